import { parseClipboard } from './clipboard';
import { readCell, readHeading, type CellProblem, type GridColumn, type GridRow } from './columns';

/** A pasted cell that was left empty, and why. */
export interface PasteProblem {
  /** Index of the row in the grid. */
  row: number;
  column: string;
  text: string;
  problem: CellProblem;
}

/** The grid after a paste. */
export interface PasteResult {
  rows: GridRow[];
  pasted: number;
  /** Rows beyond the grid's limit that were not taken. */
  dropped: number;
  problems: PasteProblem[];
}

/** True when the clipboard holds more than one cell, so that the grid and not the input takes it. */
export const isTable = (text: string): boolean => /[\t\n]/.test(text.trim());

/**
 * Lays a pasted table over the grid, from the cell in focus to the right and down.
 * A heading in the first line names the columns instead of their position. A cell that cannot be read
 * leaves the cell as it was and is reported; nothing is guessed.
 */
export const pasteTable = (
  rows: readonly GridRow[],
  columns: readonly GridColumn[],
  at: { row: number; column: number },
  text: string,
  maxRows: number,
): PasteResult => {
  const lines = parseClipboard(text);
  const heading = lines[0] ? readHeading(columns, lines[0]) : null;
  const body = heading ? lines.slice(1) : lines;
  const targets = heading ?? columns.slice(at.column);
  const room = Math.max(0, maxRows - at.row);
  const next = [...rows];
  const problems: PasteProblem[] = [];

  body.slice(0, room).forEach((cells, offset) => {
    const row = at.row + offset;
    const values: Record<string, GridRow[string]> = { ...next[row] };
    cells.forEach((cell, index) => {
      const column = targets[index];
      if (!column) return;
      const read = readCell(column, cell);
      if (read.ok) values[column.key] = read.value;
      else problems.push({ row, column: column.key, text: cell, problem: read.problem });
    });
    next[row] = values;
  });
  return { rows: next, pasted: Math.min(body.length, room), dropped: Math.max(0, body.length - room), problems };
};
