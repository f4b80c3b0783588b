import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of why a row of a roster is not enrolled. A row's codes come without parameters, so these need none. */
export const rosterIntakeWording = {
  ROW_LEVEL: {
    'zh-CN': '等级有误，或该等级不由本项目考核发证。',
    en: 'There is no such level, or it is not examined here.',
  },
  ROW_LEVEL_CLOSED: { 'zh-CN': '该等级尚未开放报考。', en: 'The level is closed.' },
  ROW_DIRECTIONS_FEW: {
    'zh-CN': '所选方向少于该等级的要求。',
    en: 'Fewer directions are chosen than the level asks for.',
  },
  ROW_DIRECTION: {
    'zh-CN': '方向有误：不属于该等级，或该等级不分方向。',
    en: 'A direction is not one of the level, or the level has none.',
  },
  ROW_DIRECTION_TWICE: { 'zh-CN': '同一方向选择了两次。', en: 'A direction is chosen twice.' },
  ROW_STANDING: {
    'zh-CN': '报名院校今天没有有效的试点资格。',
    en: 'The school has no valid standing as a pilot school today.',
  },
  ROW_FACTS: {
    'zh-CN': '资料中有不可能的内容，例如晚于今天的日期，请核对。',
    en: 'The facts hold something impossible, such as a day after today. Check them.',
  },
} satisfies Record<string, RefusalWords>;

const codes: Readonly<Record<string, keyof typeof rosterIntakeWording>> = {
  LEVEL_NOT_FOUND: 'ROW_LEVEL',
  LEVEL_NOT_ISSUED: 'ROW_LEVEL',
  LEVEL_CLOSED: 'ROW_LEVEL_CLOSED',
  DIRECTIONS_TOO_FEW: 'ROW_DIRECTIONS_FEW',
  DIRECTION_OF_OTHER_LEVEL: 'ROW_DIRECTION',
  DIRECTIONS_NONE: 'ROW_DIRECTION',
  DIRECTION_TWICE: 'ROW_DIRECTION_TWICE',
  STANDING_NONE: 'ROW_STANDING',
  STANDING_NOT_VALID: 'ROW_STANDING',
  CANDIDATE_FACT: 'ROW_FACTS',
  CANDIDATE_FACTS_SIZE: 'ROW_FACTS',
};

/** The code under which a row shows a refusal; one without parameters stays itself. */
export const intakeCodeOf = (code: string): string => codes[code] ?? code;
