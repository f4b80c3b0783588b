import type { ProviderStatus } from '@shidian/contract/providers.js';
import { businessDate } from '@shidian/platform/clock/clock.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import type { Selection } from '@shidian/platform/graphql/selection.js';
import type { AnnualReport, ReportFiguresType } from './annual-report.graphql.js';
import { isOwnReport, reportAbilities } from './annual-report.policy.js';
import { reportStateOf } from './annual-report.state.js';
import { joinProvider, type ProviderColumns, providerColumns, providerOf } from './provider-columns.js';

/** One flat row of a report. */
export interface ReportColumns extends ProviderColumns {
  id: string;
  year: number;
  due_on: string;
  attempt: number;
  draft: unknown;
  draft_version: number;
  saved_at: Date | null;
  organisation_id: string;
  provider_status: ProviderStatus;
  figures: ReportFiguresType | null;
  submitted_at: Date | null;
  first_submitted_at: Date | null;
  evaluated: boolean;
  last_year?: ReportFiguresType | null;
  submissions?: { attempt: number; figures: ReportFiguresType; submittedAt: string; submittedBy: string }[] | null;
  reminders?: { daysLeft: number; remindedAt: string }[] | null;
}

/** True where a run of the annual evaluation on the report's year holds the provider. */
export const EVALUATED = `EXISTS (SELECT FROM evaluation_item i JOIN evaluation_run e ON e.tenant_id = i.tenant_id AND e.id = i.run_id
  WHERE i.tenant_id = r.tenant_id AND i.provider_id = r.provider_id AND e.year = r.year)`;

const BASE = `r.id, r.year, r.due_on, r.attempt, r.draft, r.draft_version, r.saved_at, ${providerColumns}, v.organisation_id,
  v.status AS provider_status, s.figures, s.submitted_at, f.submitted_at AS first_submitted_at, ${EVALUATED} AS evaluated`;

const LAST_YEAR = `(SELECT b.figures FROM annual_report o
    JOIN annual_report_submission b ON b.tenant_id = o.tenant_id AND b.report_id = o.id AND b.attempt = o.attempt
  WHERE o.tenant_id = r.tenant_id AND o.provider_id = r.provider_id AND o.year = r.year - 1) AS last_year`;

const SUBMISSIONS = `(SELECT json_agg(json_build_object('attempt', a.attempt, 'figures', a.figures, 'submittedAt', a.submitted_at,
    'submittedBy', u.name) ORDER BY a.attempt)
  FROM annual_report_submission a JOIN user_account u ON u.id = a.submitted_by
  WHERE a.tenant_id = r.tenant_id AND a.report_id = r.id) AS submissions`;

const REMINDERS = `(SELECT json_agg(json_build_object('daysLeft', m.days_left, 'remindedAt', m.reminded_at) ORDER BY m.reminded_at)
  FROM annual_report_reminder m WHERE m.tenant_id = r.tenant_id AND m.report_id = r.id) AS reminders`;

/** SELECT … FROM … of reports with just the parts that the selection needs; who may see which is the caller's condition. */
export function selectReports(selection: Selection): string {
  const columns = [BASE];
  if (selection['lastYear']) columns.push(LAST_YEAR);
  if (selection['submissions']) columns.push(SUBMISSIONS);
  if (selection['reminders']) columns.push(REMINDERS);
  return `SELECT ${columns.join(', ')} FROM annual_report r ${joinProvider('r')}
    LEFT JOIN annual_report_submission s ON s.tenant_id = r.tenant_id AND s.report_id = r.id AND s.attempt = r.attempt
    LEFT JOIN annual_report_submission f ON f.tenant_id = r.tenant_id AND f.report_id = r.id AND f.attempt = 1`;
}

/** The record of a row, as the actor may see it on this day. */
export function reportOf(row: ReportColumns, actor: Actor, today: string): AnnualReport {
  const guarded = {
    organisationId: row.organisation_id,
    providerStatus: row.provider_status,
    attempt: row.attempt,
    evaluated: row.evaluated,
  };
  return {
    id: row.id,
    provider: providerOf(row),
    year: row.year,
    dueOn: row.due_on,
    state: reportStateOf({ attempt: row.attempt, dueOn: row.due_on }, today),
    late: row.first_submitted_at !== null && businessDate(row.first_submitted_at) > row.due_on,
    attempt: row.attempt,
    figures: row.figures,
    submittedAt: row.submitted_at,
    submissions: (row.submissions ?? []).map((one) => ({ ...one, submittedAt: new Date(one.submittedAt) })),
    lastYear: row.last_year ?? null,
    draft: isOwnReport(actor, guarded) ? row.draft : null,
    draftVersion: row.draft_version,
    savedAt: row.saved_at,
    reminders: (row.reminders ?? []).map((one) => ({ ...one, remindedAt: new Date(one.remindedAt) })),
    abilities: reportAbilities(actor, guarded),
  };
}
