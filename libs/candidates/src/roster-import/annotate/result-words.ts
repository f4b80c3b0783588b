import type { RosterLikeness, RosterOutcome, RosterResult } from '@shidian/contract/roster-imports.js';
import type { Locale, RefusalWords } from '@shidian/platform/graphql/wording.js';

type Worded<Code extends string> = Readonly<Record<Code, RefusalWords>>;

const outcomes: Worded<RosterOutcome> = {
  NEW: { 'zh-CN': '新考生', en: 'New' },
  UNCHANGED: { 'zh-CN': '已登记，无变化', en: 'Registered, unchanged' },
  CHANGED: { 'zh-CN': '已登记，申报内容有变化', en: 'Registered, states something new' },
  DUPLICATE: { 'zh-CN': '与第 {row} 行重复', en: 'Repeats row {row}' },
  POSSIBLE: { 'zh-CN': '可能重复，请确认', en: 'Possible duplicate, to be decided' },
  ERROR: { 'zh-CN': '有误，须改正', en: 'To be mended' },
};
const results: Worded<RosterResult> = {
  CREATED: { 'zh-CN': '已导入：新登记', en: 'Imported: registered' },
  CHANGED: { 'zh-CN': '已导入：已更新', en: 'Imported: updated' },
  UNCHANGED: { 'zh-CN': '无变化', en: 'Unchanged' },
  SKIPPED: { 'zh-CN': '已跳过', en: 'Skipped' },
  REFUSED: { 'zh-CN': '未导入', en: 'Not imported' },
};
const likenesses: Worded<RosterLikeness> = {
  SAME_NUMBER: {
    'zh-CN': '身份证号码与{whom}相同，姓名写法不同。',
    en: 'Has the ID number of {whom}, under another name.',
  },
  SAME_PERSON: {
    'zh-CN': '姓名和出生日期与{whom}相同，身份证号码不同。',
    en: 'Has name and birthday of {whom}, under another ID number.',
  },
};
const whom = {
  row: { 'zh-CN': '第 {row} 行', en: 'row {row}' },
  register: { 'zh-CN': '已登记的考生', en: 'a registered candidate' },
} satisfies Worded<'row' | 'register'>;

/** The headings of the columns that are added. */
export const resultHeadings: Readonly<Record<Locale, readonly [string, string]>> = {
  'zh-CN': ['核对结果', '说明'],
  en: ['Result', 'Remarks'],
};

/** The name of a heading in a remark, such as 姓名：…. */
export const remarkJoin: Readonly<Record<Locale, string>> = { 'zh-CN': '：', en: ': ' };

/** What a row would do, or did. */
export function resultText(
  { outcome, result, likeRow }: { outcome: RosterOutcome | null; result: RosterResult | null; likeRow: number | null },
  locale: Locale,
): string {
  if (result) return results[result][locale];
  return outcome ? outcomes[outcome][locale].replace('{row}', String(likeRow ?? '')) : '';
}

/** Whom a row may be the same person as. */
export function likenessText(
  { likeness, likeRow }: { likeness: RosterLikeness | null; likeRow: number | null },
  locale: Locale,
): string | null {
  if (!likeness) return null;
  const who = likeRow === null ? whom.register[locale] : whom.row[locale].replace('{row}', String(likeRow));
  return likenesses[likeness][locale].replace('{whom}', who);
}
