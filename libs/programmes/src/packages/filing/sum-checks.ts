import type { PackageProblem } from '../package-error.js';
import type { YamlFile } from '../read-yaml.js';
import type { Manifest } from '../manifest.js';
import type { Misprint } from './filing-manifest.js';
import type { PrintedRow, PrintedTable } from './read-tables.js';

interface Difference extends Misprint {
  line: number;
}

/** The row of the city that a county's row belongs to; such a county is counted in its city's row already. */
const cityOf = (table: PrintedTable, { code }: PrintedRow): PrintedRow | undefined =>
  code.endsWith('00') ? undefined : table.rows.find((row) => row.code === `${code.slice(0, 4)}00`);

/** Printed totals that differ from what the rows come to. */
function columnDifferences(table: PrintedTable): Difference[] {
  const { file, rows, total } = table;
  if (total === undefined) return [];
  return Object.entries(total.figures).flatMap(([column, printed]) => {
    const computed = rows
      .filter((row) => cityOf(table, row) === undefined)
      .reduce((sum, row) => sum + (row.figures[column] ?? 0), 0);
    return computed === printed ? [] : [{ file, code: 'total', column, printed, computed, line: total.line }];
  });
}

/** Printed totals of rows that differ from the sum of their years. */
function rowDifferences({ file, rows, total }: PrintedTable): Difference[] {
  return [...rows, ...(total === undefined ? [] : [total])].flatMap(({ code, line, figures }) => {
    const { total: printed, ...parts } = figures;
    const computed = Object.values(parts).reduce((sum, part) => sum + part, 0);
    return printed === undefined || computed === printed
      ? []
      : [{ file, code, column: 'total', printed, computed, line }];
  });
}

/** A county inside a city cannot have more than the city. */
const innerProblems = (table: PrintedTable): PackageProblem[] =>
  table.rows.flatMap((row) => {
    const city = cityOf(table, row);
    if (city === undefined) return [];
    return Object.entries(row.figures)
      .filter(([column, figure]) => figure > (city.figures[column] ?? 0))
      .map(([column, figure]) => ({
        file: table.file,
        line: row.line,
        message: `${row.name} ${column}: ${figure} is more than ${city.name}, which includes it, has`,
      }));
  });

const same = (one: Misprint, other: Misprint): boolean =>
  one.file === other.file &&
  one.code === other.code &&
  one.column === other.column &&
  one.printed === other.printed &&
  one.computed === other.computed;

/** Every printed sum against the computed one. A difference is a fault unless it is declared, with both figures, as a misprint. */
export function checkSums(
  tables: { quotas: PrintedTable; targets: PrintedTable },
  manifest: YamlFile<Manifest>,
): PackageProblem[] {
  const { quotas, targets } = tables;
  const differences = [...columnDifferences(quotas), ...columnDifferences(targets), ...rowDifferences(targets)];
  // The grand total ends a row and a column: where both come to the same, it is said once.
  const found = differences.filter((one, index) => differences.findIndex((other) => same(one, other)) === index);
  const declared = manifest.data.filing?.misprints ?? [];
  const undeclared = found.filter((difference) => !declared.some((misprint) => same(misprint, difference)));
  return [
    ...undeclared.map(({ file, line, code, column, printed, computed }) => ({
      file,
      line,
      message: `${code} ${column}: ${printed} is printed, the figures come to ${computed}`,
    })),
    ...declared.flatMap((misprint, index) =>
      found.some((difference) => same(misprint, difference))
        ? []
        : [
            {
              file: manifest.file,
              line: manifest.lineOf(['filing', 'misprints', index]),
              message: `${misprint.file} ${misprint.code} ${misprint.column} does not differ as declared`,
            },
          ],
    ),
    ...innerProblems(quotas),
    ...innerProblems(targets),
  ];
}
