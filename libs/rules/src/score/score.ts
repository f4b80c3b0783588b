import type { ScoreTerms } from '../certification-programme.js';

/** Why a mark cannot be taken. */
export const scoreFaults = ['EMPTY', 'NOT_A_NUMBER', 'TOO_MANY_DECIMALS', 'BELOW_MIN', 'ABOVE_MAX'] as const;
export type ScoreFault = (typeof scoreFaults)[number];

/** A mark as it was read: hundredths of a point, or why it cannot be taken. */
export type ScoreReading = { readonly hundredths: number } | { readonly fault: ScoreFault };

/** Marks are kept in hundredths, so that no mark is ever a fraction of two. */
const PLACES = 2;
const FULL_WIDTH = /[０-９．－＋]/g;

/**
 * Reads a mark as people type it: `60`, `60.0`, `59.99`, also in full-width digits. Nothing is rounded, and nothing is taken for a
 * number that is not plainly one; zeros at the end of the decimals are not counted.
 */
export function readScore(text: string, terms: Pick<ScoreTerms, 'min' | 'max' | 'decimals'>): ScoreReading {
  const plain = text.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).trim();
  if (plain === '') return { fault: 'EMPTY' };
  const [, minus, whole, decimals = ''] = /^([+-]?)(\d{1,6})(?:\.(\d{1,20}))?$/.exec(plain) ?? [];
  if (whole === undefined) return { fault: 'NOT_A_NUMBER' };
  const counted = decimals.replace(/0+$/, '');
  const below = minus === '-' && (Number(whole) > 0 || counted !== '');
  if (below) return { fault: terms.min < 0 ? 'NOT_A_NUMBER' : 'BELOW_MIN' };
  // A mark beyond the bounds is told so, however many decimals it has.
  const points = Number(whole);
  if (points < terms.min) return { fault: 'BELOW_MIN' };
  if (points > terms.max || (points === terms.max && counted !== '')) return { fault: 'ABOVE_MAX' };
  if (counted.length > terms.decimals || counted.length > PLACES) return { fault: 'TOO_MANY_DECIMALS' };
  return { hundredths: points * 100 + Number(counted.padEnd(PLACES, '0')) };
}

/** A mark in hundredths as decimal text, without zeros at the end: 6000 → `60`, 5999 → `59.99`. */
export function scoreText(hundredths: number): string {
  return tenThousandthsText(hundredths * 100);
}

/** A total in ten-thousandths as decimal text, exact. */
export function tenThousandthsText(number: number): string {
  const digits = String(number).padStart(5, '0');
  const decimals = digits.slice(-4).replace(/0+$/, '');
  return digits.slice(0, -4) + (decimals && `.${decimals}`);
}

/** The ten-thousandths of a decimal text that one of these functions, or the database, wrote. Throws for any other text. */
export function tenThousandthsOf(text: string): number {
  const [, whole, decimals = ''] = /^(\d{1,6})(?:\.(\d{1,4}))?$/.exec(text) ?? [];
  if (whole === undefined) throw new Error(`Not an exact mark: ${text}`);
  return Number(whole) * 10_000 + Number(decimals.padEnd(4, '0'));
}

/** The marks by part, in hundredths; '' where a mark has no parts. */
export type MarkParts = Readonly<Record<string, number>>;

/** The parts that a mark is made of: their ids, or the one nameless part. */
export function partIds({ parts }: Pick<ScoreTerms, 'parts'>): readonly string[] {
  return parts && parts.length > 0 ? parts.map(({ id }) => id) : [''];
}

/** A mark in ten-thousandths: each part by its weight. Exact, since hundredths times whole percents are whole. */
export function totalOf(marks: MarkParts, { parts }: Pick<ScoreTerms, 'parts'>): number {
  const weights = parts && parts.length > 0 ? parts : [{ id: '', percent: 100 }];
  return weights.reduce((sum, { id, percent }) => sum + (marks[id] ?? Number.NaN) * percent, 0);
}

/** True where a total passes: the mark that passes itself does. */
export function passes(tenThousandths: number, { pass }: Pick<ScoreTerms, 'pass'>): boolean {
  return tenThousandths >= pass * 10_000;
}
