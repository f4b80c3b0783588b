/** How one delivery from the queue ended. `split`: a bulk that failed and was queued again item by item. */
export type JobOutcome = 'done' | 'failed' | 'failed-permanently' | 'split';

/** One delivery, for metrics. */
export interface JobObservation {
  readonly job: string;
  readonly outcome: JobOutcome;
  /** Items in the delivery, and how many of them had an effect; the others were done by an earlier delivery. */
  readonly items: number;
  readonly effects: number;
  readonly seconds: number;
}

/** Sees every delivery; provide your own to count them. */
export abstract class JobObserver {
  abstract observe(observation: JobObservation): void;
}

/** Counts nothing. */
export class SilentObserver extends JobObserver {
  observe(): void {}
}
