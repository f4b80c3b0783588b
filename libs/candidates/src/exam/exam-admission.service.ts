import { Injectable } from '@nestjs/common';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { type CheckedApplicant, ExamApplicants } from './exam-applicants.js';
import { assertBatch, eachAlone } from './exam-batch.js';
import type { ItemResult } from './exam-item.graphql.js';
import type { ExamSession } from './exam-session.graphql.js';
import { ExamSessionReader } from './exam-session.reader.js';
import { requiredMarks } from './exam-sits.js';

// One statement that counts and takes, as many as there are free: of two who want the last seat, one finds none.
const TAKE_SEATS = `
  WITH before AS (
    SELECT id, least($3::int, capacity - admitted) AS taken FROM exam_session WHERE id = $1 AND status = 'OPEN' AND starts_at > $2 FOR UPDATE
  )
  UPDATE exam_session s SET admitted = s.admitted + b.taken, tickets = s.tickets + b.taken FROM before b WHERE s.id = b.id AND b.taken > 0
  RETURNING s.number, s.tickets, b.taken`;

const INSERT = `
  INSERT INTO exam_admission (tenant_id, id, session_id, enrolment_id, candidate_id, ticket_number, directions, sits, seat, admitted_by, admitted_at)
  SELECT $1, r.id, $2, r.enrolment_id, r.candidate_id, r.ticket, CASE WHEN r.directions = '' THEN '{}' ELSE string_to_array(r.directions, ',') END,
    string_to_array(r.sits, ','), free.place, $9, $10
  FROM unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::text[]) WITH ORDINALITY
    AS r (id, enrolment_id, candidate_id, ticket, directions, sits, nth)
  JOIN (SELECT f.place, row_number() OVER (ORDER BY f.place) AS nth
    FROM exam_session s, generate_series(1, s.capacity) AS f (place)
    WHERE s.id = $2 AND NOT EXISTS (
      SELECT FROM exam_admission t WHERE t.tenant_id = s.tenant_id AND t.session_id = s.id AND t.seat = f.place AND t.withdrawn_at IS NULL)
  ) free ON free.nth = r.nth`;

