import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { builtFile } from './built-files.js';

/** Addresses that other routes answer: an unknown one among them is no page of the console. */
const OTHERS =
  /^\/(graphql\b|files\b|templates\b|certificates\/[^?]*\.pdf\b|exams\/[^?]*\.pdf\b|draws\/[^/?]+\/data\.json|register\/(tenants\.json|[^/?]+\/(providers|places|open-data)\b))/;
/** A path whose last part names a file, which a page's never does. */
const FILE = /\/[A-Za-z\s\d~$._-]+\.\w+$/;

/**
 * Serves the built console: its files as they are, and its page for every address that is one of its own. Files are looked up when they
 * are asked for, so that a new build under the running process is served from the next request on.
 */
export function serveConsole(app: FastifyInstance, folder: string): void {
  // Every address that no other route answers; GraphQL, files and health have routes of their own.
  app.get('/*', async (request, reply) => {
    if (OTHERS.test(request.url)) return notFound(request, reply);
    const path = new URL(request.url, 'http://localhost').pathname;
    const asked = await builtFile(folder, path);
    const file = asked ?? (FILE.test(path) ? null : await builtFile(folder, '/index.html'));
    if (!file) return notFound(request, reply);
    // Assets carry a hash in their names; the page that names them must always be asked for.
    const lasting = asked !== null && path.startsWith('/assets/');
    reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    reply.header('etag', file.etag);
    if (request.headers['if-none-match'] === file.etag) return reply.status(304).send();
    return reply.type(file.type).send(file.content);
  });
}

function notFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const errors = [{ message: 'Not found', extensions: { code: 'NOT_FOUND', requestId: request.id } }];
  return reply.status(404).send({ errors });
}
