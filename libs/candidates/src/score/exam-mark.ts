import type { MarkState } from '@shidian/contract/certification.js';
import type { ScoreTerms } from '@shidian/rules/certification-programme.js';
import { partIds, readScore, scoreText, tenThousandthsText, totalOf } from '@shidian/rules/score/score.js';
import type { RefusalItem } from '@shidian/platform/errors/refusal.js';

/** A mark as it is kept: decimal text by part ('' of a mark without parts), and the exact total. */
export interface Mark {
  readonly parts: Readonly<Record<string, string>>;
  readonly total: string;
}

/** What one examiner has entered last for a mark. */
export interface MarkEntry extends Mark {
  readonly by: string;
  readonly byName: string;
  readonly at: Date;
}

/** A mark with all that was entered for it. */
export interface MarkRecord {
  readonly entries: readonly MarkEntry[];
  readonly decision: (MarkEntry & { readonly reason: string }) | null;
}

/** Each mark is entered by so many people who do not see each other's. */
export const ENTRIES = 2;

/** Reads a mark as it was typed, part by part; says of every part what is wrong with it. */
export function readMark(
  typed: Readonly<Record<string, string>>,
  terms: ScoreTerms,
): { readonly mark: Mark } | { readonly faults: RefusalItem[] } {
  const faults: RefusalItem[] = [];
  const hundredths: Record<string, number> = {};
  const ids = partIds(terms);
  for (const part of Object.keys(typed))
    if (!ids.includes(part)) faults.push({ code: 'SCORE_UNKNOWN_PART', params: { part } });
  for (const part of ids) {
    const text = Object.hasOwn(typed, part) ? (typed[part] ?? '') : '';
    const reading = readScore(text, terms);
    const { min, max, decimals } = terms;
    if ('fault' in reading)
      faults.push({ code: `SCORE_${reading.fault}`, params: { part, value: shown(text), min, max, decimals } });
    else hundredths[part] = reading.hundredths;
  }
  if (faults.length > 0) return { faults };
  const parts = Object.fromEntries(Object.entries(hundredths).map(([part, number]) => [part, scoreText(number)]));
  return { mark: { parts, total: tenThousandthsText(totalOf(hundredths, terms)) } };
}

/** True where two marks are the same in every part. */
export function sameMark(a: Pick<Mark, 'parts'>, b: Pick<Mark, 'parts'>): boolean {
  const keys = Object.keys(a.parts);
  return keys.length === Object.keys(b.parts).length && keys.every((key) => a.parts[key] === b.parts[key]);
}

/** How a mark stands. */
export function stateOf({ entries, decision }: MarkRecord): MarkState {
  if (decision) return 'DECIDED';
  const [first, second] = entries;
  if (!first) return 'MISSING';
  if (!second) return 'ONCE';
  return sameMark(first, second) ? 'AGREED' : 'CONFLICT';
}

/** The mark that counts, or null while there is none. */
export function markOf(record: MarkRecord): Mark | null {
  const counts = record.decision ?? (stateOf(record) === 'AGREED' ? record.entries[0] : undefined);
  return counts ? { parts: counts.parts, total: counts.total } : null;
}

/** What was typed, cut short, for telling what is wrong with it. */
function shown(text: string): string {
  const characters = [...text.replace(/[\p{Cc}\p{Cs}]+/gu, ' ')];
  return characters.length > 20 ? `${characters.slice(0, 20).join('')}…` : characters.join('');
}
