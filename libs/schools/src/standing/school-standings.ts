import { Injectable } from '@nestjs/common';
import { Database } from '@shidian/platform/database/database.js';
import type { StandingFacts } from '@shidian/rules/facts/candidate-eligibility.js';
import { PILOT_APPLICATION } from '../pilot-application/pilot-application.service.js';
import { standingOn } from './school-standing.js';

interface Row {
  readonly schoolId: string;
  readonly approvedOn: string[];
}

const APPROVALS = `
  SELECT c.applicant_id AS "schoolId",
    array_agg(to_char(d.decided_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') ORDER BY d.decided_at) AS "approvedOn"
  FROM review_case c
  JOIN round r ON r.tenant_id = c.tenant_id AND r.id = c.round_id
  JOIN case_decision d ON d.tenant_id = c.tenant_id AND d.case_id = c.id AND d.kind = 'APPROVE'
  WHERE c.tenant_id = app_tenant() AND c.kind = $1 AND c.status = 'APPROVED' AND r.programme_id = $2
    AND c.applicant_id = ANY($3::uuid[])
  GROUP BY c.applicant_id`;

/** Which schools may enrol candidates: those whose pilot application was approved, as long as their standing lasts. */
@Injectable()
export class SchoolStandings {
  constructor(private readonly database: Database) {}

  /** The standing of each of these schools in a programme on a day; `years` is how long an approval counts. */
  async of(
    programmeId: string,
    schoolIds: readonly string[],
    years: number,
    on: string,
  ): Promise<Map<string, StandingFacts>> {
    const rows = await this.database.read<Row>({
      name: 'school-standings',
      text: APPROVALS,
      values: [PILOT_APPLICATION, programmeId, schoolIds],
    });
    const approvals = new Map(rows.map((row) => [row.schoolId, row.approvedOn]));
    return new Map(schoolIds.map((id) => [id, standingOn(approvals.get(id) ?? [], years, on)]));
  }
}
