import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about programmes and rounds. */
export const programmesWording = {
  PROGRAMME_EXISTS: {
    'zh-CN': '已有代号为 {code} 的项目。',
    en: 'There is a programme with the code {code} already.',
  },
  ROUND_NOT_FOUND: { 'zh-CN': '没有这个申请轮次。', en: 'There is no such round.' },
  ROUND_NOT_OPEN: {
    'zh-CN': '本轮申请尚未开始，开始时间为 {opensAt}。',
    en: 'This round is not open yet; it opens at {opensAt}.',
  },
  ROUND_CLOSED: { 'zh-CN': '本轮申请已于 {closesAt} 截止。', en: 'This round closed at {closesAt}.' },
  CAPACITY_REACHED: {
    'zh-CN': '本轮名额已用完，无法再批准。请先调整名额。',
    en: 'All places of this round are taken. Change its capacity first.',
  },
} satisfies Record<string, RefusalWords>;
