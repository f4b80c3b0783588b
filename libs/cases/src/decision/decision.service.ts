import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Desk } from '@shidian/identity/desk/desk.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { RoundService } from '@shidian/programmes/round/round.service.js';
import { RulePackageService } from '@shidian/programmes/rule-package/rule-package.service.js';
import type { PackageContent, ReasonCode, Stage, StageAction } from '@shidian/rules/package.js';
import { isForJudgement, JudgementService, type ReviewState } from '../judgement/judgement.service.js';
import { RecusalService } from '../recusal/recusal.service.js';
import { type CaseRow, notNow, ReviewCaseService } from '../review-case/review-case.service.js';
import { type Back, decidingDesk, hasDesk, nextStage, stageBack, stageOf, toApplicant } from '../route/route.js';
import { SignOffService } from '../sign-off/sign-off.service.js';
import type { DecisionReason, Defect } from './decision.js';
import { tooLong } from './text-limit.js';

/** Where a decision is taken: the route that the case travels, and the desk of the person who decides. */
export interface AtDesk {
  readonly stages: readonly Stage[];
  readonly desk: Desk | null;
}

/** A pass as it is about to happen: the step that is done, and the one that follows, or null where this was the last. */
export interface Pass {
  readonly stage: Stage;
  readonly next: Stage | null;
}

/** What else belongs to a decision and commits or vanishes with it. */
export interface PassHooks {
  /** Runs when nothing stands in the way any more, before the case moves. */
  readonly onPass?: (pass: Pass) => Promise<void>;
}

/** Decisions at a desk: return with all defects, reject with typed reasons, pass or approve. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly database: Database,
    private readonly cases: ReviewCaseService,
    private readonly judgements: JudgementService,
    private readonly packages: RulePackageService,
    private readonly rounds: RoundService,
    private readonly signOffs: SignOffService,
    private readonly recusals: RecusalService,
  ) {}

  /**
   * Sends the case back with every defect at once, to the applicant or to an earlier desk. `at` is null for a case that travels its
   * package's own route without desks. Refuses DEFECTS_REQUIRED, TOO_LONG, NO_EARLIER_DESK and, per defect, UNKNOWN_REASON, UNKNOWN_RULE, UNKNOWN_MATERIAL, DEFECT_PLACE, and what every
   * decision refuses: NOT_ALLOWED_NOW, ALREADY_DECIDED, CONFLICT, NOT_YOUR_DESK, RECUSED.
   */
  async return(
    row: CaseRow,
    attempt: number,
    message: string | null,
    defects: readonly Omit<Defect, 'id'>[],
    at: AtDesk | null = null,
    back: Back = toApplicant,
  ): Promise<void> {
    const content = await this.packageOf(row, attempt);
    const { stages } = at ?? ownRoute(content);
    await this.assertAtDesk(row, at ?? ownRoute(content), 'return');
    const faults = defects.flatMap((defect, index) => defectFaults(defect, index, content));
    faults.push(...tooLong(message, ['message']));
    if (defects.length === 0) faults.push({ code: 'DEFECTS_REQUIRED', field: ['defects'] });
    const nextStage = stageBack(stages, stageOf(stages, row.stage), back);
    if (!nextStage) faults.push({ code: 'NO_EARLIER_DESK', field: ['desk'] });
    if (faults.length > 0) throw new Refusal(faults);
    const listed = defects.map((defect) => ({ ...defect, id: uuidv7() }));
    const event = back.to === 'DESK' ? 'SEND_BACK' : 'RETURN';
    await this.cases.decide(row, event, { message, defects: listed }, { nextStage, desk: at?.desk ?? null });
  }

  /** Ends the case with typed reasons; `at` as for `return`. Refuses REASONS_REQUIRED, UNKNOWN_REASON, UNKNOWN_RULE, TOO_LONG and what every decision refuses. */
  async reject(
    row: CaseRow,
    attempt: number,
    message: string | null,
    reasons: readonly DecisionReason[],
    at: AtDesk | null = null,
  ): Promise<void> {
    const content = await this.packageOf(row, attempt);
    await this.assertAtDesk(row, at ?? ownRoute(content), 'reject');
    const faults = reasons.flatMap(({ code, rule, text }, index) => [
      ...reasonFaults(code, content.reasons.rejection, ['reasons', String(index), 'code']),
      ...ruleFaults(rule, content, ['reasons', String(index), 'rule']),
      ...tooLong(text, ['reasons', String(index), 'text']),
    ]);
    faults.push(...tooLong(message, ['message']));
    if (reasons.length === 0) faults.push({ code: 'REASONS_REQUIRED', field: ['reasons'] });
    if (faults.length > 0) throw new Refusal(faults);
    await this.cases.decide(row, 'REJECT', { message, reasons }, { desk: at?.desk ?? null });
  }

  /**
   * Passes the case along the package's own route, or approves it at its end, taking a place of the round.
   * Refuses what `pass` refuses, and CAPACITY_REACHED.
   */
  async approve(row: CaseRow, attempt: number, message: string | null): Promise<void> {
    const content = await this.packageOf(row, attempt);
    await this.pass(row, attempt, message, content.route.stages, null, {
      onPass: async ({ next }) => {
        if (next === null && row.roundId !== null) await this.rounds.takePlace(row.roundId);
      },
    });
  }

  /**
   * Passes the case to the next step of the route, or approves it at the last one. Refuses JUDGEMENT_MISSING and RULE_NOT_MET for each
   * rule in the way, SIGN_OFF_MISSING, SIGN_OFF_OBJECTED, TOO_LONG, what every decision refuses, and whatever `onPass` does.
   */
  async pass(
    row: CaseRow,
    attempt: number,
    message: string | null,
    stages: readonly Stage[],
    desk: Desk | null,
    { onPass }: PassHooks = {},
  ): Promise<void> {
    assertDecidable(row, attempt);
    await this.assertAtDesk(row, { stages, desk }, 'pass');
    const state = await this.judgements.state(row.id, attempt);
    if (!state) throw notNow(row.status);
    const stage = stageOf(stages, row.stage);
    const obstacles = [
      ...approvalObstacles(state),
      ...(await this.signOffs.obstacles(row, stage)),
      ...tooLong(message, ['message']),
    ];
    if (obstacles.length > 0) throw new Refusal(obstacles);
    const next = nextStage(stages, stage.id);
    await onPass?.({ stage, next });
    await this.cases.decide(row, next ? 'PASS' : 'APPROVE', { message }, { nextStage: next, desk });
  }

  /** Refuses NOT_ALLOWED_NOW where the step knows no such action, NOT_YOUR_DESK where another desk decides it, and RECUSED. */
  private async assertAtDesk(row: CaseRow, { stages, desk }: AtDesk, action: StageAction): Promise<void> {
    const stage = stageOf(stages, row.stage);
    if (!stage.actions.includes(action)) throw notNow(row.status);
    if (!hasDesk(stage)) return;
    if (!desk || !decidingDesk(stage, row.jurisdictionCode, [desk])) throw new Refusal({ code: 'NOT_YOUR_DESK' });
    await this.recusals.assertFree(row);
  }

  /** The package that judged the attempt which the decider saw; refuses a decision on anything else. */
  private async packageOf(row: CaseRow, attempt: number): Promise<PackageContent> {
    assertDecidable(row, attempt);
    const [frozen] = await this.database.tx.query<{ id: string; version: string }>(
      `SELECT package_id AS id, package_version AS version FROM case_submission WHERE case_id = $1 AND attempt = $2`,
      [row.id, attempt],
    );
    if (!frozen) throw new Refusal({ code: 'CONFLICT' });
    return (await this.packages.get(frozen.id, frozen.version)).content;
  }
}

