import { requireScope, runInScope, systemScope } from '../context/scope.js';
import type { JobRunner } from './job-runner.js';
import type { Outbox } from './outbox.js';
import { singleEntry } from './queued-job.js';
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
      flowId: null,
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
