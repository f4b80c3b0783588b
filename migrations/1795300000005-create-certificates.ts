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
        -- The DID in whose name it signs: that of the address at which the product was reached when the key was made.
        controller text NOT NULL CHECK (controller LIKE 'did:web:%'),
        public_key bytea NOT NULL CHECK (octet_length(public_key) = 32),
        private_sealed bytea NOT NULL,
        created_at timestamptz NOT NULL,
        retired_at timestamptz,
        PRIMARY KEY (tenant_id, id)
      );
      CREATE UNIQUE INDEX signing_key_one_active ON signing_key (tenant_id) WHERE retired_at IS NULL;
      SELECT protect_tenant_table('signing_key', 'SELECT, INSERT');
      GRANT UPDATE (retired_at) ON signing_key TO shidian_app;
      GRANT SELECT (tenant_id, id, algorithm, controller, public_key, created_at, retired_at) ON signing_key TO shidian_verifier;

      -- Numbers run without a gap per code of a level and year, as the number itself shows them: taken in the transaction that issues.
      CREATE TABLE certificate_series (
        tenant_id uuid NOT NULL REFERENCES tenant,
        code text NOT NULL CHECK (code ~ '^[A-Z0-9]{2}$'),
        year int NOT NULL CHECK (year BETWEEN 2000 AND 2100),
        last_serial int NOT NULL CHECK (last_serial BETWEEN 1 AND 999999),
        PRIMARY KEY (tenant_id, code, year)
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

      -- The list as it is published: signed anew whenever a certificate of it ends.
      CREATE TABLE status_list_credential (
        tenant_id uuid NOT NULL,
        list_id int NOT NULL,
        version int NOT NULL CHECK (version > 0),
        content text NOT NULL,
        published_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, list_id),
        FOREIGN KEY (tenant_id, list_id) REFERENCES status_list (tenant_id, id)
      );
      SELECT protect_tenant_table('status_list_credential', 'SELECT, INSERT');
      GRANT UPDATE (version, content, published_at) ON status_list_credential TO shidian_app;
      GRANT SELECT ON status_list_credential TO shidian_verifier;

      -- A batch of certificates: who is in it is fixed when it is prepared, what became of each stands with the item.
      CREATE TABLE issue_batch (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        programme_id uuid NOT NULL,
        level text NOT NULL,
        selection text NOT NULL CHECK (selection IN ('ALL', 'CHOSEN')),
        status text NOT NULL CHECK (status IN ('PREPARED', 'APPROVED', 'ISSUING', 'STOPPED', 'FINISHED', 'DISCARDED')),
        package_id text NOT NULL,
        package_version text NOT NULL,
        needs_second_person boolean NOT NULL,
        total int NOT NULL CHECK (total > 0),
        -- Each resumption is a further one; jobs of an earlier one have no effect.
        generation int NOT NULL DEFAULT 0 CHECK (generation >= 0),
        -- The instant that stands in the certificates of this generation, so that a retry writes the same.
        issue_at timestamptz,
        prepared_by uuid NOT NULL REFERENCES user_account,
        prepared_at timestamptz NOT NULL,
        started_by uuid REFERENCES user_account,
        started_at timestamptz,
        stopped_at timestamptz,
        finished_at timestamptz,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, programme_id) REFERENCES programme (tenant_id, id),
        FOREIGN KEY (package_id, package_version) REFERENCES rule_package (id, version),
        CHECK ((status IN ('ISSUING', 'STOPPED', 'FINISHED')) = (started_at IS NOT NULL)),
        CHECK ((status = 'FINISHED') = (finished_at IS NOT NULL)),
        CHECK ((started_at IS NULL) = (issue_at IS NULL)),
        -- For what a second person approves.
        UNIQUE (tenant_id, id, prepared_by)
      );
      CREATE INDEX issue_batch_recent ON issue_batch (tenant_id, prepared_at DESC, id DESC);
      SELECT protect_tenant_table('issue_batch', 'SELECT, INSERT');
      GRANT UPDATE (status, generation, issue_at, started_by, started_at, stopped_at, finished_at) ON issue_batch TO shidian_app;

      CREATE TABLE issue_decision (
        tenant_id uuid NOT NULL,
        batch_id uuid NOT NULL,
        decision text NOT NULL CHECK (decision IN ('APPROVED', 'DECLINED')),
        reason text CHECK (decision = 'APPROVED' OR length(reason) > 0),
        prepared_by uuid NOT NULL,
        decided_by uuid NOT NULL REFERENCES user_account,
        decided_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, batch_id),
        FOREIGN KEY (tenant_id, batch_id, prepared_by) REFERENCES issue_batch (tenant_id, id, prepared_by),
        CONSTRAINT issue_second_person CHECK (decided_by <> prepared_by)
      );
      SELECT protect_tenant_table('issue_decision', 'SELECT, INSERT');

      CREATE TABLE issue_item (
        tenant_id uuid NOT NULL,
        batch_id uuid NOT NULL,
        enrolment_id uuid NOT NULL,
        -- Jobs take an item's part as a whole; null where it was refused when the batch was prepared.
        part int CHECK (part >= 0),
        -- The id that its certificate gets: known before anything is signed, so that a retry signs the same.
        certificate_id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('READY', 'ISSUED', 'REFUSED')),
        -- Why not; empty as long as nothing speaks against it.
        refusals jsonb NOT NULL DEFAULT '[]',
        settled_at timestamptz,
        PRIMARY KEY (tenant_id, batch_id, enrolment_id),
        FOREIGN KEY (tenant_id, batch_id) REFERENCES issue_batch (tenant_id, id),
        FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id),
        CHECK ((state = 'REFUSED') = (jsonb_array_length(refusals) > 0)),
        CHECK ((state = 'READY') = (settled_at IS NULL)),
        CHECK (state = 'REFUSED' OR part IS NOT NULL)
      );
      CREATE INDEX issue_item_part ON issue_item (tenant_id, batch_id, part) WHERE state = 'READY';
      CREATE INDEX issue_item_enrolment ON issue_item (tenant_id, enrolment_id);
      SELECT protect_tenant_table('issue_item', 'SELECT, INSERT');
      GRANT UPDATE (state, refusals, settled_at) ON issue_item TO shidian_app;

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
        UNIQUE (tenant_id, status_list_id, status_index),
        FOREIGN KEY (tenant_id, programme_id) REFERENCES programme (tenant_id, id),
        FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidate (tenant_id, id),
        FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id),
        FOREIGN KEY (tenant_id, batch_id) REFERENCES issue_batch (tenant_id, id),
        FOREIGN KEY (tenant_id, status_list_id) REFERENCES status_list (tenant_id, id),
        FOREIGN KEY (tenant_id, key_id) REFERENCES signing_key (tenant_id, id),
        FOREIGN KEY (tenant_id, supersedes_id) REFERENCES certificate (tenant_id, id)
      );
      -- An enrolment is certified once; what corrects its certificate names it.
      CREATE UNIQUE INDEX certificate_once ON certificate (tenant_id, enrolment_id) WHERE supersedes_id IS NULL;
      CREATE UNIQUE INDEX certificate_corrected_once ON certificate (tenant_id, supersedes_id) WHERE supersedes_id IS NOT NULL;
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

      -- To revoke or to correct: one person proposes, another decides.
      CREATE TABLE certificate_proposal (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        certificate_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('REVOKE', 'CORRECT')),
        -- Of a revocation a reason of the package, of a correction one of the product's.
        reason text NOT NULL,
        evidence text NOT NULL CHECK (length(evidence) > 0),
        -- What the corrected certificate says, and the id that it gets.
        holder_name text,
        directions text[],
        successor_id uuid,
        proposed_by uuid NOT NULL REFERENCES user_account,
        proposed_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, id, proposed_by),
        FOREIGN KEY (tenant_id, certificate_id) REFERENCES certificate (tenant_id, id),
        CHECK ((kind = 'CORRECT') = (holder_name IS NOT NULL AND directions IS NOT NULL AND successor_id IS NOT NULL))
      );
      CREATE INDEX certificate_proposal_certificate ON certificate_proposal (tenant_id, certificate_id);
      SELECT protect_tenant_table('certificate_proposal', 'SELECT, INSERT');

      CREATE TABLE certificate_decision (
        tenant_id uuid NOT NULL,
        proposal_id uuid NOT NULL,
        decision text NOT NULL CHECK (decision IN ('CONFIRMED', 'DECLINED')),
        reason text CHECK (decision = 'CONFIRMED' OR length(reason) > 0),
        proposed_by uuid NOT NULL,
        decided_by uuid NOT NULL REFERENCES user_account,
        decided_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, proposal_id),
        FOREIGN KEY (tenant_id, proposal_id, proposed_by) REFERENCES certificate_proposal (tenant_id, id, proposed_by),
        CONSTRAINT certificate_second_person CHECK (decided_by <> proposed_by)
      );
      SELECT protect_tenant_table('certificate_decision', 'SELECT, INSERT');

      -- The verifiable credential of a certificate, made when it is first asked for and the same ever after.
      CREATE TABLE certificate_credential (
        tenant_id uuid NOT NULL,
        certificate_id uuid NOT NULL,
        content text NOT NULL,
        minted_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, certificate_id),
        FOREIGN KEY (tenant_id, certificate_id) REFERENCES certificate (tenant_id, id)
      );
      SELECT protect_tenant_table('certificate_credential', 'SELECT, INSERT');

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
      DROP TABLE certificate_credential, certificate_decision, certificate_proposal, certificate_end, certificate, issue_item, issue_decision,
        issue_batch, status_list_credential, status_list, certificate_series, signing_key;
    `);
  }
}
