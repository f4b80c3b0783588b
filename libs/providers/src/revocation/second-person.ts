/** Who does a step of a revocation (user ids). */
export interface StepPerson {
  readonly userId: string;
  /** The absent officer at whose desk it is done, or null at one's own. */
  readonly onBehalfOf: string | null;
}

/** True where nobody has a part in both steps: neither the person, nor the officer in whose place they act. */
export function isSecondPerson(proposer: StepPerson, decider: StepPerson): boolean {
  const first = [proposer.userId, proposer.onBehalfOf];
  return !first.includes(decider.userId) && (decider.onBehalfOf === null || !first.includes(decider.onBehalfOf));
}