/** An applicant whom nothing keeps out, with the marks that they sit. */
interface Sitting {
  readonly applicant: CheckedApplicant;
  readonly sits: readonly string[];
}

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

  /**
   * Admits the enrolments that nothing keeps out, in their order and in one transaction. Refuses BATCH_SIZE as a whole, and per item what
   * `admissionFaults` and the seats say.
   */
  admit(sessionId: string, enrolmentIds: readonly string[]): Promise<ItemResult[]> {
    assertBatch(enrolmentIds.length, ['enrolmentIds']);
    return this.database.transaction(() => this.admitAll(sessionId, [...new Set(enrolmentIds)]));
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

  private async admitAll(sessionId: string, ids: readonly string[]): Promise<ItemResult[]> {
    const { tx } = this.database;
    const known = ids.filter((id) => isUuid(id));
    // The people first, and in one order: two sessions that want them at once come one after the other.
    await tx.query(
      `SELECT c.id FROM candidate c JOIN enrolment e ON e.tenant_id = c.tenant_id AND e.candidate_id = c.id WHERE e.id = ANY($1::uuid[])
       ORDER BY c.id FOR UPDATE OF c`,
      [known],
    );
    const session = await this.sessions.require(sessionId, 'ADMIT');
    const committed = await this.lockRoster(sessionId);
    const applicants = new Map((await this.applicants.ofIds(session, known)).map((one) => [one.enrolmentId, one]));
    const faults = new Map<string, readonly RefusalItem[]>();
    const sitting: Sitting[] = [];
    for (const id of ids) {
      const applicant = applicants.get(id);
      const sits = applicant ? marksOf(session, applicant) : [];
      const found = applicant ? faultsOf(applicant, sits, committed) : [{ code: 'EXAM_ITEM_NOT_FOUND' }];
      faults.set(id, found);
      if (applicant && found.length === 0) sitting.push({ applicant, sits });
    }
    const seated = await this.seat(session, sitting);
    for (const { applicant } of sitting.slice(seated))
      faults.set(applicant.enrolmentId, [{ code: 'EXAM_FULL', params: { capacity: session.capacity } }]);
    return ids.map((id) => ({ id, faults: faults.get(id) ?? [] }));
  }

  /** Gives seats and tickets to the first of them, as many as are free; answers how many. */
  private async seat(session: ExamSession, sitting: readonly Sitting[]): Promise<number> {
    if (sitting.length === 0) return 0;
    const { tx } = this.database;
    const now = this.clock.now();
    const [taken] = await tx.query<{ number: string; tickets: number; taken: number }>(TAKE_SEATS, [
      ...[session.id, now, sitting.length],
    ]);
    if (!taken) return 0;
    const { tenantId, userId } = requireActor();
    const rows = sitting.slice(0, taken.taken).map(({ applicant, sits }, nth) => {
      const ticket = taken.number + String(taken.tickets - taken.taken + nth + 1).padStart(4, '0');
      return { id: uuidv7(), ticket, applicant, sits };
    });
    await tx.execute(INSERT, [
      ...[tenantId, session.id, rows.map(({ id }) => id), rows.map(({ applicant }) => applicant.enrolmentId)],
      ...[rows.map(({ applicant }) => applicant.candidateId), rows.map(({ ticket }) => ticket)],
      ...[rows.map(({ applicant }) => applicant.directions.join(',')), rows.map(({ sits }) => sits.join(','))],
      ...[userId, now],
    ]);
    const subjectKind = 'exam-admission';
    await this.audit.recordMany(
      rows.map(({ id, ticket }) => ({
        ...{ action: `${subjectKind}.admit`, subjectKind, subjectId: id, detail: { session: session.number, ticket } },
      })),
    );
    return rows.length;
  }

  private async withdrawOne(sessionId: string, id: string): Promise<void> {
    if (!isUuid(id)) throw new AccessError('NOT_FOUND');
    const session = await this.sessions.require(sessionId, 'ADMIT');
    if (await this.lockRoster(sessionId)) throw new Refusal({ code: 'ROSTER_COMMITTED' });
    const { tx } = this.database;
    const withdrawn = await tx.execute(
      `UPDATE exam_admission SET withdrawn_at = $3 WHERE id = $1 AND session_id = $2 AND withdrawn_at IS NULL`,
      [id, sessionId, this.clock.now()],
    );
    if (withdrawn === 0) throw new AccessError('NOT_FOUND');
    await tx.execute(`UPDATE exam_session SET admitted = admitted - 1 WHERE id = $1`, [sessionId]);
    await this.record('withdraw', id, { session: session.number });
  }

  /** Waits for whoever commits to the roster, and then sees whether they did. */
  private async lockRoster(sessionId: ExamSession['id']): Promise<boolean> {
    const { tx } = this.database;
    await tx.query('SELECT FROM exam_session WHERE id = $1 FOR UPDATE', [sessionId]);
    const committed = await tx.query(
      `SELECT FROM exam_draw d WHERE d.session_id = $1
         AND NOT EXISTS (SELECT FROM exam_draw_void v WHERE v.tenant_id = d.tenant_id AND v.draw_id = d.id)`,
      [sessionId],
    );
    return committed.length > 0;
  }

  private record(what: string, subjectId: string, detail: Record<string, string>): Promise<void> {
    return this.audit.record({ action: `exam-admission.${what}`, subjectKind: 'exam-admission', subjectId, detail });
  }
}

/** What an applicant sits: all that is required and was not passed before. */
function marksOf({ terms }: ExamSession, { directions, passed }: CheckedApplicant): string[] {
  return requiredMarks(terms.level, directions).filter((mark) => !passed.includes(mark));
}

function faultsOf({ faults }: CheckedApplicant, sits: readonly string[], committed: boolean): readonly RefusalItem[] {
  if (committed) return [{ code: 'ROSTER_COMMITTED' }];
  if (faults.length > 0) return faults;
  return sits.length === 0 ? [{ code: 'EXAM_ALL_PASSED' }] : [];
}
