import { Injectable } from '@nestjs/common';
import { Clock } from '@shidian/platform/clock/clock.js';
import { perRequest, requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import type { Desk } from './desk.js';

const MINE = `
  SELECT o.id AS "organisationId", o.kind, o.jurisdiction_code AS "jurisdictionCode", o.department, m.role,
    CASE WHEN m.id <> $1 THEN m.user_id END AS "onBehalfOf"
  FROM membership m
  JOIN organisation o ON o.tenant_id = m.tenant_id AND o.id = m.organisation_id
  WHERE m.tenant_id = app_tenant() AND m.role IN ('OFFICER', 'ASSOCIATION_OFFICER')
    AND (m.id = $1 OR m.id IN (
      SELECT d.membership_id FROM delegation d
      WHERE d.tenant_id = app_tenant() AND d.delegate_user_id = $2 AND d.revoked_at IS NULL AND $3 BETWEEN d.starts_on AND d.ends_on))
  ORDER BY m.id <> $1, m.id`;

/** The desks of the person who acts. */
@Injectable()
export class DeskService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Where the acting person may work today: the own desk first, then those delegated to them. Empty for who has no desk at all. */
  mine(): Promise<readonly Desk[]> {
    return perRequest('desks', () => this.read());
  }

  private read(): Promise<Desk[]> {
    const { membershipId, userId, role } = requireActor();
    // Only who sits at a desk can stand in at another.
    if (role !== 'OFFICER' && role !== 'ASSOCIATION_OFFICER') return Promise.resolve([]);
    return this.database.read<Desk>({ name: 'desks', text: MINE, values: [membershipId, userId, this.clock.today()] });
  }
}
