import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exams: sessions, who is admitted to them, what came of it. */
export class CreateExams1795300000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE exam_session (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        programme_id uuid NOT NULL,
        level text NOT NULL,
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
        room text NOT NULL CHECK (char_length(room) BETWEEN 1 AND 200),
        capacity int NOT NULL CHECK (capacity BETWEEN 1 AND 10000),
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        status text NOT NULL CHECK (status IN ('PLANNED', 'OPEN', 'SCORING', 'PUBLISHED', 'CANCELLED')),
        created_by uuid NOT NULL REFERENCES user_account,
        created_at timestamptz NOT NULL,
        published_by uuid REFERENCES user_account,
        published_at timestamptz,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, programme_id) REFERENCES programme (tenant_id, id),
        CHECK (ends_at > starts_at),
        CHECK ((status = 'PUBLISHED') = (published_at IS NOT NULL))
      );
      CREATE INDEX exam_session_recent ON exam_session (tenant_id, starts_at DESC, id DESC);
      SELECT protect_tenant_table('exam_session', 'SELECT, INSERT, UPDATE');

      CREATE TABLE exam_admission (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        session_id uuid NOT NULL,
        enrolment_id uuid NOT NULL,
        ticket_number text NOT NULL,
        directions text[] NOT NULL DEFAULT '{}',
        seat int NOT NULL CHECK (seat > 0),
        attendance text NOT NULL DEFAULT 'EXPECTED' CHECK (attendance IN ('EXPECTED', 'PRESENT', 'ABSENT', 'EXCLUDED')),
        admitted_by uuid NOT NULL REFERENCES user_account,
        admitted_at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, session_id, enrolment_id),
        UNIQUE (tenant_id, session_id, seat),
        UNIQUE (tenant_id, ticket_number),
        FOREIGN KEY (tenant_id, session_id) REFERENCES exam_session (tenant_id, id),
        FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id)
      );
      CREATE INDEX exam_admission_enrolment ON exam_admission (tenant_id, enrolment_id);
      SELECT protect_tenant_table('exam_admission', 'SELECT, INSERT');
      GRANT UPDATE (attendance, withdrawn_at) ON exam_admission TO shidian_app;

      -- What was published of an admission; a correction is a further version, and the highest counts.
      CREATE TABLE exam_result (
        tenant_id uuid NOT NULL,
        admission_id uuid NOT NULL,
        version int NOT NULL CHECK (version > 0),
        enrolment_id uuid NOT NULL,
        -- Each score by direction and component, as decimal text, with the marks it was made of.
        scores jsonb NOT NULL,
        passed boolean NOT NULL,
        reason text CHECK (version = 1 OR length(reason) > 0),
        published_by uuid NOT NULL REFERENCES user_account,
        published_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, admission_id, version),
        FOREIGN KEY (tenant_id, admission_id) REFERENCES exam_admission (tenant_id, id),
        FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id)
      );
      CREATE INDEX exam_result_enrolment ON exam_result (tenant_id, enrolment_id, published_at DESC);
      SELECT protect_tenant_table('exam_result', 'SELECT, INSERT');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE exam_result, exam_admission, exam_session`);
  }
}
