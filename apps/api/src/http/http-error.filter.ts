import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccessError, type AccessCode } from '@shidian/platform/errors/refusal.js';

const statuses: Record<AccessCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  TOO_MANY_REQUESTS: 429,
  BAD_REQUEST: 400,
};

/** Codes of what the HTTP layer itself refuses: a body that is too large, is no JSON, or has another type. */
const codes: Readonly<Record<number, readonly [code: string, message: string]>> = {
  404: ['NOT_FOUND', 'There is nothing at this address'],
  405: ['METHOD_NOT_ALLOWED', 'Use another method at this address'],
  413: ['BODY_TOO_LARGE', 'The body of the request is too large'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'Send the body as application/json'],
  429: ['TOO_MANY_REQUESTS', 'Too many requests'],
};
const badRequest = ['BAD_REQUEST', 'The request cannot be read'] as const;

/** One shape for every error of plain HTTP: a code and the request's id, nothing of the inside. GraphQL has its own formatter. */
@Catch()
export class HttpErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('HTTP');

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() !== 'http') return error;
    const http = host.switchToHttp();
    const { id: requestId } = http.getRequest<FastifyRequest>();
    const { status, code, message } = describe(error);
    if (status >= 500) this.logger.error({ event: 'http.internal', requestId, error });
    return http
      .getResponse<FastifyReply>()
      .status(status)
      .send({ errors: [{ message, extensions: { code, requestId } }] });
  }
}

function describe(error: unknown): { status: number; code: string; message: string } {
  if (error instanceof AccessError) return { status: statuses[error.code], code: error.code, message: error.message };
  const given = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown })?.statusCode;
  if (typeof given !== 'number' || given < 400 || given > 499)
    return { status: 500, code: 'INTERNAL', message: 'Internal error' };
  const [code, message] = codes[given] ?? badRequest;
  return { status: given, code, message };
}
