import pg from 'pg';
import { verifyChain } from '@shidian/platform/audit/verify.js';
import { Database } from '@shidian/platform/database/database.js';
import { makeSecretKeys } from '@shidian/platform/secrets/secret-keys.js';
import { builtMain, type Process, startProcess } from './support/built.js';
import { createCertification } from './support/certification.js';
import { emptyRedis, until, waiting } from './support/crash.js';
import { issuing } from './support/issue-calls.js';
import { superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';

const PEOPLE = 2_500;
const PARTS = 3;
/** A killed worker’s jobs are noticed at the second look after 30 seconds without a sign of life: two minutes at most. */
const PATIENCE = 240_000;

const COUNTS = `SELECT
  (SELECT count(*)::int FROM certificate) AS certificates,
  (SELECT count(DISTINCT serial)::int FROM certificate) AS serials,
  (SELECT coalesce(max(serial), 0) FROM certificate) AS last,
  (SELECT count(*)::int FROM enrolment WHERE status = 'CERTIFIED') AS certified,
  (SELECT count(*)::int FROM issue_batch WHERE status = 'FINISHED') AS finished,
  (SELECT count(*)::int FROM audit_event WHERE action = 'certificate.issue') AS told`;

describe('A worker process killed with kill -9 in the middle of issuing', () => {
  const processes: Process[] = [];
  const worlds: World[] = [];
  afterAll(async () => {
    await Promise.all(processes.map((one) => one.end('SIGKILL')));
    await Promise.all(worlds.map((world) => world.close()));
  });

  it.concurrent.each(['postgres', 'redis'] as const)(
    'on %s: everybody gets one certificate, numbered without a gap',
    async (kind) => {
      const main = await builtMain('worker');
      const redisUrl = kind === 'redis' ? await emptyRedis('issue-crash') : '';
      const secretKeys = makeSecretKeys();
      const world = await createWorld({ config: { secretKeys } });
      worlds.push(world);
      const body = await createCertification(world, 'zj', 'ZJEC');
      const [first, second] = [await body.officer(), await body.officer()];
      await body.enrol(Array.from({ length: PEOPLE }, () => ({})));
      const { batch } = await issuing(first).prepare(body.programmeId, 'plain');
      await issuing(second).decide(batch.id);
      await issuing(first).start(batch.id);
      const start = () => {
        const worker = startProcess(main, {
          DATABASE_URL: world.database.urls.app,
          QUEUE_DATABASE_URL: world.database.urls.queue,
          REDIS_URL: redisUrl,
          SECRET_KEYS: secretKeys,
        });
        processes.push(worker);
        return worker;
      };
      const counts = async () => (await superuser<Record<string, number>>(world, COUNTS))[0] ?? {};

      // Whoever records in the audit chain waits for this row: a part is caught signed and written, and not committed.
      const holder = new pg.Client({ connectionString: world.database.urls.superuser });
      await holder.connect();
      await holder.query('BEGIN');
      await holder.query('SELECT FROM audit_head FOR UPDATE');
      const dying = start();
      await until(
        async () => (await waiting(world)) > 0,
        60_000,
        () => dying.output(),
      );
      await dying.end('SIGKILL');
      await holder.query('ROLLBACK');
      await holder.end();
      expect(await counts()).toEqual({ certificates: 0, serials: 0, last: 0, certified: 0, finished: 0, told: 0 });

      const worker = start();
      await until(
        async () => ((await counts())['finished'] ?? 0) > 0,
        PATIENCE,
        () => worker.output(),
      );
      // A second effect of any would show up by now.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(await counts()).toEqual({
        ...{ certificates: PEOPLE, serials: PEOPLE, last: PEOPLE, certified: PEOPLE, finished: 1, told: PEOPLE },
      });
      expect(await issuing(first).batch(batch.id)).toMatchObject({
        reconciliation: { total: PEOPLE, issued: PEOPLE, refused: 0, open: 0 },
      });
      const parts = await superuser(world, `SELECT FROM audit_event WHERE action = 'issue-batch.issue'`);
      expect(parts).toHaveLength(PARTS);
      expect((await verifyChain(world.app.get(Database), body.tenant.id)).faults).toEqual([]);
      await worker.end('SIGTERM');
    },
    330_000,
  );
});
