import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { CandidateNumbers } from './candidate-numbers.js';
import type { CorrectCandidateInput } from './candidate.inputs.js';
import type { CandidateAbility } from './candidate.policy.js';
import { CandidateReader } from './candidate.reader.js';
import { keptName, nameFault, nameKey } from './person-name.js';
import { reasonFaults } from './reason.js';
import { maskResidentId, normalResidentId, residentIdFault } from './resident-id.js';

/** Most numbers that one person looks at within an hour. */
export const REVEALS_AN_HOUR = 30;
const HOUR = 3_600_000;

interface Sealed {
  readonly name: string;
  readonly sealed: Buffer;
}

const CORRECT = `
  WITH changed AS (
    UPDATE candidate SET name = $2, name_key = $3, document_sealed = $4, document_index = $5, document_masked = $6,
      person_index = $7, changed_at = $8
    WHERE id = $1 AND NOT EXISTS (
      SELECT FROM candidate o WHERE o.document_kind = 'RESIDENT_ID' AND o.document_index = $5 AND o.id <> $1)
    RETURNING tenant_id, id
  )
  INSERT INTO candidate_correction (tenant_id, id, candidate_id, old_name, new_name, old_masked, new_masked, old_sealed, reason, corrected_by, corrected_at)
  SELECT tenant_id, $9, id, $10, $2, $11, $6, $12, $13, $14, $8 FROM changed`;

/** Commands on candidates. */
@Injectable()
export class CandidateService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly reader: CandidateReader,
    private readonly numbers: CandidateNumbers,
  ) {}

  /**
   * The whole number, once it is on record who asked for it and why: in a transaction of its own, so that no number is ever answered
   * without its record. Refuses REASON_LENGTH, REASON_HAS_NUMBER, REVEAL_LIMIT.
   */
  reveal(id: string, reason: string): Promise<string> {
    return this.database.transaction(async (tx) => {
      const { sealed } = await this.locked(id, 'REVEAL');
      const faults = reasonFaults(reason);
      if (faults.length > 0) throw new Refusal(faults);
      const { tenantId, userId } = requireActor();
      const now = this.clock.now();
      // Two at once: the second waits, and then counts the first.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
        `candidate-reveal/${tenantId}/${userId}`,
      ]);
      const [recent] = await tx.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM candidate_reveal WHERE revealed_by = $1 AND revealed_at > $2`,
        [userId, new Date(now.getTime() - HOUR)],
      );
      if ((recent?.count ?? 0) >= REVEALS_AN_HOUR)
        throw new Refusal({ code: 'REVEAL_LIMIT', params: { most: REVEALS_AN_HOUR } });
      await tx.execute(
        `INSERT INTO candidate_reveal (tenant_id, id, candidate_id, reason, revealed_by, revealed_at) VALUES ($1, $2, $3, $4, $5, $6)`,
        [tenantId, uuidv7(), id, reason.trim(), userId, now],
      );
      await this.record('reveal', id, { reason: reason.trim() });
      return this.numbers.open(tenantId, id, sealed);
    });
  }

  /** Corrects name or number. Refuses what is wrong with either or the reason, NOTHING_TO_CORRECT, NUMBER_TAKEN. */
  async correct({ id, name, number, reason }: CorrectCandidateInput): Promise<void> {
    const old = await this.locked(id, 'CORRECT');
    const { tenantId, userId } = requireActor();
    const oldNumber = this.numbers.open(tenantId, id, old.sealed);
    const newName = name == null ? old.name : keptName(name);
    const newNumber = number == null ? oldNumber : normalResidentId(number);
    const faults: RefusalItem[] = reasonFaults(reason);
    const wrongName = name == null ? null : nameFault(newName);
    if (wrongName) faults.push({ code: wrongName, field: ['name'] });
    const wrongNumber = number == null ? null : residentIdFault(newNumber, this.clock.today());
    if (wrongNumber) faults.push({ code: wrongNumber, field: ['number'] });
    if (faults.length > 0) throw new Refusal(faults);
    if (newName === old.name && newNumber === oldNumber) throw new Refusal({ code: 'NOTHING_TO_CORRECT' });
    const kept = this.numbers.keep(tenantId, id, newName, newNumber);
    const renumbered = newNumber !== oldNumber;
    const corrected = await this.database.tx.execute(CORRECT, [
      ...[id, newName, nameKey(newName), kept.sealed, kept.index, kept.masked, kept.personIndex, this.clock.now()],
      ...[uuidv7(), old.name, maskResidentId(oldNumber), renumbered ? old.sealed : null, reason.trim(), userId],
    ]);
    if (corrected === 0) throw new Refusal({ code: 'NUMBER_TAKEN', field: ['number'] });
    const what = renumbered ? (newName === old.name ? 'number' : 'name and number') : 'name';
    await this.record('correct', id, { what, reason: reason.trim() });
  }

  /** The candidate's row, locked, where the actor may see it and do this with it. */
  private async locked(id: string, ability: CandidateAbility): Promise<Sealed> {
    const { abilities } = await this.reader.require(id);
    if (!abilities.includes(ability)) throw new AccessError('FORBIDDEN');
    const [row] = await this.database.tx.query<Sealed>(
      `SELECT name, document_sealed AS sealed FROM candidate WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (!row) throw new AccessError('NOT_FOUND');
    return row;
  }

  private record(what: string, subjectId: string, detail: Record<string, string>): Promise<void> {
    const subjectKind = 'candidate';
    return this.audit.record({ action: `${subjectKind}.${what}`, subjectKind, subjectId, detail });
  }
}
