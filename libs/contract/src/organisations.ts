import type { Role } from './roles.js';

/** What an organisation is inside its tenant. */
export const organisationKinds = ['SCHOOL', 'CERTIFYING_BODY', 'AUTHORITY', 'PROVIDER', 'ASSOCIATION'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Types of schools: 中职, 高职, 应用型本科. */
export const schoolTypes = ['SECONDARY', 'HIGHER_VOCATIONAL', 'APPLIED_UNDERGRADUATE'] as const;
export type SchoolType = (typeof schoolTypes)[number];

/** Departments that decide or sign beside each other: 商务, 人社, 财政, 教育. */
export const departments = ['COMMERCE', 'HUMAN_RESOURCES', 'FINANCE', 'EDUCATION'] as const;
export type Department = (typeof departments)[number];

/** Levels of the jurisdiction tree: 省, 市, 县（市、区）. */
export const jurisdictionLevels = ['PROVINCE', 'CITY', 'COUNTY'] as const;
export type JurisdictionLevel = (typeof jurisdictionLevels)[number];

/** Which roles make sense in which kind of organisation: a reviewer inside an applying school would judge itself. */
export const organisationRoles = {
  SCHOOL: ['SCHOOL_EDITOR', 'SCHOOL_SUBMITTER'],
  CERTIFYING_BODY: ['REVIEWER', 'PROGRAMME_MANAGER', 'TENANT_ADMIN', 'CERTIFICATION_OFFICER', 'EXAMINER'],
  AUTHORITY: ['REVIEWER', 'PROGRAMME_MANAGER', 'TENANT_ADMIN', 'OFFICER'],
  PROVIDER: ['PROVIDER_EDITOR', 'PROVIDER_SUBMITTER'],
  ASSOCIATION: ['ASSOCIATION_OFFICER'],
} as const satisfies Record<OrganisationKind, readonly Role[]>;
