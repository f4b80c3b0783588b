import type { AnyJob } from '@shidian/platform/jobs/job.js';

/** The jobs of this folder. */
export const revocationJobs: readonly AnyJob[] = [];
