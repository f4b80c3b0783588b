import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about revoking and correcting. */
export const proposalWording = {
  UNKNOWN_REVOCATION_REASON: {
    'zh-CN': '该项目没有这项撤销原因。',
    en: 'The programme knows no such reason to revoke.',
  },
  REVOCATION_REASON_OF_OTHERS: {
    'zh-CN': '您的岗位不能以此原因提议撤销。',
    en: 'Your role cannot propose a revocation for this reason.',
  },
  CERTIFICATE_ENDED: {
    'zh-CN': '该证书已撤销或已被取代，不能再撤销或更正。',
    en: 'This certificate was revoked or superseded already; it can be neither revoked nor corrected.',
  },
  CERTIFICATE_PROPOSED: {
    'zh-CN': '该证书已有待决定的提议。',
    en: 'A proposal for this certificate awaits its decision.',
  },
  CERTIFICATE_SECOND_PERSON: {
    'zh-CN': '撤销和更正须由提出人以外的另一人决定。',
    en: 'Somebody other than the person who proposed it decides.',
  },
  CERTIFICATE_DECIDED: { 'zh-CN': '该提议已作出决定，不能再改。', en: 'Decided already; a decision is never changed.' },
  NAME_NOT_PRINTABLE: {
    'zh-CN': '证书字体没有这些字：{characters}。',
    en: 'The font of certificates lacks these characters: {characters}.',
  },
  CORRECTION_DIRECTION_UNKNOWN: { 'zh-CN': '该等级没有这个方向。', en: 'The level has no such direction.' },
  CORRECTION_DIRECTIONS_FEW: {
    'zh-CN': '该等级至少须有 {least} 个方向。',
    en: 'This level has at least {least} directions.',
  },
  CORRECTS_NOTHING: {
    'zh-CN': '更正后的内容与原证书相同。',
    en: 'The correction says the same as the certificate does.',
  },
} satisfies Record<string, RefusalWords>;
