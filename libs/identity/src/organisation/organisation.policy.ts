import { isRole, type Role } from '@shidian/contract/roles.js';
import type { Actor } from '@shidian/platform/context/scope.js';

/** Which organisations of the tenant each role sees: schools, providers and offices their own, who manages the tenant all. */
const sight = {
  SCHOOL_EDITOR: 'own',
  SCHOOL_SUBMITTER: 'own',
  REVIEWER: 'all',
  PROGRAMME_MANAGER: 'all',
  TENANT_ADMIN: 'all',
  PROVIDER_EDITOR: 'own',
  PROVIDER_SUBMITTER: 'own',
  OFFICER: 'own',
  ASSOCIATION_OFFICER: 'own',
} as const satisfies Record<Role, 'own' | 'all'>;

/** The one organisation an actor is confined to, or null where they see all of their tenant. */
export function confinedTo(actor: Actor): string | null {
  return isRole(actor.role) && sight[actor.role] === 'all' ? null : actor.organisationId;
}
