import { type Role, roles } from '@shidian/contract/roles.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { abilitiesOf, type CandidateAbility, maySeeOthers, visibleSql } from './candidate.policy.js';

const actor = (role: string, scopes: string[] | null = null): Actor => ({
  userId: 'u',
  userName: '某',
  tenantId: 't',
  membershipId: 'm',
  via: scopes ? 'token' : 'session',
  role,
  organisationId: 'own',
  scopes,
});
const sight = (who: Actor) => {
  const values: unknown[] = [];
  const text = visibleSql(who, (value) => `$${values.push(value)}`);
  return text === 'true' ? 'all' : text === 'false' ? 'none' : values.join();
};

// What is not named sees nothing and may do nothing.
const table: Partial<Record<Role, { sees: 'all' | 'own'; may: CandidateAbility[] }>> = {
  SCHOOL_EDITOR: { sees: 'own', may: ['SET_PHOTO'] },
  SCHOOL_SUBMITTER: { sees: 'own', may: ['SET_PHOTO'] },
  PROGRAMME_MANAGER: { sees: 'all', may: [] },
  TENANT_ADMIN: { sees: 'all', may: [] },
  CERTIFICATION_OFFICER: { sees: 'all', may: ['REVEAL', 'CORRECT', 'SET_PHOTO'] },
};

describe('policy of candidates', () => {
  it.each(roles)('%s', (role) => {
    expect(sight(actor(role))).toBe(table[role]?.sees ?? 'none');
    expect(abilitiesOf(actor(role))).toEqual(table[role]?.may ?? []);
    expect(maySeeOthers(actor(role))).toBe(table[role]?.sees === 'all');
  });

  it('narrows a token to its scopes', () => {
    expect(sight(actor('CERTIFICATION_OFFICER', ['exam:read']))).toBe('none');
    expect(abilitiesOf(actor('CERTIFICATION_OFFICER', ['candidate:read']))).toEqual([]);
    expect(abilitiesOf(actor('CERTIFICATION_OFFICER', ['candidate:reveal']))).toEqual(['REVEAL']);
  });
});
