import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { parseRoster, type RosterInput } from '../roster/parse-roster.js';

/** The headings of a roster of teachers. */
export const heading = ['姓名', '专/兼职', '职称', '是否双师型', '是否行业企业专家'];
/** Somebody as a roster is read. */
export const zhang = {
  name: '张三',
  employment: 'full-time',
  title: 'associate-senior',
  dualQualified: true,
  industryExpert: false,
};
/** The same person as written. */
export const zhangCells = ['张三', '专职', '副高', '是', '否'];

/** A workbook of one sheet. */
export const book = async (rows: CellValue[][], more: Partial<WriteSheet> = {}): Promise<RosterInput> => ({
  bytes: await writeXlsx({ sheets: [{ name: '名单', rows, ...more }] }),
});
/** Rows as they are pasted. */
export const text = (...rows: string[][]): RosterInput => ({ text: rows.map((row) => row.join('\t')).join('\n') });
/** The code of why a roster is refused as a whole. */
export const refusal = async (input: RosterInput) => {
  try {
    await parseRoster(input);
    return 'accepted';
  } catch (error) {
    if (error instanceof Refusal) return error.items[0]?.code;
    throw error;
  }
};
/** What is reported at the rows of a roster. */
export const problems = async (input: RosterInput) =>
  (await parseRoster(input)).errors.map(({ row, column, code }) => `${row} ${column} ${code}`);
