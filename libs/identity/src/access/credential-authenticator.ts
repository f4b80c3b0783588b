import { Injectable } from '@nestjs/common';
import type { Actor } from '@shidian/platform/context/scope.js';
import { ApiTokenCredentials } from '../api-token/api-token.credentials.js';
import { SessionCredentials } from '../session/session.credentials.js';
import { Authenticator, type Credentials } from './authenticator.js';

/** Authenticates by session cookie or API token. */
@Injectable()
export class CredentialAuthenticator extends Authenticator {
  constructor(
    private readonly sessions: SessionCredentials,
    private readonly tokens: ApiTokenCredentials,
  ) {
    super();
  }

  async authenticate({ cookie, bearer }: Credentials): Promise<Actor | null> {
    if (bearer !== undefined) return this.tokens.resolve(bearer);
    return cookie === undefined ? null : this.sessions.resolve(cookie);
  }
}
