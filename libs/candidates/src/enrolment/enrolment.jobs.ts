import { type AnyJob, defineJob } from '@shidian/platform/jobs/job.js';

/** Decides one enrolment by the facts of one revision. */
export const evaluateEnrolment = defineJob<{ enrolmentId: string; revision: number }>('candidates.evaluate-enrolment', {
  bulk: { maxSize: 100 },
});

/** The jobs of this folder. */
export const enrolmentJobs: readonly AnyJob[] = [evaluateEnrolment];
