import { type RosterColumn, rosterColumns } from '@shidian/candidates/roster-import/read/roster-columns.js';
import { columnWords } from '@shidian/candidates/roster-import/template/template-words.js';
import { writeWorkbook } from '@shidian/platform/spreadsheet/workbook.js';
import type { CertificateLevel } from '@shidian/rules/certification-programme.js';
import type { DemoCandidate } from './candidates.js';
import type { EvidenceCells } from './evidence.js';

/** A row of a roster, as somebody typed it. */
export type RosterLine = EvidenceCells;

/** What a roster says of a candidate, in the words of the template. */
export function lineOf(
  { name, number, level, directions, cells }: DemoCandidate,
  levels: readonly CertificateLevel[],
): RosterLine {
  const wanted = levels.find(({ id }) => id === level);
  const title = (id: string): string => wanted?.directions.find((one) => one.id === id)?.title.zh ?? id;
  return { name, number, level: wanted?.title.zh ?? level, directions: directions.map(title).join('、'), ...cells };
}

/** The rows as a workbook with the headings of the template; columns that nobody fills in are left out. */
export async function rosterBook(lines: readonly RosterLine[]): Promise<Buffer> {
  const words = columnWords['zh-CN'];
  const used = rosterColumns.filter((column) => lines.some((line) => line[column]));
  const columns = used.map((column: RosterColumn) => ({ heading: words[column].heading, width: words[column].width }));
  const rows = lines.map((line) => used.map((column) => line[column] ?? ''));
  return Buffer.from(await writeWorkbook([{ name: '考生名单', columns, rows, blankRows: 0 }]));
}
