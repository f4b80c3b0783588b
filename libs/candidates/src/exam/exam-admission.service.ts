import { Injectable } from '@nestjs/common';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { ExamApplicants } from './exam-applicants.js';
import { assertBatch, eachAlone } from './exam-batch.js';
import type { ItemResult } from './exam-item.graphql.js';
import type { ExamSession } from './exam-session.graphql.js';
import { ExamSessionReader } from './exam-session.reader.js';
import { requiredMarks } from './exam-sits.js';

// One statement that counts and takes: of two who want the last seat, one finds none.
const TAKE_SEAT = `
  UPDATE exam_session SET admitted = admitted + 1, tickets = tickets + 1
  WHERE id = $1 AND status = 'OPEN' AND starts_at > $2 AND admitted < capacity RETURNING number, tickets`;

const INSERT = `
  INSERT INTO exam_admission (tenant_id, id, session_id, enrolment_id, candidate_id, ticket_number, directions, sits, seat, admitted_by, admitted_at)
  SELECT $1, $2, s.id, $4, $5, $6, $7, $8,
    (SELECT min(free.place) FROM generate_series(1, s.capacity) AS free (place) WHERE NOT EXISTS (
       SELECT FROM exam_admission t WHERE t.tenant_id = s.tenant_id AND t.session_id = s.id AND t.seat = free.place AND t.withdrawn_at IS NULL)),
    $9, $10
  FROM exam_session s WHERE s.id = $3`;

/** Admission to a session: a seat and a ticket number for an enrolment, one by one or in a batch. */
@Injectable()
export class ExamAdmissionService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly sessions: ExamSessionReader,
    private readonly applicants: ExamApplicants,
  ) {}

  /** Admits each enrolment in a transaction of its own. Refuses BATCH_SIZE as a whole, and per item what `admissionFaults` and the seats say. */
  async admit(sessionId: string, enrolmentIds: readonly string[]): Promise<ItemResult[]> {
    assertBatch(enrolmentIds.length, ['enrolmentIds']);
    await this.sessions.require(sessionId, 'ADMIT');
    return eachAlone(
      this.database,
      [...new Set(enrolmentIds)],
      (id) => id,
      (id) => this.admitOne(sessionId, id),
    );
  }

  /** What `admit` would say of each, in turn; free seats are counted down. Changes nothing. */
  async check(sessionId: string, enrolmentIds: readonly string[]): Promise<ItemResult[]> {
    assertBatch(enrolmentIds.length, ['enrolmentIds']);
    const session = await this.sessions.require(sessionId, 'ADMIT');
    const ids = [...new Set(enrolmentIds)];
    const found = await this.applicants.ofIds(
      session,
      ids.filter((id) => isUuid(id)),
    );
    const byId = new Map(found.map((applicant) => [applicant.enrolmentId, applicant]));
    let free = session.capacity - session.admitted;
    return ids.map((id) => {
      const applicant = byId.get(id);
      if (!applicant) return { id, faults: [{ code: 'EXAM_ITEM_NOT_FOUND' }] };
      const faults = [...applicant.faults];
      if (faults.length === 0 && free-- <= 0)
        faults.push({ code: 'EXAM_FULL', params: { capacity: session.capacity } });
      return { id, faults };
    });
  }

  /** Takes admissions back: the seat is free again, the ticket number is not given twice. Refuses BATCH_SIZE, and per item ROSTER_COMMITTED. */
  async withdraw(sessionId: string, admissionIds: readonly string[]): Promise<ItemResult[]> {
    assertBatch(admissionIds.length, ['admissionIds']);
    await this.sessions.require(sessionId, 'ADMIT');
    return eachAlone(
      this.database,
      [...new Set(admissionIds)],
      (id) => id,
      (id) => this.withdrawOne(sessionId, id),
    );
  }

  /** Admits one enrolment in the open transaction. */
  async admitOne(sessionId: string, enrolmentId: string): Promise<void> {
    if (!isUuid(enrolmentId)) throw new AccessError('NOT_FOUND');
    const { tx } = this.database;
    // The person first: two sessions that want them at once come one after the other.
    const [candidate] = await tx.query<{ id: string }>(
      `SELECT c.id FROM candidate c JOIN enrolment e ON e.tenant_id = c.tenant_id AND e.candidate_id = c.id WHERE e.id = $1 FOR UPDATE OF c`,
      [enrolmentId],
    );
    if (!candidate) throw new AccessError('NOT_FOUND');
    const session = await this.sessions.require(sessionId, 'ADMIT');
    await this.assertRosterOpen(sessionId);
    const [applicant] = await this.applicants.ofIds(session, [enrolmentId]);
    if (!applicant) throw new AccessError('NOT_FOUND');
    if (applicant.faults.length > 0) throw new Refusal(applicant.faults);
    const sits = requiredMarks(session.terms.level, applicant.directions).filter(
      (mark) => !applicant.passed.includes(mark),
    );
    if (sits.length === 0) throw new Refusal({ code: 'EXAM_ALL_PASSED' });
    const now = this.clock.now();
    const [taken] = await tx.query<{ number: string; tickets: number }>(TAKE_SEAT, [sessionId, now]);
    if (!taken) throw new Refusal({ code: 'EXAM_FULL', params: { capacity: session.capacity } });
    const { tenantId, userId } = requireActor();
    const id = uuidv7();
    const ticket = taken.number + String(taken.tickets).padStart(4, '0');
    await tx.execute(INSERT, [
      ...[tenantId, id, sessionId, enrolmentId, candidate.id, ticket, applicant.directions, sits],
      ...[userId, now],
    ]);
    await this.record('admit', id, { session: session.number, ticket });
  }

  private async withdrawOne(sessionId: string, id: string): Promise<void> {
    if (!isUuid(id)) throw new AccessError('NOT_FOUND');
    const session = await this.sessions.require(sessionId, 'ADMIT');
    await this.assertRosterOpen(sessionId);
    const { tx } = this.database;
    const withdrawn = await tx.execute(
      `UPDATE exam_admission SET withdrawn_at = $3 WHERE id = $1 AND session_id = $2 AND withdrawn_at IS NULL`,
      [id, sessionId, this.clock.now()],
    );
    if (withdrawn === 0) throw new AccessError('NOT_FOUND');
    await tx.execute(`UPDATE exam_session SET admitted = admitted - 1 WHERE id = $1`, [sessionId]);
    await this.record('withdraw', id, { session: session.number });
  }

  /** Waits for whoever commits to the roster, and then sees what they did. Refuses ROSTER_COMMITTED. */
  private async assertRosterOpen(sessionId: ExamSession['id']): Promise<void> {
    const { tx } = this.database;
    await tx.query('SELECT FROM exam_session WHERE id = $1 FOR UPDATE', [sessionId]);
    const committed = await tx.query(
      `SELECT FROM exam_draw d WHERE d.session_id = $1
         AND NOT EXISTS (SELECT FROM exam_draw_void v WHERE v.tenant_id = d.tenant_id AND v.draw_id = d.id)`,
      [sessionId],
    );
    if (committed.length > 0) throw new Refusal({ code: 'ROSTER_COMMITTED' });
  }

  private record(what: string, subjectId: string, detail: Record<string, string>): Promise<void> {
    return this.audit.record({ action: `exam-admission.${what}`, subjectKind: 'exam-admission', subjectId, detail });
  }
}
