/** A cell as a sheet or a pasted text holds it, before anything is read into it. */
export type Cell = string | number | boolean | Date | { readonly formula: string } | null;

/** A rectangle of merged cells; indices from 0, both ends included. */
export interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** Cells in rows. Row index + 1 is the number that a spreadsheet shows beside the row. */
export interface Table {
  /** The sheet's name, or null of a text. */
  readonly sheet: string | null;
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly Merge[];
}

/** Limits that keep one careless or hostile file from costing everybody; each reader sets its own. */
export interface SheetLimits {
  /** Size of a file or pasted text, in bytes. */
  readonly bytes: number;
  /** Size of a workbook once expanded, all parts together, in bytes. */
  readonly expandedBytes: number;
  /** Rows below the heading. */
  readonly rows: number;
  /** The last row that is looked at; titles, headings and blank rows count. */
  readonly lastRow: number;
}

/** The last column that is looked at, counted from 0: column Z. */
export const LAST_COLUMN = 25;

/** Places inside a merge, as `row,column` from 0. Which row a merged value belongs to is a guess, so readers take none of them. */
export function mergedCells({ merges, rows }: Table): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { startRow, startCol, endRow, endCol } of merges) {
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row++) {
      for (let column = startCol; column <= Math.min(endCol, LAST_COLUMN); column++) places.add(`${row},${column}`);
    }
  }
  return places;
}

/** True for a cell that holds nothing. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
