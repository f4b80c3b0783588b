import { requireScope, runInScope, systemScope } from '../context/scope.js';
import type { JobRunner } from './job-runner.js';
import { JobCatalogue } from './job-catalogue.js';
import type { Outbox } from './outbox.js';
import { QueueBackend } from './backend.js';
import { QueueDatabase } from './queue-database.js';
import { type QueueEntry, singleEntry } from './queued-job.js';
import { Reconciler } from './reconciler.js';
import { Relay } from './relay.js';
import { type BackendKind, JobsHarness, impatient } from './support/harness.js';
import {
  Interference,
  Record,
  RecordMany,
  record,
  recordMany,
  recordingJobs,
  recordingOutbox,
} from './support/recording.js';
import { until } from './support/until.js';
import { defaultTuning } from './tuning.js';

const tuning = { ...defaultTuning, ...impatient };
const numbered = (count: number) => Array.from({ length: count }, (_, i) => `item-${String(i).padStart(4, '0')}`);
const payloads = (items: readonly string[]) => items.map((item) => ({ item }));

describe.each<BackendKind>(['redis', 'postgres'])('jobs on %s', (kind) => {
  let harness: JobsHarness;
  let outbox: Outbox;
  let interference: Interference;

  beforeAll(async () => {
    harness = await JobsHarness.create(kind, 7);
    outbox = recordingOutbox(harness.database);
  }, 60_000);
  beforeEach(() => {
    interference = new Interference();
  });
  afterEach(() => harness.reset());
  afterAll(() => harness.close());

  const start = (overrides: Partial<typeof tuning> = {}): Promise<JobRunner> =>
    harness.startWorker({
      jobs: recordingJobs,
      providers: [Record, RecordMany, { provide: Interference, useValue: interference }],
      tuning: overrides,
    });
  const effects = (count: number) =>
    until(
      () => harness.effects(),
      (all) => all.length >= count,
    );
  const idle = (runner: JobRunner) =>
    until(
      () => runner.backend.queue.getJobCounts('waiting', 'active', 'delayed'),
      (counts) => Object.values(counts).every((count) => count === 0),
    );
  const unsent = async () => (await harness.superuser('SELECT 1 FROM outbox WHERE sent_at IS NULL')).length;

  it('does what a committed transaction asked for, under its request id and tenant', async () => {
    const seen: unknown[] = [];
    interference.single = async (item, meta) => {
      const { requestId, tenantId } = requireScope();
      seen.push({ item, meta, requestId, tenantId });
    };
    await start();
    const [id] = await harness.enqueue(outbox, record, [{ item: 'a' }], harness.tenants[1], 'request-7');
    await until(
      () => harness.effects(harness.tenants[1]),
      (all) => all.length > 0,
    );
    const [, tenantId] = harness.tenants;
    expect(await harness.effects(tenantId)).toEqual(['a']);
    expect(seen).toEqual([
      { item: 'a', requestId: 'request-7', tenantId, meta: { id, requestId: 'request-7', tenantId } },
    ]);
  });

  it('forgets what a rolled back transaction asked for', async () => {
    const rolledBack = runInScope(systemScope('r', harness.tenants[0]), () =>
      harness.database.transaction(async () => {
        await outbox.enqueue(record, { item: 'never' });
        throw new Error('later');
      }),
    );
    await expect(rolledBack).rejects.toThrow('later');
    expect(await harness.superuser('SELECT 1 FROM outbox')).toEqual([]);
  });

  it('wakes the relay: a job starts long before the next poll', async () => {
    await start({ pollMs: 3_600_000 });
    await until(unsent, (count) => count === 0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await harness.enqueue(outbox, record, [{ item: 'now' }]);
    expect(await effects(1)).toEqual(['now']);
  });

  it('shows a handler the rows of its tenant only', async () => {
    const counts: number[] = [];
    interference.single = async () => {
      const rows = await harness.database.tx.query('SELECT 1 FROM effect');
      counts.push(rows.length);
    };
    await start({ concurrency: 1 });
    for (const tenant of harness.tenants) {
      await harness.enqueue(outbox, record, [{ item: 'x' }], tenant);
      await until(
        () => harness.effects(tenant),
        (all) => all.length === 1,
      );
    }
    expect(counts).toEqual([0, 0]);
  });

  it('has one effect for a job delivered three times, one after the other and at once', async () => {
    const runner = await start();
    const row = {
      tenantId: harness.tenants[0],
      id: '019a0000-0000-7000-8000-000000000001',
      job: record.name,
      requestId: 'r',
      payload: { item: 'once' },
    };
    const copies = ['1', '2', '3'].map((copy) => ({ ...singleEntry(row, tuning), opts: { jobId: `copy-${copy}` } }));
    await runner.backend.queue.addBulk(copies);
    await until(
      async () => harness.observed.length,
      (count) => count === 3,
    );
    await runner.backend.queue.addBulk([{ ...singleEntry(row, tuning), opts: { jobId: 'copy-4' } }]);
    await until(
      async () => harness.observed.length,
      (count) => count === 4,
    );
    expect(await harness.effects()).toEqual(['once']);
    expect(
      harness.observed.map(({ outcome, effects }) => ({ outcome, effects })).sort((a, b) => a.effects - b.effects),
    ).toEqual([...Array.from({ length: 3 }, () => ({ outcome: 'done', effects: 0 })), { outcome: 'done', effects: 1 }]);
  });

  it('has one effect per item for overlapping bulks delivered at once', async () => {
    const runner = await start();
    const items = numbered(100);
    const ids = await harness.enqueue(outbox, recordMany, payloads(items));
    await until(unsent, (count) => count === 0);
    const data = {
      tenantId: harness.tenants[0],
      items: ids.map((id, i) => ({ id, requestId: 'r', payload: { item: items[i] as string } })),
    };
    const backwards = { ...data, items: [...data.items].reverse() };
    await runner.backend.queue.addBulk([
      { name: recordMany.name, data, opts: { jobId: 'again-1' } },
      { name: recordMany.name, data: backwards, opts: { jobId: 'again-2' } },
    ]);
    await until(
      async () => harness.observed.length,
      (count) => count >= 3,
    );
    expect(await harness.effects()).toEqual(items);
  });

  it('drains a backlog in bulks of up to 100 per tenant, and a single one as a single', async () => {
    const items = numbered(250);
    await harness.enqueue(outbox, recordMany, payloads(items));
    await harness.enqueue(outbox, recordMany, [{ item: 'alone' }], harness.tenants[1]);
    await start();
    expect(await effects(250)).toEqual(items);
    await until(
      async () => harness.observed.length,
      (count) => count === 4,
    );
    expect(harness.observed.map((seen) => seen.items).sort((a, b) => a - b)).toEqual([1, 50, 100, 100]);
  });

  it('adds again, harmlessly, what a relay added before it died', async () => {
    const runner = await start({ pollMs: 3_600_000 });
    const database = new QueueDatabase(harness.test.urls.queue);
    const catalogue = new JobCatalogue(recordingJobs);
    const dying = new Relay({
      database,
      catalogue,
      tuning,
      add: async (entries) => {
        await runner.backend.queue.addBulk(entries);
        throw new Error('killed');
      },
    });
    await runner.relay.stop();
    await harness.enqueue(outbox, record, payloads(['a', 'b']));
    await harness.enqueue(outbox, recordMany, payloads(numbered(30)));
    await expect(dying.sendBatch()).rejects.toThrow('killed');
    expect(await unsent()).toBe(32);
    await effects(32);
    expect(await runner.relay.sendBatch()).toBe(32);
    await idle(runner);
    expect(await harness.effects()).toEqual(['a', 'b', ...numbered(30)]);
    await database.close();
  });

  it('never sends a row twice with two relays at once', async () => {
    const sent: string[] = [];
    const database = new QueueDatabase(harness.test.urls.queue);
    const relays = [1, 2].map(
      () =>
        new Relay({
          database,
          catalogue: new JobCatalogue(recordingJobs),
          tuning,
          add: async (entries) => {
            sent.push(...entries.flatMap((entry) => entry.data.items.map((item) => item.id)));
            await new Promise((resolve) => setTimeout(resolve, 30));
          },
        }),
    );
    const ids = await harness.enqueue(outbox, recordMany, payloads(numbered(800)));
    const counts = await Promise.all(relays.map((relay) => relay.sendBatch()));
    expect(counts.reduce((sum, count) => sum + count)).toBe(800);
    expect(Math.max(...counts)).toBeLessThanOrEqual(500);
    expect(sent.sort()).toEqual(ids.sort());
    await database.close();
  });

  it('sends again what a flushed queue lost, only that, and does it once', async () => {
    await start();
    await harness.enqueue(outbox, record, payloads(['done']));
    await effects(1);
    await harness.stopWorkers();
    const items = numbered(150);
    await harness.enqueue(outbox, recordMany, payloads(items));
    const database = new QueueDatabase(harness.test.urls.queue);
    const backend = await QueueBackend.open({ redisUrl: harness.redisUrl, queueDatabaseUrl: harness.test.urls.queue });
    const add = (entries: QueueEntry[]) => backend.queue.addBulk(entries);
    await new Relay({ database, catalogue: new JobCatalogue(recordingJobs), tuning, add }).sendBatch();
    await harness.flushQueue();
    expect(await unsent()).toBe(0);
    const reconcile = (lostAfterMs: number) =>
      new Reconciler({ database, queue: backend.queue, tuning: { ...tuning, lostAfterMs } }).reconcile();
    expect(await reconcile(3_600_000)).toEqual({ resent: 0, deleted: 0 });
    expect(await reconcile(0)).toEqual({ resent: 150, deleted: 0 });
    const runner = await start({ lostAfterMs: 3_600_000 });
    await effects(151);
    await idle(runner);
    expect(await harness.effects()).toEqual(['done', ...items]);
    await backend.close();
    await database.close();
  });

  it('does not take a waiting backlog for lost', async () => {
    let release = () => {};
    const gate = new Promise<void>((resolve) => (release = resolve));
    interference.single = (item) => (item === 'blocker' ? gate : Promise.resolve());
    const runner = await start({ concurrency: 1, clockSkewMs: 250 });
    await harness.enqueue(outbox, record, payloads(['blocker']));
    await until(
      () => runner.backend.queue.getActiveCount(),
      (count) => count === 1,
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    await harness.enqueue(outbox, recordMany, payloads(numbered(150)));
    await until(unsent, (count) => count === 0);
    // Longer than the skew: a job that waits behind the backlog must not be its measure.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await harness.enqueue(outbox, record, payloads(['z']));
    await until(unsent, (count) => count === 0);
    // The blocker alone was sent before the line; its copy is ignored, since the queue still holds it.
    expect(await runner.reconciler.reconcile()).toEqual({ resent: 1, deleted: 0 });
    await runner.backend.queue.pause();
    expect(await runner.reconciler.reconcile()).toEqual({ resent: 0, deleted: 0 });
    await runner.backend.queue.resume();
    release();
    const all = ['blocker', ...numbered(150), 'z'];
    expect(await effects(all.length)).toEqual(all);
    await idle(runner);
    expect(harness.observed).toHaveLength(4);
  });

  it('tries again, and has one effect', async () => {
    let left = 2;
    interference.single = async () => {
      await harness.database.tx.execute('INSERT INTO effect (tenant_id, item) VALUES ($1, $2)', [
        harness.tenants[0],
        'torn',
      ]);
      if (left-- > 0) throw new Error('not yet');
      await harness.database.tx.execute('DELETE FROM effect WHERE item = $1', ['torn']);
    };
    await start();
    await harness.enqueue(outbox, record, payloads(['stubborn']));
    expect(
      await until(
        () => harness.effects(),
        (all) => all.length === 1,
      ),
    ).toEqual(['stubborn']);
    expect(harness.observed.map((seen) => seen.outcome)).toEqual(['failed', 'failed', 'done']);
  });

  it('lets one poisoned item of a bulk fail alone, visibly, and replays it when it is mended', async () => {
    let poison: string | null = 'item-0042';
    interference.single = async (item) => {
      if (item === poison) throw new Error('poisoned');
    };
    interference.bulk = async (items) => {
      if (items.some((item) => item === poison)) throw new Error('poisoned bulk');
    };
    const items = numbered(100);
    const ids = await harness.enqueue(outbox, recordMany, payloads(items));
    const runner = await start();
    expect(await effects(99)).toEqual(items.filter((item) => item !== poison));
    const failures = await until(
      () => runner.operations.failures(),
      (all) => all.length === 1,
    );
    expect(failures).toEqual([
      expect.objectContaining({
        id: ids[42],
        job: recordMany.name,
        tenantId: harness.tenants[0],
        reason: 'poisoned',
        attempts: 4,
      }),
    ]);
    const overview = await runner.operations.overview();
    expect(overview).toMatchObject({
      jobs: [{ job: recordMany.name, unsent: 0, sent: 1, failed: 1 }],
      queue: { waiting: 0, failed: 1 },
      workers: 1,
    });
    // A failed job is not lost: the reconciler leaves it alone.
    await runner.reconciler.reconcile();
    await idle(runner);
    expect(await runner.operations.failures()).toHaveLength(1);

    poison = null;
    expect(await runner.operations.replay(ids[42] as string)).toBe(true);
    expect(await effects(100)).toEqual(items);
    await until(
      () => runner.operations.failures(),
      (all) => all.length === 0,
    );
    expect(await runner.operations.replay(ids[42] as string)).toBe(false);
  });

  it('forgets done jobs after 30 days, and never one that is not done', async () => {
    const runner = await start();
    await harness.enqueue(outbox, record, payloads(['old', 'young']));
    await effects(2);
    await runner.relay.stop();
    await harness.enqueue(outbox, record, payloads(['open']));
    await harness.superuser(
      `UPDATE outbox SET created_at = created_at - interval '31 days' WHERE payload->>'item' <> 'young'`,
    );
    expect(await runner.reconciler.reconcile()).toEqual({ resent: 0, deleted: 1 });
    const left = await harness.superuser<{ item: string }>(`SELECT payload->>'item' AS item FROM outbox ORDER BY 1`);
    expect(left.map((row) => row.item)).toEqual(['open', 'young']);
  });

  it('finishes running jobs before it stops', async () => {
    let running = false;
    interference.single = async () => {
      running = true;
      await new Promise((resolve) => setTimeout(resolve, 300));
    };
    await start();
    await harness.enqueue(outbox, record, payloads(['slow']));
    await until(async () => running, Boolean);
    await harness.stopWorkers();
    expect(await harness.effects()).toEqual(['slow']);
  });
});
