import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildProcess } from 'node:child_process';
import { JobsHarness } from './support/harness.js';
import { startScript } from './support/processes.js';
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

jest.setTimeout(90_000);

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ item: `${name}-${String(i).padStart(4, '0')}` }));

describe('jobs while Redis is restarted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shidian-redis-'));
  let port: number;
  let redis: ChildProcess;
  let harness: JobsHarness;

  beforeAll(async () => {
    port = await freePort();
    redis = await startRedis();
    harness = await JobsHarness.create('redis', 0, `redis://127.0.0.1:${port}`);
  });
  afterAll(async () => {
    await harness.close();
    await stopRedis();
    rmSync(folder, { recursive: true, force: true });
  });

  const startRedis = () => startScript('redis-process.mjs', {}, [String(port), folder]);
  // Its guardian kills the server, without a chance to save, when its input ends.
  const stopRedis = async () => {
    const gone = new Promise((resolve) => redis.once('exit', resolve));
    redis.stdin?.end();
    await gone;
  };

  it('killed under load and gone for a while: business goes on, all jobs are done once, none is lost', async () => {
    const outbox = recordingOutbox(harness.database);
    const interference = new Interference();
    interference.single = () => new Promise((resolve) => setTimeout(resolve, 10));
    await harness.startWorker({
      jobs: recordingJobs,
      providers: [Record, RecordMany, { provide: Interference, useValue: interference }],
      tuning: { concurrency: 4, reconcileEveryMs: 1_000, lostAfterMs: 2_000, lockMs: 2_000, attempts: 10 },
    });
    await harness.enqueue(outbox, record, numbered('before', 200));
    await until(
      () => harness.effects(),
      (all) => all.length > 20,
    );
    await stopRedis();
    // The request that enqueues does not need Redis.
    await harness.enqueue(outbox, record, numbered('without', 20));
    await harness.enqueue(outbox, recordMany, numbered('without-bulk', 120));
    expect((await harness.effects()).length).toBeLessThan(340);
    redis = await startRedis();
    const items = [...numbered('before', 200), ...numbered('without', 20), ...numbered('without-bulk', 120)];
    const wanted = items.map(({ item }) => item).sort();
    await until(
      () => harness.effects(),
      (all) => all.length >= wanted.length,
      60_000,
    );
    await new Promise((resolve) => setTimeout(resolve, 1_000)); // a second copy would show up by now
    expect((await harness.effects()).sort()).toEqual(wanted);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
