import type { CellStyle, Cell as SheetCell, Workbook } from 'hucre/xlsx';
import { plain } from './cell-text.js';
import type { Table } from './table.js';

/** What is written beside and onto a sheet; rows and columns counted from 0. `{<column>}` in a text stands for that column's heading. */
export interface Notes {
  readonly headingRow: number;
  /** Headings of the columns that are added behind the last one. */
  readonly headings: readonly string[];
  readonly lines: readonly { readonly row: number; readonly texts: readonly string[] }[];
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
    readonly grave: boolean;
  }[];
  /** Whose comments they are. */
  readonly author: string;
}

const load = () => import('hucre/xlsx');
const fill = (rgb: string): CellStyle => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } });
const GRAVE = fill('FFC7CE');
const MILD = fill('FFEB9C');

/** The workbook with notes on its first visible sheet; everything else of it stays as it came. */
export async function annotateWorkbook(bytes: Uint8Array, notes: Notes): Promise<Uint8Array> {
  const { openXlsx, saveXlsx } = await load();
  const workbook = await openXlsx(bytes, { readStyles: true });
  write(workbook, notes);
  return saveXlsx(workbook);
}

/** A workbook of a table of texts, each cell formatted as text so that no digit is lost again, with notes. */
export async function annotateTable({ rows, sheet }: Table, notes: Notes): Promise<Uint8Array> {
  const { writeXlsx } = await load();
  const texts = rows.map((row) => row.map((cell) => (cell === null ? null : plain(cell))));
  const cells = new Map<string, SheetCell>();
  texts.forEach((row, r) =>
    row.forEach((value, c) => cells.set(`${r},${c}`, { value, type: 'string', style: { numFmt: '@' } })),
  );
  const workbook = { sheets: [{ name: sheet ?? 'Sheet1', rows: texts, cells }] };
  write(workbook, notes);
  return writeXlsx(workbook);
}

function write({ sheets }: Pick<Workbook, 'sheets'>, notes: Notes): void {
  const sheet = sheets.find(({ hidden, veryHidden }) => !hidden && !veryHidden);
  if (!sheet) throw new Error('A workbook that was read has no sheet');
  const { rows } = sheet;
  const cells = (sheet.cells ??= new Map());
  const heading = rows[notes.headingRow] ?? [];
  const widest = rows.reduce((width, row) => Math.max(width, row.length), 1);
  // Of a workbook that was annotated before and comes again, the old notes give way to the new ones.
  const before = heading.findIndex((text) => text === notes.headings[0]);
  const first = before === -1 ? widest : before;
  const named = (text: string) =>
    text.replace(/\{(\d+)\}/g, (_, column: string) => String(heading[Number(column)] ?? ''));
  const put = (row: number, column: number, value: string, style: CellStyle = {}) => {
    const line = (rows[row] ??= []);
    while (line.length < column) line.push(null);
    line[column] = value;
    cells.set(`${row},${column}`, { value, type: 'string', style: { numFmt: '@', ...style } });
  };
  notes.headings.forEach((text, index) => put(notes.headingRow, first + index, text, { font: { bold: true } }));
  for (const { row, texts } of notes.lines) texts.forEach((text, index) => put(row, first + index, named(text)));
  for (const { row, column, text, grave } of notes.cells) {
    const place = `${row},${column}`;
    const cell = cells.get(place) ?? { value: rows[row]?.[column] ?? null, type: 'string' as const };
    const comment = cell.comment ? `${cell.comment.text}\n${text}` : text;
    const style = { ...cell.style, ...(grave ? GRAVE : MILD) };
    cells.set(place, { ...cell, style, comment: { author: notes.author, text: comment } });
  }
}
