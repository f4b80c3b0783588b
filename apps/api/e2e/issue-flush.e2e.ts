import { Redis } from 'ioredis';
import { createCertification } from './support/certification.js';
import { AUDIT_HEAD, crashScenes, until, waiting } from './support/crash.js';
import { ISSUED, issuing, startedBatch } from './support/issue-calls.js';
import { holding, superuser } from './support/superuser.js';

/** More parts than a worker takes at once, so that some are lost while they wait and some while they are at work. */
const PEOPLE = 12_500;

describe('Redis emptied in the middle of issuing', () => {
  const sceneOn = crashScenes('issue-flush');

  it('loses nothing: everybody gets one certificate, numbered without a gap, and the batch adds up', async () => {
    const scene = await sceneOn('redis');
    const { world } = scene;
    const counts = () => scene.counts(ISSUED);
    const body = await createCertification(world, 'zj', 'ZJEC');
    const { officer, batchId } = await startedBatch(body, PEOPLE);

    // Parts are caught at work, the others waiting in Redis.
    const release = await holding(world, AUDIT_HEAD);
    const worker = scene.start();
    await until(async () => (await waiting(world)) > 0, 60_000, worker.output);
    const redis = new Redis(scene.redisUrl);
    expect(await redis.dbsize()).toBeGreaterThan(0);
    await redis.flushdb();
    redis.disconnect();
    expect((await counts())['certificates']).toBe(0);
    await release();
    // What was at work ends. Then time passes, as the database sees it, until what is lost is overdue: that is looked for every minute.
    await until(async () => (await waiting(world)) === 0, 60_000, worker.output);
    expect((await counts())['finished']).toBe(0);
    await superuser(world, `UPDATE outbox SET sent_at = sent_at - interval '1 hour' WHERE sent_at IS NOT NULL`);

    await scene.doneOnce(worker, async () => ((await counts())['finished'] ?? 0) > 0);
    expect(await counts()).toEqual({
      ...{ certificates: PEOPLE, serials: PEOPLE, last: PEOPLE, certified: PEOPLE, finished: 1, told: PEOPLE },
    });
    expect(await issuing(officer).batch(batchId)).toMatchObject({
      reconciliation: { total: PEOPLE, issued: PEOPLE, refused: 0, open: 0 },
    });
    expect(await scene.faults(body.tenant.id)).toEqual([]);
    await worker.end('SIGTERM');
  }, 480_000);
});
