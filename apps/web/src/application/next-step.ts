import type { SchoolHomeQuery } from '../generated/graphql';

export type HomeRound = SchoolHomeQuery['rounds']['edges'][number]['node'];
export type HomeApplication = SchoolHomeQuery['pilotApplications']['edges'][number]['node'];

/** The school's application in a round, if it has one. */
export const applicationIn = (
  round: Pick<HomeRound, 'id'>,
  applications: readonly HomeApplication[],
): HomeApplication | undefined => applications.find((application) => application.round.id === round.id);

/** What a school should do next, the most pressing first. */
export type NextStep =
  | { kind: 'mend'; application: HomeApplication }
  | { kind: 'continue'; application: HomeApplication }
  | { kind: 'start'; round: HomeRound }
  | { kind: 'wait'; application: HomeApplication }
  | { kind: 'done'; application: HomeApplication }
  | { kind: 'nothing' };

const soonest = (a: { closesAt: string }, b: { closesAt: string }): number => a.closesAt.localeCompare(b.closesAt);

/**
 * Returned applications come before drafts, drafts before rounds not entered yet; within each the one that closes first.
 * A draft of a closed round is no longer something to do.
 */
export const nextStep = (rounds: readonly HomeRound[], applications: readonly HomeApplication[]): NextStep => {
  const byDeadline = [...applications].sort((a, b) => soonest(a.round, b.round));
  const find = (test: (application: HomeApplication) => boolean) => byDeadline.find(test);

  const returned = find(({ status }) => status === 'RETURNED');
  if (returned) return { kind: 'mend', application: returned };
  const draft = find(({ status, round }) => status === 'DRAFT' && round.phase === 'OPEN');
  if (draft) return { kind: 'continue', application: draft };
  const [round] = rounds.filter((open) => open.phase === 'OPEN' && !applicationIn(open, applications)).sort(soonest);
  if (round) return { kind: 'start', round };
  const waiting = find(({ status }) => status === 'EVALUATING' || status === 'IN_REVIEW');
  if (waiting) return { kind: 'wait', application: waiting };
  const decided = find(({ status }) => status === 'APPROVED' || status === 'REJECTED');
  return decided ? { kind: 'done', application: decided } : { kind: 'nothing' };
};
