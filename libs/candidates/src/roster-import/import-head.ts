import { Injectable } from '@nestjs/common';
import {
  rosterImportLifecycle,
  type RosterImportEvent,
  type RosterImportStatus,
} from '@shidian/contract/roster-imports.js';
import { stateAfter } from '@shidian/contract/lifecycle.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import type { Locale } from '@shidian/platform/graphql/wording.js';

/** An import as the worker needs it. */
export interface ImportHead {
  readonly id: string;
  readonly tenantId: string;
  readonly programmeId: string;
  readonly organisationId: string;
  readonly schoolId: string | null;
  readonly locale: Locale;
  readonly status: RosterImportStatus;
  readonly fileId: string | null;
  readonly textSealed: Buffer | null;
  readonly columns: Readonly<Record<string, number>> | null;
  readonly headingRow: number | null;
  readonly createdBy: string;
}

const FIND = `
  SELECT id, tenant_id AS "tenantId", programme_id AS "programmeId", organisation_id AS "organisationId", school_id AS "schoolId", locale,
    status, file_id AS "fileId", text_sealed AS "textSealed", columns, heading_row AS "headingRow", created_by AS "createdBy"
  FROM roster_import WHERE tenant_id = app_tenant() AND id = $1`;

/** The row of an import and its transitions, in the caller's transaction. */
@Injectable()
export class ImportHeads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * The import where it stands so, otherwise null. Locked against change: `SHARE` lets the batches of one import run side by side and
   * keeps whoever would move it waiting.
   */
  async at(id: string, status: RosterImportStatus, lock: 'SHARE' | 'UPDATE'): Promise<ImportHead | null> {
    const [head] = await this.database.tx.query<ImportHead>(`${FIND} FOR ${lock}`, [id]);
    return head?.status === status ? head : null;
  }

  /** The import as it stands now, or null; whoever would move it need not wait. */
  async find(id: string): Promise<ImportHead | null> {
    const [head] = await this.database.tx.query<ImportHead>(FIND, [id]);
    return head ?? null;
  }

  /** Moves an import on; false where it is not where it should be. `more` sets further columns, from `$4`. */
  async move(
    id: string,
    from: RosterImportStatus,
    event: RosterImportEvent,
    more: Readonly<Record<string, unknown>> = {},
  ): Promise<boolean> {
    const to = stateAfter(rosterImportLifecycle, from, event);
    if (to === null) return false;
    const columns = Object.keys(more);
    const sets = columns.map((column, index) => `, ${column} = $${index + 5}`).join('');
    const moved = await this.database.tx.execute(
      `UPDATE roster_import SET status = $3, changed_at = $4${sets} WHERE tenant_id = app_tenant() AND id = $1 AND status = $2`,
      [id, from, to, this.clock.now(), ...columns.map((column) => more[column])],
    );
    return moved === 1;
  }
}
