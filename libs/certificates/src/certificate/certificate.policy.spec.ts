import { roles, type Role } from '@shidian/contract/roles.js';
import { certificateStatuses } from '@shidian/contract/certificates.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { certificateAbilities, isOfSchool, reasonsFor, visibleSql } from './certificate.policy.js';

const actor = (role: Role): Actor => ({ userId: 'u', tenantId: 't', organisationId: 'o', role, scopes: null }) as Actor;
const by = (allows: (actor: Actor) => boolean) => roles.filter((role) => allows(actor(role)));
const reason = (code: string, actors: Role[]) => ({ code, title: { zh: code, en: code }, actors });

describe('Who may do what with a certificate', () => {
  it('the certifying body alone proposes, and only on one that is valid and on which nothing waits', () => {
    const able = (status: (typeof certificateStatuses)[number], proposed: boolean) =>
      by((one) => certificateAbilities(one, { status, proposed }).length > 0);
    expect(able('VALID', false)).toEqual(['CERTIFICATION_OFFICER']);
    expect(certificateAbilities(actor('CERTIFICATION_OFFICER'), { status: 'VALID', proposed: false })).toEqual([
      ...['REVOKE', 'CORRECT'],
    ]);
    for (const status of certificateStatuses) expect([status, able(status, true)]).toEqual([status, []]);
    expect([able('REVOKED', false), able('SUPERSEDED', false)]).toEqual([[], []]);
  });

  it('sees all, those of its own candidates, or none', () => {
    const sql = (role: Role) => visibleSql(actor(role), () => '$1');
    expect(by((one) => visibleSql(one, () => '$1') === 'true')).toEqual([
      ...['PROGRAMME_MANAGER', 'TENANT_ADMIN', 'CERTIFICATION_OFFICER'],
    ]);
    expect(by(isOfSchool)).toEqual(['SCHOOL_EDITOR', 'SCHOOL_SUBMITTER']);
    expect(sql('SCHOOL_EDITOR')).toContain('own.school_id = $1');
    for (const role of ['OFFICER', 'REVIEWER', 'EXAMINER', 'PROVIDER_SUBMITTER', 'ASSOCIATION_OFFICER'] as const)
      expect([role, sql(role)]).toEqual([role, 'false']);
  });

  it('revokes for the reasons that name the actor’s role', () => {
    const reasons = [reason('A', ['CERTIFICATION_OFFICER']), reason('B', ['PROGRAMME_MANAGER'])];
    expect(reasonsFor(actor('CERTIFICATION_OFFICER'), reasons).map(({ code }) => code)).toEqual(['A']);
    expect(reasonsFor(actor('SCHOOL_EDITOR'), [reason('C', ['SCHOOL_EDITOR'])])).toEqual([]);
  });
});
