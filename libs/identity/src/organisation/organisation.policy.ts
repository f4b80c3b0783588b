import { isRole, type Role } from '@shidian/contract/roles.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { type Desk, placesSql } from '../desk/desk.js';

/**
 * Which organisations of the tenant each role sees: schools and providers their own, officers of a desk also the providers that the
 * desk is about, who manages the tenant all.
 */
const sight = {
  SCHOOL_EDITOR: 'own',
  SCHOOL_SUBMITTER: 'own',
  REVIEWER: 'all',
  PROGRAMME_MANAGER: 'all',
  TENANT_ADMIN: 'all',
  PROVIDER_EDITOR: 'own',
  PROVIDER_SUBMITTER: 'own',
  OFFICER: 'desks',
  ASSOCIATION_OFFICER: 'desks',
  CERTIFICATION_OFFICER: 'all',
  EXAMINER: 'own',
} as const satisfies Record<Role, 'own' | 'desks' | 'all'>;

/** The organisations that an actor sees, as a condition on table `organisation`; `desks` are the actor's, `bind` adds a parameter. */
export function visibleSql(actor: Actor, desks: readonly Desk[], bind: (value: unknown) => string): string {
  const scope = isRole(actor.role) ? sight[actor.role] : 'own';
  if (scope === 'all') return 'true';
  const own = `id = ${bind(actor.organisationId)}`;
  if (scope === 'own') return own;
  const members = desks.some((desk) => desk.kind === 'ASSOCIATION') ? 'association_member' : 'false';
  return `(${own} OR (kind = 'PROVIDER' AND (${members} OR ${placesSql(desks, 'jurisdiction_code', bind)})))`;
}
