import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { v7 as uuidv7 } from 'uuid';
import { caseLifecycle, type CaseEvent, type CaseStatus, type DecisionKind } from '@shidian/contract/case-lifecycle.js';
import { stateAfter, statesAccepting } from '@shidian/contract/lifecycle.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { Outbox } from '@shidian/platform/jobs/outbox.js';
import type { Defect, DecisionReason } from '../decision/decision.js';
import { evaluateSubmission } from '../evaluation/evaluation.jobs.js';

/** A case as its services see it. */
export interface CaseRow {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly roundId: string;
  readonly applicantId: string;
  readonly status: CaseStatus;
  readonly stage: string;
  readonly attempt: number;
}

/** What a submission freezes: the facts, what was known beside them, and the package version that judges them, for ever. */
export interface Frozen {
  readonly facts: unknown;
  readonly context: unknown;
  readonly ruleSet: string;
  readonly packageId: string;
  readonly packageVersion: string;
}

/** What a decision says beside its kind. */
export interface DecisionWords {
  readonly message?: string | null;
  readonly reasons?: readonly DecisionReason[];
  readonly defects?: readonly Defect[];
}

const COLUMNS = `id, kind, number, round_id AS "roundId", applicant_id AS "applicantId", status, stage, attempt`;

/** Cases: every transition is one guarded UPDATE with its decision, outbox and audit rows in the same transaction. */
@Injectable()
export class ReviewCaseService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** Opens a case as a draft. Refuses ALREADY_APPLIED where the applicant has a live case in the round. */
  async open(kind: string, number: string, roundId: string, applicantId: string, firstStage: string): Promise<string> {
    const id = uuidv7();
    const opened = await this.database.tx.execute(
      `INSERT INTO review_case (tenant_id, id, kind, number, round_id, applicant_id, status, stage, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'DRAFT', $7, $8, $8)
       ON CONFLICT (tenant_id, kind, round_id, applicant_id) WHERE status NOT IN ('WITHDRAWN', 'REJECTED') DO NOTHING`,
      [requireActor().tenantId, id, kind, number, roundId, applicantId, firstStage, this.clock.now()],
    );
    if (opened === 0) throw new Refusal({ code: 'ALREADY_APPLIED' });
    await this.audit.record({ action: `${kind}.open`, subjectKind: kind, subjectId: id, detail: { number } });
    return id;
  }

  /** The case, locked against other decisions until the transaction ends; null where the tenant has none. */
  async lock(kind: string, id: string): Promise<CaseRow | null> {
    const [row] = await this.database.tx.query<CaseRow>(
      `SELECT ${COLUMNS} FROM review_case WHERE id = $1 AND kind = $2 FOR UPDATE`,
      [id, kind],
    );
    return row ?? null;
  }

  /** Freezes a submission, moves the case on, and asks for its evaluation. */
  async submit(row: CaseRow, frozen: Frozen): Promise<void> {
    const event = row.status === 'RETURNED' ? 'RESUBMIT' : 'SUBMIT';
    const attempt = row.attempt + 1;
    const { tenantId, userId } = requireActor();
    await this.transition(row, event, { attempt });
    const hash = createHash('sha256')
      .update(canonicalize([frozen.facts, frozen.context, frozen.packageId, frozen.packageVersion]) ?? '')
      .digest();
    await this.database.tx.execute(
      `INSERT INTO case_submission (tenant_id, case_id, attempt, facts, context, hash, rule_set, package_id, package_version, submitted_by, submitted_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        tenantId,
        row.id,
        attempt,
        JSON.stringify(frozen.facts),
        JSON.stringify(frozen.context),
        hash,
        frozen.ruleSet,
        frozen.packageId,
        frozen.packageVersion,
        userId,
        this.clock.now(),
      ],
    );
    await this.outbox.enqueue(evaluateSubmission, { caseId: row.id, attempt });
    await this.record({ ...row, attempt }, event, { hash: hash.toString('hex') });
  }

  /** Appends a decision and moves the case. `attempt` must be the one that the decider saw. */
  async decide(
    row: CaseRow,
    event: Exclude<DecisionKind, 'SUBMIT' | 'RESUBMIT'>,
    words: DecisionWords = {},
    nextStage = row.stage,
  ): Promise<void> {
    await this.transition(row, event, { stage: nextStage });
    await this.record(row, event, {}, words);
  }

  private async transition(
    row: CaseRow,
    event: CaseEvent,
    changes: { attempt?: number; stage?: string },
  ): Promise<void> {
    const to = stateAfter(caseLifecycle, row.status, event);
    if (!to) throw notNow(row.status);
    const now = this.clock.now();
    const moved = await this.database.tx.execute(
      `UPDATE review_case SET status = $4, attempt = coalesce($5, attempt), stage = coalesce($6, stage), updated_at = $7,
         submitted_at = CASE WHEN $5::int IS NULL THEN submitted_at ELSE $7 END
       WHERE id = $1 AND status = ANY($2) AND attempt = $3`,
      [
        row.id,
        statesAccepting(caseLifecycle, event),
        row.attempt,
        to,
        changes.attempt ?? null,
        changes.stage ?? null,
        now,
      ],
    );
    if (moved === 0) throw new Refusal({ code: 'CONFLICT' });
  }

  private async record(
    row: CaseRow,
    kind: DecisionKind,
    detail: Record<string, string>,
    words: DecisionWords = {},
  ): Promise<void> {
    const { tenantId, userId } = requireActor();
    await this.database.tx.execute(
      `INSERT INTO case_decision (tenant_id, id, case_id, kind, stage, attempt, actor_id, message, reasons, defects, decided_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        tenantId,
        uuidv7(),
        row.id,
        kind,
        row.stage,
        row.attempt,
        userId,
        words.message ?? null,
        JSON.stringify(words.reasons ?? []),
        JSON.stringify(words.defects ?? []),
        this.clock.now(),
      ],
    );
    await this.audit.record({
      action: `${row.kind}.${kind.toLowerCase()}`,
      subjectKind: row.kind,
      subjectId: row.id,
      detail: { ...detail, number: row.number, attempt: row.attempt, stage: row.stage },
    });
  }
}

/** Why a case accepts no such step now: decided already, or at another point of its way. */
export function notNow(status: CaseStatus): Refusal {
  const decided = status === 'APPROVED' || status === 'REJECTED' || status === 'WITHDRAWN';
  return new Refusal({ code: decided ? 'ALREADY_DECIDED' : 'NOT_ALLOWED_NOW', params: { status } });
}
