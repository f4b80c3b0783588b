import type { FastifyInstance } from 'fastify';

/** The one route that takes bytes of any type. */
export const FILE_ROUTE = '/files/:id';

/** Hands the body of PUT /files/:id through as a stream; every other route keeps refusing types that it does not know (415). */
export function registerRawBody(fastify: FastifyInstance): void {
  // Only types without a parser of their own arrive here; JSON keeps its parser, and no JSON file may be uploaded anyway.
  fastify.addContentTypeParser('*', (request, payload, done) => {
    if (request.method === 'PUT' && request.routeOptions.url === FILE_ROUTE) return done(null, payload);
    done(Object.assign(new Error('Unsupported media type'), { statusCode: 415 }));
  });
}
