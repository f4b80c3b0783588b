import type { RefusalWords } from '@shidian/platform/graphql/wording.js';
import { spreadsheetWording } from '@shidian/platform/spreadsheet/spreadsheet.wording.js';

/** Wordings of refusals about imports as a whole. */
export const rosterImportWording = {
  ...spreadsheetWording,
  ROSTER_INPUT: {
    'zh-CN': '请选择一个 .xlsx 或 .csv 文件，或粘贴名单文字，二者取一。',
    en: 'Give either an .xlsx or .csv file, or a pasted text.',
  },
  ROSTER_NO_HEADINGS: {
    'zh-CN': '没有找到“姓名”和“居民身份证号码”两个列标题，请使用模板。',
    en: 'The headings "Name" and "ID number" were not found. Use the template.',
  },
  ROSTER_DOUBLED_HEADING: {
    'zh-CN': '第 {row} 行有重复的列标题，无法判断读取哪一列，请删去一列或改名。',
    en: 'A heading in row {row} occurs twice, so it is unclear which column is meant. Delete or rename one.',
  },
  NO_EXAMINING_PROGRAMME: {
    'zh-CN': '没有这个项目，或该项目不发放证书。',
    en: 'There is no such programme, or it issues no certificates.',
  },
  ROSTER_ENROLLER: {
    'zh-CN': '本项目由{who}报名，您所在的单位不能导入名单。',
    en: 'In this programme {whoEn} enrol candidates; your organisation cannot import a roster.',
  },
  ROSTER_FILE_MISSING: {
    'zh-CN': '文件尚未传完，请重新上传。',
    en: 'The file is not there yet. Upload it again.',
  },
  ROSTER_NOT_NOW: {
    'zh-CN': '名单导入已处于其他步骤，请刷新后查看。',
    en: 'The import is at another step now. Reload to see it.',
  },
  ROSTER_UNRESOLVED: {
    'zh-CN': '还有 {count} 行可能重复没有处理，请逐行选择，或全部跳过。',
    en: '{count} possible duplicates are not decided. Choose for each, or skip all of them.',
  },
  ROSTER_NOTHING_TO_IMPORT: {
    'zh-CN': '没有可以导入的行，请按说明改正后重新上传。',
    en: 'No row can be imported. Mend them as told and upload the roster again.',
  },
  ROSTER_ROW_CHOICE: {
    'zh-CN': '第 {row} 行不能这样处理，请从列出的方式中选择。',
    en: 'Row {row} cannot be decided this way. Choose one of those offered.',
  },
  REGISTER_CHANGED: {
    'zh-CN': '预览之后，此号码以另一个姓名登记；请重新导入此行并确认。',
    en: 'After the preview this number was registered under another name. Import the row again and decide on it.',
  },
} satisfies Record<string, RefusalWords>;
