import {
  FlowProducer,
  type PgPool,
  type Processor,
  Queue,
  Worker,
  type WorkerOptions,
  assertSchemaCompatibility,
  createPostgresBackend,
  withBackend,
} from 'bullmq';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import type { QueueEntry, QueueFlow, QueuedJob } from './queued-job.js';
import type { JobTuning } from './tuning.js';

/** Where the queue lives. */
export interface QueueSettings {
  /** Redis, where given; otherwise the queue lives in the database. */
  readonly redisUrl: string | null;
  /** The database as the queue role. */
  readonly queueDatabaseUrl: string;
  /** Keeps installations that share one Redis apart. */
  readonly prefix?: string;
}

export type JobQueue = Queue<QueuedJob, void>;
export type JobWorker = Worker<QueuedJob, void>;

const QUEUE = 'jobs';
const POOL_SIZE = 6;
const DEADLOCK = '40P01';

/** BullMQ on Redis or on PostgreSQL: the one place that knows which. */
export class QueueBackend {
  readonly kind: 'redis' | 'postgres';
  readonly queue: JobQueue;
  private readonly flows: FlowProducer;
  private readonly logger = new Logger(QueueBackend.name);

  private constructor(
    private readonly settings: QueueSettings,
    private readonly pool: pg.Pool | null,
  ) {
    this.kind = pool ? 'postgres' : 'redis';
    this.queue = pool ? this.postgres(pool).queue() : this.redisQueue();
    this.queue.on('error', (error) => this.complain(error));
    this.flows = pool ? this.postgres(pool).flows() : new FlowProducer(this.producerOptions);
    this.flows.on('error', (error) => this.complain(error));
  }

  /** Opens the queue; waits for a Redis that does not answer yet, throws where the PostgreSQL queue was not migrated. */
  static async open(settings: QueueSettings): Promise<QueueBackend> {
    const pool = settings.redisUrl ? null : queuePool(settings.queueDatabaseUrl);
    if (pool) await assertMigrated(pool);
    const backend = new QueueBackend(settings, pool);
    await backend.queue.waitUntilReady();
    return backend;
  }

  /** A worker on this queue; it starts when its `run` is called. */
  worker(processor: Processor<QueuedJob, void>, tuning: JobTuning): JobWorker {
    const options = {
      autorun: false,
      concurrency: tuning.concurrency,
      lockDuration: tuning.lockMs,
      stalledInterval: tuning.lockMs,
      // A job is not at fault when its worker is killed; one that kills its workers still ends.
      maxStalledCount: 10,
      runRetryDelay: Math.min(5_000, tuning.lockMs),
    };
    const worker = this.pool
      ? this.postgres(this.pool).worker(processor, options)
      : this.redisWorker(processor, options);
    worker.on('error', (error) => this.complain(error));
    return worker;
  }

  /** Adds a flow, whole or not at all; one that the queue holds already is left as it is. */
  async addFlow({ closing, jobs }: QueueFlow): Promise<void> {
    const node = ({ name, data, opts }: QueueEntry) => ({ name, data, opts, queueName: QUEUE });
    await againAfterDeadlock(() => this.flows.add({ ...node(closing), children: jobs.map(node) }));
  }

  /** Closes queue and connections; workers are closed before. */
  async close(): Promise<void> {
    await Promise.all([this.queue.close(), this.flows.close()]);
    await this.pool?.end();
  }

  private redisQueue(): JobQueue {
    return new Queue<QueuedJob, void>(QUEUE, this.producerOptions);
  }

  private get producerOptions() {
    // A relay that cannot reach Redis fails at once and leaves its rows unsent.
    const connection = { url: this.redisUrl, maxRetriesPerRequest: 1, enableOfflineQueue: false };
    return { connection, prefix: this.prefix };
  }

  private redisWorker(processor: Processor<QueuedJob, void>, options: Omit<WorkerOptions, 'connection'>): JobWorker {
    // A worker waits for Redis for as long as it takes.
    const connection = { url: this.redisUrl, maxRetriesPerRequest: null };
    return new Worker<QueuedJob, void>(QUEUE, processor, { ...options, connection, prefix: this.prefix });
  }

  // Both backends have the same methods; BullMQ's type of a queue or worker names its backend as well, hence the casts.
  private postgres(pool: pg.Pool) {
    const classes = withBackend(createPostgresBackend);
    const connection = pool as unknown as PgPool;
    return {
      flows: () => new classes.FlowProducer({ connection }) as unknown as FlowProducer,
      queue: () => new classes.Queue<QueuedJob, void>(QUEUE, { connection }) as unknown as JobQueue,
      worker: (processor: Processor<QueuedJob, void>, options: Omit<WorkerOptions, 'connection'>) =>
        new classes.Worker<QueuedJob, void>(QUEUE, processor, { ...options, connection }) as unknown as JobWorker,
    };
  }

  private get redisUrl(): string {
    return this.settings.redisUrl as string;
  }

  // All keys of the queue in one slot of a Redis Cluster.
  private get prefix(): string {
    return `{${this.settings.prefix ?? 'shidian'}}`;
  }

  private complain(error: Error): void {
    this.logger.warn({ event: 'queue.error', backend: this.kind, error: error.message });
  }
}

// A flow that is added once more meets the workers at its jobs: they lock a job and then the closing one, the adding statement the
// other way round. PostgreSQL ends one of the two, whole; a moment later there is nothing to wait for.
async function againAfterDeadlock(add: () => Promise<unknown>, attempts = 5): Promise<void> {
  try {
    await add();
  } catch (error) {
    if (attempts <= 1 || (error as { code?: unknown }).code !== DEADLOCK) throw error;
    await againAfterDeadlock(add, attempts - 1);
  }
}

async function assertMigrated(pool: pg.Pool): Promise<void> {
  try {
    await assertSchemaCompatibility(pool as unknown as PgPool);
  } catch (cause) {
    await pool.end();
    throw new Error('The tables of the PostgreSQL queue are missing or too old: run jobs/migrate-queue-cli.js', {
      cause,
    });
  }
}

function queuePool(connectionString: string): pg.Pool {
  return new pg.Pool({
    connectionString,
    max: POOL_SIZE,
    keepAlive: true,
    application_name: 'shidian-queue',
    options: '-c search_path=bullmq',
  });
}
