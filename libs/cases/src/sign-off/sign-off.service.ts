import { Injectable } from '@nestjs/common';
import type { Department } from '@shidian/contract/organisations.js';
import type { SignOffVerdict } from '@shidian/contract/providers.js';
import type { Desk } from '@shidian/identity/desk/desk.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import type { Stage } from '@shidian/rules/package.js';
import { tooLong } from '../decision/text-limit.js';
import { RecusalService } from '../recusal/recusal.service.js';
import { type CaseRow, notNow } from '../review-case/review-case.service.js';
import { askedDepartments, signingDesk } from '../route/route.js';
import { departmentParams } from './department-words.js';

/** A department's answer that stands against a pass. */
export interface Objection {
  readonly department: Department;
  readonly reason: string;
}

interface Answer {
  readonly department: Department;
  readonly verdict: SignOffVerdict;
  readonly reason: string | null;
}

/**
 * Joint sign-offs: the departments asked beside commerce sign a step or object to it, each once for each time that the case comes to
 * it. Nothing is taken back; what was resubmitted or sent back is signed anew, and the earlier answers stay on record. The lock on the
 * case decides between a signature and a pass of the same moment.
 */
@Injectable()
export class SignOffService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly recusals: RecusalService,
  ) {}

  /**
   * Puts a department's answer on a locked case. Refuses NOT_ALLOWED_NOW and ALREADY_DECIDED (the step has passed),
   * SIGN_OFF_NOT_ASKED (no desk of a department asked at this place), RECUSED, REASON_REQUIRED, TOO_LONG and ALREADY_SIGNED.
   */
  async sign(
    row: CaseRow,
    stage: Stage,
    desk: Desk | null,
    verdict: SignOffVerdict,
    reason: string | null,
  ): Promise<void> {
    if (row.status !== 'IN_REVIEW' || row.stage !== stage.id) throw notNow(row.status);
    const department = desk && signingDesk(stage, row.jurisdictionCode, [desk])?.department;
    if (!desk || !department) throw new Refusal({ code: 'SIGN_OFF_NOT_ASKED' });
    await this.recusals.assertFree(row);
    const text = reason?.trim() || null;
    if (verdict === 'OBJECTED' && text === null) throw new Refusal({ code: 'REASON_REQUIRED', field: ['reason'] });
    const faults = tooLong(text, ['reason']);
    if (faults.length > 0) throw new Refusal(faults);
    const { tenantId, userId } = requireActor();
    const added = await this.database.tx.execute(
      `INSERT INTO case_sign_off (tenant_id, case_id, attempt, stage, passage, department, verdict, reason, organisation_id, signed_by,
         on_behalf_of, signed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) ON CONFLICT DO NOTHING`,
      [
        tenantId,
        row.id,
        row.attempt,
        stage.id,
        row.passage,
        department,
        verdict,
        text,
        desk.organisationId,
        userId,
        desk.onBehalfOf,
        this.clock.now(),
      ],
    );
    if (added === 0) throw new Refusal({ code: 'ALREADY_SIGNED', params: departmentParams([department]) });
    await this.audit.record({
      action: `${row.kind}.sign-off`,
      subjectKind: row.kind,
      subjectId: row.id,
      detail: {
        ...{ number: row.number, attempt: row.attempt, stage: stage.id, department, verdict },
        ...(desk.onBehalfOf && { onBehalfOf: desk.onBehalfOf }),
      },
    });
  }

  /** The departments asked that have not answered yet. */
  async missing(row: CaseRow, stage: Stage): Promise<Department[]> {
    const answered = new Set((await this.answers(row, stage)).map(({ department }) => department));
    return askedDepartments(stage).filter((department) => !answered.has(department));
  }

  /** The objections that stand. */
  async objections(row: CaseRow, stage: Stage): Promise<Objection[]> {
    return objectionsAmong(await this.answers(row, stage));
  }

  /** What stands between the step and its pass: SIGN_OFF_MISSING and SIGN_OFF_OBJECTED, each with its departments. */
  async obstacles(row: CaseRow, stage: Stage): Promise<RefusalItem[]> {
    const asked = askedDepartments(stage);
    if (asked.length === 0) return [];
    const answers = await this.answers(row, stage);
    const open = asked.filter((department) => !answers.some((answer) => answer.department === department));
    const against = objectionsAmong(answers).map(({ department }) => department);
    return [
      ...(open.length > 0 ? [{ code: 'SIGN_OFF_MISSING', params: departmentParams(open) }] : []),
      ...(against.length > 0 ? [{ code: 'SIGN_OFF_OBJECTED', params: departmentParams(against) }] : []),
    ];
  }

  private answers(row: CaseRow, stage: Stage): Promise<Answer[]> {
    return this.database.read<Answer>({
      name: 'sign-offs',
      text: `SELECT department, verdict, reason FROM case_sign_off
        WHERE tenant_id = app_tenant() AND case_id = $1 AND attempt = $2 AND stage = $3 AND passage = $4 ORDER BY signed_at, department`,
      values: [row.id, row.attempt, stage.id, row.passage],
    });
  }
}

function objectionsAmong(answers: readonly Answer[]): Objection[] {
  return answers.flatMap(({ department, verdict, reason }) =>
    verdict === 'OBJECTED' ? [{ department, reason: reason ?? '' }] : [],
  );
}
