import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fromAccounts, toAccounts } from './1795320000001-quota-ledger-data.js';

/**
 * The ledger in two rows a step instead of six: a line keeps its balances side by side, and a transfer names where its slots come from and
 * where they go, so that it cannot but cancel out. Entries and claims are views of the transfers. The release before this one cannot
 * claim on it: it is stopped first.
 */
export class RebuildQuotaLedger1795320000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Types, not checks: a check is read anew by each statement, which costs a claim more than its rows.
      CREATE TYPE quota_bucket AS ENUM ('ISSUED', 'FREE', 'RESERVED', 'TAKEN');
      CREATE TYPE quota_transfer_kind AS ENUM ('ISSUE', 'ALLOT', 'RESERVE', 'COMMIT', 'RELEASE');
      ${fromAccounts.keep}
      DROP TABLE quota_claim, quota_entry, quota_transfer, quota_account;
      DROP FUNCTION refuse_unbalanced_transfer();

      -- The slots of a place and kind, by where they lie. Kinds come from a plan's caps, which check them.
      CREATE TABLE quota_line (
        tenant_id uuid NOT NULL,
        programme_id uuid NOT NULL,
        jurisdiction_code text NOT NULL,
        provider_kind text NOT NULL,
        -- How many were ever issued: where slots come from, and the only bucket that goes below zero.
        issued int NOT NULL DEFAULT 0,
        free int NOT NULL DEFAULT 0,
        reserved int NOT NULL DEFAULT 0,
        taken int NOT NULL DEFAULT 0,
        -- Of a city: its counties with a line of their own. Whoever waited for the city's line learns here of one that was opened meanwhile.
        sub_lines text[] NOT NULL DEFAULT '{}',
        -- The transfer that last took a slot here: one that was then not recorded is known by it, and undone.
        last_claim uuid,
        PRIMARY KEY (tenant_id, programme_id, jurisdiction_code, provider_kind),
        FOREIGN KEY (tenant_id, programme_id) REFERENCES programme (tenant_id, id),
        CONSTRAINT quota_never_over CHECK (least(free, reserved, taken) >= 0)
        -- Few rows, each changed by every claim: with room for their next versions, in a few pages rather than one.
      ) WITH (fillfactor = 10);

      -- Slots of one kind that went from one bucket to another, or from one place to another. A step of a claim is one for each place
      -- on its path that has a line.
      CREATE TABLE quota_transfer (
        tenant_id uuid NOT NULL,
        programme_id uuid NOT NULL,
        jurisdiction_code text NOT NULL,
        provider_kind text NOT NULL,
        id uuid NOT NULL,
        kind quota_transfer_kind NOT NULL,
        source quota_bucket NOT NULL,
        target quota_bucket NOT NULL,
        amount int NOT NULL,
        -- Where the slots come from, if from another place.
        from_code text,
        -- The case whose slot it is, which of its steps, and which place on its path: 1 the city, 2 the county's own line.
        subject_id uuid,
        step int,
        depth smallint,
        -- Where the unit is whose case it is.
        unit_code text,
        reason text,
        actor_id uuid REFERENCES user_account,
        moved_at timestamptz NOT NULL,
        -- In the order of a place's history. No key to the line: what claims write comes out of the line's own change.
        PRIMARY KEY (tenant_id, programme_id, jurisdiction_code, id),
        -- Each step of a case happens once.
        UNIQUE (tenant_id, subject_id, step, depth),
        CONSTRAINT quota_transfer_moves CHECK (
          amount > 0 AND (source <> target OR coalesce(from_code, jurisdiction_code) <> jurisdiction_code) AND num_nulls(subject_id, step, depth, unit_code) IN (0, 4))
      );
      CREATE INDEX quota_transfer_from ON quota_transfer (tenant_id, programme_id, from_code, id) WHERE from_code IS NOT NULL;

      -- Both sides of each transfer, at their places.
      CREATE VIEW quota_entry WITH (security_invoker = true) AS
        SELECT tenant_id, programme_id, id AS transfer_id, jurisdiction_code, provider_kind, source AS bucket, -amount AS amount
        FROM quota_transfer WHERE from_code IS NULL
        UNION ALL
        SELECT tenant_id, programme_id, id, from_code, provider_kind, source, -amount FROM quota_transfer WHERE from_code IS NOT NULL
        UNION ALL
        SELECT tenant_id, programme_id, id, jurisdiction_code, provider_kind, target, amount FROM quota_transfer;

      -- Where the slot of each case stands: where its last step left it.
      CREATE VIEW quota_claim WITH (security_invoker = true) AS
        SELECT tenant_id, subject_id, step, programme_id, unit_code AS jurisdiction_code, provider_kind,
          CASE target WHEN 'FREE' THEN 'RELEASED' ELSE target::text END AS status, moved_at AS changed_at
        FROM quota_transfer t
        WHERE depth = 1 AND NOT EXISTS (
          SELECT FROM quota_transfer later
          WHERE later.tenant_id = t.tenant_id AND later.subject_id = t.subject_id AND later.step = t.step + 1);

      ${fromAccounts.carry}
      SELECT protect_tenant_table('quota_line', 'SELECT, INSERT');
      GRANT UPDATE (issued, free, reserved, taken, sub_lines, last_claim) ON quota_line TO shidian_app;
      SELECT protect_tenant_table('quota_transfer', 'SELECT, INSERT');
      GRANT SELECT ON quota_entry, quota_claim TO shidian_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${toAccounts.keep}
      DROP VIEW quota_claim, quota_entry;
      DROP TABLE quota_transfer, quota_line;
      DROP TYPE quota_transfer_kind, quota_bucket;

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
      CREATE TABLE quota_claim (
        tenant_id uuid NOT NULL,
        subject_id uuid NOT NULL,
        programme_id uuid NOT NULL,
        jurisdiction_code text NOT NULL,
        provider_kind text NOT NULL,
        places text[] NOT NULL CHECK (cardinality(places) > 0),
        status text NOT NULL CHECK (status IN ('RESERVED', 'TAKEN', 'RELEASED')),
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, subject_id)
      );
      CREATE INDEX quota_claim_place ON quota_claim (tenant_id, programme_id, jurisdiction_code);

      ${toAccounts.carry}
      SELECT protect_tenant_table('quota_account', 'SELECT, INSERT');
      GRANT UPDATE (balance) ON quota_account TO shidian_app;
      SELECT protect_tenant_table('quota_transfer', 'SELECT, INSERT');
      SELECT protect_tenant_table('quota_entry', 'SELECT, INSERT');
      SELECT protect_tenant_table('quota_claim', 'SELECT, INSERT, UPDATE');
    `);
  }
}
