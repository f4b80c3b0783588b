import { Injectable } from '@nestjs/common';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';

/** Largest draft, in bytes of its JSON: a roster of 2,000 teachers fits. */
const DRAFT_LIMIT = 1_000_000;

/** A kind of case whose form is drafted section by section: its table has `id`, `draft`, `draft_version`, `saved_by` and `saved_at`. */
export interface DraftedForm {
  readonly table: 'filing' | 'pilot_application';
  /** What the form is divided into. */
  readonly sections: ReadonlySet<string>;
}

/** The applicant's working copy of a form: autosaved by section, never overwritten silently. */
@Injectable()
export class CaseDraftService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Replaces whole sections (null removes one). Half-finished and wrong values are kept as typed: a draft loses nothing,
   * and submitting checks them. Refuses CHANGES_SHAPE, UNKNOWN_SECTION, DRAFT_TOO_LARGE, and CONFLICT when another tab or person
   * saved since `baseVersion`.
   */
  async save({ table, sections }: DraftedForm, id: string, baseVersion: number, changes: unknown): Promise<void> {
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
      `UPDATE ${table} SET draft = (draft || $3::jsonb) - $4::text[], draft_version = draft_version + 1, saved_by = $5, saved_at = $6
       WHERE id = $1 AND draft_version = $2 RETURNING octet_length(draft::text) AS size`,
      [id, baseVersion, set, removed, requireActor().userId, this.clock.now()],
    );
    if (!saved) throw new Refusal({ code: 'CONFLICT', field: ['baseVersion'] });
    if (saved.size > DRAFT_LIMIT) throw new Refusal({ code: 'DRAFT_TOO_LARGE', field: ['changes'] });
    await this.database.tx.execute(`UPDATE review_case SET updated_at = $2 WHERE id = $1`, [id, this.clock.now()]);
  }

  /** The facts of exactly this version, for submission. Refuses CONFLICT when the draft has moved on. */
  async frozen<Facts>({ table }: Pick<DraftedForm, 'table'>, id: string, version: number): Promise<Facts> {
    const [row] = await this.database.tx.query<{ draft: Facts }>(
      `SELECT draft FROM ${table} WHERE id = $1 AND draft_version = $2`,
      [id, version],
    );
    if (!row) throw new Refusal({ code: 'CONFLICT', field: ['draftVersion'] });
    return row.draft;
  }
}
