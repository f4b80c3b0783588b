import type { Role } from './roles.js';

/** What an organisation is inside its tenant. */
export const organisationKinds = ['SCHOOL', 'CERTIFYING_BODY', 'AUTHORITY'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Types of schools: 中职, 高职, 应用型本科. */
export const schoolTypes = ['SECONDARY', 'HIGHER_VOCATIONAL', 'APPLIED_UNDERGRADUATE'] as const;
export type SchoolType = (typeof schoolTypes)[number];

/** Which roles make sense in which kind of organisation: a reviewer inside an applying school would judge itself. */
export const organisationRoles = {
  SCHOOL: ['SCHOOL_EDITOR', 'SCHOOL_SUBMITTER'],
  CERTIFYING_BODY: ['REVIEWER', 'PROGRAMME_MANAGER', 'TENANT_ADMIN'],
  AUTHORITY: ['REVIEWER', 'PROGRAMME_MANAGER', 'TENANT_ADMIN'],
} as const satisfies Record<OrganisationKind, readonly Role[]>;
