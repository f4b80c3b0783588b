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
        -- The version in force when the draft was begun (0: none); only on top of that one is it published.
        base_version int NOT NULL DEFAULT 0 CHECK (base_version >= 0),
        -- Raised by each change, so that nobody publishes what they did not see.
        draft_version int NOT NULL DEFAULT 1 CHECK (draft_version > 0),
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
        CHECK (version = base_version + 1),
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
      -- How a city spreads its target over its counties. Every split is kept; that of the highest version counts.
      CREATE TABLE target_split (
        tenant_id uuid NOT NULL,
        programme_id uuid NOT NULL,
        city_code text NOT NULL,
        year int NOT NULL CHECK (year BETWEEN 2000 AND 2100),
        version int NOT NULL CHECK (version > 0),
        county_code text NOT NULL,
        people int NOT NULL CHECK (people >= 0),
        split_by uuid NOT NULL REFERENCES user_account,
        split_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, programme_id, city_code, year, version, county_code),
        FOREIGN KEY (tenant_id, programme_id) REFERENCES programme (tenant_id, id)
      );
      SELECT protect_tenant_table('target_split', 'SELECT, INSERT');

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
      CREATE INDEX quota_entry_account ON quota_entry (tenant_id, account_id, transfer_id);
      SELECT protect_tenant_table('quota_entry', 'SELECT, INSERT');
      -- All entries of a transfer are written by one statement, and those of each statement cancel out: so do those of each transfer.
      CREATE FUNCTION refuse_unbalanced_transfer() RETURNS trigger LANGUAGE plpgsql AS $fn$
      BEGIN
        IF EXISTS (SELECT FROM added GROUP BY transfer_id HAVING sum(amount) <> 0) THEN
          RAISE EXCEPTION 'the entries of a transfer do not cancel out' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NULL;
      END $fn$;
      REVOKE EXECUTE ON FUNCTION refuse_unbalanced_transfer() FROM PUBLIC;
      CREATE TRIGGER quota_entry_balanced AFTER INSERT ON quota_entry REFERENCING NEW TABLE AS added
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_unbalanced_transfer();

      -- Where the slot of a case stands: each step happens once, however often it is asked for.
      CREATE TABLE quota_claim (
        tenant_id uuid NOT NULL,
        subject_id uuid NOT NULL,
        programme_id uuid NOT NULL,
        jurisdiction_code text NOT NULL,
        provider_kind text NOT NULL,
        -- Whose slots it holds: each place on its path that has a cap, the outermost first.
        places text[] NOT NULL CHECK (cardinality(places) > 0),
        status text NOT NULL CHECK (status IN ('RESERVED', 'TAKEN', 'RELEASED')),
        changed_at timestamptz NOT NULL,
        -- No foreign key to the programme: its one row would be locked by all claimants at once. Each claim counts at accounts, which have one.
        PRIMARY KEY (tenant_id, subject_id)
      );
      CREATE INDEX quota_claim_place ON quota_claim (tenant_id, programme_id, jurisdiction_code);
      SELECT protect_tenant_table('quota_claim', 'SELECT, INSERT, UPDATE');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE quota_claim, quota_entry, quota_transfer, quota_account, target_split, quota_target, quota_cap, quota_plan;
      DROP FUNCTION refuse_unbalanced_transfer();
    `);
  }
}
