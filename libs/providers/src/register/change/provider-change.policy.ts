import type { CaseStatus } from '@shidian/contract/case-lifecycle.js';
import { isAllowed } from '@shidian/contract/permissions.js';
import { type Desk, placesSql } from '@shidian/identity/desk/desk.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { isOfProvider, provinceDesk } from '../provider.policy.js';
import type { ProviderChangeAbility } from './provider-change.enums.js';

/** What a decision about access needs to know of a change. */
export interface GuardedChange {
  readonly applicantId: string;
  readonly status: CaseStatus;
  readonly jurisdictionCode: string | null;
  /** The actor has declared a conflict of interest in it. */
  readonly recused: boolean;
}

/**
 * Which changes an actor sees, as a condition on `c` (review_case): a unit's people their own, officers what was submitted in their
 * desks' places, who manages the tenant what was submitted.
 */
export function visibleChangesSql(actor: Actor, desks: readonly Desk[], bind: (value: unknown) => string): string {
  if (!isAllowed(actor, 'filing:read')) return 'false';
  if (isOfProvider(actor)) return `c.applicant_id = ${bind(actor.organisationId)}`;
  const atDesk = actor.role === 'OFFICER' || actor.role === 'ASSOCIATION_OFFICER';
  return `(c.attempt > 0 AND ${atDesk ? placesSql(desks, 'c.jurisdiction_code', bind) : 'true'})`;
}

/** True for the people of the unit that reports the change: they alone see its draft. */
export function isOwnChange(actor: Actor, { applicantId }: Pick<GuardedChange, 'applicantId'>): boolean {
  return isOfProvider(actor) && applicantId === actor.organisationId;
}

/** What the actor may do with a change that they see; sent with the record, checked again by each command. */
export function changeAbilities(actor: Actor, desks: readonly Desk[], change: GuardedChange): ProviderChangeAbility[] {
  const { status, jurisdictionCode, recused } = change;
  const own = isOwnChange(actor, change);
  const open = status === 'DRAFT' || status === 'RETURNED';
  const atDesk = jurisdictionCode !== null && provinceDesk(desks, jurisdictionCode) !== null;
  const review = status === 'IN_REVIEW' && isAllowed(actor, 'filing:review') && atDesk && !recused;
  const table: Record<ProviderChangeAbility, boolean> = {
    EDIT: own && open && isAllowed(actor, 'filing:edit'),
    SUBMIT: own && open && isAllowed(actor, 'filing:submit'),
    WITHDRAW: own && (open || status === 'IN_REVIEW') && isAllowed(actor, 'filing:submit'),
    RETURN: review,
    REJECT: review,
    ACCEPT: review,
    RECUSE: review,
  };
  return (Object.keys(table) as ProviderChangeAbility[]).filter((ability) => table[ability]);
}
