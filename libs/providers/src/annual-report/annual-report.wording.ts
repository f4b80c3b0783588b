import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about annual reports. */
export const annualReportWording = {
  REPORT_YEAR: {
    'zh-CN': '{year} 年度尚未结束或年份有误，只能开启已结束年度的报告。',
    en: 'The year {year} is not over, or is no year. Only reports on a year that is over can be opened.',
  },
  REPORT_CHANGES: {
    'zh-CN': '草稿内容的格式不对：应为“指标: 数值”。',
    en: 'The changes must be an object of figures, each a number or a short text.',
  },
  UNKNOWN_FIGURE: { 'zh-CN': '报告没有“{figure}”这一指标。', en: 'The report has no figure "{figure}".' },
  FIGURE_MISSING: { 'zh-CN': '尚未填写。没有发生的请填 0。', en: 'Not filled in. Write 0 where there was none.' },
  FIGURE_NOT_WHOLE: { 'zh-CN': '请填整数。', en: 'Write a whole number.' },
  FIGURE_NEGATIVE: { 'zh-CN': '不能为负数。', en: 'This cannot be negative.' },
  FIGURE_ABSURD: {
    'zh-CN': '数值过大（上限 {most}），请核对单位。',
    en: 'This is more than can be (at most {most}). Check the unit.',
  },
  FIGURE_ABOVE: {
    'zh-CN': '部分不能多于总数（总数为 {most}）。',
    en: 'A part cannot be more than its whole, which is {most}.',
  },
  REPORT_EVALUATED: {
    'zh-CN': '该年度评估已经启动，已上报的数据不能再更正。',
    en: 'The evaluation of this year has started: what was reported can no longer be corrected.',
  },
} satisfies Record<string, RefusalWords>;
