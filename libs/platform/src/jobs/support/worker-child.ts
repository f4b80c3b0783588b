import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Database } from '../../database/database.js';
import { GuardedDataSource } from '../../database/guarded-data-source.js';
import { JobsModule } from '../jobs.module.js';
import { rootModule } from './harness.js';
import { Close, flowJobs } from './closing.js';
import { Interference, Record, RecordMany } from './recording.js';

// A worker process for the tests that kill one. Its job takes 20 ms after the effect was written and before it commits,
// so that a kill finds some in the middle.
const env = (name: string): string => process.env[name] ?? '';

const dataSource = new GuardedDataSource(env('DATABASE_URL'), { poolSize: 8, entities: [], applicationName: 'child' });
await dataSource.initialize();
const slow = new Interference();
slow.single = () => new Promise((resolve) => setTimeout(resolve, 20));
slow.bulk = () => new Promise((resolve) => setTimeout(resolve, 20));
const jobs = await JobsModule.forWorker({
  jobs: flowJobs,
  redisUrl: env('REDIS_URL') || null,
  queueDatabaseUrl: env('QUEUE_DATABASE_URL'),
  tuning: { concurrency: 4, pollMs: 50, lockMs: 1_000, lostAfterMs: 1_000, clockSkewMs: 0, reconcileEveryMs: 1_000 },
});
const providers = [Record, RecordMany, Close, { provide: Interference, useValue: slow }];
const app = await NestFactory.createApplicationContext(rootModule(new Database(dataSource), [jobs], providers), {
  logger: ['warn', 'error'],
});
app.enableShutdownHooks();
process.stdout.write('ready\n');
