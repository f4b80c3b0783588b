import type { LoggerService } from '@nestjs/common';
import { type DestinationStream, type Level, type Logger, pino } from 'pino';
import { currentScope } from '../context/scope.js';
import { redacted } from './redact.js';

// What Nest tells of its own start is of use to somebody who looks for it.
const CHATTY = new Set([
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestFactory',
  'NestApplication',
  'GraphQLModule',
]);

/**
 * Nest's logger as JSON lines: level, time, process, context, message or the fields of an object, and the request and
 * tenant of the scope. `LOG_LEVEL` sets what is written (info when not set).
 */
export class JsonLogger implements LoggerService {
  private readonly logger: Logger;

  /** `name` is the process: api, worker. */
  constructor(name: string, destination?: DestinationStream, level = process.env['LOG_LEVEL'] ?? 'info') {
    const options = {
      name,
      level,
      base: { pid: process.pid },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label: string) => ({ level: label }) },
      mixin: scopeFields,
    };
    // Not waited for, and several at once: a worker writes a line for each job. What is left is written when the process ends.
    this.logger = pino(options, destination ?? pino.destination({ sync: false, minLength: 4_096, periodicFlush: 100 }));
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write(CHATTY.has(String(rest.at(-1))) ? 'debug' : 'info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  /** Nest calls with `(message, …more, context)`; of an error, the stack comes before the context. */
  private write(level: Level, message: unknown, rest: readonly unknown[]): void {
    if (!this.logger.isLevelEnabled(level)) return;
    const last = rest.at(-1);
    const context = typeof last === 'string' ? { context: last } : {};
    const more = rest.slice(0, typeof last === 'string' ? -1 : undefined).filter((entry) => entry !== undefined);
    const details = more.length === 0 ? {} : { details: redacted(more) };
    if (message instanceof Error) this.logger[level]({ ...context, error: redacted(message), ...details });
    else if (message !== null && typeof message === 'object') {
      this.logger[level]({ ...context, ...(redacted(message) as object), ...details });
    } else this.logger[level]({ ...context, ...details }, String(redacted(String(message))));
  }
}

function scopeFields(): Record<string, string> {
  const scope = currentScope();
  if (!scope) return {};
  return { requestId: scope.requestId, ...(scope.tenantId ? { tenantId: scope.tenantId } : {}) };
}
