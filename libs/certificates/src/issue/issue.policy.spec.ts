import { issueBatchStatuses } from '@shidian/contract/certificates.js';
import { roles, type Role } from '@shidian/contract/roles.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { batchAbilities, maySeeBatches } from './issue.policy.js';

const actor = (role: Role, userId = 'other'): Actor =>
  ({ userId, tenantId: 't', organisationId: 'o', role, scopes: null }) as Actor;
const small = { needsSecondPerson: false, preparedById: 'me' };
const large = { ...small, needsSecondPerson: true };

describe('Who may do what with a batch of certificates', () => {
  it('whoever oversees the programme sees it; a school does not', () => {
    expect(roles.filter((role) => maySeeBatches(actor(role)))).toEqual([
      ...['PROGRAMME_MANAGER', 'TENANT_ADMIN', 'CERTIFICATION_OFFICER'],
    ]);
  });

  it('only the certifying body does anything with it', () => {
    for (const role of roles.filter((one) => one !== 'CERTIFICATION_OFFICER'))
      for (const status of issueBatchStatuses) expect(batchAbilities(actor(role), { ...large, status })).toEqual([]);
  });

  it.each([
    ['PREPARED', ['DISCARD', 'START'], ['DECIDE', 'DISCARD'], ['DISCARD']],
    ['APPROVED', ['DISCARD', 'START'], ['DISCARD', 'START'], ['DISCARD', 'START']],
    ['ISSUING', ['STOP'], ['STOP'], ['STOP']],
    ['STOPPED', ['RESUME'], ['RESUME'], ['RESUME']],
    ['FINISHED', [], [], []],
    ['DISCARDED', [], [], []],
  ] as const)('%s: small, large to another, large to who prepared it', (status, ofSmall, toAnother, toWhoPrepared) => {
    expect(batchAbilities(actor('CERTIFICATION_OFFICER'), { ...small, status })).toEqual(ofSmall);
    expect(batchAbilities(actor('CERTIFICATION_OFFICER'), { ...large, status })).toEqual(toAnother);
    expect(batchAbilities(actor('CERTIFICATION_OFFICER', 'me'), { ...large, status })).toEqual(toWhoPrepared);
  });
});
