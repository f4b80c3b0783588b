import { caseLifecycle, type CaseStatus, caseStatuses } from '@shidian/contract/case-lifecycle.js';
import { stateAfter } from '@shidian/contract/lifecycle.js';
import type { Department } from '@shidian/contract/organisations.js';
import type { FilingAbility } from '@shidian/contract/providers.js';
import { type Role, roles } from '@shidian/contract/roles.js';
import type { Desk } from '@shidian/identity/desk/desk.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import type { Stage } from '@shidian/rules/package.js';
import { abilitiesOf, type GuardedStep, maySee, maySeeDraft, type Viewer, visibleSql } from './filing.policy.js';

const stage = (id: string, level: Stage['level'], more: Partial<Stage> = {}): Stage => ({
  id,
  title: { zh: id, en: id },
  role: 'OFFICER',
  level,
  actions: ['pass', 'return', 'reject'],
  jointSignOff: [],
  dueWorkingDays: 10,
  ...more,
});
const stages = [
  stage('prescreen', 'county'),
  stage('review', 'city', { jointSignOff: ['FINANCE', 'EDUCATION'], slot: 'reserve' }),
  stage('approval', 'province', { slot: 'commit' }),
  stage('publication', 'province', { actions: ['pass', 'reject'], publishes: true }),
];
const recommended = [stage('recommendation', 'association'), ...stages.slice(1)];

const filing = (more: Partial<GuardedStep> = {}): GuardedStep => ({
  ...{ applicantId: 'own', status: 'IN_REVIEW', attempt: 1, stage: 'prescreen', channel: 'COUNTY', place: '330106' },
  ...{ stages, signed: [], recused: false },
  ...more,
});
const actor = (role: string, organisationId = 'office', scopes: string[] | null = null): Actor => ({
  ...{ userId: 'u', userName: '某', tenantId: 't', membershipId: 'm', via: scopes ? 'token' : 'session' },
  ...{ role, organisationId, scopes },
});
const desk = (jurisdictionCode: string | null, department: Department | null = 'COMMERCE'): Desk => ({
  ...{ organisationId: 'office', jurisdictionCode, department, onBehalfOf: null },
  ...(jurisdictionCode ? { kind: 'AUTHORITY', role: 'OFFICER' } : { kind: 'ASSOCIATION', role: 'ASSOCIATION_OFFICER' }),
});
const officer = (...desks: Desk[]): Viewer => ({ actor: actor('OFFICER'), desks });
const association: Viewer = { actor: actor('ASSOCIATION_OFFICER'), desks: [desk(null, null)] };

const all: FilingAbility[] = ['JUDGE', 'RETURN', 'PASS', 'REJECT', 'RECUSE'];
const publish: FilingAbility[] = ['JUDGE', 'PUBLISH', 'REJECT', 'RECUSE'];
const signs: FilingAbility[] = ['SIGN', 'RECUSE'];

