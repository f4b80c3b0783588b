import { type CaseAbility, caseLifecycle, type CaseStatus, caseStatuses } from '@shidian/contract/case-lifecycle.js';
import { stateAfter } from '@shidian/contract/lifecycle.js';
import { type Role, roles } from '@shidian/contract/roles.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { abilitiesOf, maySee } from './pilot-application.policy.js';

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

// Role × status, for the applicant's own people and for the certifying body's: the whole table. What is not named is nothing.
const review: CaseAbility[] = ['JUDGE', 'RETURN', 'APPROVE', 'REJECT'];
const may: Record<Role, Partial<Record<CaseStatus, CaseAbility[]>>> = {
  SCHOOL_EDITOR: { DRAFT: ['EDIT'], RETURNED: ['EDIT'] },
  SCHOOL_SUBMITTER: {
    DRAFT: ['EDIT', 'SUBMIT', 'WITHDRAW'],
    EVALUATING: ['WITHDRAW'],
    IN_REVIEW: ['WITHDRAW'],
    RETURNED: ['EDIT', 'SUBMIT', 'WITHDRAW'],
  },
  REVIEWER: { IN_REVIEW: review },
  PROGRAMME_MANAGER: { IN_REVIEW: review },
  TENANT_ADMIN: {},
  PROVIDER_EDITOR: {},
  PROVIDER_SUBMITTER: {},
  OFFICER: {},
  ASSOCIATION_OFFICER: {},
  CERTIFICATION_OFFICER: {},
  EXAMINER: {},
};
// Providers, the desks of filings and who examines have nothing to do with pilot applications.
const outsiders: readonly Role[] = [
  'PROVIDER_EDITOR',
  'PROVIDER_SUBMITTER',
  'OFFICER',
  'ASSOCIATION_OFFICER',
  'CERTIFICATION_OFFICER',
  'EXAMINER',
];

describe('policy of pilot applications', () => {
  it.each(roles.flatMap((role) => caseStatuses.map((status) => [role, status] as const)))(
    '%s on %s',
    (role, status) => {
      const application = { applicantId: 'own', status, attempt: status === 'DRAFT' ? 0 : 1 };
      expect(abilitiesOf(actor(role), application)).toEqual(may[role][status] ?? []);
      // Only what was never submitted is hidden, and only from those who are not the school's own.
      const sees = !outsiders.includes(role) && (status !== 'DRAFT' || role.startsWith('SCHOOL_'));
      expect(maySee(actor(role), application)).toBe(sees);
    },
  );

  it("shows a school nothing of another school's application", () => {
    for (const role of ['SCHOOL_EDITOR', 'SCHOOL_SUBMITTER']) {
      for (const status of caseStatuses) {
        const application = { applicantId: 'other', status, attempt: 1 };
        expect(maySee(actor(role), application)).toBe(false);
        expect(abilitiesOf(actor(role), application)).toEqual([]);
      }
    }
  });

  it('never shows a draft that was not submitted to a reviewer', () => {
    expect(maySee(actor('REVIEWER', 'body'), { applicantId: 'own', status: 'DRAFT', attempt: 0 })).toBe(false);
  });

  it('narrows a token to its scopes', () => {
    const application = { applicantId: 'own', status: 'IN_REVIEW', attempt: 1 } as const;
    expect(abilitiesOf(actor('REVIEWER', 'body', ['application:read']), application)).toEqual([]);
    expect(abilitiesOf(actor('REVIEWER', 'body', ['application:read', 'application:judge']), application)).toEqual([
      'JUDGE',
    ]);
    expect(maySee(actor('REVIEWER', 'body', ['round:read']), application)).toBe(false);
  });

  it('offers no decision that the lifecycle refuses', () => {
    const events = { WITHDRAW: 'WITHDRAW', RETURN: 'RETURN', APPROVE: 'APPROVE', REJECT: 'REJECT' } as const;
    for (const role of roles) {
      for (const status of caseStatuses) {
        for (const ability of abilitiesOf(actor(role), { applicantId: 'own', status, attempt: 1 })) {
          if (ability in events)
            expect(stateAfter(caseLifecycle, status, events[ability as keyof typeof events])).not.toBeNull();
        }
      }
    }
  });
});
