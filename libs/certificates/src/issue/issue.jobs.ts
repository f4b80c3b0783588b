import { type AnyJob, defineJob } from '@shidian/platform/jobs/job.js';

/** Most certificates that one job issues in one transaction. */
export const partSize = 1_000;

/** Issues the certificates of one part of a batch that are left. */
export const issuePart = defineJob<{ batchId: string; generation: number; part: number }>('certificates.issue-part');

/** Reconciles a batch when its last part is done. */
export const closeBatch = defineJob<{ batchId: string; generation: number }>('certificates.close-batch');

/** The jobs of this folder. */
export const issueJobs: readonly AnyJob[] = [issuePart, closeBatch];
