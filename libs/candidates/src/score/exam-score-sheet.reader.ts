import { Injectable } from '@nestjs/common';
import { isAllowed } from '@shidian/contract/permissions.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import { Parameters } from '@shidian/providers/register/parameters.js';
import type { Attendance } from '@shidian/contract/certification.js';
import { ExamSessionReader } from '../exam/exam-session.reader.js';
import { markPlace } from '../exam/exam-sits.js';
import { type MarkEntry, type MarkRecord, stateOf } from './exam-mark.js';
import { ExamMarksReader } from './exam-marks.reader.js';
import type { ExamMark, ExamMarkEntry, ExamScoreLine, ExamScoreSheetArgs } from './exam-score.graphql.js';

interface Row extends Omit<ExamScoreLine, 'marks'> {
  readonly attendance: Attendance;
  readonly sits: string[];
}

// Two entries of different people that are not alike, and nobody has decided.
const CONFLICT = `EXISTS (
  SELECT FROM exam_score_entry n WHERE n.tenant_id = a.tenant_id AND n.admission_id = a.id
    AND NOT EXISTS (SELECT FROM exam_score_entry l WHERE l.tenant_id = n.tenant_id AND l.admission_id = n.admission_id
      AND l.direction = n.direction AND l.component = n.component AND l.entered_by = n.entered_by AND l.id > n.id)
    AND NOT EXISTS (SELECT FROM exam_score_decision d WHERE d.tenant_id = n.tenant_id AND d.admission_id = n.admission_id
      AND d.direction = n.direction AND d.component = n.component)
  GROUP BY n.direction, n.component HAVING count(DISTINCT n.parts) > 1)`;

/** The score sheet: an examiner sees their own entries, who manages exams all of them side by side. */
@Injectable()
export class ExamScoreSheetReader {
  constructor(
    private readonly database: Database,
    private readonly sessions: ExamSessionReader,
    private readonly marks: ExamMarksReader,
  ) {}

  /** A page of a session's sheet by ticket number; null where the actor neither scores nor manages it. */
  async page(
    page: PageRequest,
    { sessionId, conflicts }: ExamScoreSheetArgs,
  ): Promise<Connection<ExamScoreLine> | null> {
    const actor = requireActor();
    const all = isAllowed(actor, 'exam:manage');
    const session = all || isAllowed(actor, 'exam:score') ? await this.sessions.find(sessionId) : null;
    if (!session) return null;
    const { values, bind } = new Parameters();
    const conditions = [`a.session_id = ${bind(session.id)}`, 'a.withdrawn_at IS NULL'];
    // Which marks differ is for who decides.
    if (conflicts && all) conditions.push(CONFLICT);
    if (page.after) {
      const [ticket] = page.after;
      if (typeof ticket !== 'string') throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
      conditions.push(`a.ticket_number > ${bind(ticket)}`);
    }
    const rows = await this.database.read<Row>({
      text: `SELECT a.id AS "admissionId", a.ticket_number AS "ticketNumber", c.name AS "candidateName", a.seat, a.attendance, a.sits
        FROM exam_admission a JOIN candidate c ON c.tenant_id = a.tenant_id AND c.id = a.candidate_id
        WHERE ${conditions.join(' AND ')} ORDER BY a.ticket_number LIMIT ${page.first + 1}`,
      values,
    });
    const marks = await this.marks.of(rows.map(({ admissionId }) => admissionId));
    const none: MarkRecord = { entries: [], decision: null };
    return toConnection(
      rows,
      page,
      ({ sits, ...row }): ExamScoreLine => ({
        ...row,
        marks: sits.map((key) => shown(key, marks.get(row.admissionId)?.get(key) ?? none, actor.userId, all)),
      }),
      ({ ticketNumber }) => [ticketNumber],
    );
  }
}

function shown(key: string, record: MarkRecord, userId: string, all: boolean): ExamMark {
  const own = record.entries.find(({ by }) => by === userId);
  const entries = all ? record.entries : own ? [own] : [];
  return {
    ...markPlace(key),
    state: all ? stateOf(record) : null,
    own: own ? entryOf(own, null) : null,
    entries: entries.map((entry) => entryOf(entry, null)),
    decision: all && record.decision ? entryOf(record.decision, record.decision.reason) : null,
  };
}

function entryOf({ byName, at, parts, total }: MarkEntry, reason: string | null): ExamMarkEntry {
  return { by: byName, at, parts, total, reason };
}
