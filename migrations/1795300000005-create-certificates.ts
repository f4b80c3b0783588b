import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Certificates: keys, number series, status lists, the signed records, and what ends their validity. */
export class CreateCertificates1795300000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Retired keys keep verifying what they signed; the private half is sealed.
      CREATE TABLE signing_key (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id text NOT NULL CHECK (id ~ '^key-[0-9]+$'),
        algorithm text NOT NULL CHECK (algorithm IN ('Ed25519')),
        public_key bytea NOT NULL,
        private_sealed bytea NOT NULL,
        created_at timestamptz NOT NULL,
        retired_at timestamptz,
        PRIMARY KEY (tenant_id, id)
      );
      CREATE UNIQUE INDEX signing_key_one_active ON signing_key (tenant_id) WHERE retired_at IS NULL;
      SELECT protect_tenant_table('signing_key', 'SELECT, INSERT');
      GRANT UPDATE (retired_at) ON signing_key TO shidian_app;
      GRANT SELECT (tenant_id, id, algorithm, public_key, created_at, retired_at) ON signing_key TO shidian_verifier;

      -- Numbers run without a gap per programme, level and year: taken in the transaction that issues.
      CREATE TABLE certificate_series (
        tenant_id uuid NOT NULL,
        programme_id uuid NOT NULL,
        level text NOT NULL,
        year int NOT NULL CHECK (year BETWEEN 2000 AND 2100),
        last_serial int NOT NULL DEFAULT 0 CHECK (last_serial >= 0),
        PRIMARY KEY (tenant_id, programme_id, level, year),
        FOREIGN KEY (tenant_id, programme_id) REFERENCES programme (tenant_id, id)
      );
      SELECT protect_tenant_table('certificate_series', 'SELECT, INSERT');
      GRANT UPDATE (last_serial) ON certificate_series TO shidian_app;

      -- Places of a list are given out in a random order that its secret fixes: place n of the list is the n-th of a permutation.
      CREATE TABLE status_list (
        tenant_id uuid NOT NULL REFERENCES tenant,
        id int NOT NULL CHECK (id > 0),
        size int NOT NULL CHECK (size >= 131072),
        secret_sealed bytea NOT NULL,
        taken int NOT NULL DEFAULT 0 CHECK (taken BETWEEN 0 AND size),
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id)
      );
      SELECT protect_tenant_table('status_list', 'SELECT, INSERT');
      GRANT UPDATE (taken) ON status_list TO shidian_app;
      GRANT SELECT (tenant_id, id, size, taken, created_at) ON status_list TO shidian_verifier;

      CREATE TABLE certificate (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        number text NOT NULL,
        programme_id uuid NOT NULL,
        level text NOT NULL,
        year int NOT NULL,
        serial int NOT NULL CHECK (serial > 0),
        candidate_id uuid NOT NULL,
        enrolment_id uuid NOT NULL,
        -- As printed, which later changes of the candidate do not touch.
        holder_name text NOT NULL,
        holder_masked text NOT NULL,
        directions text[] NOT NULL DEFAULT '{}',
        issued_on date NOT NULL,
        issued_at timestamptz NOT NULL,
        batch_id uuid,
        status_list_id int NOT NULL,
        status_index int NOT NULL CHECK (status_index >= 0),
        -- The signed record: canonical JSON, and the signature over its bytes.
        record text NOT NULL,
        signature bytea NOT NULL,
        key_id text NOT NULL,
        -- The certificate that this one corrects.
        supersedes_id uuid,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, number),
        UNIQUE (tenant_id, programme_id, level, year, serial),
        UNIQUE (tenant_id, status_list_id, status_index),
        UNIQUE (tenant_id, supersedes_id),
        FOREIGN KEY (tenant_id, programme_id) REFERENCES programme (tenant_id, id),
        FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidate (tenant_id, id),
        FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id),
        FOREIGN KEY (tenant_id, status_list_id) REFERENCES status_list (tenant_id, id),
        FOREIGN KEY (tenant_id, key_id) REFERENCES signing_key (tenant_id, id),
        FOREIGN KEY (tenant_id, supersedes_id) REFERENCES certificate (tenant_id, id)
      );
      -- An enrolment is certified once; what corrects its certificate names it.
      CREATE UNIQUE INDEX certificate_once ON certificate (tenant_id, enrolment_id) WHERE supersedes_id IS NULL;
      CREATE INDEX certificate_candidate ON certificate (tenant_id, candidate_id);
      SELECT protect_tenant_table('certificate', 'SELECT, INSERT');

      -- What ended the validity of a certificate, once and for good.
      CREATE TABLE certificate_end (
        tenant_id uuid NOT NULL,
        certificate_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('REVOKED', 'SUPERSEDED')),
        -- Kind of reason as the public reads it; the particulars stay inside.
        reason text NOT NULL,
        detail text,
        effective_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, certificate_id),
        FOREIGN KEY (tenant_id, certificate_id) REFERENCES certificate (tenant_id, id)
      );
      SELECT protect_tenant_table('certificate_end', 'SELECT, INSERT');

      -- All that the public's role may see of a certificate.
      CREATE VIEW public_certificate WITH (security_invoker = true) AS
        SELECT c.tenant_id, c.id, c.number, c.programme_id, c.level, c.directions, c.holder_name, c.holder_masked, c.issued_on, c.issued_at,
          c.status_list_id, c.status_index, c.record, c.signature, c.key_id, c.supersedes_id,
          e.kind AS end_kind, e.reason AS end_reason, e.effective_at AS ended_at
        FROM certificate c LEFT JOIN certificate_end e ON e.tenant_id = c.tenant_id AND e.certificate_id = c.id;
      GRANT SELECT ON public_certificate TO shidian_verifier;
      GRANT SELECT (tenant_id, id, number, programme_id, level, directions, holder_name, holder_masked, issued_on, issued_at, status_list_id,
        status_index, record, signature, key_id, supersedes_id) ON certificate TO shidian_verifier;
      GRANT SELECT (tenant_id, certificate_id, kind, reason, effective_at) ON certificate_end TO shidian_verifier;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW public_certificate;
      DROP TABLE certificate_end, certificate, status_list, certificate_series, signing_key;
    `);
  }
}
