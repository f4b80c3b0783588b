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
        -- Where the person worked last: the next sign-in begins there. Only a hint, so no foreign key.
        last_membership_id uuid,
        created_at timestamptz NOT NULL
      );
      GRANT SELECT, INSERT, UPDATE ON user_account TO shidian_app;

      -- Second factor of a person; not asked for before it is confirmed. A time step is spent once.
      CREATE TABLE totp_factor (
        user_id uuid PRIMARY KEY REFERENCES user_account,
        secret bytea NOT NULL,
        last_step bigint NOT NULL DEFAULT 0,
        confirmed_at timestamptz,
        created_at timestamptz NOT NULL
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON totp_factor TO shidian_app;

      -- Keyed by the hash of the address that was typed, not by account: an address without an account locks just the same,
      -- so a lockout does not tell who has one.
      CREATE TABLE sign_in_failure (
        key bytea PRIMARY KEY,
        failed_at timestamptz[] NOT NULL CHECK (cardinality(failed_at) BETWEEN 1 AND 5)
      );
      CREATE INDEX sign_in_failure_age ON sign_in_failure ((failed_at[cardinality(failed_at)]));
      GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_failure TO shidian_app;

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
      CREATE INDEX organisation_by_name ON organisation (tenant_id, name, id);

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
      CREATE INDEX membership_organisation ON membership (tenant_id, organisation_id, created_at, id);
      SELECT protect_tenant_table('membership');
      -- A written exception to the tenant wall: people are global, and each may list where they belong. It holds only where
      -- no tenant is bound, so that work inside a tenant never meets a row of another.
      CREATE POLICY own_memberships ON membership FOR SELECT TO shidian_app
        USING (app_tenant() IS NULL AND user_id = app_user());

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
        FOREIGN KEY (current_tenant_id, membership_id) REFERENCES membership (tenant_id, id) ON DELETE CASCADE
      );
      CREATE INDEX session_membership ON session (current_tenant_id, membership_id);
      CREATE INDEX session_user_account ON session (user_id);
      CREATE INDEX session_last_seen ON session (last_seen_at);
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
      -- A retried request cannot leave a second token behind.
      CREATE UNIQUE INDEX api_token_name ON api_token (tenant_id, membership_id, name) WHERE revoked_at IS NULL;
      CREATE INDEX api_token_membership ON api_token (tenant_id, membership_id, created_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE api_token, session, membership, organisation, sign_in_failure, totp_factor, user_account`,
    );
  }
}
