import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a route with several desks needs: where a case belongs, when its desk must be done, joint sign-offs, delegation, recusal. */
export class CreateDesks1795200000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- due_on is worked out when a case reaches a desk, and again when the table of holidays changes, from when it came and the
      -- working days that its step gives; null while no desk has it. Overdue is never stored.
      ALTER TABLE review_case
        ALTER COLUMN round_id DROP NOT NULL,
        ADD COLUMN jurisdiction_code text CHECK (jurisdiction_code ~ '^[0-9]{6}$'),
        ADD COLUMN stage_entered_at timestamptz,
        ADD COLUMN due_working_days int CHECK (due_working_days > 0),
        ADD COLUMN due_on date CHECK (due_on IS NULL OR (stage_entered_at IS NOT NULL AND due_working_days IS NOT NULL));
      -- A queue is read place by place in the order in which its cases are due, desk by desk or all of them. What counts rows or passes
      -- drafts over reads these alone. Not by coalesce, which row-level security keeps from being looked for in an index.
      CREATE INDEX review_case_place ON review_case (tenant_id, kind, jurisdiction_code, status, stage,
        (CASE WHEN due_on IS NULL THEN 'infinity'::date ELSE due_on END), id) INCLUDE (attempt);
      CREATE INDEX review_case_due ON review_case (tenant_id, kind, jurisdiction_code,
        (CASE WHEN due_on IS NULL THEN 'infinity'::date ELSE due_on END), id) INCLUDE (attempt);

      -- A reported change is judged by no rule set.
      ALTER TABLE case_submission ALTER COLUMN rule_set DROP NOT NULL;

      ALTER TABLE case_decision
        ADD COLUMN on_behalf_of uuid REFERENCES user_account,
        ADD COLUMN organisation_id uuid,
        ADD FOREIGN KEY (tenant_id, organisation_id) REFERENCES organisation (tenant_id, id);

      -- One row per department and step: nobody signs twice, and nobody takes a signature back.
      CREATE TABLE case_sign_off (
        tenant_id uuid NOT NULL,
        case_id uuid NOT NULL,
        attempt int NOT NULL,
        stage text NOT NULL,
        department text NOT NULL CHECK (department IN ('COMMERCE', 'HUMAN_RESOURCES', 'FINANCE', 'EDUCATION')),
        verdict text NOT NULL CHECK (verdict IN ('SIGNED', 'OBJECTED')),
        reason text CHECK (verdict = 'SIGNED' OR length(reason) > 0),
        organisation_id uuid NOT NULL,
        signed_by uuid NOT NULL REFERENCES user_account,
        on_behalf_of uuid REFERENCES user_account,
        signed_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, case_id, attempt, stage, department),
        FOREIGN KEY (tenant_id, case_id, attempt) REFERENCES case_submission (tenant_id, case_id, attempt),
        FOREIGN KEY (tenant_id, organisation_id) REFERENCES organisation (tenant_id, id)
      );
      SELECT protect_tenant_table('case_sign_off', 'SELECT, INSERT');

      -- Somebody acts for an absent officer, with the officer's desk, from one day to another, both included.
      CREATE TABLE delegation (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        membership_id uuid NOT NULL,
        delegate_user_id uuid NOT NULL REFERENCES user_account,
        starts_on date NOT NULL,
        ends_on date NOT NULL CHECK (ends_on >= starts_on),
        reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
        created_at timestamptz NOT NULL,
        revoked_at timestamptz,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, membership_id) REFERENCES membership (tenant_id, id) ON DELETE CASCADE
      );
      CREATE INDEX delegation_delegate ON delegation (tenant_id, delegate_user_id, ends_on);
      CREATE INDEX delegation_membership ON delegation (tenant_id, membership_id, ends_on);
      SELECT protect_tenant_table('delegation', 'SELECT, INSERT, UPDATE');

      -- An officer who declares a conflict of interest stays away from the case for good.
      CREATE TABLE case_recusal (
        tenant_id uuid NOT NULL,
        case_id uuid NOT NULL,
        user_id uuid NOT NULL REFERENCES user_account,
        reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
        declared_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, case_id, user_id),
        FOREIGN KEY (tenant_id, case_id) REFERENCES review_case (tenant_id, id)
      );
      SELECT protect_tenant_table('case_recusal', 'SELECT, INSERT');

      -- An overdue desk is brought before the one above it once.
      CREATE TABLE case_escalation (
        tenant_id uuid NOT NULL,
        case_id uuid NOT NULL,
        attempt int NOT NULL,
        stage text NOT NULL,
        due_on date NOT NULL,
        escalated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, case_id, attempt, stage),
        FOREIGN KEY (tenant_id, case_id) REFERENCES review_case (tenant_id, id)
      );
      SELECT protect_tenant_table('case_escalation', 'SELECT, INSERT');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE case_escalation, case_recusal, delegation, case_sign_off;
      ALTER TABLE case_submission ALTER COLUMN rule_set SET NOT NULL;
      ALTER TABLE case_decision DROP COLUMN on_behalf_of, DROP COLUMN organisation_id;
      DROP INDEX review_case_place, review_case_due;
      ALTER TABLE review_case DROP COLUMN jurisdiction_code, DROP COLUMN stage_entered_at, DROP COLUMN due_working_days, DROP COLUMN due_on,
        ALTER COLUMN round_id SET NOT NULL;
    `);
  }
}
