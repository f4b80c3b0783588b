import type { TypedDocumentNode } from '@urql/core';
import type { UserErrorFieldsFragment } from '../generated/graphql';
import { client } from './client';
import { failureOf, type Failure } from './failure';

/** The answer of a mutation: data with its refusals, or why there is none. */
export type Answer<Data> = { ok: true; data: Data } | { ok: false; failure: Failure };

/** A refusal the person can mend. */
export type UserError = UserErrorFieldsFragment;

/** One key per intention: the same key with the same content has its effect once, however often it is sent. */
export const newIdempotencyKey = (): string => {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  // Plain HTTP on a local network has no randomUUID.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Sends a mutation once under the given key. */
export async function mutate<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  idempotencyKey: string = newIdempotencyKey(),
): Promise<Answer<Data>> {
  const result = await client
    .mutation(document, variables, {
      fetchOptions: {
        credentials: 'same-origin',
        headers: { 'apollo-require-preflight': 'true', 'idempotency-key': idempotencyKey },
      },
    })
    .toPromise();
  if (result.error) return { ok: false, failure: failureOf(result.error) };
  if (!result.data) return { ok: false, failure: { kind: 'internal', requestId: null } };
  return { ok: true, data: result.data };
}
