import type { RefusalItem } from '@shidian/platform/errors/refusal.js';
import { isFormula, plain, shown, wordKey } from '@shidian/platform/spreadsheet/cell-text.js';
import { InputRefused } from '@shidian/platform/spreadsheet/input-refused.js';
import { type Cell, isBlank, mergedCells, type Table } from '@shidian/platform/spreadsheet/table.js';
import type { CertificateLevel, ExamComponent, ScoreTerms } from '@shidian/rules/certification-programme.js';
import { markKey, markPlace } from '../../exam/exam-sits.js';
import type { StatedScore } from '../exam-score.service.js';
import { findScoreHeader, type ScoreHeader } from './score-columns.js';

/** A mark that a sheet states, or what keeps it from being read. */
export interface SheetScore extends StatedScore {
  /** As the spreadsheet numbers rows, from 1. */
  readonly row: number;
  /** Nothing stands in any of its cells. */
  readonly blank: boolean;
  readonly faults: readonly RefusalItem[];
}

/** What a row says that holds no mark. */
export interface RowFault {
  readonly row: number;
  readonly ticketNumber: string;
  readonly faults: readonly RefusalItem[];
}

type Level = Pick<CertificateLevel, 'directions' | 'components'>;

/** Reads the marks below the heading, each row by itself. Throws InputRefused: EMPTY_FILE, SCORES_NO_HEADER, SCORES_NO_ROWS. */
export function readScoreSheet(
  table: Table,
  level: Level,
  score: Pick<ScoreTerms, 'parts'>,
): { readonly scores: SheetScore[]; readonly faults: RowFault[] } {
  if (table.rows.every((row) => row.every(isBlank))) throw new InputRefused('EMPTY_FILE');
  const header = findScoreHeader(table, level, score);
  if (!header) throw new InputRefused('SCORES_NO_HEADER');
  const merged = mergedCells(table);
  const [scores, faults]: [SheetScore[], RowFault[]] = [[], []];
  for (let index = header.firstRow; index < table.rows.length; index++) {
    const cells = table.rows[index] ?? [];
    if (cells.every(isBlank)) continue;
    const row = index + 1;
    const ticketNumber = plain(cells[header.ticket] ?? null).trim();
    const at = (column: number): Cell => (merged.has(`${index},${column}`) ? { formula: '' } : (cells[column] ?? null));
    const direction = directionOf(header, at, level);
    if (ticketNumber === '') faults.push({ row, ticketNumber, faults: [{ code: 'SCORE_NO_TICKET' }] });
    else if (typeof direction !== 'string' && direction !== null)
      faults.push({ row, ticketNumber, faults: [direction] });
    else scores.push(...marksOf(header, at, direction).map((mark) => ({ ...mark, row, ticketNumber })));
  }
  if (scores.length + faults.length === 0) throw new InputRefused('SCORES_NO_ROWS');
  return { scores, faults };
}

/** The direction that a row names; null where no column does; a fault where it is none of the level. */
function directionOf(header: ScoreHeader, at: (column: number) => Cell, level: Level): string | null | RefusalItem {
  if (header.direction === null) return level.directions.length === 0 ? '' : null;
  const text = plain(at(header.direction));
  const found = level.directions.find(({ id, title }) =>
    [id, title.zh, title.en].some((word) => wordKey(word) === wordKey(text)),
  );
  if (found) return found.id;
  if (level.directions.length === 0 && text.trim() === '') return '';
  return { code: 'SCORE_UNKNOWN_DIRECTION', params: { value: shown(text) } };
}

function marksOf(
  header: ScoreHeader,
  at: (column: number) => Cell,
  rowDirection: string | null,
): Pick<SheetScore, 'direction' | 'component' | 'parts' | 'blank' | 'faults'>[] {
  const marks = new Map<string, { parts: Record<string, string>; blank: boolean; faults: RefusalItem[] }>();
  for (const [column, { direction, component, part }] of header.marks) {
    const place = direction ?? rowDirection;
    if (place === null || (direction !== null && rowDirection && rowDirection !== direction)) continue;
    const key = markKey(place, component as ExamComponent);
    const mark = marks.get(key) ?? { parts: {}, blank: true, faults: [] };
    marks.set(key, mark);
    const cell = at(column);
    if (isFormulaOrMerged(cell)) mark.faults.push({ code: 'SCORE_FORMULA', params: { value: shown(cell) } });
    else mark.parts[part] = plain(cell);
    if (!isBlank(cell)) mark.blank = false;
  }
  return [...marks].map(([key, mark]) => ({ ...markPlace(key), ...mark }));
}

/** A formula's text is not its value; what is merged belongs to nobody knows which row. A minus before a number is no formula. */
function isFormulaOrMerged(cell: Cell): boolean {
  if (typeof cell === 'string') return /^\s*[=@]/.test(cell);
  return isFormula(cell);
}
