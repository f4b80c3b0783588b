import type { Locale } from '@shidian/platform/graphql/wording.js';
import { type NewSheet, writeWorkbook } from '@shidian/platform/spreadsheet/workbook.js';
import type { Words } from '@shidian/rules/words.js';
import type { Levels } from '../read/read-level.js';
import { rosterColumns } from '../read/roster-columns.js';
import { columnWords, sheetWords } from './template-words.js';

/** Rows that are prepared for typing; more can be typed or pasted below. */
const PREPARED_ROWS = 2_000;

const textOf = (words: Words, locale: Locale) => (locale === 'en' ? words.en : words.zh);

/** The workbook to fill in: a sheet with headings and choices, and a sheet that explains them with an example. */
export function candidateRosterTemplate(levels: Levels, locale: Locale): Promise<Uint8Array> {
  const { roster, guide, columns } = sheetWords[locale];
  const words = columnWords[locale];
  const open = levels.filter(({ closed, issued }) => closed === null && issued);
  const titles = open.map(({ title }) => textOf(title, locale));
  const directions = open
    .filter((level) => level.directions.length > 0)
    .map(
      ({ title, directions }) =>
        `${textOf(title, locale)}: ${directions.map((one) => textOf(one.title, locale)).join(' / ')}`,
    );
  const sheets: NewSheet[] = [
    {
      name: roster,
      columns: rosterColumns.map((column) => ({
        ...words[column],
        ...(column === 'level' ? { choices: titles } : {}),
      })),
      rows: [],
      blankRows: PREPARED_ROWS,
    },
    {
      name: guide,
      columns: columns.map((heading) => ({ heading, width: 40 })),
      rows: rosterColumns.map((column) => {
        const { heading, explanation, example } = words[column];
        const choices = column === 'level' ? titles : column === 'directions' ? directions : [];
        return [heading, [explanation, ...choices].join('\n'), column === 'level' ? (titles[0] ?? '') : example];
      }),
      blankRows: 0,
    },
  ];
  return writeWorkbook(sheets);
}
