import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import { Parameters } from '@shidian/providers/register/parameters.js';
import { ownCandidatesSql, visibleSql } from '../exam/exam.policy.js';
import type { ExamResult, ExamResultLine, ExamResultPageArgs } from './exam-result.graphql.js';

interface Row extends Omit<ExamResultLine, 'result' | 'earlier'> {
  readonly versions: (Omit<ExamResult, 'publishedAt'> & { readonly publishedAt: string })[];
}

const SELECT = `
  SELECT a.id AS "admissionId", a.enrolment_id AS "enrolmentId", a.ticket_number AS "ticketNumber", s.number AS "sessionNumber",
    c.name AS "candidateName", o.name AS organisation,
    (SELECT json_agg(json_build_object('admissionId', r.admission_id, 'version', r.version, 'attendance', r.attendance, 'scores', r.scores,
       'passed', r.passed, 'outstanding', r.outstanding, 'reason', r.reason, 'publishedAt', r.published_at) ORDER BY r.version DESC)
     FROM exam_result r WHERE r.tenant_id = a.tenant_id AND r.admission_id = a.id) AS versions
  FROM exam_admission a
  JOIN exam_session s ON s.tenant_id = a.tenant_id AND s.id = a.session_id AND s.status = 'PUBLISHED'
  JOIN enrolment e ON e.tenant_id = a.tenant_id AND e.id = a.enrolment_id
  JOIN candidate c ON c.tenant_id = a.tenant_id AND c.id = a.candidate_id
  JOIN organisation o ON o.tenant_id = e.tenant_id AND o.id = e.organisation_id`;

const LATEST = `
  SELECT DISTINCT ON (r.enrolment_id) r.enrolment_id AS "enrolmentId", r.admission_id AS "admissionId", r.version, r.passed, r.scores,
    r.outstanding, s.starts_at AS "satAt", r.published_at AS "publishedAt"
  FROM exam_result r
  JOIN exam_admission a ON a.tenant_id = r.tenant_id AND a.id = r.admission_id
  JOIN exam_session s ON s.tenant_id = a.tenant_id AND s.id = a.session_id
  WHERE r.enrolment_id = ANY($1::uuid[])
  ORDER BY r.enrolment_id, a.id DESC, r.version DESC`;

/** The result that counts for an enrolment: of the last exam, in its last version; what was passed before is in it. */
export interface LatestResult extends Pick<
  ExamResult,
  'admissionId' | 'version' | 'passed' | 'scores' | 'outstanding'
> {
  readonly enrolmentId: string;
  readonly satAt: Date;
  readonly publishedAt: Date;
}

/** Reads published results; a school those of its own candidates. */
@Injectable()
export class ExamResultReader {
  constructor(private readonly database: Database) {}

  /** A page of results by ticket number, of a session or of an enrolment. Refuses RESULTS_OF_WHAT where neither is named. */
  async page(page: PageRequest, { sessionId, enrolmentId }: ExamResultPageArgs): Promise<Connection<ExamResultLine>> {
    const actor = requireActor();
    const { values, bind } = new Parameters();
    const conditions = [visibleSql(actor, bind), ownCandidatesSql(actor, bind)];
    for (const [column, id] of [
      ['a.session_id', sessionId],
      ['a.enrolment_id', enrolmentId],
    ] as const)
      if (id) conditions.push(isUuid(id) ? `${column} = ${bind(id)}` : 'false');
    if (page.after) {
      const [ticket] = page.after;
      if (typeof ticket !== 'string') throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
      conditions.push(`a.ticket_number > ${bind(ticket)}`);
    }
    const text = `${SELECT} WHERE a.withdrawn_at IS NULL AND ${conditions.join(' AND ')} ORDER BY a.ticket_number LIMIT ${page.first + 1}`;
    const rows = await this.database.read<Row>({ text, values });
    return toConnection(rows, page, lineOf, ({ ticketNumber }) => [ticketNumber]);
  }

  /** The result that counts for each of these enrolments, as far as there is one. */
  async latest(enrolmentIds: readonly string[]): Promise<Map<string, LatestResult>> {
    const rows = await this.database.read<LatestResult>({
      name: 'latest-results',
      text: LATEST,
      values: [enrolmentIds],
    });
    return new Map(rows.map((row) => [row.enrolmentId, row]));
  }
}

function lineOf({ versions, ...row }: Row): ExamResultLine {
  const [result, ...earlier] = versions.map((version) => ({ ...version, publishedAt: new Date(version.publishedAt) }));
  if (!result) throw new Error(`Admission ${row.admissionId} of a published session has no result`);
  return { ...row, result, earlier };
}
