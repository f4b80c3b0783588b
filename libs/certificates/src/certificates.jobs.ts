import type { AnyJob } from '@shidian/platform/jobs/job.js';

/** The jobs of this context. */
export const certificatesJobs: readonly AnyJob[] = [];
