import pg from 'pg';
import { Database } from '@shidian/platform/database/database.js';
import { verifyChain } from '@shidian/platform/audit/verify.js';
import { builtMain, type Process, startProcess } from './support/built.js';
import { submitMany } from './support/seed.js';
import { superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';
import { emptyRedis, until, waiting } from './support/crash.js';

const QUEUED = 200;
/** A killed worker’s jobs are noticed at the second look after 30 seconds without a sign of life: two minutes at most. */
const PATIENCE = 240_000;

const COUNTS = `SELECT
  (SELECT count(*)::int FROM case_evaluation) AS evaluations,
  (SELECT count(*)::int FROM review_case WHERE status = 'IN_REVIEW') AS "inReview",
  (SELECT count(*)::int FROM audit_event WHERE action = 'pilot-application.evaluate') AS told,
  (SELECT count(DISTINCT subject_id)::int FROM audit_event WHERE action = 'pilot-application.evaluate') AS "toldOnce",
  (SELECT count(*)::int FROM inbox) AS inbox,
  (SELECT count(*)::int FROM outbox WHERE sent_at IS NOT NULL) AS sent`;

describe('A worker process killed with kill -9', () => {
  const processes: Process[] = [];
  const worlds: World[] = [];
  afterAll(async () => {
    await Promise.all(processes.map((one) => one.end('SIGKILL')));
    await Promise.all(worlds.map((world) => world.close()));
  });

  it.concurrent.each(['postgres', 'redis'] as const)(
    `on %s, with ${QUEUED} evaluations queued, in the middle of its transaction: all are done once, none is lost`,
    async (kind) => {
      const main = await builtMain('worker');
      const redisUrl = kind === 'redis' ? await emptyRedis('crash') : '';
      const world = await createWorld();
      worlds.push(world);
      const tenant = await world.tenant(`crash-${kind}`);
      await submitMany(world, tenant, QUEUED);
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

      // Whoever records in the audit chain waits for this row: the worker is caught with its effect done and not committed.
      const holder = new pg.Client({ connectionString: world.database.urls.superuser });
      await holder.connect();
      await holder.query('BEGIN');
      await holder.query('SELECT FROM audit_head FOR UPDATE');
      const first = start();
      await until(
        async () => (await waiting(world)) > 0,
        30_000,
        () => first.output(),
      );
      await first.end('SIGKILL');
      await holder.query('ROLLBACK');
      await holder.end();
      expect(first.child.signalCode).toBe('SIGKILL');
      expect(await counts()).toEqual({ evaluations: 0, inReview: 0, told: 0, toldOnce: 0, inbox: 0, sent: QUEUED });

      const second = start();
      await until(
        async () => ((await counts())['evaluations'] ?? 0) >= QUEUED,
        PATIENCE,
        () => second.output(),
      );
      // A second effect of any would show up by now.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(await counts()).toMatchObject({
        evaluations: QUEUED,
        inReview: QUEUED,
        told: QUEUED,
        toldOnce: QUEUED,
        inbox: QUEUED,
      });
      const { faults } = await verifyChain(world.app.get(Database), tenant.id);
      expect(faults).toEqual([]);
      await second.end('SIGTERM');
    },
    330_000,
  );
});
