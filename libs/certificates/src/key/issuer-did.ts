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
  /** From then on it signed nothing, and nobody can sign with it: its private half is gone. */
  readonly retiredAt: Date | null;
  /** Others may have had it: what it signed counts no more. */
  readonly revokedAt: Date | null;
}

/** The keys of the tenant, the one in use first. */
export const KEYS = {
  name: 'issuer-keys',
  text: `SELECT id, controller, public_key AS "publicKey", created_at AS "createdAt", retired_at AS "retiredAt", revoked_at AS "revokedAt"
  FROM signing_key ORDER BY retired_at IS NULL DESC, created_at DESC, id DESC`,
};

/** The name under which a key is found in its issuer's document. */
export function verificationMethodOf({ controller, id }: Pick<PublicKey, 'controller' | 'id'>): string {
  return `${controller}#${id}`;
}

/**
 * The document of an issuer with the history of its keys, newest first; `null` without a key. A retired key stays among those that assert:
 * who verifies accepts only these, and what it signed stays good. A revoked key is named as such and asserts nothing (docs/adr/0009).
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
      // Without fractions of a second, as the type that the vocabulary asks for is written by most.
      ...(key.revokedAt ? { revoked: key.revokedAt.toISOString().replace(/\.\d+/, '') } : {}),
    })),
    assertionMethod: own.filter(({ revokedAt }) => revokedAt === null).map(verificationMethodOf),
  };
}
