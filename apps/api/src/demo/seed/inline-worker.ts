import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { candidatesJobs } from '@shidian/candidates/candidates.jobs.js';
import { casesJobs } from '@shidian/cases/evaluation/evaluation.jobs.js';
import { certificatesJobs } from '@shidian/certificates/certificates.jobs.js';
import { providersJobs } from '@shidian/providers/providers.jobs.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { Inbox } from '@shidian/platform/jobs/inbox.js';
import { JobCatalogue } from '@shidian/platform/jobs/job-catalogue.js';
import { SilentObserver } from '@shidian/platform/jobs/observer.js';
import { JobProcessor } from '@shidian/platform/jobs/processor.js';
import type { QueueDatabase } from '@shidian/platform/jobs/queue-database.js';
import type { QueueEntry } from '@shidian/platform/jobs/queued-job.js';
import { JobRegistry } from '@shidian/platform/jobs/registry.js';
import { Relay } from '@shidian/platform/jobs/relay.js';
import { defaultTuning } from '@shidian/platform/jobs/tuning.js';

/** Relay and processor as the worker has them, hand to hand without a queue between: what it does, it does at the clock's time. */
@Injectable()
export class InlineWorker {
  private readonly catalogue = new JobCatalogue([
    ...casesJobs,
    ...providersJobs,
    ...candidatesJobs,
    ...certificatesJobs,
  ]);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly discovery: DiscoveryService,
  ) {}

  /** Answers a function that does all jobs which wait in the outbox, and those that come of them, and marks them as sent. */
  over(queue: QueueDatabase): () => Promise<void> {
    const registry = new JobRegistry(this.discovery, this.catalogue);
    registry.load();
    const processor = new JobProcessor({
      database: this.database,
      inbox: new Inbox(this.clock),
      registry,
      observer: new SilentObserver(),
      tuning: defaultTuning,
      add: (entries) => perform(entries),
    });
    const perform = async (entries: readonly QueueEntry[]): Promise<void> => {
      for (const { name, data, opts } of entries) {
        const { jobId = '' } = opts;
        await processor.process({ id: jobId, name, data, opts, attemptsMade: 0 });
      }
    };
    const relay = new Relay({
      database: queue,
      catalogue: this.catalogue,
      tuning: defaultTuning,
      add: perform,
      addFlow: ({ closing, jobs }) => perform([...jobs, closing]),
    });
    return async () => {
      while ((await relay.sendBatch()) > 0);
    };
  }
}
