import { atLevel, isWithin, levelOf } from '@shidian/contract/jurisdictions.js';
import type { TrainingTargetFieldsFragment } from '../generated/graphql';

export type Target = TrainingTargetFieldsFragment;

/** The years to choose from: those of the plan in force. */
export const yearsOfPlan = (plans: readonly { state: string; targets: readonly { year: number }[] }[]): number[] => {
  const inForce = plans.find(({ state }) => state === 'IN_FORCE');
  return [...new Set(inForce?.targets.map(({ year }) => year))].sort((a, b) => a - b);
};

/** The year that an address asks for, else this year, else the last one that has begun, else the first. */
export const yearOf = (asked: string | null, years: readonly number[], now: number): number => {
  const wanted = Number(asked);
  if (asked && Number.isInteger(wanted) && wanted >= 2000 && wanted <= 2100) return wanted;
  return years.filter((year) => year <= now).at(-1) ?? years[0] ?? now;
};

/** The share of a target that is reached, in tenths of a per cent and never rounded up; null where nothing is to be reached. */
export const reached = ({ people, trained }: Pick<Target, 'people' | 'trained'>): number | null =>
  people ? Math.floor((trained * 1000) / people) : null;

/** A share as it is shown, e.g. "59.9%". */
export const shareText = (tenths: number): string => `${Math.floor(tenths / 10)}.${tenths % 10}%`;

/** The place itself, its parts, and counties that stand inside a part already. */
export const roleOf = (target: Target, place: string): 'own' | 'part' | 'inside' => {
  const code = target.jurisdictionCode;
  if (code === place) return 'own';
  return levelOf(place) === 'PROVINCE' && levelOf(code) === 'COUNTY' ? 'inside' : 'part';
};

/** Sums of the parts of a place; `known` is false where a part has no target. */
export const sumOfParts = (targets: readonly Target[], place: string) => {
  const parts = targets.filter((target) => roleOf(target, place) === 'part');
  return {
    people: parts.reduce((sum, { people }) => sum + (people ?? 0), 0),
    trained: parts.reduce((sum, { trained }) => sum + trained, 0),
    known: parts.length > 0 && parts.every(({ people }) => people !== null),
  };
};

/** A county's line while a city splits its target. */
export interface SplitLine {
  readonly code: string;
  readonly name: string;
  readonly people: number | undefined;
  /** Set by the plan. */
  readonly fixed: boolean;
}

/** The lines of a city's split: what is in force, with what is typed on top; what the plan sets stays. */
export const splitLines = (
  targets: readonly Target[],
  city: string,
  typed: ReadonlyMap<string, number | undefined>,
): SplitLine[] =>
  targets
    .filter(({ jurisdictionCode: code }) => isWithin(code, city) && atLevel(code, 'COUNTY') !== null)
    .map(({ jurisdictionCode: code, name, people, fixed }) => ({
      code,
      name,
      fixed,
      people: !fixed && typed.has(code) ? typed.get(code) : (people ?? undefined),
    }));

/** What is still to be given; below zero where too much is. */
export const splitRest = (lines: readonly SplitLine[], target: number): number =>
  lines.reduce((rest, { people }) => rest - (people ?? 0), target);
