import type { ChildProcess } from 'node:child_process';
import type { Outbox } from './outbox.js';
import { type BackendKind, JobsHarness } from './support/harness.js';
import { end, startScript } from './support/processes.js';
import { close, flowJobs } from './support/closing.js';
import { record, recordMany, recordingOutbox } from './support/recording.js';
import { until } from './support/until.js';

jest.setTimeout(60_000);

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${name}-${String(i).padStart(4, '0')}`);

describe.each<BackendKind>(['redis', 'postgres'])('a worker process on %s', (kind) => {
  let harness: JobsHarness;
  let outbox: Outbox;
  const children: ChildProcess[] = [];

  beforeAll(async () => {
    harness = await JobsHarness.create(kind, 8);
    outbox = recordingOutbox(harness.database, undefined, flowJobs);
  });
  afterEach(async () => {
    await Promise.all(children.splice(0).map((child) => end(child, 'SIGKILL')));
    await harness.reset();
  });
  afterAll(() => harness.close());

  const start = async (): Promise<ChildProcess> => {
    const child = await startScript('worker-child.ts', {
      DATABASE_URL: harness.test.urls.app,
      QUEUE_DATABASE_URL: harness.test.urls.queue,
      REDIS_URL: harness.redisUrl ?? '',
    });
    children.push(child);
    return child;
  };

  it('is killed twice with 200 jobs and ten bulks queued: all are done once, none is lost', async () => {
    const items = numbered('item', 200);
    const bulk = numbered('of-bulk', 1_000);
    const payloads = (names: string[]) => names.map((item) => ({ item }));
    await harness.enqueue(outbox, record, payloads(items));
    await harness.enqueue(outbox, recordMany, payloads(bulk));
    for (const enough of [20, 90]) {
      const child = await start();
      await until(
        () => harness.effects(),
        (all) => all.length >= enough,
      );
      await end(child, 'SIGKILL');
      expect((await harness.effects()).length).toBeLessThan(1_200);
    }
    await start();
    const all = [...items, ...bulk];
    await until(
      () => harness.effects(),
      (done) => done.length >= all.length,
      40_000,
    );
    await new Promise((resolve) => setTimeout(resolve, 1_500)); // a second copy would show up by now
    expect(await harness.effects()).toEqual(all);
  });

  it('is killed in the middle of a flow: its jobs are done once, and it is closed once, after the last of them', async () => {
    const items = numbered('of-flow', 200);
    await harness.enqueueFlow(outbox, {
      job: record,
      payloads: items.map((item) => ({ item })),
      closing: { job: close, payload: { item: 'closed' } },
    });
    const child = await start();
    await until(
      () => harness.effects(),
      (all) => all.length >= 40,
    );
    await end(child, 'SIGKILL');
    expect((await harness.effects()).length).toBeLessThan(200);
    await start();
    await until(
      () => harness.effects(),
      (done) => done.length > items.length,
      40_000,
    );
    await new Promise((resolve) => setTimeout(resolve, 1_500)); // a second copy would show up by now
    expect(await harness.effects()).toEqual(['closed after 200', ...items]);
  });
});
