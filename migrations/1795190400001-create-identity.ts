import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People (global), organisations and memberships (per tenant), sessions and API tokens. */
export class CreateIdentity1795190400001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE user_account (
        id uuid PRIMARY KEY,
        email text NOT NULL UNIQUE CHECK (email = lower(email)),
        name text NOT NULL,
        locale text NOT NULL DEFAULT 'zh-CN' CHECK (locale IN ('zh-CN', 'en')),
        password_hash text NOT NULL,
        failed_sign_ins int NOT NULL DEFAULT 0,
        first_failure_at timestamptz,
        locked_until timestamptz,
        created_at timestamptz NOT NULL
      );
      GRANT SELECT, INSERT, UPDATE ON user_account TO shidian_app;

      CREATE TABLE organisation (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('SCHOOL', 'CERTIFYING_BODY', 'AUTHORITY')),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        uscc text,
        school_type text CHECK (school_type IN ('SECONDARY', 'HIGHER_VOCATIONAL', 'APPLIED_UNDERGRADUATE')),
        place text,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, uscc),
        CHECK ((kind = 'SCHOOL') = (school_type IS NOT NULL))
      );

      CREATE TABLE membership (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        user_id uuid NOT NULL REFERENCES user_account,
        organisation_id uuid NOT NULL,
        role text NOT NULL CHECK (role IN ('SCHOOL_EDITOR', 'SCHOOL_SUBMITTER', 'REVIEWER', 'PROGRAMME_MANAGER', 'TENANT_ADMIN')),
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, user_id, organisation_id, role),
        FOREIGN KEY (tenant_id, organisation_id) REFERENCES organisation (tenant_id, id)
      );
      CREATE INDEX membership_user ON membership (user_id);
      SELECT protect_tenant_table('membership');
      -- A written exception to the tenant wall: people are global, and each may list where they belong.
      CREATE POLICY own_memberships ON membership FOR SELECT TO shidian_app USING (user_id = app_user());

      -- A session belongs to a person, not to a tenant; it remembers where that person works at the moment.
      -- Ending the membership ends the sessions that use it.
      CREATE TABLE session (
        id_hash bytea PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES user_account,
        current_tenant_id uuid NOT NULL,
        membership_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        role text NOT NULL,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        FOREIGN KEY (current_tenant_id, membership_id) REFERENCES membership (tenant_id, id) ON DELETE CASCADE
      );
      CREATE INDEX session_membership ON session (current_tenant_id, membership_id);
      CREATE INDEX session_expiry ON session (expires_at);
      GRANT SELECT, INSERT, UPDATE, DELETE ON session TO shidian_app;

      CREATE TABLE api_token (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        membership_id uuid NOT NULL,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
        secret_hash bytea NOT NULL,
        scopes text[] NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        last_used_at timestamptz,
        revoked_at timestamptz,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, membership_id) REFERENCES membership (tenant_id, id) ON DELETE CASCADE
      );
      CREATE INDEX api_token_membership ON api_token (tenant_id, membership_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE api_token, session, membership, organisation, user_account`);
  }
}
