import type { CaseStatus } from '@shidian/contract/case-lifecycle.js';
import { type Department, organisationRoles } from '@shidian/contract/organisations.js';
import { isAllowed } from '@shidian/contract/permissions.js';
import type { FilingAbility, FilingChannel } from '@shidian/contract/providers.js';
import { decidingDesk, signingDesk, stageOf } from '@shidian/cases/route/route.js';
import { type Desk, placesSql, seesPlace } from '@shidian/identity/desk/desk.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import type { Stage } from '@shidian/rules/package.js';

/** Who looks: the person, and the desks at which they may work today. */
export interface Viewer {
  readonly actor: Actor;
  readonly desks: readonly Desk[];
}

/** What a decision about access needs to know of a filing. */
export interface Guarded {
  readonly applicantId: string;
  readonly status: CaseStatus;
  readonly attempt: number;
  readonly stage: string;
  readonly channel: FilingChannel;
  /** County of the applicant. */
  readonly place: string;
}

/** What further says what may be done with it now. */
export interface GuardedStep extends Guarded {
  /** The route that it travels. */
  readonly stages: readonly Stage[];
  /** Departments that have answered since it came to this desk. */
  readonly signed: readonly Department[];
  /** The viewer has declared a conflict of interest. */
  readonly recused: boolean;
}

const providerRoles: readonly string[] = organisationRoles.PROVIDER;
/** Who answers for the whole tenant sees all of it, wherever their office is. */
const tenantRoles: readonly string[] = ['PROGRAMME_MANAGER', 'TENANT_ADMIN'];

/**
 * A unit's people see their own filings; an office those of its subtree, the Association those it recommends, who answers for the
 * tenant all; nobody but the unit sees what was never submitted.
 */
export function maySee({ actor, desks }: Viewer, filing: Guarded): boolean {
  if (!isAllowed(actor, 'filing:read')) return false;
  if (isOfProvider(actor)) return filing.applicantId === actor.organisationId;
  if (filing.attempt === 0) return false;
  if (tenantRoles.includes(actor.role)) return true;
  return seesPlace(desks, filing.place) || (filing.channel === 'ASSOCIATION' && desks.some(isAssociation));
}

/**
 * `maySee` as a condition on tables `c` (review_case) and `f` (filing), for lists and single reads alike; `place` is the case's place
 * by whatever name the statement knows it.
 */
export function visibleSql(
  { actor, desks }: Viewer,
  bind: (value: unknown) => string,
  place = 'c.jurisdiction_code',
): string {
  if (!isAllowed(actor, 'filing:read')) return 'false';
  if (isOfProvider(actor)) return `c.applicant_id = ${bind(actor.organisationId)}`;
  if (tenantRoles.includes(actor.role)) return 'c.attempt > 0';
  const recommended = desks.some(isAssociation) ? ` OR f.channel = 'ASSOCIATION'` : '';
  return `c.attempt > 0 AND (${placesSql(desks, place, bind)}${recommended})`;
}

/** Only the unit's own people see its draft. */
export function maySeeDraft(actor: Actor, filing: Pick<Guarded, 'applicantId'>): boolean {
  return isOfProvider(actor) && filing.applicantId === actor.organisationId;
}

/** True for who sees exactly the places of their offices: whose list can be read place by place. */
export function seesByPlace({ actor, desks }: Viewer): boolean {
  return !isOfProvider(actor) && !tenantRoles.includes(actor.role) && desks.length > 0 && !desks.some(isAssociation);
}

/** What the viewer may do with the filing at this moment; sent with the record, checked again by each command. */
export function abilitiesOf(viewer: Viewer, filing: GuardedStep): FilingAbility[] {
  if (!maySee(viewer, filing)) return [];
  const { actor, desks } = viewer;
  const { status, place } = filing;
  const own = maySeeDraft(actor, filing);
  const open = status === 'DRAFT' || status === 'RETURNED';
  const submits = own && isAllowed(actor, 'filing:submit');
  const stage = stageOf(filing.stages, filing.stage);
  const works = status === 'IN_REVIEW' && !filing.recused && isAllowed(actor, 'filing:review');
  const decides = works && decidingDesk(stage, place, desks) !== null;
  const department = works ? signingDesk(stage, place, desks, filing.signed)?.department : null;
  const table: Record<FilingAbility, boolean> = {
    EDIT: own && open && isAllowed(actor, 'filing:edit'),
    SUBMIT: submits && open,
    WITHDRAW: submits && (open || status === 'EVALUATING' || status === 'IN_REVIEW'),
    JUDGE: decides,
    SIGN: !!department && !filing.signed.includes(department),
    RETURN: decides && stage.actions.includes('return'),
    PASS: decides && stage.actions.includes('pass') && !stage.publishes,
    PUBLISH: decides && stage.actions.includes('pass') && stage.publishes === true,
    REJECT: decides && stage.actions.includes('reject'),
    RECUSE: decides || !!department,
  };
  return (Object.keys(table) as FilingAbility[]).filter((ability) => table[ability]);
}

function isOfProvider(actor: Actor): boolean {
  return providerRoles.includes(actor.role);
}

function isAssociation(desk: Desk): boolean {
  return desk.kind === 'ASSOCIATION';
}
