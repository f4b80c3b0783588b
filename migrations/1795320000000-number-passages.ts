import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A case may come to the same desk more than once on one submission, since a later desk may send it back. Each time is a passage of its
 * own: departments are asked anew, and what is overdue is brought before the level above anew. What is stored so far keeps passage 0,
 * at which its cases still lie, so that no answer given already is lost.
 */
export class NumberPassages1795320000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE review_case ADD COLUMN passage int NOT NULL DEFAULT 0 CHECK (passage >= 0);
      ALTER TABLE case_sign_off
        ADD COLUMN passage int NOT NULL DEFAULT 0 CHECK (passage >= 0),
        DROP CONSTRAINT case_sign_off_pkey,
        ADD PRIMARY KEY (tenant_id, case_id, attempt, stage, passage, department);
      ALTER TABLE case_escalation
        ADD COLUMN passage int NOT NULL DEFAULT 0 CHECK (passage >= 0),
        DROP CONSTRAINT case_escalation_pkey,
        ADD PRIMARY KEY (tenant_id, case_id, attempt, stage, passage);
      -- to_stage: the desk that a case was sent back to, or at which it comes in again after the applicant has mended it.
      ALTER TABLE case_decision
        ADD COLUMN passage int NOT NULL DEFAULT 0 CHECK (passage >= 0),
        ADD COLUMN to_stage text,
        DROP CONSTRAINT case_decision_kind_check,
        ADD CONSTRAINT case_decision_kind_check
          CHECK (kind IN ('SUBMIT', 'RESUBMIT', 'WITHDRAW', 'RETURN', 'SEND_BACK', 'PASS', 'APPROVE', 'REJECT'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE case_decision
        DROP COLUMN passage,
        DROP COLUMN to_stage,
        DROP CONSTRAINT case_decision_kind_check,
        ADD CONSTRAINT case_decision_kind_check
          CHECK (kind IN ('SUBMIT', 'RESUBMIT', 'WITHDRAW', 'RETURN', 'PASS', 'APPROVE', 'REJECT'));
      ALTER TABLE case_escalation DROP COLUMN passage, ADD PRIMARY KEY (tenant_id, case_id, attempt, stage);
      ALTER TABLE case_sign_off DROP COLUMN passage, ADD PRIMARY KEY (tenant_id, case_id, attempt, stage, department);
      ALTER TABLE review_case DROP COLUMN passage;
    `);
  }
}
