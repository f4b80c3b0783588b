import { Audit } from '@shidian/platform/audit/audit.js';
import type { JobHandler } from '@shidian/platform/jobs/job.js';
import { HandlesJob } from '@shidian/platform/jobs/registry.js';
import { evaluateBatch } from './annual-evaluation.jobs.js';
import { BatchEvaluator } from './batch-evaluator.js';

interface Payload extends Record<string, string | number> {
  runId: string;
  generation: number;
  batch: number;
}

/** The worker's part of a run: one batch in one transaction. Of a run that was stopped, or resumed since, nothing. */
@HandlesJob(evaluateBatch)
export class EvaluateBatchHandler implements JobHandler<Payload> {
  constructor(
    private readonly evaluator: BatchEvaluator,
    private readonly audit: Audit,
  ) {}

  readonly handle = async (payload: Payload): Promise<void> => {
    const counts = await this.evaluator.evaluate(payload);
    if (Object.values(counts).every((count) => count === 0)) return;
    await this.audit.record({
      action: 'annual-evaluation.evaluate',
      subjectKind: 'annual-evaluation',
      subjectId: payload.runId,
      detail: { batch: payload.batch, ...counts },
    });
  };
}
