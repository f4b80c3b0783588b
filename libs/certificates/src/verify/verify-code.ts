import { createHash, timingSafeEqual } from 'node:crypto';

const LENGTH = 16;

/**
 * What the QR of a certificate carries beside its number: whoever holds the paper need not type the name. Made from the signature, so that
 * nobody guesses it from the number, and nothing more is stored.
 */
export function verifyCode(signature: Uint8Array): string {
  return createHash('sha256').update(signature).digest('base64url').slice(0, LENGTH);
}

/** True where the code is that of the signature. */
export function isVerifyCode(code: string, signature: Uint8Array): boolean {
  const expected = Buffer.from(verifyCode(signature));
  const given = Buffer.from(code);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Where a certificate is verified. */
export function verifyAddress(publicUrl: string, number: string, signature: Uint8Array): string {
  return `${publicUrl}/verify/${number}?c=${verifyCode(signature)}`;
}

/** Where the printed page and the credential of a certificate are fetched by who holds it. */
export function documentsOf(
  number: string,
  signature: Uint8Array,
): { readonly pdf: string; readonly credential: string } {
  const code = verifyCode(signature);
  return {
    pdf: `/verify/${number}/certificate.pdf?c=${code}`,
    credential: `/verify/${number}/credential.json?c=${code}`,
  };
}
