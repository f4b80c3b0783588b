/** A count as the engine accepts it: a whole number, not negative, exactly representable. Anything else is not shown. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** ⌊a / b⌋ for whole a ≥ 0, b > 0, without a rounded quotient in between. */
export const floorDiv = (a: number, b: number): number => (a - (a % b)) / b;

/** ⌈a / b⌉ for whole a ≥ 0, b > 0. */
export const ceilDiv = (a: number, b: number): number => floorDiv(a, b) + (a % b === 0 ? 0 : 1);

/** Whether part is at least percent % of whole: 100 · part ≥ percent · whole. */
export const reachesShare = (part: number, whole: number, percent: number): boolean => 100 * part >= percent * whole;
