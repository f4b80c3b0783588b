import { type ExamAbility, type ExamSessionStatus } from '@shidian/contract/certification.js';
import { organisationRoles } from '@shidian/contract/organisations.js';
import { isAllowed } from '@shidian/contract/permissions.js';
import type { Actor } from '@shidian/platform/context/scope.js';

/** What a decision about access needs to know of a session. */
export interface GuardedSession {
  readonly status: ExamSessionStatus;
  readonly startsAt: Date;
  /** The actor is one of its examiners. */
  readonly assigned: boolean;
  /** Publication was asked for; the worker is at it. */
  readonly publicationAskedAt: Date | null;
  /** The programme draws modules. */
  readonly drawn: boolean;
}

const schoolRoles: readonly string[] = organisationRoles.SCHOOL;

/** True for a school's people, who see their own candidates only. */
export function isOfSchool(actor: Actor): boolean {
  return schoolRoles.includes(actor.role);
}

/** Identity numbers are for who answers for candidates; an examiner knows them by ticket and name. */
export function seesDocuments(actor: Actor): boolean {
  return isAllowed(actor, 'candidate:read');
}

/**
 * Which sessions an actor sees, as a condition on `s` (exam_session): an examiner those assigned to them, a school those for which its
 * candidates are admitted, who answers for the certifying body all.
 */
export function visibleSql(actor: Actor, bind: (value: unknown) => string): string {
  if (!isAllowed(actor, 'exam:read')) return 'false';
  if (actor.role === 'EXAMINER') return assignedSql(bind(actor.userId));
  if (isOfSchool(actor)) {
    return `EXISTS (SELECT FROM exam_admission va JOIN enrolment ve ON ve.tenant_id = va.tenant_id AND ve.id = va.enrolment_id
      WHERE va.tenant_id = s.tenant_id AND va.session_id = s.id AND va.withdrawn_at IS NULL AND ve.organisation_id = ${bind(actor.organisationId)})`;
  }
  return 'true';
}

/** Which of a visible session's admissions an actor sees, as a condition on `e` (enrolment): a school its own. */
export function ownCandidatesSql(actor: Actor, bind: (value: unknown) => string): string {
  return isOfSchool(actor) ? `e.organisation_id = ${bind(actor.organisationId)}` : 'true';
}

/** Whether the person is an examiner of session `s`. */
export function assignedSql(userId: string): string {
  return `EXISTS (SELECT FROM exam_invigilator i WHERE i.tenant_id = s.tenant_id AND i.session_id = s.id AND i.user_id = ${userId})`;
}

/** What the actor may do with a session at this moment; sent with the record, checked again by each command. */
export function abilitiesOf(actor: Actor, session: GuardedSession, now: Date): ExamAbility[] {
  const { status, assigned, drawn } = session;
  const manages = isAllowed(actor, 'exam:manage');
  const begun = now >= session.startsAt;
  const planned = status === 'PLANNED';
  const open = status === 'OPEN';
  const scoring = status === 'SCORING' && session.publicationAskedAt === null;
  const table: Record<ExamAbility, boolean> = {
    EDIT: manages && (planned || open) && !begun,
    OPEN: manages && planned,
    ADMIT: manages && open && !begun,
    INVIGILATE: isAllowed(actor, 'exam:invigilate') && (manages || assigned) && begun && (open || scoring),
    CLOSE: manages && open && begun,
    CANCEL: manages && (planned || open),
    DRAW: manages && open && drawn,
    SCORE: isAllowed(actor, 'exam:score') && assigned && scoring,
    RESOLVE: manages && scoring,
    PUBLISH: manages && scoring,
    CORRECT: manages && status === 'PUBLISHED',
  };
  return (Object.keys(table) as ExamAbility[]).filter((ability) => table[ability]);
}
