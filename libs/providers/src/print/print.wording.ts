import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about printed documents. */
export const printWording = {
  PRINT_WHAT: {
    'zh-CN': '请指定申报，或给出筛选条件，二者取一。',
    en: 'Name filings or give a filter, one of the two.',
  },
  PRINT_NOTHING: { 'zh-CN': '没有可制作的申报。', en: 'No filing matches: there is nothing to print.' },
  PRINT_TOO_MANY: {
    'zh-CN': '一次最多制作 {most} 份，请缩小范围。',
    en: 'At most {most} at a time: narrow the filter.',
  },
  PRINT_NOT_FILED: {
    'zh-CN': '“{name}”尚未公告备案，没有备案通知。',
    en: '"{name}" has not been filed yet and has no notice.',
  },
} satisfies Record<string, RefusalWords>;
