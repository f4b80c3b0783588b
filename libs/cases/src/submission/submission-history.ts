import { Injectable } from '@nestjs/common';
import { Database } from '@shidian/platform/database/database.js';
import { changedPaths } from './changed-paths.js';

/** One frozen submission. */
export interface SubmissionRecord {
  readonly attempt: number;
  readonly facts: unknown;
  readonly hash: string;
  readonly submittedAt: Date;
  readonly submittedBy: string;
}

/** Past submissions of a case. */
@Injectable()
export class SubmissionHistory {
  constructor(private readonly database: Database) {}

  /** Every submission, oldest first. */
  all(caseId: string): Promise<SubmissionRecord[]> {
    return this.database.read<SubmissionRecord>({
      text: `SELECT s.attempt, s.facts, encode(s.hash, 'hex') AS hash, s.submitted_at AS "submittedAt", u.name AS "submittedBy"
        FROM case_submission s JOIN user_account u ON u.id = s.submitted_by WHERE s.case_id = $1 ORDER BY s.attempt`,
      values: [caseId],
    });
  }

  /** The facts that differ between an attempt and the one before it. */
  async changedPaths(caseId: string, attempt: number): Promise<string[]> {
    const rows = await this.database.read<{ facts: unknown }>({
      text: `SELECT facts FROM case_submission WHERE case_id = $1 AND attempt IN ($2::int - 1, $2::int) ORDER BY attempt`,
      values: [caseId, attempt],
    });
    return changedPaths(rows[0]?.facts, rows[1]?.facts);
  }
}
