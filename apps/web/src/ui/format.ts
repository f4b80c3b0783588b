import type { Locale } from '../wording/i18n';

const zone = 'Asia/Shanghai';

/** An instant as date and time in China, e.g. "2026年3月2日 10:05". */
export const formatInstant = (instant: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    year: 'numeric',
    month: locale === 'en' ? 'short' : 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(instant));

/** An instant as date in China, e.g. "2026年3月2日". */
export const formatDate = (instant: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: 'long' }).format(new Date(instant));

/** The calendar date in China at an instant, YYYY-MM-DD. */
export const chinaDate = (instant: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  );

/** Whole days from `now` until an instant, rounded up; negative when it has passed. */
export const daysUntil = (instant: string, now: Date): number =>
  Math.ceil((new Date(instant).getTime() - now.getTime()) / 86_400_000);

/** A file size for people. */
export const formatSize = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** A whole number with its thousands apart. */
export const formatCount = (count: number, locale: Locale): string => new Intl.NumberFormat(locale).format(count);

/** A total that is counted up to a limit, e.g. "1,000+" where it reaches that. */
export const formatTotal = (total: number, limit: number, locale: Locale): string =>
  `${formatCount(Math.min(total, limit), locale)}${total < limit ? '' : '+'}`;

/** Calendar days from one date (YYYY-MM-DD) to another; negative when it lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
