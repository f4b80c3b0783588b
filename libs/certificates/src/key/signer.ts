import { type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';

/** Signs in the name of an issuer. Another algorithm, such as SM2, is another implementation. */
export interface Signer {
  readonly keyId: string;
  /** The DID in whose name it signs. */
  readonly controller: string;
  sign(data: Uint8Array): Promise<Buffer>;
}

const signInPool = promisify(
  (key: KeyObject, data: Uint8Array, done: (error: Error | null, signature: Buffer) => void) =>
    // With a callback the work is done in the thread pool, not between requests.
    sign(null, data, key, done),
);

/** A signer with an Ed25519 key: the same bytes get the same signature, so a retry signs the same. */
export class Ed25519Signer implements Signer {
  constructor(
    readonly keyId: string,
    readonly controller: string,
    private readonly key: KeyObject,
  ) {}

  sign(data: Uint8Array): Promise<Buffer> {
    return signInPool(this.key, data);
  }
}
