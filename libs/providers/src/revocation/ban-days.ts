import { addMonths } from '@shidian/rules/dates.js';
import type { IsoDate } from '@shidian/rules/facts/shared.js';

/** Years for which a revoked unit is barred, unless the programme says otherwise (annex 2, art. 10). */
export const BAN_YEARS = 2;

/**
 * The same calendar day `years` later; 29 February becomes 28 February where that year has none. It is the last day of a ban
 * that begins on `first`: the anniversary is still barred, the day after is free.
 */
export function lastDayOfBan(first: IsoDate, years: number = BAN_YEARS): IsoDate {
  return addMonths(first, 12 * years);
}
