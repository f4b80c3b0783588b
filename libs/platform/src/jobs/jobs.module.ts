import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { JobCatalogue } from './job-catalogue.js';
import type { AnyJob } from './job.js';
import type { RunnerOptions } from './job-runner.js';
import { JobObserver, SilentObserver } from './observer.js';
import { Outbox } from './outbox.js';
import { JobRegistry } from './registry.js';
import { NotifyWake, RelayWake } from './wake.js';

/** What a worker process is told. */
export interface WorkerJobsOptions extends RunnerOptions {
  /** Every job of the product; each must have exactly one handler among the providers. */
  readonly jobs: readonly AnyJob[];
  /** Counts deliveries; by default nobody does. */
  readonly observer?: JobObserver;
}

/** Jobs, for a process that only asks for them, and for one that does them. Needs Database and Clock to be provided globally. */
@Module({})
export class JobsModule {
  /** The outbox alone: no queue is opened and its library is not loaded. */
  static forProducer(options: { readonly jobs: readonly AnyJob[] }): DynamicModule {
    return { module: JobsModule, global: true, providers: outbox(options.jobs), exports: [Outbox] };
  }

  /** The outbox and everything that does jobs: relay, processor, reconciler, schedules. */
  static async forWorker(options: WorkerJobsOptions): Promise<DynamicModule> {
    const { JobRunner } = await import('./job-runner.js');
    return {
      module: JobsModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        ...outbox(options.jobs),
        { provide: JobObserver, useValue: options.observer ?? new SilentObserver() },
        {
          provide: JobRegistry,
          useFactory: (discovery: DiscoveryService, catalogue: JobCatalogue) => new JobRegistry(discovery, catalogue),
          inject: [DiscoveryService, JobCatalogue],
        },
        {
          provide: JobRunner,
          useFactory: (
            registry: JobRegistry,
            catalogue: JobCatalogue,
            database: Database,
            clock: Clock,
            observer: JobObserver,
            discovery: DiscoveryService,
          ) => JobRunner.open(options, { registry, catalogue, database, clock, observer, discovery }),
          inject: [JobRegistry, JobCatalogue, Database, Clock, JobObserver, DiscoveryService],
        },
      ],
      exports: [Outbox, JobRunner],
    };
  }
}

function outbox(jobs: readonly AnyJob[]): Provider[] {
  return [
    { provide: JobCatalogue, useValue: new JobCatalogue(jobs) },
    { provide: RelayWake, useFactory: (database: Database) => new NotifyWake(database), inject: [Database] },
    {
      provide: Outbox,
      useFactory: (database: Database, clock: Clock, wake: RelayWake, catalogue: JobCatalogue) =>
        new Outbox(database, clock, wake, catalogue),
      inject: [Database, Clock, RelayWake, JobCatalogue],
    },
  ];
}
