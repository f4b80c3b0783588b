import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about the register of certificates. */
export const certificateWording = {
  SEARCH_TOO_SHORT: {
    'zh-CN': '请至少输入姓名中的两个字。',
    en: 'Enter at least two characters of the name.',
  },
} satisfies Record<string, RefusalWords>;
