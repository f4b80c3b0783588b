import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { RoundService } from '@shidian/programmes/round/round.service.js';
import { RulePackageService } from '@shidian/programmes/rule-package/rule-package.service.js';
import type { PackageContent, ReasonCode } from '@shidian/rules/package.js';
import { isForJudgement, JudgementService, type ReviewState } from '../judgement/judgement.service.js';
import { type CaseRow, notNow, ReviewCaseService } from '../review-case/review-case.service.js';
import type { DecisionReason, Defect } from './decision.js';
import { tooLong } from './text-limit.js';

/** Decisions at a desk: return with all defects, reject with typed reasons, pass or approve. */
@Injectable()
export class DecisionService {
  constructor(
    private readonly database: Database,
    private readonly cases: ReviewCaseService,
    private readonly judgements: JudgementService,
    private readonly packages: RulePackageService,
    private readonly rounds: RoundService,
  ) {}

  /** Sends the case back with every defect at once. Refuses DEFECTS_REQUIRED, TOO_LONG and, per defect, UNKNOWN_REASON, UNKNOWN_RULE, UNKNOWN_MATERIAL, DEFECT_PLACE. */
  async return(
    row: CaseRow,
    attempt: number,
    message: string | null,
    defects: readonly Omit<Defect, 'id'>[],
  ): Promise<void> {
    const content = await this.packageOf(row, attempt);
    const faults = defects.flatMap((defect, index) => defectFaults(defect, index, content));
    faults.push(...tooLong(message, ['message']));
    if (defects.length === 0) faults.push({ code: 'DEFECTS_REQUIRED', field: ['defects'] });
    if (faults.length > 0) throw new Refusal(faults);
    await this.cases.decide(row, 'RETURN', {
      message,
      defects: defects.map((defect) => ({ ...defect, id: uuidv7() })),
    });
  }

  /** Ends the case with typed reasons. Refuses REASONS_REQUIRED, UNKNOWN_REASON, UNKNOWN_RULE and TOO_LONG. */
  async reject(
    row: CaseRow,
    attempt: number,
    message: string | null,
    reasons: readonly DecisionReason[],
  ): Promise<void> {
    const content = await this.packageOf(row, attempt);
    const faults = reasons.flatMap(({ code, rule, text }, index) => [
      ...reasonFaults(code, content.reasons.rejection, ['reasons', String(index), 'code']),
      ...ruleFaults(rule, content, ['reasons', String(index), 'rule']),
      ...tooLong(text, ['reasons', String(index), 'text']),
    ]);
    faults.push(...tooLong(message, ['message']));
    if (reasons.length === 0) faults.push({ code: 'REASONS_REQUIRED', field: ['reasons'] });
    if (faults.length > 0) throw new Refusal(faults);
    await this.cases.decide(row, 'REJECT', { message, reasons });
  }

  /**
   * Passes the case to the next desk, or approves it at the last one, taking a place of the round.
   * Refuses JUDGEMENT_MISSING and RULE_NOT_MET for each rule in the way, TOO_LONG and CAPACITY_REACHED.
   */
  async approve(row: CaseRow, attempt: number, message: string | null): Promise<void> {
    const content = await this.packageOf(row, attempt);
    const state = await this.judgements.state(row.id, attempt);
    if (!state) throw notNow(row.status);
    const obstacles = [...approvalObstacles(state), ...tooLong(message, ['message'])];
    if (obstacles.length > 0) throw new Refusal(obstacles);
    const stages = content.route.stages.map((stage) => stage.id);
    const next = stages[stages.indexOf(row.stage) + 1];
    if (next !== undefined) return this.cases.decide(row, 'PASS', { message }, next);
    await this.rounds.takePlace(row.roundId);
    await this.cases.decide(row, 'APPROVE', { message });
  }

  /** The package that judged the attempt which the decider saw; refuses a decision on anything else. */
  private async packageOf(row: CaseRow, attempt: number): Promise<PackageContent> {
    if (row.status !== 'IN_REVIEW') throw notNow(row.status);
    if (row.attempt !== attempt) throw new Refusal({ code: 'CONFLICT' });
    const [frozen] = await this.database.tx.query<{ id: string; version: string }>(
      `SELECT package_id AS id, package_version AS version FROM case_submission WHERE case_id = $1 AND attempt = $2`,
      [row.id, attempt],
    );
    if (!frozen) throw new Refusal({ code: 'CONFLICT' });
    return (await this.packages.get(frozen.id, frozen.version)).content;
  }
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
