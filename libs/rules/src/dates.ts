import type { IsoDate } from './facts/shared.js';

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
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
}
