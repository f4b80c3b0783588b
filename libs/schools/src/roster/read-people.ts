import type { TeamMember } from '@shidian/rules/facts/pilot-application.js';
import { InputRefused } from '@shidian/platform/spreadsheet/input-refused.js';
import { isBlank, mergedCells, type Table } from '@shidian/platform/spreadsheet/table.js';
import { findHeader } from './find-header.js';
import { limits } from './limits.js';
import { readCell } from './read-cell.js';
import type { RosterErrorCode } from './roster.wording.js';
import { type RosterColumn, rosterColumns } from './roster-words.js';

/** A person of the roster; what could not be read is left out. */
export type RosterRow = TeamMember;

/** Something to mend in the sheet. A warning keeps what it warns of. */
export interface RosterError {
  /** As the spreadsheet numbers rows, from 1. */
  readonly row: number;
  readonly column: RosterColumn;
  readonly severity: 'error' | 'warning';
  readonly code: RosterErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a roster holds. `sheet` is the name of the sheet that was read, null of a text. */
export interface Roster {
  readonly rows: RosterRow[];
  readonly errors: RosterError[];
  readonly sheet: string | null;
}

/** Reads the people below the heading. Throws InputRefused where there is no heading, nobody, or too many. */
export function readPeople(table: Table): Roster {
  if (table.rows.every((row) => row.every(isBlank))) throw new InputRefused('EMPTY_FILE');
  const header = findHeader(table);
  if (!header) throw new InputRefused('ROSTER_NO_HEADER');
  const rows: RosterRow[] = [];
  const errors = header.doubled.map(({ column, row }) => problem(row, column, 'ROSTER_DOUBLED_COLUMN'));
  const merged = mergedCells(table);
  const namesakes = new Namesakes();
  for (let index = header.firstRow; index < table.rows.length; index++) {
    const read = readRow(table, index, header.columns, merged);
    if (!read) continue;
    rows.push(read.person);
    errors.push(...read.errors, ...namesakes.check(index, read.person.name));
    if (rows.length > limits.rows) throw new InputRefused('ROSTER_TOO_MANY_ROWS', { most: limits.rows });
  }
  if (rows.length === 0) throw new InputRefused('ROSTER_NOBODY');
  return { rows, errors, sheet: table.sheet };
}

/** One person and what is wrong with the row; null of a row without content. */
function readRow(table: Table, index: number, columns: ReadonlyMap<RosterColumn, number>, merged: ReadonlySet<string>) {
  const person: Partial<Record<RosterColumn, unknown>> = {};
  const errors: RosterError[] = [];
  for (const column of rosterColumns) {
    const place = columns.get(column);
    if (place === undefined) continue;
    if (merged.has(`${index},${place}`)) {
      errors.push(problem(index, column, 'ROSTER_MERGED_CELLS'));
      continue;
    }
    const reading = readCell(column, table.rows[index]?.[place] ?? null);
    if ('code' in reading) errors.push(problem(index, column, reading.code, reading.params));
    else if (reading.value !== undefined) person[column] = reading.value;
  }
  if (Object.keys(person).length === 0 && errors.length === 0) return null;
  if (person.name === undefined && !errors.some(({ column }) => column === 'name')) {
    errors.unshift(problem(index, 'name', 'ROSTER_MISSING_NAME'));
  }
  // Each value was read by its column, so the row is a person as far as it goes.
  return { person: person as RosterRow, errors };
}

/** Notices a name that was there before; white space and Unicode form make no other person. */
class Namesakes {
  private readonly firstRow = new Map<string, number>();

  check(index: number, name: string | undefined): RosterError[] {
    if (name === undefined) return [];
    const key = name.normalize('NFC').replace(/\s+/gu, '');
    const first = this.firstRow.get(key);
    if (first !== undefined) return [problem(index, 'name', 'ROSTER_DOUBLED_PERSON', { value: name, first })];
    this.firstRow.set(key, index + 1);
    return [];
  }
}

function problem(
  index: number,
  column: RosterColumn,
  code: RosterErrorCode,
  params: RosterError['params'] = {},
): RosterError {
  return { row: index + 1, column, severity: code === 'ROSTER_DOUBLED_PERSON' ? 'warning' : 'error', code, params };
}
