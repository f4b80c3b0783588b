import { Redis } from 'ioredis';
import { verifyChain } from '@shidian/platform/audit/verify.js';
import { Database } from '@shidian/platform/database/database.js';
import { makeSecretKeys } from '@shidian/platform/secrets/secret-keys.js';
import { builtMain, type Process, startProcess } from './built.js';
import { holding, superuser } from './superuser.js';
import { createWorld, type World } from './world.js';

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

/** What the queue may run on. */
export const QUEUES = ['postgres', 'redis'] as const;

/** Whoever records in the audit chain waits for this row: a worker is caught with its effect done and not committed. */
export const AUDIT_HEAD = 'SELECT FROM audit_head FOR UPDATE';

/** What a test may take in which a worker is killed, or the queue emptied, and everything is done afterwards all the same. */
export const CRASH_TIMEOUT = 330_000;

/** A killed worker’s jobs are noticed at the second look after 30 seconds without a sign of life: two minutes at most. */
const PATIENCE = 240_000;

/** A world whose worker is a process of its own, built as production runs it. */
export interface CrashScene {
  readonly world: World;
  readonly redisUrl: string;
  /** Starts a worker. */
  start(): Process;
  /** Counts by one statement, as its columns are named. */
  counts(statement: string): Promise<Record<string, number>>;
  /**
   * Starts a worker and kills it with kill -9 when it waits for the rows that the statement locks, and when it has come as far as `andAlso` says.
   * Then the rows are free.
   */
  killWaitingFor(rows: string, andAlso?: () => Promise<boolean>): Promise<void>;
  /** Waits until it is done, and then as long as a second effect of any would take to show up. */
  doneOnce(worker: Process, done: () => Promise<boolean>): Promise<void>;
  /** Faults of a tenant’s audit chain. */
  faults(tenantId: string): Promise<readonly unknown[]>;
}

/** The crash scenes of one test file, one for each queue; all is ended after its tests. */
export function crashScenes(
  file: keyof typeof REDIS_DATABASES,
): (queue: (typeof QUEUES)[number]) => Promise<CrashScene> {
  const processes: Process[] = [];
  const worlds: World[] = [];
  afterAll(async () => {
    await Promise.all(processes.map((one) => one.end('SIGKILL')));
    await Promise.all(worlds.map((world) => world.close()));
  });

  return async (queue) => {
    const main = await builtMain('worker');
    const redisUrl = queue === 'redis' ? await emptyRedis(file) : '';
    const secretKeys = makeSecretKeys();
    const world = await createWorld({ config: { secretKeys } });
    worlds.push(world);
    const start = () => {
      const worker = startProcess(main, {
        DATABASE_URL: world.database.urls.app,
        QUEUE_DATABASE_URL: world.database.urls.queue,
        REDIS_URL: redisUrl,
        SECRET_KEYS: secretKeys,
        DATA_DIR: world.dataDir,
      });
      processes.push(worker);
      return worker;
    };
    return {
      ...{ world, redisUrl, start },
      counts: async (statement) => (await superuser<Record<string, number>>(world, statement))[0] ?? {},
      killWaitingFor: async (rows, andAlso = () => Promise.resolve(true)) => {
        const release = await holding(world, rows);
        const dying = start();
        try {
          await until(async () => (await waiting(world)) > 0 && (await andAlso()), 60_000, dying.output);
          await dying.end('SIGKILL');
        } finally {
          await release();
        }
        expect(dying.child.signalCode).toBe('SIGKILL');
      },
      doneOnce: async (worker, done) => {
        await until(done, PATIENCE, worker.output);
        await new Promise((resolve) => setTimeout(resolve, 1_500));
      },
      faults: async (tenantId) => (await verifyChain(world.app.get(Database), tenantId)).faults,
    };
  };
}
