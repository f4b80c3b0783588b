import { levelOf } from '@shidian/contract/jurisdictions.js';
import { providerKinds, type ProviderKind } from '@shidian/contract/providers.js';
import { placePath } from '../ledger/place-path.js';
import type { PlanLines } from './plan-lines.js';
import { overBy, type UseOf } from './plan-problems.js';
import type { PreviewLine, PreviewTotal, TargetTotal, UnservedFiling } from './quota-preview.graphql.js';

/** A line of the forecast before its place has a name. */
export type ForecastLine = Omit<PreviewLine, 'name'>;

/** What publishing a plan would do. */
export interface Forecast {
  readonly lines: readonly ForecastLine[];
  readonly unserved: readonly UnservedFiling[];
  readonly totals: readonly PreviewTotal[];
  readonly targetTotals: readonly TargetTotal[];
}

/** Works out what publishing a plan would do; open filings are served in the order in which they wait. */
export function forecast(
  plan: PlanLines,
  inForce: PlanLines,
  useOf: UseOf,
  waiting: readonly UnservedFiling[],
): Forecast {
  const lines = plan.caps.map((line) => {
    const use = useOf(line);
    const { jurisdictionCode, providerKind, slots } = line;
    const before = inForce.caps.find(
      (one) => one.jurisdictionCode === jurisdictionCode && one.providerKind === providerKind,
    );
    const free = slots + use.allotted - use.reserved - use.taken;
    return {
      jurisdictionCode,
      providerKind,
      cap: slots,
      before: before?.slots ?? null,
      ...use,
      free,
      over: overBy(line, use),
      waiting: 0,
      unserved: 0,
    };
  });
  const left = new Map(lines.map((line) => [line, line.free]));
  const unserved = waiting.filter((filing) => {
    const path = placePath(filing.jurisdictionCode);
    const places = lines.filter(
      (line) => line.providerKind === filing.providerKind && path.includes(line.jurisdictionCode),
    );
    const served = places.length > 0 && places.every((line) => (left.get(line) ?? 0) > 0);
    for (const line of places) {
      line.waiting++;
      if (served) left.set(line, (left.get(line) ?? 0) - 1);
      else line.unserved++;
    }
    return !served;
  });
  const totals = providerKinds.map((kind) => totalOf(kind, lines, unserved));
  return { lines, unserved, totals, targetTotals: targetTotals(plan) };
}

// What lies inside a city is part of the city's line.
function totalOf(
  providerKind: ProviderKind,
  lines: readonly ForecastLine[],
  unserved: readonly UnservedFiling[],
): PreviewTotal {
  const outer = lines.filter(
    (line) => line.providerKind === providerKind && levelOf(line.jurisdictionCode) !== 'COUNTY',
  );
  const sum = (figure: 'cap' | 'reserved' | 'taken' | 'free') => outer.reduce((all, line) => all + line[figure], 0);
  return {
    ...{ providerKind, cap: sum('cap'), reserved: sum('reserved'), taken: sum('taken'), free: sum('free') },
    unserved: unserved.filter((filing) => filing.providerKind === providerKind).length,
  };
}

function targetTotals({ targets }: PlanLines): TargetTotal[] {
  const years = [...new Set(targets.map((line) => line.year))].sort();
  const ofCities = (year: number) =>
    targets.filter((line) => line.year === year && levelOf(line.jurisdictionCode) === 'CITY');
  return years.map((year) => ({ year, people: ofCities(year).reduce((sum, line) => sum + line.people, 0) }));
}
