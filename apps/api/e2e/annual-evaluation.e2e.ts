import pg from 'pg';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { BatchEvaluator } from '@shidian/providers/annual-evaluation/batch-evaluator.js';
import { annualTenant, fileProviders } from './support/annual.js';
import { filledTenant, finished, readItems, readRun, runMutation } from './support/annual-calls.js';
import { installAnnualPackage } from './support/annual-package.js';
import { eventually } from './support/applications.js';
import { superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';

describe('The annual evaluation', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
    await installAnnualPackage(world);
  });
  afterEach(() => world.stopWorker());
  afterAll(() => world.close());

  it('evaluates 250 providers, marks the one that always fails, and is the same when repeated', async () => {
    const { tenant, providers, manager } = await filledTenant(world, 'annual-whole');
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
    const { tenant, manager } = await filledTenant(world, 'annual-stop');
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

  it('evaluates a batch once where two deliveries of it are at work, and is not stopped before they are done', async () => {
    const { tenant, manager } = await filledTenant(world, 'annual-twice');
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
