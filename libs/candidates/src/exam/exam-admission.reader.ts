import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import { Parameters } from '@shidian/providers/register/parameters.js';
import { ownCandidatesSql, seesDocuments, visibleSql } from './exam.policy.js';
import type { ExamAdmission } from './exam-admission.graphql.js';

const SELECT = `
  SELECT a.id, a.enrolment_id AS "enrolmentId", a.ticket_number AS "ticketNumber", a.seat, c.name AS "candidateName",
    c.document_masked AS document, o.name AS organisation, a.directions, a.sits, a.attendance
  FROM exam_admission a
  JOIN exam_session s ON s.tenant_id = a.tenant_id AND s.id = a.session_id
  JOIN enrolment e ON e.tenant_id = a.tenant_id AND e.id = a.enrolment_id
  JOIN candidate c ON c.tenant_id = a.tenant_id AND c.id = a.candidate_id
  JOIN organisation o ON o.tenant_id = e.tenant_id AND o.id = e.organisation_id`;

/** Reads the admissions of sessions that the actor may see; a school sees its own candidates. */
@Injectable()
export class ExamAdmissionReader {
  constructor(private readonly database: Database) {}

  /** A page of a session's admissions by ticket number; what was taken back is left out. */
  async page(sessionId: string, page: PageRequest): Promise<Connection<ExamAdmission>> {
    if (!isUuid(sessionId))
      return toConnection<ExamAdmission, ExamAdmission>(
        [],
        page,
        (row) => row,
        () => [],
      );
    const { values, bind } = new Parameters();
    const conditions = [`a.session_id = ${bind(sessionId)}`, 'a.withdrawn_at IS NULL'];
    if (page.after) {
      const [ticket] = page.after;
      if (typeof ticket !== 'string') throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
      conditions.push(`a.ticket_number > ${bind(ticket)}`);
    }
    const rows = await this.read(conditions, values, bind, `ORDER BY a.ticket_number LIMIT ${page.first + 1}`);
    return toConnection(
      rows,
      page,
      (row) => row,
      ({ ticketNumber }) => [ticketNumber],
    );
  }

  /** These admissions of a session. */
  ofIds(sessionId: string, ids: readonly string[]): Promise<ExamAdmission[]> {
    const { values, bind } = new Parameters();
    const conditions = [
      `a.session_id = ${bind(sessionId)}`,
      `a.id = ANY(${bind(ids)}::uuid[])`,
      'a.withdrawn_at IS NULL',
    ];
    return this.read(conditions, values, bind, 'ORDER BY a.id');
  }

  private async read(
    conditions: readonly string[],
    values: unknown[],
    bind: (value: unknown) => string,
    rest: string,
  ): Promise<ExamAdmission[]> {
    const actor = requireActor();
    const where = [...conditions, visibleSql(actor, bind), ownCandidatesSql(actor, bind)].join(' AND ');
    const rows = await this.database.read<ExamAdmission>({ text: `${SELECT} WHERE ${where} ${rest}`, values });
    return seesDocuments(actor) ? rows : rows.map((row) => ({ ...row, document: null }));
  }
}
