import { sessionLimits } from './session-lifetime.js';

/** Name of the cookie that holds a session's secret. */
export const SESSION_COOKIE = 'sd_session';

/** The secret in a `Cookie` header, or undefined. */
export function readSessionCookie(header: string | undefined): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at !== -1 && part.slice(0, at).trim() === SESSION_COOKIE) return part.slice(at + 1).trim();
  }
  return undefined;
}

/** `Set-Cookie` that hands a session's secret to the browser; `null` takes it away. */
export function sessionCookie(secret: string | null, secure: boolean): string {
  const age = secret === null ? 0 : sessionLimits.absolute / 1_000;
  // Secrets are base64url: nothing in them needs escaping.
  const cookie = `${SESSION_COOKIE}=${secret ?? ''}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax`;
  return secure ? `${cookie}; Secure` : cookie;
}
