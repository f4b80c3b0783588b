import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exams: sessions, who is admitted to them, the scores, and what came of it. */
export class CreateExams1795300000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SESSIONS);
    await runner.query(SCORES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE exam_correction_decision, exam_correction, exam_result, exam_score_decision, exam_score_entry, exam_document, exam_incident, exam_admission, exam_invigilator, exam_session`);
  }
}

const SESSIONS = `
  CREATE TABLE exam_session (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    programme_id uuid NOT NULL,
    -- The rules of the day on which it was planned: how many marks, what passes, which modules there are.
    package_id text NOT NULL,
    package_version text NOT NULL,
    level text NOT NULL,
    -- Day of the exam and a number on that day; tickets begin with it.
    number text NOT NULL CHECK (number ~ '^[0-9]{8,10}$'),
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
    room text NOT NULL CHECK (char_length(room) BETWEEN 1 AND 200),
    capacity int NOT NULL CHECK (capacity BETWEEN 1 AND 10000),
    -- Seats taken, and tickets ever given: a ticket number does not come back.
    admitted int NOT NULL DEFAULT 0,
    tickets int NOT NULL DEFAULT 0 CHECK (tickets >= admitted),
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    status text NOT NULL CHECK (status IN ('PLANNED', 'OPEN', 'SCORING', 'PUBLISHED', 'CANCELLED')),
    created_by uuid NOT NULL REFERENCES user_account,
    created_at timestamptz NOT NULL,
    cancel_reason text CHECK ((status = 'CANCELLED') = (cancel_reason IS NOT NULL)),
    -- Asked for; from then on scores are shut, until the worker has published them.
    publication_asked_by uuid REFERENCES user_account,
    publication_asked_at timestamptz CHECK ((publication_asked_by IS NULL) = (publication_asked_at IS NULL)),
    published_by uuid REFERENCES user_account,
    published_at timestamptz,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, number),
    FOREIGN KEY (tenant_id, programme_id) REFERENCES programme (tenant_id, id),
    FOREIGN KEY (package_id, package_version) REFERENCES rule_package (id, version),
    CONSTRAINT exam_session_capacity CHECK (admitted BETWEEN 0 AND capacity),
    CHECK (ends_at > starts_at),
    CHECK ((status = 'PUBLISHED') = (published_at IS NOT NULL))
  );
  CREATE INDEX exam_session_recent ON exam_session (tenant_id, starts_at DESC, id DESC);
  SELECT protect_tenant_table('exam_session', 'SELECT, INSERT, UPDATE');

  CREATE TABLE exam_invigilator (
    tenant_id uuid NOT NULL,
    session_id uuid NOT NULL,
    user_id uuid NOT NULL REFERENCES user_account,
    PRIMARY KEY (tenant_id, session_id, user_id),
    FOREIGN KEY (tenant_id, session_id) REFERENCES exam_session (tenant_id, id)
  );
  CREATE INDEX exam_invigilator_user ON exam_invigilator (tenant_id, user_id);
  SELECT protect_tenant_table('exam_invigilator', 'SELECT, INSERT, DELETE');

  CREATE TABLE exam_admission (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    enrolment_id uuid NOT NULL,
    -- Repeated from the enrolment: nobody sits in two rooms at once, whatever they are enrolled for.
    candidate_id uuid NOT NULL,
    ticket_number text NOT NULL,
    directions text[] NOT NULL DEFAULT '{}',
    -- What is to be sat, as direction:component; a retake leaves out what was passed before.
    sits text[] NOT NULL CHECK (cardinality(sits) > 0),
    seat int NOT NULL CHECK (seat > 0),
    attendance text NOT NULL DEFAULT 'EXPECTED' CHECK (attendance IN ('EXPECTED', 'PRESENT', 'ABSENT', 'EXCLUDED')),
    admitted_by uuid NOT NULL REFERENCES user_account,
    admitted_at timestamptz NOT NULL,
    withdrawn_at timestamptz,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, ticket_number),
    FOREIGN KEY (tenant_id, session_id) REFERENCES exam_session (tenant_id, id),
    FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id),
    FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidate (tenant_id, id)
  );
  CREATE UNIQUE INDEX exam_admission_once ON exam_admission (tenant_id, session_id, enrolment_id) WHERE withdrawn_at IS NULL;
  CREATE UNIQUE INDEX exam_admission_seat ON exam_admission (tenant_id, session_id, seat) WHERE withdrawn_at IS NULL;
  CREATE INDEX exam_admission_enrolment ON exam_admission (tenant_id, enrolment_id);
  CREATE INDEX exam_admission_candidate ON exam_admission (tenant_id, candidate_id);
  SELECT protect_tenant_table('exam_admission', 'SELECT, INSERT');
  GRANT UPDATE (attendance, withdrawn_at) ON exam_admission TO shidian_app;

  CREATE TABLE exam_incident (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    -- Null of what befell the whole room.
    admission_id uuid,
    happened_at timestamptz NOT NULL,
    text text NOT NULL CHECK (char_length(text) BETWEEN 1 AND 2000),
    effect text NOT NULL CHECK (effect IN ('NOTED', 'TIME_ADDED', 'EXCLUDED')),
    recorded_by uuid NOT NULL REFERENCES user_account,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, session_id) REFERENCES exam_session (tenant_id, id),
    FOREIGN KEY (tenant_id, admission_id) REFERENCES exam_admission (tenant_id, id),
    CHECK (effect <> 'EXCLUDED' OR admission_id IS NOT NULL)
  );
  CREATE INDEX exam_incident_session ON exam_incident (tenant_id, session_id, happened_at);
  SELECT protect_tenant_table('exam_incident', 'SELECT, INSERT');

  -- Admission tickets and seating lists, made by the worker.
  CREATE TABLE exam_document (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    session_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('TICKETS')),
    locale text NOT NULL CHECK (locale IN ('zh-CN', 'en')),
    organisation_id uuid NOT NULL,
    ordered_by uuid NOT NULL REFERENCES user_account,
    ordered_at timestamptz NOT NULL,
    file_id uuid,
    done_at timestamptz,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, session_id) REFERENCES exam_session (tenant_id, id),
    FOREIGN KEY (tenant_id, organisation_id) REFERENCES organisation (tenant_id, id),
    FOREIGN KEY (tenant_id, file_id) REFERENCES stored_file (tenant_id, id),
    CHECK ((file_id IS NULL) = (done_at IS NULL))
  );
  SELECT protect_tenant_table('exam_document', 'SELECT, INSERT');
  GRANT UPDATE (file_id, done_at) ON exam_document TO shidian_app;`;

const SCORES = `
  -- What one examiner entered for one mark; the last row of each examiner counts, and two examiners must agree.
  CREATE TABLE exam_score_entry (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    admission_id uuid NOT NULL,
    -- '' of a level without directions.
    direction text NOT NULL,
    component text NOT NULL CHECK (component IN ('ONLINE', 'PRACTICAL', 'DEFENCE')),
    -- Decimal texts by part, '' of a mark without parts; the total is exact.
    parts jsonb NOT NULL,
    total numeric(9, 4) NOT NULL,
    entered_by uuid NOT NULL REFERENCES user_account,
    entered_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, admission_id) REFERENCES exam_admission (tenant_id, id)
  );
  CREATE INDEX exam_score_entry_mark ON exam_score_entry (tenant_id, admission_id, direction, component, entered_by, id DESC);
  SELECT protect_tenant_table('exam_score_entry', 'SELECT, INSERT');

  -- Where two examiners differ, a third person says what counts, and why.
  CREATE TABLE exam_score_decision (
    tenant_id uuid NOT NULL,
    admission_id uuid NOT NULL,
    direction text NOT NULL,
    component text NOT NULL CHECK (component IN ('ONLINE', 'PRACTICAL', 'DEFENCE')),
    parts jsonb NOT NULL,
    total numeric(9, 4) NOT NULL,
    reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 500),
    decided_by uuid NOT NULL REFERENCES user_account,
    decided_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, admission_id, direction, component),
    FOREIGN KEY (tenant_id, admission_id) REFERENCES exam_admission (tenant_id, id)
  );
  SELECT protect_tenant_table('exam_score_decision', 'SELECT, INSERT');

  -- What was published of an admission; a correction is a further version, and the highest counts.
  CREATE TABLE exam_result (
    tenant_id uuid NOT NULL,
    admission_id uuid NOT NULL,
    version int NOT NULL CHECK (version > 0),
    enrolment_id uuid NOT NULL,
    attendance text NOT NULL CHECK (attendance IN ('PRESENT', 'ABSENT', 'EXCLUDED')),
    -- Each score by direction and component, as decimal text, with the marks it was made of.
    scores jsonb NOT NULL,
    -- What is still to be passed, as direction:component.
    outstanding text[] NOT NULL,
    passed boolean NOT NULL CHECK (passed = (cardinality(outstanding) = 0)),
    reason text CHECK (version = 1 OR length(reason) > 0),
    published_by uuid NOT NULL REFERENCES user_account,
    published_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, admission_id, version),
    FOREIGN KEY (tenant_id, admission_id) REFERENCES exam_admission (tenant_id, id),
    FOREIGN KEY (tenant_id, enrolment_id) REFERENCES enrolment (tenant_id, id)
  );
  CREATE INDEX exam_result_enrolment ON exam_result (tenant_id, enrolment_id, published_at DESC);
  SELECT protect_tenant_table('exam_result', 'SELECT, INSERT');

  -- One person proposes, another decides; both stay on the record.
  CREATE TABLE exam_correction (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    admission_id uuid NOT NULL,
    -- The version that it corrects: of two at once, one comes too late.
    base_version int NOT NULL,
    -- The marks that change, by direction:component.
    marks jsonb NOT NULL,
    reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 500),
    proposed_by uuid NOT NULL REFERENCES user_account,
    proposed_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, id, proposed_by),
    FOREIGN KEY (tenant_id, admission_id, base_version) REFERENCES exam_result (tenant_id, admission_id, version)
  );
  CREATE INDEX exam_correction_admission ON exam_correction (tenant_id, admission_id);
  SELECT protect_tenant_table('exam_correction', 'SELECT, INSERT');
  CREATE TABLE exam_correction_decision (
    tenant_id uuid NOT NULL,
    correction_id uuid NOT NULL,
    decision text NOT NULL CHECK (decision IN ('CONFIRMED', 'DECLINED')),
    proposed_by uuid NOT NULL,
    decided_by uuid NOT NULL REFERENCES user_account,
    decided_at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, correction_id),
    FOREIGN KEY (tenant_id, correction_id, proposed_by) REFERENCES exam_correction (tenant_id, id, proposed_by),
    CONSTRAINT exam_correction_second_person CHECK (decided_by <> proposed_by)
  );
  SELECT protect_tenant_table('exam_correction_decision', 'SELECT, INSERT');`;
