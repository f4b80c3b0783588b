import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isJurisdictionCode } from '@shidian/contract/jurisdictions.js';
import { jurisdictionLevels } from '@shidian/contract/organisations.js';
import { isIsoDate } from '@shidian/rules/dates.js';
import { bundledPackagesDir } from './bundled.js';
import { PackageError, type PackageProblem } from './package-error.js';
import { readCsv } from './read-csv.js';

const COLUMNS = ['code', 'name', 'level', 'parent', 'valid_from', 'valid_until'] as const;

/** A row of a data file of administrative divisions; an empty cell is an empty text. */
export type JurisdictionRow = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** The administrative divisions beside the bundled packages, one file a province. Throws a PackageError where a row is at fault. */
export function loadJurisdictions(folder = join(bundledPackagesDir(), 'jurisdictions')): JurisdictionRow[] {
  if (!existsSync(folder)) return [];
  const problems: PackageProblem[] = [];
  const rows = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .flatMap((name) => readFile(folder, name, problems));
  if (problems.length > 0) throw new PackageError(problems);
  return rows;
}

function readFile(folder: string, name: string, problems: PackageProblem[]): JurisdictionRow[] {
  return readCsv(join(folder, name), name, COLUMNS, problems).map(({ line, cells }) => {
    const faults = faultsOf(cells);
    problems.push(...faults.map((message) => ({ file: name, line, message })));
    return cells;
  });
}

function faultsOf({ code, name, level, parent, valid_from, valid_until }: JurisdictionRow): string[] {
  return [
    ...(isJurisdictionCode(code) ? [] : [`code ${code} must be six digits`]),
    ...(name === '' ? ['name is empty'] : []),
    ...(jurisdictionLevels.some((one) => one === level) ? [] : [`level ${level} is none`]),
    ...((level === 'PROVINCE' ? parent === '' : isJurisdictionCode(parent)) ? [] : [`parent ${parent} does not fit`]),
    ...(isIsoDate(valid_from) ? [] : [`valid_from ${valid_from} is no day`]),
    ...(valid_until === '' || (isIsoDate(valid_until) && valid_until > valid_from)
      ? []
      : [`valid_until ${valid_until} is no later day`]),
  ];
}
