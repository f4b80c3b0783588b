import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about batches of certificates. */
export const issueWording = {
  NO_CERTIFYING_PROGRAMME: {
    'zh-CN': '没有这个项目，或该项目不发证书。',
    en: 'There is no such programme, or it issues no certificates.',
  },
  ISSUE_LEVEL_UNKNOWN: { 'zh-CN': '该项目没有这个等级。', en: 'The programme has no such level.' },
  ISSUE_LEVEL_FOREIGN: {
    'zh-CN': '该等级的证书不由本机构颁发，只作为已有证书认可。',
    en: 'Certificates of this level are issued elsewhere; here it only counts as a prior certificate.',
  },
  ISSUE_LEVEL_CLOSED: {
    'zh-CN': '该等级尚未开放，暂不发证。',
    en: 'This level is not open yet: no certificates of it.',
  },
  NO_CERTIFICATE_CODE: {
    'zh-CN': '尚未设定证书编号的字母代码，请联系平台运维人员设定后再发证。',
    en: 'No letters for certificate numbers are set for this tenant. Ask the operator to set them first.',
  },
  CHOSEN_COUNT: { 'zh-CN': '请指定 1 至 {most} 项报考。', en: 'Choose 1 to {most} enrolments.' },
  ISSUE_ENROLMENT_UNKNOWN: {
    'zh-CN': '该项目和等级中没有这项报考。',
    en: 'There is no such enrolment for this programme and level.',
  },
  NOBODY_TO_ISSUE: {
    'zh-CN': '没有考试合格而尚未发证的人员。',
    en: 'Nobody has passed and is waiting for a certificate.',
  },
  ISSUE_STATE: {
    'zh-CN': '批次当前的状态不允许此操作。',
    en: 'The batch is at a point where this cannot be done.',
  },
  ISSUE_SECOND_PERSON: {
    'zh-CN': '发证批次须由预备人以外的另一人审批。',
    en: 'Somebody other than the person who prepared the batch decides on it.',
  },
  SECOND_PERSON_NOT_NEEDED: {
    'zh-CN': '该批次人数未超过限额，无需第二人审批，可直接开始。',
    en: 'This batch is small enough to be started without a second person.',
  },
  SECOND_PERSON_MISSING: {
    'zh-CN': '该批次人数超过限额，须先由第二人同意。',
    en: 'This batch is so large that a second person must approve it first.',
  },
  NOTHING_TO_ISSUE: {
    'zh-CN': '该批次中没有可以发证的人员。',
    en: 'Nobody in this batch can be issued a certificate.',
  },
} satisfies Record<string, RefusalWords>;
