import type { AnyJob } from '@shidian/platform/jobs/job.js';
import { enrolmentJobs } from './enrolment/enrolment.jobs.js';
import { rosterImportJobs } from './roster-import/roster-import.jobs.js';
import { examScoreJobs } from './score/exam-score.jobs.js';

/** The jobs of this context. */
export const candidatesJobs: readonly AnyJob[] = [...enrolmentJobs, ...rosterImportJobs, ...examScoreJobs];
