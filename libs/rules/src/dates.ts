import type { IsoDate } from './facts/pilot-application.js';

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const longMonths = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the value is a day of the calendar written YYYY-MM-DD; such dates compare as text. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string') return false;
  const match = shape.exec(value);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return year > 0 && day >= 1 && day <= (longMonths[month] ?? 0) + leap;
}
