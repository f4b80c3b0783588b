import type { UserError } from '../api/mutate';
import type { FieldRefusal } from '../application/draft-session';
import { cellOfRefusal, type PlanPlace } from './plan-figures';

/** What is wrong with each cell, in words: what was refused on saving and on publishing, and what publishing would refuse. */
export const problemsByCell = (
  errors: readonly UserError[],
  refusals: readonly FieldRefusal[],
): ReadonlyMap<string, string> => {
  const problems = new Map<string, string>();
  for (const { field, message } of errors) {
    const cell = cellOfRefusal(field);
    if (cell) problems.set(cell, message);
  }
  for (const { path, message } of refusals) problems.set(path, message);
  return problems;
};

/** The places of lines that a plan lacks and must have: without a row for them nobody could mend it. */
export const rowsOfProblems = (errors: readonly UserError[]): PlanPlace[] =>
  errors.flatMap(({ field, params }) => {
    const [, code] = cellOfRefusal(field)?.split('.') ?? [];
    if (!code) return [];
    const place = typeof params === 'object' && params !== null && 'place' in params ? params.place : null;
    return [{ code, name: typeof place === 'string' ? place : code }];
  });
