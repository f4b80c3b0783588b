import type { ApplicationStatus, Outcome, RoundPhase } from '../generated/graphql';
import type { Tone } from '../ui/status-tag';

/** Colours of outcomes. */
export const outcomeTones: Record<Outcome, Tone> = {
  ELIGIBLE: 'good',
  INELIGIBLE: 'bad',
  NEEDS_REVIEW: 'warn',
  INCOMPLETE: 'warn',
};

/** Colours of an application's state. */
export const statusTones: Record<ApplicationStatus, Tone> = {
  DRAFT: 'quiet',
  EVALUATING: 'info',
  IN_REVIEW: 'info',
  RETURNED: 'warn',
  APPROVED: 'good',
  REJECTED: 'bad',
  WITHDRAWN: 'quiet',
};

/** Colours of a round's phase. */
export const phaseTones: Record<RoundPhase, Tone> = { UPCOMING: 'quiet', OPEN: 'good', CLOSED: 'quiet' };
