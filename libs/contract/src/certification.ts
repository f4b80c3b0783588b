import type { Lifecycle } from './lifecycle.js';

/** Where an enrolment stands: the rules decide it, a person what they leave open; certified is the end, closed after a revocation. */
export const enrolmentStatuses = [
  'EVALUATING',
  'INCOMPLETE',
  'NEEDS_REVIEW',
  'ADMITTED',
  'REFUSED',
  'WITHDRAWN',
  'CERTIFIED',
  'CLOSED',
] as const;
export type EnrolmentStatus = (typeof enrolmentStatuses)[number];

/** What can happen to an enrolment. RESTATE: its facts were changed and are decided anew. */
export const enrolmentEvents = [
  'LACKS_FACTS',
  'ASKS_REVIEW',
  'ADMIT',
  'REFUSE',
  'RESTATE',
  'WITHDRAW',
  'CERTIFY',
  'REVOKE',
] as const;
export type EnrolmentEvent = (typeof enrolmentEvents)[number];

const decided = { RESTATE: 'EVALUATING', WITHDRAW: 'WITHDRAWN' } as const;

/** The lifecycle of an enrolment. */
export const enrolmentLifecycle = {
  EVALUATING: {
    LACKS_FACTS: 'INCOMPLETE',
    ASKS_REVIEW: 'NEEDS_REVIEW',
    ADMIT: 'ADMITTED',
    REFUSE: 'REFUSED',
    WITHDRAW: 'WITHDRAWN',
  },
  INCOMPLETE: decided,
  NEEDS_REVIEW: { ...decided, ADMIT: 'ADMITTED', REFUSE: 'REFUSED' },
  ADMITTED: { ...decided, CERTIFY: 'CERTIFIED' },
  REFUSED: decided,
  WITHDRAWN: {},
  CERTIFIED: { REVOKE: 'CLOSED' },
  CLOSED: {},
} as const satisfies Lifecycle<EnrolmentStatus, EnrolmentEvent>;

/** Where an exam session stands. */
export const examSessionStatuses = ['PLANNED', 'OPEN', 'SCORING', 'PUBLISHED', 'CANCELLED'] as const;
export type ExamSessionStatus = (typeof examSessionStatuses)[number];

/** What can happen to an exam session: admission opens, the exam is over, results are published. */
export const examSessionEvents = ['OPEN', 'CLOSE', 'PUBLISH', 'CANCEL'] as const;
export type ExamSessionEvent = (typeof examSessionEvents)[number];

/** The lifecycle of an exam session. */
export const examSessionLifecycle = {
  PLANNED: { OPEN: 'OPEN', CANCEL: 'CANCELLED' },
  OPEN: { CLOSE: 'SCORING', CANCEL: 'CANCELLED' },
  SCORING: { PUBLISH: 'PUBLISHED' },
  PUBLISHED: {},
  CANCELLED: {},
} as const satisfies Lifecycle<ExamSessionStatus, ExamSessionEvent>;

/** Whether an admitted candidate sat the exam. EXCLUDED: sent out for an incident. */
export const attendances = ['EXPECTED', 'PRESENT', 'ABSENT', 'EXCLUDED'] as const;
export type Attendance = (typeof attendances)[number];

/** How a candidate practises: at a filed base, or as an intern of a company. */
export const placementKinds = ['PRACTICE', 'INTERNSHIP'] as const;
export type PlacementKind = (typeof placementKinds)[number];

/** What anyone who verifies a certificate is told. */
export const verificationAnswers = ['VALID', 'REVOKED', 'SUPERSEDED', 'NOT_FOUND', 'COULD_NOT_CHECK'] as const;
export type VerificationAnswer = (typeof verificationAnswers)[number];

/** What an incident in the exam room leads to. */
export const incidentEffects = ['NOTED', 'TIME_ADDED', 'EXCLUDED'] as const;
export type IncidentEffect = (typeof incidentEffects)[number];

/** What somebody may do with an exam session at this moment. */
export const examAbilities = [
  'EDIT',
  'OPEN',
  'ADMIT',
  'INVIGILATE',
  'CLOSE',
  'CANCEL',
  'DRAW',
  'SCORE',
  'RESOLVE',
  'PUBLISH',
  'CORRECT',
] as const;
export type ExamAbility = (typeof examAbilities)[number];

/** How far a draw has come: committed to, its public value entered, run, published; or void, with its reason. */
export const drawStages = ['COMMITTED', 'VALUE_KNOWN', 'RUN', 'PUBLISHED', 'VOID'] as const;
export type DrawStage = (typeof drawStages)[number];

/** How a mark stands: nothing entered, entered by one examiner, by two alike, by two who differ, or decided by a third person. */
export const markStates = ['MISSING', 'ONCE', 'AGREED', 'CONFLICT', 'DECIDED'] as const;
export type MarkState = (typeof markStates)[number];
