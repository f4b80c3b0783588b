import type { RevocationGround } from '../../generated/graphql';

/** The grounds of annex 2, art. 10, in its order. */
export const grounds = [
  'FALSE_MATERIAL',
  'LOW_SATISFACTION_AND_PASS_RATE',
  'PUNISHED',
  'CONDITIONS_LOST',
] as const satisfies readonly RevocationGround[];
