import { type AnyJob, defineJob } from '@shidian/platform/jobs/job.js';

/** Makes one ordered document. */
export const printDocument = defineJob<{ orderId: string }>('providers.print-document');

/** The jobs of this folder. */
export const printJobs: readonly AnyJob[] = [printDocument];
