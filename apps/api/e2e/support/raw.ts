import type { Client } from './client.js';

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly codes: readonly string[];
  readonly ms: number;
}

/** Posts to /graphql whatever it is given. */
export async function raw(client: Client, init: RequestInit, path = '/graphql'): Promise<RawAnswer> {
  const began = performance.now();
  const response = await client.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    ...init,
  });
  const text = await response.text();
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    text,
    codes: errors.map(({ extensions }) => extensions?.code ?? 'NO CODE'),
    ms: performance.now() - began,
  };
}

/** The body of a GraphQL request. */
export const body = (query: string, more: object = {}): RequestInit => ({ body: JSON.stringify({ query, ...more }) });

// Of SQL, stacks, suggestions and the numbers of limits nothing may leave the process.
const INSIDE = /\b(SELECT|INSERT|UPDATE|DELETE) |node_modules|\.(ts|js):\d|\bat \w+ \(|Did you mean|pg_|QueryFailed/;

/** What of an answer tells about the inside; empty for a good one. */
export function leaks({ text }: RawAnswer): string[] {
  return text.match(INSIDE)?.slice(0, 1) ?? [];
}
