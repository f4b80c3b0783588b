const SECRET_KEY =
  /password|passwd|secret|token|authorization|cookie|api[-_]?key|credential|private[-_]?key|idnumber|id[-_]number/i;
const CONNECTION_PASSWORD = /(\b[a-z][a-z0-9+.-]*:\/\/[^\s:@/]*):[^\s@]*@/gi;
const BEARER = /\b(bearer|basic)\s+[\w.~+/=-]+/gi;
const ID_NUMBER = /(?<!\d)(\d{6})\d{8}(\d{3}[\dXx])(?![\dXx])/g;
const MOST_DEPTH = 6;

/** A copy fit for a log: values of secret keys, passwords in URLs, bearer tokens and ID numbers are masked; errors keep type, message, code, stack. */
export function redacted(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return masked(value);
  if (typeof value === 'bigint') return String(value);
  if (value === null || typeof value !== 'object') return value;
  if (depth >= MOST_DEPTH) return '[deep]';
  if (value instanceof Error) return redactedError(value, depth);
  if (value instanceof Date) return value;
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`;
  if (Array.isArray(value)) return value.map((entry) => redacted(entry, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      SECRET_KEY.test(key) ? '[redacted]' : redacted(entry, depth + 1),
    ]),
  );
}

/** Only these four: a database error also carries the statement's parameters, which are personal data. */
function redactedError(error: Error, depth: number): Record<string, unknown> {
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    message: masked(error.message),
    ...(typeof code === 'string' ? { code } : {}),
    ...(error.stack ? { stack: masked(error.stack) } : {}),
    ...(error.cause ? { cause: redacted(error.cause, depth + 1) } : {}),
  };
}

function masked(text: string): string {
  return text
    .replace(CONNECTION_PASSWORD, '$1:[redacted]@')
    .replace(BEARER, '$1 [redacted]')
    .replace(ID_NUMBER, '$1********$2');
}
