import type { IsoDate } from '@shidian/rules/facts/shared.js';

/** Years for which a revoked unit is barred, unless the programme says otherwise (annex 2, art. 10). */
export const BAN_YEARS = 2;

/**
 * The same calendar day `years` later; 29 February becomes 28 February where that year has none. It is the last day of a ban
 * that begins on `first`: the anniversary is still barred, the day after is free.
 */
export function lastDayOfBan(first: IsoDate, years: number = BAN_YEARS): IsoDate {
  const [year, month, day] = first.split('-').map(Number) as [number, number, number];
  const later = year + years;
  const leap = later % 4 === 0 && (later % 100 !== 0 || later % 400 === 0);
  const sameDay = month === 2 && day === 29 && !leap ? 28 : day;
  return [String(later).padStart(4, '0'), String(month).padStart(2, '0'), String(sameDay).padStart(2, '0')].join('-');
}
