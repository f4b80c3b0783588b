/** Kinds of facts that rule sets are written for; each has its type, its schema and its checks between fields. */
export const factsKindNames = [
  'pilot-application',
  'institution-filing',
  'base-filing',
  'annual-evaluation',
  'candidate-eligibility',
] as const;
export type FactsKindName = (typeof factsKindNames)[number];
