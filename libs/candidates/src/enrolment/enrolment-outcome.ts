import type { Lifecycle } from '@shidian/contract/lifecycle.js';
import { type EnrolmentEvent, enrolmentLifecycle, type EnrolmentStatus } from '@shidian/contract/certification.js';
import type { Outcome } from '@shidian/rules/findings.js';

/** The lifecycle, for events of any kind. */
export const lifecycle: Lifecycle<EnrolmentStatus, EnrolmentEvent> = enrolmentLifecycle;

/** What an outcome does to an enrolment that waits for it. */
export const eventOf = {
  ELIGIBLE: 'ADMIT',
  INELIGIBLE: 'REFUSE',
  NEEDS_REVIEW: 'ASKS_REVIEW',
  INCOMPLETE: 'LACKS_FACTS',
} as const satisfies Record<Outcome, EnrolmentEvent>;

/** Where an enrolment stands once its facts are evaluated. */
export const statusAfter = (outcome: Outcome): EnrolmentStatus => enrolmentLifecycle.EVALUATING[eventOf[outcome]];
