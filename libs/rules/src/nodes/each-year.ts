import type { EachYear } from '../nodes.js';
import { isCount } from '../exact.js';
import { asBag, asEntries, at, pathsOf, reader } from '../paths.js';
import { met, nothing, notMet, notShown, quantity, remembering, type Check, type Step } from '../verdict.js';

/** Nothing stated, or stated without a usable figure; twice stated contradicts itself. */
const absent = -1;
const unusable = -2;
const doubled = -3;

interface Open {
  year: number;
  why: number;
  path: string;
}

/** Each of the last finished years reaches the figure; other years on the list are ignored. */
export function compileEachYear(node: EachYear): Check {
  const read = reader(node.list);
  const pathsAt = pathsOf(node.list);
  const { min, years } = node;

  const requiredBefore = remembering((reference: number) =>
    quantity('each-year.required', 'students', min, { min, first: reference - years, last: reference - 1 }),
  );

  /** The year's figure, or why there is none. */
  const figureOf = (year: number, entries: readonly unknown[]): number => {
    const { year: yearField, value: valueField } = node;
    let figure = absent;
    for (let index = 0; index < entries.length; index += 1) {
      const entry = asBag(entries[index]);
      if (entry === undefined || entry[yearField] !== year) continue;
      if (figure !== absent) return doubled;
      const value = entry[valueField];
      figure = isCount(value) ? value : unusable;
    }
    return figure;
  };

  const openYear = (year: number, why: number, entries: readonly unknown[], list: string): Open => {
    const index = entries.findIndex((entry) => asBag(entry)?.[node.year] === year);
    return { year, why, path: why === unusable ? `${list}.${index}.${node.value}` : list };
  };

  return (subject, prefix, { context }) => {
    const paths = pathsAt(prefix);
    const reference: unknown = context.referenceYear;
    if (!isCount(reference)) return notShown(null, null, paths, ['context.referenceYear']);
    const first = reference - years;
    const required = requiredBefore(reference);
    const entries = asEntries(read(subject)) ?? nothing;
    const open: Open[] = [];
    let lowest = Infinity;
    let lowestYear = first;
    for (let year = first; year < reference; year += 1) {
      const figure = figureOf(year, entries);
      if (figure < 0) open.push(openYear(year, figure, entries, at(prefix, node.list)));
      else if (figure < lowest) [lowest, lowestYear] = [figure, year];
    }
    const name = asBag(subject)?.['name'];
    const major = typeof name === 'string' ? name : '';
    const actual =
      lowest === Infinity
        ? null
        : quantity('each-year.actual', 'students', lowest, { count: lowest, year: lowestYear, major });
    if (lowest >= min && open.length === 0) return met(required, actual, paths);

    const missing = [...new Set(open.map(({ path }) => path))];
    if (lowest < min) {
      const steps: Step[] = [];
      let shortfall = 0;
      for (let year = first; year < reference; year += 1) {
        const figure = figureOf(year, entries);
        if (figure < 0 || figure >= min) continue;
        shortfall += min - figure;
        steps.push({ code: 'intake.raise', params: { major, year, count: min - figure, from: figure, to: min } });
      }
      const reason = { code: 'intake.below', params: { major, year: lowestYear, count: lowest, min } } as const;
      return { ...notMet(required, actual, paths, reason, [steps], shortfall), missing };
    }
    const twice = open.find(({ why }) => why === doubled);
    return notShown(
      required,
      actual,
      paths,
      missing,
      twice === undefined
        ? { code: 'intake.year-missing', params: { major, years: open.map(({ year }) => year).join(', ') } }
        : { code: 'intake.year-doubled', params: { major, year: twice.year } },
    );
  };
}
