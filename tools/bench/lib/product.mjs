// The API as a real process, with every limit on but the rate's.
import { serviceNodeOptions } from '../../lib/node-options.mjs';
import { freePort } from '../../lib/ports.mjs';
import { startChild } from './child.mjs';
import { waitForPort } from './ready.mjs';

/** Connections that a contender may use. */
export const POOL = '10';
// For example --cpu-prof: to see where the time goes.
const profileOptions = (process.env.BENCH_API_NODE_OPTIONS ?? '').split(' ').filter(Boolean);

/**
 * Starts the API on a database and waits until it listens.
 * @param {string} name @param {{ app: string, queue: string, verifier: string }} database @param {{ redisUrl: string }} servers
 */
export async function startProduct(name, database, servers) {
  const port = await freePort();
  const child = startChild('apps/api/bundle/main.js', {
    name: `api-${name}`,
    nodeOptions: [...serviceNodeOptions, ...profileOptions],
    env: {
      PORT: String(port),
      DATABASE_URL: database.app,
      QUEUE_DATABASE_URL: database.queue,
      VERIFIER_DATABASE_URL: database.verifier,
      REDIS_URL: servers.redisUrl,
      DATABASE_POOL: POOL,
      // The rate is counted, and the cost of each document is worked out; only their limits are out of the way.
      REQUESTS_PER_MINUTE: '100000000',
      GRAPHQL_FREE_DOCUMENTS: 'all',
    },
  });
  await waitForPort(port, child);
  return { ...child, port };
}
