import type { CaseStatus, DecisionKind } from '@shidian/contract/case-lifecycle.js';
import type { Department } from '@shidian/contract/organisations.js';
import type { FilingChannel, ProviderKind, SignOffVerdict } from '@shidian/contract/providers.js';
import type { Finding } from '@shidian/cases/case-record/case-record.graphql.js';
import type { DecisionReason, Defect } from '@shidian/cases/decision/decision.js';
import { judgementsJson, type JudgementJson } from '@shidian/cases/judgement/judgement.service.js';
import { type SubmissionJson, submissionsJson } from '@shidian/cases/submission/submission-history.js';
import { selectedUnder, type Selection } from '@shidian/platform/graphql/selection.js';
import {
  joinProgramme,
  programmeColumns,
  type RoundColumns,
  roundColumns,
} from '@shidian/programmes/round/round.service.js';
import type { Outcome } from '@shidian/rules/findings.js';
import type { Bind } from './filing-conditions.js';
import type { Viewer } from './filing.policy.js';
import { PASSED, SEEN_ATTEMPT, thisPassage } from './passage.sql.js';

/** A step as JSON of the statement. */
export interface DecisionJson {
  id: string;
  kind: DecisionKind;
  stage: string;
  attempt: number;
  passage: number;
  toStage: string | null;
  decidedAt: string;
  organisationName: string | null;
  actorName: string;
  onBehalfOf: string | null;
  message: string | null;
  reasons: DecisionReason[];
  defects: Defect[];
}

/** A signature as JSON of the statement. */
export interface SignOffJson {
  stage: string;
  attempt: number;
  passage: number;
  department: Department;
  verdict: SignOffVerdict;
  reason: string | null;
  organisationName: string;
  signedBy: string;
  onBehalfOf: string | null;
  signedAt: string;
}

/** One flat row of a filing; columns that were not selected are undefined. */
export interface FilingColumns extends Partial<RoundColumns> {
  id: string;
  number: string;
  status: CaseStatus;
  stage: string;
  attempt: number;
  passage: number;
  applicant_id: string;
  place: string;
  due_on: string | null;
  created_at: Date;
  updated_at: Date;
  submitted_at: Date | null;
  programme_id: string;
  package_id: string;
  package_version: string;
  provider_kind: ProviderKind;
  channel: FilingChannel;
  late: boolean;
  applicant_name: string;
  applicant_uscc: string;
  association_member: boolean;
  signed: Department[];
  recused: boolean;
  outcome: Outcome | null;
  evaluated_at: Date | null;
  /** The due day for cursors; what has none sorts last. */
  due_key?: string;
  /** What a page is sorted by, in full: a JavaScript date holds milliseconds only. */
  sort_key?: string;
  county_name?: string | null;
  city_name?: string | null;
  escalated?: boolean;
  findings?: Finding[] | null;
  submission_facts?: unknown;
  submission_hash?: string | null;
  submission_package_id?: string | null;
  submission_package_version?: string | null;
  submission_at?: Date | null;
  submission_by?: string | null;
  draft_facts?: unknown;
  draft_version?: number | null;
  draft_saved_at?: Date | null;
  draft_saved_by?: string | null;
  decisions?: DecisionJson[] | null;
  sign_offs?: SignOffJson[] | null;
  recusals?: { userName: string; reason: string; declaredAt: string }[] | null;
  filing_number?: string | null;
  announcement_id?: string | null;
  announcement_number?: string | null;
  announcement_title?: string | null;
  announcement_at?: Date | null;
  all_submissions?: SubmissionJson[] | null;
  all_judgements?: JudgementJson['judgements'];
  passed?: string[];
  seen_attempt?: number | null;
  total_count?: number;
}

const BASE = `c.id, c.number, c.status, c.stage, c.attempt, c.passage, c.applicant_id, c.jurisdiction_code AS place,
  c.due_on, c.created_at, c.updated_at, c.submitted_at, r.programme_id, r.package_id, r.package_version,
  f.provider_kind, f.channel, f.late, o.name AS applicant_name, o.uscc AS applicant_uscc, o.association_member,
  ARRAY(SELECT g.department FROM case_sign_off g
    WHERE g.tenant_id = c.tenant_id AND g.case_id = c.id AND ${thisPassage('g')}) AS signed,
  e.outcome, e.evaluated_at`;

const JOINS = `JOIN organisation o ON o.tenant_id = c.tenant_id AND o.id = c.applicant_id
  JOIN round r ON r.tenant_id = c.tenant_id AND r.id = c.round_id
  LEFT JOIN case_evaluation e ON e.tenant_id = c.tenant_id AND e.case_id = c.id AND e.attempt = c.attempt`;

const DECISIONS = `(SELECT json_agg(json_build_object('id', d.id, 'kind', d.kind, 'stage', d.stage, 'attempt', d.attempt,
    'passage', d.passage, 'toStage', d.to_stage, 'decidedAt', d.decided_at, 'organisationName', w.name, 'actorName', u.name, 'onBehalfOf', b.name, 'message', d.message,
    'reasons', d.reasons, 'defects', d.defects) ORDER BY d.decided_at, d.id)
  FROM case_decision d JOIN user_account u ON u.id = d.actor_id LEFT JOIN user_account b ON b.id = d.on_behalf_of
  LEFT JOIN organisation w ON w.tenant_id = d.tenant_id AND w.id = d.organisation_id
  WHERE d.tenant_id = c.tenant_id AND d.case_id = c.id) AS decisions`;

