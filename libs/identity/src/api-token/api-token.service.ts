import { Injectable } from '@nestjs/common';
import { isAllowed, tokenScopes } from '@shidian/contract/permissions.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { type Actor, requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CredentialCache } from '../access/credential-cache.js';
import { isId } from '../access/ids.js';
import { hashSecret, newSecret } from '../access/secrets.js';
import { plainName } from '../user-account/plain-name.js';
import { ApiToken } from './api-token.entity.js';
import { writeApiToken } from './api-token-text.js';

/** A token to be made for the acting membership. */
export interface NewApiToken {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly expiresAt: Date;
}

const MOST_NAME = 100;
const MOST_TOKENS = 20;
const LONGEST = 366 * 86_400_000;

/** API tokens of the acting membership. */
@Injectable()
export class ApiTokenService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly cache: CredentialCache,
  ) {}

  /** The actor's tokens, newest first. */
  list(): Promise<ApiToken[]> {
    const { tenantId, membershipId } = requireActor();
    return this.database.transaction(({ manager }) =>
      manager.find(ApiToken, { where: { tenantId, membershipId }, order: { createdAt: 'DESC', id: 'DESC' } }),
    );
  }

  /**
   * Makes a token; its text is answered here and never again.
   * Refuses INVALID_NAME, SCOPES_MISSING, SCOPE_NOT_ALLOWED, EXPIRY_OUT_OF_RANGE, TOKEN_NAME_TAKEN, TOO_MANY_TOKENS.
   */
  async create(wish: NewApiToken): Promise<{ apiToken: ApiToken; secret: string }> {
    const actor = requireActor();
    const now = this.clock.now();
    const name = plainName(wish.name, MOST_NAME);
    const defects = defectsOf(wish, actor, now);
    if (name === null) defects.unshift({ code: 'INVALID_NAME', field: ['name'], params: { most: MOST_NAME } });
    if (defects.length > 0 || name === null) throw new Refusal(defects);
    const { tenantId, membershipId } = actor;
    const [id, secret] = [uuid(), newSecret()];
    const scopes = [...new Set(wish.scopes)];
    const apiToken = await this.database.transaction(async (tx) => {
      // One at a time per membership: the count and the name are then true until the commit.
      await tx.query('SELECT FROM membership WHERE tenant_id = $1 AND id = $2 FOR NO KEY UPDATE', [
        tenantId,
        membershipId,
      ]);
      const living = await tx.manager.findBy(ApiToken, { tenantId, membershipId, revokedAt: IsNull() });
      if (living.length >= MOST_TOKENS) throw new Refusal({ code: 'TOO_MANY_TOKENS', params: { most: MOST_TOKENS } });
      if (living.some((token) => token.name === name)) throw new Refusal({ code: 'TOKEN_NAME_TAKEN', field: ['name'] });
      const row = { tenantId, id, membershipId, name, scopes, createdAt: now, expiresAt: wish.expiresAt };
      await tx.manager.insert(ApiToken, { ...row, secretHash: hashSecret(secret) });
      await this.record('api-token.create', id, { name, scopes, expiresAt: wish.expiresAt.toISOString() });
      return tx.manager.findOneByOrFail(ApiToken, { tenantId, id });
    });
    return { apiToken, secret: writeApiToken({ tenantId, tokenId: id, secret }) };
  }

  /** Revokes one of the actor's tokens, for ever; again is no mistake. Refuses UNKNOWN_TOKEN. */
  async revoke(id: string): Promise<ApiToken> {
    if (!isId(id)) throw new Refusal({ code: 'UNKNOWN_TOKEN', field: ['id'] });
    const { tenantId, membershipId } = requireActor();
    return this.database.transaction(async (tx) => {
      const { affected } = await tx.manager.update(
        ApiToken,
        { tenantId, membershipId, id, revokedAt: IsNull() },
        { revokedAt: this.clock.now() },
      );
      const token = await tx.manager.findOneBy(ApiToken, { tenantId, membershipId, id });
      if (!token) throw new Refusal({ code: 'UNKNOWN_TOKEN', field: ['id'] });
      if (affected === 1) await this.record('api-token.revoke', id, { name: token.name });
      tx.afterCommit(() => this.cache.forget((actor) => actor.via === 'token' && actor.membershipId === membershipId));
      return token;
    });
  }

  private record(action: string, id: string, detail: Record<string, unknown>): Promise<void> {
    return this.audit.record({ action, subjectKind: 'api-token', subjectId: id, detail });
  }
}

function defectsOf({ scopes, expiresAt }: NewApiToken, actor: Actor, now: Date): RefusalItem[] {
  const defects: RefusalItem[] = [];
  if (scopes.length === 0) defects.push({ code: 'SCOPES_MISSING', field: ['scopes'] });
  scopes.forEach((scope, at) => {
    const carried = (tokenScopes as readonly string[]).includes(scope);
    if (!carried || !isAllowed(actor, scope))
      defects.push({ code: 'SCOPE_NOT_ALLOWED', field: ['scopes', String(at)], params: { scope } });
  });
  const life = expiresAt.getTime() - now.getTime();
  if (!(life > 0 && life <= LONGEST))
    defects.push({ code: 'EXPIRY_OUT_OF_RANGE', field: ['expiresAt'], params: { days: 366 } });
  return defects;
}
