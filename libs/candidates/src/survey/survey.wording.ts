import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about the survey. */
export const surveyWording = {
  SURVEY_SCORE: { 'zh-CN': '请选择 1 至 5 分。', en: 'Choose a score from 1 to 5.' },
  SURVEY_UNKNOWN: {
    'zh-CN': '没有这一编号和姓名的结业证书，请核对。',
    en: 'There is no completion certificate of this number and name. Check both.',
  },
  SURVEY_ANSWERED: {
    'zh-CN': '这张结业证书已经答过卷，每张只答一次。',
    en: 'This certificate has answered already; each answers once.',
  },
} satisfies Record<string, RefusalWords>;
