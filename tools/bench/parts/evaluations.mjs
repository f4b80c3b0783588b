// Evaluations by the real worker, from the commit of the outbox rows to the last inbox row, against the same transactions in a plain
// loop; on Redis and on PostgreSQL.
import { setTimeout as sleep } from 'node:timers/promises';
import { serviceNodeOptions } from '../../lib/node-options.mjs';
import { withClient } from '../../lib/postgres-client.mjs';
import { addBacklog, layGround } from '../data/ground.mjs';
import { startChild } from '../lib/child.mjs';
import { ratio, takeTurns } from '../lib/measure.mjs';

/** How the worker works through a backlog, and how many connections the loop may use for the same. */
const modes = {
  single: { worker: 'tools/bench/contenders/worker-singles.mjs', count: 1_600, loop: { size: 1, connections: 10 } },
  bulk: { worker: 'apps/worker/bundle/main.js', count: 6_400, loop: { size: 100, connections: 4 } },
};
const targets = { single: { redis: 0.8 }, bulk: { redis: 0.85, postgres: 0.7 } };
const words = {
  single: 'single evaluations, each a job of its own',
  bulk: 'backlog of evaluations, up to 100 a job',
};

/**
 * @param {{ servers: Awaited<ReturnType<typeof import('../lib/servers.mjs').startServers>>, rounds: number, quick: boolean, log: (line: string) => void }} options
 * @returns {Promise<import('../lib/report.mjs').Result[]>}
 */
export async function benchEvaluations({ servers, rounds, quick, log }) {
  const database = await servers.fresh('bench_evaluations');
  const idle = await servers.fresh('bench_no_op');
  await layGround(database.superuser);
  const loop = startChild('tools/bench/contenders/loop.mjs', { name: 'loop', env: { DATABASE_URL: database.app } });
  await loop.answer();
  const results = [];
  await withClient(database.superuser, async (client) => {
    for (const queue of ['redis', 'postgres']) {
      const redis = queue === 'redis' ? servers.redisUrl : '';
      const noOp = startChild('tools/bench/contenders/no-op-queue.mjs', {
        name: `no-op-${queue}`,
        env: { REDIS_URL: redis, QUEUE_DATABASE_URL: idle.queue },
      });
      await noOp.answer();
      for (const [mode, settings] of Object.entries(modes)) {
        const count = quick ? settings.count / 2 : settings.count;
        const worker = startChild(settings.worker, {
          name: `worker-${mode}-${queue}`,
          nodeOptions: serviceNodeOptions,
          env: { DATABASE_URL: database.app, QUEUE_DATABASE_URL: database.queue, REDIS_URL: redis },
        });
        const contenders = {
          queue: () => drain(client, worker, count),
          loop: () => loopOver(client, loop, { count, ...settings.loop }),
          ...(mode === 'single' ? { 'no-op': async () => (await noOp.call({ count })).perSecond } : {}),
        };
        log(`${mode}, ${queue}: warming up`);
        for (const run of Object.values(contenders)) await run();
        const speeds = await takeTurns(contenders, rounds, (line) => log(`${mode}, ${queue}: ${line}`));
        results.push(...resultsOf(mode, queue, speeds));
        await worker.stop();
      }
      await noOp.stop();
    }
  });
  await loop.stop();
  return results;
}

function resultsOf(mode, queue, speeds) {
  const target = targets[mode][queue];
  const on = queue === 'redis' ? 'Redis' : 'PostgreSQL';
  const results = [
    {
      name: `${words[mode]}, ${on}: worker against a plain loop`,
      ...ratio(speeds.queue, speeds.loop),
      ...(target ? { target: { atLeast: target } } : {}),
      samples: { worker: speeds.queue, loop: speeds.loop },
    },
  ];
  if (speeds['no-op']) {
    results.push({
      name: `${words[mode]}, ${on}: against jobs that do nothing`,
      ...ratio(speeds.queue, speeds['no-op']),
      samples: { evaluations: speeds.queue, 'no-op jobs': speeds['no-op'] },
    });
  }
  return results;
}

/** Queues a backlog and waits until it is done; answers evaluations a second. */
export async function drain(client, worker, count) {
  await prepare(client);
  await addBacklog(client, count, true);
  let ended = false;
  void worker.ended.then(() => (ended = true));
  const started = performance.now();
  await client.query('NOTIFY shidian_outbox');
  while ((await doneCount(client)) < count) {
    if (ended) throw new Error('the worker ended; see .data/bench/logs');
    await sleep(25);
  }
  return count / ((performance.now() - started) / 1000);
}

export async function loopOver(client, loop, { count, size, connections }) {
  await prepare(client);
  const cases = await addBacklog(client, count, false);
  const { perSecond } = await loop.call({ cases, size, connections });
  if ((await doneCount(client)) !== count) throw new Error('the loop left submissions without a verdict');
  return perSecond;
}

async function doneCount(client) {
  const { rows } = await client.query('SELECT count(*)::int AS done FROM inbox');
  return rows[0].done;
}

// Every round begins with the same tables: what earlier rounds left would be paid for by later ones.
async function prepare(client) {
  await client.query(
    'TRUNCATE outbox, inbox, audit_event, audit_head, case_evaluation, case_decision, case_submission, review_case CASCADE',
  );
  await client.query(`DELETE FROM organisation WHERE kind = 'SCHOOL'`);
  await client.query('VACUUM ANALYZE organisation');
}
