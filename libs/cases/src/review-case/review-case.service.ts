import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { v7 as uuidv7 } from 'uuid';
import { caseLifecycle, type CaseEvent, type CaseStatus, type DecisionKind } from '@shidian/contract/case-lifecycle.js';
import { stateAfter, statesAccepting } from '@shidian/contract/lifecycle.js';
import type { Desk } from '@shidian/identity/desk/desk.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { Outbox } from '@shidian/platform/jobs/outbox.js';
import type { Stage } from '@shidian/rules/package.js';
import { DeadlineService } from '../deadline/deadline.service.js';
import type { Defect, DecisionReason } from '../decision/decision.js';
import { evaluateSubmission } from '../evaluation/evaluation.jobs.js';

/** A case as its services see it. */
export interface CaseRow {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  /** Null for a case that belongs to no round. */
  readonly roundId: string | null;
  readonly applicantId: string;
  readonly status: CaseStatus;
  readonly stage: string;
  readonly attempt: number;
  /** How often it has come to lie at a desk: each of these times, departments are asked anew. */
  readonly passage: number;
  /** The place (county) whose desks the case passes; null where its route has none. */
  readonly jurisdictionCode: string | null;
  /** Working days that the step gives its desk, and the last of them while the case lies there. */
  readonly dueWorkingDays: number | null;
  readonly dueOn: string | null;
}

/** What opening a case states. */
export interface NewCase {
  readonly kind: string;
  readonly number: string;
  readonly roundId: string | null;
  readonly applicantId: string;
  /** The first step of its route. */
  readonly stage: Step;
  readonly jurisdictionCode: string | null;
}

/** What a case needs to know of the step that it reaches. */
export type Step = Pick<Stage, 'id' | 'dueWorkingDays'>;

/** Where a decision was taken, and where the case goes next. */
export interface Onward {
  /** The step that the case reaches, or at which it comes in again once it is mended; absent where it stays. */
  readonly nextStage?: Step | null;
  /** The desk that decided; absent where none did. */
  readonly desk?: Desk | null;
}

/** What a submission freezes: the facts, what was known beside them, and the package version that judges them, for ever. */
export interface Frozen {
  readonly facts: unknown;
  readonly context: unknown;
  /** Null where no rule has anything to say: such a submission goes straight to its desk. */
  readonly ruleSet: string | null;
  readonly packageId: string;
  readonly packageVersion: string;
}

/** What a decision says beside its kind. */
export interface DecisionWords {
  readonly message?: string | null;
  readonly reasons?: readonly DecisionReason[];
  readonly defects?: readonly Defect[];
}

const COLUMNS = `id, kind, number, round_id AS "roundId", applicant_id AS "applicantId", status, stage, attempt, passage,
  jurisdiction_code AS "jurisdictionCode", due_working_days AS "dueWorkingDays", due_on AS "dueOn"`;

