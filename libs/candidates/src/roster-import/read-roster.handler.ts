import { buffer } from 'node:stream/consumers';
import { Clock } from '@shidian/platform/clock/clock.js';
import { FileService } from '@shidian/platform/files/file.service.js';
import type { JobHandler } from '@shidian/platform/jobs/job.js';
import { Outbox } from '@shidian/platform/jobs/outbox.js';
import { HandlesJob } from '@shidian/platform/jobs/registry.js';
import { InputRefused } from '@shidian/platform/spreadsheet/input-refused.js';
import type { Table } from '@shidian/platform/spreadsheet/table.js';
import { ProgrammePackages } from '@shidian/programmes/rule-package/programme-packages.js';
import { type ImportHead, ImportHeads } from './import-head.js';
import type { Roster } from './read/read-roster.js';
import { rosterLimits } from './read/roster-limits.js';
import { batchSize, checkRowsJob, closePreviewJob, readRosterJob } from './roster-import.jobs.js';
import { RosterRows } from './roster-rows.js';
import { RowContents } from './row-contents.js';

/** Reads a roster into rows, and has them checked. */
@HandlesJob(readRosterJob)
export class ReadRosterHandler implements JobHandler<{ importId: string }> {
  constructor(
    private readonly clock: Clock,
    private readonly files: FileService,
    private readonly outbox: Outbox,
    private readonly programmes: ProgrammePackages,
    private readonly heads: ImportHeads,
    private readonly rows: RosterRows,
    private readonly contents: RowContents,
  ) {}

  readonly handle = async ({ importId }: { importId: string }): Promise<void> => {
    const head = await this.heads.at(importId, 'READING', 'UPDATE');
    if (!head) return;
    const roster = await this.roster(head);
    if ('failure' in roster) {
      await this.heads.move(importId, 'READING', 'REFUSE', { failure: JSON.stringify(roster.failure) });
      return;
    }
    const batches = await this.rows.insert(head.tenantId, importId, roster.rows, batchSize);
    await this.heads.move(importId, 'READING', 'CHECK', {
      sheet: roster.sheet,
      columns: JSON.stringify(Object.fromEntries(roster.columns)),
      heading_row: roster.headingRow,
      total: roster.rows.length,
    });
    await this.outbox.enqueueFlow({
      closing: { job: closePreviewJob, payload: { importId } },
      job: checkRowsJob,
      payloads: batches.map((batch) => ({ importId, batch })),
    });
  };

  private async roster(head: ImportHead): Promise<Roster | { failure: { code: string; params: object } }> {
    const programme = await this.programmes.findCertifying(head.programmeId);
    if (!programme) return { failure: { code: 'NO_EXAMINING_PROGRAMME', params: {} } };
    try {
      const { readRoster } = await import('./read/read-roster.js');
      const ground = { levels: programme.certification.levels, today: this.clock.today() };
      return readRoster(await this.table(head), ground);
    } catch (error) {
      if (!(error instanceof InputRefused)) throw error;
      return { failure: { code: error.code, params: error.params } };
    }
  }

  // What reads workbooks is loaded with the first roster.
  private async table({ tenantId, id, fileId, textSealed }: ImportHead): Promise<Table> {
    const { tableOfFile, tableOfText } = await import('../table/table-reader.js');
    if (textSealed) return tableOfText(this.contents.openText(tenantId, id, textSealed), rosterLimits);
    const { stream } = await this.files.open(fileId ?? '');
    return tableOfFile(await buffer(stream), rosterLimits);
  }
}
