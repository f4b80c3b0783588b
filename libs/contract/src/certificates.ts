import type { Lifecycle } from './lifecycle.js';

/** Where a batch of certificates stands. */
export const issueBatchStatuses = ['PREPARED', 'APPROVED', 'ISSUING', 'STOPPED', 'FINISHED', 'DISCARDED'] as const;
export type IssueBatchStatus = (typeof issueBatchStatuses)[number];

/** What can happen to a batch. APPROVE and DECLINE are a second person's. */
export const issueBatchEvents = ['APPROVE', 'DECLINE', 'DISCARD', 'START', 'STOP', 'RESUME', 'FINISH'] as const;
export type IssueBatchEvent = (typeof issueBatchEvents)[number];

/** The lifecycle of a batch. */
export const issueBatchLifecycle = {
  PREPARED: { APPROVE: 'APPROVED', DECLINE: 'DISCARDED', DISCARD: 'DISCARDED', START: 'ISSUING' },
  APPROVED: { START: 'ISSUING', DISCARD: 'DISCARDED' },
  ISSUING: { STOP: 'STOPPED', FINISH: 'FINISHED' },
  STOPPED: { RESUME: 'ISSUING' },
  FINISHED: {},
  DISCARDED: {},
} as const satisfies Lifecycle<IssueBatchStatus, IssueBatchEvent>;

/** Who goes into a batch: all who passed and hold no certificate, or those who were chosen. */
export const issueSelections = ['ALL', 'CHOSEN'] as const;
export type IssueSelection = (typeof issueSelections)[number];

/** What became of one candidate of a batch. */
export const issueItemStates = ['READY', 'ISSUED', 'REFUSED'] as const;
export type IssueItemState = (typeof issueItemStates)[number];

/** Most certificates of a batch that are printed as one file. */
export const issuePrintPart = 500;

/** Why a candidate gets no certificate; all that apply are told. FAILED: an error of the system's, told in its own words. */
export const issueRefusalCodes = [
  'ALREADY_CERTIFIED',
  'NOT_ADMITTED',
  'NO_RESULT',
  'EXAM_NOT_PASSED',
  'DIRECTIONS_TOO_FEW',
  'PRACTICE_INCOMPLETE',
  'GLYPHS_MISSING',
  'FAILED',
] as const;
export type IssueRefusalCode = (typeof issueRefusalCodes)[number];

/** Whether a certificate is in force; worked out from what ended it, never stored. */
export const certificateStatuses = ['VALID', 'REVOKED', 'SUPERSEDED'] as const;
export type CertificateStatus = (typeof certificateStatuses)[number];

/** What is proposed for a certificate. */
export const certificateProposalKinds = ['REVOKE', 'CORRECT'] as const;
export type CertificateProposalKind = (typeof certificateProposalKinds)[number];

/** Where a proposal stands: another person than who made it decides. */
export const certificateProposalStatuses = ['PROPOSED', 'CONFIRMED', 'DECLINED'] as const;
export type CertificateProposalStatus = (typeof certificateProposalStatuses)[number];

/** Why a certificate is corrected: the public reads it of the one that is superseded. */
export const correctionReasons = ['NAME_MISWRITTEN', 'NAME_CHANGED', 'DIRECTIONS_WRONG'] as const;
export type CorrectionReason = (typeof correctionReasons)[number];
