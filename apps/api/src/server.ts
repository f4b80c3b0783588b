import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Authenticator } from '@shidian/identity/access/authenticator.js';
import type { Clock } from '@shidian/platform/clock/clock.js';
import type { Config } from '@shidian/platform/config/config.js';
import { registerRawBody } from '@shidian/platform/files/raw-body.js';
import { JsonLogger } from '@shidian/platform/logging/logger.js';
import { measureRequests } from '@shidian/platform/metrics/observers.js';
import { AppModule } from './app.module.js';
import { serveConsole } from './http/console.js';
import { guardDocuments, readAllowlist } from './http/documents.js';
import { limitRate } from './http/rate-limit.js';
import { enterScopes } from './http/request-scope.js';
import { sendSecurityHeaders } from './http/security-headers.js';

/** Largest body of a request other than an upload, in bytes. */
const BODY_LIMIT = 100 * 1024;

/** What a caller may set apart from the configuration. */
export interface ServerOptions {
  /** Root of the workspace: the built console and its list of documents lie below it. */
  readonly root: string;
  readonly clock?: Clock;
  readonly quiet?: boolean;
}

/** Builds the API; the caller listens and closes. */
export async function createServer(config: Config, options: ServerOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    trustProxy: config.trustProxy,
    forceCloseConnections: 'idle',
  });
  const fastify = adapter.getInstance();
  limitRate(fastify, config.requestsPerMinute);
  measureRequests(fastify);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(config, options.clock ? { clock: options.clock } : {}),
    adapter,
    { logger: options.quiet ? ['error', 'fatal'] : new JsonLogger('api'), abortOnError: false },
  );
  sendSecurityHeaders(fastify, config.production);
  registerRawBody(fastify);
  enterScopes(fastify, app.get(Authenticator, { strict: false }));
  guardDocuments(
    fastify,
    readAllowlist(join(options.root, 'apps/web/src/generated/persisted-documents.json')),
    config.freeDocuments,
  );
  serveConsole(fastify, join(options.root, 'apps/web/dist'));
  app.enableShutdownHooks();
  await app.init();
  await fastify.ready();
  return app;
}
