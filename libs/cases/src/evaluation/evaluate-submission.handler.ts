import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Database } from '@shidian/platform/database/database.js';
import type { BulkJobHandler, JobItem, JobMeta } from '@shidian/platform/jobs/job.js';
import { HandlesJob } from '@shidian/platform/jobs/registry.js';
import { RulePackageService } from '@shidian/programmes/rule-package/rule-package.service.js';
import { evaluate } from '@shidian/rules/engine.js';
import type { Evaluation } from '@shidian/rules/findings.js';
import type { ContextOf, FactsOf } from '@shidian/rules/facts/any.js';
import { evaluateSubmission } from './evaluation.jobs.js';

interface Payload extends Record<string, string | number> {
  caseId: string;
  attempt: number;
}

interface SubmissionRow {
  case_id: string;
  attempt: number;
  kind: string;
  number: string;
  facts: FactsOf;
  context: ContextOf;
  rule_set: string;
  package_id: string;
  package_version: string;
}

const LOAD = `
  SELECT s.case_id, s.attempt, c.kind, c.number, s.facts, s.context, s.rule_set, s.package_id, s.package_version
  FROM unnest($1::uuid[], $2::int[]) AS wanted (case_id, attempt)
  JOIN case_submission s USING (case_id, attempt)
  JOIN review_case c ON c.tenant_id = s.tenant_id AND c.id = s.case_id`;

// One statement for the effect: the verdict (its key makes a second delivery nothing) and the step on to the reviewer's desk.
// A case that was withdrawn meanwhile keeps its state; the verdict is stored all the same.
const STORE = `
  WITH verdict AS (
    INSERT INTO case_evaluation (tenant_id, case_id, attempt, outcome, findings, evaluated_at)
    SELECT app_tenant(), v.case_id, v.attempt, v.outcome, v.findings, $5
    FROM unnest($1::uuid[], $2::int[], $3::text[], $4::jsonb[]) AS v (case_id, attempt, outcome, findings)
    ON CONFLICT DO NOTHING
    RETURNING case_id, attempt
  ), moved AS (
    UPDATE review_case c SET status = 'IN_REVIEW', updated_at = $5
    FROM verdict v WHERE c.id = v.case_id AND c.attempt = v.attempt AND c.status = 'EVALUATING'
  )
  SELECT case_id FROM verdict`;

/** The worker's verdict on submissions: alone for a fresh one, up to a hundred of a tenant when there is a backlog. */
@HandlesJob(evaluateSubmission)
export class EvaluateSubmissionHandler implements BulkJobHandler<Payload> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly packages: RulePackageService,
    private readonly audit: Audit,
  ) {}

  readonly handle = (payload: Payload, meta: JobMeta): Promise<void> => this.handleMany([{ ...meta, payload }]);

  readonly handleMany = async (items: readonly JobItem<Payload>[]): Promise<void> => {
    const rows = await this.database.tx.query<SubmissionRow>(LOAD, [
      items.map((item) => item.payload.caseId),
      items.map((item) => item.payload.attempt),
    ]);
    const verdicts: Evaluation[] = [];
    for (const row of rows) {
      const rules = await this.packages.ruleSet(row.package_id, row.package_version, row.rule_set);
      verdicts.push(evaluate(rules, row.facts, row.context));
    }
    const stored = await this.database.tx.query<{ case_id: string }>(STORE, [
      rows.map((row) => row.case_id),
      rows.map((row) => row.attempt),
      verdicts.map((verdict) => verdict.outcome),
      verdicts.map((verdict) => JSON.stringify(verdict.findings)),
      this.clock.now(),
    ]);
    const fresh = new Set(stored.map((row) => row.case_id));
    await this.audit.recordMany(
      rows.flatMap((row, index) =>
        fresh.has(row.case_id)
          ? [
              {
                action: `${row.kind}.evaluate`,
                subjectKind: row.kind,
                subjectId: row.case_id,
                detail: { number: row.number, attempt: row.attempt, outcome: verdicts[index]?.outcome ?? '' },
              },
            ]
          : [],
      ),
    );
  };
}
