import type { Finding, Judgement as Verdict } from '@shidian/rules/findings.js';
import { touches } from '../submission/changed-paths.js';

/** A reviewer's answer as it was appended. */
export interface JudgementRow {
  readonly rule: string;
  readonly verdict: Verdict;
  readonly comment: string;
  readonly attempt: number;
  readonly judgedAt: Date;
  readonly judgedBy: string;
  /** The absent officer at whose desk it was given. */
  readonly onBehalfOf: string | null;
}

/** A judgement in force, and whether it was given on an earlier submission. */
export interface EffectiveJudgement extends JudgementRow {
  readonly carriedOver: boolean;
}

/**
 * The judgement in force for each rule on the current attempt: the latest given. One from an earlier attempt is carried over
 * as long as nothing that the rule's finding rests on has changed since that attempt (`changedSince`, by attempt).
 */
export function effectiveJudgements(
  rows: readonly JudgementRow[],
  attempt: number,
  findings: readonly Pick<Finding, 'rule' | 'paths'>[],
  changedSince: ReadonlyMap<number, readonly string[]>,
): EffectiveJudgement[] {
  const latest = new Map<string, JudgementRow>();
  for (const row of [...rows].sort((a, b) => a.attempt - b.attempt || a.judgedAt.getTime() - b.judgedAt.getTime()))
    latest.set(row.rule, row);
  const inForce: EffectiveJudgement[] = [];
  for (const finding of findings) {
    const row = latest.get(finding.rule);
    if (!row) continue;
    if (row.attempt === attempt) inForce.push({ ...row, carriedOver: false });
    else {
      const changed = changedSince.get(row.attempt);
      const lapsed = !changed || changed.some((path) => finding.paths.some((own) => touches(path, own)));
      if (!lapsed) inForce.push({ ...row, carriedOver: true });
    }
  }
  return inForce;
}
