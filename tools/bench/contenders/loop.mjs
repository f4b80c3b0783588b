// Evaluations without a queue: the handler's own transaction, called in a plain loop over a few connections. No outbox, no relay, no
// delivery, no log line and no measuring of jobs; the inbox row stays, since it is part of the transaction.
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CasesModule } from '@shidian/cases/cases.module.js';
import { EvaluateSubmissionHandler } from '@shidian/cases/evaluation/evaluate-submission.handler.js';
import { casesJobs, evaluateSubmission } from '@shidian/cases/evaluation/evaluation.jobs.js';
import { identityEntities } from '@shidian/identity/identity.entities.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Inbox } from '@shidian/platform/jobs/inbox.js';
import { JobsModule } from '@shidian/platform/jobs/jobs.module.js';
import { PlatformModule } from '@shidian/platform/platform.module.js';
import { serveCalls } from '../lib/serve-calls.mjs';

class LoopModule {}
Module({
  imports: [
    PlatformModule.forRoot({
      databaseUrl: process.env.DATABASE_URL,
      poolSize: 10,
      applicationName: 'bench-loop',
      entities: identityEntities,
      dataDir: '.data/bench',
    }),
    JobsModule.forProducer({ jobs: [...casesJobs] }),
    CasesModule,
  ],
})(LoopModule);

const app = await NestFactory.createApplicationContext(LoopModule, { logger: ['error', 'fatal'] });
const database = app.get(Database);
const handler = app.get(EvaluateSubmissionHandler, { strict: false });
const inbox = new Inbox(app.get(Clock));

/** One transaction over submissions of one tenant, as the processor does it. */
function evaluate(tenantId, cases) {
  const items = cases.map(({ caseId }) => ({
    id: randomUUID(),
    tenantId,
    requestId: 'loop',
    payload: { caseId, attempt: 1 },
  }));
  return runInScope(systemScope('loop', tenantId), () =>
    database.transaction(async (tx) => {
      const [only] = items;
      if (items.length === 1) {
        await inbox.note(tx, evaluateSubmission.name, only.id);
        return handler.handle(only.payload, only);
      }
      await inbox.noteMany(
        tx,
        evaluateSubmission.name,
        items.map(({ id }) => id),
      );
      return handler.handleMany(items, { tenantId });
    }),
  );
}

serveCalls(async ({ cases, size, connections }) => {
  const batches = batchesOf(cases, size);
  const started = performance.now();
  let next = 0;
  const worker = async () => {
    while (next < batches.length) {
      const batch = batches[next++];
      await evaluate(batch[0].tenantId, batch);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return { perSecond: cases.length / ((performance.now() - started) / 1000) };
});
process.send({ ready: true });

/** Submissions of one tenant each, up to `size` together, the longest waiting first. */
function batchesOf(cases, size) {
  const open = new Map();
  const batches = [];
  for (const one of cases) {
    let batch = open.get(one.tenantId);
    if (!batch || batch.length === size) {
      batches.push((batch = []));
      open.set(one.tenantId, batch);
    }
    batch.push(one);
  }
  return batches;
}
