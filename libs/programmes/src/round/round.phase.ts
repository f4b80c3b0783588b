/** Where a round stands at an instant; derived, never stored. */
export const roundPhases = ['UPCOMING', 'OPEN', 'CLOSED'] as const;
export type RoundPhase = (typeof roundPhases)[number];

/** The opening instant is in, the closing instant is out. */
export function phaseOf(round: { opensAt: Date; closesAt: Date }, now: Date): RoundPhase {
  if (now < round.opensAt) return 'UPCOMING';
  return now < round.closesAt ? 'OPEN' : 'CLOSED';
}
