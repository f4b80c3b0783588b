import { isAllowed } from '@shidian/contract/permissions.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { isOfProvider } from '@shidian/providers/register/provider.policy.js';
import type { PlacementAbility, PlacementState } from './placement.enums.js';

/** What a decision about access needs to know of a placement. */
export interface GuardedPlacement {
  /** The unit that holds the base now; null of an internship. */
  readonly organisationId: string | null;
  readonly state: PlacementState;
}

/** Which placements an actor sees, as a condition on `c` (the base's current version): bases their own, the certifying body all. */
export function visibleSql(actor: Actor, bind: (value: unknown) => string): string {
  if (!isAllowed(actor, 'training:read')) return 'false';
  return isOfProvider(actor) ? `c.organisation_id = ${bind(actor.organisationId)}` : 'true';
}

/** What the actor may do with a placement now: a base ends its practices, the certifying body the internships that it recorded. */
export function abilitiesOf(actor: Actor, { organisationId, state }: GuardedPlacement): PlacementAbility[] {
  if (state !== 'GOES_ON') return [];
  const ofBase = isOfProvider(actor) && organisationId === actor.organisationId && isAllowed(actor, 'training:manage');
  const ofBody = organisationId === null && isAllowed(actor, 'candidate:decide');
  return ofBase || ofBody ? ['END'] : [];
}
