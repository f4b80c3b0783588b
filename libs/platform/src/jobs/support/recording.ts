import { Injectable } from '@nestjs/common';
import { Clock, SystemClock } from '../../clock/clock.js';
import { Database } from '../../database/database.js';
import { JobCatalogue } from '../job-catalogue.js';
import { type AnyJob, defineJob, type BulkJobHandler, type JobHandler, type JobItem, type JobMeta } from '../job.js';
import { Outbox } from '../outbox.js';
import { HandlesJob } from '../registry.js';
import { NotifyWake } from '../wake.js';
import { addEffects } from './effects.js';

/** The payload of both test jobs. */
export type Item = { item: string };

export const record = defineJob<Item>('test.record');
export const recordMany = defineJob<Item>('test.record-many', { bulk: { maxSize: 100 } });
export const recordingJobs = [record, recordMany];

/** What a test lets happen inside the handlers, before their effect; it throws to make them fail. */
@Injectable()
export class Interference {
  single: (item: string, meta: JobMeta) => Promise<void> = async () => {};
  bulk: (items: readonly string[]) => Promise<void> = async () => {};
  closing: () => Promise<void> = async () => {};
}

/** Writes one effect. */
@HandlesJob(record)
export class Record implements JobHandler<Item> {
  constructor(
    private readonly database: Database,
    private readonly interference: Interference,
  ) {}

  async handle({ item }: Item, meta: JobMeta): Promise<void> {
    await this.interference.single(item, meta);
    await addEffects(this.database, [item]);
  }
}

/** Writes one effect, or many with one statement. */
@HandlesJob(recordMany)
export class RecordMany implements BulkJobHandler<Item> {
  constructor(
    private readonly database: Database,
    private readonly interference: Interference,
  ) {}

  async handle({ item }: Item, meta: JobMeta): Promise<void> {
    await this.interference.single(item, meta);
    await addEffects(this.database, [item]);
  }

  async handleMany(items: readonly JobItem<Item>[]): Promise<void> {
    const names = items.map(({ payload }) => payload.item);
    await this.interference.bulk(names);
    await addEffects(this.database, names);
  }
}

/** An outbox of the test jobs, as the API has it. */
export function recordingOutbox(
  database: Database,
  clock: Clock = new SystemClock(),
  jobs: readonly AnyJob[] = recordingJobs,
): Outbox {
  return new Outbox(database, clock, new NotifyWake(database), new JobCatalogue(jobs));
}
