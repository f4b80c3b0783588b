import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Caps and targets: published plans, and the double-entry ledger that moves slots. */
export class CreateQuotas1795200000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A plan is drafted, tried out, and published as a whole with a reason; the published ones are the history.
      CREATE TABLE quota_plan (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        programme_id uuid NOT NULL,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
        -- Numbered when published; the highest number is in force.
        version int CHECK (version > 0),
        package_id text,
        package_version text,
        created_by uuid REFERENCES user_account,
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        reason text,
        published_by uuid REFERENCES user_account,
        published_at timestamptz,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, programme_id, version),
        FOREIGN KEY (tenant_id, programme_id) REFERENCES programme (tenant_id, id),
        FOREIGN KEY (package_id, package_version) REFERENCES rule_package (id, version),
        CHECK ((version IS NULL) = (published_at IS NULL)),
        CHECK (published_at IS NULL OR length(reason) > 0)
      );
      SELECT protect_tenant_table('quota_plan', 'SELECT, INSERT, UPDATE, DELETE');

      -- The province's own line is its mobile pool.
      CREATE TABLE quota_cap (
        tenant_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        jurisdiction_code text NOT NULL,
        provider_kind text NOT NULL CHECK (provider_kind IN ('TRAINING_INSTITUTION', 'PRACTICE_BASE')),
        slots int NOT NULL CHECK (slots >= 0),
        PRIMARY KEY (tenant_id, plan_id, jurisdiction_code, provider_kind),
        FOREIGN KEY (tenant_id, plan_id) REFERENCES quota_plan (tenant_id, id) ON DELETE CASCADE
      );
      CREATE TABLE quota_target (
        tenant_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        jurisdiction_code text NOT NULL,
        year int NOT NULL CHECK (year BETWEEN 2000 AND 2100),
        people int NOT NULL CHECK (people >= 0),
        PRIMARY KEY (tenant_id, plan_id, jurisdiction_code, year),
        FOREIGN KEY (tenant_id, plan_id) REFERENCES quota_plan (tenant_id, id) ON DELETE CASCADE
      );

      -- Buckets of a place and kind. ISSUED is where slots come from: it goes below zero by as many as were ever issued.
      CREATE TABLE quota_account (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        programme_id uuid NOT NULL,
        jurisdiction_code text NOT NULL,
        provider_kind text NOT NULL CHECK (provider_kind IN ('TRAINING_INSTITUTION', 'PRACTICE_BASE')),
        bucket text NOT NULL CHECK (bucket IN ('ISSUED', 'FREE', 'RESERVED', 'TAKEN')),
        balance bigint NOT NULL DEFAULT 0,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, programme_id, jurisdiction_code, provider_kind, bucket),
        FOREIGN KEY (tenant_id, programme_id) REFERENCES programme (tenant_id, id),
        CONSTRAINT quota_never_over CHECK (bucket = 'ISSUED' OR balance >= 0)
      );
      SELECT protect_tenant_table('quota_account', 'SELECT, INSERT');
      GRANT UPDATE (balance) ON quota_account TO shidian_app;

      CREATE TABLE quota_transfer (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('ISSUE', 'ALLOT', 'RESERVE', 'COMMIT', 'RELEASE')),
        subject_id uuid,
        reason text,
        actor_id uuid REFERENCES user_account,
        moved_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id)
      );
      CREATE INDEX quota_transfer_recent ON quota_transfer (tenant_id, moved_at DESC, id DESC);
      SELECT protect_tenant_table('quota_transfer', 'SELECT, INSERT');
      CREATE TABLE quota_entry (
        tenant_id uuid NOT NULL,
        transfer_id uuid NOT NULL,
        account_id uuid NOT NULL,
        amount bigint NOT NULL CHECK (amount <> 0),
        PRIMARY KEY (tenant_id, transfer_id, account_id),
        FOREIGN KEY (tenant_id, transfer_id) REFERENCES quota_transfer (tenant_id, id),
        FOREIGN KEY (tenant_id, account_id) REFERENCES quota_account (tenant_id, id)
      );
      CREATE INDEX quota_entry_account ON quota_entry (tenant_id, account_id);
      SELECT protect_tenant_table('quota_entry', 'SELECT, INSERT');

      -- Where the slot of a case stands: each step happens once, however often it is asked for.
      CREATE TABLE quota_claim (
        tenant_id uuid NOT NULL,
        subject_id uuid NOT NULL,
        programme_id uuid NOT NULL,
        jurisdiction_code text NOT NULL,
        provider_kind text NOT NULL,
        status text NOT NULL CHECK (status IN ('RESERVED', 'TAKEN', 'RELEASED')),
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, subject_id),
        FOREIGN KEY (tenant_id, programme_id) REFERENCES programme (tenant_id, id)
      );
      SELECT protect_tenant_table('quota_claim', 'SELECT, INSERT, UPDATE');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE quota_claim, quota_entry, quota_transfer, quota_account, quota_target, quota_cap, quota_plan`,
    );
  }
}
