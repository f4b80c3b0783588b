import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about placements. */
export const placementWording = {
  PLACEMENT_RESULT: {
    'zh-CN': '请说明结果：完成、中断或取消。',
    en: 'Say how it ended: completed, broken off or cancelled.',
  },
  PLACEMENT_HOURS: { 'zh-CN': '学时应为 1 至 5000。', en: 'Hours must lie between 1 and 5,000.' },
  PLACEMENT_DAY: {
    'zh-CN': '结束之日应在 {startsOn} 至今天之间。',
    en: 'The day must lie between {startsOn} and today.',
  },
  NOT_YOURS_TO_END: {
    'zh-CN': '这项实训、实习不由您登记结果，或结果已经登记。',
    en: 'This placement is not yours to end, or it has ended already.',
  },
  UNKNOWN_PROGRAMME: { 'zh-CN': '没有这一认证项目。', en: 'There is no such programme.' },
} satisfies Record<string, RefusalWords>;
