import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rule packages (global, never changed), programmes and rounds. */
export class CreateProgrammes1795190400002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One row per version, for ever: what judged a submission stays readable. The application can only read it.
      CREATE TABLE rule_package (
        id text NOT NULL,
        version text NOT NULL,
        hash bytea NOT NULL,
        content jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (id, version)
      );
      GRANT SELECT ON rule_package TO shidian_app;
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $fn$
      BEGIN
        RAISE EXCEPTION '% rows are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $fn$;
      CREATE TRIGGER rule_package_is_final BEFORE UPDATE OR DELETE ON rule_package FOR EACH ROW EXECUTE FUNCTION refuse_change();

      CREATE TABLE programme (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        code text NOT NULL,
        name text NOT NULL,
        name_en text NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, code)
      );

      CREATE TABLE round (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        programme_id uuid NOT NULL,
        name text NOT NULL,
        name_en text NOT NULL,
        reference_year int NOT NULL CHECK (reference_year BETWEEN 2000 AND 2100),
        opens_at timestamptz NOT NULL,
        closes_at timestamptz NOT NULL,
        capacity int CHECK (capacity >= 0),
        approved int NOT NULL DEFAULT 0 CHECK (approved >= 0),
        number_prefix text NOT NULL,
        last_number int NOT NULL DEFAULT 0,
        rule_set text NOT NULL,
        package_id text NOT NULL,
        package_version text NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, number_prefix),
        FOREIGN KEY (tenant_id, programme_id) REFERENCES programme (tenant_id, id),
        FOREIGN KEY (package_id, package_version) REFERENCES rule_package (id, version),
        CHECK (opens_at < closes_at),
        CONSTRAINT round_capacity CHECK (capacity IS NULL OR approved <= capacity)
      );
      CREATE INDEX round_opening ON round (tenant_id, opens_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE round, programme, rule_package;
      DROP FUNCTION refuse_change();
    `);
  }
}
