import { organisationRoles } from '@shidian/contract/organisations.js';
import { isAllowed } from '@shidian/contract/permissions.js';
import type { ProviderStatus } from '@shidian/contract/providers.js';
import { type Desk, officeAt, placesSql, seesPlace } from '@shidian/identity/desk/desk.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import type { ProviderAbility } from './register.enums.js';

/** What a decision about access needs to know of a provider. */
export interface GuardedProvider {
  /** The unit that holds the entry. */
  readonly organisationId: string;
  readonly jurisdictionCode: string;
  readonly status: ProviderStatus;
}

const providerRoles: readonly string[] = organisationRoles.PROVIDER;
const deskRoles: readonly string[] = ['OFFICER', 'ASSOCIATION_OFFICER'];

/** True for the people of a training institution or practice base. */
export function isOfProvider(actor: Actor): boolean {
  return providerRoles.includes(actor.role);
}

/**
 * Which entries an actor sees, as a condition on `v` (a version of it): a unit's people those that it holds now, since what a later
 * holder is told of is not theirs, officers those of their desks' places, the Association its members, who manages the tenant all.
 */
export function visibleSql(actor: Actor, desks: readonly Desk[], bind: (value: unknown) => string): string {
  if (!isAllowed(actor, 'provider:read')) return 'false';
  if (isOfProvider(actor)) {
    return `EXISTS (SELECT FROM provider_version h WHERE h.tenant_id = v.tenant_id AND h.provider_id = v.provider_id
      AND h.superseded_at IS NULL AND h.organisation_id = ${bind(actor.organisationId)})`;
  }
  if (!deskRoles.includes(actor.role)) return 'true';
  const members = desks.some((desk) => desk.kind === 'ASSOCIATION')
    ? `EXISTS (SELECT FROM organisation o WHERE o.tenant_id = v.tenant_id AND o.id = v.organisation_id AND o.association_member)`
    : 'false';
  return `(${placesSql(desks, 'v.jurisdiction_code', bind)} OR ${members})`;
}

/** The province's commerce desk for a place, or null where the actor does not sit at it: it alone revokes and accepts changes. */
export function provinceDesk(desks: readonly Desk[], place: string): Desk | null {
  return officeAt(desks, 'PROVINCE', place, 'COMMERCE');
}

/** True where the actor may note what was learnt of a provider: officers of the place and of those above it. */
export function mayInspect(actor: Actor, desks: readonly Desk[], provider: GuardedProvider): boolean {
  return isAllowed(actor, 'provider:inspect') && seesPlace(desks, provider.jurisdictionCode);
}

/** The desk at which the actor sees the place: the own one where it does, else that of an absent officer. Null where none does. */
export function inspectingDesk(desks: readonly Desk[], place: string): Desk | null {
  const seeing = desks.filter((desk) => seesPlace([desk], place));
  return seeing.find(({ onBehalfOf }) => onBehalfOf === null) ?? seeing[0] ?? null;
}

/** True where the actor may propose or decide a revocation. */
export function mayRevoke(actor: Actor, desks: readonly Desk[], provider: GuardedProvider): boolean {
  return isAllowed(actor, 'revocation:decide') && provinceDesk(desks, provider.jurisdictionCode) !== null;
}

/** True where the actor may report changes of the entry. */
export function mayReport(actor: Actor, provider: GuardedProvider): boolean {
  return isAllowed(actor, 'filing:edit') && isOfProvider(actor) && provider.organisationId === actor.organisationId;
}

/** What the actor may do with an entry at this moment; sent with the record, checked again by each command. */
export function abilitiesOf(actor: Actor, desks: readonly Desk[], provider: GuardedProvider): ProviderAbility[] {
  if (provider.status !== 'IN_FORCE') return [];
  const table: Record<ProviderAbility, boolean> = {
    REPORT_CHANGE: mayReport(actor, provider),
    RECORD_INCIDENT: mayInspect(actor, desks, provider),
    PROPOSE_REVOCATION: mayRevoke(actor, desks, provider),
  };
  return (Object.keys(table) as ProviderAbility[]).filter((ability) => table[ability]);
}
