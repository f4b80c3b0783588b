import { JobCatalogue } from './job-catalogue.js';
import type { JobRunner } from './job-runner.js';
import type { Outbox } from './outbox.js';
import { QueueDatabase } from './queue-database.js';
import type { QueueFlow } from './queued-job.js';
import { Relay } from './relay.js';
import { Close, close, flowJobs } from './support/closing.js';
import { type BackendKind, JobsHarness, impatient } from './support/harness.js';
import { Interference, Record, RecordMany, record, recordingOutbox } from './support/recording.js';
import { until } from './support/until.js';
import { type JobTuning, defaultTuning } from './tuning.js';

const numbered = (count: number) => Array.from({ length: count }, (_, i) => `item-${String(i).padStart(4, '0')}`);
const flowOf = (items: readonly string[], closing = 'closed') => ({
  job: record,
  payloads: items.map((item) => ({ item })),
  closing: { job: close, payload: { item: closing } },
});
const never = 3_600_000;

describe.each<BackendKind>(['redis', 'postgres'])('a flow of jobs on %s', (kind) => {
  let harness: JobsHarness;
  let outbox: Outbox;
  let interference: Interference;

  beforeAll(async () => {
    harness = await JobsHarness.create(kind, 10);
    outbox = recordingOutbox(harness.database, undefined, flowJobs);
  }, 60_000);
  beforeEach(() => {
    interference = new Interference();
  });
  afterEach(() => harness.reset());
  afterAll(() => harness.close());

  const start = (tuning: Partial<JobTuning> = {}): Promise<JobRunner> =>
    harness.startWorker({
      jobs: flowJobs,
      providers: [Record, RecordMany, Close, { provide: Interference, useValue: interference }],
      tuning,
    });
  const effects = (count: number) =>
    until(
      () => harness.effects(),
      (all) => all.length >= count,
    );
  const idle = (runner: JobRunner) =>
    until(
      () => runner.backend.queue.getJobCounts('waiting', 'active', 'delayed', 'waiting-children'),
      (counts) => Object.values(counts).every((count) => count === 0),
    );

  it('is closed when its last job is done', async () => {
    interference.single = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 30));
    const runner = await start();
    await harness.enqueueFlow(outbox, flowOf(numbered(40)));
    expect(await effects(41)).toEqual(['closed after 40', ...numbered(40)]);
    await idle(runner);
    expect(await harness.effects()).toHaveLength(41);
  });

  it('without jobs is closed at once', async () => {
    await start();
    await harness.enqueueFlow(outbox, flowOf([]));
    expect(await effects(1)).toEqual(['closed after 0']);
  });

  it('is added whole by one of two relays, and again harmlessly when that one died', async () => {
    const runner = await start({ pollMs: never });
    await runner.relay.stop();
    const database = new QueueDatabase(harness.test.urls.queue);
    const sent: string[] = [];
    let dies = true;
    const addFlow = async (flow: QueueFlow) => {
      await runner.backend.addFlow(flow);
      sent.push(...flow.jobs.map((entry) => String(entry.opts.jobId)));
      if (dies) throw new Error('killed');
    };
    const relays = [1, 2].map(
      () =>
        new Relay({
          database,
          catalogue: new JobCatalogue(flowJobs),
          tuning: { ...defaultTuning, ...impatient },
          add: (entries) => runner.backend.queue.addBulk(entries),
          addFlow,
        }),
    );
    // More jobs than one batch of the relay.
    await harness.enqueueFlow(outbox, flowOf(numbered(600)));
    await expect(relays[0]?.sendBatch()).rejects.toThrow('killed');
    expect(await harness.superuser('SELECT 1 FROM outbox WHERE sent_at IS NOT NULL')).toHaveLength(0);
    dies = false;
    const counts = await Promise.all(relays.map((relay) => relay.sendBatch()));
    expect(counts.sort()).toEqual([0, 1]);
    expect(await harness.superuser('SELECT 1 FROM outbox WHERE sent_at IS NULL')).toHaveLength(0);
    expect(sent).toHaveLength(1_200);
    await effects(601);
    await idle(runner);
    expect(await harness.effects()).toEqual(['closed after 600', ...numbered(600)]);
    await database.close();
  });

  it('is finished after the queue lost it: first its jobs, then the closing one', async () => {
    let open = false;
    interference.single = (item) => {
      if (!open && item !== 'item-0000') throw new Error('not yet');
      return Promise.resolve();
    };
    const runner = await start({ backoffMs: never });
    await harness.enqueueFlow(outbox, flowOf(numbered(5)));
    await effects(1);
    await until(
      () => runner.backend.queue.getDelayedCount(),
      (count) => count === 4,
    );
    await harness.flushQueue();
    open = true;
    expect(await runner.reconciler.reconcile()).toEqual({ resent: 4, deleted: 0 });
    expect(await effects(5)).toEqual(numbered(5));
    await idle(runner);
    expect(await runner.reconciler.reconcile()).toEqual({ resent: 1, deleted: 0 });
    expect(await effects(6)).toEqual(['closed after 5', ...numbered(5)]);
  });

  it('is not closed over a job that failed for good; replayed, it is', async () => {
    let broken = true;
    interference.single = (item) =>
      broken && item === 'item-0001' ? Promise.reject(new Error('broken')) : Promise.resolve();
    const runner = await start();
    await harness.enqueueFlow(outbox, flowOf(numbered(3)));
    const [failed] = await until(
      () => runner.operations.failures(),
      (all) => all.length > 0,
    );
    await idle(runner);
    expect(await harness.effects()).toEqual(['item-0000', 'item-0002']);
    expect(await runner.reconciler.reconcile()).toMatchObject({ deleted: 0 });
    await idle(runner);
    expect(await harness.effects()).toHaveLength(2);
    broken = false;
    expect(await runner.operations.replay(failed?.id ?? '')).toBe(true);
    await runner.reconciler.reconcile();
    await effects(3);
    await idle(runner);
    await runner.reconciler.reconcile();
    expect(await effects(4)).toEqual(['closed after 3', ...numbered(3)]);
  });
});
