import { isFormula, shown } from '@shidian/platform/spreadsheet/cell-text.js';
import { type Cell, isBlank } from '@shidian/platform/spreadsheet/table.js';
import { keptName, nameFault } from '../../candidate/person-name.js';
import { type RowProblem, read, type Reading, unread } from './problem.js';
import { readEvidence } from './read-evidence.js';
import { type Levels, readDirections, readLevel } from './read-level.js';
import { readNumber } from './read-number.js';
import type { RosterColumn } from './roster-columns.js';
import type { RosterFacts } from './roster-facts.js';

/** What a row states; what could not be read is left out and told by a problem. */
export interface RosterRow {
  readonly name?: string;
  readonly number?: string;
  readonly level?: string;
  readonly directions: readonly string[];
  readonly facts: RosterFacts;
  readonly problems: readonly RowProblem[];
}

/** What rows are read against. */
export interface ReadingGround {
  readonly levels: Levels;
  readonly today: string;
}

/** The cells of one row by column; a merged cell is null and named. */
export interface RowCells {
  cell(column: RosterColumn): Cell;
  isMerged(column: RosterColumn): boolean;
}

/** Reads one row. Every problem is told, never the first one only. */
export function readRow(cells: RowCells, { levels, today }: ReadingGround): RosterRow {
  const problems: RowProblem[] = [];
  const take = <Value>(
    column: RosterColumn,
    reader: (cell: Exclude<Cell, null>) => Reading<Value>,
  ): Value | undefined => {
    const reading = cellReading(cells, column, reader);
    problems.push(...reading.problems);
    return reading.value;
  };
  const missing = (column: RosterColumn, code: 'NAME_MISSING' | 'ID_MISSING' | 'LEVEL_MISSING') => {
    if (!problems.some((problem) => problem.column === column)) problems.push(...unread(column, code).problems);
  };
  const name = take('name', readName);
  if (name === undefined) missing('name', 'NAME_MISSING');
  const number = take('number', (cell) => readNumber(cell, today));
  if (number === undefined) missing('number', 'ID_MISSING');
  const level = take('level', (cell) => readLevel(cell, levels));
  if (level === undefined) missing('level', 'LEVEL_MISSING');
  const written = cells.cell('directions');
  const directions =
    level === undefined
      ? []
      : (take('directions', (cell) => readDirections(cell, level, levels)) ??
        // An empty cell chooses nothing: too few where the level asks for some.
        (isBlank(written) ? withoutDirections(problems, level, levels) : []));
  const facts = readEvidence(take, levels, level?.id, problems);
  return {
    ...(name === undefined ? {} : { name }),
    ...(number === undefined ? {} : { number }),
    ...(level === undefined ? {} : { level: level.id }),
    directions,
    facts,
    problems,
  };
}

function withoutDirections(problems: RowProblem[], ...[level, levels]: [Levels[number], Levels]): string[] {
  const reading = readDirections('', level, levels);
  problems.push(...reading.problems);
  return reading.value ?? [];
}

function cellReading<Value>(
  cells: RowCells,
  column: RosterColumn,
  reader: (cell: Exclude<Cell, null>) => Reading<Value>,
): Reading<Value> {
  if (cells.isMerged(column)) return unread(column, 'CELL_MERGED');
  const cell = cells.cell(column);
  if (cell === null || isBlank(cell)) return { problems: [] };
  if (isFormula(cell)) return unread(column, 'CELL_FORMULA', { value: shown(cell) });
  return reader(cell);
}

function readName(cell: Exclude<Cell, null>): Reading<string> {
  if (typeof cell !== 'string') return unread('name', 'NAME_NOT_TEXT');
  const name = keptName(cell);
  const fault = nameFault(name);
  return fault ? unread('name', fault) : read(name);
}
