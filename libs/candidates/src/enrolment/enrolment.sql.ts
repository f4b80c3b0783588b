import type { EnrolmentStatus } from '@shidian/contract/certification.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { selectedUnder, type Selection } from '@shidian/platform/graphql/selection.js';
import { admittedBy, outcomeOf, settled } from '@shidian/rules/engine.js';
import type { Finding, Judgement, Outcome } from '@shidian/rules/findings.js';
import type { PackageContent } from '@shidian/rules/package.js';
import { maySeeOthers } from '../candidate/candidate.policy.js';
import type { Enrolment, EnrolmentDirection, EnrolmentJudgement, EnrolmentVerdict } from './enrolment.graphql.js';
import { abilitiesOf } from './enrolment.policy.js';

interface JudgementJson extends Omit<EnrolmentJudgement, 'judgedAt'> {
  readonly judgedAt: string;
}

/** One flat row of an enrolment; columns that were not selected are undefined. */
export interface EnrolmentColumns {
  id: string;
  level: string;
  directions: string[];
  status: EnrolmentStatus;
  revision: number;
  created_at: Date;
  /** With microseconds, for the cursor. */
  created_at_text: string;
  changed_at: Date;
  programme_id: string;
  programme_code: string;
  programme_name: string;
  programme_name_en: string;
  candidate_id: string;
  candidate_name: string;
  document_masked: string;
  organisation_id: string;
  organisation_name: string;
  package_id: string;
  package_version: string;
  rule_set: string;
  decided_on: string;
  facts?: unknown;
  outcome: Outcome | null;
  admitted_by: string | null;
  evaluated_at: Date | null;
  findings?: Finding[] | null;
  recorded?: unknown;
  judgements: JudgementJson[] | null;
}

const BASE = `e.id, e.level, e.directions, e.status, e.revision, e.created_at, e.created_at::text AS created_at_text, e.changed_at,
  p.id AS programme_id, p.code AS programme_code, p.name AS programme_name, p.name_en AS programme_name_en,
  c.id AS candidate_id, c.name AS candidate_name, c.document_masked, o.id AS organisation_id, o.name AS organisation_name,
  f.package_id, f.package_version, f.rule_set, f.decided_as_of::text AS decided_on, v.outcome, v.admitted_by, v.evaluated_at`;

const JUDGEMENTS = `(SELECT json_agg(json_build_object('id', j.id, 'rule', j.rule, 'revision', j.revision, 'verdict', j.verdict,
    'comment', j.comment, 'judgedBy', u.name, 'judgedAt', j.judged_at) ORDER BY j.id DESC)
  FROM enrolment_judgement j JOIN user_account u ON u.id = j.judged_by
  WHERE j.tenant_id = e.tenant_id AND j.enrolment_id = e.id) AS judgements`;

/** What a list's conditions speak of: enrolment `e`, its candidate `c` and organisation `o`. */
export const FROM_ENROLMENTS = `FROM enrolment e
  JOIN candidate c ON c.tenant_id = e.tenant_id AND c.id = e.candidate_id
  JOIN organisation o ON o.tenant_id = e.tenant_id AND o.id = e.organisation_id`;

/** SELECT … FROM enrolments with the parts that the selection needs; who may see which is the caller's condition. */
export function selectEnrolments(selection: Selection): string {
  const verdict = selectedUnder(selection, 'verdict');
  const columns = [
    BASE,
    JUDGEMENTS,
    ...(selection['facts'] ? ['f.facts'] : []),
    // Who is admitted by a person's answer is known by the findings.
    ...(verdict?.['findings'] || verdict?.['admittedBy'] || verdict?.['outcome'] ? ['v.findings'] : []),
    ...(verdict?.['recorded'] ? ['v.recorded'] : []),
  ];
  return `SELECT ${columns.join(', ')} ${FROM_ENROLMENTS}
    JOIN programme p ON p.tenant_id = e.tenant_id AND p.id = e.programme_id
    JOIN enrolment_facts f ON f.tenant_id = e.tenant_id AND f.enrolment_id = e.id AND f.revision = e.revision
    LEFT JOIN enrolment_evaluation v ON v.tenant_id = e.tenant_id AND v.enrolment_id = e.id AND v.revision = e.revision`;
}

/** The verdict with what persons answered since; the rules' own stays as it is stored. */
function verdictOf(row: EnrolmentColumns): EnrolmentVerdict | null {
  if (row.outcome === null || row.evaluated_at === null) return null;
  const answers: Record<string, Judgement> = {};
  // Latest first: an earlier answer to the same rule is not in force.
  for (const { rule, revision, verdict } of row.judgements ?? [])
    if (revision === row.revision) answers[rule] ??= verdict;
  const findings = settled(row.findings ?? [], answers);
  return {
    outcome: answered(row, findings, answers),
    admittedBy: row.admitted_by ?? admittedBy(findings),
    findings: findings.map((finding) => ({ ...finding, paths: [...finding.paths], missing: [...finding.missing] })),
    recorded: row.recorded ?? {},
    evaluatedAt: row.evaluated_at,
  };
}

const answered = (row: EnrolmentColumns, findings: readonly Finding[], answers: object): Outcome =>
  Object.keys(answers).length === 0 ? (row.outcome as Outcome) : outcomeOf(findings);

/** Titles of a level and of its directions, as the package that decides names them. */
function titlesOf(row: EnrolmentColumns, content: PackageContent): Pick<Enrolment, 'levelTitle' | 'directions'> {
  const level = content.certification?.levels.find(({ id }) => id === row.level);
  const untitled = (id: string): EnrolmentDirection => ({ id, title: { zh: id, en: id } });
  return {
    levelTitle: level?.title ?? untitled(row.level).title,
    directions: row.directions.map((id) => level?.directions.find((one) => one.id === id) ?? untitled(id)),
  };
}

/** The record of a row, as the actor may see it. */
export function enrolmentOf(row: EnrolmentColumns, content: PackageContent, actor: Actor): Enrolment {
  const judges = maySeeOthers(actor);
  return {
    id: row.id,
    programme: {
      id: row.programme_id,
      code: row.programme_code,
      name: row.programme_name,
      nameEn: row.programme_name_en,
    },
    level: row.level,
    ...titlesOf(row, content),
    candidate: { id: row.candidate_id, name: row.candidate_name, documentMasked: row.document_masked },
    organisation: { id: row.organisation_id, name: row.organisation_name },
    status: row.status,
    revision: row.revision,
    facts: row.facts,
    decidedOn: row.decided_on,
    packageId: row.package_id,
    packageVersion: row.package_version,
    ruleSet: row.rule_set,
    verdict: verdictOf(row),
    judgements: (row.judgements ?? []).map((judgement) => ({
      ...judgement,
      judgedBy: judges ? judgement.judgedBy : null,
      judgedAt: new Date(judgement.judgedAt),
    })),
    createdAt: row.created_at,
    changedAt: row.changed_at,
    abilities: abilitiesOf(actor, { organisationId: row.organisation_id, status: row.status }),
  };
}
