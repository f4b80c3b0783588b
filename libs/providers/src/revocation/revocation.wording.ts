import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about revocations and bans. */
export const revocationWording = {
  UNDER_BAN: {
    'zh-CN': '“{name}”的备案资格已被取消，相关单位在 {lastDay} 当日及之前不得申报。',
    en: 'The filing of "{name}" was revoked: this unit cannot apply up to and including {lastDay}.',
  },
  ALREADY_PROPOSED: {
    'zh-CN': '已有取消该备案的提议待决定。',
    en: 'A revocation of this filing was proposed already and awaits its decision.',
  },
  SECOND_PERSON: {
    'zh-CN': '取消备案资格须由提出人以外的另一人决定。',
    en: 'Somebody other than the person who proposed it decides on a revocation.',
  },
  UNKNOWN_RUN: {
    'zh-CN': '该机构、基地不在所指的年度评估之中。',
    en: 'This provider is not part of that annual evaluation.',
  },
} satisfies Record<string, RefusalWords>;
