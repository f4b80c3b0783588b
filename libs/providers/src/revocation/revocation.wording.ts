import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about revocations and bans. */
export const revocationWording = {
  UNDER_BAN: {
    'zh-CN': '“{name}”的备案资格已被取消，相关单位在 {lastDay} 当日及之前不得申报。',
    en: 'The filing of "{name}" was revoked: this unit cannot apply up to and including {lastDay}.',
  },
} satisfies Record<string, RefusalWords>;
