import { type ExamAbility, type ExamSessionStatus, examSessionStatuses } from '@shidian/contract/certification.js';
import { type Role, roles } from '@shidian/contract/roles.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import {
  abilitiesOf,
  type GuardedSession,
  isOfSchool,
  ownCandidatesSql,
  seesDocuments,
  visibleSql,
} from './exam.policy.js';

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
const startsAt = new Date('2021-03-16T01:00:00Z');
const [before, after] = [new Date('2021-03-16T00:59:59Z'), startsAt];
const session = (status: ExamSessionStatus, more: Partial<GuardedSession> = {}): GuardedSession => ({
  ...{ status, startsAt, assigned: false, publicationAskedAt: null, drawn: true },
  ...more,
});

// Who manages exams, by status, before the beginning and from it on: the whole table. What is not named is nothing.
const managed: Record<ExamSessionStatus, readonly [before: ExamAbility[], from: ExamAbility[]]> = {
  PLANNED: [
    ['EDIT', 'OPEN', 'CANCEL'],
    ['OPEN', 'CANCEL'],
  ],
  OPEN: [
    ['EDIT', 'ADMIT', 'CANCEL', 'DRAW'],
    ['INVIGILATE', 'CLOSE', 'CANCEL', 'DRAW'],
  ],
  SCORING: [
    ['RESOLVE', 'PUBLISH'],
    ['INVIGILATE', 'RESOLVE', 'PUBLISH'],
  ],
  PUBLISHED: [['CORRECT'], ['CORRECT']],
  CANCELLED: [[], []],
};
const examines: Partial<Record<ExamSessionStatus, ExamAbility[]>> = {
  OPEN: ['INVIGILATE'],
  SCORING: ['INVIGILATE', 'SCORE'],
};

describe('policy of exams', () => {
  it.each(examSessionStatuses)('the certifying body with a session that is %s', (status) => {
    const [early, late] = managed[status];
    expect(abilitiesOf(actor('CERTIFICATION_OFFICER'), session(status), before)).toEqual(early);
    expect(abilitiesOf(actor('CERTIFICATION_OFFICER'), session(status), after)).toEqual(late);
  });

  it.each(examSessionStatuses)(
    'an examiner with a session that is %s: once it has begun, and only as one of its own',
    (status) => {
      const assigned = session(status, { assigned: true });
      expect(abilitiesOf(actor('EXAMINER'), assigned, after)).toEqual(examines[status] ?? []);
      expect(abilitiesOf(actor('EXAMINER'), assigned, before)).toEqual(status === 'SCORING' ? ['SCORE'] : []);
      expect(abilitiesOf(actor('EXAMINER'), session(status), after)).toEqual([]);
    },
  );

  it.each(roles.filter((role) => role !== 'CERTIFICATION_OFFICER' && role !== 'EXAMINER'))(
    '%s does nothing',
    (role) => {
      for (const status of examSessionStatuses)
        for (const now of [before, after])
          expect(abilitiesOf(actor(role), session(status, { assigned: true }), now)).toEqual([]);
    },
  );

  it('while publication is on its way nobody enters, decides or publishes', () => {
    const asked = session('SCORING', { assigned: true, publicationAskedAt: after });
    expect(abilitiesOf(actor('CERTIFICATION_OFFICER'), asked, after)).toEqual([]);
    expect(abilitiesOf(actor('EXAMINER'), asked, after)).toEqual([]);
  });

  it('draws only where the programme does', () => {
    expect(abilitiesOf(actor('CERTIFICATION_OFFICER'), session('OPEN', { drawn: false }), before)).not.toContain(
      'DRAW',
    );
  });

  it('a token does what its scopes name', () => {
    const abilities = (scopes: string[]) => abilitiesOf(actor('CERTIFICATION_OFFICER', scopes), session('OPEN'), after);
    expect([abilities(['exam:read']), abilities(['exam:invigilate'])]).toEqual([[], []]);
    expect(abilities(['exam:manage'])).toEqual(['CLOSE', 'CANCEL', 'DRAW']);
  });

  it('shows a school its own, an examiner those assigned, the certifying body all, and units nothing', () => {
    const bound: unknown[] = [];
    const bind = (value: unknown) => `$${bound.push(value)}`;
    const kinds = (role: Role): string => {
      const sql = visibleSql(actor(role), bind);
      if (sql === 'true' || sql === 'false') return sql;
      return sql.includes('exam_invigilator') ? 'assigned' : 'own';
    };
    expect(Object.fromEntries(roles.map((role) => [role, kinds(role)]))).toEqual({
      ...{ SCHOOL_EDITOR: 'own', SCHOOL_SUBMITTER: 'own', REVIEWER: 'false', PROGRAMME_MANAGER: 'true' },
      ...{ TENANT_ADMIN: 'true', PROVIDER_EDITOR: 'false', PROVIDER_SUBMITTER: 'false', OFFICER: 'false' },
      ...{ ASSOCIATION_OFFICER: 'false', CERTIFICATION_OFFICER: 'true', EXAMINER: 'assigned' },
    });
    expect(ownCandidatesSql(actor('SCHOOL_EDITOR'), bind)).toContain('e.organisation_id');
    expect(ownCandidatesSql(actor('CERTIFICATION_OFFICER'), bind)).toBe('true');
    expect([...new Set(bound)]).toEqual(['own', 'u']);
  });

  it('keeps numbers of documents from examiners', () => {
    expect([seesDocuments(actor('EXAMINER')), seesDocuments(actor('CERTIFICATION_OFFICER'))]).toEqual([false, true]);
    expect([isOfSchool(actor('SCHOOL_EDITOR')), isOfSchool(actor('EXAMINER'))]).toEqual([true, false]);
  });
});
