import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { stateAfter } from '@shidian/contract/lifecycle.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { outcomeOf, settled } from '@shidian/rules/engine.js';
import type { Finding, Judgement } from '@shidian/rules/findings.js';
import { reasonFaults } from '../candidate/reason.js';
import { eventOf, lifecycle } from './enrolment-outcome.js';
import { EnrolmentWriter } from './enrolment-writer.js';
import { EnrolmentService } from './enrolment.service.js';

interface Open {
  readonly findings: Finding[];
  readonly judgements: Record<string, Judgement> | null;
}

// The latest answer to each rule is in force.
const OPEN = `
  SELECT v.findings, (SELECT jsonb_object_agg(j.rule, j.verdict) FROM (
      SELECT DISTINCT ON (rule) rule, verdict FROM enrolment_judgement
      WHERE tenant_id = v.tenant_id AND enrolment_id = v.enrolment_id AND revision = v.revision ORDER BY rule, id DESC) j) AS judgements
  FROM enrolment_evaluation v WHERE v.tenant_id = app_tenant() AND v.enrolment_id = $1 AND v.revision = $2`;

/** The certifying body's answers to what the rules leave open; appended, and each may decide the enrolment. */
@Injectable()
export class EnrolmentJudgementService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly enrolments: EnrolmentService,
    private readonly writer: EnrolmentWriter,
  ) {}

  /**
   * Answers one open rule; once what is answered decides, the enrolment is admitted or refused. Refuses ENROLMENT_STATE, ENROLMENT_CHANGED,
   * NOT_OPEN_FOR_JUDGEMENT, and what is wrong with the comment.
   */
  async judge(id: string, revision: number, rule: string, verdict: Judgement, comment: string): Promise<void> {
    const row = await this.enrolments.locked(id, 'JUDGE');
    if (row.revision !== revision) throw new Refusal({ code: 'ENROLMENT_CHANGED', field: ['revision'] });
    const [open] = await this.database.tx.query<Open>(OPEN, [id, revision]);
    const finding = open?.findings.find((one) => one.rule === rule);
    if (!open || finding?.result !== 'NEEDS_REVIEW')
      throw new Refusal({ code: 'NOT_OPEN_FOR_JUDGEMENT', field: ['rule'], params: { rule } });
    const faults = reasonFaults(comment).map((fault) => ({ ...fault, field: ['comment'] }));
    if (faults.length > 0) throw new Refusal(faults);
    const now = this.clock.now();
    await this.database.tx.execute(
      `INSERT INTO enrolment_judgement (tenant_id, id, enrolment_id, revision, rule, verdict, comment, judged_by, judged_at)
       VALUES (app_tenant(), $1, $2, $3, $4, $5, $6, $7, $8)`,
      [uuidv7(), id, revision, rule, verdict, comment.trim(), requireActor().userId, now],
    );
    const outcome = outcomeOf(settled(open.findings, { ...open.judgements, [rule]: verdict }));
    const next = stateAfter(lifecycle, row.status, eventOf[outcome]);
    // Still open: another rule waits for its answer.
    if (next !== null) await this.move(id, revision, next);
    await this.writer.record('judge', [{ id, detail: { level: row.level, revision, rule, verdict, outcome } }]);
  }

  private async move(id: string, revision: number, next: string): Promise<void> {
    const moved = await this.database.tx.execute(
      `UPDATE enrolment SET status = $3, changed_at = $4
       WHERE tenant_id = app_tenant() AND id = $1 AND revision = $2 AND status = 'NEEDS_REVIEW'`,
      [id, revision, next, this.clock.now()],
    );
    if (moved === 0) throw new Refusal({ code: 'ENROLMENT_STATE' });
  }
}
