import type { CertificateLevel, ExamComponent, ScoreTerms } from '@shidian/rules/certification-programme.js';
import { passes, tenThousandthsOf } from '@shidian/rules/score/score.js';
import { markKey, markPlace, requiredMarks } from '../exam/exam-sits.js';
import type { Mark } from './exam-mark.js';

/** A mark as it is published. */
export interface PublishedScore {
  readonly direction: string;
  readonly component: ExamComponent;
  /** Exact decimal text; null of who was absent or sent out. */
  readonly score: string | null;
  readonly parts: Readonly<Record<string, string>>;
  readonly passed: boolean;
  /** The admission in which it was passed before this one; null of what was sat now. */
  readonly carriedFrom: string | null;
}

/** What an admission comes to. */
export interface Outcome {
  readonly scores: readonly PublishedScore[];
  /** What is still to be passed, in the order of the level. */
  readonly outstanding: readonly string[];
}

/** Scores of the admission before this one, and which that was. */
export interface Before {
  readonly admissionId: string;
  readonly scores: readonly PublishedScore[];
}

/**
 * Each component is passed by itself, in every direction registered (ZJ-2014 annex 1). What was passed before stands; who was absent
 * or sent out has passed nothing of what they should have sat.
 */
export function outcomeOf(
  terms: { readonly level: CertificateLevel; readonly score: ScoreTerms },
  admission: { readonly directions: readonly string[]; readonly sits: readonly string[]; readonly present: boolean },
  marks: ReadonlyMap<string, Mark>,
  before: Before | null,
): Outcome {
  const earlier = new Map(before?.scores.map((score) => [markKey(score.direction, score.component), score]));
  const scores: PublishedScore[] = [];
  const outstanding: string[] = [];
  for (const key of requiredMarks(terms.level, admission.directions)) {
    const old = earlier.get(key);
    if (old?.passed && before && !admission.sits.includes(key)) {
      scores.push({ ...old, carriedFrom: old.carriedFrom ?? before.admissionId });
      continue;
    }
    const mark = admission.present ? (marks.get(key) ?? null) : null;
    const passed = mark !== null && passes(tenThousandthsOf(mark.total), terms.score);
    scores.push({ ...markPlace(key), score: mark?.total ?? null, parts: mark?.parts ?? {}, passed, carriedFrom: null });
    if (!passed) outstanding.push(key);
  }
  return { scores, outstanding };
}
