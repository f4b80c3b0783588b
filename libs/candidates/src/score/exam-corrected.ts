import type { ScoreTerms } from '@shidian/rules/certification-programme.js';
import { passes, tenThousandthsOf } from '@shidian/rules/score/score.js';
import { markKey } from '../exam/exam-sits.js';
import type { Mark } from './exam-mark.js';
import type { PublishedScore } from './exam-outcome.js';

/**
 * The scores of a result after a correction of one admission's marks: its own, or those that were carried over from it. Null where
 * the correction does not touch them.
 */
export function corrected(
  result: { readonly admissionId: string; readonly scores: readonly PublishedScore[] },
  admissionId: string,
  marks: Readonly<Record<string, Mark>>,
  terms: ScoreTerms,
): PublishedScore[] | null {
  let touched = false;
  const scores = result.scores.map((score): PublishedScore => {
    const mark = marks[markKey(score.direction, score.component)];
    const from = score.carriedFrom ?? result.admissionId;
    if (!mark || from !== admissionId) return score;
    touched = true;
    return { ...score, score: mark.total, parts: mark.parts, passed: passes(tenThousandthsOf(mark.total), terms) };
  });
  return touched ? scores : null;
}
