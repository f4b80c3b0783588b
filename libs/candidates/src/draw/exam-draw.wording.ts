import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about draws. */
export const examDrawWording = {
  DRAW_EXISTS: {
    'zh-CN': '本场次已有抽考；确需重抽，请先作废并说明原因。',
    en: 'This session has a draw. To draw anew, void it with a reason first.',
  },
  DRAW_NOBODY: { 'zh-CN': '本场次还没有考生。', en: 'Nobody is admitted to this session yet.' },
  DRAW_DUE_PAST: {
    'zh-CN': '公开值须在承诺之后才产生；所填时刻已过，等于事先知道结果。',
    en: 'The public value has to come into being after the commitment; this moment is past, and the outcome could be known.',
  },
  DRAW_DUE_LATE: {
    'zh-CN': '公开值须在考核开始前产生。',
    en: 'The public value has to come into being before the exam begins.',
  },
  DRAW_STEP: { 'zh-CN': '抽考目前的进度不允许这一步。', en: 'The draw does not stand where this step begins.' },
  DRAW_VALUE_EARLY: {
    'zh-CN': '该公开值产生于承诺之前或所声明的时刻之前，不能采用：它在承诺时可能已经知道。',
    en: 'This value is from before the commitment, or before its announced time: it could have been known. It cannot be used.',
  },
  DRAW_VALUE_FUTURE: {
    'zh-CN': '该时刻尚未到来，公开值还不存在。',
    en: 'That moment has not come: the value does not exist yet.',
  },
  DRAW_VALUE_TEXT: {
    'zh-CN': '请照原样填写公开值，首尾不留空格，不换行。',
    en: 'Write the value as it was published, without blanks around it and on one line.',
  },
} satisfies Record<string, RefusalWords>;
