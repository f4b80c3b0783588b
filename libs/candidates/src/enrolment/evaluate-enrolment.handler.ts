import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import type { BulkJobHandler, JobItem, JobMeta } from '@shidian/platform/jobs/job.js';
import { HandlesJob } from '@shidian/platform/jobs/registry.js';
import { RulePackageService } from '@shidian/programmes/rule-package/rule-package.service.js';
import { admittedBy, evaluate } from '@shidian/rules/engine.js';
import type { CandidateFacts } from '@shidian/rules/facts/candidate-eligibility.js';
import type { Evaluation } from '@shidian/rules/findings.js';
import { statusAfter } from './enrolment-outcome.js';
import { evaluateEnrolment } from './enrolment.jobs.js';
import { contextOf, RecordedEvidence, type ToDecide } from './recorded-evidence.js';

interface Payload extends Record<string, string | number> {
  enrolmentId: string;
  revision: number;
}

interface Row extends ToDecide {
  readonly revision: number;
  readonly level: string;
  readonly facts: CandidateFacts;
  readonly packageId: string;
  readonly packageVersion: string;
  readonly ruleSet: string;
}

const LOAD = `
  SELECT e.id, f.revision, e.level, e.candidate_id AS "candidateId", e.programme_id AS "programmeId", e.organisation_id AS "organisationId",
    o.school_type AS "schoolType", f.facts, f.package_id AS "packageId", f.package_version AS "packageVersion", f.rule_set AS "ruleSet",
    f.decided_as_of::text AS "decidedOn"
  FROM unnest($1::uuid[], $2::int[]) AS wanted (id, revision)
  JOIN enrolment_facts f ON f.tenant_id = app_tenant() AND f.enrolment_id = wanted.id AND f.revision = wanted.revision
  JOIN enrolment e ON e.tenant_id = f.tenant_id AND e.id = f.enrolment_id
  JOIN organisation o ON o.tenant_id = e.tenant_id AND o.id = e.organisation_id`;

// One statement for the effect: the verdict (its key makes a second delivery nothing) and the step that follows from it. An enrolment
// that was withdrawn meanwhile keeps its state; the verdict is stored all the same.
const STORE = `
  WITH verdict AS (
    INSERT INTO enrolment_evaluation (tenant_id, enrolment_id, revision, outcome, admitted_by, findings, recorded, evaluated_at)
    SELECT app_tenant(), v.id, v.revision, v.outcome, v.admitted_by, v.findings, v.recorded, $8
    FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::jsonb[], $6::jsonb[])
      AS v (id, revision, outcome, admitted_by, findings, recorded)
    ON CONFLICT DO NOTHING
    RETURNING enrolment_id, revision
  ), moved AS (
    UPDATE enrolment e SET status = s.status, changed_at = $8
    FROM verdict v JOIN unnest($1::uuid[], $2::int[], $7::text[]) AS s (id, revision, status)
      ON s.id = v.enrolment_id AND s.revision = v.revision
    WHERE e.tenant_id = app_tenant() AND e.id = v.enrolment_id AND e.revision = v.revision AND e.status = 'EVALUATING'
  )
  SELECT enrolment_id AS id FROM verdict`;

/** The worker's verdict on enrolments: alone for a single one, up to a hundred of a tenant after an import. */
@HandlesJob(evaluateEnrolment)
export class EvaluateEnrolmentHandler implements BulkJobHandler<Payload> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packages: RulePackageService,
    private readonly evidence: RecordedEvidence,
    private readonly audit: Audit,
  ) {}

  readonly handle = (payload: Payload, meta: JobMeta): Promise<void> => this.handleMany([{ ...meta, payload }]);

  readonly handleMany = async (items: readonly JobItem<Payload>[]): Promise<void> => {
    const { tx } = this.database;
    const rows = await tx.query<Row>(LOAD, [
      items.map((item) => item.payload.enrolmentId),
      items.map((item) => item.payload.revision),
    ]);
    if (rows.length === 0) return;
    const recorded = await this.evidence.of(rows);
    const verdicts: Evaluation[] = [];
    for (const [index, row] of rows.entries()) {
      const rules = await this.packages.ruleSet(row.packageId, row.packageVersion, row.ruleSet);
      verdicts.push(evaluate(rules, { ...row.facts, recorded: recorded[index] ?? {} }, contextOf(row)));
    }
    const stored = await tx.query<{ id: string }>(STORE, [
      rows.map((row) => row.id),
      rows.map((row) => row.revision),
      verdicts.map(({ outcome }) => outcome),
      verdicts.map(({ findings }) => admittedBy(findings)),
      verdicts.map(({ findings }) => JSON.stringify(findings)),
      recorded.map((one) => JSON.stringify(one)),
      verdicts.map(({ outcome }) => statusAfter(outcome)),
      this.clock.now(),
    ]);
    const fresh = new Set(stored.map(({ id }) => id));
    await this.audit.recordMany(
      rows.flatMap((row, index) => {
        const verdict = verdicts[index];
        if (!fresh.has(row.id) || !verdict) return [];
        const detail = { level: row.level, revision: row.revision, outcome: verdict.outcome };
        return [{ action: 'enrolment.evaluate', subjectKind: 'enrolment', subjectId: row.id, detail }];
      }),
    );
  };
}
