import { buffer } from 'node:stream/consumers';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { FileService } from '@shidian/platform/files/file.service.js';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import type { JobHandler } from '@shidian/platform/jobs/job.js';
import { HandlesJob } from '@shidian/platform/jobs/registry.js';
import { type ImportHead, ImportHeads } from './import-head.js';
import { rosterLimits } from './read/roster-limits.js';
import { ROSTER_IMPORT } from './roster-file.js';
import { annotateRosterJob } from './roster-import.jobs.js';
import { RosterRows } from './roster-rows.js';
import { RowContents } from './row-contents.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Gives the importer's own workbook back, with what became of each row; sealed in the store like the one that came. */
@HandlesJob(annotateRosterJob)
export class AnnotateRosterHandler implements JobHandler<{ importId: string }> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly files: FileService,
    private readonly heads: ImportHeads,
    private readonly rows: RosterRows,
    private readonly contents: RowContents,
    private readonly wording: RefusalWording,
  ) {}

  readonly handle = async ({ importId }: { importId: string }): Promise<void> => {
    const head = await this.heads.find(importId);
    if (head?.status !== 'PREVIEWED' && head?.status !== 'DONE') return;
    if (!head.columns || head.headingRow === null) return;
    if (isForgotten(head)) return;
    const { annotate } = await import('./annotate/annotate.js');
    const content = await annotate({
      ...(await this.source(head)),
      columns: head.columns,
      headingRow: head.headingRow,
      rows: await this.rows.all(head.tenantId, importId),
      locale: head.locale,
      wording: this.wording,
    });
    // A long roster takes a while, and whoever confirms it meanwhile must not wait: what became of its rows is then written at the end.
    const now = await this.heads.at(importId, head.status, 'UPDATE');
    if (!now || isForgotten(now)) return;
    const file = await this.files.make(
      {
        ...{
          subjectKind: ROSTER_IMPORT,
          subjectId: importId,
          ownerOrganisationId: head.organisationId,
          purpose: 'result',
        },
        ...{ name: head.locale === 'en' ? 'roster-checked.xlsx' : '名单-核对结果.xlsx', sealed: true },
      },
      { content, contentType: XLSX, madeFor: head.createdBy },
    );
    await this.database.tx.execute(
      `UPDATE roster_import SET result_file_id = $2, changed_at = $3 WHERE tenant_id = app_tenant() AND id = $1`,
      [importId, file.id, this.clock.now()],
    );
  };

  private async source({ tenantId, id, fileId, textSealed }: ImportHead) {
    if (textSealed)
      return { bytes: null, text: this.contents.openText(tenantId, id, textSealed), limits: rosterLimits };
    const { stream } = await this.files.open(fileId ?? '');
    return { bytes: await buffer(stream), text: null, limits: rosterLimits };
  }
}

/** Its days are over: there is nothing to annotate. */
function isForgotten({ fileId, textSealed }: ImportHead): boolean {
  return fileId === null && textSealed === null;
}
