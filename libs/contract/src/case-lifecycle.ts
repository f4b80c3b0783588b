import type { Lifecycle } from './lifecycle.js';

/** Where a case stands. */
export const caseStatuses = [
  'DRAFT',
  'EVALUATING',
  'IN_REVIEW',
  'RETURNED',
  'APPROVED',
  'REJECTED',
  'WITHDRAWN',
] as const;
export type CaseStatus = (typeof caseStatuses)[number];

/**
 * What can happen to a case. PASS hands it to the next desk of its route, APPROVE is the pass of the last desk; RETURN hands it to the
 * applicant, SEND_BACK to an earlier desk.
 */
export const caseEvents = [
  'SUBMIT',
  'RESUBMIT',
  'EVALUATED',
  'WITHDRAW',
  'RETURN',
  'SEND_BACK',
  'PASS',
  'APPROVE',
  'REJECT',
] as const;
export type CaseEvent = (typeof caseEvents)[number];

/** The lifecycle of a case. */
export const caseLifecycle = {
  DRAFT: { SUBMIT: 'EVALUATING', WITHDRAW: 'WITHDRAWN' },
  EVALUATING: { EVALUATED: 'IN_REVIEW', WITHDRAW: 'WITHDRAWN' },
  IN_REVIEW: {
    RETURN: 'RETURNED',
    SEND_BACK: 'IN_REVIEW',
    PASS: 'IN_REVIEW',
    APPROVE: 'APPROVED',
    REJECT: 'REJECTED',
    WITHDRAW: 'WITHDRAWN',
  },
  RETURNED: { RESUBMIT: 'EVALUATING', WITHDRAW: 'WITHDRAWN' },
  APPROVED: {},
  REJECTED: {},
  WITHDRAWN: {},
} as const satisfies Lifecycle<CaseStatus, CaseEvent>;

/** The decisions that people take; each is one appended row. */
export const decisionKinds = [
  'SUBMIT',
  'RESUBMIT',
  'WITHDRAW',
  'RETURN',
  'SEND_BACK',
  'PASS',
  'APPROVE',
  'REJECT',
] as const satisfies readonly CaseEvent[];
export type DecisionKind = (typeof decisionKinds)[number];

/** The decisions of an office, as opposed to what the applicant does. */
export const officeDecisionKinds: ReadonlySet<DecisionKind> = new Set<DecisionKind>([
  'RETURN',
  'SEND_BACK',
  'PASS',
  'APPROVE',
  'REJECT',
]);

/** What a viewer may do with a case at this moment. */
export const caseAbilities = ['EDIT', 'SUBMIT', 'WITHDRAW', 'JUDGE', 'RETURN', 'APPROVE', 'REJECT'] as const;
export type CaseAbility = (typeof caseAbilities)[number];
