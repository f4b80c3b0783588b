import { Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { DiscoveryService } from '@nestjs/core';
import type { Clock } from '../clock/clock.js';
import type { Database } from '../database/database.js';
import { QueueBackend, type JobWorker, type QueueSettings } from './backend.js';
import { Inbox } from './inbox.js';
import type { JobCatalogue } from './job-catalogue.js';
import type { JobObserver } from './observer.js';
import { JobOperations } from './operations.js';
import { JobProcessor } from './processor.js';
import { QueueDatabase } from './queue-database.js';
import type { QueueEntry } from './queued-job.js';
import { Reconciler } from './reconciler.js';
import type { JobRegistry } from './registry.js';
import { Relay } from './relay.js';
import { Schedules } from './schedule.js';
import { type JobTuning, defaultTuning } from './tuning.js';

export interface RunnerOptions extends QueueSettings {
  readonly tuning?: Partial<JobTuning>;
}

/** What the runner finds in its process. */
export interface RunnerParts {
  readonly registry: JobRegistry;
  readonly catalogue: JobCatalogue;
  readonly database: Database;
  readonly clock: Clock;
  readonly observer: JobObserver;
  readonly discovery: DiscoveryService;
}

/** All that moves in a worker process: relay, processor, reconciler and schedules, started and stopped in the right order. */
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly relay: Relay;
  readonly reconciler: Reconciler;
  readonly operations: JobOperations;
  private readonly queueDatabase: QueueDatabase;
  private readonly worker: JobWorker;
  private readonly schedules: Schedules;
  private readonly registry: JobRegistry;

  private constructor(
    readonly backend: QueueBackend,
    options: RunnerOptions,
    { registry, catalogue, database, clock, observer, discovery }: RunnerParts,
  ) {
    const tuning = { ...defaultTuning, ...options.tuning };
    const queueDatabase = new QueueDatabase(options.queueDatabaseUrl);
    const { queue } = backend;
    const add = (entries: QueueEntry[]) => queue.addBulk(entries);
    const inbox = new Inbox(clock);
    const processor = new JobProcessor({ database, inbox, registry, observer, tuning, add });
    this.registry = registry;
    this.queueDatabase = queueDatabase;
    this.worker = backend.worker((job) => processor.process(job), tuning);
    this.relay = new Relay({
      database: queueDatabase,
      catalogue,
      tuning,
      add,
      addFlow: (flow) => backend.addFlow(flow),
    });
    this.reconciler = new Reconciler({ database: queueDatabase, queue, tuning });
    this.operations = new JobOperations(queueDatabase, queue);
    this.schedules = new Schedules(discovery, database);
  }

  /** Opens the queue; nothing moves before the application has started. */
  static async open(options: RunnerOptions, parts: RunnerParts): Promise<JobRunner> {
    return new JobRunner(await QueueBackend.open(options), options, parts);
  }

  /** Starts everything; throws where declared jobs and handlers do not match. */
  async onApplicationBootstrap(): Promise<void> {
    try {
      this.registry.load();
    } catch (error) {
      await this.beforeApplicationShutdown();
      throw error;
    }
    void this.worker.run();
    this.relay.start();
    this.reconciler.start();
    this.schedules.start();
    new Logger('Jobs').log({ event: 'jobs.started', backend: this.backend.kind });
  }

  /** Takes no new work, lets the running jobs finish, closes. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.relay.stop(), this.reconciler.stop(), this.schedules.stop()]);
    await this.worker.close();
    await this.backend.close();
    await this.queueDatabase.close();
  }
}
