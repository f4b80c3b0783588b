import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { CandidateNumbers } from './candidate-numbers.js';
import { nameKey } from './person-name.js';
import { maskResidentId } from './resident-id.js';

/** A candidate's name and number as they stand, the row locked. */
export interface Standing {
  readonly name: string;
  readonly number: string;
  readonly sealed: Buffer;
}

/** What is right, why, and who says so; name and number in their kept form, and valid. */
export interface Correction {
  readonly name: string;
  readonly number: string;
  readonly reason: string;
  readonly by: string;
}

// The number of another candidate is refused by this guard; the unique key stands behind it.
const CORRECT = `
  WITH changed AS (
    UPDATE candidate SET name = $2, name_key = $3, document_sealed = $4, document_index = $5, document_masked = $6,
      person_index = $7, changed_at = $8
    WHERE tenant_id = app_tenant() AND id = $1 AND NOT EXISTS (
      SELECT FROM candidate o WHERE o.tenant_id = app_tenant() AND o.document_kind = 'RESIDENT_ID' AND o.document_index = $5 AND o.id <> $1)
    RETURNING tenant_id, id
  )
  INSERT INTO candidate_correction (tenant_id, id, candidate_id, old_name, new_name, old_masked, new_masked, old_sealed, reason, corrected_by, corrected_at)
  SELECT tenant_id, $9, id, $10, $2, $11, $6, $12, $13, $14, $8 FROM changed`;

/** Corrections of names and numbers: each is appended with its reason; in the caller's transaction. */
@Injectable()
export class CandidateCorrections {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly numbers: CandidateNumbers,
  ) {}

  /** The candidate as they stand, locked; null where there is none. */
  async lock(tenantId: string, id: string): Promise<Standing | null> {
    const [row] = await this.database.tx.query<{ name: string; sealed: Buffer }>(
      `SELECT name, document_sealed AS sealed FROM candidate WHERE tenant_id = app_tenant() AND id = $1 FOR UPDATE`,
      [id],
    );
    return row ? { ...row, number: this.numbers.open(tenantId, id, row.sealed) } : null;
  }

  /** Writes a correction; false where the number is another candidate's. */
  async write(tenantId: string, id: string, old: Standing, right: Correction): Promise<boolean> {
    const kept = this.numbers.keep(tenantId, id, right.name, right.number);
    const renumbered = right.number !== old.number;
    const written = await this.database.tx.execute(CORRECT, [
      ...[
        id,
        right.name,
        nameKey(right.name),
        kept.sealed,
        kept.index,
        kept.masked,
        kept.personIndex,
        this.clock.now(),
      ],
      ...[uuidv7(), old.name, maskResidentId(old.number), renumbered ? old.sealed : null, right.reason, right.by],
    ]);
    if (written === 0) return false;
    const what = renumbered ? (right.name === old.name ? 'number' : 'name and number') : 'name';
    await this.audit.record({
      action: 'candidate.correct',
      subjectKind: 'candidate',
      subjectId: id,
      detail: { what, reason: right.reason, by: right.by },
    });
    return true;
  }

  /** Takes over the name of a roster, as somebody decided; false where it is the name already. */
  async rename(id: string, name: string, { by, importId }: { by: string; importId: string }): Promise<boolean> {
    const { tenantId } = this.database.tx.binding;
    const old = tenantId ? await this.lock(tenantId, id) : null;
    if (!tenantId || !old || old.name === name) return false;
    return this.write(tenantId, id, old, { name, number: old.number, reason: `roster-import ${importId}`, by });
  }
}
