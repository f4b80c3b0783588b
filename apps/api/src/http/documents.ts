import { existsSync, readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { currentScope } from '@shidian/platform/context/scope.js';
import { deeperThan } from '../graphql/limits.js';

// The route as it was matched: an address can be written in many ways (`/%67raphql`), each of which reaches it.
const GRAPHQL_ROUTE = '/graphql';

/** Variables are as deep as the facts of an application, with room to spare. */
const VARIABLES_DEPTH = 12;

interface GraphQLBody {
  query?: unknown;
  documentId?: unknown;
  variables?: unknown;
  operationName?: unknown;
  extensions?: unknown;
}

/** The console's own operations by SHA-256, as its build wrote them. */
export function readAllowlist(file: string): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

/**
 * Which documents run: the console's own (by id) for everybody; any other, within the cost limits, for holders of a token,
 * or for everybody where `freeDocuments` is `all`.
 */
export function guardDocuments(
  app: FastifyInstance,
  allowlist: ReadonlyMap<string, string>,
  freeDocuments: 'token' | 'all',
): void {
  app.addHook('preHandler', (request, reply, done) => {
    if (request.routeOptions.url !== GRAPHQL_ROUTE) return done();
    const body = request.body as GraphQLBody | null | undefined;
    // Types that a page of another site can send without being asked are refused with all others.
    if (request.method === 'POST' && !/^application\/json\b/i.test(request.headers['content-type'] ?? ''))
      return refuse(request, reply, 'UNSUPPORTED_MEDIA_TYPE', 'Send the body as application/json', 415);
    if (request.method === 'POST' && (typeof body !== 'object' || body === null || Array.isArray(body))) {
      return refuse(request, reply, 'BAD_REQUEST', 'Send one JSON object with a query or a documentId');
    }
    if (body && deeperThan(body.variables, VARIABLES_DEPTH))
      return refuse(request, reply, 'QUERY_TOO_COSTLY', 'The variables are nested too deeply');
    const { extensions } = (request.method === 'GET' ? request.query : (body ?? {})) as GraphQLBody;
    if (JSON.stringify(extensions ?? '').includes('persistedQuery'))
      return refuse(request, reply, 'PERSISTED_QUERY_NOT_SUPPORTED', 'Send the document itself, or a documentId');
    if (typeof body?.documentId === 'string') {
      const document = allowlist.get(body.documentId);
      if (!document) return refuse(request, reply, 'DOCUMENT_UNKNOWN', 'No such document: reload the page');
      body.query = document;
      delete body.documentId;
      return done();
    }
    if (freeDocuments === 'token' && currentScope()?.actor?.via !== 'token') {
      return refuse(request, reply, 'FREE_DOCUMENT', 'Documents of your own need an API token');
    }
    return done();
  });
}

function refuse(request: FastifyRequest, reply: FastifyReply, code: string, message: string, status = 400): void {
  void reply.status(status).send({ errors: [{ message, extensions: { code, requestId: request.id } }] });
}
