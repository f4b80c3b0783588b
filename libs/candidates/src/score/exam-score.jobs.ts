import { type AnyJob, defineJob } from '@shidian/platform/jobs/job.js';

/** Publishes the results of a large session. */
export const publishResults = defineJob<{ sessionId: string }>('candidates.publish-results');

/** The jobs of this folder. */
export const examScoreJobs: readonly AnyJob[] = [publishResults];
