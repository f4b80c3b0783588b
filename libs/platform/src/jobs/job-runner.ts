import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { QueueBackend, type JobWorker, type QueueSettings } from './backend.js';
import { Inbox } from './inbox.js';
import { JobCatalogue } from './job-catalogue.js';
import { JobObserver } from './observer.js';
import { JobOperations } from './operations.js';
import { JobProcessor } from './processor.js';
import { QueueDatabase } from './queue-database.js';
import type { QueueEntry } from './queued-job.js';
import { Reconciler } from './reconciler.js';
import { JobRegistry } from './registry.js';
import { Relay } from './relay.js';
import { Schedules } from './schedule.js';
import { type JobTuning, defaultTuning } from './tuning.js';

/** Token of the worker's settings. */
export const RUNNER_OPTIONS = Symbol('runner-options');

export interface RunnerOptions extends QueueSettings {
  readonly tuning?: Partial<JobTuning>;
}

/** All that moves in a worker process: relay, processor, reconciler and schedules, started and stopped in the right order. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly backend: QueueBackend;
  readonly relay: Relay;
  readonly reconciler: Reconciler;
  readonly operations: JobOperations;
  private readonly queueDatabase: QueueDatabase;
  private readonly worker: JobWorker;
  private readonly schedules: Schedules;

  constructor(
    @Inject(RUNNER_OPTIONS) options: RunnerOptions,
    @Inject(JobRegistry) private readonly registry: JobRegistry,
    @Inject(JobCatalogue) catalogue: JobCatalogue,
    @Inject(Database) database: Database,
    @Inject(Clock) clock: Clock,
    @Inject(JobObserver) observer: JobObserver,
    @Inject(DiscoveryService) discovery: DiscoveryService,
  ) {
    const tuning = { ...defaultTuning, ...options.tuning };
    const queueDatabase = new QueueDatabase(options.queueDatabaseUrl);
    const backend = new QueueBackend(options);
    const { queue } = backend;
    const add = (entries: QueueEntry[]) => queue.addBulk(entries);
    const inbox = new Inbox(clock);
    const processor = new JobProcessor({ database, inbox, registry, observer, tuning, add });
    this.backend = backend;
    this.queueDatabase = queueDatabase;
    this.worker = backend.worker((job) => processor.process(job), tuning);
    this.relay = new Relay({ database: queueDatabase, catalogue, tuning, add });
    this.reconciler = new Reconciler({ database: queueDatabase, queue, tuning });
    this.operations = new JobOperations(queueDatabase, queue);
    this.schedules = new Schedules(discovery, database);
  }

  /** Starts everything; throws where declared jobs and handlers do not match or the queue is not migrated. */
  async onApplicationBootstrap(): Promise<void> {
    try {
      this.registry.load();
      await this.backend.ready();
    } catch (error) {
      await this.beforeApplicationShutdown();
      throw error;
    }
    void this.worker.run();
    this.relay.start();
    this.reconciler.start();
    this.schedules.start();
  }

  /** Takes no new work, lets the running jobs finish, closes. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all([this.relay.stop(), this.reconciler.stop(), this.schedules.stop()]);
    await this.worker.close();
    await this.backend.close();
    await this.queueDatabase.close();
  }
}
