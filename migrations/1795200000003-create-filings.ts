import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Filings on their way, and the register of those that were filed, with every dated version of a record. */
export class CreateFilings1795200000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The applicant's draft beside the case that travels, as for pilot applications.
      CREATE TABLE filing (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        provider_kind text NOT NULL CHECK (provider_kind IN ('TRAINING_INSTITUTION', 'PRACTICE_BASE')),
        channel text NOT NULL CHECK (channel IN ('COUNTY', 'ASSOCIATION')),
        draft jsonb NOT NULL,
        draft_version int NOT NULL CHECK (draft_version > 0),
        saved_by uuid NOT NULL REFERENCES user_account,
        saved_at timestamptz NOT NULL,
        -- Submitted after the day until which the batch was promised: it joins a later one.
        late boolean NOT NULL DEFAULT false,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, id) REFERENCES review_case (tenant_id, id)
      );

      CREATE TABLE announcement (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id uuid NOT NULL,
        number text NOT NULL CHECK (length(number) BETWEEN 1 AND 50),
        title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
        published_at timestamptz NOT NULL,
        published_by uuid NOT NULL REFERENCES user_account,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, number)
      );
      SELECT protect_tenant_table('announcement', 'SELECT, INSERT');

      -- The last filing number of a programme, kind and year: taken in the transaction that files, so numbers have no gaps.
      CREATE TABLE filing_counter (
        tenant_id uuid NOT NULL,
        programme_id uuid NOT NULL,
        provider_kind text NOT NULL CHECK (provider_kind IN ('TRAINING_INSTITUTION', 'PRACTICE_BASE')),
        year int NOT NULL,
        last_number int NOT NULL CHECK (last_number > 0),
        PRIMARY KEY (tenant_id, programme_id, provider_kind, year),
        FOREIGN KEY (tenant_id, programme_id) REFERENCES programme (tenant_id, id)
      );
      SELECT protect_tenant_table('filing_counter', 'SELECT, INSERT, UPDATE');

      -- One entry of the register. What it says at any time is its version of that time.
      CREATE TABLE provider (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        provider_kind text NOT NULL CHECK (provider_kind IN ('TRAINING_INSTITUTION', 'PRACTICE_BASE')),
        filing_number text NOT NULL,
        programme_id uuid NOT NULL,
        -- The case that led here; null for an entry taken over from an older register.
        case_id uuid,
        announcement_id uuid NOT NULL,
        filed_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, filing_number),
        FOREIGN KEY (tenant_id, organisation_id) REFERENCES organisation (tenant_id, id),
        FOREIGN KEY (tenant_id, programme_id) REFERENCES programme (tenant_id, id),
        FOREIGN KEY (tenant_id, case_id) REFERENCES review_case (tenant_id, id),
        FOREIGN KEY (tenant_id, announcement_id) REFERENCES announcement (tenant_id, id)
      );
      CREATE INDEX provider_organisation ON provider (tenant_id, organisation_id, provider_kind);
      CREATE UNIQUE INDEX provider_case ON provider (tenant_id, case_id) WHERE case_id IS NOT NULL;
      SELECT protect_tenant_table('provider', 'SELECT, INSERT');

      CREATE TABLE provider_version (
        tenant_id uuid NOT NULL,
        provider_id uuid NOT NULL,
        version int NOT NULL CHECK (version > 0),
        effective_at timestamptz NOT NULL,
        -- When the next version took over: the only thing that ever changes here.
        superseded_at timestamptz CHECK (superseded_at >= effective_at),
        status text NOT NULL CHECK (status IN ('IN_FORCE', 'REVOKED', 'ENDED')),
        -- Repeated from the provider: what two entries of one kind for one unit are refused by.
        provider_kind text NOT NULL,
        organisation_id uuid NOT NULL,
        name text NOT NULL,
        uscc text NOT NULL,
        jurisdiction_code text NOT NULL,
        address text NOT NULL,
        phone text,
        legal_representative text,
        scopes text[] NOT NULL,
        category text,
        cause text NOT NULL CHECK (cause IN ('FILED', 'RENAMED', 'SCOPE_CHANGED', 'MERGED', 'SPLIT', 'TRANSFERRED', 'REVOKED')),
        cause_id uuid,
        recorded_by uuid REFERENCES user_account,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, provider_id, version),
        FOREIGN KEY (tenant_id, provider_id) REFERENCES provider (tenant_id, id),
        FOREIGN KEY (tenant_id, organisation_id) REFERENCES organisation (tenant_id, id)
      );
      CREATE UNIQUE INDEX provider_version_current ON provider_version (tenant_id, provider_id) WHERE superseded_at IS NULL;
      CREATE UNIQUE INDEX provider_version_one_in_force ON provider_version (tenant_id, provider_kind, uscc)
        WHERE superseded_at IS NULL AND status = 'IN_FORCE';
      CREATE INDEX provider_version_place ON provider_version (tenant_id, jurisdiction_code, provider_id) WHERE superseded_at IS NULL;
      CREATE INDEX provider_version_as_of ON provider_version (tenant_id, effective_at, superseded_at);
      SELECT protect_tenant_table('provider_version', 'SELECT, INSERT');
      GRANT UPDATE (superseded_at) ON provider_version TO shidian_app;

      -- What became of a unit: a ban follows it under every later code and name.
      CREATE TABLE unit_succession (
        tenant_id uuid NOT NULL REFERENCES tenant,
        predecessor_uscc text NOT NULL,
        successor_uscc text NOT NULL CHECK (successor_uscc <> predecessor_uscc),
        successor_name text NOT NULL,
        cause text NOT NULL CHECK (cause IN ('MERGED', 'SPLIT', 'TRANSFERRED')),
        case_id uuid NOT NULL,
        happened_on date NOT NULL,
        PRIMARY KEY (tenant_id, predecessor_uscc, successor_uscc),
        FOREIGN KEY (tenant_id, case_id) REFERENCES review_case (tenant_id, id)
      );
      CREATE INDEX unit_succession_successor ON unit_succession (tenant_id, successor_uscc);
      SELECT protect_tenant_table('unit_succession', 'SELECT, INSERT');

      -- A change that a filed provider reports; its case travels like a filing.
      CREATE TABLE provider_change (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        provider_id uuid NOT NULL,
        change_kind text NOT NULL CHECK (change_kind IN ('RENAME', 'SCOPE', 'MERGER', 'SPLIT', 'TRANSFER')),
        draft jsonb NOT NULL,
        draft_version int NOT NULL CHECK (draft_version > 0),
        saved_by uuid NOT NULL REFERENCES user_account,
        saved_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, id) REFERENCES review_case (tenant_id, id),
        FOREIGN KEY (tenant_id, provider_id) REFERENCES provider (tenant_id, id)
      );
      CREATE INDEX provider_change_provider ON provider_change (tenant_id, provider_id);

      -- What anybody may read of the register, and all that the public page's role is granted of it: no codes of units, no
      -- telephone, no names of people. It sees one tenant at a time, like everybody else.
      CREATE VIEW public_register WITH (security_invoker = true) AS
        SELECT p.tenant_id, p.filing_number, p.provider_kind, p.filed_at, v.version, v.status, v.name, v.jurisdiction_code, v.address,
          v.scopes, v.category, v.cause, v.effective_at, v.superseded_at
        FROM provider p JOIN provider_version v ON v.tenant_id = p.tenant_id AND v.provider_id = p.id;
      GRANT SELECT ON public_register TO shidian_verifier;
      GRANT SELECT (tenant_id, id, filing_number, provider_kind, filed_at) ON provider TO shidian_verifier;
      GRANT SELECT (tenant_id, provider_id, version, status, name, jurisdiction_code, address, scopes, category, cause, effective_at,
        superseded_at) ON provider_version TO shidian_verifier;
      GRANT SELECT (id, slug, name, name_en) ON tenant TO shidian_verifier;
      -- What scopes and categories are called.
      GRANT SELECT ON rule_package TO shidian_verifier;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE SELECT (id, slug, name, name_en) ON tenant FROM shidian_verifier;
      REVOKE SELECT ON rule_package FROM shidian_verifier;
      DROP VIEW public_register;
      DROP TABLE provider_change, unit_succession, provider_version, provider, filing_counter, announcement, filing;
    `);
  }
}
