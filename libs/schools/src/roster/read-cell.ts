import { employments, titles, type TeamMember } from '@shidian/rules/facts/pilot-application.js';
import { isFormula, plain, shown, vocabulary, wordKey } from '@shidian/platform/spreadsheet/cell-text.js';
import { type Cell, isBlank } from '@shidian/platform/spreadsheet/table.js';
import type { RosterErrorCode } from './roster.wording.js';
import { employmentWords, type RosterColumn, titleWords, yesNoWords } from './roster-words.js';

/** What a cell was read as, or why it was left out. `undefined` is an empty cell: not stated. */
export type CellReading =
  | { readonly value: TeamMember[RosterColumn] | undefined }
  | { readonly code: RosterErrorCode; readonly params: Readonly<Record<string, string | number>> };

const MOST_NAME = 64;

const employmentOf = vocabulary(employments, employmentWords);
const titleOf = vocabulary(titles, titleWords);
const yes = new Set<string>(yesNoWords.yes);
const no = new Set<string>(yesNoWords.no);

/** Reads a cell by its column. Nothing is guessed: what is not understood is left out and reported. */
export function readCell(column: RosterColumn, cell: Cell): CellReading {
  if (cell === null || isBlank(cell)) return { value: undefined };
  if (isFormula(cell)) return { code: 'ROSTER_FORMULA', params: { value: shown(cell) } };
  switch (column) {
    case 'name':
      return readName(cell);
    case 'employment':
      return known(cell, typeof cell === 'string' ? employmentOf(cell) : undefined);
    case 'title':
      return known(cell, typeof cell === 'string' ? titleOf(cell) : undefined);
    case 'dualQualified':
    case 'industryExpert':
      return known(cell, readYesNo(cell));
    default:
      return column satisfies never;
  }
}

function readName(cell: Exclude<Cell, null>): CellReading {
  if (cell instanceof Date) return { code: 'ROSTER_DATE', params: { value: shown(cell) } };
  if (typeof cell !== 'string') return { code: 'ROSTER_NOT_TEXT', params: { value: shown(cell) } };
  const name = cell.trim();
  // The name itself is left as it is: rare characters and middle dots are part of it.
  if (/[\p{Cc}\p{Cs}]/u.test(name)) return { code: 'ROSTER_NAME_CHARACTERS', params: { value: shown(cell) } };
  if ([...name].length > MOST_NAME)
    return { code: 'ROSTER_NAME_TOO_LONG', params: { value: shown(cell), most: MOST_NAME } };
  return { value: name };
}

function readYesNo(cell: Cell): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  const word = wordKey(plain(cell));
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}

function known(cell: Cell, value: TeamMember[RosterColumn] | undefined): CellReading {
  if (value !== undefined) return { value };
  return { code: cell instanceof Date ? 'ROSTER_DATE' : 'ROSTER_UNKNOWN_VALUE', params: { value: shown(cell) } };
}
