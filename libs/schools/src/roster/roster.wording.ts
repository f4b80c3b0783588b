import type { RefusalWords } from '@shidian/platform/graphql/wording.js';
import { spreadsheetWording } from '@shidian/platform/spreadsheet/spreadsheet.wording.js';

/** Wordings of all that can be wrong with a roster as a whole. What any file can suffer from is worded with the file store. */
export const rosterRefusalWording = {
  ...spreadsheetWording,
  ROSTER_NO_HEADER: {
    'zh-CN': '没有找到“姓名”等列标题，请使用模板，或按模板的列顺序粘贴。',
    en: 'No heading such as "Name" was found. Use the template, or paste columns in its order.',
  },
} satisfies Record<string, RefusalWords>;

/** Wordings of what can be wrong at a row. */
export const rosterErrorWording = {
  ROSTER_MISSING_NAME: { 'zh-CN': '此行没有姓名，请补填。', en: 'This row has no name. Fill it in.' },
  ROSTER_UNKNOWN_VALUE: {
    'zh-CN': '无法识别“{value}”，请改用模板下拉列表中的写法。',
    en: '"{value}" is not understood. Use one of the choices in the template.',
  },
  ROSTER_DOUBLED_PERSON: {
    'zh-CN': '“{value}”与第 {first} 行同名；如非同一人可忽略，否则请删去一行。',
    en: '"{value}" is also in row {first}. Delete one of the two, unless they are different people.',
  },
  ROSTER_DOUBLED_COLUMN: {
    'zh-CN': '此列标题出现两次，只读取第一列，请删去另一列。',
    en: 'This heading occurs twice. Only the first column was read; delete the other.',
  },
  ROSTER_MERGED_CELLS: {
    'zh-CN': '单元格已合并，无法判断属于哪一行，请取消合并后逐行填写。',
    en: 'The cell is merged, so its row is unclear. Unmerge it and fill in every row.',
  },
  ROSTER_FORMULA: {
    'zh-CN': '单元格是公式（{value}），未读取，请改为文字。',
    en: 'The cell is a formula ({value}) and was not read. Type its text instead.',
  },
  ROSTER_DATE: {
    'zh-CN': '单元格是日期（{value}），请改为文字。',
    en: 'The cell is a date ({value}). Type its text instead.',
  },
  ROSTER_NOT_TEXT: {
    'zh-CN': '姓名不能是数字（{value}），请检查列是否错位。',
    en: 'A name cannot be a number ({value}). Check whether columns have shifted.',
  },
  ROSTER_NAME_CHARACTERS: {
    'zh-CN': '姓名“{value}”中有换行等控制字符，请删去。',
    en: 'The name "{value}" holds a line break or another control character. Remove it.',
  },
  ROSTER_NAME_TOO_LONG: {
    'zh-CN': '姓名“{value}”超过 {most} 个字，请检查。',
    en: 'The name "{value}" has more than {most} characters. Check it.',
  },
} satisfies Record<string, RefusalWords>;
export type RosterErrorCode = keyof typeof rosterErrorWording;
