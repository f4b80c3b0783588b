import { isAllowed } from '@shidian/contract/permissions.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { isOfProvider } from '@shidian/providers/register/provider.policy.js';
import type { TrainingAbility } from './training.enums.js';

/** What a decision about access needs to know of a class or placement. */
export interface GuardedTraining {
  /** The unit that holds the provider now. */
  readonly organisationId: string | null;
  readonly closed: boolean;
}

/** Which classes and placements an actor sees, as a condition on `c` (the provider's current version): providers their own, the certifying body all. */
export function visibleSql(actor: Actor, bind: (value: unknown) => string): string {
  if (!isAllowed(actor, 'training:read')) return 'false';
  return isOfProvider(actor) ? `c.organisation_id = ${bind(actor.organisationId)}` : 'true';
}

/** What the actor may do with a class now: its provider's people run it until it is closed. */
export function abilitiesOf(actor: Actor, { organisationId, closed }: GuardedTraining): TrainingAbility[] {
  const own = isOfProvider(actor) && organisationId === actor.organisationId && isAllowed(actor, 'training:manage');
  return own && !closed ? ['ADD_MEMBERS', 'RECORD_ATTENDANCE', 'COMPLETE', 'CLOSE'] : [];
}
