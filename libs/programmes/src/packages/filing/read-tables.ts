import { join } from 'node:path';
import type { Cap, Target, TrainingScope } from '@shidian/rules/filing-programme.js';
import type { PackageProblem } from '../package-error.js';
import { readCsv } from '../read-csv.js';
import { isWhole } from '../read-lists.js';
import type { Misprint } from './filing-manifest.js';

/** A row of a printed table: a place, or the last row with the totals. */
export interface PrintedRow {
  line: number;
  code: string;
  name: string;
  figures: Readonly<Record<string, number>>;
}

/** A printed table whose sums can be checked. */
export interface PrintedTable {
  file: Misprint['file'];
  rows: readonly PrintedRow[];
  total: PrintedRow | undefined;
}

function readTable(
  folder: string,
  file: Misprint['file'],
  columns: readonly string[],
  problems: PackageProblem[],
): PrintedTable {
  const rows = readCsv(join(folder, file), file, ['code', 'name', ...columns], problems).map(({ line, cells }) => {
    const complain = (message: string): number => problems.push({ file, line, message });
    const { code = '', name = '' } = cells;
    if (code !== 'total' && !/^\d{6}$/.test(code)) complain('code must be six digits, or total');
    if (name === '') complain('name must not be empty');
    for (const column of columns) {
      if (!isWhole(cells[column] ?? '')) complain(`${column} must be a whole number`);
    }
    return { line, code, name, figures: Object.fromEntries(columns.map((column) => [column, Number(cells[column])])) };
  });
  rows.forEach(({ code, line }, index) => {
    if (rows.findIndex((row) => row.code === code) < index)
      problems.push({ file, line, message: `${code} stands twice` });
  });
  const total = rows.find(({ code }) => code === 'total');
  if (total === undefined) problems.push({ file, line: null, message: 'the row total is missing' });
  return { file, rows: rows.filter((row) => row !== total), total };
}

/** Caps by place, as printed. */
export function readQuotas(folder: string, problems: PackageProblem[]): { table: PrintedTable; caps: Cap[] } {
  const table = readTable(folder, 'quotas.csv', ['institutions', 'bases'], problems);
  const caps = table.rows.map(({ code, name, figures }) => ({
    jurisdictionCode: code,
    name,
    institutions: figures['institutions'] ?? 0,
    bases: figures['bases'] ?? 0,
  }));
  return { table, caps };
}

/** Targets by place and year, one column per year. */
export function readTargets(
  folder: string,
  { from, until }: { from: number; until: number },
  problems: PackageProblem[],
): { table: PrintedTable; targets: Target[] } {
  const years = Array.from({ length: Math.max(0, until - from + 1) }, (_, index) => from + index);
  const table = readTable(folder, 'targets.csv', ['total', ...years.map(String)], problems);
  const targets = table.rows.flatMap(({ code, figures }) =>
    years.map((year) => ({ jurisdictionCode: code, year, people: figures[String(year)] ?? 0 })),
  );
  return { table, targets };
}

const scopeColumns = [
  'id',
  'level',
  'level_zh',
  'level_en',
  'direction_zh',
  'direction_en',
  'closed_zh',
  'closed_en',
  'materials',
] as const;

/** A scope with its line, which later checks point to. */
export interface ScopeRow {
  line: number;
  scope: TrainingScope;
}

/** What institutions can ask to train for. */
export function readScopes(folder: string, problems: PackageProblem[]): ScopeRow[] {
  const file = 'scopes.csv';
  return readCsv(join(folder, file), file, scopeColumns, problems).map(({ line, cells }) => {
    const complain = (message: string): number => problems.push({ file, line, message });
    for (const column of ['id', 'level', 'level_zh', 'level_en'] as const) {
      if (cells[column] === '') complain(`${column} must not be empty`);
    }
    const pair = (name: 'direction' | 'closed') => {
      const [zh, en] = [cells[`${name}_zh`], cells[`${name}_en`]];
      if ((zh === '') !== (en === '')) complain(`${name} must stand in both languages or in none`);
      return zh === '' ? null : { zh, en };
    };
    return {
      line,
      scope: {
        id: cells.id,
        level: cells.level,
        levelTitle: { zh: cells.level_zh, en: cells.level_en },
        direction: pair('direction'),
        closed: pair('closed'),
        materials: cells.materials.split('|').filter((material) => material !== ''),
      },
    };
  });
}
