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

/** Limits that keep one careless or hostile file from costing everybody. */
export const limits = {
  /** Size of a file or pasted text, in bytes. */
  bytes: 5 * 1024 * 1024,
  /** Size of a workbook once expanded, all parts together, in bytes. */
  expandedBytes: 64 * 1024 * 1024,
  /** People in a roster. */
  rows: 2_000,
  /** The last row that is looked at; titles, headings and blank rows count. */
  lastRow: 5_000,
} as const;
