import { type RosterImportStatus, rosterImportStatuses } from '@shidian/contract/roster-imports.js';
import { type Role, roles } from '@shidian/contract/roles.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { importAbilities, type RosterImportAbility, visibleImportSql } from './roster-import.policy.js';

const actor = (role: string, scopes: string[] | null = null): Actor => ({
  userId: 'me',
  userName: '某',
  tenantId: 't',
  membershipId: 'm',
  via: scopes ? 'token' : 'session',
  role,
  organisationId: 'own',
  scopes,
});
const importers: readonly Role[] = ['SCHOOL_EDITOR', 'SCHOOL_SUBMITTER', 'CERTIFICATION_OFFICER'];
const mine: Record<RosterImportStatus, RosterImportAbility[]> = {
  UPLOADING: ['PREVIEW', 'CANCEL', 'DOWNLOAD'],
  READING: ['CANCEL', 'DOWNLOAD'],
  CHECKING: ['CANCEL', 'DOWNLOAD'],
  PREVIEWED: ['RESOLVE', 'CONFIRM', 'CANCEL', 'DOWNLOAD'],
  IMPORTING: ['DOWNLOAD'],
  DONE: ['DOWNLOAD'],
  UNREADABLE: ['DOWNLOAD'],
  CANCELLED: ['DOWNLOAD'],
};
const sight = (who: Actor) => {
  const values: unknown[] = [];
  const text = visibleImportSql(who, (value) => `$${values.push(value)}`);
  return text === 'true' ? 'all' : text === 'false' ? 'none' : values.join();
};

describe('policy of roster imports', () => {
  it.each(roles.flatMap((role) => rosterImportStatuses.map((status) => [role, status] as const)))(
    '%s on %s',
    (role, status) => {
      const may = (organisationId: string, createdBy: string) =>
        importAbilities(actor(role), { organisationId, status, createdBy });
      const expected = importers.includes(role) ? mine[status] : [];
      expect(may('own', 'me')).toEqual(expected);
      // A colleague goes on with it, but what somebody sent is theirs to fetch.
      expect(may('own', 'other')).toEqual(expected.filter((ability) => !['PREVIEW', 'DOWNLOAD'].includes(ability)));
      expect(may('other', 'me')).toEqual([]);
    },
  );

  it('shows a school its own, the certifying body all, and others none', () => {
    for (const role of roles) {
      const seen = role === 'CERTIFICATION_OFFICER' ? 'all' : importers.includes(role) ? 'own' : 'none';
      expect([role, sight(actor(role))]).toEqual([role, seen]);
    }
    expect(sight(actor('CERTIFICATION_OFFICER', ['candidate:read']))).toBe('none');
  });
});
