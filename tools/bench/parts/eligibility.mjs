// Candidates decided by the real worker, from the commit of the imports' outbox rows to the last verdict, against the same transactions in
// a plain loop; on Redis and on PostgreSQL.
import { setTimeout as sleep } from 'node:timers/promises';
import { serviceNodeOptions } from '../../lib/node-options.mjs';
import { withClient } from '../../lib/postgres-client.mjs';
import { addEnrolments, clearEnrolments, layTemplates } from '../data/candidates.mjs';
import { layGround } from '../data/ground.mjs';
import { startChild } from '../lib/child.mjs';
import { CpuMeter } from '../lib/cpu.mjs';
import { ratio, takeTurns } from '../lib/measure.mjs';

/**
 * @param {{ servers: Awaited<ReturnType<typeof import('../lib/servers.mjs').startServers>>, rounds: number, quick: boolean, log: (line: string) => void }} options
 * @returns {Promise<import('../lib/report.mjs').Result[]>}
 */
export async function benchEligibility({ servers, rounds, quick, log }) {
  // As many as the largest roster holds.
  const count = quick ? 3_200 : 20_000;
  const database = await servers.fresh('bench_eligibility');
  await layGround(database.superuser);
  const loop = startChild('tools/bench/contenders/eligibility-loop.mjs', {
    name: 'eligibility-loop',
    env: { DATABASE_URL: database.app },
  });
  await loop.answer();
  const results = [];
  await withClient(database.superuser, async (client) => {
    await layTemplates(client);
    for (const queue of ['redis', 'postgres']) {
      const redis = queue === 'redis' ? servers.redisUrl : '';
      const worker = startChild('apps/worker/bundle/main.js', {
        name: `worker-eligibility-${queue}`,
        nodeOptions: serviceNodeOptions,
        env: { DATABASE_URL: database.app, QUEUE_DATABASE_URL: database.queue, REDIS_URL: redis },
      });
      const meter = new CpuMeter(servers.postgresPid);
      const contenders = {
        queue: async () => {
          await enrol(client, count, true);
          return (await meter.watch('worker', worker.pid, () => drain(client, worker, count))).perSecond;
        },
        loop: async () => {
          const enrolments = await enrol(client, count, false);
          return (await meter.watch('loop', loop.pid, () => loopOver(client, loop, enrolments))).perSecond;
        },
      };
      log(`${queue}: warming up`);
      for (const run of Object.values(contenders)) await run();
      meter.forget();
      const speeds = await takeTurns(contenders, rounds, (line) => log(`${queue}: ${line}`));
      results.push({
        name: `candidates decided, ${queue === 'redis' ? 'Redis' : 'PostgreSQL'}: worker against a plain loop`,
        ...ratio(speeds.queue, speeds.loop),
        target: { atLeast: 0.8 },
        samples: { 'worker, candidates a second': speeds.queue, loop: speeds.loop },
        cpu: meter.ofEach('worker', 'loop'),
      });
      await worker.stop();
    }
  });
  await loop.stop();
  return results;
}

async function enrol(client, count, queued) {
  await clearEnrolments(client);
  return addEnrolments(client, count, queued);
}

/** Waits until each of the enrolments that were queued has its verdict; answers candidates a second. */
async function drain(client, worker, count) {
  let ended = false;
  void worker.ended.then(() => (ended = true));
  const started = performance.now();
  await client.query('NOTIFY shidian_outbox');
  while ((await undecided(client)) > 0) {
    if (ended) throw new Error('the worker ended; see .data/bench/logs');
    await sleep(25);
  }
  return { requests: count, perSecond: count / ((performance.now() - started) / 1000) };
}

async function loopOver(client, loop, enrolments) {
  const { perSecond } = await loop.call({ enrolments, size: 100, connections: 4 });
  if ((await undecided(client)) > 0) throw new Error('the loop left candidates without a verdict');
  return { requests: enrolments.length, perSecond };
}

async function undecided(client) {
  const { rows } = await client.query(`SELECT count(*)::int AS waiting FROM enrolment WHERE status = 'EVALUATING'`);
  return rows[0].waiting;
}
