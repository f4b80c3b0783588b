import { Injectable } from '@nestjs/common';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { Database } from '@shidian/platform/database/database.js';
import { unbound } from '../access/bindings.js';
import { CredentialCache } from '../access/credential-cache.js';
import { hashSecret, newSecret } from '../access/secrets.js';
import { MembershipDirectory, type OwnMembership } from '../membership/membership.directory.js';
import { Session } from './session.entity.js';
import { sessionLimits } from './session-lifetime.js';

/** A session just begun: the secret goes to the browser and is kept nowhere. */
export interface BegunSession {
  readonly secret: string;
  readonly membership: OwnMembership;
}

/** Begins, moves and ends sessions. */
@Injectable()
export class SessionService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly cache: CredentialCache,
    private readonly directory: MembershipDirectory,
  ) {}

  /** A new session of `membership`, inside the open transaction. */
  async begin(membership: OwnMembership): Promise<BegunSession> {
    const secret = newSecret();
    const now = this.clock.now();
    await this.remember(membership);
    await this.database.tx.manager.insert(Session, {
      idHash: hashSecret(secret),
      ...placeOf(membership),
      createdAt: now,
      lastSeenAt: now,
    });
    return { secret, membership };
  }

  /**
   * Moves a session to another membership of the same person. The secret changes with the rights, the age does not.
   * Refuses UNKNOWN_MEMBERSHIP.
   */
  async switchTo(secret: string, userId: string, membershipId: string): Promise<BegunSession> {
    const membership = (await this.directory.ofUser(userId)).find(({ id }) => id === membershipId);
    if (!membership) throw new Refusal({ code: 'UNKNOWN_MEMBERSHIP', field: ['membershipId'] });
    const next = newSecret();
    const old = hashSecret(secret);
    await this.database.transaction(
      async ({ manager }) => {
        // The account's row first, as everywhere: a change of password takes the same two in the same order.
        await this.remember(membership);
        const { affected } = await manager.update(
          Session,
          { idHash: old, userId },
          { idHash: hashSecret(next), ...placeOf(membership), lastSeenAt: this.clock.now() },
        );
        if (affected !== 1) throw new AccessError('UNAUTHENTICATED');
        await this.audit.record({ action: 'session.switch', subjectKind: 'membership', subjectId: membership.id });
      },
      { tenantId: membership.tenantId, userId },
    );
    this.cache.delete(old.toString('hex'));
    return { secret: next, membership };
  }

  /** Ends one session; an unknown secret is no mistake. */
  async end(secret: string): Promise<void> {
    const idHash = hashSecret(secret);
    await this.database.transaction(({ manager }) => manager.delete(Session, { idHash }), unbound);
    this.cache.delete(idHash.toString('hex'));
  }

  /** Ends every session of a person, except the one with `keep`; joins an open transaction. Answers how many ended. */
  async endAll(userId: string, keep: string | null = null): Promise<number> {
    const kept = keep === null ? Buffer.alloc(0) : hashSecret(keep);
    return this.database.transaction(async (tx) => {
      tx.afterCommit(() => this.cache.forget((actor) => actor.userId === userId && actor.via === 'session'));
      return tx.execute('DELETE FROM session WHERE user_id = $1 AND id_hash <> $2', [userId, kept]);
    });
  }

  /** Deletes sessions that are over; for a schedule. Answers how many. */
  async sweep(): Promise<number> {
    const now = this.clock.now().getTime();
    return this.database.transaction(
      (tx) =>
        tx.execute('DELETE FROM session WHERE last_seen_at <= $1 OR created_at <= $2', [
          new Date(now - sessionLimits.idle),
          new Date(now - sessionLimits.absolute),
        ]),
      unbound,
    );
  }

  private async remember({ userId, id }: OwnMembership): Promise<void> {
    await this.database.tx.execute('UPDATE user_account SET last_membership_id = $2 WHERE id = $1', [userId, id]);
  }
}

function placeOf({ userId, tenantId, id, organisationId, role }: OwnMembership) {
  return { userId, tenantId, membershipId: id, organisationId, role };
}
