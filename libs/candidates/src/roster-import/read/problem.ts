import type { RosterProblemCode } from './roster-problem.wording.js';
import type { RosterColumn } from './roster-columns.js';

/** Something to mend at a cell. A warning keeps what it warns of. Params may be about a person: they are kept sealed with the row. */
export interface RowProblem {
  readonly column: RosterColumn;
  readonly code: RosterProblemCode;
  readonly severity: 'error' | 'warning';
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a cell was read as, with what there is to say about it. */
export interface Reading<Value> {
  /** Undefined where nothing is stated, or nothing could be read. */
  readonly value?: Value;
  readonly problems: readonly RowProblem[];
}

/** A reading without fault. */
export function read<Value>(value: Value | undefined, problems: readonly RowProblem[] = []): Reading<Value> {
  return value === undefined ? { problems } : { value, problems };
}

/** A cell that could not be read. */
export function unread(
  column: RosterColumn,
  code: RosterProblemCode,
  params: RowProblem['params'] = {},
): Reading<never> {
  return { problems: [{ column, code, severity: 'error', params }] };
}

/** A remark on a cell that was read all the same. */
export function warning(column: RosterColumn, code: RosterProblemCode, params: RowProblem['params'] = {}): RowProblem {
  return { column, code, severity: 'warning', params };
}
