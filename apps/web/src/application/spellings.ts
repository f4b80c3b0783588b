import type { Employment, Title } from '@shidian/rules/facts/shared.js';

/** What rosters write for a title, beside the words of the product. */
export const titleSpellings: Readonly<Record<Title, readonly string[]>> = {
  senior: ['正高', '正高级', '教授', '正高级讲师', '研究员', 'professor'],
  'associate-senior': [
    '副高',
    '副高级',
    '高级',
    '副教授',
    '高级讲师',
    '高级工程师',
    '高级经济师',
    'associate professor',
  ],
  intermediate: ['中级', '讲师', '工程师', '经济师', 'lecturer'],
  junior: ['初级', '助教', '助理讲师', '助理工程师', '员级', 'assistant'],
  'senior-technician': ['高级技师'],
  technician: ['技师'],
  none: ['无', '未评', '暂无', '-'],
};

/** What they write for the way somebody is employed. */
export const employmentSpellings: Readonly<Record<Employment, readonly string[]>> = {
  'full-time': ['专任', '全职', '在编', 'full-time', 'full time'],
  'part-time': ['外聘', '聘用', '兼任', 'part-time', 'part time'],
};

/** Other spellings of a chosen value in a pasted table; none where nobody writes it otherwise. */
export const spellingsOf = (value: string): readonly string[] =>
  (({ ...titleSpellings, ...employmentSpellings }) as Readonly<Record<string, readonly string[]>>)[value] ?? [];
