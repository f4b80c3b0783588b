// The annual evaluation without a queue: the handlers' own transactions, called in a plain loop over a few connections. No outbox, no
// relay, no delivery, no log line and no measuring of jobs; the inbox row stays, since it is part of the transaction.
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { identityEntities } from '@shidian/identity/identity.entities.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Inbox } from '@shidian/platform/jobs/inbox.js';
import { JobsModule } from '@shidian/platform/jobs/jobs.module.js';
import { PlatformModule } from '@shidian/platform/platform.module.js';
import { closeRun, evaluateBatch } from '@shidian/providers/annual-evaluation/annual-evaluation.jobs.js';
import { CloseRunHandler } from '@shidian/providers/annual-evaluation/close-run.handler.js';
import { EvaluateBatchHandler } from '@shidian/providers/annual-evaluation/evaluate-batch.handler.js';
import { casesJobs } from '@shidian/cases/evaluation/evaluation.jobs.js';
import { providersJobs } from '@shidian/providers/providers.jobs.js';
import { ProvidersModule } from '@shidian/providers/providers.module.js';
import { serveCalls } from '../lib/serve-calls.mjs';

class LoopModule {}
Module({
  imports: [
    PlatformModule.forRoot({
      databaseUrl: process.env.DATABASE_URL,
      poolSize: 10,
      applicationName: 'bench-annual-loop',
      entities: identityEntities,
      dataDir: '.data/bench',
    }),
    JobsModule.forProducer({ jobs: [...casesJobs, ...providersJobs] }),
    ProvidersModule,
  ],
})(LoopModule);

const app = await NestFactory.createApplicationContext(LoopModule, { logger: ['error', 'fatal'] });
const database = app.get(Database);
const batchHandler = app.get(EvaluateBatchHandler, { strict: false });
const closeHandler = app.get(CloseRunHandler, { strict: false });
const inbox = new Inbox(app.get(Clock));

/** One transaction, as the processor does it. */
function once(tenantId, job, handler, payload) {
  return runInScope(systemScope('loop', tenantId), () =>
    database.transaction(async (tx) => {
      await inbox.note(tx, job.name, randomUUID());
      await handler.handle(payload);
    }),
  );
}

serveCalls(async ({ tenantId, runId, batches, connections }) => {
  const started = performance.now();
  let next = 0;
  const worker = async () => {
    while (next < batches) await once(tenantId, evaluateBatch, batchHandler, { runId, generation: 1, batch: next++ });
  };
  await Promise.all(Array.from({ length: connections }, worker));
  await once(tenantId, closeRun, closeHandler, { runId, generation: 1 });
  return { seconds: (performance.now() - started) / 1000 };
});
process.send({ ready: true });
