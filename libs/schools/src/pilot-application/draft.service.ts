import { Injectable } from '@nestjs/common';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { pilotApplicationFactsSchema } from '@shidian/rules/facts/pilot-application.schema.js';
import type { PilotApplicationFacts } from '@shidian/rules/facts/pilot-application.js';

/** Largest draft, in bytes of its JSON: a team of 2,000 fits. */
const DRAFT_LIMIT = 1_000_000;

const sections = new Set(Object.keys(pilotApplicationFactsSchema.properties ?? {}));

/** The school's working copy: autosaved by section, never overwritten silently. */
@Injectable()
export class DraftService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** An empty draft for a new case. */
  async create(id: string): Promise<void> {
    const { tenantId, userId } = requireActor();
    await this.database.tx.execute(
      `INSERT INTO pilot_application (tenant_id, id, draft, draft_version, saved_by, saved_at) VALUES ($1, $2, '{}', 1, $3, $4)`,
      [tenantId, id, userId, this.clock.now()],
    );
  }

  /**
   * Replaces whole sections (null removes one). Half-finished and wrong values are kept as typed: a draft loses nothing,
   * and submitting checks them. Refuses UNKNOWN_SECTION, DRAFT_TOO_LARGE, and CONFLICT when another tab or person saved since `baseVersion`.
   */
  async save(id: string, baseVersion: number, changes: unknown): Promise<void> {
    if (typeof changes !== 'object' || changes === null || Array.isArray(changes)) {
      throw new Refusal({ code: 'CHANGES_SHAPE', field: ['changes'] });
    }
    const unknown = Object.keys(changes).filter((section) => !sections.has(section));
    if (unknown.length > 0) {
      throw new Refusal(
        unknown.map((section) => ({ code: 'UNKNOWN_SECTION', field: ['changes', section], params: { section } })),
      );
    }
    const entries = Object.entries(changes);
    const removed = entries.filter(([, value]) => value === null).map(([section]) => section);
    const set = JSON.stringify(Object.fromEntries(entries.filter(([, value]) => value !== null)));
    const [saved] = await this.database.tx.query<{ size: number }>(
      `UPDATE pilot_application SET draft = (draft || $3::jsonb) - $4::text[], draft_version = draft_version + 1, saved_by = $5, saved_at = $6
       WHERE id = $1 AND draft_version = $2 RETURNING octet_length(draft::text) AS size`,
      [id, baseVersion, set, removed, requireActor().userId, this.clock.now()],
    );
    if (!saved) throw new Refusal({ code: 'CONFLICT', field: ['baseVersion'] });
    if (saved.size > DRAFT_LIMIT) throw new Refusal({ code: 'DRAFT_TOO_LARGE', field: ['changes'] });
    await this.database.tx.execute(`UPDATE review_case SET updated_at = $2 WHERE id = $1`, [id, this.clock.now()]);
  }

  /** The facts of exactly this version, for submission. Refuses CONFLICT when the draft has moved on. */
  async frozen(id: string, version: number): Promise<PilotApplicationFacts> {
    const [row] = await this.database.tx.query<{ draft: PilotApplicationFacts }>(
      `SELECT draft FROM pilot_application WHERE id = $1 AND draft_version = $2`,
      [id, version],
    );
    if (!row) throw new Refusal({ code: 'CONFLICT', field: ['draftVersion'] });
    return row.draft;
  }
}
