import type { ExamSessionStatus } from '@shidian/contract/certification.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { abilitiesOf, assignedSql, type GuardedSession } from './exam.policy.js';
import type { Examiner, ExamSession, ExamTerms } from './exam-session.graphql.js';

/** One flat row of a session. */
export interface SessionRow {
  id: string;
  number: string;
  name: string;
  programme_id: string;
  programme_code: string;
  programme_name: string;
  programme_name_en: string;
  package_id: string;
  package_version: string;
  level: string;
  room: string;
  capacity: number;
  admitted: number;
  starts_at: Date;
  ends_at: Date;
  status: ExamSessionStatus;
  cancel_reason: string | null;
  publication_asked_at: Date | null;
  published_at: Date | null;
  examiners: Examiner[];
  assigned: boolean;
}

/** SELECT … FROM … of sessions `s` for a person; who may see them is the caller's condition. */
export function selectSessions(userId: string): string {
  return `
    SELECT s.id, s.number, s.name, s.programme_id, p.code AS programme_code, p.name AS programme_name, p.name_en AS programme_name_en,
      s.package_id, s.package_version, s.level, s.room, s.capacity, s.admitted, s.starts_at, s.ends_at, s.status, s.cancel_reason,
      s.publication_asked_at, s.published_at, ${assignedSql(userId)} AS assigned,
      (SELECT coalesce(json_agg(json_build_object('userId', x.user_id, 'name', u.name) ORDER BY u.name, u.id), '[]')
       FROM exam_invigilator x JOIN user_account u ON u.id = x.user_id
       WHERE x.tenant_id = s.tenant_id AND x.session_id = s.id) AS examiners
    FROM exam_session s JOIN programme p ON p.tenant_id = s.tenant_id AND p.id = s.programme_id`;
}

/** What decides about access to a session. */
export function guardedOf(row: SessionRow, terms: ExamTerms): GuardedSession {
  return {
    status: row.status,
    startsAt: row.starts_at,
    assigned: row.assigned,
    publicationAskedAt: row.publication_asked_at,
    drawn: terms.draw !== null,
  };
}

/** The record of a row, with what the actor may do. */
export function sessionOf(row: SessionRow, terms: ExamTerms, actor: Actor, now: Date): ExamSession {
  return {
    id: row.id,
    number: row.number,
    name: row.name,
    programme: {
      id: row.programme_id,
      code: row.programme_code,
      name: row.programme_name,
      nameEn: row.programme_name_en,
    },
    level: row.level,
    terms,
    room: row.room,
    capacity: row.capacity,
    admitted: row.admitted,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    status: row.status,
    examiners: row.examiners,
    cancelReason: row.cancel_reason,
    publicationAskedAt: row.publication_asked_at,
    publishedAt: row.published_at,
    abilities: abilitiesOf(actor, guardedOf(row, terms), now),
  };
}
