import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about pilot applications. */
export const schoolsWording = {
  NOT_A_SCHOOL: { 'zh-CN': '只有学校可以申请试点。', en: 'Only a school can apply for a pilot.' },
  INVALID_FACT: { 'zh-CN': '填写有误，请更正后再提交。', en: 'This is not a possible value. Mend it, then submit.' },
  FACT_MISSING: { 'zh-CN': '“{title}”所需的内容尚未填写。', en: 'Something that "{titleEn}" needs is not filled in.' },
  FILE_NOT_FOUND: {
    'zh-CN': '文件“{name}”不存在或尚未传完，请重新上传。',
    en: 'File "{name}" is not there or not finished. Upload it again.',
  },
  ROSTER_SOURCE: {
    'zh-CN': '请上传一个名册文件，或粘贴名册文字，二者取一。',
    en: 'Give either an uploaded roster or a pasted text.',
  },
} satisfies Record<string, RefusalWords>;
