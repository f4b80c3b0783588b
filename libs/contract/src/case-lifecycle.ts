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

/** What can happen to a case. PASS hands it to the next desk of its route, APPROVE is the pass of the last desk. */
export const caseEvents = [
  'SUBMIT',
  'RESUBMIT',
  'EVALUATED',
  'WITHDRAW',
  'RETURN',
  'PASS',
  'APPROVE',
  'REJECT',
] as const;
export type CaseEvent = (typeof caseEvents)[number];

/** The lifecycle of a case. */
export const caseLifecycle = {
  DRAFT: { SUBMIT: 'EVALUATING', WITHDRAW: 'WITHDRAWN' },
  EVALUATING: { EVALUATED: 'IN_REVIEW', WITHDRAW: 'WITHDRAWN' },
  IN_REVIEW: { RETURN: 'RETURNED', PASS: 'IN_REVIEW', APPROVE: 'APPROVED', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' },
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
  'PASS',
  'APPROVE',
  'REJECT',
] as const satisfies readonly CaseEvent[];
export type DecisionKind = (typeof decisionKinds)[number];

/** What a viewer may do with a case at this moment. */
export const caseAbilities = ['EDIT', 'SUBMIT', 'WITHDRAW', 'JUDGE', 'RETURN', 'APPROVE', 'REJECT'] as const;
export type CaseAbility = (typeof caseAbilities)[number];
