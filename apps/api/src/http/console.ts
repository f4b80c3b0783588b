import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import sirv from 'sirv';

/** Serves the built console: its files as they are, and its page for every address that is one of its own. */
export function serveConsole(app: FastifyInstance, folder: string): void {
  const built = existsSync(join(folder, 'index.html'));
  const files = built
    ? sirv(folder, {
        single: true,
        gzip: true,
        brotli: true,
        etag: true,
        setHeaders: (response, path) => {
          // Assets carry a hash in their names; the page that names them must always be asked for.
          response.setHeader(
            'cache-control',
            path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
          );
        },
      })
    : null;
  // Every address that no other route answers; GraphQL, files and health have routes of their own.
  app.get('/*', (request, reply) => {
    if (
      !files ||
      /^\/(graphql\b|files\b|templates\b|certificates\/[^?]*\.pdf\b|draws\/[^/?]+\/data\.json|register\/(tenants\.json|[^/?]+\/(providers|places|open-data)\b))/.test(
        request.url,
      )
    ) {
      const errors = [{ message: 'Not found', extensions: { code: 'NOT_FOUND', requestId: request.id } }];
      return reply.status(404).send({ errors });
    }
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    files(request.raw, reply.raw, () => {
      reply.raw.statusCode = 404;
      reply.raw.end();
    });
    return reply;
  });
}
