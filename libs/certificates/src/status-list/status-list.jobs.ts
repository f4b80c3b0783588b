import { type AnyJob, defineJob } from '@shidian/platform/jobs/job.js';

/** Publishes a status list as it stands. */
export const publishStatusList = defineJob<{ listId: number }>('certificates.publish-status-list');

/** The jobs of this folder. */
export const statusListJobs: readonly AnyJob[] = [publishStatusList];
