import type { Outcome } from '@shidian/rules/findings.js';
import type { ApplicationDraft, Evaluation, Finding, Submission } from './case-record.graphql.js';

/** Columns of a case's current verdict, submission and draft; those that were not selected are undefined. */
export interface CasePartColumns {
  attempt: number;
  outcome: Outcome | null;
  evaluated_at: Date | null;
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
}

/** The current evaluation, submission and draft of a case's row, each null where there is none; a draft is its owner's alone. */
export function casePartsOf(
  row: CasePartColumns,
  own: boolean,
): { evaluation: Evaluation | null; submission: Submission | null; draft: ApplicationDraft | null } {
  return {
    evaluation:
      row.outcome && row.evaluated_at
        ? {
            outcome: row.outcome,
            findings: row.findings ?? [],
            packageId: row.submission_package_id ?? '',
            packageVersion: row.submission_package_version ?? '',
            evaluatedAt: row.evaluated_at,
          }
        : null,
    submission:
      row.submission_at && row.submission_hash
        ? {
            attempt: row.attempt,
            facts: row.submission_facts,
            hash: row.submission_hash,
            submittedAt: row.submission_at,
            submittedBy: row.submission_by ?? '',
          }
        : null,
    draft:
      own && row.draft_version && row.draft_saved_at
        ? {
            facts: row.draft_facts,
            version: row.draft_version,
            savedAt: row.draft_saved_at,
            savedBy: row.draft_saved_by ?? '',
          }
        : null,
  };
}