const SIGN_OFFS = `(SELECT json_agg(json_build_object('stage', g.stage, 'attempt', g.attempt, 'passage', g.passage, 'department', g.department,
    'verdict', g.verdict, 'reason', g.reason, 'organisationName', w.name, 'signedBy', u.name, 'onBehalfOf', b.name,
    'signedAt', g.signed_at) ORDER BY g.signed_at, g.department)
  FROM case_sign_off g JOIN user_account u ON u.id = g.signed_by LEFT JOIN user_account b ON b.id = g.on_behalf_of
  JOIN organisation w ON w.tenant_id = g.tenant_id AND w.id = g.organisation_id
  WHERE g.tenant_id = c.tenant_id AND g.case_id = c.id) AS sign_offs`;

const RECUSALS = `(SELECT json_agg(json_build_object('userName', u.name, 'reason', q.reason, 'declaredAt', q.declared_at)
    ORDER BY q.declared_at, u.name)
  FROM case_recusal q JOIN user_account u ON u.id = q.user_id WHERE q.tenant_id = c.tenant_id AND q.case_id = c.id) AS recusals`;

const ESCALATED = `EXISTS (SELECT FROM case_escalation x
  WHERE x.tenant_id = c.tenant_id AND x.case_id = c.id AND ${thisPassage('x')}) AS escalated`;

// The name that holds today, or the last that did.
const placeName = (code: string) =>
  `(SELECT j.name FROM jurisdiction j WHERE j.code = ${code} ORDER BY j.valid_from DESC LIMIT 1)`;

/**
 * Columns and joins of filings with just the parts that the selection needs, to lay around tables `c` (review_case) and `f`
 * (filing). Row-level security keeps the tenant; who may see which filing is the caller's condition.
 */
export function filingParts(selection: Selection, viewer: Viewer, bind: Bind): { columns: string[]; joins: string } {
  const columns = [BASE];
  const joins = [JOINS];
  columns.push(`EXISTS (SELECT FROM case_recusal q
    WHERE q.tenant_id = c.tenant_id AND q.case_id = c.id AND q.user_id = ${bind(viewer.actor.userId)}) AS recused`);
  if (selection['queueCursor']) columns.push('c.due_key::text AS due_key');
  if (selection['round']) columns.push(roundColumns);
  if (selectedUnder(selection, 'round', 'programme')) {
    joins.push(joinProgramme);
    columns.push(programmeColumns);
  }
  if (selection['county']) columns.push(`${placeName('c.jurisdiction_code')} AS county_name`);
  if (selection['city']) columns.push(`${placeName(`left(c.jurisdiction_code, 4) || '00'`)} AS city_name`);
  if (selection['escalated']) columns.push(ESCALATED);
  const evaluation = selectedUnder(selection, 'evaluation');
  const submission = selectedUnder(selection, 'submission');
  const { judgements, submissions, changedPaths } = selection;
  if (evaluation?.['findings'] || judgements) columns.push('e.findings');
  if (submission || evaluation) {
    joins.push(
      'LEFT JOIN case_submission s ON s.tenant_id = c.tenant_id AND s.case_id = c.id AND s.attempt = c.attempt',
    );
    columns.push('s.package_id AS submission_package_id, s.package_version AS submission_package_version');
  }
  if (submission) {
    joins.push('LEFT JOIN user_account su ON su.id = s.submitted_by');
    columns.push(`s.submitted_at AS submission_at, su.name AS submission_by, encode(s.hash, 'hex') AS submission_hash`);
    if (submission['facts']) columns.push('s.facts AS submission_facts');
  }
  if (selection['draft']) {
    // The condition repeats the policy in the statement: a draft that is not the caller's never leaves the database.
    const own = `c.applicant_id = ${bind(viewer.actor.organisationId)}`;
    joins.push('LEFT JOIN user_account du ON du.id = f.saved_by');
    columns.push(`CASE WHEN ${own} THEN f.draft END AS draft_facts, CASE WHEN ${own} THEN f.draft_version END AS draft_version,
      f.saved_at AS draft_saved_at, du.name AS draft_saved_by`);
  }
  if (selection['decisions']) columns.push(DECISIONS);
  if (selection['signOffs']) columns.push(SIGN_OFFS);
  if (selection['recusals']) columns.push(RECUSALS);
  if (selection['filingNumber'] || selection['announcement']) {
    joins.push(`LEFT JOIN provider pr ON pr.tenant_id = c.tenant_id AND pr.case_id = c.id
      LEFT JOIN announcement an ON an.tenant_id = pr.tenant_id AND an.id = pr.announcement_id`);
    columns.push(`pr.filing_number, an.id AS announcement_id, an.number AS announcement_number, an.title AS announcement_title,
      an.published_at AS announcement_at`);
  }
  if (selection['capEffect']) columns.push(PASSED);
  if (changedPaths) columns.push(SEEN_ATTEMPT);
  // All of them are worked out from the same rows.
  const since = selectedUnder(selection, 'signOffs')?.['changedPaths'];
  if (judgements || submissions || changedPaths || since) columns.push(`${submissionsJson} AS all_submissions`);
  if (judgements) columns.push(`${judgementsJson('c.id')} AS all_judgements`);
  return { columns, joins: joins.join(' ') };
}
