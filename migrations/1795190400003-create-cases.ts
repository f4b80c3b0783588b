import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases: frozen submissions, their evaluations, and the decisions taken on them. All but the case row itself is append-only. */
export class CreateCases1795190400003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE review_case (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        kind text NOT NULL,
        number text NOT NULL,
        round_id uuid NOT NULL,
        applicant_id uuid NOT NULL,
        status text NOT NULL CHECK (status IN ('DRAFT', 'EVALUATING', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
        stage text NOT NULL,
        attempt int NOT NULL DEFAULT 0 CHECK (attempt >= 0),
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        submitted_at timestamptz,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, number),
        FOREIGN KEY (tenant_id, round_id) REFERENCES round (tenant_id, id),
        FOREIGN KEY (tenant_id, applicant_id) REFERENCES organisation (tenant_id, id)
      );
      CREATE INDEX review_case_recent ON review_case (tenant_id, updated_at DESC, id DESC);
      CREATE INDEX review_case_queue ON review_case (tenant_id, status, submitted_at, id);
      CREATE INDEX review_case_applicant ON review_case (tenant_id, applicant_id, updated_at DESC);
      -- One live application of an applicant in a round; after withdrawal or rejection a new one may begin.
      CREATE UNIQUE INDEX review_case_one_live ON review_case (tenant_id, kind, round_id, applicant_id)
        WHERE status NOT IN ('WITHDRAWN', 'REJECTED');
      SELECT protect_tenant_table('review_case', 'SELECT, INSERT, UPDATE');

      CREATE TABLE case_submission (
        tenant_id uuid NOT NULL,
        case_id uuid NOT NULL,
        attempt int NOT NULL CHECK (attempt > 0),
        facts jsonb NOT NULL,
        context jsonb NOT NULL,
        hash bytea NOT NULL,
        rule_set text NOT NULL,
        package_id text NOT NULL,
        package_version text NOT NULL,
        submitted_by uuid NOT NULL REFERENCES user_account,
        submitted_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, case_id, attempt),
        FOREIGN KEY (tenant_id, case_id) REFERENCES review_case (tenant_id, id),
        FOREIGN KEY (package_id, package_version) REFERENCES rule_package (id, version)
      );
      SELECT protect_tenant_table('case_submission', 'SELECT, INSERT');

      -- The unique row that makes an evaluation happen once however often its job is delivered.
      CREATE TABLE case_evaluation (
        tenant_id uuid NOT NULL,
        case_id uuid NOT NULL,
        attempt int NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('ELIGIBLE', 'INELIGIBLE', 'NEEDS_REVIEW', 'INCOMPLETE')),
        findings jsonb NOT NULL,
        evaluated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, case_id, attempt),
        FOREIGN KEY (tenant_id, case_id, attempt) REFERENCES case_submission (tenant_id, case_id, attempt)
      );
      SELECT protect_tenant_table('case_evaluation', 'SELECT, INSERT');

      CREATE TABLE case_judgement (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        attempt int NOT NULL,
        rule text NOT NULL,
        verdict text NOT NULL CHECK (verdict IN ('MET', 'NOT_MET')),
        comment text NOT NULL,
        judged_by uuid NOT NULL REFERENCES user_account,
        judged_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, case_id, attempt) REFERENCES case_submission (tenant_id, case_id, attempt)
      );
      CREATE INDEX case_judgement_case ON case_judgement (tenant_id, case_id, attempt, judged_at);
      SELECT protect_tenant_table('case_judgement', 'SELECT, INSERT');

      CREATE TABLE case_decision (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('SUBMIT', 'RESUBMIT', 'WITHDRAW', 'RETURN', 'PASS', 'APPROVE', 'REJECT')),
        stage text NOT NULL,
        attempt int NOT NULL,
        actor_id uuid NOT NULL REFERENCES user_account,
        message text,
        reasons jsonb NOT NULL DEFAULT '[]',
        defects jsonb NOT NULL DEFAULT '[]',
        decided_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, case_id) REFERENCES review_case (tenant_id, id)
      );
      CREATE INDEX case_decision_case ON case_decision (tenant_id, case_id, decided_at);
      SELECT protect_tenant_table('case_decision', 'SELECT, INSERT');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE case_decision, case_judgement, case_evaluation, case_submission, review_case`);
  }
}
