import { Audit } from '@shidian/platform/audit/audit.js';
import type { JobHandler } from '@shidian/platform/jobs/job.js';
import { Outbox } from '@shidian/platform/jobs/outbox.js';
import { HandlesJob } from '@shidian/platform/jobs/registry.js';
import { type ImportHead, ImportHeads } from './import-head.js';
import { annotateRosterJob, batchSize, closeImportJob, importRowsJob } from './roster-import.jobs.js';
import { type Imported, RosterRows, type WorkRow } from './roster-rows.js';
import { RowImport } from './row-import.js';

interface Payload extends Record<string, string | number> {
  importId: string;
  batch: number;
}

/** Imports one batch of rows in one transaction; a second delivery finds nothing left to do. */
@HandlesJob(importRowsJob)
export class ImportRowsHandler implements JobHandler<Payload> {
  constructor(
    private readonly heads: ImportHeads,
    private readonly rows: RosterRows,
    private readonly imports: RowImport,
    private readonly audit: Audit,
  ) {}

  readonly handle = async ({ importId, batch }: Payload): Promise<void> => {
    const head = await this.heads.at(importId, 'IMPORTING', 'SHARE');
    if (!head) return;
    const rows = await this.rows.waiting(head.tenantId, importId, batch);
    if (rows.length === 0) return;
    const results = await this.imports.import(head, rows);
    await this.rows.storeResults(importId, results);
    await this.audit.record({
      action: 'roster-import.import',
      subjectKind: 'roster-import',
      subjectId: importId,
      detail: { batch, ...countsOf(results) },
    });
  };
}

/** Imports what was said to be the same as an earlier row, now that those are in, and finishes. */
@HandlesJob(closeImportJob)
export class CloseImportHandler implements JobHandler<{ importId: string }> {
  constructor(
    private readonly heads: ImportHeads,
    private readonly rows: RosterRows,
    private readonly imports: RowImport,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  readonly handle = async ({ importId }: { importId: string }): Promise<void> => {
    const head = await this.heads.at(importId, 'IMPORTING', 'UPDATE');
    if (!head) return;
    const results: Imported[] = [];
    for (let rows = await this.next(head); rows.length > 0; rows = await this.next(head)) {
      const done = await this.imports.import(head, rows);
      await this.rows.storeResults(importId, done);
      results.push(...done);
    }
    await this.heads.move(importId, 'IMPORTING', 'FINISH');
    await this.outbox.enqueue(annotateRosterJob, { importId });
    await this.audit.record({
      action: 'roster-import.finish',
      subjectKind: 'roster-import',
      subjectId: importId,
      detail: countsOf(results),
    });
  };

  // Read anew each time: one of these rows can follow another one of them.
  private async next({ tenantId, id }: ImportHead): Promise<WorkRow[]> {
    return this.rows.following(tenantId, id, batchSize);
  }
}

function countsOf(results: readonly Imported[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { result } of results) counts[result] = (counts[result] ?? 0) + 1;
  return counts;
}
