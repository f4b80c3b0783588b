import pg from 'pg';
import { Redis } from 'ioredis';
import { verifyChain } from '@shidian/platform/audit/verify.js';
import { Database } from '@shidian/platform/database/database.js';
import { makeSecretKeys } from '@shidian/platform/secrets/secret-keys.js';
import { builtMain, type Process, startProcess } from './support/built.js';
import { createCertification } from './support/certification.js';
import { emptyRedis, until, waiting } from './support/crash.js';
import { issuing } from './support/issue-calls.js';
import { superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';

/** More parts than a worker takes at once, so that some are lost while they wait and some while they are at work. */
const PEOPLE = 12_500;
/** What the queue lost is looked for every minute. */
const PATIENCE = 240_000;

const COUNTS = `SELECT
  (SELECT count(*)::int FROM certificate) AS certificates,
  (SELECT count(DISTINCT serial)::int FROM certificate) AS serials,
  (SELECT coalesce(max(serial), 0) FROM certificate) AS last,
  (SELECT count(*)::int FROM issue_batch WHERE status = 'FINISHED') AS finished,
  (SELECT count(*)::int FROM audit_event WHERE action = 'certificate.issue') AS told`;

describe('Redis emptied in the middle of issuing', () => {
  let worker: Process | undefined;
  let world: World | undefined;
  afterAll(async () => {
    await worker?.end('SIGKILL');
    await world?.close();
  });

  it('loses nothing: everybody gets one certificate, numbered without a gap, and the batch adds up', async () => {
    const main = await builtMain('worker');
    const redisUrl = await emptyRedis('issue-flush');
    const secretKeys = makeSecretKeys();
    const here = (world = await createWorld({ config: { secretKeys } }));
    const body = await createCertification(here, 'zj', 'ZJEC');
    const [first, second] = [await body.officer(), await body.officer()];
    await body.enrol(Array.from({ length: PEOPLE }, () => ({})));
    const { batch } = await issuing(first).prepare(body.programmeId, 'plain');
    await issuing(second).decide(batch.id);
    await issuing(first).start(batch.id);
    const counts = async () => (await superuser<Record<string, number>>(here, COUNTS))[0] ?? {};

    // Whoever records in the audit chain waits for this row: parts are caught at work, the others waiting in Redis.
    const holder = new pg.Client({ connectionString: here.database.urls.superuser });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM audit_head FOR UPDATE');
    const running = (worker = startProcess(main, {
      ...{ DATABASE_URL: here.database.urls.app, QUEUE_DATABASE_URL: here.database.urls.queue },
      ...{ REDIS_URL: redisUrl, SECRET_KEYS: secretKeys },
    }));
    await until(
      async () => (await waiting(here)) > 0,
      60_000,
      () => running.output(),
    );
    const redis = new Redis(redisUrl);
    expect(await redis.dbsize()).toBeGreaterThan(0);
    await redis.flushdb();
    redis.disconnect();
    expect((await counts())['certificates']).toBe(0);
    await holder.query('ROLLBACK');
    await holder.end();
    // What was at work ends. Then time passes, as the database sees it, until what is lost is overdue.
    await until(
      async () => (await waiting(here)) === 0,
      60_000,
      () => running.output(),
    );
    expect((await counts())['finished']).toBe(0);
    await superuser(here, `UPDATE outbox SET sent_at = sent_at - interval '1 hour' WHERE sent_at IS NOT NULL`);

    await until(
      async () => ((await counts())['finished'] ?? 0) > 0,
      PATIENCE,
      () => running.output(),
    );
    // A second effect of any would show up by now.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await counts()).toEqual({
      ...{ certificates: PEOPLE, serials: PEOPLE, last: PEOPLE, finished: 1, told: PEOPLE },
    });
    expect(await issuing(first).batch(batch.id)).toMatchObject({
      reconciliation: { total: PEOPLE, issued: PEOPLE, refused: 0, open: 0 },
    });
    expect((await verifyChain(here.app.get(Database), body.tenant.id)).faults).toEqual([]);
    await running.end('SIGTERM');
  }, 480_000);
});
