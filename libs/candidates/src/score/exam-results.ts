import { Injectable } from '@nestjs/common';
import type { Attendance } from '@shidian/contract/certification.js';
import { Database } from '@shidian/platform/database/database.js';
import type { ExamTerms } from '../exam/exam-session.graphql.js';
import { type Mark, markOf, stateOf } from './exam-mark.js';
import { ExamMarksReader, type Marks } from './exam-marks.reader.js';
import { type Before, type Outcome, outcomeOf, type PublishedScore } from './exam-outcome.js';

/** An admission with all that its result is made of. */
export interface SatAdmission {
  readonly id: string;
  readonly enrolmentId: string;
  readonly directions: readonly string[];
  readonly sits: readonly string[];
  readonly attendance: Attendance;
  readonly before: Before | null;
  readonly marks: Marks;
}

/** What is still in the way of publishing, and what would be published. */
export interface Standing {
  readonly withoutAttendance: number;
  readonly missing: number;
  readonly conflicts: number;
  readonly outcomes: readonly { readonly admission: SatAdmission; readonly outcome: Outcome }[];
}

// Ids grow with time. Before: the last admission of the same enrolment that has results, in its last version.
const SAT = `
  SELECT a.id, a.enrolment_id AS "enrolmentId", a.directions, a.sits, a.attendance,
    (SELECT json_build_object('admissionId', r.admission_id, 'scores', r.scores)
     FROM exam_result r JOIN exam_admission p ON p.tenant_id = r.tenant_id AND p.id = r.admission_id
     WHERE r.tenant_id = a.tenant_id AND r.enrolment_id = a.enrolment_id AND p.id < a.id
     ORDER BY p.id DESC, r.version DESC LIMIT 1) AS before
  FROM exam_admission a WHERE a.session_id = $1 AND a.withdrawn_at IS NULL ORDER BY a.id`;

/** Works out what a session comes to, from its attendance and its marks. */
@Injectable()
export class ExamResults {
  constructor(
    private readonly database: Database,
    private readonly marks: ExamMarksReader,
  ) {}

  /** Where a session stands, and what each of its admissions comes to. */
  async of(sessionId: string, terms: ExamTerms): Promise<Standing> {
    const rows = await this.database.read<Omit<SatAdmission, 'marks'>>({ text: SAT, values: [sessionId] });
    const marks = await this.marks.of(rows.map(({ id }) => id));
    let [withoutAttendance, missing, conflicts] = [0, 0, 0];
    const outcomes = rows.map((row) => {
      const admission: SatAdmission = { ...row, marks: marks.get(row.id) ?? new Map() };
      if (row.attendance === 'EXPECTED') withoutAttendance++;
      for (const key of row.attendance === 'PRESENT' ? row.sits : []) {
        const state = stateOf(admission.marks.get(key) ?? { entries: [], decision: null });
        if (state === 'CONFLICT') conflicts++;
        else if (state === 'MISSING' || state === 'ONCE') missing++;
      }
      return { admission, outcome: outcomeOfAdmission(terms, admission) };
    });
    return { withoutAttendance, missing, conflicts, outcomes };
  }
}

/** Puts results into the table: version 1, or the one that corrects. */
export const INSERT_RESULTS = `
  INSERT INTO exam_result (tenant_id, admission_id, version, enrolment_id, attendance, scores, outstanding, passed, reason, published_by, published_at)
  SELECT app_tenant(), row.admission_id, row.version, row.enrolment_id, row.attendance, row.scores,
    ARRAY(SELECT jsonb_array_elements_text(row.outstanding)), row.outstanding = '[]', $1, $2, $3
  FROM unnest($4::uuid[], $5::int[], $6::uuid[], $7::text[], $8::jsonb[], $9::jsonb[])
    AS row (admission_id, version, enrolment_id, attendance, scores, outstanding)`;

/** The columns of `INSERT_RESULTS` beside reason, person and instant. */
export function resultColumns(
  rows: readonly {
    readonly admissionId: string;
    readonly version: number;
    readonly enrolmentId: string;
    readonly attendance: Attendance;
    readonly outcome: { readonly scores: readonly PublishedScore[]; readonly outstanding: readonly string[] };
  }[],
): unknown[][] {
  return [
    rows.map(({ admissionId }) => admissionId),
    rows.map(({ version }) => version),
    rows.map(({ enrolmentId }) => enrolmentId),
    rows.map(({ attendance }) => attendance),
    rows.map(({ outcome }) => JSON.stringify(outcome.scores)),
    rows.map(({ outcome }) => JSON.stringify(outcome.outstanding)),
  ];
}

function outcomeOfAdmission(terms: ExamTerms, { directions, sits, attendance, marks, before }: SatAdmission): Outcome {
  const counting = new Map<string, Mark>();
  for (const [key, record] of marks) {
    const mark = markOf(record);
    if (mark) counting.set(key, mark);
  }
  return outcomeOf(terms, { directions, sits, present: attendance === 'PRESENT' }, counting, before);
}
