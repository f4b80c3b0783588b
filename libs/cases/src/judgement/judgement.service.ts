import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Desk } from '@shidian/identity/desk/desk.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import type { Finding, Judgement as Verdict } from '@shidian/rules/findings.js';
import { tooLong } from '../decision/text-limit.js';
import { RecusalService } from '../recusal/recusal.service.js';
import type { CaseRow } from '../review-case/review-case.service.js';
import { notNow } from '../review-case/review-case.service.js';
import { changedPaths } from '../submission/changed-paths.js';
import { type EffectiveJudgement, effectiveJudgements, type JudgementRow } from './effective-judgements.js';

/** What a reviewer knows of the current attempt: the machine's findings and the judgements in force. */
export interface ReviewState {
  readonly findings: readonly Finding[];
  readonly judgements: readonly EffectiveJudgement[];
}

/** Judgements and the submissions they may rest on, as JSON of one statement. */
export interface JudgementJson {
  readonly judgements: readonly (Omit<JudgementRow, 'judgedAt'> & { readonly judgedAt: string })[] | null;
  readonly submissions: readonly { readonly attempt: number; readonly facts: unknown }[];
}

interface StateRow extends JudgementJson {
  findings: Finding[];
}

/** SQL of all judgements of the case whose id the expression `caseId` names, as JSON. */
export const judgementsJson = (
  caseId: string,
) => `(SELECT json_agg(json_build_object('rule', j.rule, 'verdict', j.verdict,
    'comment', j.comment, 'attempt', j.attempt, 'judgedAt', j.judged_at, 'judgedBy', u.name, 'onBehalfOf', b.name))
  FROM case_judgement j JOIN user_account u ON u.id = j.judged_by LEFT JOIN user_account b ON b.id = j.on_behalf_of WHERE j.case_id = ${caseId})`;

const STATE = `
  SELECT e.findings,
    ${judgementsJson('e.case_id')} AS judgements,
    (SELECT json_agg(json_build_object('attempt', s.attempt, 'facts', s.facts))
      FROM case_submission s
      WHERE s.case_id = e.case_id
        AND (s.attempt = e.attempt OR s.attempt IN (SELECT j.attempt FROM case_judgement j WHERE j.case_id = e.case_id))) AS submissions
  FROM case_evaluation e WHERE e.case_id = $1 AND e.attempt = $2`;

/** Judgements: a reviewer's answers to what the machine cannot decide; appended, the latest is in force. */
@Injectable()
export class JudgementService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly recusals: RecusalService,
  ) {}

  /** Findings and judgements in force of an attempt; null while it is not evaluated. */
  async state(caseId: string, attempt: number): Promise<ReviewState | null> {
    const [row] = await this.database.read<StateRow>({ text: STATE, values: [caseId, attempt] });
    if (!row) return null;
    return { findings: row.findings, judgements: judgementsInForce(row, row.findings, attempt) };
  }

  /** Appends a judgement, taken at `desk` where the case has desks. Refuses NOT_ALLOWED_NOW, CONFLICT, UNKNOWN_RULE, NOT_FOR_JUDGEMENT, COMMENT_REQUIRED, TOO_LONG and, at a desk, RECUSED. */
  async judge(
    row: CaseRow,
    attempt: number,
    rule: string,
    verdict: Verdict,
    comment: string,
    desk: Desk | null = null,
  ): Promise<void> {
    if (row.status !== 'IN_REVIEW') throw notNow(row.status);
    if (row.attempt !== attempt) throw new Refusal({ code: 'CONFLICT' });
    if (row.jurisdictionCode !== null) await this.recusals.assertFree(row);
    const state = await this.state(row.id, attempt);
    const finding = state?.findings.find((one) => one.rule === rule);
    if (!finding) throw new Refusal({ code: 'UNKNOWN_RULE', field: ['rule'], params: { rule } });
    if (!isForJudgement(finding)) throw new Refusal({ code: 'NOT_FOR_JUDGEMENT', field: ['rule'], params: { rule } });
    if (verdict === 'NOT_MET' && comment.trim() === '')
      throw new Refusal({ code: 'COMMENT_REQUIRED', field: ['comment'] });
    const faults = tooLong(comment, ['comment']);
    if (faults.length > 0) throw new Refusal(faults);
    const { tenantId, userId } = requireActor();
    await this.database.tx.execute(
      `INSERT INTO case_judgement (tenant_id, id, case_id, attempt, rule, verdict, comment, judged_by, judged_at, on_behalf_of)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[tenantId, uuidv7(), row.id, attempt, rule, verdict, comment.trim(), userId, this.clock.now()],
        desk?.onBehalfOf ?? null,
      ],
    );
    const detail = {
      ...{ number: row.number, attempt, rule, verdict },
      ...(desk?.onBehalfOf && { onBehalfOf: desk.onBehalfOf }),
    };
    await this.audit.record({ action: `${row.kind}.judge`, subjectKind: row.kind, subjectId: row.id, detail });
  }
}

/** True for what only a person may settle: judged rules, and figures that the machine put before the reviewer. */
export function isForJudgement(finding: Pick<Finding, 'kind' | 'result'>): boolean {
  return finding.kind !== 'ADVISORY' && (finding.kind === 'JUDGED' || finding.result === 'NEEDS_REVIEW');
}

/** The judgements in force on an attempt, given all judgements and (at least) the submissions they were given on. */
export function judgementsInForce(
  { judgements, submissions }: JudgementJson,
  findings: readonly Pick<Finding, 'rule' | 'paths'>[],
  attempt: number,
): EffectiveJudgement[] {
  const rows = (judgements ?? []).map((judgement) => ({ ...judgement, judgedAt: new Date(judgement.judgedAt) }));
  const current = submissions.find((submission) => submission.attempt === attempt)?.facts;
  const changedSince = new Map(
    submissions.map((earlier) => [earlier.attempt, changedPaths(earlier.facts, current)] as const),
  );
  return effectiveJudgements(rows, attempt, findings, changedSince);
}
