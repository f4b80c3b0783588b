import type { TypedDocumentNode } from '@urql/core';
import type { UserErrorFieldsFragment } from '../generated/graphql';
import { client } from './client';
import { newIdempotencyKey } from './idempotency-key';
import { failureOf, type Failure } from './failure';
import { requestHeaders } from './request-headers';

/** The answer of a mutation: data with its refusals, or why there is none. */
export type Answer<Data> = { ok: true; data: Data } | { ok: false; failure: Failure };

/** The same answer with its data read another way. */
export const mapAnswer = <From, To>(answer: Answer<From>, read: (data: From) => To): Answer<To> =>
  answer.ok ? { ok: true, data: read(answer.data) } : answer;

/** A refusal the person can mend. */
export type UserError = UserErrorFieldsFragment;

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
        headers: { ...requestHeaders(), 'idempotency-key': idempotencyKey },
      },
    })
    .toPromise();
  if (result.error) return { ok: false, failure: failureOf(result.error) };
  if (!result.data) return { ok: false, failure: { kind: 'internal', requestId: null } };
  return { ok: true, data: result.data };
}
