import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@shidian/platform/database/database.js';
import { OpenFilings, OpenFilingsRegistry } from '@shidian/quotas/plan/open-filings.js';
import type { UnservedFiling } from '@shidian/quotas/plan/quota-preview.graphql.js';

const WAITING = `
  SELECT c.id, c.number, o.name, c.jurisdiction_code AS "jurisdictionCode", f.provider_kind AS "providerKind", c.submitted_at AS "submittedAt"
  FROM review_case c
  JOIN filing f ON f.tenant_id = c.tenant_id AND f.id = c.id
  JOIN organisation o ON o.tenant_id = c.tenant_id AND o.id = c.applicant_id
  JOIN round r ON r.tenant_id = c.tenant_id AND r.id = c.round_id AND r.programme_id = $1
  WHERE c.kind = 'filing' AND c.status IN ('EVALUATING', 'IN_REVIEW', 'RETURNED') AND NOT EXISTS (
    SELECT FROM quota_claim q WHERE q.tenant_id = c.tenant_id AND q.subject_id = c.id AND q.status <> 'RELEASED')
  ORDER BY c.submitted_at, c.id`;

/** Filings on their way that hold no slot yet: who a change of the caps would leave without one. */
@Injectable()
export class WaitingFilings extends OpenFilings implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly registry: OpenFilingsRegistry,
  ) {
    super();
  }

  onModuleInit(): void {
    this.registry.register(this);
  }

  /** The longest waiting first. */
  waiting(programmeId: string): Promise<readonly UnservedFiling[]> {
    return this.database.read<UnservedFiling>({ name: 'waiting-filings', text: WAITING, values: [programmeId] });
  }
}
