import type { CaseAbility, CaseStatus } from '@shidian/contract/case-lifecycle.js';
import { isAllowed } from '@shidian/contract/permissions.js';
import { organisationRoles } from '@shidian/contract/organisations.js';
import type { Actor } from '@shidian/platform/context/scope.js';

/** What a decision about access needs to know of an application. */
export interface Guarded {
  readonly applicantId: string;
  readonly status: CaseStatus;
  readonly attempt: number;
}

const schoolRoles: readonly string[] = organisationRoles.SCHOOL;

/** A school's people see their own school's applications; everybody else sees what was ever submitted, and never a draft. */
export function maySee(actor: Actor, application: Guarded): boolean {
  if (!isAllowed(actor, 'application:read')) return false;
  return isOfSchool(actor) ? application.applicantId === actor.organisationId : application.attempt > 0;
}

/** `maySee` as a condition on table `c` (review_case), for lists and single reads alike; `bind` adds a parameter. */
export function visibleSql(actor: Actor, bind: (value: unknown) => string): string {
  // Not every way here asks for it: the record in a mutation's answer, also in that of a refused one.
  if (!isAllowed(actor, 'application:read')) return 'false';
  return isOfSchool(actor) ? `c.applicant_id = ${bind(actor.organisationId)}` : 'c.attempt > 0';
}

/** Only the school's own people see its draft. */
export function maySeeDraft(actor: Actor, application: Guarded): boolean {
  return isOfSchool(actor) && application.applicantId === actor.organisationId;
}

/** What the actor may do with the application at this moment; sent with the record, checked again by each command. */
export function abilitiesOf(actor: Actor, application: Guarded): CaseAbility[] {
  if (!maySee(actor, application)) return [];
  const own = maySeeDraft(actor, application);
  const { status } = application;
  const open = status === 'DRAFT' || status === 'RETURNED';
  const inReview = !isOfSchool(actor) && status === 'IN_REVIEW';
  const table: Record<CaseAbility, boolean> = {
    EDIT: own && open && isAllowed(actor, 'application:edit'),
    SUBMIT: own && open && isAllowed(actor, 'application:submit'),
    WITHDRAW:
      own && (open || status === 'EVALUATING' || status === 'IN_REVIEW') && isAllowed(actor, 'application:withdraw'),
    JUDGE: inReview && isAllowed(actor, 'application:judge'),
    RETURN: inReview && isAllowed(actor, 'application:return'),
    APPROVE: inReview && isAllowed(actor, 'application:decide'),
    REJECT: inReview && isAllowed(actor, 'application:decide'),
  };
  return (Object.keys(table) as CaseAbility[]).filter((ability) => table[ability]);
}

function isOfSchool(actor: Actor): boolean {
  return schoolRoles.includes(actor.role);
}
