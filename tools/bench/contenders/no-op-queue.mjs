// What the queue itself can do: jobs that do nothing, with the product's queue settings. Added in bulks as the relay adds them.
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { QueueBackend } from '@shidian/platform/jobs/backend.js';
import { singleEntry } from '@shidian/platform/jobs/queued-job.js';
import { defaultTuning } from '@shidian/platform/jobs/tuning.js';
import { serveCalls } from '../lib/serve-calls.mjs';

const backend = await QueueBackend.open({
  redisUrl: process.env.REDIS_URL || null,
  queueDatabaseUrl: process.env.QUEUE_DATABASE_URL,
  prefix: 'bench-no-op',
});
let left = 0;
let finish = () => undefined;
const worker = backend.worker(async () => undefined, defaultTuning);
worker.on('completed', () => --left === 0 && finish());
void worker.run();
await worker.waitUntilReady();

serveCalls(async ({ count }) => {
  left = count;
  const done = new Promise((resolve) => (finish = resolve));
  const started = performance.now();
  for (let sent = 0; sent < count; sent += 500) {
    const rows = Array.from({ length: Math.min(500, count - sent) }, () => ({
      ...{ id: randomUUID(), tenantId: randomUUID(), job: 'bench.nothing', requestId: 'bench' },
      payload: { caseId: randomUUID(), attempt: 1 },
    }));
    await backend.queue.addBulk(rows.map((row) => singleEntry(row, defaultTuning)));
  }
  await done;
  return { perSecond: count / ((performance.now() - started) / 1000) };
});
process.send({ ready: true });
