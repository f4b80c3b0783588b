import { Injectable } from '@nestjs/common';
import { businessDate, Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import type { RefusalItem } from '@shidian/platform/errors/refusal.js';
import { PracticeStandingReader } from '../practice/practice-standing.reader.js';
import { TrainingStandingReader } from '../training/training-standing.reader.js';
import { type Applicant, admissionFaults } from './exam-admission.check.js';
import type { ExamSession } from './exam-session.graphql.js';

/** An enrolment that asks for a seat, and all that is in the way. */
export interface CheckedApplicant extends Applicant {
  readonly candidateName: string;
  readonly document: string;
  readonly organisation: string;
  readonly faults: readonly RefusalItem[];
}

// What was passed comes from the last admission that has results, in its last version: it holds what was passed before as well.
const SELECT = `
  SELECT e.id AS "enrolmentId", e.candidate_id AS "candidateId", e.status, e.programme_id AS "programmeId", e.level, e.directions,
    c.name AS "candidateName", c.document_masked AS document, o.name AS organisation,
    EXISTS (SELECT FROM exam_admission a WHERE a.tenant_id = e.tenant_id AND a.enrolment_id = e.id AND a.session_id = s.id
      AND a.withdrawn_at IS NULL) AS here,
    (SELECT x.number FROM exam_admission a JOIN exam_session x ON x.tenant_id = a.tenant_id AND x.id = a.session_id
     WHERE a.tenant_id = e.tenant_id AND a.enrolment_id = e.id AND a.withdrawn_at IS NULL AND x.id <> s.id
       AND x.status IN ('PLANNED', 'OPEN', 'SCORING') ORDER BY x.starts_at LIMIT 1) AS elsewhere,
    (SELECT x.number FROM exam_admission a JOIN exam_session x ON x.tenant_id = a.tenant_id AND x.id = a.session_id
     WHERE a.tenant_id = e.tenant_id AND a.candidate_id = e.candidate_id AND a.withdrawn_at IS NULL AND x.id <> s.id
       AND x.status <> 'CANCELLED' AND x.starts_at < s.ends_at AND x.ends_at > s.starts_at ORDER BY x.starts_at LIMIT 1) AS clash,
    coalesce((SELECT array_agg((m ->> 'direction') || ':' || (m ->> 'component'))
     FROM (SELECT r.scores FROM exam_result r JOIN exam_admission a ON a.tenant_id = r.tenant_id AND a.id = r.admission_id
           WHERE r.tenant_id = e.tenant_id AND r.enrolment_id = e.id ORDER BY a.id DESC, r.version DESC LIMIT 1) last,
       jsonb_array_elements(last.scores) m WHERE (m ->> 'passed')::boolean), '{}') AS passed
  FROM enrolment e
  JOIN candidate c ON c.tenant_id = e.tenant_id AND c.id = e.candidate_id
  JOIN organisation o ON o.tenant_id = e.tenant_id AND o.id = e.organisation_id
  JOIN exam_session s ON s.tenant_id = e.tenant_id AND s.id = $1`;

/** Enrolments that ask for a seat in a session. */
@Injectable()
export class ExamApplicants {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly practice: PracticeStandingReader,
    private readonly training: TrainingStandingReader,
  ) {}

  /** These enrolments, as far as there are such. */
  ofIds(session: ExamSession, ids: readonly string[]): Promise<CheckedApplicant[]> {
    return this.read(session, 'e.id = ANY($2::uuid[])', [ids]);
  }

  /** Enrolments of the session's level that have been admitted and sit nowhere yet, in the order of their ids; one more than asked for. */
  waiting(session: ExamSession, first: number, after: string | null): Promise<CheckedApplicant[]> {
    const where = `e.programme_id = s.programme_id AND e.level = s.level AND e.status = 'ADMITTED' AND ($2::uuid IS NULL OR e.id > $2)
      AND NOT EXISTS (SELECT FROM exam_admission a JOIN exam_session x ON x.tenant_id = a.tenant_id AND x.id = a.session_id
        WHERE a.tenant_id = e.tenant_id AND a.enrolment_id = e.id AND a.withdrawn_at IS NULL AND x.status IN ('PLANNED', 'OPEN', 'SCORING'))
      AND NOT EXISTS (SELECT FROM exam_result r WHERE r.tenant_id = e.tenant_id AND r.enrolment_id = e.id AND r.passed)
      ORDER BY e.id LIMIT $3`;
    return this.read(session, where, [after, first + 1]);
  }

  private async read(session: ExamSession, where: string, values: unknown[]): Promise<CheckedApplicant[]> {
    requireActor();
    const text = `${SELECT} WHERE ${where}`;
    const rows = await this.database.read<Omit<CheckedApplicant, 'faults'>>({ text, values: [session.id, ...values] });
    const { level } = session.terms;
    const today = this.clock.today();
    const examDay = businessDate(session.startsAt);
    const standings = level.practice
      ? await this.practice.of(
          rows.map(({ candidateId }) => candidateId),
          session.programme.id,
          level.practice,
          // Practice lies before the exam, and what lies ahead of us is not done yet.
          today < examDay ? today : examDay,
        )
      : null;
    const lapsed = await this.training.lapsed(rows.map(({ enrolmentId }) => enrolmentId));
    return rows.map((row) => {
      const past = { practice: standings?.get(row.candidateId) ?? null, lapsed: lapsed.get(row.enrolmentId) ?? [] };
      return { ...row, faults: admissionFaults({ programmeId: session.programme.id, level }, row, past) };
    });
  }
}
