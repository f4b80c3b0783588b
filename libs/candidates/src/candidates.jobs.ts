import type { AnyJob } from '@shidian/platform/jobs/job.js';
import { rosterImportJobs } from './roster-import/roster-import.jobs.js';
import { examScoreJobs } from './score/exam-score.jobs.js';

/** The jobs of this context. */
export const candidatesJobs: readonly AnyJob[] = [...rosterImportJobs, ...examScoreJobs];
