import type { Finding } from '@shidian/rules/findings.js';
import type { JudgementFieldsFragment } from '../generated/graphql';

/** A person answers it: a judged rule, or a figure that the rules leave to the reviewer. */
export const isJudgeable = (finding: Finding, judgements: readonly JudgementFieldsFragment[]): boolean =>
  finding.kind === 'JUDGED' ||
  (finding.kind === 'DECIDED' && finding.result === 'NEEDS_REVIEW') ||
  judgements.some(({ rule }) => rule === finding.rule);

/** What keeps an application from being approved. */
export interface Blockers {
  /** Findings nobody has judged yet. */
  unjudged: Finding[];
  /** Findings that are not met, by figures or by judgement, or that lack facts. */
  unmet: Finding[];
}

/** The open points of a submission with the judgements given so far; advice never blocks. */
export const blockersOf = (findings: readonly Finding[], judgements: readonly JudgementFieldsFragment[]): Blockers => {
  const verdicts = new Map(judgements.map(({ rule, verdict }) => [rule, verdict]));
  const weighty = findings.filter(({ kind }) => kind !== 'ADVISORY');
  return {
    unjudged: weighty.filter(({ rule, result }) => result === 'NEEDS_REVIEW' && !verdicts.has(rule)),
    unmet: weighty.filter(({ rule, result }) => (verdicts.get(rule) ?? result) === 'NOT_MET' || result === 'MISSING'),
  };
};
