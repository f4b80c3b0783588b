import { isWithin } from '@shidian/contract/jurisdictions.js';
import type { RefusalItem } from '@shidian/platform/errors/refusal.js';
import type { TargetLine } from '../plan/plan-lines.js';
import type { SplitPart } from './target-split.store.js';

/** Largest part; a province trains 100,000 in four years. */
const MOST = 1_000_000;

/** The parts of a split with those that the plan fixes; a county that the plan sets need not be named. */
export function withFixed(parts: readonly SplitPart[], fixed: readonly TargetLine[]): SplitPart[] {
  const unnamed = fixed.filter((line) => !parts.some((part) => part.jurisdictionCode === line.jurisdictionCode));
  return [...parts, ...unnamed.map(({ jurisdictionCode, people }) => ({ jurisdictionCode, people }))];
}

/**
 * Everything that is wrong with a split of a city's target: parts that are no counties of it, named twice, or differ from what the plan
 * fixes, and a sum that is not exactly the target.
 */
export function splitProblems(
  parts: readonly SplitPart[],
  target: TargetLine,
  fixed: readonly TargetLine[],
  counties: ReadonlySet<string>,
): RefusalItem[] {
  const items = parts.flatMap(({ jurisdictionCode: place, people }, index): RefusalItem[] => {
    const field = ['parts', String(index), 'jurisdictionCode'];
    const figure = ['parts', String(index), 'people'];
    const set = fixed.find((line) => line.jurisdictionCode === place);
    const { year } = target;
    return [
      ...(counties.has(place) && isWithin(place, target.jurisdictionCode)
        ? []
        : [{ code: 'TARGET_PART_UNKNOWN', field, params: { place, year } }]),
      ...(parts.findIndex((part) => part.jurisdictionCode === place) === index
        ? []
        : [{ code: 'TARGET_PART_TWICE', field, params: { place } }]),
      ...(people >= 0 && people <= MOST ? [] : [{ code: 'PLAN_FIGURE', field: figure }]),
      ...(!set || set.people === people
        ? []
        : [{ code: 'TARGET_FIXED', field: figure, params: { place, expected: set.people, given: people } }]),
    ];
  });
  const given = withFixed(parts, fixed).reduce((sum, part) => sum + part.people, 0);
  if (given === target.people) return items;
  return [
    ...items,
    {
      code: 'TARGET_SPLIT_SUM',
      field: ['parts'],
      params: { expected: target.people, given, difference: target.people - given },
    },
  ];
}
