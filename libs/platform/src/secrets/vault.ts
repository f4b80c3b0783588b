import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { SecretKeys } from './secret-keys.js';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals what the database must not show: AES-256-GCM under a named key, bound to what it is about, and finds it again by a blind index.
 * A sealed value reads: length of the key's name, the name, nonce, tag, ciphertext.
 */
export class Vault {
  constructor(private readonly keys: SecretKeys) {}

  /** Seals a text or bytes. `about` names the place it belongs to, such as `<tenant>/candidate/<id>`: elsewhere it does not open. */
  seal(plain: string | Uint8Array, about: string): Buffer {
    const newest = this.keys.sealing.at(-1);
    if (!newest) throw new Error('No sealing key');
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, newest.key, nonce).setAAD(Buffer.from(about));
    const content = Buffer.concat([cipher.update(plain), cipher.final()]);
    const name = Buffer.from(newest.id, 'latin1');
    return Buffer.concat([Buffer.from([name.length]), name, nonce, cipher.getAuthTag(), content]);
  }

  /** Opens what was sealed about the same thing; throws where it was altered, moved, or sealed with a key that is gone. */
  open(sealed: Uint8Array, about: string): Buffer {
    const bytes = Buffer.from(sealed);
    const id = this.keyOf(bytes);
    const key = this.keys.sealing.find((one) => one.id === id)?.key;
    if (!key) throw new Error(`Sealed with a key that is not here: ${id}`);
    const nonceAt = 1 + id.length;
    const tagAt = nonceAt + NONCE_BYTES;
    const contentAt = tagAt + TAG_BYTES;
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(nonceAt, tagAt), { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(about))
      .setAuthTag(bytes.subarray(tagAt, contentAt));
    return Buffer.concat([decipher.update(bytes.subarray(contentAt)), decipher.final()]);
  }

  /** Name of the key that sealed this. */
  keyOf(sealed: Uint8Array): string {
    const bytes = Buffer.from(sealed);
    return bytes.subarray(1, 1 + (bytes[0] ?? 0)).toString('latin1');
  }

  /**
   * What an exact value is found by without being stored: 32 bytes. `purpose` parts the indexes of different things, and of different tenants:
   * it begins with the tenant.
   */
  index(purpose: string, value: string): Buffer {
    return createHmac('sha256', this.keys.index).update(purpose).update('\0').update(value).digest();
  }
}
