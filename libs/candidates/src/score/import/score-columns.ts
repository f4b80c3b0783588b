import { wordKey } from '@shidian/platform/spreadsheet/cell-text.js';
import { isBlank, type Table } from '@shidian/platform/spreadsheet/table.js';
import type { CertificateLevel, ExamComponent, ScoreTerms } from '@shidian/rules/certification-programme.js';

/** What a column of a score sheet holds: one part of a mark; `direction` null where a column of its own names it. */
export interface MarkColumn {
  readonly direction: string | null;
  readonly component: ExamComponent;
  readonly part: string;
}

/** Where the rows of a score sheet begin, and what its columns hold. */
export interface ScoreHeader {
  readonly firstRow: number;
  readonly ticket: number;
  readonly direction: number | null;
  readonly marks: ReadonlyMap<number, MarkColumn>;
}

const TICKET = ['准考证号', '准考证', 'ticket', 'ticketnumber'];
const DIRECTION = ['方向', '报考方向', 'direction'];
const COMPONENTS: Readonly<Record<ExamComponent, readonly string[]>> = {
  ONLINE: ['线上', '线上考核', '在线', '在线考核', 'online'],
  PRACTICAL: ['实操', '实操考核', '实际操作', 'practical'],
  DEFENCE: ['答辩', '论文答辩', 'defence', 'defense'],
};
const SEARCHED_ROWS = 20;

/** A heading without what stands between its words; unlike in a roster, what is in brackets names the part. */
const key = (text: string) =>
  wordKey(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(成绩|分数|得分|score|mark)$/u, '');

/** The heading row, wherever it is among the first rows; null where none names ticket numbers and marks. */
export function findScoreHeader(
  table: Table,
  level: Pick<CertificateLevel, 'directions' | 'components'>,
  score: Pick<ScoreTerms, 'parts'>,
): ScoreHeader | null {
  const known = markHeadings(level, score);
  for (let row = 0; row < Math.min(table.rows.length, SEARCHED_ROWS); row++) {
    const cells = (table.rows[row] ?? []).map((cell) => (isBlank(cell) ? '' : key(String(cell))));
    const ticket = cells.findIndex((cell) => TICKET.includes(cell));
    if (ticket === -1) continue;
    const direction = cells.findIndex((cell) => DIRECTION.includes(cell));
    const marks = new Map(
      cells.flatMap((cell, column) => {
        const found = known.get(cell);
        return found ? [[column, found] as const] : [];
      }),
    );
    if (marks.size > 0) return { firstRow: row + 1, ticket, direction: direction === -1 ? null : direction, marks };
  }
  return null;
}

/** Every heading of a mark: component and part, with or without its direction before it. */
function markHeadings(
  { directions, components }: Pick<CertificateLevel, 'directions' | 'components'>,
  { parts }: Pick<ScoreTerms, 'parts'>,
): Map<string, MarkColumn> {
  const named = (title: { zh: string; en: string }, id: string) => [title.zh, title.en, id];
  const before = [{ id: null, words: [''] }, ...directions.map(({ id, title }) => ({ id, words: named(title, id) }))];
  const behind = parts?.length
    ? parts.map(({ id, title }) => ({ id, words: named(title, id) }))
    : [{ id: '', words: [''] }];
  const headings = new Map<string, MarkColumn>();
  for (const direction of before)
    for (const component of components)
      for (const part of behind)
        for (const first of direction.words)
          for (const middle of COMPONENTS[component])
            for (const last of part.words)
              headings.set(key(`${first}${middle}${last}`), { direction: direction.id, component, part: part.id });
  return headings;
}
