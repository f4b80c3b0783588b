import { publicKeyMultibase } from './multibase.js';

/** The DID of a tenant as issuer: its document is found at `<address>/issuers/<slug>/did.json`. */
export function issuerDid(publicUrl: string, slug: string): string {
  // A port's colon is written with percent; the path's slashes become colons.
  return `did:web:${encodeURIComponent(new URL(publicUrl).host)}:issuers:${slug}`;
}

/** A key as the public may see it. */
export interface PublicKey {
  readonly id: string;
  readonly controller: string;
  readonly publicKey: Buffer;
  readonly createdAt: Date;
  readonly retiredAt: Date | null;
}

/** The keys of the tenant, the one in use first. */
export const KEYS = {
  name: 'issuer-keys',
  text: `SELECT id, controller, public_key AS "publicKey", created_at AS "createdAt", retired_at AS "retiredAt"
  FROM signing_key ORDER BY retired_at IS NULL DESC, created_at DESC, id DESC`,
};

/** The name under which a key is found in its issuer's document. */
export function verificationMethodOf({ controller, id }: Pick<PublicKey, 'controller' | 'id'>): string {
  return `${controller}#${id}`;
}

/**
 * The document of an issuer with the history of its keys, newest first. A retired key signs nothing new, yet it stays among those that
 * assert: software that is not ours accepts only these, and what the key signed stays good. `null` without a key.
 */
export function didDocument(keys: readonly PublicKey[]): object | null {
  const [newest] = keys;
  if (!newest) return null;
  const { controller } = newest;
  // Keys made under another address belong to another DID, whose document is not ours to serve here.
  const own = keys.filter((key) => key.controller === controller);
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id: controller,
    verificationMethod: own.map((key) => ({
      id: verificationMethodOf(key),
      type: 'Multikey',
      controller,
      publicKeyMultibase: publicKeyMultibase(key.publicKey),
    })),
    assertionMethod: own.map(verificationMethodOf),
  };
}
