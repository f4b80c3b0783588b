import type { Actor } from '@shidian/platform/context/scope.js';

/** What a request brings to say who it is: the value of the session cookie, or the token behind `Authorization: Bearer`. */
export interface Credentials {
  readonly cookie?: string | undefined;
  readonly bearer?: string | undefined;
}

/** Tells who acts in a request. */
export abstract class Authenticator {
  /**
   * The actor, or null for credentials that are missing, malformed, expired or revoked. A bearer token wins over a cookie:
   * a request that shows both is a machine's, and a bad token never falls back to the cookie.
   * Costs no statement while the answer is in this process's cache (at most 2 s old), one otherwise.
   */
  abstract authenticate(credentials: Credentials): Promise<Actor | null>;
}
