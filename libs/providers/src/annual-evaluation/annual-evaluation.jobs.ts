import { type AnyJob, defineJob } from '@shidian/platform/jobs/job.js';

/** Most providers that one job evaluates in one transaction. */
export const batchSize = 100;

/** Evaluates the providers of one batch of a run that are left. */
export const evaluateBatch = defineJob<{ runId: string; generation: number; batch: number }>(
  'providers.evaluate-batch',
);

/** Finishes a run when its last batch is done. */
export const closeRun = defineJob<{ runId: string; generation: number }>('providers.close-evaluation');

/** The jobs of this folder. */
export const annualEvaluationJobs: readonly AnyJob[] = [evaluateBatch, closeRun];
