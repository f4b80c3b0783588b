import type { VariationName } from '../data/variations.js';
import type { Act, Section, Story } from './story.js';

/** The documents without which figures stay undecided or nothing can be judged. */
export const usualDocuments = ['school-licence', 'training-plan', 'venue-photos'] as const;

/** An application begun some days ago; without sections, all of the form. */
export const draft = (
  days: number,
  documents: readonly string[] = usualDocuments,
  sections?: readonly Section[],
): Act => ({ do: 'draft', ago: { days }, documents, ...(sections ? { sections } : {}) });

/** Handed in. */
export const submit = (days: number): Act => ({ do: 'submit', ago: { days } });

/** Every open question answered in the school's favour, or the first `count` of them. */
export const judge = (days: number, count?: number): Act => ({
  do: 'judge',
  ago: { days },
  ...(count === undefined ? {} : { count }),
});

/** Approved, all being met. */
export const approve = (days: number): Act => ({
  do: 'approve',
  ago: { days },
  message: '材料齐全，符合试点条件，同意。',
});

/** An application that lies on the reviewer's desk since `days`. */
export const waiting = (days: number, variation?: VariationName): Story => ({
  round: 'open',
  ...(variation ? { variation } : {}),
  acts: [draft(days + 4), submit(days)],
  ends: 'IN_REVIEW',
});

/** An application that the worker has not looked at yet. */
export const justSubmitted = (minutes: number, variation?: VariationName): Story => ({
  round: 'open',
  ...(variation ? { variation } : {}),
  acts: [draft(2), { do: 'submit', ago: { minutes } }],
  ends: 'EVALUATING',
});

/** An application approved at its first attempt. */
export const approved = (round: string, days: number, variation?: VariationName): Story => ({
  round,
  ...(variation ? { variation } : {}),
  acts: [draft(days + 16), submit(days + 12), judge(days + 1), approve(days)],
  ends: 'APPROVED',
});
