import { plain, shown } from '@shidian/platform/spreadsheet/cell-text.js';
import type { Cell } from '@shidian/platform/spreadsheet/table.js';
import { isIsoDate } from '@shidian/rules/dates.js';
import { read, type Reading, unread } from './problem.js';
import type { RosterColumn } from './roster-columns.js';

const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const CLOSE = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH = /^\d{4}[-/.年]\d{1,2}月?$|^\d{6}$|^\d{4}年?$/;
const ONGOING = new Set(['至今', '现在', '今', '在职', 'ongoing', 'present', 'now']);

/** Reads a day: a date cell, or the usual ways of writing one. A month alone is asked for its day, since conditions count days. */
export function readDate(column: RosterColumn, cell: Cell): Reading<string> {
  const text = plain(cell).normalize('NFKC').replace(/\s+/gu, '');
  const parts = DAY.exec(text) ?? CLOSE.exec(text);
  const day = parts
    ? parts
        .slice(1)
        .map((part) => part.padStart(2, '0'))
        .join('-')
    : '';
  if (isIsoDate(day) && day >= '1900-01-01') return read(day);
  if (MONTH.test(text)) return unread(column, 'DATE_WITHOUT_DAY', { value: shown(cell) });
  return unread(column, 'DATE_UNREADABLE', { value: shown(cell) });
}

/** Reads the end of an employment: a day, or that it goes on. */
export function readUntil(column: RosterColumn, cell: Cell): Reading<string> {
  const text = plain(cell).normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
  return ONGOING.has(text) ? read('ongoing') : readDate(column, cell);
}
