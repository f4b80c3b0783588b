import { Injectable } from '@nestjs/common';
import { Clock } from '@shidian/platform/clock/clock.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { unbound } from '../access/bindings.js';
import { type Credential, CredentialCache } from '../access/credential-cache.js';
import { hashSecret, isSecret } from '../access/secrets.js';
import { isSessionOver, isTouchDue } from './session-lifetime.js';

interface Row {
  readonly user_id: string;
  readonly name: string;
  readonly current_tenant_id: string;
  readonly organisation_id: string;
  readonly membership_id: string;
  readonly role: string;
  readonly created_at: Date;
  readonly last_seen_at: Date;
}

const READ = `
  SELECT s.user_id, u.name, s.current_tenant_id, s.organisation_id, s.membership_id, s.role, s.created_at, s.last_seen_at
  FROM session s JOIN user_account u ON u.id = s.user_id WHERE s.id_hash = $1`;

/** Turns the secret of a session cookie into its actor. */
@Injectable()
export class SessionCredentials {
  constructor(
    private readonly database: Database,
    private readonly cache: CredentialCache,
    private readonly clock: Clock,
  ) {}

  /** The actor of a live session, or null; writes the last use at most once a minute. */
  async resolve(secret: string): Promise<Actor | null> {
    if (!isSecret(secret)) return null;
    const idHash = hashSecret(secret);
    const key = idHash.toString('hex');
    const now = this.clock.now();
    const cached = this.cache.get(key);
    // Another process may have seen the session since: what looks over in the cache is looked up again.
    const credential = cached && !isOver(cached, now) ? cached : await this.read(idHash, key, now);
    if (!credential || isOver(credential, now)) return null;
    if (isTouchDue(lastSeen(credential), now)) await this.touch(idHash, credential, now);
    return credential.actor;
  }

  private async read(idHash: Buffer, key: string, now: Date): Promise<Credential | null> {
    const [row] = await this.database.read<Row>({ name: 'session', text: READ, values: [idHash] }, unbound);
    if (!row) return null;
    const credential = { actor: toActor(row), createdAt: row.created_at, usedAt: row.last_seen_at, expiresAt: null };
    this.cache.put(key, credential, now);
    return credential;
  }

  private async touch(idHash: Buffer, credential: Credential, now: Date): Promise<void> {
    credential.usedAt = now;
    await this.database.transaction(
      (tx) =>
        tx.execute('UPDATE session SET last_seen_at = $2 WHERE id_hash = $1 AND last_seen_at < $2', [idHash, now]),
      unbound,
    );
  }
}

function lastSeen(credential: Credential): Date {
  return credential.usedAt ?? credential.createdAt;
}

function isOver(credential: Credential, now: Date): boolean {
  return isSessionOver({ createdAt: credential.createdAt, lastSeenAt: lastSeen(credential) }, now);
}

function toActor(row: Row): Actor {
  return {
    userId: row.user_id,
    userName: row.name,
    tenantId: row.current_tenant_id,
    organisationId: row.organisation_id,
    membershipId: row.membership_id,
    role: row.role,
    via: 'session',
    scopes: null,
  };
}
