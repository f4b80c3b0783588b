import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { CandidateCorrections, type Standing } from './candidate-corrections.js';
import type { CorrectCandidateInput } from './candidate.inputs.js';
import type { CandidateAbility } from './candidate.policy.js';
import { CandidateReader } from './candidate.reader.js';
import { keptName, nameFault } from './person-name.js';
import { reasonFaults } from './reason.js';
import { normalResidentId, residentIdFault } from './resident-id.js';

/** Most numbers that one person looks at within an hour. */
export const REVEALS_AN_HOUR = 30;
const HOUR = 3_600_000;

/** Commands on candidates. */
@Injectable()
export class CandidateService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly reader: CandidateReader,
    private readonly corrections: CandidateCorrections,
  ) {}

  /**
   * The whole number, once it is on record who asked for it and why: in a transaction of its own, so that no number is ever answered
   * without its record. Refuses REASON_LENGTH, REASON_HAS_NUMBER, REVEAL_LIMIT.
   */
  reveal(id: string, reason: string): Promise<string> {
    return this.database.transaction(async (tx) => {
      const { number } = await this.locked(id, 'REVEAL');
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
      await this.audit.record({
        action: 'candidate.reveal',
        subjectKind: 'candidate',
        subjectId: id,
        detail: { reason: reason.trim() },
      });
      return number;
    });
  }

  /** Corrects name or number. Refuses what is wrong with either or the reason, NOTHING_TO_CORRECT, NUMBER_TAKEN. */
  async correct({ id, name, number, reason }: CorrectCandidateInput): Promise<void> {
    const old = await this.locked(id, 'CORRECT');
    const { tenantId, userId } = requireActor();
    const newName = name == null ? old.name : keptName(name);
    const newNumber = number == null ? old.number : normalResidentId(number);
    const faults: RefusalItem[] = reasonFaults(reason);
    const wrongName = name == null ? null : nameFault(newName);
    if (wrongName) faults.push({ code: wrongName, field: ['name'] });
    const wrongNumber = number == null ? null : residentIdFault(newNumber, this.clock.today());
    if (wrongNumber) faults.push({ code: wrongNumber, field: ['number'] });
    if (faults.length > 0) throw new Refusal(faults);
    if (newName === old.name && newNumber === old.number) throw new Refusal({ code: 'NOTHING_TO_CORRECT' });
    const right = { name: newName, number: newNumber, reason: reason.trim(), by: userId };
    if (!(await this.corrections.write(tenantId, id, old, right)))
      throw new Refusal({ code: 'NUMBER_TAKEN', field: ['number'] });
  }

  /** The candidate as they stand, locked, where the actor may see them and do this with them. */
  private async locked(id: string, ability: CandidateAbility): Promise<Standing> {
    const { abilities } = await this.reader.require(id);
    if (!abilities.includes(ability)) throw new AccessError('FORBIDDEN');
    const standing = await this.corrections.lock(requireActor().tenantId, id);
    if (!standing) throw new AccessError('NOT_FOUND');
    return standing;
  }
}
