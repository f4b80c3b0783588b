import { createHash } from 'node:crypto';
import type { BulkJobOptions } from 'bullmq';
import type { JobCatalogue } from './job-catalogue.js';
import type { JobPayload } from './job.js';
import type { JobTuning } from './tuning.js';

/** One outbox row as the queue carries it. */
export interface QueuedItem {
  readonly id: string;
  readonly requestId: string;
  readonly payload: JobPayload;
  /** The closing job of a flow: it has no effect before all the others are done. */
  readonly closes?: true;
}

/** What one job of the queue carries: items of one tenant and one declared job. */
export interface QueuedJob {
  readonly tenantId: string;
  readonly items: readonly QueuedItem[];
}

/** An outbox row that is to be sent. */
export interface OutboxRow extends QueuedItem {
  readonly tenantId: string;
  readonly job: string;
  /** The closing job's id in all rows of a flow; null outside one. */
  readonly flowId: string | null;
}

/** An argument of BullMQ's `addBulk`. */
export interface QueueEntry {
  readonly name: string;
  readonly data: QueuedJob;
  readonly opts: BulkJobOptions;
}

/** The entry of one row. Its id is the row's, so that the queue ignores a second copy while it holds the first. */
export function singleEntry(row: OutboxRow, tuning: JobTuning): QueueEntry {
  return {
    name: row.job,
    data: { tenantId: row.tenantId, items: [item(row)] },
    opts: {
      jobId: row.id,
      attempts: tuning.attempts,
      backoff: { type: 'exponential', delay: tuning.backoffMs },
      removeOnComplete: true,
      removeOnFail: { count: tuning.keepFailed },
    },
  };
}

/** A flow as the queue carries it: the closing job waits for the others. */
export interface QueueFlow {
  readonly closing: QueueEntry;
  readonly jobs: readonly QueueEntry[];
}

/** The flow of a closing row and the rows of its jobs; each goes alone. */
export function flowOf(closing: OutboxRow, jobs: readonly OutboxRow[], tuning: JobTuning): QueueFlow {
  const entries = jobs.map((row): QueueEntry => {
    const entry = singleEntry(row, tuning);
    // One that failed for good must not hold the closing job in the queue: it looks for itself whether all are done.
    return { ...entry, opts: { ...entry.opts, ignoreDependencyOnFailure: true } };
  });
  return { closing: singleEntry(closing, tuning), jobs: entries };
}

/** True for the row of a flow's closing job. */
export function closesFlow(row: OutboxRow): boolean {
  return row.flowId === row.id;
}

/**
 * The entries of many rows: what can be done together goes together, up to the job's bulk size; the rest one by one. An entry
 * stands where its first row stood, so that neighbours in the queue belong to different tenants and do not wait for one's locks.
 */
export function entriesFor(
  rows: readonly OutboxRow[],
  { catalogue, tuning }: { catalogue: JobCatalogue; tuning: JobTuning },
): QueueEntry[] {
  const groups: OutboxRow[][] = [];
  const open = new Map<string, OutboxRow[]>();
  for (const row of rows) {
    const key = `${row.tenantId} ${row.job}`;
    const group = open.get(key);
    if (group && group.length < (catalogue.find(row.job)?.bulk?.maxSize ?? 1)) group.push(row);
    else {
      const started = [row];
      open.set(key, started);
      groups.push(started);
    }
  }
  return groups.map((group) => bulkEntry(group, tuning));
}

function bulkEntry(rows: readonly OutboxRow[], tuning: JobTuning): QueueEntry {
  const [first] = rows as readonly [OutboxRow, ...OutboxRow[]];
  if (rows.length === 1) return singleEntry(first, tuning);
  return {
    name: first.job,
    data: { tenantId: first.tenantId, items: rows.map(item) },
    opts: {
      jobId: `bulk-${hashOf(rows)}`,
      // Retried only when the split into singles could not be queued; what fails for good is found by the reconciler.
      attempts: tuning.attempts,
      backoff: { type: 'exponential', delay: tuning.backoffMs },
      removeOnComplete: true,
      removeOnFail: true,
    },
  };
}

function item(row: OutboxRow): QueuedItem {
  const { id, requestId, payload } = row;
  return closesFlow(row) ? { id, requestId, payload, closes: true } : { id, requestId, payload };
}

function hashOf(rows: readonly OutboxRow[]): string {
  return createHash('sha256')
    .update(rows.map((row) => row.id).join())
    .digest('hex')
    .slice(0, 32);
}
