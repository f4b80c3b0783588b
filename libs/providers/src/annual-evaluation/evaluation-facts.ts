import type { IncidentKind, ProviderKind } from '@shidian/contract/providers.js';
import { businessDate } from '@shidian/platform/clock/clock.js';
import type { AnnualEvaluationFacts } from '@shidian/rules/facts/annual-evaluation.js';
import type { ReportFigures } from '../annual-report/annual-report.figures.js';
import { declined } from './evaluation-decision.sql.js';

interface IncidentJson {
  readonly id: string;
  readonly kind: IncidentKind;
  readonly on: string;
  readonly source: string;
  readonly text: string;
}

/** What the records say of one provider of a run: one row of `FACTS`. */
export interface FactsRow {
  readonly providerId: string;
  readonly providerKind: ProviderKind;
  readonly year: number;
  readonly evaluatedOn: string;
  readonly packageId: string;
  readonly packageVersion: string;
  readonly ruleSet: string;
  /** Null where no report was ever opened. */
  readonly dueOn: string | null;
  readonly figures: ReportFigures | null;
  readonly submittedAt: Date | null;
  /** In no particular order. */
  readonly incidents: readonly IncidentJson[];
}

/**
 * The records of the providers of batch $3 of run $1 in its generation $2 that are left, or of one of them ($4). What was known when
 * the run started counts, so that a run is the same however long it takes; what a person has decided on in the evaluation of an
 * earlier year is not held against anybody twice. The run's row is held: to stop a run waits for the batches at work.
 */
export const FACTS = `
  WITH run AS MATERIALIZED (
    SELECT id, year, evaluated_on, started_at, package_id, package_version, rule_set FROM evaluation_run
    WHERE id = $1 AND generation = $2 AND status = 'RUNNING' FOR SHARE
  )
  SELECT i.provider_id AS "providerId", p.provider_kind AS "providerKind", run.year, run.evaluated_on AS "evaluatedOn",
    run.package_id AS "packageId", run.package_version AS "packageVersion", run.rule_set AS "ruleSet",
    r.due_on AS "dueOn", s.figures, s.submitted_at AS "submittedAt", coalesce(n.incidents, '[]') AS incidents
  FROM run
  JOIN evaluation_item i ON i.run_id = run.id AND i.batch = $3 AND i.evaluated_at IS NULL AND ($4::uuid IS NULL OR i.provider_id = $4)
  JOIN provider p ON p.tenant_id = i.tenant_id AND p.id = i.provider_id
  LEFT JOIN annual_report r ON r.tenant_id = i.tenant_id AND r.provider_id = i.provider_id AND r.year = run.year
  LEFT JOIN LATERAL (
    SELECT b.figures, b.submitted_at FROM annual_report_submission b
    WHERE b.tenant_id = r.tenant_id AND b.report_id = r.id AND b.submitted_at <= run.started_at ORDER BY b.attempt DESC LIMIT 1
  ) s ON true
  LEFT JOIN LATERAL (
    -- Put in order where they are read: a sort here costs more than all the rest of the statement.
    SELECT json_agg(json_build_object('id', c.id, 'kind', c.kind, 'on', c.happened_on, 'source', c.source, 'text', c.text)) AS incidents
    FROM provider_incident c
    WHERE c.tenant_id = i.tenant_id AND c.provider_id = i.provider_id AND c.happened_on <= run.evaluated_on AND c.recorded_at <= run.started_at
      AND NOT EXISTS (
        SELECT FROM evaluation_item o
        JOIN evaluation_run e ON e.tenant_id = o.tenant_id AND e.id = o.run_id AND e.year < run.year AND e.started_at >= c.recorded_at
        JOIN evaluation_decision d ON d.tenant_id = o.tenant_id AND d.run_id = o.run_id AND d.provider_id = o.provider_id
          AND NOT ${declined('d')}
        WHERE o.tenant_id = c.tenant_id AND o.provider_id = c.provider_id)
  ) n ON true
  ORDER BY i.provider_id`;

/** The facts of a row. A report that nobody opened was due all the same. */
export function factsOf(row: FactsRow, dueOn: string): AnnualEvaluationFacts {
  const sorted = [...row.incidents].sort((a, b) => (`${a.on} ${a.id}` < `${b.on} ${b.id}` ? -1 : 1));
  const incidents = (kind: IncidentKind) => sorted.filter((incident) => incident.kind === kind);
  return {
    providerKind: row.providerKind,
    report: {
      ...row.figures,
      submittedOn: row.submittedAt && businessDate(row.submittedAt),
      dueOn: row.dueOn ?? dueOn,
    },
    punishments: incidents('PUNISHMENT').map(({ on, source }) => ({ on, source })),
    conditionsLost: incidents('CONDITION_LOST').map(({ on, text }) => ({ on, text })),
    falseMaterial: incidents('FALSE_MATERIAL').map(({ on, text }) => ({ on, text })),
  };
}
