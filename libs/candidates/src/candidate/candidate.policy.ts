import { organisationRoles } from '@shidian/contract/organisations.js';
import { isAllowed } from '@shidian/contract/permissions.js';
import type { Actor } from '@shidian/platform/context/scope.js';

/** What may be done with a candidate. */
export const candidateAbilities = ['REVEAL', 'CORRECT', 'SET_PHOTO'] as const;
export type CandidateAbility = (typeof candidateAbilities)[number];

const schoolRoles: readonly string[] = organisationRoles.SCHOOL;

/** A school's people: they see whom their own school brought. */
export function isOfSchool(actor: Actor): boolean {
  return schoolRoles.includes(actor.role);
}

/** Which candidates the actor may see, as a condition on table `c` (candidate); `bind` adds a parameter. */
export function visibleSql(actor: Actor, bind: (value: unknown) => string): string {
  if (!isAllowed(actor, 'candidate:read')) return 'false';
  if (!isOfSchool(actor)) return 'true';
  return `EXISTS (SELECT FROM candidate_school own WHERE own.tenant_id = c.tenant_id AND own.candidate_id = c.id
    AND own.school_id = ${bind(actor.organisationId)})`;
}

/** What the actor may do with a candidate in sight. */
export function abilitiesOf(actor: Actor): CandidateAbility[] {
  const table: Record<CandidateAbility, boolean> = {
    REVEAL: isAllowed(actor, 'candidate:reveal'),
    CORRECT: isAllowed(actor, 'candidate:decide'),
    SET_PHOTO: isAllowed(actor, 'candidate:enrol'),
  };
  return candidateAbilities.filter((ability) => table[ability]);
}

/** Only the certifying body learns which schools brought the person, and who looked at the number. */
export function maySeeOthers(actor: Actor): boolean {
  return isAllowed(actor, 'candidate:read') && !isOfSchool(actor);
}
