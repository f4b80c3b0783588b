import { type Role, roles } from '@shidian/contract/roles.js';
import type { Desk } from '@shidian/identity/desk/desk.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { changeAbilities } from './change/provider-change.policy.js';
import { abilitiesOf, visibleSql } from './provider.policy.js';

const actor = (role: Role, organisationId = 'own', scopes: string[] | null = null): Actor => ({
  ...{ userId: 'u', userName: '某', tenantId: 't', membershipId: 'm', via: scopes ? 'token' : 'session' },
  ...{ role, organisationId, scopes },
});
const desk = (jurisdictionCode: string, department: Desk['department'] = 'COMMERCE'): Desk => ({
  ...{ organisationId: 'office', kind: 'AUTHORITY', role: 'OFFICER', onBehalfOf: null },
  ...{ jurisdictionCode, department },
});
const provider = { organisationId: 'own', jurisdictionCode: '330106', status: 'IN_FORCE' } as const;
const province = [desk('330000')];

describe('policy of the register', () => {
  it.each(roles)('%s', (role) => {
    const may: Partial<Record<Role, string[]>> = {
      PROVIDER_EDITOR: ['REPORT_CHANGE'],
      PROVIDER_SUBMITTER: ['REPORT_CHANGE'],
      OFFICER: ['RECORD_INCIDENT', 'PROPOSE_REVOCATION'],
    };
    expect(abilitiesOf(actor(role), province, provider)).toEqual(may[role] ?? []);
    for (const status of ['REVOKED', 'ENDED'] as const)
      expect(abilitiesOf(actor(role), province, { ...provider, status })).toEqual([]);
  });

  it.each([
    ['its county', [desk('330106')], ['RECORD_INCIDENT']],
    ['its city', [desk('330100')], ['RECORD_INCIDENT']],
    ['another county', [desk('330108')], []],
    ['another city', [desk('330700')], []],
    ['another department of the province', [desk('330000', 'FINANCE')], ['RECORD_INCIDENT']],
    ['no desk', [], []],
  ])('an officer of %s', (_whose, desks, abilities) => {
    expect(abilitiesOf(actor('OFFICER'), desks, provider)).toEqual(abilities);
  });

  it('another unit reports nothing', () => {
    expect(abilitiesOf(actor('PROVIDER_SUBMITTER', 'other'), [], provider)).toEqual([]);
  });

  it('narrows a token to its scopes', () => {
    expect(abilitiesOf(actor('OFFICER', 'office', ['provider:inspect']), province, provider)).toEqual([
      'RECORD_INCIDENT',
    ]);
    expect(visibleSql(actor('OFFICER', 'office', ['quota:read']), province, () => '$1')).toBe('false');
  });

  it('shows nothing to roles without the register', () => {
    for (const role of ['SCHOOL_EDITOR', 'SCHOOL_SUBMITTER', 'REVIEWER'] as const)
      expect(visibleSql(actor(role), province, () => '$1')).toBe('false');
  });
});

describe('policy of changes', () => {
  const change = { applicantId: 'own', status: 'IN_REVIEW', jurisdictionCode: '330106', recused: false } as const;
  const review = ['RETURN', 'REJECT', 'ACCEPT', 'RECUSE'];

  it('lets the unit edit, submit and withdraw, as its roles and the state allow', () => {
    const of = (role: Role, status: 'DRAFT' | 'IN_REVIEW' | 'RETURNED' | 'APPROVED') =>
      changeAbilities(actor(role), [], { ...change, status });
    expect(of('PROVIDER_EDITOR', 'DRAFT')).toEqual(['EDIT']);
    expect(of('PROVIDER_SUBMITTER', 'DRAFT')).toEqual(['EDIT', 'SUBMIT', 'WITHDRAW']);
    expect(of('PROVIDER_SUBMITTER', 'RETURNED')).toEqual(['EDIT', 'SUBMIT', 'WITHDRAW']);
    expect(of('PROVIDER_SUBMITTER', 'IN_REVIEW')).toEqual(['WITHDRAW']);
    expect(of('PROVIDER_SUBMITTER', 'APPROVED')).toEqual([]);
    expect(changeAbilities(actor('PROVIDER_SUBMITTER', 'other'), [], change)).toEqual([]);
  });

  it('lets the province’s commerce desk decide, and nobody who stepped aside', () => {
    expect(changeAbilities(actor('OFFICER'), province, change)).toEqual(review);
    expect(changeAbilities(actor('OFFICER'), province, { ...change, recused: true })).toEqual([]);
    for (const desks of [[desk('330100')], [desk('330106')], [desk('330000', 'EDUCATION')], []])
      expect(changeAbilities(actor('OFFICER'), desks, change)).toEqual([]);
    expect(changeAbilities(actor('PROGRAMME_MANAGER'), [], change)).toEqual([]);
  });
});
