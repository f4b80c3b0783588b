import type { JobQueue } from './backend.js';
import type { QueueDatabase } from './queue-database.js';

/** How one job stands: not yet handed to the queue, handed over and not done, failed for good, and the oldest of these. */
export interface JobStanding {
  readonly job: string;
  readonly unsent: number;
  readonly sent: number;
  readonly failed: number;
  readonly oldestSeconds: number;
}

/** The queue at a glance. */
export interface JobOverview {
  readonly jobs: readonly JobStanding[];
  readonly queue: {
    readonly waiting: number;
    readonly active: number;
    readonly delayed: number;
    readonly failed: number;
  };
  /** Worker processes connected to the queue. */
  readonly workers: number;
}

/** A job that will not be tried again by itself. */
export interface FailedJob {
  readonly id: string;
  readonly job: string;
  readonly tenantId: string;
  readonly reason: string;
  readonly attempts: number;
  readonly failedAt: Date;
}

const STANDINGS = `
  SELECT o.job, count(*) FILTER (WHERE o.sent_at IS NULL)::int AS unsent,
    count(*) FILTER (WHERE o.sent_at IS NOT NULL)::int AS sent,
    count(*) FILTER (WHERE o.id = ANY($1::uuid[]))::int AS failed,
    extract(epoch FROM clock_timestamp() - min(o.created_at))::float8 AS "oldestSeconds"
  FROM public.outbox o
  WHERE NOT EXISTS (SELECT FROM public.inbox i WHERE i.tenant_id = o.tenant_id AND i.outbox_id = o.id)
  GROUP BY o.job ORDER BY o.job`;

// A job of a flow is not sent by itself: it is given out as lost, and the reconciler sends it.
const UNSEND = `
  UPDATE public.outbox o SET sent_at = CASE WHEN o.flow_id <> o.id THEN '-infinity'::timestamptz END
  WHERE o.id = $1 AND NOT EXISTS (SELECT FROM public.inbox i WHERE i.tenant_id = o.tenant_id AND i.outbox_id = o.id)
  RETURNING 1`;

/** What an operator sees of the jobs and may do with them. */
export class JobOperations {
  constructor(
    private readonly database: QueueDatabase,
    private readonly queue: JobQueue,
  ) {}

  /** Counts by job, taken from outbox and inbox, which are the truth, and the queue's own. */
  async overview(): Promise<JobOverview> {
    const { queue } = this;
    const [counts, failedIds, workers] = await Promise.all([
      queue.getJobCounts('waiting', 'active', 'delayed', 'failed'),
      queue.getRanges(['failed'], 0, -1),
      queue.getWorkersCount(),
    ]);
    const jobs = await this.database.query<JobStanding>(STANDINGS, [failedIds.filter(isUuid)]);
    const { waiting = 0, active = 0, delayed = 0, failed = 0 } = counts;
    return { jobs, queue: { waiting, active, delayed, failed }, workers };
  }

  /** The latest permanent failures, newest first. */
  async failures(limit = 100): Promise<FailedJob[]> {
    const jobs = await this.queue.getJobs(['failed'], 0, limit - 1);
    return jobs.map((job) => ({
      id: String(job.id),
      job: job.name,
      tenantId: job.data.tenantId,
      reason: job.failedReason,
      attempts: job.attemptsMade,
      failedAt: new Date(job.finishedOn ?? job.timestamp),
    }));
  }

  /** Gives a failed or lost job a fresh start; false when it is unknown or already done. The relay's timer, or the reconciler's, picks it up. */
  async replay(id: string): Promise<boolean> {
    if (!isUuid(id)) return false;
    const failed = await this.queue.getJob(id);
    if (failed && (await failed.isFailed())) await failed.remove();
    return (await this.database.query(UNSEND, [id])).length === 1;
  }
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}
