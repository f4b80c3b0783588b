import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Enrolments: a candidate asks for a level; the package's conditions decide, and a person what is open for one. */
export class CreateEnrolments1795300000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE enrolment (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        programme_id uuid NOT NULL,
        candidate_id uuid NOT NULL,
        -- As the package names levels and directions.
        level text NOT NULL,
        directions text[] NOT NULL DEFAULT '{}',
        organisation_id uuid NOT NULL,
        status text NOT NULL CHECK (status IN ('EVALUATING', 'INCOMPLETE', 'NEEDS_REVIEW', 'ADMITTED', 'REFUSED', 'WITHDRAWN', 'CERTIFIED', 'CLOSED')),
        -- Number of the facts in force: each change is decided anew.
        revision int NOT NULL DEFAULT 1 CHECK (revision > 0),
        created_by uuid REFERENCES user_account,
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, programme_id) REFERENCES programme (tenant_id, id),
        FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidate (tenant_id, id),
        FOREIGN KEY (tenant_id, organisation_id) REFERENCES organisation (tenant_id, id)
      );
      CREATE UNIQUE INDEX enrolment_one_live ON enrolment (tenant_id, programme_id, candidate_id, level) WHERE status NOT IN ('WITHDRAWN', 'CLOSED');
      CREATE INDEX enrolment_candidate ON enrolment (tenant_id, candidate_id);
      CREATE INDEX enrolment_queue ON enrolment (tenant_id, programme_id, level, status, created_at DESC, id DESC);
      CREATE INDEX enrolment_organisation ON enrolment (tenant_id, organisation_id, created_at DESC, id DESC);
      SELECT protect_tenant_table('enrolment', 'SELECT, INSERT');
      GRANT UPDATE (status, revision, directions, changed_at) ON enrolment TO shidian_app;

      -- What was decided on, and by which version of the rules.
      CREATE TABLE enrolment_facts (
        tenant_id uuid NOT NULL,
        enrolment_id uuid NOT NULL,
        revision int NOT NULL CHECK (revision > 0),
        facts jsonb NOT NULL,
        package_id text NOT NULL,
        package_version text NOT NULL,
        rule_set text NOT NULL,
        decided_as_of date NOT NULL,
        stated_by uuid REFERENCES user_account,
        stated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, enrolment_id, revision),
        FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id),
        FOREIGN KEY (package_id, package_version) REFERENCES rule_package (id, version)
      );
      SELECT protect_tenant_table('enrolment_facts', 'SELECT, INSERT');

      CREATE TABLE enrolment_evaluation (
        tenant_id uuid NOT NULL,
        enrolment_id uuid NOT NULL,
        revision int NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('ELIGIBLE', 'INELIGIBLE', 'NEEDS_REVIEW', 'INCOMPLETE')),
        -- The rule that admits the candidate; null where none does.
        admitted_by text,
        findings jsonb NOT NULL,
        -- What the records showed beside the stated facts when it was evaluated: with both the same findings come out again.
        recorded jsonb NOT NULL,
        evaluated_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, enrolment_id, revision),
        FOREIGN KEY (tenant_id, enrolment_id, revision) REFERENCES enrolment_facts (tenant_id, enrolment_id, revision)
      );
      SELECT protect_tenant_table('enrolment_evaluation', 'SELECT, INSERT');

      CREATE TABLE enrolment_judgement (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        enrolment_id uuid NOT NULL,
        revision int NOT NULL,
        rule text NOT NULL,
        verdict text NOT NULL CHECK (verdict IN ('MET', 'NOT_MET')),
        comment text NOT NULL,
        judged_by uuid NOT NULL REFERENCES user_account,
        judged_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, enrolment_id, revision) REFERENCES enrolment_facts (tenant_id, enrolment_id, revision)
      );
      CREATE INDEX enrolment_judgement_enrolment ON enrolment_judgement (tenant_id, enrolment_id, revision, judged_at);
      SELECT protect_tenant_table('enrolment_judgement', 'SELECT, INSERT');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE enrolment_judgement, enrolment_evaluation, enrolment_facts, enrolment`);
  }
}
