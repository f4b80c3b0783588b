import type {
  ApplicationStatus,
  EnrolmentStatus,
  Outcome,
  ProviderStatus,
  RectificationState,
  ReportState,
  RoundPhase,
} from '../generated/graphql';
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

/** Colours of an entry on the register. */
export const providerTones: Record<ProviderStatus, Tone> = { IN_FORCE: 'good', REVOKED: 'bad', ENDED: 'quiet' };

/** Colours of an annual report. */
export const reportTones: Record<ReportState, Tone> = { OPEN: 'info', OVERDUE: 'bad', SUBMITTED: 'good' };

/** Colours of a rectification. */
export const rectificationTones: Record<RectificationState, Tone> = {
  OPEN: 'warn',
  OVERDUE: 'bad',
  REPORTED: 'info',
  DONE: 'good',
  NOT_DONE: 'bad',
};

/** Colours of an enrolment. */
export const enrolmentTones: Record<EnrolmentStatus, Tone> = {
  EVALUATING: 'info',
  INCOMPLETE: 'warn',
  NEEDS_REVIEW: 'warn',
  ADMITTED: 'good',
  REFUSED: 'bad',
  WITHDRAWN: 'quiet',
  CERTIFIED: 'good',
  CLOSED: 'quiet',
};
