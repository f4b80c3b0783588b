import { roles, type Role } from '@shidian/contract/roles.js';
import { type CertificateStatus, certificateStatuses } from '@shidian/contract/certificates.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import type { CertificateAbility } from './certificate.enums.js';
import { certificateAbilities, isOfSchool, reasonsFor, visibleSql } from './certificate.policy.js';

const actor = (role: Role): Actor => ({ userId: 'u', tenantId: 't', organisationId: 'o', role, scopes: null }) as Actor;
const by = (allows: (actor: Actor) => boolean) => roles.filter((role) => allows(actor(role)));
const reason = (code: string, actors: Role[]) => ({ code, title: { zh: code, en: code }, actors });

describe('Who may do what with a certificate', () => {
  const reasons = [reason('A', ['CERTIFICATION_OFFICER']), reason('B', ['PROGRAMME_MANAGER'])];
  const able = (ability: CertificateAbility, status: CertificateStatus, proposed: boolean) =>
    by((one) => certificateAbilities(one, { status, proposed }, reasons).includes(ability));

  it('who oversees the programme proposes to revoke; the certifying body corrects as well', () => {
    expect(able('REVOKE', 'VALID', false)).toEqual(['PROGRAMME_MANAGER', 'CERTIFICATION_OFFICER']);
    expect(able('CORRECT', 'VALID', false)).toEqual(['CERTIFICATION_OFFICER']);
    const manager = actor('PROGRAMME_MANAGER');
    expect(certificateAbilities(manager, { status: 'VALID', proposed: false }, reasons.slice(0, 1))).toEqual([]);
  });

  it('nobody does anything with one that has ended, or on which a proposal waits', () => {
    for (const ability of ['REVOKE', 'CORRECT'] as const) {
      for (const status of certificateStatuses) expect([status, able(ability, status, true)]).toEqual([status, []]);
      expect([able(ability, 'REVOKED', false), able(ability, 'SUPERSEDED', false)]).toEqual([[], []]);
    }
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
    expect(reasonsFor(actor('CERTIFICATION_OFFICER'), reasons).map(({ code }) => code)).toEqual(['A']);
    expect(reasonsFor(actor('PROGRAMME_MANAGER'), reasons).map(({ code }) => code)).toEqual(['B']);
    expect(reasonsFor(actor('SCHOOL_EDITOR'), [reason('C', ['SCHOOL_EDITOR'])])).toEqual([]);
  });
});