describe('policy of filings', () => {
  // Who × stage: the whole table. What is not named is nothing.
  it.each<[string, Viewer, Partial<Record<string, FilingAbility[]>>]>([
    ['the county', officer(desk('330106')), { prescreen: all }],
    ['the city', officer(desk('330100')), { review: all }],
    ['the city’s finance', officer(desk('330100', 'FINANCE')), { review: signs }],
    ['the city’s human resources, not asked', officer(desk('330100', 'HUMAN_RESOURCES')), {}],
    ['the province', officer(desk('330000')), { approval: all, publication: publish }],
    ['the province’s finance, asked for nothing', officer(desk('330000', 'FINANCE')), {}],
    ['the Association, of the county’s channel', association, {}],
    ['a deputy of the county at the city', officer(desk('330100'), desk('330106')), { prescreen: all, review: all }],
  ])('%s', (_who, viewer, may) => {
    for (const { id } of stages) {
      expect([id, abilitiesOf(viewer, filing({ stage: id }))]).toEqual([id, may[id] ?? []]);
      for (const status of caseStatuses.filter((one) => one !== 'IN_REVIEW'))
        expect(abilitiesOf(viewer, filing({ stage: id, status }))).toEqual([]);
      expect(abilitiesOf(viewer, filing({ stage: id, recused: true }))).toEqual([]);
    }
  });

  it('the Association decides what it recommends, and sees nothing else', () => {
    const own = filing({ channel: 'ASSOCIATION', stage: 'recommendation', stages: recommended });
    expect(abilitiesOf(association, own)).toEqual(all);
    expect(maySee(association, { ...own, stage: 'approval' })).toBe(true);
    expect(maySee(association, filing())).toBe(false);
    expect(abilitiesOf(officer(desk('330106')), own)).toEqual([]);
  });

  it.each<[CaseStatus, FilingAbility[]]>([
    ['DRAFT', ['EDIT', 'SUBMIT', 'WITHDRAW']],
    ['EVALUATING', ['WITHDRAW']],
    ['IN_REVIEW', ['WITHDRAW']],
    ['RETURNED', ['EDIT', 'SUBMIT', 'WITHDRAW']],
    ['APPROVED', []],
    ['REJECTED', []],
    ['WITHDRAWN', []],
  ])('the unit’s own people on %s', (status, may) => {
    const mine = filing({ status, attempt: status === 'DRAFT' ? 0 : 1 });
    const people = (role: Role, organisation = 'own') => ({ actor: actor(role, organisation), desks: [] });
    expect(abilitiesOf(people('PROVIDER_SUBMITTER'), mine)).toEqual(may);
    expect(abilitiesOf(people('PROVIDER_EDITOR'), mine)).toEqual(may.filter((one) => one === 'EDIT'));
    for (const role of ['PROVIDER_EDITOR', 'PROVIDER_SUBMITTER'] as const) {
      expect(maySee(people(role, 'other'), mine)).toBe(false);
      expect(abilitiesOf(people(role, 'other'), mine)).toEqual([]);
      expect(maySeeDraft(actor(role, 'other'), mine)).toBe(false);
    }
  });

  it('what was never submitted is seen by nobody but the unit; schools and reviewers see no filing at all', () => {
    for (const role of roles.filter((one) => !one.startsWith('PROVIDER_'))) {
      const viewer = { actor: actor(role), desks: role === 'OFFICER' ? [desk('330000')] : [] };
      expect(maySee(viewer, filing({ status: 'DRAFT', attempt: 0 }))).toBe(false);
      const sees = ['PROGRAMME_MANAGER', 'TENANT_ADMIN', 'OFFICER'].includes(role);
      expect([role, maySee(viewer, filing())]).toEqual([role, sees]);
    }
  });

  it('another county and another city see and do nothing; a token does what its scopes say', () => {
    for (const code of ['330108', '330200', '340000']) {
      expect(maySee(officer(desk(code)), filing())).toBe(false);
      expect(abilitiesOf(officer(desk(code)), filing())).toEqual([]);
    }
    const token = (...scopes: string[]) => ({ actor: actor('OFFICER', 'office', scopes), desks: [desk('330106')] });
    expect(abilitiesOf(token('filing:read'), filing())).toEqual([]);
    expect(abilitiesOf(token('filing:read', 'filing:review'), filing())).toEqual(all);
    expect(maySee(token('quota:read'), filing())).toBe(false);
    expect(visibleSql(token('quota:read'), () => '$1')).toBe('false');
  });

  it('a department that has answered is not asked again; who stands in for two signs for the other', () => {
    const at = (signed: Department[]) => filing({ stage: 'review', signed });
    expect(abilitiesOf(officer(desk('330100', 'FINANCE')), at(['FINANCE']))).toEqual(['RECUSE']);
    const both = officer(desk('330100', 'FINANCE'), desk('330100', 'EDUCATION'));
    expect(abilitiesOf(both, at(['FINANCE']))).toEqual(signs);
    expect(abilitiesOf(both, at(['FINANCE', 'EDUCATION']))).toEqual(['RECUSE']);
  });

  it('offers no decision that the lifecycle refuses', () => {
    const events = {
      WITHDRAW: 'WITHDRAW',
      RETURN: 'RETURN',
      PASS: 'PASS',
      PUBLISH: 'APPROVE',
      REJECT: 'REJECT',
    } as const;
    const viewers = [officer(desk('330106')), officer(desk('330000')), { actor: actor('PROVIDER_SUBMITTER', 'own'), desks: [] }]; // prettier-ignore
    for (const status of caseStatuses)
      for (const { id } of stages)
        for (const ability of viewers.flatMap((viewer) => abilitiesOf(viewer, filing({ status, stage: id }))))
          if (ability in events)
            expect(stateAfter(caseLifecycle, status, events[ability as keyof typeof events])).not.toBeNull();
  });
});
