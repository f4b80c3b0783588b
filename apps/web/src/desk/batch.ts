import type { FilingAbility, FilingItemInput } from '../generated/graphql';

/** Most filings of one batch; the server refuses more. */
export const batchLimit = 100;

/** A filing chosen for a batch. */
export interface Chosen {
  id: string;
  attempt: number;
  passage: number;
  stage: string;
  number: string;
  abilities: readonly FilingAbility[];
  applicant: { name: string };
}

/** What of a selection can be handed on, desk by desk, and what can be published. */
export interface BatchPlan {
  passable: ReadonlyMap<string, readonly Chosen[]>;
  publishable: readonly Chosen[];
  /** Chosen, but at another's desk, or not at a desk at all. */
  idle: readonly Chosen[];
}

/** Sorts a selection by what the viewer may do with each. */
export const planOf = (chosen: readonly Chosen[]): BatchPlan => {
  const passable = new Map<string, Chosen[]>();
  for (const one of chosen.filter(({ abilities }) => abilities.includes('PASS'))) {
    passable.set(one.stage, [...(passable.get(one.stage) ?? []), one]);
  }
  return {
    passable,
    publishable: chosen.filter(({ abilities }) => abilities.includes('PUBLISH')),
    idle: chosen.filter(({ abilities }) => !abilities.includes('PASS') && !abilities.includes('PUBLISH')),
  };
};

/** A batch as the server takes it. */
export const batchItems = (chosen: readonly Chosen[]): FilingItemInput[] =>
  chosen.map(({ id, attempt, passage }) => ({ id, attempt, passage }));
