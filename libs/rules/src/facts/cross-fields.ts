import { isIsoDate } from '../dates.js';
import { isCount } from '../exact.js';
import { asBag, reader } from '../paths.js';
import type { FactsIssue } from '../schema/issues.js';

/** The entries of a list; none where the value is not a list. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A fault that makes the facts invalid. */
export const error = (code: FactsIssue['code'], field: string, params: FactsIssue['params'] = {}): FactsIssue => ({
  code,
  field,
  params,
  severity: 'error',
});

/** Something worth saying that does not make the facts invalid. */
export const warning = (code: FactsIssue['code'], field: string, params: FactsIssue['params'] = {}): FactsIssue => ({
  code,
  field,
  params,
  severity: 'warning',
});

/** Later entries that repeat an earlier entry's key. */
export function* doubled(entries: unknown, key: string): Generator<{ index: number; value: unknown }> {
  const seen = new Set<unknown>();
  for (const [index, entry] of listOf(entries).entries()) {
    const value = asBag(entry)?.[key];
    if (value === undefined) continue;
    if (seen.has(value)) yield { index, value };
    seen.add(value);
  }
}

/** Rows of materials that stand twice. */
export const doubledMaterials = (documents: unknown): FactsIssue[] =>
  [...doubled(documents, 'material')].map(({ index, value }) =>
    error('material-doubled', `documents.${index}.material`, { material: String(value) }),
  );

/** Values of a plain list that stand twice. */
export const doubledValues = (values: unknown, field: string): FactsIssue[] =>
  listOf(values).flatMap((value, index, all) =>
    all.indexOf(value) < index ? [error('value-doubled', `${field}.${index}`, { value: String(value) })] : [],
  );

/** A part that is more than its whole: more passed than examined. */
export function partExceeds(facts: unknown, part: string, whole: string): FactsIssue[] {
  const [some, all] = [reader(part)(facts), reader(whole)(facts)];
  return isCount(some) && isCount(all) && some > all ? [error('part-exceeds', part, { part: some, whole: all })] : [];
}

/** A day that lies after the last one it can be. */
export function dayAfter(facts: unknown, field: string, last: unknown): FactsIssue[] {
  const day = reader(field)(facts);
  return isIsoDate(day) && isIsoDate(last) && day > last ? [error('date-after', field, { day, last })] : [];
}
