import type { CombinedError } from '@urql/core';

/** What kept a request from an answer; expected refusals are `userErrors` and never come here. */
export const failureKinds = [
  'offline',
  'expired',
  'forbidden',
  'notFound',
  'tooManyRequests',
  'badRequest',
  'internal',
] as const;
export type FailureKind = (typeof failureKinds)[number];

/** A failed request with the id under which the operator finds it. */
export interface Failure {
  kind: FailureKind;
  requestId: string | null;
}

const kindByCode: Readonly<Record<string, FailureKind>> = {
  UNAUTHENTICATED: 'expired',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'notFound',
  TOO_MANY_REQUESTS: 'tooManyRequests',
  BAD_REQUEST: 'badRequest',
};

/** Reads the protocol's error into the one failure the console shows. */
export const failureOf = (error: CombinedError): Failure => {
  if (error.networkError && error.graphQLErrors.length === 0) return { kind: 'offline', requestId: null };
  const extensions = error.graphQLErrors[0]?.extensions ?? {};
  const requestId = typeof extensions['requestId'] === 'string' ? extensions['requestId'] : null;
  return { kind: kindByCode[String(extensions['code'])] ?? 'internal', requestId };
};

/** The failure behind a plain HTTP answer, for uploads. */
export const failureOfStatus = (status: number): Failure => {
  const byStatus: Readonly<Record<number, FailureKind>> = {
    401: 'expired',
    403: 'forbidden',
    404: 'notFound',
    429: 'tooManyRequests',
  };
  return { kind: byStatus[status] ?? (status >= 500 ? 'internal' : 'badRequest'), requestId: null };
};
