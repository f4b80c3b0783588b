import type { RefusalWords } from './graphql/wording.js';

/** Wordings of the kernel's own refusals. */
export const platformWording = {
  PAGE_SIZE: { 'zh-CN': '每页条数须在 1 到 100 之间。', en: 'Ask for 1 to 100 rows a page.' },
  BAD_CURSOR: {
    'zh-CN': '分页位置无效，请从第一页重新开始。',
    en: 'This page position is not valid. Start again from the first page.',
  },
  TEXT_CHARACTERS: {
    'zh-CN': '文字中有无法保存的字符，请删去后重新输入。',
    en: 'The text holds characters that cannot be kept. Remove them and type it again.',
  },
  IDEMPOTENCY_KEY_SHAPE: {
    'zh-CN': '幂等键须为 8 到 128 个可见 ASCII 字符。',
    en: 'An Idempotency-Key has 8 to 128 visible ASCII characters.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    'zh-CN': '同一幂等键已用于另一份内容，请换一个新的键。',
    en: 'This Idempotency-Key was used with other content. Use a new key.',
  },
  INVALID_INPUT: {
    'zh-CN': '该项填写不符合要求（{constraint}）。',
    en: 'This value is not acceptable ({constraint}).',
  },
} satisfies Record<string, RefusalWords>;
