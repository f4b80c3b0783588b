import { Redis } from 'ioredis';
import { superuser } from './superuser.js';
import type { World } from './world.js';

/** How many statements of the worker wait for a row. */
export async function waiting(world: World): Promise<number> {
  const [row] = await superuser<{ waiting: number }>(
    world,
    `SELECT count(*)::int AS waiting FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'shidian-worker' AND wait_event_type = 'Lock'`,
  );
  return row?.waiting ?? 0;
}

/** Looks again and again until it is so; throws after `patience` milliseconds, with what the worker said. */
export async function until(true_: () => Promise<boolean>, patience: number, said: () => string): Promise<void> {
  for (const began = Date.now(); Date.now() - began < patience;) {
    if (await true_()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Never happened; the worker said:\n${said()}`);
}

/** The databases of the test Redis, one for each file: files run side by side, and one's worker must not meet another's jobs. */
const REDIS_DATABASES = {
  crash: 9,
  'annual-crash': 11,
  'issue-crash': 12,
  'roster-crash': 13,
  'issue-flush': 14,
} as const;

/** The URL of this file's database of the test Redis, emptied. */
export async function emptyRedis(file: keyof typeof REDIS_DATABASES): Promise<string> {
  const url = `${process.env['TEST_REDIS_URL'] ?? ''}/${REDIS_DATABASES[file]}`;
  const redis = new Redis(url);
  await redis.flushdb();
  redis.disconnect();
  return url;
}
