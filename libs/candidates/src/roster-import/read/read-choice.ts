import { plain, shown, vocabulary } from '@shidian/platform/spreadsheet/cell-text.js';
import type { Cell } from '@shidian/platform/spreadsheet/table.js';
import {
  type DegreeLevel,
  degreeLevels,
  type Position,
  positions,
} from '@shidian/rules/facts/candidate-eligibility.js';
import { read, type Reading, unread } from './problem.js';
import type { RosterColumn } from './roster-columns.js';

const degreeOf = vocabulary<DegreeLevel>(degreeLevels, {
  'technical-school-advanced': [
    '高级技工',
    '技师学院',
    '高级技工学校',
    '高技',
    '技师学院毕业',
    'advanced technical school',
  ],
  associate: ['专科', '大专', '高职', '大学专科', '高职高专', 'associate', 'college'],
  bachelor: ['本科', '大学', '大学本科', '学士', 'bachelor'],
  master: ['硕士', '研究生', '硕士研究生', 'master'],
  doctor: ['博士', '博士研究生', 'doctor', 'phd'],
});
const positionOf = vocabulary<Position>(positions, {
  staff: ['员工', '普通员工', '一般岗位', '职员', 'staff'],
  'middle-manager': ['中层', '中层管理', '中层管理岗位', '部门经理', 'middle manager'],
  'senior-manager': ['高层', '高层管理', '高层管理岗位', '总经理', 'senior manager'],
});
const answerOf = vocabulary<'yes' | 'no'>(['yes', 'no'], {
  yes: ['是', '√', '✓', '✔', '有', '对', 'y', 'yes', 'true', '1'],
  no: ['否', '×', '✗', '不是', '无', 'n', 'no', 'false', '0'],
});

/** Reads a degree. */
export function readDegree(column: RosterColumn, cell: Cell): Reading<DegreeLevel> {
  return known(column, cell, degreeOf(plain(cell)), '高级技工 / 专科 / 本科 / 硕士 / 博士');
}

/** Reads a position. */
export function readPosition(column: RosterColumn, cell: Cell): Reading<Position> {
  return known(column, cell, positionOf(plain(cell)), '员工 / 中层 / 高层');
}

/** Reads yes or no. */
export function readAnswer(column: RosterColumn, cell: Cell): Reading<'yes' | 'no'> {
  return known(column, cell, answerOf(plain(cell)), '是 / 否');
}

/** Reads a text of at most so many characters, as people count them. */
export function readText(column: RosterColumn, cell: Cell, most: number): Reading<string> {
  const text = plain(cell).normalize('NFC').trim();
  if (/[\p{Cc}\p{Cs}]/u.test(text)) return unread(column, 'TEXT_HIDDEN_CHARACTERS', { value: shown(cell) });
  return [...text].length > most ? unread(column, 'CELL_TOO_LONG', { most }) : read(text);
}

/** Reads standard hours. */
export function readHours(column: RosterColumn, cell: Cell): Reading<number> {
  const hours = Number(
    plain(cell)
      .normalize('NFKC')
      .replace(/学时|课时|小时|hours?|\s/gu, ''),
  );
  return Number.isInteger(hours) && hours > 0 && hours <= 10_000
    ? read(hours)
    : unread(column, 'HOURS_UNREADABLE', { value: shown(cell) });
}

function known<Value>(column: RosterColumn, cell: Cell, value: Value | undefined, choices: string): Reading<Value> {
  return value === undefined ? unread(column, 'VALUE_UNKNOWN', { value: shown(cell), choices }) : read(value);
}
