import { type Role, roles } from '@shidian/contract/roles.js';
import type { Desk } from '@shidian/identity/desk/desk.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { runStatuses } from './annual-evaluation.enums.js';
import { type GuardedItem, itemAbilities, runAbilities } from './annual-evaluation.policy.js';

const actor = (role: string, organisationId = 'office'): Actor => ({
  userId: 'u',
  userName: '某',
  tenantId: 't',
  membershipId: 'm',
  via: 'session',
  role,
  organisationId,
  scopes: null,
});
const desk = (jurisdictionCode: string, department: Desk['department'] = 'COMMERCE'): Desk => ({
  organisationId: 'office',
  kind: 'AUTHORITY',
  jurisdictionCode,
  department,
  role: 'OFFICER',
  onBehalfOf: null,
});
const province = [desk('330000')];
const item: GuardedItem = {
  organisationId: 'own',
  jurisdictionCode: '330106',
  evaluated: true,
  decision: null,
  rectification: null,
};
const toRectify = { ...item, decision: 'RECTIFY', rectification: 'OPEN' } as const;

describe('Policy of the annual evaluation', () => {
  it.each(roles)('%s on a run', (role) => {
    const runs = role === 'PROGRAMME_MANAGER';
    const may = runStatuses.map((status) => runAbilities(actor(role), role === 'OFFICER' ? province : [], status));
    const decides = role === 'OFFICER' ? ['DECIDE'] : [];
    expect(may).toEqual([[...(runs ? ['STOP'] : []), ...decides], [...(runs ? ['RESUME'] : []), ...decides], decides]);
  });

  it.each(roles)('%s on one of its providers', (role) => {
    const desks = role === 'OFFICER' ? province : [];
    const may: Partial<Record<Role, [string[], string[]]>> = {
      OFFICER: [['DECIDE'], ['CONFIRM_RECTIFICATION']],
      PROVIDER_SUBMITTER: [[], ['REPORT_RECTIFICATION']],
    };
    const [undecided, rectifying] = may[role] ?? [[], []];
    expect(itemAbilities(actor(role, 'own'), desks, item)).toEqual(undecided);
    expect(itemAbilities(actor(role, 'own'), desks, toRectify)).toEqual(rectifying);
  });

  it('leaves decisions to commerce at the province', () => {
    for (const desks of [[desk('330100')], [desk('330106')], [desk('330000', 'FINANCE')], [desk('320000')], []])
      expect(itemAbilities(actor('OFFICER'), desks, item)).toEqual([]);
  });

  it('lets nobody decide twice, or on what is not evaluated', () => {
    expect(itemAbilities(actor('OFFICER'), province, { ...item, evaluated: false })).toEqual([]);
    expect(itemAbilities(actor('OFFICER'), province, { ...item, decision: 'KEEP' })).toEqual([]);
  });

  it('follows a rectification by its state', () => {
    const on = (role: Role, rectification: GuardedItem['rectification']) =>
      itemAbilities(actor(role, 'own'), role === 'OFFICER' ? province : [], { ...toRectify, rectification });
    expect(on('PROVIDER_SUBMITTER', 'OVERDUE')).toEqual(['REPORT_RECTIFICATION']);
    expect(on('PROVIDER_SUBMITTER', 'REPORTED')).toEqual([]);
    expect(on('OFFICER', 'REPORTED')).toEqual(['CONFIRM_RECTIFICATION']);
    for (const state of ['DONE', 'NOT_DONE'] as const)
      for (const role of ['OFFICER', 'PROVIDER_SUBMITTER'] as const) expect(on(role, state)).toEqual([]);
  });
});
