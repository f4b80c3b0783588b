import type { EachYear } from '../nodes.js';
import { isCount } from '../exact.js';
import { asBag, asEntries, at, pathsOf, reader } from '../paths.js';
import { met, notMet, notShown, quantity, type Check, type Step } from '../verdict.js';

interface YearState {
  year: number;
  /** Undefined where the year's figure is not shown, or stated twice. */
  value: number | undefined;
  doubled: boolean;
  path: string;
}

/** Each of the last finished years reaches the figure; other years on the list are ignored. */
export function compileEachYear(node: EachYear): Check {
  const read = reader(node.list);
  const pathsAt = pathsOf(node.list);
  const { min, years } = node;

  const stateOf = (year: number, entries: readonly unknown[], list: string): YearState => {
    const state: YearState = { year, value: undefined, doubled: false, path: list };
    let found = false;
    for (let index = 0; index < entries.length; index += 1) {
      const entry = asBag(entries[index]);
      if (entry?.[node.year] !== year) continue;
      // A year stated twice contradicts itself: neither figure counts.
      if (found) return { year, value: undefined, doubled: true, path: list };
      found = true;
      const value = entry[node.value];
      if (isCount(value)) state.value = value;
      else state.path = `${list}.${index}.${node.value}`;
    }
    return state;
  };

  return (subject, prefix, { context }) => {
    const paths = pathsAt(prefix);
    const reference: unknown = context.referenceYear;
    if (!isCount(reference)) return notShown(null, null, paths, ['context.referenceYear']);
    const [first, last] = [reference - years, reference - 1];
    const required = quantity('each-year.required', 'students', min, { min, first, last });
    const list = at(prefix, node.list);
    const entries = asEntries(read(subject)) ?? [];
    const open: YearState[] = [];
    const short: { year: number; value: number }[] = [];
    let lowest = Infinity;
    let lowestYear = first;
    for (let year = first; year <= last; year += 1) {
      const state = stateOf(year, entries, list);
      if (state.value === undefined) open.push(state);
      else {
        if (state.value < min) short.push({ year, value: state.value });
        if (state.value < lowest) [lowest, lowestYear] = [state.value, year];
      }
    }
    const name = asBag(subject)?.['name'];
    const major = typeof name === 'string' ? name : '';
    const actual =
      lowest === Infinity
        ? null
        : quantity('each-year.actual', 'students', lowest, { count: lowest, year: lowestYear, major });
    const missing = [...new Set(open.map((state) => state.path))];
    if (short.length > 0) {
      const steps = short.map(({ year, value }): Step => ({
        code: 'intake.raise',
        params: { major, year, count: min - value, from: value, to: min },
      }));
      const reason = { code: 'intake.below', params: { major, year: lowestYear, count: lowest, min } } as const;
      const shortfall = short.reduce((sum, { value }) => sum + min - value, 0);
      return { ...notMet(required, actual, paths, reason, [steps], shortfall), missing };
    }
    if (open.length === 0) return met(required, actual, paths);
    const doubled = open.find((state) => state.doubled);
    return notShown(
      required,
      actual,
      paths,
      missing,
      doubled === undefined
        ? { code: 'intake.year-missing', params: { major, years: open.map((state) => state.year).join(', ') } }
        : { code: 'intake.year-doubled', params: { major, year: doubled.year } },
    );
  };
}
