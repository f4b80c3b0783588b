import type { IsoDate } from './facts/shared.js';
import { floorDiv } from './exact.js';

const longMonths = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The number written from one place up to another; NaN where anything but digits stands there. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let place = from; place < to; place += 1) {
    const digit = text.charCodeAt(place) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Whether the value is a day of the calendar written YYYY-MM-DD; such dates compare as text. */
export function isIsoDate(value: unknown): value is IsoDate {
  if (typeof value !== 'string' || value.length !== 10 || value[4] !== '-' || value[7] !== '-') return false;
  const year = digits(value, 0, 4);
  const month = digits(value, 5, 7);
  const day = digits(value, 8, 10);
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return year > 0 && day >= 1 && day <= (longMonths[month] ?? 0) + leap;
}

/**
 * The same calendar day so many months later, or the last day of that month where it has none such: 31 January and one month is
 * 28 February, 29 February and twelve months is 28 February. The first day is not counted.
 */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const index = digits(day, 0, 4) * 12 + digits(day, 5, 7) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  const date = Math.min(digits(day, 8, 10), (longMonths[month] ?? 0) + leap);
  return dateOf(year, month, date);
}

/** Days from 1 March of the year 0 to a day; whole numbers, so that days can be counted and compared. */
export function dayNumber(day: IsoDate): number {
  const month = digits(day, 5, 7);
  // A year that begins in March ends with the day that only leap years have.
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0);
  const sinceMarch = (month + 9) % 12;
  return 365 * year + leapDays(year) + floorDiv(153 * sinceMarch + 2, 5) + digits(day, 8, 10) - 1;
}

const leapDays = (year: number): number => floorDiv(year, 4) - floorDiv(year, 100) + floorDiv(year, 400);

const written = (number: number, length: number): string => `${number}`.padStart(length, '0');
const dateOf = (year: number, month: number, day: number): IsoDate =>
  `${written(year, 4)}-${written(month, 2)}-${written(day, 2)}`;

/** The day of a number of days, back from `dayNumber`. */
export function dayOf(number: number): IsoDate {
  let year = floorDiv(number, 365);
  while (365 * year + leapDays(year) > number) year -= 1;
  const day = number - 365 * year - leapDays(year);
  const sinceMarch = floorDiv(5 * day + 2, 153);
  const month = ((sinceMarch + 2) % 12) + 1;
  return dateOf(year + (month <= 2 ? 1 : 0), month, day - floorDiv(153 * sinceMarch + 2, 5) + 1);
}

/** The same day of the calendar some years later; 29 February becomes 28 February where the year has none. */
export const yearsAfter = (day: IsoDate, years: number): IsoDate => addMonths(day, 12 * years);
