import type { Desk } from '@shidian/identity/desk/desk.js';
import { placesSql } from '@shidian/identity/desk/desk.js';
import type { Role } from '@shidian/contract/roles.js';
import { isAllowed } from '@shidian/contract/permissions.js';
import type { Actor } from '@shidian/platform/context/scope.js';

const everything: ReadonlySet<string> = new Set<Role>(['PROGRAMME_MANAGER', 'TENANT_ADMIN']);
const ownOnly: ReadonlySet<string> = new Set<Role>(['PROVIDER_EDITOR', 'PROVIDER_SUBMITTER']);

/** True for the people of a provider, who see their own. */
export function isOfProvider(actor: Actor): boolean {
  return ownOnly.has(actor.role);
}

/**
 * Whose reports and evaluations the actor may see, as a condition on table `v` (the current provider_version): an officer those of
 * the places of their desks, the people of a provider their own, who runs the programme all; anybody else none.
 */
export function providerScopeSql(actor: Actor, desks: readonly Desk[], bind: (value: unknown) => string): string {
  if (!isAllowed(actor, 'provider:read')) return 'false';
  if (isOfProvider(actor)) return `v.organisation_id = ${bind(actor.organisationId)}`;
  if (actor.role === 'OFFICER') return placesSql(desks, 'v.jurisdiction_code', bind);
  return everything.has(actor.role) ? 'true' : 'false';
}

/** A place and everything below it, as a condition on a column of codes; `false` for what is no code. */
export function withinSql(place: string, column: string, bind: (value: unknown) => string): string {
  if (!/^\d{6}$/.test(place)) return 'false';
  if (place.endsWith('0000')) return `${column} BETWEEN ${bind(place)} AND ${bind(`${place.slice(0, 2)}9999`)}`;
  if (place.endsWith('00')) return `${column} BETWEEN ${bind(place)} AND ${bind(`${place.slice(0, 4)}99`)}`;
  return `${column} = ${bind(place)}`;
}
