const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** What a multikey of an Ed25519 public key begins with. */
const ED25519_PUBLIC = Buffer.from([0xed, 0x01]);

/** Bytes in base 58 as Bitcoin writes it: a leading zero byte is a leading 1. */
export function base58(bytes: Uint8Array): string {
  let number = BigInt(`0x0${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (; number > 0n; number /= 58n) text = ALPHABET.charAt(Number(number % 58n)) + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return '1'.repeat(zeros < 0 ? bytes.length : zeros) + text;
}

/** The `publicKeyMultibase` of an Ed25519 key of 32 bytes. */
export function publicKeyMultibase(publicKey: Uint8Array): string {
  return `z${base58(Buffer.concat([ED25519_PUBLIC, publicKey]))}`;
}
