import { isRole, type Role } from './roles.js';

/** Everything a query or mutation can ask of its caller. */
export const permissions = [
  'account:own',
  'application:read',
  'application:create',
  'application:edit',
  'application:submit',
  'application:withdraw',
  'application:judge',
  'application:return',
  'application:decide',
  'round:read',
  'round:manage',
  'organisation:read',
  'organisation:manage',
  'member:manage',
  'token:manage',
  'audit:read',
  'filing:read',
  'filing:edit',
  'filing:submit',
  'filing:review',
  'quota:read',
  'quota:manage',
  'target:split',
  'provider:read',
  'provider:inspect',
  'report:submit',
  'evaluation:run',
  'evaluation:decide',
  'revocation:decide',
  'delegation:manage',
  'holiday:manage',
  'candidate:read',
  'candidate:enrol',
  'candidate:reveal',
  'candidate:decide',
  'training:read',
  'training:manage',
  'exam:read',
  'exam:manage',
  'exam:invigilate',
  'exam:score',
  'certificate:read',
  'certificate:issue',
  'certificate:propose',
  'certificate:revoke',
] as const;
export type Permission = (typeof permissions)[number];

const everybody = [
  'account:own',
  'token:manage',
  'round:read',
  'organisation:read',
] as const satisfies readonly Permission[];
const schoolEditor = [
  ...everybody,
  'application:read',
  'application:create',
  'application:edit',
  'candidate:read',
  'candidate:enrol',
  'exam:read',
  'certificate:read',
] as const satisfies readonly Permission[];
const reviewer = [
  ...everybody,
  'application:read',
  'application:judge',
  'application:return',
  'application:decide',
] as const satisfies readonly Permission[];
const providerEditor = [
  ...everybody,
  'filing:read',
  'filing:edit',
  'provider:read',
  'training:read',
  'training:manage',
] as const satisfies readonly Permission[];

/** What each role may do; which records it may do it to is for the policy of the record. */
export const rolePermissions = {
  SCHOOL_EDITOR: schoolEditor,
  SCHOOL_SUBMITTER: [...schoolEditor, 'application:submit', 'application:withdraw'],
  REVIEWER: reviewer,
  PROGRAMME_MANAGER: [
    ...reviewer,
    'round:manage',
    'organisation:manage',
    'audit:read',
    'filing:read',
    'quota:read',
    'quota:manage',
    'provider:read',
    'evaluation:run',
    'holiday:manage',
    'candidate:read',
    'training:read',
    'exam:read',
    'certificate:read',
    'certificate:propose',
  ],
  TENANT_ADMIN: [
    ...everybody,
    'application:read',
    'organisation:manage',
    'member:manage',
    'audit:read',
    'filing:read',
    'quota:read',
    'provider:read',
    'holiday:manage',
    'candidate:read',
    'training:read',
    'exam:read',
    'certificate:read',
  ],
  PROVIDER_EDITOR: providerEditor,
  PROVIDER_SUBMITTER: [...providerEditor, 'filing:submit', 'report:submit'],
  OFFICER: [
    ...everybody,
    'filing:read',
    'filing:review',
    'quota:read',
    'target:split',
    'provider:read',
    'provider:inspect',
    'evaluation:decide',
    'revocation:decide',
    'delegation:manage',
  ],
  ASSOCIATION_OFFICER: [...everybody, 'filing:read', 'filing:review', 'provider:read', 'delegation:manage'],
  CERTIFICATION_OFFICER: [
    ...everybody,
    'candidate:read',
    'candidate:enrol',
    'candidate:reveal',
    'candidate:decide',
    'training:read',
    'exam:read',
    'exam:manage',
    'exam:invigilate',
    'certificate:read',
    'certificate:issue',
    'certificate:propose',
    'certificate:revoke',
  ],
  EXAMINER: [...everybody, 'exam:read', 'exam:invigilate', 'exam:score'],
} as const satisfies Record<Role, readonly Permission[]>;

// What guards a person's own account and who belongs where stays with people: a leaked token must not make itself lasting.
const peopleOnly: ReadonlySet<Permission> = new Set(['account:own', 'token:manage', 'member:manage']);

/** The permissions that an API token can carry as scopes. */
export const tokenScopes: readonly Permission[] = permissions.filter((permission) => !peopleOnly.has(permission));

const permissionsByRole: ReadonlyMap<Role, ReadonlySet<string>> = new Map(
  Object.entries(rolePermissions).map(([role, allowed]) => [role as Role, new Set<string>(allowed)]),
);
const scopes: ReadonlySet<string> = new Set(tokenScopes);

/**
 * True when a caller may use `permission`: the role includes it and, with a token (`scopes` not null), the token does too
 * and it is one that tokens can carry. An unknown role or permission is never allowed.
 */
export function isAllowed(
  caller: { readonly role: string; readonly scopes: readonly string[] | null },
  permission: string,
): boolean {
  if (!isRole(caller.role) || !permissionsByRole.get(caller.role)?.has(permission)) return false;
  return caller.scopes === null || (scopes.has(permission) && caller.scopes.includes(permission));
}

/** All permissions that a caller may use, in the order of the list. */
export function permissionsOf(caller: {
  readonly role: string;
  readonly scopes: readonly string[] | null;
}): Permission[] {
  return permissions.filter((permission) => isAllowed(caller, permission));
}
