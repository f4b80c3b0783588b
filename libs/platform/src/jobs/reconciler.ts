import { Logger } from '@nestjs/common';
import type { JobQueue } from './backend.js';
import { Periodic } from './periodic.js';
import type { QueueDatabase } from './queue-database.js';
import { type OutboxRow, singleEntry } from './queued-job.js';
import { OUTBOX_ROW } from './relay.js';
import type { JobTuning } from './tuning.js';

const NOT_DONE = `NOT EXISTS (SELECT FROM public.inbox i WHERE i.tenant_id = o.tenant_id AND i.outbox_id = o.id)`;

// A closing job is not lost but waits, as long as another job of its flow is not done.
const WAITS = `o.flow_id = o.id AND EXISTS (
  SELECT FROM public.outbox f WHERE f.tenant_id = o.tenant_id AND f.flow_id = o.id AND f.id <> o.id
    AND NOT EXISTS (SELECT FROM public.inbox i WHERE i.tenant_id = f.tenant_id AND i.outbox_id = f.id))`;

// Moving sent_at makes a row due again only after another wait, and lets the rest of a long list have its turn.
const TAKE_LOST = `
  UPDATE public.outbox o SET sent_at = clock_timestamp()
  FROM (
    SELECT o.tenant_id, o.id FROM public.outbox o
    WHERE o.sent_at < clock_timestamp() - make_interval(secs => $1 / 1000.0)
      AND ($2::timestamptz IS NULL OR o.sent_at < $2) AND ${NOT_DONE} AND (${WAITS}) IS NOT TRUE
    ORDER BY o.sent_at LIMIT $3 FOR UPDATE SKIP LOCKED
  ) lost
  WHERE o.tenant_id = lost.tenant_id AND o.id = lost.id
  RETURNING ${OUTBOX_ROW}`;

const DELETE_DONE = `
  DELETE FROM public.outbox o USING (
    SELECT o.tenant_id, o.id FROM public.outbox o
    WHERE o.sent_at IS NOT NULL AND o.created_at < clock_timestamp() - make_interval(days => $1) AND NOT ${NOT_DONE}
    LIMIT $2 FOR UPDATE SKIP LOCKED
  ) old
  WHERE o.tenant_id = old.tenant_id AND o.id = old.id
  RETURNING 1`;

const BATCH = 500;
// Jobs read from the old end of the waiting line; more than one, since the line moves between two questions.
const TAIL = 20;

/**
 * Sends again what the queue lost: rows marked as sent that have no inbox row. What is still in the queue keeps its
 * place, because every row goes alone under its own id, and a failed job of that id makes the queue ignore the copy.
 * Ages are told by the database's clock, the one that all processes share.
 */
export class Reconciler {
  private readonly loop: Periodic;
  private readonly logger = new Logger('Reconciler');

  constructor(
    private readonly parts: {
      readonly database: QueueDatabase;
      readonly queue: JobQueue;
      readonly tuning: JobTuning;
    },
  ) {
    this.loop = new Periodic('reconciler', parts.tuning.reconcileEveryMs, async () => void (await this.reconcile()));
  }

  start(): void {
    this.loop.start();
  }

  async stop(): Promise<void> {
    await this.loop.stop();
  }

  /** Looks once; answers how many rows were sent again and how many done ones were deleted. */
  async reconcile(): Promise<{ resent: number; deleted: number }> {
    const { database, tuning } = this.parts;
    const resent = await exhaust(() => this.resendBatch());
    const deleted = await exhaust(async () => (await database.query(DELETE_DONE, [tuning.keepDoneDays, BATCH])).length);
    if (resent > 0) this.logger.warn({ event: 'jobs.resent', jobs: resent });
    if (deleted > 0) this.logger.log({ event: 'jobs.forgotten', jobs: deleted });
    return { resent, deleted };
  }

  private async resendBatch(): Promise<number> {
    const { database, queue, tuning } = this.parts;
    const horizon = await this.oldestWaiting();
    return database.transaction(async (client) => {
      const { rows } = await client.query<OutboxRow>(TAKE_LOST, [tuning.lostAfterMs, horizon, BATCH]);
      if (rows.length > 0) await queue.addBulk(rows.map((row) => singleEntry(row, tuning)));
      return rows.length;
    });
  }

  // The queue is first come, first served: what was sent before the oldest waiting job has left the waiting line. Without
  // this, a long backlog of bulk jobs would be taken for lost and sent a second time.
  private async oldestWaiting(): Promise<Date | null> {
    const { queue, tuning } = this.parts;
    // A paused queue stands still for a reason, and the backends count its waiting jobs differently.
    if (await queue.isPaused()) return new Date(0);
    const waiting = await queue.getJobCountByTypes('waiting');
    if (waiting === 0) return null;
    // Newest first from an index: the one order in which both backends agree.
    const oldest = await queue.getJobs(['waiting'], Math.max(0, waiting - TAIL), -1, false);
    // The whole tail was taken meanwhile: the line moves, so nothing is judged this time.
    if (oldest.length === 0) return new Date(0);
    return new Date(Math.min(...oldest.map((job) => job.timestamp)) - tuning.clockSkewMs);
  }
}

async function exhaust(batch: () => Promise<number>): Promise<number> {
  let total = 0;
  for (;;) {
    const count = await batch();
    total += count;
    if (count < BATCH) return total;
  }
}