/** Cases: every transition is one guarded UPDATE with its decision, outbox and audit rows in the same transaction. */
@Injectable()
export class ReviewCaseService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly deadlines: DeadlineService,
  ) {}

  /** Opens a case as a draft; answers its id. Refuses ALREADY_APPLIED where the applicant has a live case in the round. */
  async open({ kind, number, roundId, applicantId, stage, jurisdictionCode }: NewCase): Promise<string> {
    const id = uuidv7();
    const opened = await this.database.tx.execute(
      `INSERT INTO review_case (tenant_id, id, kind, number, round_id, applicant_id, status, stage, jurisdiction_code, due_working_days,
         created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'DRAFT', $7, $8, $9, $10, $10)
       ON CONFLICT (tenant_id, kind, round_id, applicant_id) WHERE status NOT IN ('WITHDRAWN', 'REJECTED') DO NOTHING`,
      [
        requireActor().tenantId,
        id,
        kind,
        number,
        roundId,
        applicantId,
        stage.id,
        jurisdictionCode,
        stage.dueWorkingDays,
        this.clock.now(),
      ],
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

  /** Freezes a submission, moves the case on, and asks for its evaluation; without a rule set it lies at its desk at once. */
  async submit(row: CaseRow, frozen: Frozen): Promise<void> {
    const event = row.status === 'RETURNED' ? 'RESUBMIT' : 'SUBMIT';
    const attempt = row.attempt + 1;
    const { tenantId, userId } = requireActor();
    const passage = row.passage + 1;
    await this.transition(row, event, { attempt, passage, arrives: true });
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
    if (frozen.ruleSet === null)
      await this.transition({ ...row, attempt, status: 'EVALUATING' }, 'EVALUATED', { passage, arrives: true });
    else await this.outbox.enqueue(evaluateSubmission, { caseId: row.id, attempt });
    await this.record({ ...row, attempt, passage }, event, { hash: hash.toString('hex') });
  }

  /** Appends a decision and moves the case, to the next step where one is given. */
  async decide(
    row: CaseRow,
    event: Exclude<DecisionKind, 'SUBMIT' | 'RESUBMIT'>,
    words: DecisionWords = {},
    { nextStage, desk }: Onward = {},
  ): Promise<void> {
    const arrives = event === 'PASS' || event === 'SEND_BACK';
    const passage = row.passage + (arrives ? 1 : 0);
    await this.transition(row, event, { stage: nextStage ?? null, passage, arrives });
    const returned = event === 'RETURN' || event === 'SEND_BACK';
    const back = returned && nextStage && nextStage.id !== row.stage ? nextStage.id : null;
    await this.record(row, event, back ? { toStage: back } : {}, words, desk, back);
  }

  /** `arrives`: the case lies at a desk from now on, with a new deadline; otherwise it is with the applicant, or finished. */
  private async transition(
    row: CaseRow,
    event: CaseEvent,
    { attempt, stage, passage, arrives }: { attempt?: number; stage?: Step | null; passage: number; arrives: boolean },
  ): Promise<void> {
    const to = stateAfter(caseLifecycle, row.status, event);
    if (!to) throw notNow(row.status);
    const now = this.clock.now();
    const workingDays = stage ? stage.dueWorkingDays : row.dueWorkingDays;
    const dueOn = arrives ? await this.deadlines.dueOn(now, workingDays) : null;
    const moved = await this.database.tx.execute(
      `UPDATE review_case SET status = $4, attempt = coalesce($5, attempt), stage = coalesce($6, stage), updated_at = $7,
         submitted_at = CASE WHEN $5::int IS NULL THEN submitted_at ELSE $7 END,
         stage_entered_at = CASE WHEN $8::boolean THEN $7 ELSE stage_entered_at END, due_working_days = $9, due_on = $10,
         passage = $11
       WHERE id = $1 AND status = ANY($2) AND attempt = $3`,
      [
        row.id,
        statesAccepting(caseLifecycle, event),
        row.attempt,
        to,
        attempt ?? null,
        stage?.id ?? null,
        now,
        arrives,
        workingDays,
        dueOn,
        passage,
      ],
    );
    if (moved === 0) throw new Refusal({ code: 'CONFLICT' });
  }

  private async record(
    row: CaseRow,
    kind: DecisionKind,
    detail: Record<string, string>,
    words: DecisionWords = {},
    desk: Desk | null = null,
    toStage: string | null = null,
  ): Promise<void> {
    const { tenantId, userId } = requireActor();
    await this.database.tx.execute(
      `INSERT INTO case_decision (tenant_id, id, case_id, kind, stage, attempt, actor_id, message, reasons, defects, decided_at,
         on_behalf_of, organisation_id, passage, to_stage)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
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
        desk?.onBehalfOf ?? null,
        desk?.organisationId ?? null,
        row.passage,
        toStage,
      ],
    );
    await this.audit.record({
      action: `${row.kind}.${kind.toLowerCase().replace('_', '-')}`,
      subjectKind: row.kind,
      subjectId: row.id,
      detail: {
        ...{ ...detail, number: row.number, attempt: row.attempt, stage: row.stage },
        ...(desk?.onBehalfOf && { onBehalfOf: desk.onBehalfOf }),
      },
    });
  }
}

/** Why a case accepts no such step now: decided already, or at another point of its way. */
export function notNow(status: CaseStatus): Refusal {
  const decided = status === 'APPROVED' || status === 'REJECTED' || status === 'WITHDRAWN';
  return new Refusal({ code: decided ? 'ALREADY_DECIDED' : 'NOT_ALLOWED_NOW', params: { status } });
}
