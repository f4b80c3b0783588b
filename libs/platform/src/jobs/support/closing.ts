import { Database } from '../../database/database.js';
import { defineJob, type JobHandler } from '../job.js';
import { HandlesJob } from '../registry.js';
import { addEffects } from './effects.js';
import { Interference, type Item, recordingJobs } from './recording.js';

/** The closing job of a test flow. */
export const close = defineJob<Item>('test.close');
export const flowJobs = [...recordingJobs, close];

/** Writes how many effects there were when the flow was closed. */
@HandlesJob(close)
export class Close implements JobHandler<Item> {
  constructor(
    private readonly database: Database,
    private readonly interference: Interference,
  ) {}

  async handle({ item }: Item): Promise<void> {
    await this.interference.closing();
    const [row] = await this.database.tx.query<{ count: number }>('SELECT count(*)::int AS count FROM effect');
    await addEffects(this.database, [`${item} after ${row?.count ?? 0}`]);
  }
}
