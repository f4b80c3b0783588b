import { findHeadings, type Header } from '@shidian/platform/spreadsheet/header.js';
import { InputRefused } from '@shidian/platform/spreadsheet/input-refused.js';
import { isBlank, mergedCells, type Table } from '@shidian/platform/spreadsheet/table.js';
import { birthdayOf } from '../../candidate/resident-id.js';
import { nameKey } from '../../candidate/person-name.js';
import { readRow, type ReadingGround, type RosterRow } from './read-row.js';
import { headings, type RosterColumn, rosterColumns } from './roster-columns.js';
import { rosterLimits } from './roster-limits.js';

/** How a row resembles an earlier one of the same file. */
export interface Likeness {
  /** The earlier row, as spreadsheets number rows. */
  readonly row: number;
  /** TWICE: the same person again. SAME_NUMBER: the same number under another name. SAME_PERSON: name and birthday under another number. */
  readonly kind: 'TWICE' | 'SAME_NUMBER' | 'SAME_PERSON';
}

/** A row with its place in the sheet. */
export interface PlacedRow extends RosterRow {
  readonly rowNumber: number;
  readonly like: Likeness | null;
}

/** What a file holds. */
export interface Roster {
  readonly sheet: string | null;
  readonly headingRow: number;
  readonly columns: ReadonlyMap<RosterColumn, number>;
  readonly rows: readonly PlacedRow[];
}

/** Reads a roster. Throws InputRefused: EMPTY_FILE, ROSTER_NO_HEADINGS, ROSTER_DOUBLED_HEADING, ROSTER_NOBODY, ROSTER_TOO_MANY_ROWS. */
export function readRoster(table: Table, ground: ReadingGround): Roster {
  if (table.rows.every((row) => row.every(isBlank))) throw new InputRefused('EMPTY_FILE');
  const header = findHeadings<RosterColumn>(table, headings, 'name');
  if (!header?.columns.has('number')) throw new InputRefused('ROSTER_NO_HEADINGS');
  // Which of the two columns is meant is not for a machine to say: an ID number or a level could be read from the wrong one.
  const [doubled] = header.doubled;
  if (doubled) throw new InputRefused('ROSTER_DOUBLED_HEADING', { row: doubled.row + 1 });
  const earlier = new Earlier();
  const rows: PlacedRow[] = [];
  const merged = mergedCells(table);
  for (let index = header.firstRow; index < table.rows.length; index++) {
    if (isEmpty(table, index, header)) continue;
    const row = readRow(cellsOf(table, index, header, merged), ground);
    rows.push({ ...row, rowNumber: index + 1, like: earlier.likeness(index + 1, row) });
    if (rows.length > rosterLimits.rows) throw new InputRefused('ROSTER_TOO_MANY_ROWS', { most: rosterLimits.rows });
  }
  if (rows.length === 0) throw new InputRefused('ROSTER_NOBODY');
  return { sheet: table.sheet, headingRow: header.firstRow, columns: header.columns, rows };
}

function isEmpty(table: Table, index: number, { columns }: Header<RosterColumn>): boolean {
  return rosterColumns.every((column) => {
    const place = columns.get(column);
    return place === undefined || isBlank(table.rows[index]?.[place]);
  });
}

function cellsOf(table: Table, index: number, { columns }: Header<RosterColumn>, merged: ReadonlySet<string>) {
  const place = (column: RosterColumn) => columns.get(column) ?? -1;
  return {
    cell: (column: RosterColumn) => table.rows[index]?.[place(column)] ?? null,
    isMerged: (column: RosterColumn) => merged.has(`${index},${place(column)}`),
  };
}

/** Notices who was in the file before: for one person may ask for several levels, the level belongs to what is the same. */
class Earlier {
  private readonly byNumber = new Map<string, { row: number; name: string }>();
  private readonly byPerson = new Map<string, { row: number; number: string }>();
  private readonly byLevel = new Map<string, number>();

  likeness(row: number, { name, number, level }: RosterRow): Likeness | null {
    if (name === undefined || number === undefined) return null;
    const key = nameKey(name);
    const person = `${key}|${birthdayOf(number)}`;
    const [same, alike] = [this.byNumber.get(number), this.byPerson.get(person)];
    if (!same) this.byNumber.set(number, { row, name: key });
    if (!alike) this.byPerson.set(person, { row, number });
    if (same && same.name !== key) return { row: same.row, kind: 'SAME_NUMBER' };
    const asked = `${number}|${level}`;
    const before = this.byLevel.get(asked);
    if (before === undefined) this.byLevel.set(asked, row);
    if (same) return before === undefined ? null : { row: before, kind: 'TWICE' };
    return alike && alike.number !== number ? { row: alike.row, kind: 'SAME_PERSON' } : null;
  }
}
