/** One frozen submission. */
export interface SubmissionRecord {
  readonly attempt: number;
  readonly facts: unknown;
  readonly hash: string;
  readonly submittedAt: Date;
  readonly submittedBy: string;
}

/** A submission as JSON of one statement. */
export type SubmissionJson = Omit<SubmissionRecord, 'submittedAt'> & { readonly submittedAt: string };

/** SQL of every submission of table `c` (review_case), oldest first, as JSON. */
export const submissionsJson = `(SELECT json_agg(json_build_object('attempt', h.attempt, 'facts', h.facts, 'hash', encode(h.hash, 'hex'),
    'submittedAt', h.submitted_at, 'submittedBy', hu.name) ORDER BY h.attempt)
  FROM case_submission h JOIN user_account hu ON hu.id = h.submitted_by WHERE h.tenant_id = c.tenant_id AND h.case_id = c.id)`;

/** The record of a submission. */
export function submissionOf(json: SubmissionJson): SubmissionRecord {
  return { ...json, submittedAt: new Date(json.submittedAt) };
}
