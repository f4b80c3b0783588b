import type { RefusalWords } from '../graphql/wording.js';

/** Wordings of what can be wrong with a roster as a whole. What any file can suffer from is worded with the file store. */
export const spreadsheetWording = {
  ROSTER_WRONG_TYPE: {
    'zh-CN': '无法识别此文件。请使用 .xlsx 或 .csv；旧版 .xls 请在 Excel 中另存为 .xlsx。',
    en: 'This file is not a workbook or a table. Use .xlsx or .csv; save an old .xls as .xlsx first.',
  },
  ROSTER_EXPANDS: {
    'zh-CN': '工作簿解压后过大，请只保留名单后重新上传。',
    en: 'The workbook is too large once expanded. Keep the roster only and upload it again.',
  },
  ROSTER_TOO_MANY_ROWS: {
    'zh-CN': '名单超过 {most} 行，请删去多余的行或工作表。',
    en: 'The roster has more than {most} rows. Delete the rows or sheets that do not belong to it.',
  },
  ROSTER_NOBODY: {
    'zh-CN': '列标题下面没有人员，请填写后再上传。',
    en: 'There is nobody below the headings. Fill in the roster first.',
  },
} satisfies Record<string, RefusalWords>;
