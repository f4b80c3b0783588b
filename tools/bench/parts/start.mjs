// From spawning the API to its first "ready", against an empty process of the same libraries.
import { startChild } from '../lib/child.mjs';
import { ratio, takeTurns } from '../lib/measure.mjs';
import { waitForPort } from '../lib/ready.mjs';
import { serviceNodeOptions } from '../../lib/node-options.mjs';
import { freePort } from '../../lib/ports.mjs';

const product = 'apps/api/bundle/main.js';

/**
 * @param {{ servers: Awaited<ReturnType<typeof import('../lib/servers.mjs').startServers>>, rounds: number, log: (line: string) => void }} options
 * @returns {Promise<import('../lib/report.mjs').Result[]>}
 */
export async function benchStart({ servers, rounds, log }) {
  const database = await servers.fresh('bench_start');
  const contender = (script, name) => async () => {
    const port = await freePort();
    const started = performance.now();
    const child = startChild(script, {
      name,
      nodeOptions: script === product ? serviceNodeOptions : [],
      env: {
        PORT: String(port),
        DATABASE_URL: database.app,
        QUEUE_DATABASE_URL: database.queue,
        REDIS_URL: servers.redisUrl,
      },
    });
    await waitForPort(port, child);
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`);
    if (!answer.ok) throw new Error(`${name} answers ${answer.status}`);
    const milliseconds = performance.now() - started;
    await child.stop();
    return milliseconds;
  };
  const contenders = {
    product: contender(product, 'start-product'),
    empty: contender('tools/bench/contenders/empty-nest.mjs', 'start-empty'),
  };
  for (const run of Object.values(contenders)) await run();
  const speeds = await takeTurns(contenders, rounds, (line) => log(`start (ms): ${line}`));
  return [
    {
      name: 'API ready, against an empty Nest + Apollo + TypeORM process',
      ...ratio(speeds.product, speeds.empty),
      target: { atMost: 1.3 },
      samples: speeds,
    },
  ];
}
