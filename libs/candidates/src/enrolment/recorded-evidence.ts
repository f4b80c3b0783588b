import { Injectable } from '@nestjs/common';
import type { SchoolType } from '@shidian/contract/organisations.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import { RulePackageService } from '@shidian/programmes/rule-package/rule-package.service.js';
import type { CandidateContext, RecordedFacts } from '@shidian/rules/facts/candidate-eligibility.js';
import { ruleSchoolType } from '@shidian/schools/pilot-application/submission-check.js';
import { SchoolStandings } from '@shidian/schools/standing/school-standings.js';

/** What is known of an enrolment that is to be decided. */
export interface ToDecide {
  readonly id: string;
  readonly candidateId: string;
  readonly programmeId: string;
  readonly organisationId: string;
  readonly schoolType: SchoolType | null;
  readonly packageId: string;
  readonly packageVersion: string;
  readonly decidedOn: string;
}

interface EvidenceRow extends Pick<RecordedFacts, 'certificates' | 'trainings'> {
  readonly id: string;
}

// A correction keeps the enrolment: the day of the first certificate counts. What was revoked shows nothing.
const EVIDENCE = `
  SELECT w.id,
    (SELECT json_agg(json_build_object('level', t.level, 'hours', t.hours, 'completedOn', t.completed_on, 'certificateNumber', t.number)
        ORDER BY t.completed_on, t.number)
      FROM completion_certificate t
      JOIN training_class k ON k.tenant_id = t.tenant_id AND k.id = t.class_id AND k.programme_id = w.programme_id
      WHERE t.tenant_id = app_tenant() AND t.candidate_id = w.candidate_id AND t.completed_on <= w.decided_on) AS trainings,
    (SELECT json_agg(json_build_object('level', c.level, 'number', c.number, 'issuedOn', (SELECT min(f.issued_on) FROM certificate f
          WHERE f.tenant_id = c.tenant_id AND f.enrolment_id = c.enrolment_id)) ORDER BY c.number)
      FROM certificate c
      WHERE c.tenant_id = app_tenant() AND c.candidate_id = w.candidate_id AND c.programme_id = w.programme_id
        AND c.issued_on <= w.decided_on
        AND NOT EXISTS (SELECT FROM certificate_end x WHERE x.tenant_id = c.tenant_id AND x.certificate_id = c.id)) AS certificates
  FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::date[]) AS w (id, candidate_id, programme_id, decided_on)`;

/** What the product's own records show of candidates: completed training, certificates issued, and the enrolling school's standing. */
@Injectable()
export class RecordedEvidence {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packages: RulePackageService,
    private readonly standings: SchoolStandings,
  ) {}

  /** The evidence of each, in their order; empty where there is none. */
  async of(rows: readonly ToDecide[]): Promise<RecordedFacts[]> {
    const found = await this.database.read<EvidenceRow>({
      name: 'enrolment-evidence',
      text: EVIDENCE,
      values: [
        rows.map(({ id }) => id),
        rows.map(({ candidateId }) => candidateId),
        rows.map(({ programmeId }) => programmeId),
        rows.map(({ decidedOn }) => decidedOn),
      ],
    });
    const byId = new Map(found.map((row) => [row.id, row]));
    const standings = await this.standingsOf(rows);
    return rows.map((row) => {
      const { trainings, certificates } = byId.get(row.id) ?? {};
      const standing = standings.get(`${row.programmeId}/${row.organisationId}`);
      return { ...(trainings && { trainings }), ...(certificates && { certificates }), ...(standing && { standing }) };
    });
  }

  /** The schools' standings on the day on which the rules are run, which may be later than that of the facts. */
  private async standingsOf(rows: readonly ToDecide[]): Promise<Map<string, NonNullable<RecordedFacts['standing']>>> {
    const standings = new Map<string, NonNullable<RecordedFacts['standing']>>();
    const programmes = new Map(rows.map((row) => [`${row.programmeId} ${row.packageId} ${row.packageVersion}`, row]));
    for (const { programmeId, packageId, packageVersion } of programmes.values()) {
      const terms = (await this.packages.get(packageId, packageVersion)).content.certification?.standing;
      if (!terms) continue;
      const own = rows.filter((row) => row.programmeId === programmeId);
      const schools = [...new Set(own.map(({ organisationId }) => organisationId))];
      for (const [school, standing] of await this.standings.of(programmeId, schools, terms.years, this.clock.today()))
        standings.set(`${programmeId}/${school}`, standing);
    }
    return standings;
  }
}

/** What the rules are told beside the facts. */
export const contextOf = ({ decidedOn, schoolType }: Pick<ToDecide, 'decidedOn' | 'schoolType'>): CandidateContext => ({
  decidedOn,
  ...(schoolType && { schoolType: ruleSchoolType[schoolType] }),
});
