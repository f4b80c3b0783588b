import { fillWording, type Locale, type RefusalWording } from '@shidian/platform/graphql/wording.js';
import { tableOfFile, tableOfText } from '@shidian/platform/spreadsheet/read-table.js';
import type { SheetLimits } from '@shidian/platform/spreadsheet/table.js';
import { annotateTable, annotateWorkbook, type Notes } from '@shidian/platform/spreadsheet/annotate.js';
import { rosterProblemWording } from '../read/roster-problem.wording.js';
import type { WorkRow } from '../roster-rows.js';
import { likenessText, remarkJoin, resultHeadings, resultText } from './result-words.js';

/** A roster as it came, and what became of its rows. */
export interface Annotated {
  readonly bytes: Buffer | null;
  readonly text: string | null;
  readonly limits: SheetLimits;
  readonly columns: Readonly<Record<string, number>>;
  /** As spreadsheets number rows. */
  readonly headingRow: number;
  readonly rows: readonly WorkRow[];
  readonly locale: Locale;
  readonly wording: RefusalWording;
}

/** The importer's own workbook with a result and remarks beside each row, and each problem at its cell; a text becomes a workbook of text cells. */
export async function annotate({ bytes, text, limits, ...roster }: Annotated): Promise<Uint8Array> {
  const notes = notesOf(roster);
  if (bytes?.subarray(0, 2).toString('latin1') === 'PK') return annotateWorkbook(bytes, notes);
  const table = bytes ? await tableOfFile(bytes, limits) : await tableOfText(text ?? '', limits);
  return annotateTable(table, notes);
}

function notesOf({ columns, headingRow, rows, locale, wording }: Omit<Annotated, 'bytes' | 'text' | 'limits'>): Notes {
  const cells: Notes['cells'][number][] = [];
  const lines: Notes['lines'][number][] = [];
  for (const row of rows) {
    const remarks: string[] = [];
    const likeness = likenessText(row, locale);
    if (likeness) remarks.push(likeness);
    for (const { column, code, params, severity } of row.content.problems) {
      const message = fillWording(rosterProblemWording[code][locale], params);
      const place = columns[column];
      if (place === undefined) remarks.push(message);
      else {
        cells.push({ row: row.rowNumber - 1, column: place, text: message, grave: severity === 'error' });
        remarks.push(`{${place}}${remarkJoin[locale]}${message}`);
      }
    }
    for (const code of row.resultCodes) remarks.push(wording.toUserError({ code }, locale).message);
    lines.push({ row: row.rowNumber - 1, texts: [resultText(row, locale), remarks.join('\n')] });
  }
  return { headingRow: headingRow - 1, headings: resultHeadings[locale], lines, cells, author: '试点通' };
}
