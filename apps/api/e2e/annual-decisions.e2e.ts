import type { Client, UserErrorShape } from './support/client.js';
import { office } from './support/annual.js';
import {
  codes,
  decide,
  filledTenant,
  finished,
  ITEM,
  type Item,
  readItems,
  readRun,
  runMutation,
} from './support/annual-calls.js';
import { installAnnualPackage } from './support/annual-package.js';
import { superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';

describe('Decisions on an annual evaluation', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
    await installAnnualPackage(world);
  });
  afterEach(() => world.stopWorker());
  afterAll(() => world.close());

  it('are made by officers of commerce at the province, once each; a revocation is only proposed', async () => {
    const { tenant, providers, manager } = await filledTenant(world, 'annual-decide');
    const id = (n: number) => providers[n]?.id ?? '';
    const officer = await world.signedIn(tenant, tenant.offices.province, 'OFFICER');
    const city = await world.signedIn(tenant, tenant.offices.city, 'OFFICER');
    const education = await world.signedIn(tenant, await office(world, tenant, '330000', 'EDUCATION'), 'OFFICER');
    const [own, other] = [providers[2], providers[5]];
    const provider = await world.signedIn(tenant, own?.organisationId ?? '', 'PROVIDER_SUBMITTER');
    const { run } = await runMutation(manager, 'startAnnualEvaluation', {
      programmeId: tenant.programmeId,
      year: 2020,
    });
    const runId = run?.id ?? '';
    const keep = (n: number) => ({ providerId: id(n), decision: 'KEEP' });
    expect(codes(await decide(officer, runId, [keep(5)]))).toEqual(['NOT_EVALUATED']);
    await world.startWorker();
    await finished(manager, runId);

    for (const wrong of [city, education])
      expect(codes(await decide(wrong, runId, [keep(5)]))).toEqual(['NOT_IN_EVALUATION']);
    const rectify = { providerId: id(2), decision: 'RECTIFY', rectifyBy: '2021-05-14' };
    const refused = await decide(officer, runId, [
      { ...keep(5), rectifyBy: '2021-05-14' },
      { ...rectify, rectifyBy: '2021-03-15' },
      { providerId: id(5), decision: 'RECTIFY', rectifyBy: '2021-05-14' },
      { providerId: id(5), decision: 'REVOKE', reason: '查实' },
      { providerId: '01900000-0000-7000-8000-000000000000', decision: 'KEEP' },
    ]);
    expect(codes(refused)).toEqual([
      'RECTIFY_BY_DATE',
      'RECTIFY_BY_DATE',
      'DECISION_REASON',
      'DECISION_GROUND',
      'NOT_IN_EVALUATION',
    ]);
    const revoke = { providerId: id(1), decision: 'REVOKE', reason: '两项均低于标准' };
    const decided = await decide(officer, runId, [keep(5), rectify, revoke, keep(5)]);
    expect(codes(decided)).toEqual(['', '', '', 'EVALUATION_DECIDED']);
    expect(codes(await decide(officer, runId, [revoke]))).toEqual(['EVALUATION_DECIDED']);
    expect(
      await superuser(
        world,
        `SELECT ground, evidence, run_id FROM revocation WHERE tenant_id = $1 AND provider_id = $2`,
        [tenant.id, id(1)],
      ),
    ).toEqual([{ ground: 'LOW_SATISFACTION_AND_PASS_RATE', evidence: '两项均低于标准', run_id: runId }]);
    const [version] = await superuser<{ status: string }>(
      world,
      'SELECT status FROM provider_version WHERE provider_id = $1 AND superseded_at IS NULL',
      [id(1)],
    );
    expect(version?.status).toBe('IN_FORCE');
    expect((await readRun(officer, runId))?.progress.decided).toBe(3);
    expect((await readItems(officer, runId, { decided: true })).totalCount).toBe(3);

    // A provider's record holds its years.
    const { provider: record, providers: entries } = await officer.must<{
      provider: { reports: object[]; evaluations: object[] };
      providers: { edges: { node: { evaluations: object[] } }[] };
    }>(
      `query ($id: ID!) { provider(id: $id) { reports { year state figures { passed } } evaluations { year proposal decision { decision } } }
        providers(first: 50) { edges { node { evaluations { year } } } } }`,
      { id: id(1) },
    );
    expect(record).toEqual({
      reports: [{ year: 2020, state: 'SUBMITTED', figures: { passed: 59 } }],
      evaluations: [{ year: 2020, proposal: 'REVOKE', decision: { decision: 'REVOKE' } }],
    });
    expect(entries.edges.map(({ node }) => node.evaluations)).toEqual(Array(50).fill([{ year: 2020 }]));

    // What an officer of a city, a provider and a stranger see.
    expect((await readItems(city, runId)).totalCount).toBe(167);
    expect((await readItems(city, runId, { place: '330110' })).totalCount).toBe(83);
    const mine = await readItems(provider, runId);
    expect(mine.edges.map(({ node }) => [node.provider.id, node.decision?.decidedBy, node.abilities])).toEqual([
      [id(2), null, ['REPORT_RECTIFICATION']],
    ]);
    const stranger = await world.signedIn(tenant, other?.organisationId ?? '', 'PROVIDER_EDITOR');
    expect((await readItems(stranger, runId)).edges.map(({ node }) => node.provider.id)).toEqual([id(5)]);
    const undecided = await world.signedIn(tenant, providers[6]?.organisationId ?? '', 'PROVIDER_EDITOR');
    expect((await readItems(undecided, runId)).totalCount).toBe(0);
    expect(await readRun(undecided, runId)).toBeNull();
  });

  it('follow a demand to rectify: overdue, reported, extended, done', async () => {
    const { tenant, providers, manager } = await filledTenant(world, 'annual-rectify');
    const officer = await world.signedIn(tenant, tenant.offices.province, 'OFFICER');
    const target = providers[2];
    const { run } = await runMutation(manager, 'startAnnualEvaluation', {
      programmeId: tenant.programmeId,
      year: 2020,
    });
    const runId = run?.id ?? '';
    await world.startWorker();
    await finished(manager, runId);
    await decide(officer, runId, [{ providerId: target?.id, decision: 'RECTIFY', rectifyBy: '2021-05-14' }]);
    const step = async (client: Client, name: string, more: object) => {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
      const data = await client.must<Record<string, { item: Item | null; userErrors: UserErrorShape[] }>>(
        `mutation ($input: ${type}!) { ${name}(input: $input) { item { ${ITEM} } userErrors { code field } } }`,
        { input: { runId, providerId: target?.id, ...more } },
      );
      return data[name];
    };
    const now = world.clock.now();
    try {
      // Sessions end meanwhile: everybody signs in again.
      world.clock.set(new Date('2021-05-14T15:58:00Z'));
      const people = await world.signedIn(tenant, target?.organisationId ?? '', 'PROVIDER_SUBMITTER');
      const state = async () => (await readItems(people, runId)).edges[0]?.node.rectification?.state;
      expect(await state()).toBe('OPEN');
      // The next day in Shanghai.
      world.clock.set(new Date('2021-05-14T16:05:00Z'));
      const later = await world.signedIn(tenant, tenant.offices.province, 'OFFICER');
      expect((await step(people, 'reportRectification', { text: ' ' }))?.userErrors).toMatchObject([
        { code: 'RECTIFICATION_TEXT' },
      ]);
      expect((await step(people, 'reportRectification', { text: '已补训' }))?.item?.rectification?.state).toBe(
        'REPORTED',
      );
      expect((await step(people, 'reportRectification', { text: '又' }))?.userErrors).toMatchObject([
        { code: 'RECTIFICATION_STATE' },
      ]);
      expect(
        (await step(later, 'confirmRectification', { verdict: 'EXTENDED', text: '再改', dueOn: '2021-05-15' }))
          ?.userErrors,
      ).toMatchObject([{ code: 'RECTIFICATION_DUE' }]);
      const extended = await step(later, 'confirmRectification', {
        verdict: 'EXTENDED',
        text: '再改',
        dueOn: '2021-06-30',
      });
      expect(extended?.item?.rectification).toMatchObject({ state: 'OPEN', dueOn: '2021-06-30' });
      const done = await step(later, 'confirmRectification', { verdict: 'DONE', text: '到位' });
      expect(done?.item?.rectification).toMatchObject({
        state: 'DONE',
        events: [{ kind: 'REPORTED' }, { kind: 'EXTENDED' }, { kind: 'DONE' }],
      });
      expect(
        (await step(later, 'confirmRectification', { verdict: 'NOT_DONE', text: '反悔' }))?.userErrors,
      ).toMatchObject([{ code: 'RECTIFICATION_STATE' }]);
    } finally {
      world.clock.set(now);
    }
  });
});
