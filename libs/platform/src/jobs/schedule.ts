import { Injectable, SetMetadata, applyDecorators } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { v7 as uuidv7 } from 'uuid';
import { runInScope, systemScope } from '../context/scope.js';
import type { Database } from '../database/database.js';
import { Periodic } from './periodic.js';

const RUNS_EVERY = 'shidian:runs-every';

/**
 * Work that is due by the calendar or by age: asks the database what is due for the scope's tenant and does it, or
 * enqueues it. It may run twice, and in two processes at once.
 */
export interface ScheduledWork {
  readonly run: (tenantId: string) => Promise<void>;
}

interface Timetable {
  readonly name: string;
  readonly minutes: number;
}

type ScheduledClass = new (...dependencies: never[]) => ScheduledWork;

/** Marks a provider whose `run` the worker calls for each tenant, at its start and then every `minutes`. */
export function RunsEvery(timetable: Timetable): (target: ScheduledClass) => void {
  return applyDecorators(Injectable(), SetMetadata(RUNS_EVERY, timetable)) as (target: ScheduledClass) => void;
}

/** Wakes all scheduled work; a timer only wakes, the database knows what is due. */
export class Schedules {
  private loops: Periodic[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly database: Database,
  ) {}

  start(): void {
    for (const { instance } of this.discovery.getProviders()) {
      const timetable = timetableOf(instance);
      if (!timetable) continue;
      const work = instance as ScheduledWork;
      const loop = new Periodic(timetable.name, timetable.minutes * 60_000, () => this.runForAll(work));
      this.loops.push(loop);
      loop.start();
    }
  }

  /** Waits for what is running. */
  async stop(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.stop()));
    this.loops = [];
  }

  // One tenant's failure must not keep the others waiting; it is thrown when all have had their turn.
  private async runForAll(work: ScheduledWork): Promise<void> {
    const tenants = await this.database.read<{ id: string }>({ text: 'SELECT id FROM tenant ORDER BY id' }, NO_TENANT);
    const failures: unknown[] = [];
    for (const { id } of tenants) {
      await runInScope(systemScope(uuidv7(), id), () => work.run(id)).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  }
}

const NO_TENANT = { tenantId: null, userId: null };

function timetableOf(instance: unknown): Timetable | undefined {
  if (typeof instance !== 'object' || instance === null) return undefined;
  return Reflect.getMetadata(RUNS_EVERY, instance.constructor) as Timetable | undefined;
}
