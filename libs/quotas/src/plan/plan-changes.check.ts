import { isJurisdictionCode } from '@shidian/contract/jurisdictions.js';
import type { RefusalItem } from '@shidian/platform/errors/refusal.js';
import type { CapChange, TargetChange } from './plan-lines.store.js';

/** Largest figure of a line. */
const MOST = 1_000_000;

/** What is wrong with the lines of a change by themselves, all at once; `known` are the codes that name a place. */
export function changeProblems(
  caps: readonly CapChange[],
  targets: readonly TargetChange[],
  known: ReadonlySet<string>,
): RefusalItem[] {
  return [
    ...caps.flatMap((line, index) => lineProblems('caps', index, line.jurisdictionCode, 'slots', line.slots, known)),
    ...targets.flatMap((line, index) => [
      ...lineProblems('targets', index, line.jurisdictionCode, 'people', line.people, known),
      ...(line.year >= 2000 && line.year <= 2100
        ? []
        : [{ code: 'PLAN_YEAR', field: ['targets', String(index), 'year'] }]),
    ]),
    ...twice(
      'caps',
      caps.map((line) => `${line.jurisdictionCode}/${line.providerKind}`),
    ),
    ...twice(
      'targets',
      targets.map((line) => `${line.jurisdictionCode}/${line.year}`),
    ),
  ];
}

function lineProblems(
  list: string,
  index: number,
  place: string,
  figure: string,
  value: number | null,
  known: ReadonlySet<string>,
): RefusalItem[] {
  const at = [list, String(index)];
  const items: RefusalItem[] = [];
  if (!isJurisdictionCode(place) || !known.has(place))
    items.push({ code: 'PLACE_UNKNOWN', field: [...at, 'jurisdictionCode'], params: { place } });
  if (value !== null && (value < 0 || value > MOST)) items.push({ code: 'PLAN_FIGURE', field: [...at, figure] });
  return items;
}

function twice(list: string, keys: readonly string[]): RefusalItem[] {
  return keys.flatMap((key, index) =>
    keys.indexOf(key) === index
      ? []
      : [{ code: 'PLAN_LINE_TWICE', field: [list, String(index)], params: { line: key } }],
  );
}