/** Decided is what the decider saw, while it is in review. */
function assertDecidable(row: CaseRow, attempt: number): void {
  if (row.status !== 'IN_REVIEW') throw notNow(row.status);
  if (row.attempt !== attempt) throw new Refusal({ code: 'CONFLICT' });
}

function ownRoute({ route }: PackageContent): AtDesk {
  return { stages: route.stages, desk: null };
}

/** What stands between a case and its approval, every rule at once. */
export function approvalObstacles({ findings, judgements }: ReviewState): RefusalItem[] {
  const verdicts = new Map(judgements.map((judgement) => [judgement.rule, judgement.verdict]));
  return findings.flatMap((finding): RefusalItem[] => {
    if (finding.kind === 'ADVISORY') return [];
    const params = { rule: finding.rule, title: finding.title.zh, titleEn: finding.title.en };
    const verdict = isForJudgement(finding) ? verdicts.get(finding.rule) : finding.result;
    if (verdict === undefined) return [{ code: 'JUDGEMENT_MISSING', field: ['rule', finding.rule], params }];
    return verdict === 'MET' ? [] : [{ code: 'RULE_NOT_MET', field: ['rule', finding.rule], params }];
  });
}

function defectFaults(defect: Omit<Defect, 'id'>, index: number, content: PackageContent): RefusalItem[] {
  const at = (name: string) => ['defects', String(index), name];
  const faults = reasonFaults(defect.code, content.reasons.return, at('code'));
  faults.push(...ruleFaults(defect.rule, content, at('rule')));
  if (!defect.path && !defect.material) faults.push({ code: 'DEFECT_PLACE', field: at('path') });
  if (defect.material && !content.materials.some((material) => material.id === defect.material)) {
    faults.push({ code: 'UNKNOWN_MATERIAL', field: at('material'), params: { material: defect.material } });
  }
  return [...faults, ...tooLong(defect.text, at('text')), ...tooLong(defect.path, at('path'))];
}

function reasonFaults(code: string, known: readonly ReasonCode[], field: readonly string[]): RefusalItem[] {
  return known.some((reason) => reason.code === code) ? [] : [{ code: 'UNKNOWN_REASON', field, params: { code } }];
}

function ruleFaults(rule: string | null, { ruleSets }: PackageContent, field: readonly string[]): RefusalItem[] {
  const known = rule === null || Object.values(ruleSets).some(({ rules }) => rules.some(({ id }) => id === rule));
  return known ? [] : [{ code: 'UNKNOWN_RULE', field, params: { rule } }];
}
