import { Audit } from '@shidian/platform/audit/audit.js';
import { Database } from '@shidian/platform/database/database.js';
import type { JobHandler } from '@shidian/platform/jobs/job.js';
import { Outbox } from '@shidian/platform/jobs/outbox.js';
import { HandlesJob } from '@shidian/platform/jobs/registry.js';
import { ImportHeads } from './import-head.js';
import { annotateRosterJob, checkRowsJob, closePreviewJob } from './roster-import.jobs.js';
import { RosterRows } from './roster-rows.js';
import { RowCheck } from './row-check.js';

interface Payload extends Record<string, string | number> {
  importId: string;
  batch: number;
}

/** Checks one batch of rows in one transaction. Of an import that was cancelled, nothing. */
@HandlesJob(checkRowsJob)
export class CheckRowsHandler implements JobHandler<Payload> {
  constructor(
    private readonly heads: ImportHeads,
    private readonly rows: RosterRows,
    private readonly checks: RowCheck,
  ) {}

  readonly handle = async ({ importId, batch }: Payload): Promise<void> => {
    const head = await this.heads.at(importId, 'CHECKING', 'SHARE');
    if (!head) return;
    const rows = await this.rows.unchecked(head.tenantId, importId, batch);
    if (rows.length > 0) await this.rows.storeChecks(importId, await this.checks.check(head, rows));
  };
}

/** Shows the preview. */
@HandlesJob(closePreviewJob)
export class ClosePreviewHandler implements JobHandler<{ importId: string }> {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly heads: ImportHeads,
  ) {}

  readonly handle = async ({ importId }: { importId: string }): Promise<void> => {
    if (!(await this.heads.at(importId, 'CHECKING', 'UPDATE'))) return;
    const counts = await this.database.tx.query<{ outcome: string | null; count: number }>(
      `SELECT outcome, count(*)::int AS count FROM roster_import_row WHERE tenant_id = app_tenant() AND import_id = $1 GROUP BY outcome`,
      [importId],
    );
    // Every batch says it is done, yet something is left: not to be shown, and not to be forgotten either.
    if (counts.some(({ outcome }) => outcome === null)) throw new Error(`Import ${importId} has unchecked rows`);
    await this.heads.move(importId, 'CHECKING', 'SHOW');
    await this.outbox.enqueue(annotateRosterJob, { importId });
    await this.audit.record({
      action: 'roster-import.preview',
      subjectKind: 'roster-import',
      subjectId: importId,
      detail: Object.fromEntries(counts.map(({ outcome, count }) => [String(outcome), count])),
    });
  };
}
