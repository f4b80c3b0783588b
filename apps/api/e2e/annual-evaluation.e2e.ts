import pg from 'pg';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { BatchEvaluator } from '@shidian/providers/annual-evaluation/batch-evaluator.js';
import type { Client, UserErrorShape } from './support/client.js';
import {
  annualTenant,
  type AnnualTenant,
  fileProviders,
  type FiledProvider,
  handIn,
  office,
  punish,
} from './support/annual.js';
import { installAnnualPackage } from './support/annual-package.js';
import { eventually } from './support/applications.js';
import { superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';

const RUN = `id status year evaluatedOn suggestedRectifyBy progress { total evaluated failed decided } byProposal { proposal count decided }
  byOutcome { outcome count } byPlace { jurisdictionCode place total keep rectify revoke failed decided } abilities`;
const ITEM = `id state outcome proposal failure facts findings { rule result } provider { id name place } decision { decision rectifyBy reason decidedBy }
  rectification { state dueOn events { kind text dueOn } } abilities`;

interface Run {
  id: string;
  status: string;
  evaluatedOn: string;
  suggestedRectifyBy: string;
  progress: { total: number; evaluated: number; failed: number; decided: number };
  byProposal: { proposal: string; count: number; decided: number }[];
  byPlace: { jurisdictionCode: string; total: number; revoke: number; failed: number; decided: number }[];
  abilities: string[];
}
interface Item {
  id: string;
  state: string;
  outcome: string | null;
  proposal: string | null;
  failure: string | null;
  facts: unknown;
  findings: { rule: string; result: string }[];
  provider: { id: string; name: string; place: string };
  decision: { decision: string; rectifyBy: string | null; reason: string | null; decidedBy: string | null } | null;
  rectification: { state: string; dueOn: string; events: { kind: string; dueOn: string | null }[] } | null;
  abilities: string[];
}
interface RunAnswer {
  run: Run | null;
  userErrors: UserErrorShape[];
}

const runMutation = async (client: Client, name: string, input: object): Promise<RunAnswer> => {
  const type = name === 'startAnnualEvaluation' ? 'StartAnnualEvaluationInput' : 'AnnualEvaluationInput';
  const data = await client.must<Record<string, RunAnswer>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { run { ${RUN} } userErrors { code field message } } }`,
    { input },
  );
  return data[name] as RunAnswer;
};
const readRun = async (client: Client, id: string): Promise<Run | null> =>
  (
    await client.must<{ annualEvaluation: Run | null }>(`query ($id: ID!) { annualEvaluation(id: $id) { ${RUN} } }`, {
      id,
    })
  ).annualEvaluation;
const readItems = async (
  client: Client,
  runId: string,
  filter: object = {},
  first = 100,
  after: string | null = null,
) =>
  (
    await client.must<{ evaluationItems: { totalCount: number; edges: { cursor: string; node: Item }[] } }>(
      `query ($runId: ID!, $filter: EvaluationItemFilter, $first: Int!, $after: String) { evaluationItems(runId: $runId, filter: $filter, first: $first, after: $after) { totalCount edges { cursor node { ${ITEM} } } } }`,
      { runId, filter, first, after },
    )
  ).evaluationItems;
interface Decided {
  results: { providerId: string; decided: boolean; userErrors: UserErrorShape[] }[] | null;
  userErrors: UserErrorShape[];
}
const decide = async (client: Client, runId: string, decisions: object[]): Promise<Decided> =>
  (
    await client.must<{ decideEvaluations: Decided }>(
      `mutation ($input: DecideEvaluationsInput!) { decideEvaluations(input: $input) { results { providerId decided userErrors { code field message } } userErrors { code field message } } }`,
      { input: { runId, decisions } },
    )
  ).decideEvaluations;
const codes = (answer: Decided) =>
  (answer.results ?? []).map((result) => result.userErrors.map((error) => error.code).join());

describe('The annual evaluation', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
    await installAnnualPackage(world);
  });
  afterEach(() => world.stopWorker());
  afterAll(() => world.close());

  const finished = (client: Client, id: string) =>
    eventually(async () => {
      const run = await readRun(client, id);
      return run?.status === 'FINISHED' ? run : null;
    }, 'the run is finished');

  /** 250 providers: the first without a report, then one low twice, one low once, one exactly at 60 %, one punished; the rest are good. */
  async function filled(slug: string): Promise<{ tenant: AnnualTenant; providers: FiledProvider[]; manager: Client }> {
    const tenant = await annualTenant(world, slug);
    const providers = await fileProviders(world, tenant, 250);
    const id = (n: number) => providers[n]?.id ?? '';
    await handIn(world, tenant, [
      { providerId: id(1), satisfied: 59, passed: 59 },
      { providerId: id(2), satisfied: 59 },
      { providerId: id(3), satisfied: 60, passed: 60 },
      ...providers.slice(4).map((provider) => ({ providerId: provider.id })),
    ]);
    await punish(world, tenant, id(4), '2021-01-20');
    return { tenant, providers, manager: await world.signedIn(tenant, tenant.bodyId, 'PROGRAMME_MANAGER') };
  }

  it('evaluates 250 providers, marks the one that always fails, and is the same when repeated', async () => {
    const { tenant, providers, manager } = await filled('annual-whole');
    const id = (n: number) => providers[n]?.id ?? '';
    // Filed after the year was over: it had nothing to report, and is not in.
    await fileProviders(world, tenant, 3, { from: 900, filedAt: '2021-01-05T00:00:00+08:00' });
    await superuser(
      world,
      `CREATE FUNCTION poison() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'poisoned'; END $$`,
    );
    await superuser(
      world,
      `CREATE TRIGGER poison BEFORE UPDATE ON evaluation_item FOR EACH ROW
       WHEN (NEW.provider_id = '${id(7)}' AND NEW.facts IS NOT NULL) EXECUTE FUNCTION poison()`,
    );
    await world.startWorker();
    const { run: started, userErrors } = await runMutation(manager, 'startAnnualEvaluation', {
      programmeId: tenant.programmeId,
      year: 2020,
    });
    expect(userErrors).toEqual([]);
    expect(started).toMatchObject({ status: 'RUNNING', evaluatedOn: '2021-03-15', progress: { total: 250 } });
    const runId = started?.id ?? '';
    const run = await finished(manager, runId);
    expect(run.progress).toEqual({ total: 250, evaluated: 250, failed: 1, decided: 0 });
    expect(run.byProposal.map(({ proposal, count }) => [proposal, count])).toEqual([
      ['KEEP', 245],
      ['RECTIFY', 2],
      ['REVOKE', 2],
    ]);
    expect(run.byPlace.map((place) => [place.jurisdictionCode, place.total, place.revoke, place.failed])).toEqual([
      ['330100', 167, 2, 1],
      ['330200', 83, 0, 0],
    ]);
    const { edges } = await readItems(manager, runId, {}, 5);
    expect(edges.map(({ node }) => node.proposal ?? node.state)).toEqual([
      'REVOKE',
      'REVOKE',
      'RECTIFY',
      'RECTIFY',
      'FAILED',
    ]);
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Awaited<ReturnType<typeof readItems>> = await readItems(manager, runId, {}, 100, after);
      seen.push(...page.edges.map(({ node }) => node.provider.id));
      after = page.edges.at(-1)?.cursor ?? null;
      if (page.edges.length < 100) break;
    }
    expect([...seen].sort()).toEqual(providers.map((provider) => provider.id).sort());
    const of = async (n: number) =>
      (await readItems(manager, runId, { proposal: ['REVOKE', 'RECTIFY'] })).edges.find(
        ({ node }) => node.provider.id === id(n),
      )?.node;
    expect((await of(0))?.findings).toContainEqual({ rule: 'report', result: 'NOT_MET' });
    expect(await of(1)).toMatchObject({ proposal: 'REVOKE', outcome: 'INELIGIBLE' });
    expect(await of(2)).toMatchObject({ proposal: 'RECTIFY' });
    expect(await of(4)).toMatchObject({
      proposal: 'REVOKE',
      facts: {
        punishments: [{ on: '2021-01-20', source: '市场监管局' }],
        report: { satisfied: 90, dueOn: '2021-02-28', submittedOn: '2021-02-01' },
      },
    });
    const failed = await readItems(manager, runId, { failed: true });
    expect(failed.edges.map(({ node }) => [node.provider.id, node.state, node.failure])).toEqual([
      [id(7), 'FAILED', 'error: poisoned'],
    ]);

    await superuser(world, 'DROP TRIGGER poison ON evaluation_item');
    const again = await runMutation(manager, 'startAnnualEvaluation', { programmeId: tenant.programmeId, year: 2020 });
    await finished(manager, again.run?.id ?? '');
    const bytes = async (which: string) =>
      superuser(
        world,
        `SELECT provider_id, facts::text, findings::text, outcome, proposal FROM evaluation_item
         WHERE run_id = $1 AND provider_id <> $2 ORDER BY provider_id`,
        [which, id(7)],
      );
    const first = await bytes(runId);
    expect(first).toHaveLength(249);
    expect(await bytes(again.run?.id ?? '')).toEqual(first);
  });

  it('is stopped and resumed: what an earlier flow still holds has no effect', async () => {
    const { tenant, manager } = await filled('annual-stop');
    // The database refuses all but the first batch for a while, as one in conflict does: those are tried again later.
    await superuser(
      world,
      `CREATE FUNCTION hold() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'held' USING ERRCODE = '40001'; END $$`,
    );
    await superuser(
      world,
      `CREATE TRIGGER hold BEFORE UPDATE ON evaluation_item FOR EACH ROW WHEN (NEW.batch > 0) EXECUTE FUNCTION hold()`,
    );
    await world.startWorker();
    const { run } = await runMutation(manager, 'startAnnualEvaluation', {
      programmeId: tenant.programmeId,
      year: 2020,
    });
    const id = run?.id ?? '';
    await eventually(async () => (await readRun(manager, id))?.progress.evaluated === 100, 'the first batch is done');
    const stopped = await runMutation(manager, 'stopAnnualEvaluation', { id });
    expect(stopped.run).toMatchObject({ status: 'STOPPED', abilities: ['RESUME'] });
    expect((await runMutation(manager, 'stopAnnualEvaluation', { id })).userErrors).toMatchObject([
      { code: 'EVALUATION_NOT_RUNNING' },
    ]);
    await superuser(world, 'DROP TRIGGER hold ON evaluation_item');
    // The held batches come round again and find the run stopped.
    await eventually(
      async () =>
        (
          await superuser(world, `SELECT 1 FROM inbox WHERE tenant_id = $1 AND job = 'providers.evaluate-batch'`, [
            tenant.id,
          ])
        ).length === 3,
      'every batch of the first flow has come round',
    );
    expect((await readRun(manager, id))?.progress.evaluated).toBe(100);
    const { run: open, userErrors } = await runMutation(manager, 'startAnnualEvaluation', {
      programmeId: tenant.programmeId,
      year: 2020,
    });
    expect([open, userErrors[0]?.code]).toEqual([null, 'EVALUATION_OPEN']);
    const resumed = await runMutation(manager, 'resumeAnnualEvaluation', { id });
    expect(resumed.run).toMatchObject({ status: 'RUNNING', progress: { evaluated: 100 } });
    expect((await finished(manager, id)).progress).toMatchObject({ total: 250, evaluated: 250, failed: 0 });
    expect((await runMutation(manager, 'resumeAnnualEvaluation', { id })).userErrors).toMatchObject([
      { code: 'EVALUATION_NOT_STOPPED' },
    ]);
    const told = await superuser<{ batch: number }>(
      world,
      `SELECT (detail->>'batch')::int AS batch FROM audit_event WHERE tenant_id = $1 AND action = 'annual-evaluation.evaluate' ORDER BY 1`,
      [tenant.id],
    );
    expect(told.map((row) => row.batch)).toEqual([0, 1, 2]);
  }, 60_000);

  it('is decided by officers of commerce at the province, once each; a revocation is only proposed', async () => {
    const { tenant, providers, manager } = await filled('annual-decide');
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

  it('follows a demand to rectify: overdue, reported, extended, done', async () => {
    const { tenant, providers, manager } = await filled('annual-rectify');
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

  it('evaluates a batch once where two deliveries of it are at work, and is not stopped before they are done', async () => {
    const { tenant, manager } = await filled('annual-twice');
    const { run } = await runMutation(manager, 'startAnnualEvaluation', {
      programmeId: tenant.programmeId,
      year: 2020,
    });
    const key = { runId: run?.id ?? '', generation: 1, batch: 0 };
    // Both have read the facts and come to write when this row is let go.
    const holder = new pg.Client({ connectionString: world.database.urls.superuser });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM evaluation_item WHERE run_id = $1 AND batch = 0 FOR UPDATE', [key.runId]);
    const evaluator = world.app.get(BatchEvaluator, { strict: false });
    const deliver = () =>
      runInScope(systemScope('test', tenant.id), () =>
        world.app.get(Database).transaction(() => evaluator.evaluate(key)),
      );
    const both = Promise.all([deliver(), deliver()]);
    const waiting = async (count: number) =>
      (
        await superuser(
          world,
          `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        )
      ).length === count;
    await eventually(() => waiting(2), 'both deliveries wait');
    const stopping = runMutation(manager, 'stopAnnualEvaluation', { id: key.runId });
    await eventually(() => waiting(3), 'the stop waits for them');
    await holder.query('ROLLBACK');
    await holder.end();
    const sums = (await both).map((counts) => Object.values(counts).reduce((sum, count) => sum + count));
    expect(sums.sort()).toEqual([0, 100]);
    expect((await stopping).run).toMatchObject({ status: 'STOPPED', progress: { evaluated: 100 } });
    // Delivered once more, the run being stopped: nothing.
    expect(
      Object.values(
        await runInScope(systemScope('test', tenant.id), () =>
          world.app.get(Database).transaction(() => evaluator.evaluate({ ...key, batch: 1 })),
        ),
      ),
    ).toEqual([0, 0, 0, 0]);
  });

  it('refuses a year that is not over, an unknown programme, and a programme with nobody in it', async () => {
    const tenant = await annualTenant(world, 'annual-bad');
    const manager = await world.signedIn(tenant, tenant.bodyId, 'PROGRAMME_MANAGER');
    const start = async (programmeId: string, year: number) =>
      (await runMutation(manager, 'startAnnualEvaluation', { programmeId, year })).userErrors[0]?.code;
    expect(await start(tenant.programmeId, 2021)).toBe('EVALUATION_YEAR');
    expect(await start(tenant.programmeId, 2020)).toBe('NO_PROVIDERS');
    expect(await start(tenant.id, 2020)).toBe('NO_ANNUAL_PROGRAMME');
    expect(await start('x', 2020)).toBe('NO_ANNUAL_PROGRAMME');
    expect(await superuser(world, 'SELECT FROM evaluation_run WHERE tenant_id = $1', [tenant.id])).toHaveLength(0);
  });
});
