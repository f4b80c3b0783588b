import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { FileService } from '@shidian/platform/files/file.service.js';
import { RunsEvery, type ScheduledWork } from '@shidian/platform/jobs/schedule.js';
import { ROSTER_IMPORT } from './roster-file.js';
import { RosterKeeping } from './roster-keeping.js';

/** Most imports of a tenant that one run forgets; the next run goes on. */
const MOST = 200;

// What waits for a person is dropped like what is cancelled; what waits for the worker is the worker's.
const DUE = `
  SELECT id FROM roster_import
  WHERE tenant_id = app_tenant() AND forgotten_at IS NULL AND changed_at < $1
    AND status IN ('UPLOADING', 'PREVIEWED', 'DONE', 'UNREADABLE', 'CANCELLED') ORDER BY changed_at LIMIT ${MOST}`;

const FORGET = `
  UPDATE roster_import SET status = CASE WHEN status IN ('UPLOADING', 'PREVIEWED') THEN 'CANCELLED' ELSE status END,
    file_id = NULL, result_file_id = NULL, text_sealed = NULL, forgotten_at = $3
  WHERE tenant_id = app_tenant() AND id = $1 AND forgotten_at IS NULL AND changed_at < $2
    AND status IN ('UPLOADING', 'PREVIEWED', 'DONE', 'UNREADABLE', 'CANCELLED')`;

const EMPTY_ROWS = `
  UPDATE roster_import_row SET content_sealed = NULL
  WHERE tenant_id = app_tenant() AND import_id = $1 AND content_sealed IS NOT NULL`;

/**
 * Takes away what rosters hold about people once their days are over: the files, what was pasted, and the content of each row. What the import
 * did stays on record, and the same roster again still changes nothing.
 */
@RunsEvery({ name: 'candidates.forget-rosters', minutes: 60 })
export class ForgetRosters implements ScheduledWork {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly files: FileService,
    private readonly audit: Audit,
    private readonly keeping: RosterKeeping,
  ) {}

  readonly run = async (): Promise<void> => {
    const before = this.keeping.before(this.clock.now());
    const due = await this.database.read<{ id: string }>({ text: DUE, values: [before] });
    for (const { id } of due) await this.database.transaction(() => this.forget(id, before));
  };

  private async forget(id: string, before: Date): Promise<void> {
    const { tx } = this.database;
    // Another worker was first, or somebody has gone on with it meanwhile.
    if ((await tx.execute(FORGET, [id, before, this.clock.now()])) === 0) return;
    const rows = await tx.execute(EMPTY_ROWS, [id]);
    const files = await this.files.forget(ROSTER_IMPORT, id);
    await this.audit.record({
      action: 'roster-import.forget',
      subjectKind: 'roster-import',
      subjectId: id,
      detail: { rows, files },
    });
  }
}
