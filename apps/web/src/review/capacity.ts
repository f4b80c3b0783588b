/** What an approval would do to a round's capacity. */
export interface CapacityEffect {
  capacity: number;
  before: number;
  after: number;
  left: number;
  full: boolean;
}

/** The effect of one more approval; null where the round has no capacity. */
export const capacityAfter = (round: { capacity?: number | null; approved: number }): CapacityEffect | null => {
  const { capacity, approved } = round;
  if (capacity === null || capacity === undefined) return null;
  const full = approved >= capacity;
  return { capacity, before: approved, after: approved + 1, left: Math.max(0, capacity - approved - 1), full };
};
