import type { MigrationInterface, QueryRunner } from 'typeorm';

// Row-level security is forced on who migrates as well; for one statement over all tenants it is not.
const overAll = (statement: string) => `
  ALTER TABLE signing_key NO FORCE ROW LEVEL SECURITY;
  ${statement};
  ALTER TABLE signing_key FORCE ROW LEVEL SECURITY;`;

/** Nobody can sign with a key that was retired: its private half is gone. A key that others may have is revoked, and what it signed counts no more. */
export class EndSigningKeys1795350000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE signing_key
        ALTER COLUMN private_sealed DROP NOT NULL,
        ADD COLUMN revoked_at timestamptz,
        ADD CONSTRAINT signing_key_in_use_has_private CHECK (private_sealed IS NOT NULL OR retired_at IS NOT NULL),
        ADD CONSTRAINT signing_key_revoked_is_retired CHECK (revoked_at IS NULL OR retired_at IS NOT NULL);
      GRANT UPDATE (private_sealed, revoked_at) ON signing_key TO shidian_app;
      GRANT SELECT (revoked_at) ON signing_key TO shidian_verifier;

      -- A credential is made from its certificate's record: what a revoked key signed is made anew by the key in use.
      CREATE TABLE credential_renewal (
        tenant_id uuid NOT NULL,
        certificate_id uuid NOT NULL,
        key_id text NOT NULL,
        content text NOT NULL,
        minted_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, certificate_id, key_id),
        FOREIGN KEY (tenant_id, certificate_id) REFERENCES certificate (tenant_id, id),
        FOREIGN KEY (tenant_id, key_id) REFERENCES signing_key (tenant_id, id)
      );
      SELECT protect_tenant_table('credential_renewal', 'SELECT, INSERT');
      ${overAll('UPDATE signing_key SET private_sealed = NULL WHERE retired_at IS NOT NULL')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    // What is gone does not come back; no key in use is without its private half.
    await runner.query(`
      ${overAll(`UPDATE signing_key SET private_sealed = '' WHERE private_sealed IS NULL`)}
      DROP TABLE credential_renewal;
      REVOKE UPDATE (private_sealed) ON signing_key FROM shidian_app;
      ALTER TABLE signing_key
        DROP CONSTRAINT signing_key_revoked_is_retired,
        DROP CONSTRAINT signing_key_in_use_has_private,
        DROP COLUMN revoked_at,
        ALTER COLUMN private_sealed SET NOT NULL;
    `);
  }
}
