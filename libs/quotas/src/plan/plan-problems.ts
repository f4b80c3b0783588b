import { atLevel, levelOf } from '@shidian/contract/jurisdictions.js';
import type { RefusalItem } from '@shidian/platform/errors/refusal.js';
import type { CapLine, PlanLines, TargetLine } from './plan-lines.js';

/** What is in use at a place already, whatever a plan says. */
export interface InUse {
  readonly allotted: number;
  readonly reserved: number;
  readonly taken: number;
}

/** Answers what is in use at a line, also at one that the plan in force does not have. */
export type UseOf = (line: Omit<CapLine, 'slots'>) => InUse;

/** Everything that forbids publishing a plan on top of another, at every place at once. Names of places are for the caller to fill in. */
export function planProblems(plan: PlanLines, inForce: PlanLines, useOf: UseOf): RefusalItem[] {
  return [
    ...missingLines(plan, inForce),
    ...plan.caps.flatMap((line) => [...belowTaken(line, useOf(line)), ...aboveParent(line, plan.caps)]),
    ...targetSums(plan.targets),
  ];
}

/** How many fewer slots a line would have than are in use. */
export function overBy(line: CapLine, { allotted, reserved, taken }: InUse): number {
  return Math.max(0, reserved + taken - allotted - line.slots);
}

// A line that once was keeps limiting: taking it away would silently lift, or end, what its place may have.
function missingLines(plan: PlanLines, inForce: PlanLines): RefusalItem[] {
  return inForce.caps
    .filter((line) => !capAt(plan.caps, line.jurisdictionCode, line.providerKind))
    .map(({ jurisdictionCode, providerKind }) => ({
      code: 'CAP_LINE_MISSING',
      field: ['caps', jurisdictionCode, providerKind],
      params: { place: jurisdictionCode, kind: providerKind },
    }));
}

function belowTaken(line: CapLine, use: InUse): RefusalItem[] {
  if (overBy(line, use) === 0) return [];
  const { jurisdictionCode, providerKind, slots } = line;
  const { allotted, reserved, taken } = use;
  const pool = levelOf(jurisdictionCode) === 'PROVINCE';
  return [
    {
      code: pool ? 'POOL_BELOW_ALLOTTED' : 'CAP_BELOW_TAKEN',
      field: ['caps', jurisdictionCode, providerKind],
      params: {
        ...{ place: jurisdictionCode, jurisdictionCode, kind: providerKind, cap: slots, reserved, taken },
        ...{ allotted: pool ? -allotted : allotted, least: reserved + taken - allotted },
      },
    },
  ];
}

function aboveParent(line: CapLine, caps: readonly CapLine[]): RefusalItem[] {
  const { jurisdictionCode, providerKind, slots } = line;
  if (levelOf(jurisdictionCode) !== 'COUNTY') return [];
  const above = atLevel(jurisdictionCode, 'CITY') ?? '';
  const parent = capAt(caps, above, providerKind);
  if (parent && slots <= parent.slots) return [];
  const field = ['caps', jurisdictionCode, providerKind];
  const params = { place: jurisdictionCode, parent: above, kind: providerKind };
  if (!parent) return [{ code: 'CAP_PARENT_MISSING', field, params }];
  return [{ code: 'CAP_ABOVE_PARENT', field, params: { ...params, cap: slots, parentCap: parent.slots } }];
}

// A province's own line, where there is one, is the sum of its cities; sub-lines are parts of their city's.
function targetSums(targets: readonly TargetLine[]): RefusalItem[] {
  const parents = new Map<string, { code: string; year: number; parts: TargetLine[] }>();
  for (const line of targets) {
    const level = levelOf(line.jurisdictionCode);
    const code =
      level === 'PROVINCE'
        ? line.jurisdictionCode
        : atLevel(line.jurisdictionCode, level === 'CITY' ? 'PROVINCE' : 'CITY');
    if (!code) continue;
    const key = `${code}/${line.year}`;
    const parent = parents.get(key) ?? { code, year: line.year, parts: [] };
    if (level !== 'PROVINCE') parent.parts.push(line);
    parents.set(key, parent);
  }
  return [...parents.values()].flatMap(({ code, year, parts }): RefusalItem[] => {
    const own = targets.find((line) => line.jurisdictionCode === code && line.year === year);
    const given = parts.reduce((sum, line) => sum + line.people, 0);
    const field = ['targets', code, String(year)];
    if (levelOf(code) === 'PROVINCE') {
      if (!own || own.people === given) return [];
      return [{ code: 'TARGET_SUM', field, params: { place: code, year, expected: own.people, given } }];
    }
    if (given <= (own?.people ?? -1)) return [];
    return [{ code: 'TARGET_ABOVE_PARENT', field, params: { place: code, year, expected: own?.people ?? 0, given } }];
  });
}

function capAt(caps: readonly CapLine[], code: string, kind: string): CapLine | undefined {
  return caps.find((line) => line.jurisdictionCode === code && line.providerKind === kind);
}
