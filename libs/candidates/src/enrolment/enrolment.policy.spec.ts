import { enrolmentStatuses, type EnrolmentStatus } from '@shidian/contract/certification.js';
import { type Role, roles } from '@shidian/contract/roles.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { abilitiesOf, type EnrolmentAbility, maySee } from './enrolment.policy.js';

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

// Role × status on the own organisation's enrolment: the whole table. What is not named is nothing.
const speaks: Partial<Record<EnrolmentStatus, EnrolmentAbility[]>> = {
  EVALUATING: ['WITHDRAW'],
  INCOMPLETE: ['RESTATE', 'WITHDRAW'],
  NEEDS_REVIEW: ['RESTATE', 'WITHDRAW'],
  ADMITTED: ['RESTATE', 'WITHDRAW'],
  REFUSED: ['RESTATE', 'WITHDRAW'],
};
const may: Partial<Record<Role, Partial<Record<EnrolmentStatus, EnrolmentAbility[]>>>> = {
  SCHOOL_EDITOR: speaks,
  SCHOOL_SUBMITTER: speaks,
  CERTIFICATION_OFFICER: { ...speaks, NEEDS_REVIEW: ['RESTATE', 'WITHDRAW', 'JUDGE'] },
};
const readers: readonly Role[] = [
  'SCHOOL_EDITOR',
  'SCHOOL_SUBMITTER',
  'PROGRAMME_MANAGER',
  'TENANT_ADMIN',
  'CERTIFICATION_OFFICER',
];

describe('policy of enrolments', () => {
  it.each(roles.flatMap((role) => enrolmentStatuses.map((status) => [role, status] as const)))(
    '%s on %s',
    (role, status) => {
      const enrolment = { organisationId: 'own', status };
      expect(abilitiesOf(actor(role), enrolment)).toEqual(may[role]?.[status] ?? []);
      expect(maySee(actor(role), enrolment)).toBe(readers.includes(role));
    },
  );

  it('shows a school nothing of what others enrolled, and lets the certifying body judge but not speak for a school', () => {
    const enrolment = { organisationId: 'other', status: 'NEEDS_REVIEW' } as const;
    expect(maySee(actor('SCHOOL_SUBMITTER'), enrolment)).toBe(false);
    expect(abilitiesOf(actor('SCHOOL_SUBMITTER'), enrolment)).toEqual([]);
    expect(abilitiesOf(actor('CERTIFICATION_OFFICER'), enrolment)).toEqual(['JUDGE']);
  });

  it('narrows a token to its scopes', () => {
    const enrolment = { organisationId: 'own', status: 'NEEDS_REVIEW' } as const;
    const token = (...scopes: string[]) => abilitiesOf(actor('CERTIFICATION_OFFICER', 'own', scopes), enrolment);
    expect(token('candidate:read')).toEqual([]);
    expect(token('candidate:read', 'candidate:decide')).toEqual(['JUDGE']);
    expect(token('candidate:decide')).toEqual([]);
  });
});
