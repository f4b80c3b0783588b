import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Roles of a certifying body, and the letters that a tenant's certificate numbers begin with. */
export class OpenCertification1795300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE membership
        DROP CONSTRAINT membership_role_check,
        ADD CONSTRAINT membership_role_check CHECK (role IN ('SCHOOL_EDITOR', 'SCHOOL_SUBMITTER', 'REVIEWER', 'PROGRAMME_MANAGER',
          'TENANT_ADMIN', 'PROVIDER_EDITOR', 'PROVIDER_SUBMITTER', 'OFFICER', 'ASSOCIATION_OFFICER', 'CERTIFICATION_OFFICER', 'EXAMINER'));

      -- A certificate's number tells whose it is, so that anyone's look-up is bound to one tenant like everything else.
      ALTER TABLE tenant ADD COLUMN certificate_code text UNIQUE CHECK (certificate_code ~ '^[A-Z]{2,6}$');
      GRANT SELECT (certificate_code) ON tenant TO shidian_verifier;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE SELECT (certificate_code) ON tenant FROM shidian_verifier;
      ALTER TABLE tenant DROP COLUMN certificate_code;
      DELETE FROM membership WHERE role IN ('CERTIFICATION_OFFICER', 'EXAMINER');
      ALTER TABLE membership
        DROP CONSTRAINT membership_role_check,
        ADD CONSTRAINT membership_role_check CHECK (role IN ('SCHOOL_EDITOR', 'SCHOOL_SUBMITTER', 'REVIEWER', 'PROGRAMME_MANAGER',
          'TENANT_ADMIN', 'PROVIDER_EDITOR', 'PROVIDER_SUBMITTER', 'OFFICER', 'ASSOCIATION_OFFICER'));
    `);
  }
}
