import { readCell } from './read-cell.js';
import { headingKey, headings, type RosterColumn, rosterColumns } from './roster-words.js';
import type { Table } from './table.js';

/** Where the people begin, and which column of the table holds what. */
export interface Header {
  readonly firstRow: number;
  readonly columns: ReadonlyMap<RosterColumn, number>;
  /** A column that was named twice; the first counts. */
  readonly doubled: readonly { readonly column: RosterColumn; readonly row: number }[];
}

const SEARCHED_ROWS = 20;
const columnOfHeading = new Map(
  rosterColumns.flatMap((column) => headings[column].map((heading) => [heading, column] as const)),
);

/** The heading row, wherever it is among the first rows; without one, the template's order if the first row reads so; else null. */
export function findHeader(table: Table): Header | null {
  for (let row = 0; row < Math.min(table.rows.length, SEARCHED_ROWS); row++) {
    const named = namedColumns(table, row);
    if (!named.columns.has('name')) continue;
    // A single cell "姓名" above several columns would be a title; alone in its row it is a list of names.
    const filled = table.rows[row]?.filter((cell) => cell !== null && cell !== '').length ?? 0;
    if (named.columns.size > 1 || filled === 1) return { firstRow: row + 1, ...named };
  }
  return headerless(table);
}

function namedColumns(table: Table, row: number): Pick<Header, 'columns' | 'doubled'> {
  const columns = new Map<RosterColumn, number>();
  const doubled: { column: RosterColumn; row: number }[] = [];
  table.rows[row]?.forEach((cell, index) => {
    const column = typeof cell === 'string' ? columnOfHeading.get(headingKey(cell)) : undefined;
    if (!column) return;
    if (columns.has(column)) doubled.push({ column, row });
    else columns.set(column, index);
  });
  return { columns, doubled };
}

/** Rows pasted without their heading: accepted when the first one can be read whole in the template's order. */
function headerless(table: Table): Header | null {
  const firstRow = table.rows.findIndex((row) => row.some((cell) => cell !== null && cell !== ''));
  const cells = table.rows[firstRow] ?? [];
  const readings = rosterColumns.map((column, index) => readCell(column, cells[index] ?? null));
  const isRow =
    readings.every((reading) => 'value' in reading) && cells.slice(rosterColumns.length).every((cell) => !cell);
  const hasMore = readings.slice(1).some((reading) => 'value' in reading && reading.value !== undefined);
  if (firstRow === -1 || !isRow || !hasMore) return null;
  return { firstRow, columns: new Map(rosterColumns.map((column, index) => [column, index])), doubled: [] };
}
