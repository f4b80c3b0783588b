import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about programmes and rounds. */
export const programmesWording = {
  PROGRAMME_EXISTS: {
    'zh-CN': '已有代号为 {code} 的项目。',
    en: 'There is a programme with the code {code} already.',
  },
  ROUND_NOT_FOUND: { 'zh-CN': '没有这个申请轮次。', en: 'There is no such round.' },
  ROUND_NOT_OPEN: {
    'zh-CN': '本轮申请尚未开始，开始时间为 {opensAt}。',
    en: 'This round is not open yet; it opens at {opensAt}.',
  },
  ROUND_CLOSED: { 'zh-CN': '本轮申请已于 {closesAt} 截止。', en: 'This round closed at {closesAt}.' },
  CAPACITY_REACHED: {
    'zh-CN': '本轮名额已用完，无法再批准。请先调整名额。',
    en: 'All places of this round are taken. Change its capacity first.',
  },
  ROUND_DATES: { 'zh-CN': '截止时刻须晚于开始时刻。', en: 'A round closes after it opens.' },
  ROUND_YEAR: { 'zh-CN': '基准年须在 2000 到 2100 之间。', en: 'The reference year lies between 2000 and 2100.' },
  ROUND_NAME: {
    'zh-CN': '名称须为 2 到 100 个字符，首尾不留空格。',
    en: 'A name has 2 to 100 characters and no space at its ends.',
  },
  ROUND_CAPACITY: { 'zh-CN': '名额须为不小于 0 的整数。', en: 'A capacity is a whole number, 0 or more.' },
  ROUND_PREFIX: {
    'zh-CN': '编号前缀须以大写字母开头，由大写字母、数字和连字符组成，最多 20 个字符。',
    en: 'A prefix begins with a capital letter and has capitals, digits and hyphens only, 20 at most.',
  },
  PREFIX_TAKEN: { 'zh-CN': '编号前缀 {prefix} 已被另一轮次使用。', en: 'Prefix {prefix} belongs to another round.' },
  PROGRAMME_NOT_FOUND: { 'zh-CN': '没有这个项目。', en: 'There is no such programme.' },
  PACKAGE_UNKNOWN: { 'zh-CN': '没有安装这一版规则包。', en: 'This version of the package is not installed.' },
  RULE_SET_UNKNOWN: { 'zh-CN': '规则包中没有这个规则集。', en: 'The package has no such rule set.' },
  CAPACITY_BELOW_APPROVED: {
    'zh-CN': '已批准 {approved} 所，名额不能少于此数。',
    en: '{approved} are approved already: the capacity cannot be less.',
  },
} satisfies Record<string, RefusalWords>;
