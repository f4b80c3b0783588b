import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { issueBatchLifecycle, type IssueBatchEvent, type IssueBatchStatus } from '@shidian/contract/certificates.js';
import { stateAfter } from '@shidian/contract/lifecycle.js';
import { tooLong } from '@shidian/cases/decision/text-limit.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { Outbox } from '@shidian/platform/jobs/outbox.js';
import { closeBatch, issuePart } from './issue.jobs.js';
import type { DecideIssueBatchInput } from './issue.inputs.js';
import { type GuardedBatch, isSecondPerson } from './issue.policy.js';

interface BatchRow extends GuardedBatch {
  readonly generation: number;
}

const LOCK = `SELECT status, needs_second_person AS "needsSecondPerson", prepared_by AS "preparedById", generation
  FROM issue_batch WHERE id = $1 FOR UPDATE`;

/** Steps of a batch after it was prepared; each in the caller's transaction, and what the worker is to do commits with it. */
@Injectable()
export class IssueStepService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** The second person's word. Refuses ISSUE_STATE, SECOND_PERSON_NOT_NEEDED, ISSUE_SECOND_PERSON, REASON_REQUIRED and TOO_LONG. */
  async decide({ id, decision, reason }: DecideIssueBatchInput): Promise<void> {
    const batch = await this.lock(id);
    const to = this.after(batch, decision === 'APPROVED' ? 'APPROVE' : 'DECLINE');
    if (!batch.needsSecondPerson) throw new Refusal({ code: 'SECOND_PERSON_NOT_NEEDED', field: ['id'] });
    const { userId } = requireActor();
    if (!isSecondPerson(batch, { userId })) throw new Refusal({ code: 'ISSUE_SECOND_PERSON', field: ['id'] });
    const text = reason?.trim() || null;
    if (decision === 'DECLINED' && text === null) throw new Refusal({ code: 'REASON_REQUIRED', field: ['reason'] });
    const faults = tooLong(text, ['reason']);
    if (faults.length > 0) throw new Refusal(faults);
    await this.database.tx.execute(
      `INSERT INTO issue_decision (tenant_id, batch_id, decision, reason, prepared_by, decided_by, decided_at)
       VALUES (app_tenant(), $1, $2, $3, $4, $5, $6)`,
      [id, decision, text, batch.preparedById, userId, this.clock.now()],
    );
    await this.move(id, `status = $2`, [to]);
    await this.record(decision === 'APPROVED' ? 'approve' : 'decline', id, {});
  }

  /** Drops a batch before anything of it was issued. Refuses ISSUE_STATE. */
  async discard(id: string): Promise<void> {
    const to = this.after(await this.lock(id), 'DISCARD');
    await this.move(id, `status = $2`, [to]);
    await this.record('discard', id, {});
  }

  /** Starts issuing. Refuses ISSUE_STATE, SECOND_PERSON_MISSING and NOTHING_TO_ISSUE. */
  async start(id: string): Promise<void> {
    const batch = await this.lock(id);
    const to = this.after(batch, 'START');
    if (batch.needsSecondPerson && batch.status !== 'APPROVED')
      throw new Refusal({ code: 'SECOND_PERSON_MISSING', field: ['id'] });
    const parts = await this.waitingParts(id);
    if (parts.length === 0) throw new Refusal({ code: 'NOTHING_TO_ISSUE', field: ['id'] });
    await this.move(id, `status = $2, generation = 1, issue_at = $3, started_at = $3, started_by = $4`, [
      to,
      this.clock.now(),
      requireActor().userId,
    ]);
    await this.enqueue(id, 1, parts);
    await this.record('start', id, { parts: parts.length });
  }

  /** Stops: once this is answered nothing more is issued. What is issued stays. Refuses ISSUE_STATE. */
  async stop(id: string): Promise<void> {
    // Waits for the parts at work, which hold the row.
    const to = this.after(await this.lock(id), 'STOP');
    await this.move(id, `status = $2, stopped_at = $3`, [to, this.clock.now()]);
    await this.record('stop', id, {});
  }

  /** Goes on with what is left; what an earlier flow still holds has no effect. Refuses ISSUE_STATE. */
  async resume(id: string): Promise<void> {
    const batch = await this.lock(id);
    const to = this.after(batch, 'RESUME');
    const generation = batch.generation + 1;
    await this.move(id, `status = $2, generation = $3, issue_at = $4, stopped_at = NULL`, [
      to,
      generation,
      this.clock.now(),
    ]);
    const parts = await this.waitingParts(id);
    await this.enqueue(id, generation, parts);
    await this.record('resume', id, { generation, parts: parts.length });
  }

  private async lock(id: string): Promise<BatchRow> {
    const [batch] = isUuid(id) ? await this.database.tx.query<BatchRow>(LOCK, [id]) : [];
    if (!batch) throw new AccessError('NOT_FOUND');
    return batch;
  }

  private after({ status }: BatchRow, event: IssueBatchEvent): IssueBatchStatus {
    const to = stateAfter(issueBatchLifecycle, status, event);
    if (to === null) throw new Refusal({ code: 'ISSUE_STATE', field: ['id'] });
    return to;
  }

  private move(id: string, change: string, values: readonly unknown[]): Promise<number> {
    return this.database.tx.execute(`UPDATE issue_batch SET ${change} WHERE id = $1`, [id, ...values]);
  }

  private async waitingParts(id: string): Promise<number[]> {
    const rows = await this.database.tx.query<{ part: number }>(
      `SELECT DISTINCT part FROM issue_item WHERE batch_id = $1 AND state = 'READY' ORDER BY part`,
      [id],
    );
    return rows.map(({ part }) => part);
  }

  private async enqueue(batchId: string, generation: number, parts: readonly number[]): Promise<void> {
    await this.outbox.enqueueFlow({
      closing: { job: closeBatch, payload: { batchId, generation } },
      job: issuePart,
      payloads: parts.map((part) => ({ batchId, generation, part })),
    });
  }

  private record(what: string, subjectId: string, detail: Record<string, number>): Promise<void> {
    const subjectKind = 'issue-batch';
    return this.audit.record({ action: `${subjectKind}.${what}`, subjectKind, subjectId, detail });
  }
}
