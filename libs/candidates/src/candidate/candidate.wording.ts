import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of what can be wrong with a name or a number; the same words at a form, an answer of the API and a cell of a roster. */
export const personWording = {
  NAME_MISSING: { 'zh-CN': '没有姓名，请照证件填写。', en: 'The name is missing. Write it as on the document.' },
  NAME_CHARACTERS: {
    'zh-CN': '姓名中没有文字，或含有换行、不可见字符，请照证件重新填写。',
    en: 'The name holds no letters, or line breaks or invisible characters. Type it again as on the document.',
  },
  NAME_TOO_LONG: {
    'zh-CN': '姓名超过 100 个字，请检查是否把其他内容填在了一起。',
    en: 'The name has more than 100 characters. Check whether something else slipped in.',
  },
  ID_FIFTEEN_DIGITS: {
    'zh-CN': '这是 15 位旧号码，已停用，系统不会自动换算；请填写现行居民身份证上的 18 位号码。',
    en: 'This is a 15-digit number of the first generation, no longer valid and not converted. Write the 18 characters of the current card.',
  },
  ID_LENGTH: {
    'zh-CN': '居民身份证号码应为 18 位，请核对是否缺少或多出字符。',
    en: 'A resident ID number has 18 characters. Check for missing or extra ones.',
  },
  ID_CHARACTERS: {
    'zh-CN': '居民身份证号码只能是数字，末位可为 X，请核对。',
    en: 'A resident ID number holds digits only, with X possible at the end. Check it.',
  },
  ID_AREA: {
    'zh-CN': '号码前两位不是任何省级地区，请核对。',
    en: 'The first two digits are no province. Check the number.',
  },
  ID_BIRTHDAY: {
    'zh-CN': '号码第 7 至 14 位不是真实的出生日期，请核对。',
    en: 'Characters 7 to 14 are no possible birthday. Check the number.',
  },
  ID_CHECK_DIGIT: {
    'zh-CN': '号码末位校验不符，可能有某一位写错，请逐位核对。',
    en: 'The last character does not match the others: one of them is wrong. Compare each with the card.',
  },
} satisfies Record<string, RefusalWords>;

/** Wordings of refusals about candidates. */
export const candidateWording = {
  ...personWording,
  REASON_LENGTH: {
    'zh-CN': '请写明理由，{least} 至 {most} 字。',
    en: 'Give a reason of {least} to {most} characters.',
  },
  REASON_HAS_NUMBER: {
    'zh-CN': '理由会写入审计记录，请不要在其中写证件号码。',
    en: 'The reason goes into the audit trail: leave ID numbers out of it.',
  },
  REVEAL_LIMIT: {
    'zh-CN': '一小时内查看完整号码已达 {most} 次，请稍后再试。',
    en: 'You looked at {most} whole numbers within an hour. Try again later.',
  },
  NOTHING_TO_CORRECT: {
    'zh-CN': '姓名和号码与登记的一致，没有需要更正的内容。',
    en: 'Name and number are as registered: there is nothing to correct.',
  },
  NUMBER_TAKEN: {
    'zh-CN': '此号码已登记在另一名考生名下，请核对。',
    en: 'Another candidate is registered under this number. Check it.',
  },
  PHOTO_TYPE: { 'zh-CN': '照片须为 PNG 或 JPEG 图片。', en: 'A photo must be a PNG or JPEG picture.' },
  PHOTO_NOT_FOUND: {
    'zh-CN': '照片尚未传完或不属于此考生，请重新上传。',
    en: 'The photo is not there yet, or not of this candidate. Upload it again.',
  },
} satisfies Record<string, RefusalWords>;
