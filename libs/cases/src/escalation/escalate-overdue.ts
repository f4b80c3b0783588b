import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { RunsEvery, type ScheduledWork } from '@shidian/platform/jobs/schedule.js';
import { DeadlineService } from '../deadline/deadline.service.js';

interface Escalated {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly attempt: number;
  readonly stage: string;
  readonly dueOn: string;
}

// The key of the row (case, attempt, step, passage) makes it one escalation for each time that a case lies at a desk.
const ESCALATE = `
  WITH escalated AS (
    INSERT INTO case_escalation (tenant_id, case_id, attempt, stage, passage, due_on, escalated_at)
    SELECT tenant_id, id, attempt, stage, passage, due_on, $2 FROM review_case
    WHERE tenant_id = app_tenant() AND status = 'IN_REVIEW' AND jurisdiction_code IS NOT NULL AND due_on < $1
    ON CONFLICT DO NOTHING
    RETURNING case_id, attempt, stage, due_on
  )
  SELECT c.id, c.kind, c.number, e.attempt, e.stage, e.due_on AS "dueOn"
  FROM escalated e JOIN review_case c ON c.tenant_id = app_tenant() AND c.id = e.case_id ORDER BY e.due_on, c.id`;

/**
 * Brings each case that lies overdue at the desk of a place before the level above, once. Deadlines are worked out anew before:
 * a case that reached its desk in the very moment of an import of holidays may have been dated by the table before.
 */
@RunsEvery({ name: 'cases.escalate-overdue', minutes: 30 })
export class EscalateOverdue implements ScheduledWork {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly deadlines: DeadlineService,
    private readonly audit: Audit,
  ) {}

  readonly run = (): Promise<void> =>
    this.database.transaction(async (tx) => {
      await this.deadlines.recompute();
      const escalated = await tx.query<Escalated>(ESCALATE, [this.clock.today(), this.clock.now()]);
      await this.audit.recordMany(
        escalated.map(({ id, kind, number, attempt, stage, dueOn }) => ({
          action: `${kind}.escalate`,
          subjectKind: kind,
          subjectId: id,
          detail: { number, attempt, stage, dueOn },
        })),
      );
    });
}
