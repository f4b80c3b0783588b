import type { RequestContext } from '@shidian/platform/graphql/request-context.js';
import { readSessionCookie, sessionCookie } from './session-cookie.js';

/** How the API process hands out cookies. */
export interface CookieOptions {
  /** Always `Secure`; else only where the request came by HTTPS. */
  readonly secure: boolean;
}

/** The session cookie of one GraphQL request. */
export class SessionCookies {
  constructor(private readonly options: CookieOptions) {}

  /** The secret that the request brought. */
  read({ req }: RequestContext): string | null {
    return readSessionCookie(req.headers.cookie) ?? null;
  }

  /** Sends a secret with the answer; `null` takes the cookie away. */
  write({ req, reply }: RequestContext, secret: string | null): void {
    const secure = this.options.secure || req.protocol === 'https';
    void reply.header('set-cookie', sessionCookie(secret, secure));
  }
}
