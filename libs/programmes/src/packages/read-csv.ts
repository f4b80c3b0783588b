import { existsSync, readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import type { PackageProblem } from './package-error.js';

/** A row with the line where it begins. */
export interface CsvRow<C extends string> {
  line: number;
  cells: Readonly<Record<C, string>>;
}

interface ParsedRow {
  info: { lines: number };
  record: Record<string, string>;
}

/** Reads a CSV file with exactly these columns, or these and all the optional ones. An absent file has no rows. */
export function readCsv<C extends string>(
  path: string,
  file: string,
  columns: readonly C[],
  problems: PackageProblem[],
  optional: readonly C[] = [],
): CsvRow<C>[] {
  if (!existsSync(path)) return [];
  try {
    const rows = parse(readFileSync(path, 'utf8'), {
      bom: true,
      info: true,
      skip_empty_lines: true,
      columns: (header: string[]) => {
        if (![columns, [...columns, ...optional]].some((names) => names.join(',') === header.join(','))) {
          problems.push({ file, line: 1, message: `the columns must be ${columns.join(',')}` });
        }
        return header;
      },
    }) as unknown as ParsedRow[];
    return rows.map(({ info, record }) => ({
      line: info.lines,
      cells: Object.fromEntries(
        [...columns, ...optional].map((column) => [column, (record[column] ?? '').trim()]),
      ) as Record<C, string>,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : null;
    problems.push({ file, line, message: error.message });
    return [];
  }
}
