import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The draw of modules and papers: commitment, public value, outcome, publication, each a row that nobody changes. */
export class CreateExamDraws1795300000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DRAWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW public_exam_draw;
      REVOKE SELECT (tenant_id, id, number, name, level, starts_at, package_id, package_version) ON exam_session FROM shidian_verifier;
      DROP TABLE exam_draw_publication, exam_draw_void, exam_draw_result, exam_draw_value, exam_draw`);
  }
}

const DRAWS = `
  -- What is committed to before anybody can know the outcome. Each later step is a row of its own.
  CREATE TABLE exam_draw (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    attempt int NOT NULL CHECK (attempt > 0),
    algorithm text NOT NULL,
    -- Canonical list of ticket numbers: no name, no identity number.
    tickets text[] NOT NULL CHECK (cardinality(tickets) > 0),
    roster_hash text NOT NULL CHECK (roster_hash ~ '^[0-9a-f]{64}$'),
    terms jsonb NOT NULL,
    seed_hash text NOT NULL CHECK (seed_hash ~ '^[0-9a-f]{64}$'),
    seed_sealed bytea NOT NULL,
    -- The public value that does not exist yet: what it will be, and when.
    value_name text NOT NULL CHECK (char_length(value_name) BETWEEN 1 AND 200),
    value_due timestamptz NOT NULL,
    committed_by uuid NOT NULL REFERENCES user_account,
    committed_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, session_id, attempt),
    UNIQUE (tenant_id, id, committed_at),
    FOREIGN KEY (tenant_id, session_id) REFERENCES exam_session (tenant_id, id),
    CONSTRAINT exam_draw_value_later CHECK (value_due > committed_at)
  );
  SELECT protect_tenant_table('exam_draw', 'SELECT, INSERT');

  CREATE TABLE exam_draw_value (
    tenant_id uuid NOT NULL,
    draw_id uuid NOT NULL,
    -- Repeated from the commitment: a value that was known before it proves nothing.
    committed_at timestamptz NOT NULL,
    value text NOT NULL CHECK (char_length(value) BETWEEN 1 AND 200),
    value_at timestamptz NOT NULL,
    source text NOT NULL CHECK (char_length(source) BETWEEN 1 AND 500),
    entered_by uuid NOT NULL REFERENCES user_account,
    entered_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, draw_id),
    FOREIGN KEY (tenant_id, draw_id, committed_at) REFERENCES exam_draw (tenant_id, id, committed_at),
    CONSTRAINT exam_draw_value_between CHECK (value_at > committed_at AND value_at <= entered_at)
  );
  SELECT protect_tenant_table('exam_draw_value', 'SELECT, INSERT');

  CREATE TABLE exam_draw_result (
    tenant_id uuid NOT NULL,
    draw_id uuid NOT NULL,
    -- Per ticket, in the order of the roster: module and paper.
    assignments jsonb NOT NULL,
    result_hash text NOT NULL CHECK (result_hash ~ '^[0-9a-f]{64}$'),
    run_by uuid NOT NULL REFERENCES user_account,
    run_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, draw_id),
    FOREIGN KEY (tenant_id, draw_id) REFERENCES exam_draw_value (tenant_id, draw_id)
  );
  SELECT protect_tenant_table('exam_draw_result', 'SELECT, INSERT');

  -- A draw that does not count any more stays where it is, with the reason.
  CREATE TABLE exam_draw_void (
    tenant_id uuid NOT NULL,
    draw_id uuid NOT NULL,
    reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 500),
    voided_by uuid NOT NULL REFERENCES user_account,
    voided_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, draw_id),
    FOREIGN KEY (tenant_id, draw_id) REFERENCES exam_draw (tenant_id, id)
  );
  SELECT protect_tenant_table('exam_draw_void', 'SELECT, INSERT');

  -- What everybody may see at last; of a draw that was voided before its value was known there is a seed and no outcome.
  CREATE TABLE exam_draw_publication (
    tenant_id uuid NOT NULL,
    draw_id uuid NOT NULL,
    seed text NOT NULL CHECK (seed ~ '^[0-9a-f]{64}$'),
    assignments jsonb,
    result_hash text CHECK ((result_hash IS NULL) = (assignments IS NULL)),
    published_by uuid NOT NULL REFERENCES user_account,
    published_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, draw_id),
    FOREIGN KEY (tenant_id, draw_id) REFERENCES exam_draw (tenant_id, id)
  );
  SELECT protect_tenant_table('exam_draw_publication', 'SELECT, INSERT');

  CREATE VIEW public_exam_draw WITH (security_invoker = true) AS
    SELECT d.tenant_id, s.number || '-' || d.attempt AS number, d.attempt, s.number AS session_number, s.name AS session_name, s.level, s.starts_at,
      s.package_id, s.package_version, d.algorithm, d.tickets, d.roster_hash, d.terms, d.seed_hash, d.value_name, d.value_due, d.committed_at,
      v.value, v.value_at, v.source, v.entered_at, p.seed, p.assignments, p.result_hash, p.published_at, x.reason AS void_reason, x.voided_at
    FROM exam_draw d
    JOIN exam_session s ON s.tenant_id = d.tenant_id AND s.id = d.session_id
    LEFT JOIN exam_draw_value v ON v.tenant_id = d.tenant_id AND v.draw_id = d.id
    LEFT JOIN exam_draw_publication p ON p.tenant_id = d.tenant_id AND p.draw_id = d.id
    LEFT JOIN exam_draw_void x ON x.tenant_id = d.tenant_id AND x.draw_id = d.id;
  GRANT SELECT ON public_exam_draw TO shidian_verifier;
  GRANT SELECT (tenant_id, id, number, name, level, starts_at, package_id, package_version) ON exam_session TO shidian_verifier;
  GRANT SELECT (tenant_id, id, session_id, attempt, algorithm, tickets, roster_hash, terms, seed_hash, value_name, value_due, committed_at)
    ON exam_draw TO shidian_verifier;
  GRANT SELECT (tenant_id, draw_id, value, value_at, source, entered_at) ON exam_draw_value TO shidian_verifier;
  GRANT SELECT (tenant_id, draw_id, seed, assignments, result_hash, published_at) ON exam_draw_publication TO shidian_verifier;
  GRANT SELECT (tenant_id, draw_id, reason, voided_at) ON exam_draw_void TO shidian_verifier;`;
