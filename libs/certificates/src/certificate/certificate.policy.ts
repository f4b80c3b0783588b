import type { CertificateStatus } from '@shidian/contract/certificates.js';
import { organisationRoles } from '@shidian/contract/organisations.js';
import { isAllowed } from '@shidian/contract/permissions.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import type { RevocationReason } from '@shidian/rules/certification-programme.js';
import type { CertificateAbility } from './certificate.enums.js';

/** What a decision about access needs to know of a certificate. */
export interface GuardedCertificate {
  readonly status: CertificateStatus;
  /** A proposal that nobody has decided on. */
  readonly proposed: boolean;
}

const schoolRoles: readonly string[] = organisationRoles.SCHOOL;

/** True for the people of a school, who see the certificates of those whom their school brought. */
export function isOfSchool(actor: Actor): boolean {
  return schoolRoles.includes(actor.role);
}

/** Which certificates the actor may see, as a condition on table `c` (certificate). */
export function visibleSql(actor: Actor, bind: (value: unknown) => string): string {
  if (!isAllowed(actor, 'certificate:read')) return 'false';
  if (!isOfSchool(actor)) return 'true';
  return `EXISTS (SELECT FROM candidate_school own WHERE own.tenant_id = c.tenant_id AND own.candidate_id = c.candidate_id
    AND own.school_id = ${bind(actor.organisationId)})`;
}

/** The reasons of the package for which the actor may propose to revoke. */
export function reasonsFor(actor: Actor, reasons: readonly RevocationReason[]): RevocationReason[] {
  return isAllowed(actor, 'certificate:propose') ? reasons.filter(({ actors }) => actors.includes(actor.role)) : [];
}

/** What the actor may do with a certificate now: who oversees the programme proposes to revoke, the certifying body corrects as well. */
export function certificateAbilities(
  actor: Actor,
  certificate: GuardedCertificate,
  reasons: readonly RevocationReason[],
): CertificateAbility[] {
  const open = certificate.status === 'VALID' && !certificate.proposed;
  const table: Record<CertificateAbility, boolean> = {
    REVOKE: open && reasonsFor(actor, reasons).length > 0,
    CORRECT: open && isAllowed(actor, 'certificate:revoke'),
  };
  return (Object.keys(table) as CertificateAbility[]).filter((ability) => table[ability]);
}
