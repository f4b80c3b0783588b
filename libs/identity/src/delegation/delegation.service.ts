import { Injectable } from '@nestjs/common';
import type { Role } from '@shidian/contract/roles.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database, type Transaction } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { v7 as uuid } from 'uuid';
import { isId } from '../access/ids.js';
import { assertTerm, delegationState, type DelegationState } from './delegation-term.js';

/** A delegation that somebody wants to make. Days are `YYYY-MM-DD`, the last one is included. */
export interface NewDelegation {
  readonly delegateUserId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reason: string;
}

/** A delegation as its owner and its delegate see it. */
export interface Delegation {
  readonly id: string;
  readonly ownerName: string;
  readonly delegateName: string;
  /** True for who gave it. */
  readonly given: boolean;
  readonly role: Role;
  readonly organisationId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reason: string;
  readonly state: DelegationState;
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
}

const MOST_REASON = 500;

const MINE = `
  SELECT d.id, owner.name AS "ownerName", stand_in.name AS "delegateName", d.membership_id = $1 AS given, m.role,
    m.organisation_id AS "organisationId", d.starts_on AS "startsOn", d.ends_on AS "endsOn", d.reason,
    d.created_at AS "createdAt", d.revoked_at AS "revokedAt"
  FROM delegation d
  JOIN membership m ON m.tenant_id = d.tenant_id AND m.id = d.membership_id
  JOIN user_account owner ON owner.id = m.user_id
  JOIN user_account stand_in ON stand_in.id = d.delegate_user_id
  WHERE d.tenant_id = app_tenant() AND (d.membership_id = $1 OR d.delegate_user_id = $2) AND ($3::uuid IS NULL OR d.id = $3)
  ORDER BY d.starts_on DESC, d.id DESC LIMIT 200`;

/** Officers who stand in for each other. */
@Injectable()
export class DelegationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /**
   * Has somebody stand in at the acting person's desk; answers the id. Refuses DATES_OUT_OF_ORDER, DELEGATION_OVER, DELEGATION_TOO_LONG,
   * INVALID_REASON, DELEGATE_SELF, UNKNOWN_COLLEAGUE and DELEGATION_OVERLAPS.
   */
  async create({ delegateUserId, startsOn, endsOn, reason }: NewDelegation): Promise<string> {
    const actor = requireActor();
    const text = reason.trim();
    assertTerm(startsOn, endsOn, this.clock.today());
    if (text === '' || [...text].length > MOST_REASON)
      throw new Refusal({ code: 'INVALID_REASON', field: ['reason'], params: { most: MOST_REASON } });
    if (delegateUserId === actor.userId) throw new Refusal({ code: 'DELEGATE_SELF', field: ['delegateUserId'] });
    const id = uuid();
    await this.database.transaction(async (tx) => {
      await assertColleague(tx, delegateUserId);
      // Two delegations of one desk at once wait for each other here, so that neither overlooks the other.
      await tx.query('SELECT FROM membership WHERE id = $1 FOR NO KEY UPDATE', [actor.membershipId]);
      const overlapping = await tx.query(
        `SELECT FROM delegation WHERE membership_id = $1 AND delegate_user_id = $2 AND revoked_at IS NULL
           AND starts_on <= $4 AND ends_on >= $3 LIMIT 1`,
        [actor.membershipId, delegateUserId, startsOn, endsOn],
      );
      if (overlapping.length > 0) throw new Refusal({ code: 'DELEGATION_OVERLAPS', field: ['startsOn'] });
      await tx.execute(
        `INSERT INTO delegation (tenant_id, id, membership_id, delegate_user_id, starts_on, ends_on, reason, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [actor.tenantId, id, actor.membershipId, delegateUserId, startsOn, endsOn, text, this.clock.now()],
      );
      await this.record('delegation.create', id, { delegateUserId, startsOn, endsOn });
    });
    return id;
  }

  /** Ends a delegation that the acting person gave. Refuses UNKNOWN_DELEGATION and DELEGATION_OVER. */
  async end(id: string): Promise<void> {
    const delegation = await this.find(id);
    if (!delegation?.given) throw new Refusal({ code: 'UNKNOWN_DELEGATION', field: ['id'] });
    await this.database.transaction(async (tx) => {
      const ended = await tx.execute(
        `UPDATE delegation SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL AND ends_on >= $3`,
        [id, this.clock.now(), this.clock.today()],
      );
      if (ended === 0) throw new Refusal({ code: 'DELEGATION_OVER', field: ['id'] });
      await this.record('delegation.end', id, {});
    });
  }

  /** What the acting person gave and received, latest first. */
  mine(): Promise<Delegation[]> {
    return this.read(null);
  }

  /** One of `mine`, or null. */
  async find(id: string): Promise<Delegation | null> {
    return isId(id) ? ((await this.read(id))[0] ?? null) : null;
  }

  private async read(id: string | null): Promise<Delegation[]> {
    const { membershipId, userId } = requireActor();
    const rows = await this.database.read<Omit<Delegation, 'state'>>({
      name: 'delegations',
      text: MINE,
      values: [membershipId, userId, id],
    });
    const today = this.clock.today();
    return rows.map((row) => ({ ...row, state: delegationState(row, today) }));
  }

  private record(action: string, id: string, detail: Record<string, string>): Promise<void> {
    return this.audit.record({ action, subjectKind: 'delegation', subjectId: id, detail });
  }
}

async function assertColleague(tx: Transaction, userId: string): Promise<void> {
  const found =
    isId(userId) &&
    (await tx.query(
      `SELECT FROM membership WHERE tenant_id = app_tenant() AND user_id = $1 AND role IN ('OFFICER', 'ASSOCIATION_OFFICER') LIMIT 1`,
      [userId],
    ));
  if (!found || found.length === 0) throw new Refusal({ code: 'UNKNOWN_COLLEAGUE', field: ['delegateUserId'] });
}
