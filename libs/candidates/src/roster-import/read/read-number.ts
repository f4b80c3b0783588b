import type { Cell } from '@shidian/platform/spreadsheet/table.js';
import { normalResidentId, residentIdFault } from '../../candidate/resident-id.js';
import { read, type Reading, unread, warning } from './problem.js';

// Beyond fifteen digits a spreadsheet keeps zeros only.
const EXACT_DIGITS = 15;
const SCIENTIFIC = /^\d(\.\d+)?E\+?\d+$/;

/** What people and programs add to a number, and by which remark it is named. */
const marks = [
  { code: 'ID_MENDED_APOSTROPHE', is: (text: string) => /^\s*['’‘＇`]/u.test(text) },
  { code: 'ID_MENDED_BLANKS', is: (text: string) => /[\s\u200b-\u200f\ufeff-]/u.test(text) },
  { code: 'ID_MENDED_WIDTH', is: (text: string) => /[０-９Ｘｘ]/u.test(text) },
  { code: 'ID_MENDED_LOWER_CASE', is: (text: string) => /[xｘ]/u.test(text) },
] as const;

/** Reads an ID number. What a spreadsheet did to it is recognised and named; digits that are lost are never guessed. */
export function readNumber(cell: Cell, today: string): Reading<string> {
  if (typeof cell === 'number') return ofNumber(cell, today);
  if (typeof cell !== 'string') return unread('number', 'ID_NOT_TEXT');
  const remarks = marks.filter(({ is }) => is(cell)).map(({ code }) => warning('number', code));
  const number = normalResidentId(cell.replace(/^\s*['’‘＇`]/u, ''));
  if (SCIENTIFIC.test(number)) return unread('number', 'ID_SCIENTIFIC');
  const fault = residentIdFault(number, today);
  // Saved as text after a spreadsheet had rounded it: the check character tells in ten of eleven cases.
  const rounded = /^\d{15}000$/.test(number);
  if (fault && rounded) return unread('number', 'ID_LOST_DIGITS');
  if (fault) return unread('number', fault);
  return read(number, rounded ? [...remarks, warning('number', 'ID_MAYBE_LOST_DIGITS')] : remarks);
}

/** A number cell holds fifteen digits exactly; an 18-digit ID number in one has lost its last three. */
function ofNumber(value: number, today: string): Reading<string> {
  const digits = Number.isInteger(value) && value >= 0 ? BigInt(value).toString() : '';
  if (digits.length > EXACT_DIGITS) return unread('number', 'ID_LOST_DIGITS');
  return unread('number', residentIdFault(digits, today) ?? 'ID_NOT_TEXT');
}
