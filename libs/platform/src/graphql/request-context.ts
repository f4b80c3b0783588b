import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Locale } from './wording.js';

/** GraphQL's context value: what resolvers may know of the HTTP request. Who acts is in the scope, not here. */
export interface RequestContext {
  readonly req: FastifyRequest;
  readonly reply: FastifyReply;
  readonly locale: Locale;
  readonly idempotencyKey: string | null;
}
