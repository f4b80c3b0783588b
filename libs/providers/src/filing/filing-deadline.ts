import type { IsoDate } from '@shidian/rules/facts/shared.js';

/**
 * The last day of the batch of a round, itself in: the month and day of the package's deadline, in the year that the round is for.
 * A package prints the deadline of its first year; each later round has its own.
 */
export function batchDeadline(deadline: IsoDate, referenceYear: number): IsoDate {
  return `${String(referenceYear).padStart(4, '0')}${deadline.slice(4)}`;
}

/** True where what is submitted on this day joins a later batch. */
export function isLate(submittedOn: IsoDate, deadline: IsoDate, referenceYear: number): boolean {
  return submittedOn > batchDeadline(deadline, referenceYear);
}
