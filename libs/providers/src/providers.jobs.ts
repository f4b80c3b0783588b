import type { AnyJob } from '@shidian/platform/jobs/job.js';
import { annualEvaluationJobs } from './annual-evaluation/annual-evaluation.jobs.js';
import { annualReportJobs } from './annual-report/annual-report.jobs.js';
import { filingJobs } from './filing/filing.jobs.js';
import { printJobs } from './print/print.jobs.js';
import { registerJobs } from './register/register.jobs.js';
import { revocationJobs } from './revocation/revocation.jobs.js';

/** The jobs of this context. */
export const providersJobs: readonly AnyJob[] = [
  ...filingJobs,
  ...registerJobs,
  ...revocationJobs,
  ...annualReportJobs,
  ...annualEvaluationJobs,
  ...printJobs,
];
