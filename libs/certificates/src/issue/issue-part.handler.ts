import { Audit } from '@shidian/platform/audit/audit.js';
import type { JobHandler } from '@shidian/platform/jobs/job.js';
import { HandlesJob } from '@shidian/platform/jobs/registry.js';
import { issuePart } from './issue.jobs.js';
import { PartIssuer } from './part-issuer.js';

interface Payload extends Record<string, string | number> {
  batchId: string;
  generation: number;
  part: number;
}

/** The worker's share of a batch: one part in one transaction. Of a batch that was stopped, or resumed since, nothing. */
@HandlesJob(issuePart)
export class IssuePartHandler implements JobHandler<Payload> {
  constructor(
    private readonly issuer: PartIssuer,
    private readonly audit: Audit,
  ) {}

  readonly handle = async (payload: Payload): Promise<void> => {
    const counts = await this.issuer.issue(payload);
    if (!counts) return;
    const subjectKind = 'issue-batch';
    const detail = { part: payload.part, ...counts };
    await this.audit.record({ action: `${subjectKind}.issue`, subjectKind, subjectId: payload.batchId, detail });
  };
}
