import { defineJob } from '@shidian/platform/jobs/job.js';

/** Evaluates one frozen submission by the package version that it was frozen with. */
export const evaluateSubmission = defineJob<{ caseId: string; attempt: number }>('cases.evaluate-submission', {
  bulk: { maxSize: 100 },
});

/** Every job of the cases context. */
export const casesJobs = [evaluateSubmission];
