import { Injectable, SetMetadata, applyDecorators } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { JobCatalogue } from './job-catalogue.js';
import type { AnyJob, BulkJobDefinition, BulkJobHandler, JobDefinition, JobHandler, JobPayload } from './job.js';

const HANDLED_JOB = 'shidian:handled-job';

type ClassOf<T> = new (...dependencies: never[]) => T;

/** Marks a provider as the one handler of `definition`; a bulk job asks for `handleMany` as well. */
export function HandlesJob<P extends JobPayload>(
  definition: BulkJobDefinition<P>,
): (target: ClassOf<BulkJobHandler<P>>) => void;
export function HandlesJob<P extends JobPayload>(
  definition: JobDefinition<P>,
): (target: ClassOf<JobHandler<P>>) => void;
export function HandlesJob(definition: AnyJob): (target: ClassOf<unknown>) => void {
  return applyDecorators(Injectable(), SetMetadata(HANDLED_JOB, definition)) as (target: ClassOf<unknown>) => void;
}

/** A handler as the processor sees it: what the decorator checked about the payload is behind it. */
export type AnyHandler = JobHandler<JobPayload> & Partial<BulkJobHandler<JobPayload>>;

/** Declared jobs and handlers do not match; the process must not start. */
export class JobRegistryError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`Jobs and handlers do not match:\n  ${faults.join('\n  ')}`);
    this.name = 'JobRegistryError';
  }
}

/** Which provider handles which declared job. Filled at boot from all `@HandlesJob` providers; fails there on any mismatch. */
export class JobRegistry {
  private readonly handlers = new Map<string, AnyHandler>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly catalogue: JobCatalogue,
  ) {}

  /** Finds all handlers; throws `JobRegistryError` naming every fault at once. */
  load(): void {
    const faults: string[] = [];
    for (const { instance } of this.discovery.getProviders()) {
      const job = handledJob(instance);
      if (!job) continue;
      const name = instance.constructor.name as string;
      if (this.catalogue.find(job.name) !== job) faults.push(`${name} handles job ${job.name}, which is not declared`);
      const other = this.handlers.get(job.name);
      if (other && other !== instance) faults.push(`${other.constructor.name} and ${name} both handle job ${job.name}`);
      this.handlers.set(job.name, instance as AnyHandler);
    }
    for (const job of this.catalogue.all) {
      if (!this.handlers.has(job.name)) faults.push(`job ${job.name} has no handler`);
    }
    if (faults.length > 0) throw new JobRegistryError(faults);
  }

  /** The handler of a job, or undefined for a job of another release. */
  find(name: string): AnyHandler | undefined {
    return this.handlers.get(name);
  }
}

function handledJob(instance: unknown): AnyJob | undefined {
  if (typeof instance !== 'object' || instance === null) return undefined;
  return Reflect.getMetadata(HANDLED_JOB, instance.constructor) as AnyJob | undefined;
}
