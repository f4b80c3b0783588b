import type { AnyJob } from '@shidian/platform/jobs/job.js';
import { issueJobs } from './issue/issue.jobs.js';
import { statusListJobs } from './status-list/status-list.jobs.js';

/** The jobs of this context. */
export const certificatesJobs: readonly AnyJob[] = [...issueJobs, ...statusListJobs];
