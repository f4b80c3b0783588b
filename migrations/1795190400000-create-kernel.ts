import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tenants, the default row-level security of every tenant table, and the tables of the kernel (jobs, audit, files, idempotency). */
export class CreateKernel1795190400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The other roles have it from docker/bootstrap-roles.sql.
      GRANT USAGE ON SCHEMA public TO shidian_queue;

      -- Both answer NULL when nothing is set: then every policy denies.
      CREATE FUNCTION app_tenant() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
        RETURN nullif(current_setting('app.tenant_id', true), '')::uuid;
      CREATE FUNCTION app_user() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
        RETURN nullif(current_setting('app.user_id', true), '')::uuid;

      -- Forced row-level security, the tenant policy and the application role's grants, for one table.
      CREATE FUNCTION protect_tenant_table(target regclass, privileges text DEFAULT 'SELECT, INSERT, UPDATE, DELETE')
      RETURNS void LANGUAGE plpgsql AS $fn$
      BEGIN
        EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', target);
        EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', target);
        EXECUTE format('CREATE POLICY tenant_wall ON %s USING (tenant_id = app_tenant()) WITH CHECK (tenant_id = app_tenant())', target);
        EXECUTE format('GRANT %s ON %s TO shidian_app', privileges, target);
      END $fn$;

      -- Run after every migration: a table with a tenant_id that nobody protected gets the default.
      CREATE FUNCTION protect_unprotected_tenant_tables() RETURNS void LANGUAGE plpgsql AS $fn$
      DECLARE target regclass;
      BEGIN
        FOR target IN
          SELECT c.oid FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped
          WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
            AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid)
        LOOP
          PERFORM protect_tenant_table(target);
        END LOOP;
      END $fn$;
      REVOKE EXECUTE ON FUNCTION protect_tenant_table(regclass, text), protect_unprotected_tenant_tables() FROM PUBLIC;

      CREATE TABLE tenant (
        id uuid PRIMARY KEY,
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z][a-z0-9-]{1,30}$'),
        name text NOT NULL,
        name_en text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      GRANT SELECT ON tenant TO shidian_app, shidian_queue;

      CREATE TABLE outbox (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        job text NOT NULL,
        payload jsonb NOT NULL,
        request_id text NOT NULL,
        created_at timestamptz NOT NULL,
        sent_at timestamptz,
        PRIMARY KEY (tenant_id, id)
      );
      CREATE INDEX outbox_unsent ON outbox (created_at) WHERE sent_at IS NULL;
      CREATE INDEX outbox_sent ON outbox (sent_at) WHERE sent_at IS NOT NULL;

      CREATE TABLE inbox (
        tenant_id uuid NOT NULL REFERENCES tenant,
        outbox_id uuid NOT NULL,
        job text NOT NULL,
        done_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, outbox_id)
      );
      SELECT protect_tenant_table('outbox', 'SELECT, INSERT');
      SELECT protect_tenant_table('inbox', 'SELECT, INSERT');
      -- The relay moves ids for all tenants; it sees these two tables and nothing else of theirs.
      CREATE POLICY relay_all ON outbox TO shidian_queue USING (true) WITH CHECK (true);
      CREATE POLICY relay_all ON inbox FOR SELECT TO shidian_queue USING (true);
      GRANT SELECT, UPDATE (sent_at), DELETE ON outbox TO shidian_queue;
      GRANT SELECT ON inbox TO shidian_queue;

      CREATE TABLE audit_head (
        tenant_id uuid NOT NULL REFERENCES tenant,
        last_seq bigint NOT NULL,
        last_hash bytea NOT NULL,
        PRIMARY KEY (tenant_id)
      );
      CREATE TABLE audit_event (
        tenant_id uuid NOT NULL REFERENCES tenant,
        seq bigint NOT NULL CHECK (seq > 0),
        at timestamptz NOT NULL,
        actor_id uuid,
        action text NOT NULL,
        subject_kind text NOT NULL,
        subject_id text NOT NULL,
        request_id text NOT NULL,
        detail jsonb NOT NULL,
        prev_hash bytea NOT NULL,
        hash bytea NOT NULL,
        PRIMARY KEY (tenant_id, seq)
      );
      CREATE INDEX audit_event_subject ON audit_event (tenant_id, subject_kind, subject_id, seq);
      SELECT protect_tenant_table('audit_head', 'SELECT, INSERT, UPDATE');
      SELECT protect_tenant_table('audit_event', 'SELECT, INSERT');

      CREATE TABLE idempotency_key (
        tenant_id uuid NOT NULL REFERENCES tenant,
        actor_id uuid NOT NULL,
        operation text NOT NULL,
        key text NOT NULL,
        body_hash bytea NOT NULL,
        answer jsonb,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, actor_id, operation, key)
      );
      CREATE INDEX idempotency_key_age ON idempotency_key (tenant_id, created_at);

      CREATE TABLE stored_file (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        owner_organisation_id uuid NOT NULL,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        purpose text NOT NULL,
        name text NOT NULL,
        size_bytes bigint NOT NULL CHECK (size_bytes > 0),
        declared_sha256 bytea,
        sha256 bytea,
        content_type text,
        state text NOT NULL CHECK (state IN ('AWAITING_BYTES', 'STORED')),
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        stored_at timestamptz,
        PRIMARY KEY (tenant_id, id),
        CHECK (state <> 'STORED' OR (sha256 IS NOT NULL AND content_type IS NOT NULL AND stored_at IS NOT NULL))
      );
      CREATE INDEX stored_file_subject ON stored_file (tenant_id, subject_kind, subject_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE stored_file, idempotency_key, audit_event, audit_head, inbox, outbox, tenant;
      DROP FUNCTION protect_unprotected_tenant_tables();
      DROP FUNCTION protect_tenant_table(regclass, text);
      DROP FUNCTION app_user();
      DROP FUNCTION app_tenant();
      REVOKE USAGE ON SCHEMA public FROM shidian_queue;
    `);
  }
}
