import pg from 'pg';
import { verifyChain } from '@shidian/platform/audit/verify.js';
import { Database } from '@shidian/platform/database/database.js';
import { makeSecretKeys } from '@shidian/platform/secrets/secret-keys.js';
import { builtMain, type Process, startProcess } from './support/built.js';
import { inventedId } from './support/candidates.js';
import { emptyRedis, until, waiting } from './support/crash.js';
import { book, call, certifyingProgramme, confirm, countsOf, preview } from './support/rosters.js';
import { superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';

const BATCH = 500;
const PEOPLE = 4 * BATCH;
/** Row of the sheet in the third batch: its batch is caught with everything written and nothing committed. */
const CAUGHT = 2 * BATCH + 10;
/** A killed worker’s jobs are noticed at the second look after 30 seconds without a sign of life: two minutes at most. */
const PATIENCE = 240_000;

const COUNTS = `SELECT
  (SELECT count(*)::int FROM candidate) AS candidates,
  (SELECT count(*)::int FROM enrolment) AS enrolments,
  (SELECT count(*)::int FROM roster_import_row WHERE result = 'CREATED') AS created,
  (SELECT count(*)::int FROM roster_import WHERE status = 'DONE') AS done,
  (SELECT coalesce(sum((detail->>'CREATED')::int), 0)::int FROM audit_event WHERE action = 'roster-import.import') AS told,
  (SELECT count(*)::int FROM audit_event WHERE action = 'roster-import.finish') AS finished`;

describe('A worker process killed with kill -9 in the middle of an import', () => {
  const processes: Process[] = [];
  const worlds: World[] = [];
  afterAll(async () => {
    await Promise.all(processes.map((one) => one.end('SIGKILL')));
    await Promise.all(worlds.map((world) => world.close()));
  });

  it.concurrent.each(['postgres', 'redis'] as const)(
    'on %s: everybody of the roster is registered and enrolled, once',
    async (kind) => {
      const main = await builtMain('worker');
      const redisUrl = kind === 'redis' ? await emptyRedis('roster-crash') : '';
      const secretKeys = makeSecretKeys();
      const world = await createWorld({ config: { secretKeys } });
      worlds.push(world);
      const tenant = await world.tenant(`crash-${kind}`);
      const officer = await world.signedIn(tenant, tenant.bodyId, 'CERTIFICATION_OFFICER');
      const programmeId = await certifyingProgramme(world, tenant);
      const rows = Array.from({ length: PEOPLE }, (_, n) => [
        ...[`考生${n}`, inventedId(n, '19880808'), '助理电子商务师', '网络客服、美工设计'],
      ]);
      const bytes = await book([['姓名', '身份证号', '申报级别', '申报方向'], ...rows]);
      await world.startWorker();
      const { id } = await preview(officer, programmeId, { bytes });
      await world.stopWorker();
      expect((await call(officer, 'confirmRosterImport', { id })).userErrors).toEqual([]);
      const start = () => {
        const worker = startProcess(main, {
          DATABASE_URL: world.database.urls.app,
          QUEUE_DATABASE_URL: world.database.urls.queue,
          REDIS_URL: redisUrl,
          SECRET_KEYS: secretKeys,
          DATA_DIR: world.dataDir,
        });
        processes.push(worker);
        return worker;
      };
      const counts = async () => (await superuser<Record<string, number>>(world, COUNTS))[0] ?? {};

      const holder = new pg.Client({ connectionString: world.database.urls.superuser });
      await holder.connect();
      await holder.query('BEGIN');
      await holder.query('SELECT FROM roster_import_row WHERE row_number = $1 FOR UPDATE', [CAUGHT]);
      const dying = start();
      await until(
        async () => (await waiting(world)) > 0 && (await counts())['created'] === PEOPLE - BATCH,
        60_000,
        () => dying.output(),
      );
      await dying.end('SIGKILL');
      await holder.query('ROLLBACK');
      await holder.end();
      expect(dying.child.signalCode).toBe('SIGKILL');
      const half = PEOPLE - BATCH;
      expect(await counts()).toEqual({
        ...{ candidates: half, enrolments: half, created: half, done: 0, told: half, finished: 0 },
      });

      const worker = start();
      await until(
        async () => (await counts())['done'] === 1,
        PATIENCE,
        () => worker.output(),
      );
      // A second effect of any would show up by now.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(await counts()).toEqual({
        ...{ candidates: PEOPLE, enrolments: PEOPLE, created: PEOPLE, done: 1, told: PEOPLE, finished: 1 },
      });
      expect((await verifyChain(world.app.get(Database), tenant.id)).faults).toEqual([]);

      // The same roster once more changes nothing.
      const again = await confirm(officer, (await preview(officer, programmeId, { bytes })).id);
      expect(countsOf(again)).toEqual({ UNCHANGED: PEOPLE, 'did UNCHANGED': PEOPLE });
      expect(await counts()).toMatchObject({ candidates: PEOPLE, enrolments: PEOPLE, created: PEOPLE, told: PEOPLE });
      await worker.end('SIGTERM');
    },
    330_000,
  );
});
