import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Authenticator } from '@shidian/identity/access/authenticator.js';
import { readSessionCookie } from '@shidian/identity/session/session-cookie.js';
import { actorScope, runInScope, type Scope } from '@shidian/platform/context/scope.js';

const REQUEST_ID = /^[\w.-]{8,64}$/;

/** Enters a scope (request id, actor, tenant) for every request that reaches a handler, after its body was read. */
export function enterScopes(app: FastifyInstance, authenticator: Authenticator): void {
  app.addHook('onRequest', (request, reply, done) => {
    const given = request.headers['x-request-id'];
    request.id = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    void reply.header('x-request-id', request.id);
    done();
  });
  app.addHook('preHandler', (request, _reply, done) => {
    if (!needsActor(request)) return runInScope(anonymous(request.id), done);
    authenticator.authenticate(credentialsOf(request)).then(
      (actor) => runInScope(actor ? actorScope(request.id, actor) : anonymous(request.id), done),
      (error: Error) => done(error),
    );
  });
}

function anonymous(requestId: string): Scope {
  return { requestId, tenantId: null, userId: null, actor: null, memo: new Map() };
}

// By the route as it was matched, since `/%67raphql` leads to the same place as `/graphql`.
function needsActor(request: FastifyRequest): boolean {
  return /^\/(graphql|files|templates|certificates|exams)\b/.test(request.routeOptions.url ?? '');
}

function credentialsOf(request: FastifyRequest): { cookie?: string; bearer?: string } {
  // Whoever shows a token is a machine, however badly the token is written: the cookie beside it must not answer for it.
  const bearer = /^Bearer(?:\s+(.*))?$/i.exec(request.headers.authorization ?? '');
  if (bearer) return { bearer: bearer[1] ?? '' };
  const cookie = readSessionCookie(request.headers.cookie);
  return cookie ? { cookie } : {};
}
