import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Administrative divisions, where an organisation belongs among them, and the days on which offices do not work. */
export class CreateJurisdictions1795200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- GB/T 2260 codes with their dates of validity: the same for every tenant, loaded like rule packages. valid_until is the
      -- first day on which the code or the name no longer holds.
      CREATE TABLE jurisdiction (
        code text NOT NULL CHECK (code ~ '^[0-9]{6}$'),
        valid_from date NOT NULL,
        valid_until date CHECK (valid_until > valid_from),
        name text NOT NULL,
        level text NOT NULL CHECK (level IN ('PROVINCE', 'CITY', 'COUNTY')),
        parent_code text CHECK ((level = 'PROVINCE') = (parent_code IS NULL)),
        PRIMARY KEY (code, valid_from)
      );
      CREATE INDEX jurisdiction_children ON jurisdiction (parent_code, code);
      GRANT SELECT ON jurisdiction TO shidian_app, shidian_verifier;

      ALTER TABLE organisation
        ADD COLUMN jurisdiction_code text CHECK (jurisdiction_code ~ '^[0-9]{6}$'),
        ADD COLUMN department text CHECK (department IN ('COMMERCE', 'HUMAN_RESOURCES', 'FINANCE', 'EDUCATION')),
        ADD COLUMN association_member boolean NOT NULL DEFAULT false,
        DROP CONSTRAINT organisation_kind_check,
        ADD CONSTRAINT organisation_kind_check CHECK (kind IN ('SCHOOL', 'CERTIFYING_BODY', 'AUTHORITY', 'PROVIDER', 'ASSOCIATION')),
        -- An office signs for a department of a place; a provider is registered in a county.
        ADD CONSTRAINT organisation_department_fits CHECK (department IS NULL OR (kind = 'AUTHORITY' AND jurisdiction_code IS NOT NULL)),
        ADD CONSTRAINT organisation_provider_fits CHECK (kind <> 'PROVIDER' OR (uscc IS NOT NULL AND jurisdiction_code IS NOT NULL)),
        ADD CONSTRAINT organisation_member_fits CHECK (NOT association_member OR kind = 'PROVIDER');
      CREATE INDEX organisation_by_jurisdiction ON organisation (tenant_id, jurisdiction_code, kind);

      ALTER TABLE membership
        DROP CONSTRAINT membership_role_check,
        ADD CONSTRAINT membership_role_check CHECK (role IN ('SCHOOL_EDITOR', 'SCHOOL_SUBMITTER', 'REVIEWER', 'PROGRAMME_MANAGER',
          'TENANT_ADMIN', 'PROVIDER_EDITOR', 'PROVIDER_SUBMITTER', 'OFFICER', 'ASSOCIATION_OFFICER'));

      -- Days that differ from the plain week: a holiday on a weekday, a working day on a weekend.
      CREATE TABLE holiday (
        tenant_id uuid NOT NULL REFERENCES tenant,
        day date NOT NULL,
        working boolean NOT NULL,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 50),
        PRIMARY KEY (tenant_id, day)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE holiday;
      ALTER TABLE membership
        DROP CONSTRAINT membership_role_check,
        ADD CONSTRAINT membership_role_check
          CHECK (role IN ('SCHOOL_EDITOR', 'SCHOOL_SUBMITTER', 'REVIEWER', 'PROGRAMME_MANAGER', 'TENANT_ADMIN'));
      DROP INDEX organisation_by_jurisdiction;
      ALTER TABLE organisation
        DROP CONSTRAINT organisation_department_fits,
        DROP CONSTRAINT organisation_provider_fits,
        DROP CONSTRAINT organisation_member_fits,
        DROP CONSTRAINT organisation_kind_check,
        ADD CONSTRAINT organisation_kind_check CHECK (kind IN ('SCHOOL', 'CERTIFYING_BODY', 'AUTHORITY')),
        DROP COLUMN jurisdiction_code,
        DROP COLUMN department,
        DROP COLUMN association_member;
      DROP TABLE jurisdiction;
    `);
  }
}
