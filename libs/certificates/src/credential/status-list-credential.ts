import { createCredential, createList } from '@digitalbazaar/vc-bitstring-status-list';
import type { Signer } from '../key/signer.js';
import { signCredential } from './credential.signer.js';

/** What a published list is made of. */
export interface StatusListParts {
  /** Its address. */
  readonly id: string;
  readonly size: number;
  /** Places of certificates that are no longer valid. */
  readonly ended: readonly number[];
  readonly signer: Signer;
  readonly now: Date;
}

/** A signed BitstringStatusListCredential. */
export async function statusListCredential({ id, size, ended, signer, now }: StatusListParts): Promise<object> {
  const list = await createList({ length: size });
  for (const index of ended) list.setStatus(index, true);
  const unsigned = await createCredential({ id, list, statusPurpose: 'revocation' });
  return signCredential({ ...unsigned, issuer: signer.controller, validFrom: now.toISOString() }, signer, now);
}
