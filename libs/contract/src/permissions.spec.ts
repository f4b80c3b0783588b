import { isAllowed, permissions, permissionsOf, rolePermissions, tokenScopes } from './permissions.js';
import { roles, type Role } from './roles.js';

// Written out a second time on purpose: who may do what changes only when somebody changes it in two places.
const table: Record<(typeof permissions)[number], string> = {
  // school: editor, submitter; reviewer, manager, admin; provider: editor, submitter; officer, association; certification officer, examiner
  'account:own': '        x     x     x     x     x     x     x     x     x     x     x',
  'application:read': '   x     x     x     x     x     .     .     .     .     .     .',
  'application:create': ' x     x     .     .     .     .     .     .     .     .     .',
  'application:edit': '   x     x     .     .     .     .     .     .     .     .     .',
  'application:submit': ' .     x     .     .     .     .     .     .     .     .     .',
  'application:withdraw': '.     x     .     .     .     .     .     .     .     .     .',
  'application:judge': '  .     .     x     x     .     .     .     .     .     .     .',
  'application:return': ' .     .     x     x     .     .     .     .     .     .     .',
  'application:decide': ' .     .     x     x     .     .     .     .     .     .     .',
  'round:read': '         x     x     x     x     x     x     x     x     x     x     x',
  'round:manage': '       .     .     .     x     .     .     .     .     .     .     .',
  'organisation:read': '  x     x     x     x     x     x     x     x     x     x     x',
  'organisation:manage': '.     .     .     x     x     .     .     .     .     .     .',
  'member:manage': '      .     .     .     .     x     .     .     .     .     .     .',
  'token:manage': '       x     x     x     x     x     x     x     x     x     x     x',
  'audit:read': '         .     .     .     x     x     .     .     .     .     .     .',
  'filing:read': '        .     .     .     x     x     x     x     x     x     .     .',
  'filing:edit': '        .     .     .     .     .     x     x     .     .     .     .',
  'filing:submit': '      .     .     .     .     .     .     x     .     .     .     .',
  'filing:review': '      .     .     .     .     .     .     .     x     x     .     .',
  'quota:read': '         .     .     .     x     x     .     .     x     .     .     .',
  'quota:manage': '       .     .     .     x     .     .     .     .     .     .     .',
  'target:split': '       .     .     .     .     .     .     .     x     .     .     .',
  'provider:read': '      .     .     .     x     x     x     x     x     x     .     .',
  'provider:inspect': '   .     .     .     .     .     .     .     x     .     .     .',
  'report:submit': '      .     .     .     .     .     .     x     .     .     .     .',
  'evaluation:run': '     .     .     .     x     .     .     .     .     .     .     .',
  'evaluation:decide': '  .     .     .     .     .     .     .     x     .     .     .',
  'revocation:decide': '  .     .     .     .     .     .     .     x     .     .     .',
  'delegation:manage': '  .     .     .     .     .     .     .     x     x     .     .',
  'holiday:manage': '     .     .     .     x     x     .     .     .     .     .     .',
  'candidate:read': '      x     x     .     x     x     .     .     .     .     x     .',
  'candidate:enrol': '     x     x     .     .     .     .     .     .     .     x     .',
  'candidate:reveal': '    .     .     .     .     .     .     .     .     .     x     .',
  'candidate:decide': '    .     .     .     .     .     .     .     .     .     x     .',
  'training:read': '       .     .     .     x     x     x     x     .     .     x     .',
  'training:manage': '     .     .     .     .     .     x     x     .     .     .     .',
  'exam:read': '           x     x     .     x     x     .     .     .     .     x     x',
  'exam:manage': '         .     .     .     .     .     .     .     .     .     x     .',
  'exam:invigilate': '     .     .     .     .     .     .     .     .     .     x     x',
  'exam:score': '          .     .     .     .     .     .     .     .     .     .     x',
  'certificate:read': '    x     x     .     x     x     .     .     .     .     x     .',
  'certificate:issue': '   .     .     .     .     .     .     .     .     .     x     .',
  'certificate:propose': '  .     .     .     x     .     .     .     .     .     x     .',
  'certificate:revoke': '  .     .     .     .     .     .     .     .     .     x     .',
};
const expected = (role: Role, permission: (typeof permissions)[number]) =>
  table[permission].trim().split(/\s+/)[roles.indexOf(role)] === 'x';

const cells = roles.flatMap((role) => permissions.map((permission) => [role, permission] as const));

describe('Permissions', () => {
  it.each(cells)('%s, %s', (role, permission) => {
    expect(isAllowed({ role, scopes: null }, permission)).toBe(expected(role, permission));
  });

  it('gives no role a permission twice or an unknown one', () => {
    for (const role of roles) {
      expect(new Set(rolePermissions[role]).size).toBe(rolePermissions[role].length);
      expect(permissionsOf({ role, scopes: null })).toHaveLength(rolePermissions[role].length);
    }
  });

  it.each([
    ['an unknown role', { role: 'OWNER', scopes: null }, 'application:read'],
    ['a role in other letters', { role: 'reviewer', scopes: null }, 'application:read'],
    ['a name that every object has', { role: 'constructor', scopes: null }, 'name'],
    ['an unknown permission', { role: 'REVIEWER', scopes: null }, 'everything'],
    ['an unknown permission as scope', { role: 'REVIEWER', scopes: ['everything'] }, 'everything'],
    ['a token without scopes', { role: 'REVIEWER', scopes: [] }, 'application:read'],
    ['a token whose scope its role has not', { role: 'REVIEWER', scopes: ['round:manage'] }, 'round:manage'],
  ])('allows nothing to %s', (_case, caller, permission) => expect(isAllowed(caller, permission)).toBe(false));

  it('keeps a person’s own account out of reach of tokens', () => {
    expect(permissions.filter((permission) => !tokenScopes.includes(permission))).toEqual([
      'account:own',
      'member:manage',
      'token:manage',
    ]);
    for (const role of roles) {
      const scopes = [...permissions];
      expect(permissionsOf({ role, scopes })).toEqual(
        permissions.filter((permission) => expected(role, permission) && tokenScopes.includes(permission)),
      );
    }
  });
});
