// Candidates decided without a queue: the handler's own transaction, called in a plain loop over a few connections. No outbox, no
// relay, no delivery; the inbox rows stay, since they are part of the transaction.
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { candidatesJobs } from '@shidian/candidates/candidates.jobs.js';
import { CandidatesModule } from '@shidian/candidates/candidates.module.js';
import { evaluateEnrolment } from '@shidian/candidates/enrolment/enrolment.jobs.js';
import { EvaluateEnrolmentHandler } from '@shidian/candidates/enrolment/evaluate-enrolment.handler.js';
import { casesJobs } from '@shidian/cases/evaluation/evaluation.jobs.js';
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
      applicationName: 'bench-eligibility-loop',
      entities: identityEntities,
      dataDir: '.data/bench',
    }),
    JobsModule.forProducer({ jobs: [...casesJobs, ...candidatesJobs] }),
    CandidatesModule,
  ],
})(LoopModule);

const app = await NestFactory.createApplicationContext(LoopModule, { logger: ['error', 'fatal'] });
const database = app.get(Database);
const handler = app.get(EvaluateEnrolmentHandler, { strict: false });
const inbox = new Inbox(app.get(Clock));

/** One transaction over enrolments of one tenant, as the processor does it. */
function decide(tenantId, enrolments) {
  const items = enrolments.map(({ enrolmentId }) => ({
    ...{ id: randomUUID(), tenantId, requestId: 'loop' },
    payload: { enrolmentId, revision: 1 },
  }));
  return runInScope(systemScope('loop', tenantId), () =>
    database.transaction(async (tx) => {
      await inbox.noteMany(
        tx,
        evaluateEnrolment.name,
        items.map(({ id }) => id),
      );
      return handler.handleMany(items, { tenantId });
    }),
  );
}

serveCalls(async ({ enrolments, size, connections }) => {
  const byTenant = Map.groupBy
    ? Map.groupBy(enrolments, ({ tenantId }) => tenantId)
    : enrolments.reduce((all, one) => all.set(one.tenantId, [...(all.get(one.tenantId) ?? []), one]), new Map());
  const batches = [...byTenant].flatMap(([tenantId, own]) =>
    Array.from({ length: Math.ceil(own.length / size) }, (_, at) => [tenantId, own.slice(at * size, (at + 1) * size)]),
  );
  const started = performance.now();
  let next = 0;
  const worker = async () => {
    while (next < batches.length) await decide(...batches[next++]);
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return { perSecond: enrolments.length / ((performance.now() - started) / 1000) };
});
process.send({ ready: true });
