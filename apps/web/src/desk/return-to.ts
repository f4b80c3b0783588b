import type { Stage } from '@shidian/rules/package.js';
import type { ReturnTo } from '../review/review-context';

/** A way back from a desk: which desks may be chosen, and which one it is unless chosen otherwise. */
export interface WayBack {
  to: NonNullable<ReturnTo['to']>;
  desks: readonly Stage[];
  /** Id of a desk. */
  usual: string;
}

/** The ways back from a desk: to the unit, and where an earlier desk has seen the filing, to that. */
export const waysBack = (stages: readonly Stage[], stage: string): WayBack[] => {
  const at = stages.findIndex(({ id }) => id === stage);
  const here = stages[at];
  if (!here) return [];
  const latest = stages.findIndex(({ id }) => id === (here.resubmittedTo ?? here.id));
  const earlier = stages.slice(0, at);
  const [last] = earlier.slice(-1);
  return [
    { to: 'APPLICANT', desks: stages.slice(0, latest + 1), usual: here.resubmittedTo ?? here.id },
    ...(last ? [{ to: 'DESK' as const, desks: earlier, usual: last.id }] : []),
  ];
};
