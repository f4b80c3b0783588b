import { randomUUID } from 'node:crypto';
import { Global, type INestApplicationContext, Module, type Provider } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Redis } from 'ioredis';
import { Clock, SystemClock } from '../../clock/clock.js';
import { runInScope, systemScope } from '../../context/scope.js';
import { Database } from '../../database/database.js';
import { GuardedDataSource } from '../../database/guarded-data-source.js';
import { createTestDatabase, type TestDatabase } from '../../testing/test-database.js';
import { JobRunner } from '../job-runner.js';
import type { AnyJob, JobDefinition, JobPayload } from '../job.js';
import { JobsModule } from '../jobs.module.js';
import { migrateQueue } from '../migrate-queue.js';
import { JobObserver, type JobObservation } from '../observer.js';
import type { JobFlow, Outbox } from '../outbox.js';
import type { JobTuning } from '../tuning.js';
import { createEffects, withClient } from './effects.js';

export type BackendKind = 'redis' | 'postgres';

/** Impatient settings: a test waits milliseconds where production waits minutes. */
export const impatient: Partial<JobTuning> = {
  attempts: 4,
  backoffMs: 20,
  pollMs: 50,
  reconcileEveryMs: 3_600_000,
  lostAfterMs: 0,
  clockSkewMs: 0,
  lockMs: 1_000,
};

/** A database, a queue, and as many workers as a test starts on them. */
export class JobsHarness {
  readonly observed: JobObservation[] = [];
  readonly tenants = [randomUUID(), randomUUID()] as const;
  private readonly workers: INestApplicationContext[] = [];

  private constructor(
    readonly kind: BackendKind,
    readonly test: TestDatabase,
    readonly database: Database,
    readonly redisUrl: string | null,
  ) {}

  /** `redisDatabase` is emptied: each spec file takes its own. */
  static async create(kind: BackendKind, redisDatabase: number, redisServer?: string): Promise<JobsHarness> {
    const test = await createTestDatabase();
    await createEffects(test.urls.superuser);
    await migrateQueue(test.urls.queue);
    const harness = new JobsHarness(
      kind,
      test,
      new Database(await connect(test.urls.app)),
      kind === 'redis' ? `${redisServer ?? requiredRedis()}/${redisDatabase}` : null,
    );
    await withClient(test.urls.superuser, (client) =>
      client.query(
        `INSERT INTO tenant (id, slug, name, name_en) SELECT id, 't-' || n, 'n', 'n' FROM unnest($1::uuid[]) WITH ORDINALITY AS t (id, n)`,
        [harness.tenants],
      ),
    );
    await harness.flushQueue();
    return harness;
  }

  /** Starts a worker process's parts in this process. */
  async startWorker(options: {
    jobs: readonly AnyJob[];
    providers: Provider[];
    tuning?: Partial<JobTuning>;
  }): Promise<JobRunner> {
    const { observed } = this;
    const observer = new (class extends JobObserver {
      observe(observation: JobObservation): void {
        observed.push(observation);
      }
    })();
    const jobs = await JobsModule.forWorker({
      jobs: options.jobs,
      observer,
      redisUrl: this.redisUrl,
      queueDatabaseUrl: this.test.urls.queue,
      tuning: { ...impatient, ...options.tuning },
    });
    const app = await NestFactory.createApplicationContext(rootModule(this.database, [jobs], options.providers), {
      logger: process.env['TEST_LOG'] ? ['log', 'warn', 'error'] : false,
      abortOnError: false,
    });
    this.workers.push(app);
    return app.get(JobRunner);
  }

  /** Enqueues as a request of `tenant` would. */
  async enqueue<P extends JobPayload>(
    outbox: Outbox,
    job: JobDefinition<P>,
    payloads: readonly P[],
    tenant = this.tenants[0],
    requestId = 'r',
  ): Promise<string[]> {
    return runInScope(systemScope(requestId, tenant), () =>
      this.database.transaction(() => outbox.enqueueMany(job, payloads)),
    );
  }

  /** Asks for a flow as a request of the first tenant would; answers the closing job's id. */
  async enqueueFlow<P extends JobPayload, C extends JobPayload>(outbox: Outbox, flow: JobFlow<P, C>): Promise<string> {
    return runInScope(systemScope('r', this.tenants[0]), () =>
      this.database.transaction(() => outbox.enqueueFlow(flow)),
    );
  }

  /** All effects of a tenant, sorted. */
  async effects(tenant = this.tenants[0]): Promise<string[]> {
    const rows = await this.superuser<{ item: string }>('SELECT item FROM effect WHERE tenant_id = $1 ORDER BY item', [
      tenant,
    ]);
    return rows.map((row) => row.item);
  }

  async superuser<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return withClient(
      this.test.urls.superuser,
      async (client) => (await client.query<Row & Record<string, unknown>>(text, values)).rows,
    );
  }

  /** Loses everything that the queue holds, as a Redis without its disk does. */
  async flushQueue(): Promise<void> {
    if (this.redisUrl) {
      const redis = new Redis(this.redisUrl);
      await redis.flushdb();
      return redis.disconnect();
    }
    const tables = await this.superuser<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'bullmq' AND tablename NOT LIKE '%migration%'`,
    );
    await this.superuser(`TRUNCATE ${tables.map((table) => table.name).join()}`);
  }

  /** Stops all workers, empties outbox, inbox, effects and queue. */
  async reset(): Promise<void> {
    await this.stopWorkers();
    await this.superuser('TRUNCATE outbox, inbox, effect');
    await this.flushQueue();
    this.observed.length = 0;
  }

  async stopWorkers(): Promise<void> {
    await Promise.all(this.workers.splice(0).map((app) => app.close()));
  }

  async close(): Promise<void> {
    await this.stopWorkers();
    await this.database.dataSource.destroy();
    await this.test.drop();
  }
}

/** The two things every module of the product finds in its process. */
export function rootModule(
  database: Database,
  imports: NonNullable<Parameters<typeof Module>[0]['imports']>,
  providers: Provider[],
): new () => object {
  @Global()
  @Module({
    providers: [
      { provide: Database, useValue: database },
      { provide: Clock, useClass: SystemClock },
    ],
    exports: [Database, Clock],
  })
  class KernelModule {}

  @Module({ imports: [KernelModule, ...imports], providers })
  class RootModule {}
  return RootModule;
}

async function connect(url: string): Promise<GuardedDataSource> {
  const dataSource = new GuardedDataSource(url, { poolSize: 10, entities: [], applicationName: 'test' });
  await dataSource.initialize();
  return dataSource;
}

function requiredRedis(): string {
  const url = process.env['TEST_REDIS_URL'];
  if (!url)
    throw new Error(
      'TEST_REDIS_URL is not set: run through `npm test` or `node tools/test-services.mjs -- npx jest …`',
    );
  return url;
}
