import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import type { JobHandler } from '@shidian/platform/jobs/job.js';
import { HandlesJob } from '@shidian/platform/jobs/registry.js';
import { closeBatch } from './issue.jobs.js';

interface Payload extends Record<string, string | number> {
  batchId: string;
  generation: number;
}

interface Sums {
  readonly total: number;
  readonly issued: number;
  readonly refused: number;
  readonly certificates: number;
}

// Counted from the rows themselves: what was prepared, what each item says, and the certificates that there are.
const SUMS = `
  SELECT b.total, count(*) FILTER (WHERE i.state = 'ISSUED')::int AS issued, count(*) FILTER (WHERE i.state = 'REFUSED')::int AS refused,
    count(c.id)::int AS certificates
  FROM issue_batch b
  JOIN issue_item i ON i.tenant_id = b.tenant_id AND i.batch_id = b.id
  LEFT JOIN certificate c ON c.tenant_id = i.tenant_id AND c.id = i.certificate_id AND c.enrolment_id = i.enrolment_id AND i.state = 'ISSUED'
  WHERE b.id = $1 AND b.generation = $2 AND b.status = 'ISSUING' GROUP BY b.tenant_id, b.id`;

/** Finishes a batch that adds up: everybody in it has a certificate or a reason. Of one that was stopped, or resumed since, nothing. */
@HandlesJob(closeBatch)
export class CloseBatchHandler implements JobHandler<Payload> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  readonly handle = async ({ batchId, generation }: Payload): Promise<void> => {
    const { tx } = this.database;
    await tx.query('SELECT FROM issue_batch WHERE id = $1 FOR UPDATE', [batchId]);
    const [sums] = await tx.query<Sums>(SUMS, [batchId, generation]);
    if (!sums) return;
    const { total, issued, refused, certificates } = sums;
    // Every part says it is done, yet it does not add up: not to be finished, and not to be forgotten either.
    if (total !== issued + refused || certificates !== issued)
      throw new Error(`Batch ${batchId} does not add up: ${JSON.stringify(sums)}`);
    await tx.execute(`UPDATE issue_batch SET status = 'FINISHED', finished_at = $2 WHERE id = $1`, [
      batchId,
      this.clock.now(),
    ]);
    const subjectKind = 'issue-batch';
    const detail = { total, issued, refused };
    await this.audit.record({ action: `${subjectKind}.finish`, subjectKind, subjectId: batchId, detail });
  };
}
