import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about the register. */
export const registerWording = {
  ALREADY_FILED: {
    'zh-CN': '该单位同类备案仍然有效，不能重复备案。',
    en: 'This unit already has a filing of this kind in force.',
  },
  NOT_IN_FORCE: {
    'zh-CN': '该备案已取消或已终止，不能再变更。',
    en: 'This filing was revoked or has ended and cannot change.',
  },
  DATES_OUT_OF_ORDER: {
    'zh-CN': '生效日期不能早于上一次变更，也不能晚于今天。',
    en: 'The date must not lie before the last change, nor after today.',
  },
  TEXT_REQUIRED: { 'zh-CN': '请填写此项。', en: 'This must be filled in.' },
  DAY_IN_FUTURE: { 'zh-CN': '日期不能晚于今天。', en: 'The day must not lie in the future.' },
} satisfies Record<string, RefusalWords>;
