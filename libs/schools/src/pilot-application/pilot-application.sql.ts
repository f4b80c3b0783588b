import { casePartsOf } from '@shidian/cases/case-record/case-parts.js';
import { type CaseStatus, type DecisionKind, officeDecisionKinds } from '@shidian/contract/case-lifecycle.js';
import type { SchoolType } from '@shidian/contract/organisations.js';
import type { DecisionReason, Defect } from '@shidian/cases/decision/decision.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { judgementsJson, type JudgementJson } from '@shidian/cases/judgement/judgement.service.js';
import { type SubmissionJson, submissionsJson } from '@shidian/cases/submission/submission-history.js';
import { selectedUnder, type Selection } from '@shidian/platform/graphql/selection.js';
import {
  joinProgramme,
  programmeColumns,
  type RoundColumns,
  roundColumns,
  roundOf,
} from '@shidian/programmes/round/round.service.js';
import type { Outcome } from '@shidian/rules/findings.js';
import type { Finding } from '@shidian/cases/case-record/case-record.graphql.js';
import type { PilotApplication } from './pilot-application.graphql.js';
import { abilitiesOf, maySeeDraft } from './pilot-application.policy.js';

interface DecisionJson {
  id: string;
  kind: DecisionKind;
  stage: string;
  attempt: number;
  decidedAt: string;
  actorId: string;
  actorName: string;
  message: string | null;
  reasons: DecisionReason[];
  defects: Defect[];
}

/** One flat row of an application; columns that were not selected are undefined. */
export interface ApplicationColumns extends RoundColumns {
  id: string;
  number: string;
  status: CaseStatus;
  stage: string;
  attempt: number;
  applicant_id: string;
  created_at: Date;
  updated_at: Date;
  submitted_at: Date | null;
  /** What a page is sorted by, in full: a JavaScript date holds milliseconds only. */
  sort_key?: string;
  school_name: string;
  school_uscc: string | null;
  school_type: SchoolType;
  school_place: string | null;
  outcome: Outcome | null;
  findings?: Finding[] | null;
  evaluated_at: Date | null;
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
  total_count?: number;
  all_submissions?: SubmissionJson[] | null;
  all_judgements?: JudgementJson['judgements'];
}

const BASE = `c.id, c.number, c.status, c.stage, c.attempt, c.applicant_id, c.created_at, c.updated_at, c.submitted_at,
  o.name AS school_name, o.uscc AS school_uscc, o.school_type, o.place AS school_place, e.outcome, e.evaluated_at`;

const DECISIONS = `(SELECT json_agg(json_build_object('id', d.id, 'kind', d.kind, 'stage', d.stage, 'attempt', d.attempt,
    'decidedAt', d.decided_at, 'actorId', d.actor_id, 'actorName', u.name, 'message', d.message, 'reasons', d.reasons, 'defects', d.defects)
    ORDER BY d.decided_at, d.id)
  FROM case_decision d JOIN user_account u ON u.id = d.actor_id WHERE d.tenant_id = c.tenant_id AND d.case_id = c.id) AS decisions`;

/**
 * SELECT … FROM … of applications with just the parts that the selection needs. Row-level security keeps the tenant;
 * who may see which application is the caller's condition. `more` adds columns.
 */
export function selectApplications(
  selection: Selection,
  actor: Actor,
  bind: (value: unknown) => string,
  more: readonly string[] = [],
): string {
  const columns = [BASE, ...more];
  const joins = [
    'JOIN organisation o ON o.tenant_id = c.tenant_id AND o.id = c.applicant_id',
    'LEFT JOIN case_evaluation e ON e.tenant_id = c.tenant_id AND e.case_id = c.id AND e.attempt = c.attempt',
  ];
  if (selection['round']) {
    columns.push(roundColumns);
    joins.push('JOIN round r ON r.tenant_id = c.tenant_id AND r.id = c.round_id');
  }
  if (selectedUnder(selection, 'round', 'programme')) {
    columns.push(programmeColumns);
    joins.push(joinProgramme);
  }
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
    joins.push(`LEFT JOIN pilot_application pa ON pa.tenant_id = c.tenant_id AND pa.id = c.id AND c.applicant_id = ${bind(actor.organisationId)}
      LEFT JOIN user_account du ON du.id = pa.saved_by`);
    columns.push('pa.draft AS draft_facts, pa.draft_version, pa.saved_at AS draft_saved_at, du.name AS draft_saved_by');
  }
  if (selection['decisions']) columns.push(DECISIONS);
  // All three are worked out from the same rows.
  if (judgements || submissions || changedPaths) columns.push(`${submissionsJson} AS all_submissions`);
  if (judgements) columns.push(`${judgementsJson('c.id')} AS all_judgements`);
  return `SELECT ${columns.join(', ')} FROM review_case c ${joins.join(' ')}`;
}

/** The record of a row, as the actor may see it. */
export function applicationOf(row: ApplicationColumns, actor: Actor, now: Date): PilotApplication {
  const guarded = { applicantId: row.applicant_id, status: row.status, attempt: row.attempt };
  const own = maySeeDraft(actor, guarded);
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    stage: row.stage,
    attempt: row.attempt,
    applicantId: row.applicant_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    submittedAt: row.submitted_at,
    school: {
      id: row.applicant_id,
      name: row.school_name,
      uscc: row.school_uscc,
      schoolType: row.school_type,
      place: row.school_place,
    },
    // Absent unless it was asked for, and then nobody looks at it.
    round: (row.round_id ? roundOf(row, now) : undefined) as PilotApplication['round'],
    outcome: row.outcome,
    ...casePartsOf(row, own),
    decisions: (row.decisions ?? []).map((decision) => ({
      ...decision,
      decidedAt: new Date(decision.decidedAt),
      // A school sees desks, not people: only its own people's names.
      actorName: own && officeDecisionKinds.has(decision.kind) ? null : decision.actorName,
    })),
    abilities: abilitiesOf(actor, guarded),
    review: {
      submissions: row.all_submissions ?? [],
      judgements: row.all_judgements ?? [],
      findings: row.findings ?? [],
    },
  };
}
