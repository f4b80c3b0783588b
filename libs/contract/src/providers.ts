/** What a unit can be filed as: 培训机构, 实践基地. */
export const providerKinds = ['TRAINING_INSTITUTION', 'PRACTICE_BASE'] as const;
export type ProviderKind = (typeof providerKinds)[number];

/** How an application reaches the city: through its county, or recommended by the Association. */
export const filingChannels = ['COUNTY', 'ASSOCIATION'] as const;
export type FilingChannel = (typeof filingChannels)[number];

/** How far a list of filings is counted: a total of as many stands for that many or more. */
export const filingsCountedTo = 1_000;

/** A department's answer on a joint step. */
export const signOffVerdicts = ['SIGNED', 'OBJECTED'] as const;
export type SignOffVerdict = (typeof signOffVerdicts)[number];

/** What a viewer may do with a filing or a change at this moment. PASS hands it on, or publishes it at the last desk. */
export const filingAbilities = [
  'EDIT',
  'SUBMIT',
  'WITHDRAW',
  'JUDGE',
  'SIGN',
  'RETURN',
  'PASS',
  'PUBLISH',
  'REJECT',
  'RECUSE',
] as const;
export type FilingAbility = (typeof filingAbilities)[number];

/** Where an entry of the register stands. ENDED: merged into another, split up, or transferred. */
export const providerStatuses = ['IN_FORCE', 'REVOKED', 'ENDED'] as const;
export type ProviderStatus = (typeof providerStatuses)[number];

/** What made a version of an entry of the register. */
export const providerCauses = [
  'FILED',
  'RENAMED',
  'SCOPE_CHANGED',
  'MERGED',
  'SPLIT',
  'TRANSFERRED',
  'REVOKED',
] as const;
export type ProviderCause = (typeof providerCauses)[number];

/** What a filed provider must report: rename, change of scope, merger, split, transfer (annex 2, art. 9). */
export const providerChangeKinds = ['RENAME', 'SCOPE', 'MERGER', 'SPLIT', 'TRANSFER'] as const;
export type ProviderChangeKind = (typeof providerChangeKinds)[number];

/** What officers learn of a provider between evaluations. */
export const incidentKinds = ['PUNISHMENT', 'CONDITION_LOST', 'FALSE_MATERIAL'] as const;
export type IncidentKind = (typeof incidentKinds)[number];

/** What the annual evaluation proposes, and what a person decides. */
export const evaluationProposals = ['KEEP', 'RECTIFY', 'REVOKE'] as const;
export type EvaluationProposal = (typeof evaluationProposals)[number];

/** Grounds of a revocation (annex 2, art. 10). */
export const revocationGrounds = [
  'FALSE_MATERIAL',
  'LOW_SATISFACTION_AND_PASS_RATE',
  'PUNISHED',
  'CONDITIONS_LOST',
] as const;
export type RevocationGround = (typeof revocationGrounds)[number];
