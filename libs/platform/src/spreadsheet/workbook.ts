import type { CellStyle } from 'hucre/xlsx';
import { InputRefused } from './input-refused.js';
import type { Cell, Merge, SheetLimits, Table } from './table.js';

/** A sheet to be written: headings, widths, choices per column. */
export interface NewSheet {
  readonly name: string;
  readonly columns: readonly {
    readonly heading: string;
    readonly width: number;
    readonly choices?: readonly string[];
  }[];
  readonly rows: readonly (readonly string[])[];
  /** Rows prepared for typing below the heading. */
  readonly blankRows: number;
}

// The spreadsheet library stays behind these two functions, and is loaded when somebody first needs it.
const load = () => import('hucre/xlsx');

/** The first visible sheet of an xlsx file. Throws InputRefused: ENCRYPTED_FILE, UNREADABLE_FILE. */
export async function readFirstSheet(bytes: Uint8Array, { lastRow }: Pick<SheetLimits, 'lastRow'>): Promise<Table> {
  const { readXlsx } = await load();
  let first: number | undefined;
  try {
    const { sheets } = await readXlsx(bytes, {
      range: `A1:Z${lastRow}`,
      sheets: (info, index) => {
        if (first === undefined && !info.hidden && !info.veryHidden) first = index;
        return first === index;
      },
    });
    const sheet = sheets[0];
    if (!sheet) throw new InputRefused('UNREADABLE_FILE');
    const rows = sheet.rows.map((row): Cell[] => [...row]);
    for (const [place, { formula }] of sheet.cells ?? []) {
      const [row, column] = place.split(',').map(Number) as [number, number];
      if (formula !== undefined && rows[row]) rows[row][column] = { formula: `=${formula}` };
    }
    return { sheet: sheet.name, rows, merges: (sheet.merges ?? []).map((merge): Merge => ({ ...merge })) };
  } catch (error) {
    if (error instanceof InputRefused) throw error;
    const encrypted = error instanceof Error && error.name === 'EncryptedFileError';
    throw new InputRefused(encrypted ? 'ENCRYPTED_FILE' : 'UNREADABLE_FILE', {}, { cause: error });
  }
}

/** An xlsx file. Every cell is formatted as text, so that what is typed stays as it was typed. */
export async function writeWorkbook(sheets: readonly NewSheet[]): Promise<Uint8Array> {
  const { writeXlsx } = await load();
  return writeXlsx({
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      columns: sheet.columns.map(({ width }) => ({ width })),
      rows: [sheet.columns.map(({ heading }) => heading), ...sheet.rows.map((row) => [...row])],
      cells: formatted(sheet),
      freezePane: { rows: 1 },
      dataValidations: sheet.columns.flatMap(({ choices }, index) => {
        const letter = String.fromCharCode(65 + index);
        if (!choices) return [];
        const range = `${letter}2:${letter}${sheet.blankRows + 1}`;
        // A warning and not a stop: 副教授 is as good as 副高.
        return [
          {
            type: 'list' as const,
            values: [...choices],
            range,
            allowBlank: true,
            showErrorMessage: true,
            errorStyle: 'warning' as const,
          },
        ];
      }),
    })),
  });
}

/** The format has to be on each prepared cell: the library writes none for a column. */
function formatted({ columns, rows, blankRows }: NewSheet): Map<string, { style: CellStyle }> {
  const cells = new Map<string, { style: CellStyle }>();
  for (let row = 0; row <= rows.length + blankRows; row++) {
    const style: CellStyle = { numFmt: '@', ...(row === 0 ? { font: { bold: true } } : {}) };
    columns.forEach((_, column) => cells.set(`${row},${column}`, { style }));
  }
  return cells;
}
