import type { EvaluationProgress } from './annual-evaluation.graphql.js';
import type { RunStatus } from './annual-evaluation.enums.js';
import { joinDecision } from './evaluation-decision.sql.js';
import { joinProvider } from '../annual-report/provider-columns.js';

/** One flat row of a run. */
export interface RunColumns {
  id: string;
  programme_id: string;
  year: number;
  status: RunStatus;
  package_id: string;
  package_version: string;
  evaluated_on: string;
  started_at: Date;
  /** Full precision for cursors; a JavaScript date holds milliseconds only. */
  started_at_exact: string;
  started_by: string;
  stopped_at: Date | null;
  finished_at: Date | null;
  progress: EvaluationProgress;
}

/** Select list of `RunColumns` but for the progress, over tables `e` (evaluation_run) and `u` (user_account). */
export const runColumns = `e.id, e.programme_id, e.year, e.status, e.package_id, e.package_version, e.evaluated_on, e.started_at,
  e.started_at::text AS started_at_exact, u.name AS started_by, e.stopped_at, e.finished_at`;

const from = (scope: string): string => `FROM evaluation_item i ${joinProvider('i')}
  ${joinDecision}
  WHERE i.run_id = $1 AND ${scope}`;

/** Counts of run $1 by proposal; `scope` says which items are counted. */
export const BY_PROPOSAL = (scope: string): string => `
  SELECT i.proposal, count(*)::int AS count, count(d.decided_at)::int AS decided ${from(scope)} AND i.proposal IS NOT NULL
  GROUP BY i.proposal`;

/** Counts of run $1 by outcome. */
export const BY_OUTCOME = (scope: string): string => `
  SELECT i.outcome, count(*)::int AS count ${from(scope)} AND i.outcome IS NOT NULL GROUP BY i.outcome`;

/** Counts of run $1 by city. */
export const BY_PLACE = (scope: string): string => `
  SELECT c.code AS "jurisdictionCode", coalesce((SELECT j.name FROM jurisdiction j WHERE j.code = c.code ORDER BY j.valid_from DESC LIMIT 1), c.code) AS place,
    c.total, c.keep, c.rectify, c.revoke, c.failed, c.decided
  FROM (
    SELECT left(v.jurisdiction_code, 4) || '00' AS code, count(*)::int AS total,
      count(*) FILTER (WHERE i.proposal = 'KEEP')::int AS keep,
      count(*) FILTER (WHERE i.proposal = 'RECTIFY')::int AS rectify,
      count(*) FILTER (WHERE i.proposal = 'REVOKE')::int AS revoke,
      count(i.failure)::int AS failed, count(d.decided_at)::int AS decided
    ${from(scope)} GROUP BY 1
  ) c ORDER BY c.code`;
