// The annual evaluation by the real worker, from the commit of its flow to the closed run, against the same transactions in a plain
// loop; over 460 and over 20,000 providers; on Redis and on PostgreSQL.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { serviceNodeOptions } from '../../lib/node-options.mjs';
import { withClient } from '../../lib/postgres-client.mjs';
import { beginRun, layProviders, sizes } from '../data/annual.mjs';
import { startChild } from '../lib/child.mjs';
import { ratio, takeTurns } from '../lib/measure.mjs';

/** How many connections the loop may use. */
const LOOP_CONNECTIONS = 4;

/**
 * @param {{ servers: Awaited<ReturnType<typeof import('../lib/servers.mjs').startServers>>, rounds: number, quick: boolean, log: (line: string) => void }} options
 * @returns {Promise<import('../lib/report.mjs').Result[]>}
 */
export async function benchAnnualEvaluation({ servers, rounds, log }) {
  const database = await servers.fresh('bench_annual');
  const tenants = { small: randomUUID(), large: randomUUID() };
  for (const [slug, id] of Object.entries(tenants))
    await layProviders(database.superuser, { id, slug, providers: sizes[slug] });
  const loop = startChild('tools/bench/contenders/annual-loop.mjs', {
    name: 'annual-loop',
    env: { DATABASE_URL: database.app },
    nodeOptions: serviceNodeOptions,
  });
  await loop.answer();
  const results = [];
  await withClient(database.superuser, async (client) => {
    for (const queue of ['redis', 'postgres']) {
      const worker = startChild('apps/worker/dist/main.js', {
        name: `annual-worker-${queue}`,
        nodeOptions: serviceNodeOptions,
        env: {
          DATABASE_URL: database.app,
          QUEUE_DATABASE_URL: database.queue,
          REDIS_URL: queue === 'redis' ? servers.redisUrl : '',
        },
      });
      const contenders = {
        large: () => queued(client, worker, tenants.large, sizes.large),
        'loop-large': () => looped(client, loop, tenants.large, sizes.large),
        small: () => queued(client, worker, tenants.small, sizes.small),
        'loop-small': () => looped(client, loop, tenants.small, sizes.small),
      };
      log(`annual evaluation, ${queue}: warming up`);
      for (const run of Object.values(contenders)) await run();
      const speeds = await takeTurns(contenders, rounds, (line) => log(`annual evaluation, ${queue}: ${line}`));
      results.push(...resultsOf(queue === 'redis' ? 'Redis' : 'PostgreSQL', speeds));
      await worker.stop();
    }
  });
  await loop.stop();
  return results;
}

function resultsOf(on, speeds) {
  return [
    {
      name: `annual evaluation of 20,000 providers, ${on}: worker against a plain loop`,
      ...ratio(speeds.large, speeds['loop-large']),
      target: { atLeast: 0.85 },
      samples: { worker: speeds.large, loop: speeds['loop-large'] },
    },
    {
      name: `annual evaluation of 460 providers, ${on}: worker against a plain loop`,
      ...ratio(speeds.small, speeds['loop-small']),
      samples: { worker: speeds.small, loop: speeds['loop-small'] },
    },
    {
      name: `annual evaluation, ${on}: cost of one provider among 20,000 against one among 460`,
      ...ratio(speeds.small, speeds.large),
      target: { atMost: 1.2 },
      samples: { 'of 460': speeds.small, 'of 20,000': speeds.large },
    },
  ];
}

/** Hands a run to the queue and waits until it is closed; answers providers a second. */
async function queued(client, worker, tenantId, providers) {
  await beginRun(client, tenantId, true);
  let ended = false;
  void worker.ended.then(() => (ended = true));
  const started = performance.now();
  await client.query('NOTIFY shidian_outbox');
  while (!(await isClosed(client))) {
    if (ended) throw new Error('the worker ended; see .data/bench/logs');
    await sleep(5);
  }
  const seconds = (performance.now() - started) / 1000;
  await assertDone(client, providers);
  return providers / seconds;
}

async function looped(client, loop, tenantId, providers) {
  const { runId, batches } = await beginRun(client, tenantId, false);
  const { seconds } = await loop.call({ tenantId, runId, batches, connections: LOOP_CONNECTIONS });
  await assertDone(client, providers);
  return providers / seconds;
}

async function isClosed(client) {
  const { rows } = await client.query('SELECT status FROM evaluation_run');
  return rows[0].status === 'FINISHED';
}

async function assertDone(client, providers) {
  const { rows } = await client.query('SELECT count(*)::int AS done FROM evaluation_item WHERE facts IS NOT NULL');
  if (rows[0].done !== providers || !(await isClosed(client))) throw new Error('the run is not done');
}
