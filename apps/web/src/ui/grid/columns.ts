/** What a grid cell can hold. */
export type CellValue = string | number | boolean | undefined;

/** A row of a grid by column key. */
export type GridRow = Readonly<Record<string, CellValue>>;

interface ColumnBase {
  key: string;
  title: string;
  /** Smallest width in rem. */
  width: number;
  /** Other headings under which a pasted table may carry the column. */
  headings?: readonly string[];
}

/** A choice of a select column with the other spellings a pasted cell may hold. */
export interface Choice {
  value: string;
  label: string;
  spellings?: readonly string[];
}

/** Column of an editable grid. */
export type GridColumn =
  | (ColumnBase & { kind: 'text'; maxLength: number })
  | (ColumnBase & { kind: 'integer'; max: number })
  | (ColumnBase & { kind: 'choice'; choices: readonly Choice[] })
  | (ColumnBase & { kind: 'check'; yes: readonly string[]; no: readonly string[] });

/** Why a pasted cell was not taken. */
export const cellProblems = ['tooLong', 'notAnInteger', 'tooLarge', 'unknownChoice', 'unknownYesNo'] as const;
export type CellProblem = (typeof cellProblems)[number];

/** A read cell: its value, or why it cannot be taken. */
export type ReadCell = { ok: true; value: CellValue } | { ok: false; problem: CellProblem };

const normal = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

const readCheck = (text: string, yes: readonly string[], no: readonly string[]): ReadCell => {
  const spelled = normal(text);
  if (yes.some((word) => normal(word) === spelled)) return { ok: true, value: true };
  if (no.some((word) => normal(word) === spelled)) return { ok: true, value: false };
  return { ok: false, problem: 'unknownYesNo' };
};

/** Reads the text of a pasted cell by the column's kind; an empty cell is "not stated". */
export const readCell = (column: GridColumn, text: string): ReadCell => {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: true, value: undefined };
  switch (column.kind) {
    case 'text':
      // By code points: a character beyond the BMP counts once.
      return [...trimmed].length > column.maxLength ? { ok: false, problem: 'tooLong' } : { ok: true, value: trimmed };
    case 'integer': {
      const digits = trimmed.normalize('NFKC');
      if (!/^\d+$/.test(digits)) return { ok: false, problem: 'notAnInteger' };
      return Number(digits) > column.max ? { ok: false, problem: 'tooLarge' } : { ok: true, value: Number(digits) };
    }
    case 'choice': {
      const spelled = normal(trimmed);
      const choice = column.choices.find((option) =>
        [option.value, option.label, ...(option.spellings ?? [])].some((word) => normal(word) === spelled),
      );
      return choice ? { ok: true, value: choice.value } : { ok: false, problem: 'unknownChoice' };
    }
    case 'check':
      return readCheck(trimmed, column.yes, column.no);
  }
};

/** The columns a pasted first line names; null when the line is no heading. */
export const readHeading = (columns: readonly GridColumn[], cells: readonly string[]): (GridColumn | null)[] | null => {
  const found = cells.map(
    (cell) =>
      columns.find((column) =>
        [column.title, column.key, ...(column.headings ?? [])].some((word) => normal(word) === normal(cell)),
      ) ?? null,
  );
  return found.some(Boolean) && found.filter(Boolean).length * 2 >= cells.length ? found : null;
};
