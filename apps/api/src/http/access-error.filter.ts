import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccessError, type AccessCode } from '@shidian/platform/errors/refusal.js';

const status: Record<AccessCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  TOO_MANY_REQUESTS: 429,
  BAD_REQUEST: 400,
};

/** Access errors of plain HTTP routes; those of GraphQL go on to its own formatter. */
@Catch(AccessError)
export class AccessErrorFilter implements ExceptionFilter<AccessError> {
  catch(error: AccessError, host: ArgumentsHost): unknown {
    if (host.getType<string>() !== 'http') return error;
    const http = host.switchToHttp();
    const { id } = http.getRequest<FastifyRequest>();
    const errors = [{ message: error.message, extensions: { code: error.code, requestId: id } }];
    return http.getResponse<FastifyReply>().status(status[error.code]).send({ errors });
  }
}
