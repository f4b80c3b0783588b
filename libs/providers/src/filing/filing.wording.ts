import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about filings. */
export const filingWording = {
  NOT_A_PROVIDER: {
    'zh-CN': '只有培训机构或实践基地的申报单位可以申报备案。',
    en: 'Only a unit that is, or wants to be, a provider can apply to be filed.',
  },
  NOT_A_FILING_ROUND: { 'zh-CN': '该轮次不受理备案申报。', en: 'This round takes no applications to be filed.' },
  NOT_A_MEMBER: {
    'zh-CN': '贵单位不是省电子商务促进会会员，请经注册地县（市、区）申报。',
    en: 'Your unit is not a member of the Association. Apply through the county where it is registered.',
  },
  ATTESTATION_REQUIRED: {
    'zh-CN': '请先确认场地、相关材料已查验。',
    en: 'Confirm first that venue and materials were checked.',
  },
  ANNOUNCEMENT_NUMBER: {
    'zh-CN': '请填写公告文号，最多 50 个字。',
    en: 'Give the notice a number, of at most 50 characters.',
  },
  ANNOUNCEMENT_TITLE: {
    'zh-CN': '请填写公告标题，最多 200 个字。',
    en: 'Give the notice a title, of at most 200 characters.',
  },
  ANNOUNCEMENT_TAKEN: {
    'zh-CN': '文号 {number} 已经用过。',
    en: 'There is a notice with the number {number} already.',
  },
  BATCH_SIZE: { 'zh-CN': '一批至少 1 份，最多 {limit} 份。', en: 'A batch holds 1 to {limit} items.' },
  FILING_NOT_FOUND: { 'zh-CN': '没有这份申报，或您无权查看。', en: 'There is no such filing that you may see.' },
} satisfies Record<string, RefusalWords>;
