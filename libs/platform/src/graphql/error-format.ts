import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { currentScope } from '../context/scope.js';
import { AccessError, Refusal } from '../errors/refusal.js';
import { rememberedLocale, type RefusalWording } from './wording.js';

/** Codes that Apollo and the limits give by themselves, and what a caller is told instead. */
const requestCodes: Readonly<Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_REQUEST',
  OPERATION_RESOLUTION_FAILURE: 'OPERATION_RESOLUTION_FAILURE',
  QUERY_TOO_COSTLY: 'QUERY_TOO_COSTLY',
  PAGE_SIZE: 'PAGE_SIZE',
};

// Limits of the parser, of Apollo and of the validation rules have no code of their own, and some name their value.
const LIMIT_PASSED =
  /Query validation error|recursively requests too many selections|asks for too much|Document contains more that? \d+ tokens/;
// PostgreSQL: query_canceled, here always by statement_timeout.
const CANCELLED = '57014';

/**
 * The one mapping of errors to the protocol. Expected codes pass; everything else is INTERNAL with the request's id,
 * and goes to the log in full: no SQL, no stack, no limit's value leaves the process.
 */
export function errorFormatter(wording: RefusalWording, log: (error: unknown, requestId: string | null) => void) {
  return (formatted: GraphQLFormattedError, wrapped: unknown): GraphQLFormattedError => {
    const requestId = currentScope()?.requestId ?? null;
    const where = formatted.path ? { path: formatted.path } : {};
    const error = unwrapResolverError(wrapped);
    if (error instanceof AccessError) {
      return { message: error.message, ...where, extensions: { code: error.code, requestId } };
    }
    if (error instanceof Refusal) {
      // A query has no userErrors: its refusals (a bad cursor, a page too large) are errors with the same code and field.
      const items = error.items.map((item) => wording.toUserError(item, rememberedLocale()));
      return {
        message: items.map((item) => item.message).join('; '),
        ...where,
        extensions: { code: items[0]?.code, requestId, userErrors: items },
      };
    }
    if (LIMIT_PASSED.test(formatted.message)) {
      return { message: 'The document asks for too much', extensions: { code: 'QUERY_TOO_COSTLY', requestId } };
    }
    const code = requestCodes[String(formatted.extensions?.['code'])];
    if (code) {
      return {
        message: formatted.message,
        ...(formatted.locations ? { locations: formatted.locations } : {}),
        ...where,
        extensions: { code, requestId },
      };
    }
    log(error, requestId);
    if ((error as { code?: unknown } | null)?.code === CANCELLED) {
      return { message: 'This took too long', ...where, extensions: { code: 'TIMEOUT', requestId } };
    }
    return { message: 'Internal error', ...where, extensions: { code: 'INTERNAL', requestId } };
  };
}
