import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@shidian/platform/clock/clock.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { type Credential, CredentialCache } from '../access/credential-cache.js';
import { hashSecret } from '../access/secrets.js';
import { apiTokenState, TOKEN_TOUCH } from './api-token-state.js';
import { type ApiTokenText, readApiToken } from './api-token-text.js';

interface Row {
  readonly secret_hash: Buffer;
  readonly scopes: string[];
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly last_used_at: Date | null;
  readonly revoked_at: Date | null;
  readonly membership_id: string;
  readonly organisation_id: string;
  readonly role: string;
  readonly user_id: string;
  readonly name: string;
}

const READ = `
  SELECT t.secret_hash, t.scopes, t.created_at, t.expires_at, t.last_used_at, t.revoked_at,
    t.membership_id, m.organisation_id, m.role, m.user_id, u.name
  FROM api_token t
  JOIN membership m ON m.tenant_id = t.tenant_id AND m.id = t.membership_id
  JOIN user_account u ON u.id = m.user_id
  WHERE t.tenant_id = $1 AND t.id = $2`;
const TOUCH = `
  UPDATE api_token SET last_used_at = $3
  WHERE tenant_id = $1 AND id = $2 AND (last_used_at IS NULL OR last_used_at < $3)`;

/** Turns an API token into its actor. */
@Injectable()
export class ApiTokenCredentials {
  constructor(
    private readonly database: Database,
    private readonly cache: CredentialCache,
    private readonly clock: Clock,
  ) {}

  /** The actor of a live token, or null; writes the last use at most once a minute. */
  async resolve(text: string): Promise<Actor | null> {
    const token = readApiToken(text);
    if (!token) return null;
    const now = this.clock.now();
    const key = hashSecret(text).toString('hex');
    const credential = this.cache.get(key) ?? (await this.read(token, key, now));
    if (!credential?.expiresAt || now >= credential.expiresAt) return null;
    const { usedAt } = credential;
    if (usedAt === null || now.getTime() - usedAt.getTime() >= TOKEN_TOUCH) await this.touch(token, credential, now);
    return credential.actor;
  }

  private async read(token: ApiTokenText, key: string, now: Date): Promise<Credential | null> {
    const [row] = await this.database.read<Row>(
      { name: 'api-token', text: READ, values: [token.tenantId, token.tokenId] },
      { tenantId: token.tenantId, userId: null },
    );
    if (!row || !timingSafeEqual(row.secret_hash, hashSecret(token.secret))) return null;
    if (apiTokenState({ expiresAt: row.expires_at, revokedAt: row.revoked_at }, now) !== 'ACTIVE') return null;
    const credential = {
      actor: toActor(token.tenantId, row),
      createdAt: row.created_at,
      usedAt: row.last_used_at,
      expiresAt: row.expires_at,
    };
    this.cache.put(key, credential, now);
    return credential;
  }

  private async touch({ tenantId, tokenId }: ApiTokenText, credential: Credential, now: Date): Promise<void> {
    credential.usedAt = now;
    await this.database.transaction((tx) => tx.execute(TOUCH, [tenantId, tokenId, now]), { tenantId, userId: null });
  }
}

function toActor(tenantId: string, row: Row): Actor {
  return {
    userId: row.user_id,
    userName: row.name,
    tenantId,
    organisationId: row.organisation_id,
    membershipId: row.membership_id,
    role: row.role,
    via: 'token',
    scopes: row.scopes,
  };
}
