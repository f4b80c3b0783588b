import { Injectable } from '@nestjs/common';
import { v7 as uuidv7, validate as isUuid } from 'uuid';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { Parameters } from '@shidian/providers/register/parameters.js';
import { textFaults } from '@shidian/providers/register/text.js';
import { assertBatch } from './exam-batch.js';
import type { ExamIncident, RecordExamIncidentInput } from './exam-day.graphql.js';
import type { RecordedAttendance } from './exam.enums.js';
import { isOfSchool, ownCandidatesSql, visibleSql } from './exam.policy.js';
import type { ItemResult } from './exam-item.graphql.js';
import { ExamSessionReader } from './exam-session.reader.js';

const INCIDENTS = `
  SELECT x.id, a.ticket_number AS "ticketNumber", c.name AS "candidateName", x.happened_at AS "happenedAt", x.text, x.effect,
    u.name AS "recordedBy", x.recorded_at AS "recordedAt"
  FROM exam_incident x
  JOIN exam_session s ON s.tenant_id = x.tenant_id AND s.id = x.session_id
  JOIN user_account u ON u.id = x.recorded_by
  LEFT JOIN exam_admission a ON a.tenant_id = x.tenant_id AND a.id = x.admission_id
  LEFT JOIN enrolment e ON e.tenant_id = a.tenant_id AND e.id = a.enrolment_id
  LEFT JOIN candidate c ON c.tenant_id = a.tenant_id AND c.id = a.candidate_id`;

/** The day of the exam: who came, and what happened. */
@Injectable()
export class ExamDayService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly sessions: ExamSessionReader,
  ) {}

  /** Notes who came and who did not. Refuses BATCH_SIZE, EXAM_NOT_NOW; per item EXAM_ITEM_NOT_FOUND, EXAM_EXCLUDED and, of who has marks, EXAM_HAS_MARKS. */
  async attend(
    sessionId: string,
    admissionIds: readonly string[],
    attendance: RecordedAttendance,
  ): Promise<ItemResult[]> {
    assertBatch(admissionIds.length, ['admissionIds']);
    const session = await this.sessions.require(sessionId, 'INVIGILATE');
    const ids = [...new Set(admissionIds)];
    const rows = await this.database.tx.query<{ id: string; excluded: boolean; marked: boolean }>(
      `SELECT a.id, a.attendance = 'EXCLUDED' AS excluded,
         EXISTS (SELECT FROM exam_score_entry n WHERE n.tenant_id = a.tenant_id AND n.admission_id = a.id) AS marked
       FROM exam_admission a WHERE a.session_id = $1 AND a.id = ANY($2::uuid[]) AND a.withdrawn_at IS NULL ORDER BY a.id FOR UPDATE`,
      [session.id, ids.filter((id) => isUuid(id))],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    const results = ids.map((id): ItemResult => {
      const row = byId.get(id);
      if (!row) return { id, faults: [{ code: 'EXAM_ITEM_NOT_FOUND' }] };
      if (row.excluded) return { id, faults: [{ code: 'EXAM_EXCLUDED' }] };
      return { id, faults: row.marked && attendance === 'ABSENT' ? [{ code: 'EXAM_HAS_MARKS' }] : [] };
    });
    const done = results.filter(({ faults }) => faults.length === 0).map(({ id }) => id);
    await this.database.tx.execute(`UPDATE exam_admission SET attendance = $2 WHERE id = ANY($1::uuid[])`, [
      done,
      attendance,
    ]);
    await this.record(session.id, 'exam-session.attendance', { attendance, count: done.length });
    return results;
  }

  /** Notes what happened; who is excluded has no result in this session. Refuses EXAM_NOT_NOW, TEXT_REQUIRED, TOO_LONG, INCIDENT_TIME, INCIDENT_WHO. */
  async incident(input: RecordExamIncidentInput): Promise<string> {
    const session = await this.sessions.require(input.sessionId, 'INVIGILATE');
    const faults = textFaults(input.text, ['text'], 2000);
    const now = this.clock.now();
    if (input.happenedAt < session.startsAt || input.happenedAt > now)
      faults.push({ code: 'INCIDENT_TIME', field: ['happenedAt'] });
    const admissionId = input.admissionId ?? null;
    if (input.effect === 'EXCLUDED' && admissionId === null)
      faults.push({ code: 'INCIDENT_WHO', field: ['admissionId'] });
    if (faults.length > 0) throw new Refusal(faults);
    if (admissionId !== null) await this.concern(session.id, admissionId, input.effect === 'EXCLUDED');
    const { tenantId, userId } = requireActor();
    const id = uuidv7();
    await this.database.tx.execute(
      `INSERT INTO exam_incident (tenant_id, id, session_id, admission_id, happened_at, text, effect, recorded_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [tenantId, id, session.id, admissionId, input.happenedAt, input.text.trim(), input.effect, userId, now],
    );
    await this.record(session.id, 'exam-session.incident', { incident: id, effect: input.effect });
    return id;
  }

  /** What happened in a session, in order; a school reads of its own candidates only. */
  async incidents(sessionId: string): Promise<ExamIncident[]> {
    const actor = requireActor();
    const { values, bind } = new Parameters();
    const conditions = [`x.session_id = ${bind(sessionId)}`, visibleSql(actor, bind), ownCandidatesSql(actor, bind)];
    const text = `${INCIDENTS} WHERE ${conditions.join(' AND ')} ORDER BY x.happened_at, x.id LIMIT 1000`;
    const rows = await this.database.read<ExamIncident>({ text, values });
    return isOfSchool(actor) ? rows.map((row) => ({ ...row, recordedBy: null })) : rows;
  }

  private async concern(sessionId: string, admissionId: string, excludes: boolean): Promise<void> {
    const change = excludes ? `attendance = 'EXCLUDED'` : 'attendance = attendance';
    const found = isUuid(admissionId)
      ? await this.database.tx.execute(
          `UPDATE exam_admission SET ${change} WHERE id = $1 AND session_id = $2 AND withdrawn_at IS NULL`,
          [admissionId, sessionId],
        )
      : 0;
    if (found === 0) throw new AccessError('NOT_FOUND');
  }

  private record(subjectId: string, action: string, detail: Record<string, string | number>): Promise<void> {
    return this.audit.record({ action, subjectKind: 'exam-session', subjectId, detail });
  }
}
