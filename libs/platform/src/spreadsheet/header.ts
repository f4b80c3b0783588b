import { headingKey } from './cell-text.js';
import { isBlank, type Table } from './table.js';

/** Where the rows begin, and which column of the table holds what. */
export interface Header<Column extends string> {
  readonly firstRow: number;
  readonly columns: ReadonlyMap<Column, number>;
  /** A column that was named twice; the first counts. */
  readonly doubled: readonly { readonly column: Column; readonly row: number }[];
}

/** Spellings of the headings, as `headingKey` leaves them. */
export type Headings<Column extends string> = Readonly<Record<Column, readonly string[]>>;

const SEARCHED_ROWS = 20;

/** The heading row, wherever it is among the first rows: the first one that names `required` beside others, or alone in a row of its own. */
export function findHeadings<Column extends string>(
  table: Table,
  headings: Headings<Column>,
  required: Column,
): Header<Column> | null {
  const columnOf = new Map(
    (Object.keys(headings) as Column[]).flatMap((column) => headings[column].map((name) => [name, column] as const)),
  );
  for (let row = 0; row < Math.min(table.rows.length, SEARCHED_ROWS); row++) {
    const named = namedColumns(table, row, columnOf);
    if (!named.columns.has(required)) continue;
    // A single cell "姓名" above several columns would be a title; alone in its row it is a list of names.
    const filled = table.rows[row]?.filter((cell) => !isBlank(cell)).length ?? 0;
    if (named.columns.size > 1 || filled === 1) return { firstRow: row + 1, ...named };
  }
  return null;
}

function namedColumns<Column extends string>(table: Table, row: number, columnOf: ReadonlyMap<string, Column>) {
  const columns = new Map<Column, number>();
  const doubled: { column: Column; row: number }[] = [];
  table.rows[row]?.forEach((cell, index) => {
    const column = typeof cell === 'string' ? columnOf.get(headingKey(cell)) : undefined;
    if (!column) return;
    if (columns.has(column)) doubled.push({ column, row });
    else columns.set(column, index);
  });
  return { columns, doubled };
}
