import { type Role, roles } from '@shidian/contract/roles.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { reportAbilities } from './annual-report.policy.js';
import { providerScopeSql, withinSql } from './provider-scope.js';

const actor = (role: string, organisationId = 'own', scopes: string[] | null = null): Actor => ({
  userId: 'u',
  userName: '某',
  tenantId: 't',
  membershipId: 'm',
  via: scopes ? 'token' : 'session',
  role,
  organisationId,
  scopes,
});
const report = { organisationId: 'own', providerStatus: 'IN_FORCE', attempt: 1, evaluated: false } as const;
const may: Partial<Record<Role, string[]>> = { PROVIDER_EDITOR: ['EDIT'], PROVIDER_SUBMITTER: ['EDIT', 'SUBMIT'] };

describe('Policy of annual reports', () => {
  it.each(roles)('%s', (role) => {
    expect(reportAbilities(actor(role), report)).toEqual(may[role] ?? []);
    expect(reportAbilities(actor(role, 'other'), report)).toEqual([]);
    // Corrected no more; a first report may come late.
    expect(reportAbilities(actor(role), { ...report, evaluated: true })).toEqual([]);
    expect(reportAbilities(actor(role), { ...report, evaluated: true, attempt: 0 })).toEqual(may[role] ?? []);
    expect(reportAbilities(actor(role), { ...report, providerStatus: 'REVOKED' })).toEqual([]);
  });

  it('narrows a token to its scopes', () => {
    expect(reportAbilities(actor('PROVIDER_SUBMITTER', 'own', ['filing:edit']), report)).toEqual(['EDIT']);
  });

  it('shows each role what is theirs', () => {
    const desks = [
      {
        organisationId: 'o',
        kind: 'AUTHORITY',
        jurisdictionCode: '330100',
        department: 'COMMERCE',
        role: 'OFFICER',
        onBehalfOf: null,
      },
    ] as const;
    const sql = (role: Role, scopes: string[] | null = null) => {
      const bound: unknown[] = [];
      return [providerScopeSql(actor(role, 'own', scopes), desks, (value) => `$${bound.push(value)}`), bound];
    };
    const shown: Partial<Record<Role, unknown[]>> = {
      PROVIDER_EDITOR: ['v.organisation_id = $1', ['own']],
      PROVIDER_SUBMITTER: ['v.organisation_id = $1', ['own']],
      OFFICER: ['(v.jurisdiction_code BETWEEN $1 AND $2)', ['330100', '330199']],
      PROGRAMME_MANAGER: ['true', []],
      TENANT_ADMIN: ['true', []],
    };
    for (const role of roles) expect(sql(role)).toEqual(shown[role] ?? ['false', []]);
    expect(sql('PROGRAMME_MANAGER', ['round:read'])).toEqual(['false', []]);
  });

  it('takes a place with all that lies below it', () => {
    const within = (place: string) => {
      const bound: unknown[] = [];
      return [withinSql(place, 'c', (value) => `$${bound.push(value)}`), bound];
    };
    expect(within('330000')).toEqual(['c BETWEEN $1 AND $2', ['330000', '339999']]);
    expect(within('330100')).toEqual(['c BETWEEN $1 AND $2', ['330100', '330199']]);
    expect(within('330106')).toEqual(['c = $1', ['330106']]);
    expect(within("'; --")).toEqual(['false', []]);
  });
});
