/** How often and how patiently jobs are moved and retried. Milliseconds; the defaults are for production. */
export interface JobTuning {
  /** Jobs one process works on at a time. More than it has database connections: some are on their way from or to the queue. */
  readonly concurrency: number;
  readonly attempts: number;
  /** Before the second attempt; doubled for each further one. */
  readonly backoffMs: number;
  /** How soon the relay looks again when nothing woke it. */
  readonly pollMs: number;
  readonly reconcileEveryMs: number;
  /** A job that was sent this long ago and is not done may be lost. */
  readonly lostAfterMs: number;
  /** Allowed difference between the clocks of hosts that share a queue. */
  readonly clockSkewMs: number;
  /** A worker that does not renew its lock for this long is taken for dead, and its jobs are given to others. */
  readonly lockMs: number;
  /** How many permanently failed jobs stay visible. */
  readonly keepFailed: number;
  /** Done jobs leave the outbox after this many days. */
  readonly keepDoneDays: number;
}

export const defaultTuning: JobTuning = {
  concurrency: 16,
  attempts: 5,
  backoffMs: 1_000,
  pollMs: 1_000,
  reconcileEveryMs: 60_000,
  lostAfterMs: 5 * 60_000,
  clockSkewMs: 60_000,
  lockMs: 30_000,
  keepFailed: 10_000,
  keepDoneDays: 30,
};
