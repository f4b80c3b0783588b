import type { ExecutionResult } from 'graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayRequest } from './jit.executor.js';

/** Queries kept, and the longest text of one: together the most memory that strangers' documents can take. */
const KNOWN_QUERIES = 500;
const LONGEST = 10_000;

/** A query that was parsed, validated and found within the limits; all that is left to do is run it. */
type KnownQuery = Pick<GatewayRequest, 'document' | 'queryHash' | 'operationName' | 'operation'>;

/** What a request must say beside the query. */
interface Body {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

/** The same of a request that `find` has looked at. */
interface Asked {
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown> | null;
}

/** Queries that Apollo has let through and that ran without errors, by text; bounded, the least recently used goes first. */
export class KnownQueries {
  private readonly byText = new Map<string, KnownQuery>();

  /** Keeps a query that Apollo has let through; mutations always take the whole way. */
  remember({ document, queryHash, operationName, operation, request }: GatewayRequest): void {
    const { query } = request;
    if (!query || query.length > LONGEST || operation?.operation !== 'query') return;
    this.byText.set(keyOf(query, request.operationName), { document, queryHash, operationName, operation });
    if (this.byText.size > KNOWN_QUERIES) this.byText.delete(this.byText.keys().next().value as string);
  }

  /** The query of a request, unless anything about the request is not quite ordinary. */
  find({ headers, body }: Pick<FastifyRequest, 'headers' | 'body'>): KnownQuery | undefined {
    if (!/^application\/json\b/i.test(headers['content-type'] ?? '')) return undefined;
    if (!answerType(headers.accept)) return undefined;
    const { query, operationName, variables, extensions } = (body ?? {}) as Body;
    if (typeof query !== 'string' || extensions || Array.isArray(variables)) return undefined;
    if (typeof (variables ?? {}) !== 'object' || typeof (operationName ?? '') !== 'string') return undefined;
    const key = keyOf(query, operationName as string | null | undefined);
    const known = this.byText.get(key);
    if (!known) return undefined;
    this.byText.delete(key);
    this.byText.set(key, known);
    return known;
  }
}

/** The type that Apollo would answer in; undefined where choosing takes more than the order of a list. */
function answerType(accept = '*/*'): string | undefined {
  const wanted = accept.split(',').map((type) => type.trim().toLowerCase());
  if (wanted.some((type) => type.includes(';'))) return undefined;
  const named = wanted.find((type) => type === 'application/json' || type === 'application/graphql-response+json');
  const type = named ?? (wanted.includes('*/*') ? 'application/json' : undefined);
  return type && `${type}; charset=utf-8`;
}

const keyOf = (query: string, operationName: string | null | undefined): string => `${operationName ?? ''} ${query}`;

/**
 * Answers known queries without Apollo, whose way costs more than the query itself. Whatever does not go well, be it only one
 * field's error, is asked again of Apollo, so that there is one place that words errors; a query changes nothing by running twice.
 */
export function answerKnownQueries(
  fastify: FastifyInstance,
  options: {
    readonly path: string;
    readonly known: KnownQueries;
    readonly execute: (request: GatewayRequest) => Promise<ExecutionResult>;
    readonly context: (request: FastifyRequest, reply: FastifyReply) => unknown;
  },
): void {
  const { path, known, execute, context } = options;
  fastify.addHook('preHandler', (request, reply, done) => {
    const query = request.method === 'POST' && request.routeOptions.url === path ? known.find(request) : undefined;
    if (!query) return done();
    const { operationName = null, variables } = request.body as Asked;
    const run = async () =>
      execute({
        ...query,
        request: { operationName, variables: variables ?? {} },
        context: await context(request, reply),
      });
    run().then(
      ({ data, errors }) => {
        if (errors || !data) return done();
        void reply
          .header('cache-control', 'no-store')
          .header('content-type', answerType(request.headers.accept))
          .send(`${JSON.stringify({ data })}\n`);
      },
      () => done(),
    );
  });
}
