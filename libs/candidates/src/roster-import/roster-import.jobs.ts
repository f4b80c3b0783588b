import { type AnyJob, defineJob } from '@shidian/platform/jobs/job.js';

/** Most rows that one job checks or imports in one transaction. */
export const batchSize = 500;

/** Reads an uploaded or pasted roster. */
export const readRosterJob = defineJob<{ importId: string }>('candidates.read-roster');

/** Compares the rows of one batch with the register. */
export const checkRowsJob = defineJob<{ importId: string; batch: number }>('candidates.check-roster-rows');

/** Shows the preview when the last batch is checked. */
export const closePreviewJob = defineJob<{ importId: string }>('candidates.close-roster-preview');

/** Imports the rows of one batch. */
export const importRowsJob = defineJob<{ importId: string; batch: number }>('candidates.import-roster-rows');

/** Imports what follows other rows, and finishes, when the last batch is imported. */
export const closeImportJob = defineJob<{ importId: string }>('candidates.close-roster-import');

/** Writes beside each row of the roster what became of it. */
export const annotateRosterJob = defineJob<{ importId: string }>('candidates.annotate-roster');

/** The jobs of this folder. */
export const rosterImportJobs: readonly AnyJob[] = [
  readRosterJob,
  checkRowsJob,
  closePreviewJob,
  importRowsJob,
  closeImportJob,
  annotateRosterJob,
];
