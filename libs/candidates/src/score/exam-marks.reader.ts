import { Injectable } from '@nestjs/common';
import { Database } from '@shidian/platform/database/database.js';
import { tenThousandthsOf, tenThousandthsText } from '@shidian/rules/score/score.js';
import type { ExamComponent } from '@shidian/rules/certification-programme.js';
import { markKey } from '../exam/exam-sits.js';
import type { MarkEntry, MarkRecord } from './exam-mark.js';

interface Row extends Omit<MarkEntry, 'total'> {
  readonly admissionId: string;
  readonly direction: string;
  readonly component: ExamComponent;
  readonly total: string;
  /** Null of an entry. */
  readonly reason: string | null;
}

// The last entry of each examiner, in the order in which they came; then what a third person decided.
const SELECT = `
  SELECT * FROM (
    SELECT DISTINCT ON (n.admission_id, n.direction, n.component, n.entered_by) n.admission_id AS "admissionId", n.direction, n.component,
      n.parts, n.total::text AS total, n.entered_by AS by, u.name AS "byName", n.entered_at AS at, NULL::text AS reason
    FROM exam_score_entry n JOIN user_account u ON u.id = n.entered_by
    WHERE n.admission_id = ANY($1::uuid[])
    ORDER BY n.admission_id, n.direction, n.component, n.entered_by, n.id DESC
  ) entry
  UNION ALL
  SELECT d.admission_id, d.direction, d.component, d.parts, d.total::text, d.decided_by, u.name, d.decided_at, d.reason
  FROM exam_score_decision d JOIN user_account u ON u.id = d.decided_by WHERE d.admission_id = ANY($1::uuid[])
  ORDER BY at, by`;

/** The marks of an admission by direction:component. */
export type Marks = ReadonlyMap<string, MarkRecord>;

/** Reads what was entered for admissions; who may see it is the caller's affair. */
@Injectable()
export class ExamMarksReader {
  constructor(private readonly database: Database) {}

  /** The marks of each of these admissions. */
  async of(admissionIds: readonly string[]): Promise<Map<string, Marks>> {
    const rows = await this.database.read<Row>({ name: 'exam-marks', text: SELECT, values: [admissionIds] });
    const all = new Map(
      admissionIds.map((id) => [id, new Map<string, { entries: MarkEntry[]; decision: MarkRecord['decision'] }>()]),
    );
    for (const { admissionId, direction, component, reason, ...row } of rows) {
      const marks = all.get(admissionId);
      const key = markKey(direction, component);
      const record = marks?.get(key) ?? { entries: [], decision: null };
      marks?.set(key, record);
      const entry: MarkEntry = { ...row, total: tenThousandthsText(tenThousandthsOf(row.total)) };
      if (reason === null) record.entries.push(entry);
      else record.decision = { ...entry, reason };
    }
    return all;
  }
}
