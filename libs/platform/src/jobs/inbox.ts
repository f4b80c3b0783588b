import type { Clock } from '../clock/clock.js';
import type { Transaction } from '../database/database.js';

const NOTE_ONE = `
  INSERT INTO inbox (tenant_id, outbox_id, job, done_at) VALUES ($1, $2, $3, $4)
  ON CONFLICT DO NOTHING`;

// Sorted, so that two deliveries of overlapping items wait for each other instead of deadlocking.
const NOTE_MANY = `
  INSERT INTO inbox (tenant_id, outbox_id, job, done_at)
  SELECT $1, id, $3, $4 FROM unnest($2::uuid[]) AS item (id) ORDER BY id
  ON CONFLICT DO NOTHING RETURNING outbox_id`;

/** The guard of once-only effects: a job's row is written in the transaction of its effect, and only once. */
export class Inbox {
  constructor(private readonly clock: Clock) {}

  /** Notes the job as done when `tx` commits; false when an earlier delivery did it. */
  async note(tx: Transaction, job: string, id: string): Promise<boolean> {
    return (await tx.execute(NOTE_ONE, [tx.binding.tenantId, id, job, this.clock.now()])) === 1;
  }

  /** Notes many; answers the ids that no earlier delivery did. */
  async noteMany(tx: Transaction, job: string, ids: readonly string[]): Promise<Set<string>> {
    const rows = await tx.query<{ outbox_id: string }>(NOTE_MANY, [tx.binding.tenantId, ids, job, this.clock.now()]);
    return new Set(rows.map((row) => row.outbox_id));
  }
}
