import { Injectable } from '@nestjs/common';
import { isAllowed } from '@shidian/contract/permissions.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import type { Mark } from './exam-mark.js';
import type { ExamCorrection } from './exam-result.graphql.js';

interface Row extends Omit<ExamCorrection, 'marks' | 'mayDecide'> {
  readonly marks: Readonly<Record<string, Mark>>;
  readonly proposer: string;
}

const SELECT = `
  SELECT c.id, c.admission_id AS "admissionId", a.ticket_number AS "ticketNumber", p.name AS "candidateName", c.marks, c.reason,
    u.name AS "proposedBy", c.proposed_by AS proposer, c.proposed_at AS "proposedAt", d.decision,
    (SELECT f.number FROM certificate f WHERE f.tenant_id = a.tenant_id AND f.enrolment_id = a.enrolment_id
       AND NOT EXISTS (SELECT FROM certificate_end n WHERE n.tenant_id = f.tenant_id AND n.certificate_id = f.id)) AS "certificateNumber"
  FROM exam_correction c
  JOIN exam_admission a ON a.tenant_id = c.tenant_id AND a.id = c.admission_id
  JOIN candidate p ON p.tenant_id = a.tenant_id AND p.id = a.candidate_id
  JOIN user_account u ON u.id = c.proposed_by
  LEFT JOIN exam_correction_decision d ON d.tenant_id = c.tenant_id AND d.correction_id = c.id
  WHERE a.session_id = $1 ORDER BY d.decision IS NOT NULL, c.id DESC LIMIT 500`;

/** Corrections of a session, those that wait first; for who manages exams. */
@Injectable()
export class ExamCorrectionReader {
  constructor(private readonly database: Database) {}

  /** The corrections of a session. */
  async of(sessionId: string): Promise<ExamCorrection[]> {
    const actor = requireActor();
    if (!isAllowed(actor, 'exam:manage')) return [];
    const rows = await this.database.read<Row>({ text: SELECT, values: [sessionId] });
    return rows.map(({ proposer, marks, ...row }) => ({
      ...row,
      marks: Object.fromEntries(Object.entries(marks).map(([key, { total }]) => [key, total])),
      mayDecide: row.decision === null && proposer !== actor.userId,
    }));
  }
}
