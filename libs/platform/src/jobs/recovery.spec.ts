import type { JobRunner } from './job-runner.js';
import { JobCatalogue } from './job-catalogue.js';
import type { Outbox } from './outbox.js';
import { QueueBackend } from './backend.js';
import { QueueDatabase } from './queue-database.js';
import type { QueueEntry } from './queued-job.js';
import { Reconciler } from './reconciler.js';
import { Relay, RELAY_BATCH } from './relay.js';
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
const addFlow = () => Promise.reject(new Error('no flow was asked for'));
const numbered = (count: number) => Array.from({ length: count }, (_, i) => `item-${String(i).padStart(4, '0')}`);
const payloads = (items: readonly string[]) => items.map((item) => ({ item }));

describe.each<BackendKind>(['redis', 'postgres'])('recovery of jobs on %s', (kind) => {
  let harness: JobsHarness;
  let outbox: Outbox;
  let interference: Interference;

  beforeAll(async () => {
    harness = await JobsHarness.create(kind, 6);
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
      addFlow,
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
          addFlow,
        }),
    );
    const many = RELAY_BATCH + 300;
    const ids = await harness.enqueue(outbox, recordMany, payloads(numbered(many)));
    const counts = await Promise.all(relays.map((relay) => relay.sendBatch()));
    expect(counts.reduce((sum, count) => sum + count)).toBe(many);
    expect(Math.max(...counts)).toBeLessThanOrEqual(RELAY_BATCH);
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
    await new Relay({ database, catalogue: new JobCatalogue(recordingJobs), tuning, add, addFlow }).sendBatch();
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
});
