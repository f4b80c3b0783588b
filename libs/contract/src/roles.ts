/** Every role a membership can have. */
export const roles = [
  'SCHOOL_EDITOR',
  'SCHOOL_SUBMITTER',
  'REVIEWER',
  'PROGRAMME_MANAGER',
  'TENANT_ADMIN',
  'PROVIDER_EDITOR',
  'PROVIDER_SUBMITTER',
  'OFFICER',
  'ASSOCIATION_OFFICER',
  'CERTIFICATION_OFFICER',
  'EXAMINER',
] as const;
export type Role = (typeof roles)[number];

/** True when `value` names a role. */
export function isRole(value: string): value is Role {
  return (roles as readonly string[]).includes(value);
}
