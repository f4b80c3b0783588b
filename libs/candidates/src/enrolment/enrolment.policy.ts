import type { EnrolmentStatus } from '@shidian/contract/certification.js';
import { stateAfter } from '@shidian/contract/lifecycle.js';
import { isAllowed } from '@shidian/contract/permissions.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { isOfSchool } from '../candidate/candidate.policy.js';
import { lifecycle } from './enrolment-outcome.js';

/** What may be done with an enrolment. */
export const enrolmentAbilities = ['RESTATE', 'WITHDRAW', 'JUDGE'] as const;
export type EnrolmentAbility = (typeof enrolmentAbilities)[number];

/** What a decision about access needs to know of an enrolment. */
export interface GuardedEnrolment {
  /** Who enrolled the candidate: a school, or the certifying body. */
  readonly organisationId: string;
  readonly status: EnrolmentStatus;
}

/** Which enrolments the actor may see, as a condition on table `e` (enrolment): a school its own, the certifying body all. */
export function visibleSql(actor: Actor, bind: (value: unknown) => string): string {
  if (!isAllowed(actor, 'candidate:read')) return 'false';
  return isOfSchool(actor) ? `e.organisation_id = ${bind(actor.organisationId)}` : 'true';
}

/** `visibleSql` for one enrolment. */
export const maySee = (actor: Actor, { organisationId }: Pick<GuardedEnrolment, 'organisationId'>): boolean =>
  isAllowed(actor, 'candidate:read') && (!isOfSchool(actor) || organisationId === actor.organisationId);

/** What the actor may do with an enrolment now; whoever enrolled the candidate speaks for the facts, the certifying body judges. */
export function abilitiesOf(actor: Actor, enrolment: GuardedEnrolment): EnrolmentAbility[] {
  if (!maySee(actor, enrolment)) return [];
  const { status } = enrolment;
  const own = enrolment.organisationId === actor.organisationId && isAllowed(actor, 'candidate:enrol');
  const table: Record<EnrolmentAbility, boolean> = {
    RESTATE: own && stateAfter(lifecycle, status, 'RESTATE') !== null,
    WITHDRAW: own && stateAfter(lifecycle, status, 'WITHDRAW') !== null,
    JUDGE: isAllowed(actor, 'candidate:decide') && status === 'NEEDS_REVIEW',
  };
  return enrolmentAbilities.filter((ability) => table[ability]);
}
