import { Periodic } from './periodic.js';
import type { JobCatalogue } from './job-catalogue.js';
import type { AddEntries } from './processor.js';
import type { QueueDatabase } from './queue-database.js';
import { type OutboxRow, entriesFor } from './queued-job.js';
import type { JobTuning } from './tuning.js';
import { WAKE_CHANNEL } from './wake.js';

/** Columns of an outbox row under the names of `OutboxRow`. */
export const OUTBOX_ROW = `o.tenant_id AS "tenantId", o.id, o.job, o.request_id AS "requestId", o.payload`;

// Marked first and committed last: what happens in between happens under the rows' locks.
const TAKE = `
  UPDATE public.outbox o SET sent_at = clock_timestamp()
  FROM (
    SELECT tenant_id, id FROM public.outbox WHERE sent_at IS NULL
    ORDER BY created_at LIMIT $1 FOR UPDATE SKIP LOCKED
  ) due
  WHERE o.tenant_id = due.tenant_id AND o.id = due.id
  RETURNING ${OUTBOX_ROW}`;

const BATCH = 500;

/**
 * Hands committed outbox rows of all tenants to the queue. A row is marked as sent in the transaction in which it was
 * added: killed in between, it is added again, and the inbox makes the second copy harmless. Any number may run at once.
 */
export class Relay {
  private readonly loop: Periodic;
  private stopListening: (() => Promise<void>) | null = null;

  constructor(
    private readonly parts: {
      readonly database: QueueDatabase;
      readonly catalogue: JobCatalogue;
      readonly tuning: JobTuning;
      readonly add: AddEntries;
    },
  ) {
    this.loop = new Periodic('relay', parts.tuning.pollMs, () => this.drain());
  }

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
    await this.stopListening?.();
  }

  /** Sends up to one batch of unsent rows; answers how many. */
  async sendBatch(): Promise<number> {
    const { database, add } = this.parts;
    return database.transaction(async (client) => {
      const { rows } = await client.query<OutboxRow>(TAKE, [BATCH]);
      // Ids are made in the order of time, which keeps first come, first served.
      rows.sort((a, b) => (a.id < b.id ? -1 : 1));
      if (rows.length > 0) await add(entriesFor(rows, this.parts));
      return rows.length;
    });
  }

  private async drain(): Promise<void> {
    await this.listen();
    while ((await this.sendBatch()) === BATCH);
  }

  private async listen(): Promise<void> {
    this.stopListening ??= await this.parts.database.listen(
      WAKE_CHANNEL,
      () => this.loop.wake(),
      () => (this.stopListening = null),
    );
  }
}
