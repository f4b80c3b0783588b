import pg from 'pg';
import { verifyChain } from '@shidian/platform/audit/verify.js';
import { Database } from '@shidian/platform/database/database.js';
import { annualTenant, fileProviders, handIn } from './support/annual.js';
import { installAnnualPackage } from './support/annual-package.js';
import { builtMain, type Process, startProcess } from './support/built.js';
import { superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';
import { emptyRedis, until, waiting } from './support/crash.js';

const PROVIDERS = 450;
const BATCHES = 5;
/** A killed worker’s jobs are noticed at the second look after 30 seconds without a sign of life: two minutes at most. */
const PATIENCE = 240_000;

const COUNTS = `SELECT
  (SELECT count(*)::int FROM evaluation_item WHERE evaluated_at IS NOT NULL) AS evaluated,
  (SELECT count(*)::int FROM evaluation_item WHERE failure IS NOT NULL) AS failed,
  (SELECT count(*)::int FROM evaluation_run WHERE status = 'FINISHED') AS finished,
  (SELECT count(*)::int FROM audit_event WHERE action = 'annual-evaluation.evaluate') AS told,
  (SELECT count(*)::int FROM audit_event WHERE action = 'annual-evaluation.finish') AS closed,
  (SELECT count(*)::int FROM inbox) AS inbox`;

describe('A worker process killed with kill -9 in the middle of an annual evaluation', () => {
  const processes: Process[] = [];
  const worlds: World[] = [];
  afterAll(async () => {
    await Promise.all(processes.map((one) => one.end('SIGKILL')));
    await Promise.all(worlds.map((world) => world.close()));
  });

  it.concurrent.each(['postgres', 'redis'] as const)(
    'on %s: every provider is evaluated once, and the run is closed once',
    async (kind) => {
      const main = await builtMain('worker');
      const redisUrl = kind === 'redis' ? await emptyRedis('annual-crash') : '';
      const world = await createWorld();
      worlds.push(world);
      await installAnnualPackage(world);
      const tenant = await annualTenant(world, `annual-${kind}`);
      const providers = await fileProviders(world, tenant, PROVIDERS);
      await handIn(
        world,
        tenant,
        providers.map(({ id }) => ({ providerId: id })),
      );
      const manager = await world.signedIn(tenant, tenant.bodyId, 'PROGRAMME_MANAGER');
      await manager.must(
        `mutation ($input: StartAnnualEvaluationInput!) { startAnnualEvaluation(input: $input) { userErrors { code } } }`,
        { input: { programmeId: tenant.programmeId, year: 2020 } },
      );
      const start = () => {
        const worker = startProcess(main, {
          DATABASE_URL: world.database.urls.app,
          QUEUE_DATABASE_URL: world.database.urls.queue,
          REDIS_URL: redisUrl,
        });
        processes.push(worker);
        return worker;
      };
      const counts = async () => (await superuser<Record<string, number>>(world, COUNTS))[0] ?? {};

      // Whoever records in the audit chain waits for this row: batches are caught with their effect done and not committed.
      const holder = new pg.Client({ connectionString: world.database.urls.superuser });
      await holder.connect();
      await holder.query('BEGIN');
      await holder.query('SELECT FROM audit_head FOR UPDATE');
      const first = start();
      await until(
        async () => (await waiting(world)) > 0,
        60_000,
        () => first.output(),
      );
      await first.end('SIGKILL');
      await holder.query('ROLLBACK');
      await holder.end();
      expect(await counts()).toEqual({ evaluated: 0, failed: 0, finished: 0, told: 0, closed: 0, inbox: 0 });

      const second = start();
      await until(
        async () => ((await counts())['finished'] ?? 0) > 0,
        PATIENCE,
        () => second.output(),
      );
      // A second effect of any would show up by now.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(await counts()).toEqual({
        evaluated: PROVIDERS,
        failed: 0,
        finished: 1,
        told: BATCHES,
        closed: 1,
        inbox: BATCHES + 1,
      });
      expect((await verifyChain(world.app.get(Database), tenant.id)).faults).toEqual([]);
      await second.end('SIGTERM');
    },
    330_000,
  );
});
