import type { ExamComponent, ScoreTerms } from '@shidian/rules/certification-programme.js';
import { partIds, readScore, type ScoreFault } from '@shidian/rules/score/score.js';
import type { ExamScoreSheetQuery } from '../generated/graphql';

/** A candidate's line of the score sheet. */
export type SheetLine = NonNullable<ExamScoreSheetQuery['examScoreSheet']>['edges'][number]['node'];

/** A column of the sheet: one part of one mark. */
export interface SheetColumn {
  /** direction:component:part */
  key: string;
  direction: string;
  component: ExamComponent;
  part: string;
}

/** What was typed and not saved yet, by line and column. */
export type Edits = ReadonlyMap<string, string>;

/** Where an edit is kept. */
export const cellKey = (line: Pick<SheetLine, 'ticketNumber'>, column: Pick<SheetColumn, 'key'>): string =>
  `${line.ticketNumber}|${column.key}`;

/** The columns of these lines, in the order of the level: each part of each mark that anybody sits. */
export const columnsOf = (lines: readonly SheetLine[], terms: ScoreTerms): SheetColumn[] => {
  const columns = new Map<string, SheetColumn>();
  for (const { marks } of lines)
    for (const { direction, component } of marks)
      for (const part of partIds(terms)) {
        const key = `${direction}:${component}:${part}`;
        columns.set(key, { key, direction, component, part });
      }
  return [...columns.values()];
};

/** The mark of a line that a column belongs to, or null where the candidate does not sit it or is not there. */
export const markAt = (line: SheetLine, { direction, component }: SheetColumn): SheetLine['marks'][number] | null =>
  line.attendance === 'PRESENT'
    ? (line.marks.find((mark) => mark.direction === direction && mark.component === component) ?? null)
    : null;

/** What a cell shows: what was typed, else what the examiner entered before. */
export const textAt = (line: SheetLine, column: SheetColumn, edits: Edits): string => {
  const own = markAt(line, column)?.own?.parts as Readonly<Record<string, string>> | undefined;
  return edits.get(cellKey(line, column)) ?? own?.[column.part] ?? '';
};

/** Why what was typed is no mark, or null; an empty cell is not complained about while one types. */
export const faultOf = (text: string, terms: ScoreTerms): ScoreFault | null => {
  if (text.trim() === '') return null;
  const reading = readScore(text, terms);
  return 'fault' in reading ? reading.fault : null;
};

/** Lays pasted cells over the sheet from one cell to the right and down; cells that are not sat are passed over. */
export const pasteInto = (
  lines: readonly SheetLine[],
  columns: readonly SheetColumn[],
  edits: Edits,
  at: { row: number; column: number },
  cells: readonly (readonly string[])[],
): { edits: Edits; pasted: number } => {
  const next = new Map(edits);
  let pasted = 0;
  cells.forEach((texts, down) =>
    texts.forEach((text, right) => {
      const [line, column] = [lines[at.row + down], columns[at.column + right]];
      if (!line || !column || !markAt(line, column)) return;
      next.set(cellKey(line, column), text);
      pasted++;
    }),
  );
  return { edits: next, pasted };
};

/** A mark to be sent, with the cells that it comes from. */
export interface SheetScore {
  ticketNumber: string;
  direction: string;
  component: ExamComponent;
  parts: { part: string; value: string }[];
}

/** The marks in which anything was typed, each with all its parts. */
export const changedScores = (
  lines: readonly SheetLine[],
  columns: readonly SheetColumn[],
  edits: Edits,
): SheetScore[] =>
  lines.flatMap((line) =>
    line.marks.flatMap(({ direction, component }) => {
      const own = columns.filter((column) => column.direction === direction && column.component === component);
      if (!own.some((column) => edits.has(cellKey(line, column)))) return [];
      const parts = own.map((column) => ({ part: column.part, value: textAt(line, column, edits) }));
      return [{ ticketNumber: line.ticketNumber, direction, component, parts }];
    }),
  );
