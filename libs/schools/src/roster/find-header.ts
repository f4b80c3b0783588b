import { findHeadings, type Header } from '@shidian/platform/spreadsheet/header.js';
import { isBlank, type Table } from '@shidian/platform/spreadsheet/table.js';
import { readCell } from './read-cell.js';
import { headings, type RosterColumn, rosterColumns } from './roster-words.js';

/** The heading row, wherever it is among the first rows; without one, the template's order if the first row reads so; else null. */
export function findHeader(table: Table): Header<RosterColumn> | null {
  return findHeadings(table, headings, 'name') ?? headerless(table);
}

/** Rows pasted without their heading: accepted when the first one can be read whole in the template's order. */
function headerless(table: Table): Header<RosterColumn> | null {
  const firstRow = table.rows.findIndex((row) => row.some((cell) => !isBlank(cell)));
  const cells = table.rows[firstRow] ?? [];
  const readings = rosterColumns.map((column, index) => readCell(column, cells[index] ?? null));
  const isRow =
    readings.every((reading) => 'value' in reading) && cells.slice(rosterColumns.length).every((cell) => !cell);
  const hasMore = readings.slice(1).some((reading) => 'value' in reading && reading.value !== undefined);
  if (firstRow === -1 || !isRow || !hasMore) return null;
  return { firstRow, columns: new Map(rosterColumns.map((column, index) => [column, index])), doubled: [] };
}
