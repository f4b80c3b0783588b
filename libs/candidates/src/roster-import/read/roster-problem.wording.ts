import type { RefusalWords } from '@shidian/platform/graphql/wording.js';
import { personWording } from '../../candidate/candidate.wording.js';

/** Wordings of what can be wrong at a cell of a roster: what it is, and how to mend it. */
export const rosterProblemWording = {
  ...personWording,
  NAME_NOT_TEXT: {
    'zh-CN': '姓名不能是数字或日期，请检查列是否错位。',
    en: 'A name cannot be a number or a date. Check whether columns have shifted.',
  },
  ID_MISSING: { 'zh-CN': '没有居民身份证号码，请补填。', en: 'The resident ID number is missing. Fill it in.' },
  ID_NOT_TEXT: {
    'zh-CN': '居民身份证号码须以文本填写，请把该列设为“文本”格式后重新填写。',
    en: 'Write the resident ID number as text: format the column as "Text" and type it again.',
  },
  ID_LOST_DIGITS: {
    'zh-CN': 'Excel 把号码当作数字，末三位已变成 0，无法恢复。请把该列设为“文本”格式，再从证件重新填写。',
    en: 'Excel took the number for a figure and its last three digits became 0; they are lost. Format the column as "Text" and type the number again from the card.',
  },
  ID_SCIENTIFIC: {
    'zh-CN': 'Excel 把号码存成了科学记数（如 3.30106E+17），原号码已丢失。请把该列设为“文本”格式，再从证件重新填写。',
    en: 'Excel saved the number in scientific notation (such as 3.30106E+17), so it is lost. Format the column as "Text" and type the number again from the card.',
  },
  ID_MAYBE_LOST_DIGITS: {
    'zh-CN': '号码以 000 结尾，可能被 Excel 改过；校验位相符，请与证件核对。',
    en: 'The number ends in 000, as Excel would leave it, though its check character is right. Compare it with the card.',
  },
  ID_MENDED_APOSTROPHE: {
    'zh-CN': '号码前的撇号已忽略。',
    en: 'The apostrophe before the number was ignored.',
  },
  ID_MENDED_BLANKS: {
    'zh-CN': '号码中的空格、连字符已忽略。',
    en: 'Blanks and hyphens in the number were ignored.',
  },
  ID_MENDED_WIDTH: {
    'zh-CN': '号码中的全角字符已按半角读取。',
    en: 'Full-width characters of the number were read as ordinary ones.',
  },
  ID_MENDED_LOWER_CASE: { 'zh-CN': '末位小写 x 已按大写 X 读取。', en: 'The lower-case x was read as X.' },
  LEVEL_MISSING: { 'zh-CN': '没有申报级别，请补填。', en: 'The level applied for is missing. Fill it in.' },
  LEVEL_UNKNOWN: {
    'zh-CN': '没有“{value}”这一级别，可填：{levels}。',
    en: 'There is no level "{value}". Possible: {levelsEn}.',
  },
  LEVEL_CLOSED: { 'zh-CN': '“{level}”尚不能报名：{why}。', en: '"{levelEn}" is not open: {whyEn}.' },
  LEVEL_NOT_ISSUED: {
    'zh-CN': '“{level}”不由本项目发证，不能报名。',
    en: '"{levelEn}" is not issued by this programme, so nobody can apply for it.',
  },
  DIRECTION_UNKNOWN: {
    'zh-CN': '“{level}”没有“{value}”这一方向，可填：{directions}。',
    en: '"{levelEn}" has no direction "{value}". Possible: {directionsEn}.',
  },
  DIRECTION_OTHER_LEVEL: {
    'zh-CN': '“{value}”是“{other}”的方向，不属于“{level}”；可填：{directions}。',
    en: '"{value}" is a direction of "{otherEn}", not of "{levelEn}". Possible: {directionsEn}.',
  },
  DIRECTION_NONE: {
    'zh-CN': '“{level}”不分方向，请删去“{value}”。',
    en: '"{levelEn}" has no directions. Delete "{value}".',
  },
  DIRECTIONS_TOO_FEW: {
    'zh-CN': '“{level}”至少选 {least} 个方向，现有 {count} 个；可填：{directions}。',
    en: '"{levelEn}" takes at least {least} directions, here are {count}. Possible: {directionsEn}.',
  },
  DATE_UNREADABLE: {
    'zh-CN': '“{value}”不是可识别的日期，请写成 2021-06-30。',
    en: '"{value}" is no day that can be read. Write it as 2021-06-30.',
  },
  DATE_WITHOUT_DAY: {
    'zh-CN': '“{value}”没有写到日，报名条件按日计算，请写成 2021-06-30。',
    en: '"{value}" lacks the day, and conditions count days. Write it as 2021-06-30.',
  },
  SPELL_BACKWARDS: {
    'zh-CN': '工作结束日期早于开始日期，请更正。',
    en: 'The employment ends before it begins. Correct one of the two.',
  },
  SPELL_WITHOUT_START: {
    'zh-CN': '填写了工作经历，但没有开始日期，请补填。',
    en: 'There is an employment without the day on which it began. Fill it in.',
  },
  VALUE_UNKNOWN: {
    'zh-CN': '无法识别“{value}”，可填：{choices}。',
    en: '"{value}" is not understood. Possible: {choices}.',
  },
  HOURS_UNREADABLE: {
    'zh-CN': '“{value}”不是学时数，请填写正整数。',
    en: '"{value}" is no number of hours. Write a whole number above 0.',
  },
  TEXT_HIDDEN_CHARACTERS: {
    'zh-CN': '内容含有换行等控制字符，请删去。',
    en: 'The cell holds a line break or another control character. Remove it.',
  },
  CELL_TOO_LONG: {
    'zh-CN': '内容超过 {most} 个字，请缩短。',
    en: 'The cell has more than {most} characters. Shorten it.',
  },
  CELL_FORMULA: {
    'zh-CN': '单元格是公式（{value}），未读取，请改为文字。',
    en: 'The cell is a formula ({value}) and was not read. Type its text instead.',
  },
  CELL_MERGED: {
    'zh-CN': '单元格已合并，无法判断属于哪一行，请取消合并后逐行填写。',
    en: 'The cell is merged, so its row is unclear. Unmerge it and fill in every row.',
  },
} satisfies Record<string, RefusalWords>;
export type RosterProblemCode = keyof typeof rosterProblemWording;
