import { businessDate } from '@shidian/platform/clock/clock.js';
import type { Locale } from '@shidian/platform/graphql/wording.js';

/** A day as documents write it: `2014年6月30日`, `30 June 2014`. */
export function writtenDay(instant: Date, locale: Locale): string {
  const [year, month, day] = businessDate(instant).split('-').map(Number) as [number, number, number];
  if (locale !== 'en') return `${year}年${month}月${day}日`;
  const name = new Date(Date.UTC(year, month - 1, day)).toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
  return `${day} ${name} ${year}`;
}
