import { type Department, departments, type JurisdictionLevel } from '@shidian/contract/organisations.js';
import { type Desk, officeAt } from '@shidian/identity/desk/desk.js';
import type { Stage } from '@shidian/rules/package.js';

const placeLevels: Readonly<Partial<Record<string, JurisdictionLevel>>> = {
  county: 'COUNTY',
  city: 'CITY',
  province: 'PROVINCE',
};

/** The step with this id; throws where the route has none, since a case never leaves its route. */
export function stageOf(stages: readonly Stage[], id: string): Stage {
  const stage = stages.find((one) => one.id === id);
  if (!stage) throw new Error(`The route has no step ${id}`);
  return stage;
}

/** The step after this one, or null at the end of the route. */
export function nextStage(stages: readonly Stage[], id: string): Stage | null {
  return stages[stages.indexOf(stageOf(stages, id)) + 1] ?? null;
}

/** Where a desk hands a case back to: the applicant, or an earlier desk; `desk` is that desk, or where the case comes in again. */
export interface Back {
  readonly to: 'APPLICANT' | 'DESK';
  /** Null for the applicant where the package says it. */
  readonly desk: string | null;
}

/** To the applicant, in again where the package says. */
export const toApplicant: Back = { to: 'APPLICANT', desk: null };

/**
 * The desk of a return from `stage`: an earlier one that has the case at once, or that at which it comes in again once the applicant has
 * mended it, which is no later than the package allows. Null where the route has no such desk.
 */
export function stageBack(stages: readonly Stage[], stage: Stage, { to, desk }: Back): Stage | null {
  const latest = stageOf(stages, stage.resubmittedTo ?? stage.id);
  if (to === 'APPLICANT' && desk === null) return latest;
  const before = stages.slice(0, stages.indexOf(to === 'DESK' ? stage : latest) + (to === 'DESK' ? 0 : 1));
  return before.find(({ id }) => id === desk) ?? null;
}

/** The departments that must sign the step beside the deciding desk. */
export function askedDepartments(stage: Pick<Stage, 'jointSignOff'>): Department[] {
  return departments.filter((department) => stage.jointSignOff.includes(department));
}

/**
 * The one of `desks` that decides the step for a case of the place (its county), or null: the commerce office of the step's level
 * on the place's path, or the Association's desk. Steps of a certifying body have no desks: its reviewers decide by their role.
 */
export function decidingDesk(stage: Pick<Stage, 'level'>, place: string | null, desks: readonly Desk[]): Desk | null {
  if (isAssociationStep(stage)) return desks.find((desk) => desk.kind === 'ASSOCIATION') ?? null;
  const level = placeLevels[stage.level];
  return level === undefined || place === null ? null : officeAt(desks, level, place);
}

/** True where a step is decided at a desk, of a place or of the Association. */
export function hasDesk(stage: Pick<Stage, 'level'>): boolean {
  return isAssociationStep(stage) || placeLevels[stage.level] !== undefined;
}

/**
 * The one of `desks` that signs the step for a case of the place, or null. Who stands in at the desks of two departments signs for
 * the one after the other: `signed` names the departments that have answered already.
 */
export function signingDesk(
  stage: Pick<Stage, 'level' | 'jointSignOff'>,
  place: string | null,
  desks: readonly Desk[],
  signed: readonly Department[] = [],
): Desk | null {
  const level = placeLevels[stage.level];
  if (level === undefined || place === null) return null;
  const asked = askedDepartments(stage);
  const mine = asked.flatMap((department) => officeAt(desks, level, place, department) ?? []);
  return mine.find(({ department }) => department && !signed.includes(department)) ?? mine[0] ?? null;
}

function isAssociationStep({ level }: { readonly level: string }): boolean {
  return level === 'association';
}
