import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import type { JobHandler } from '@shidian/platform/jobs/job.js';
import { HandlesJob } from '@shidian/platform/jobs/registry.js';
import { closeRun } from './annual-evaluation.jobs.js';

interface Payload extends Record<string, string | number> {
  runId: string;
  generation: number;
}

const CLOSE = `
  UPDATE evaluation_run e SET status = 'FINISHED', finished_at = $3
  WHERE e.id = $1 AND e.generation = $2 AND e.status = 'RUNNING'
    AND NOT EXISTS (SELECT FROM evaluation_item i WHERE i.tenant_id = e.tenant_id AND i.run_id = e.id AND i.evaluated_at IS NULL)`;

/** Finishes a run. Of one that was stopped, or resumed since, nothing. */
@HandlesJob(closeRun)
export class CloseRunHandler implements JobHandler<Payload> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  readonly handle = async ({ runId, generation }: Payload): Promise<void> => {
    const { tx } = this.database;
    const closed = await tx.execute(CLOSE, [runId, generation, this.clock.now()]);
    if (closed === 1) {
      const subjectKind = 'annual-evaluation';
      return this.audit.record({ action: `${subjectKind}.finish`, subjectKind, subjectId: runId });
    }
    const [open] = await tx.query(
      `SELECT FROM evaluation_run WHERE id = $1 AND generation = $2 AND status = 'RUNNING'`,
      [runId, generation],
    );
    // Every batch says it is done, yet something is left: not to be finished, and not to be forgotten either.
    if (open) throw new Error(`Run ${runId} has providers that no batch has evaluated`);
  };
}
