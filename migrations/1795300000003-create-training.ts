import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Training at filed institutions, practice at filed bases, internships at companies. */
export class CreateTraining1795300000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE training_class (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        provider_id uuid NOT NULL,
        programme_id uuid NOT NULL,
        -- A scope of training as the package names it.
        scope text NOT NULL,
        level text NOT NULL,
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
        starts_on date NOT NULL,
        ends_on date NOT NULL CHECK (ends_on >= starts_on),
        standard_hours int NOT NULL CHECK (standard_hours > 0),
        closed_at timestamptz,
        created_by uuid NOT NULL REFERENCES user_account,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, provider_id) REFERENCES provider (tenant_id, id),
        FOREIGN KEY (tenant_id, programme_id) REFERENCES programme (tenant_id, id)
      );
      CREATE INDEX training_class_provider ON training_class (tenant_id, provider_id, starts_on DESC, id DESC);
      SELECT protect_tenant_table('training_class', 'SELECT, INSERT');
      GRANT UPDATE (name, ends_on, closed_at) ON training_class TO shidian_app;

      CREATE TABLE class_member (
        tenant_id uuid NOT NULL,
        class_id uuid NOT NULL,
        candidate_id uuid NOT NULL,
        joined_on date NOT NULL,
        left_on date CHECK (left_on >= joined_on),
        PRIMARY KEY (tenant_id, class_id, candidate_id),
        FOREIGN KEY (tenant_id, class_id) REFERENCES training_class (tenant_id, id),
        FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidate (tenant_id, id)
      );
      CREATE INDEX class_member_candidate ON class_member (tenant_id, candidate_id);
      SELECT protect_tenant_table('class_member', 'SELECT, INSERT');
      GRANT UPDATE (left_on) ON class_member TO shidian_app;

      -- Hours of one day; a correction is a further row, and the last one counts.
      CREATE TABLE class_attendance (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        class_id uuid NOT NULL,
        candidate_id uuid NOT NULL,
        day date NOT NULL,
        hours int NOT NULL CHECK (hours BETWEEN 0 AND 12),
        recorded_by uuid NOT NULL REFERENCES user_account,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, class_id, candidate_id) REFERENCES class_member (tenant_id, class_id, candidate_id)
      );
      CREATE INDEX class_attendance_member ON class_attendance (tenant_id, class_id, candidate_id, day, recorded_at DESC);
      SELECT protect_tenant_table('class_attendance', 'SELECT, INSERT');

      -- The last completion number of an institution and year: taken in the transaction that issues it.
      CREATE TABLE completion_counter (
        tenant_id uuid NOT NULL,
        provider_id uuid NOT NULL,
        year int NOT NULL,
        last_number int NOT NULL CHECK (last_number > 0),
        PRIMARY KEY (tenant_id, provider_id, year),
        FOREIGN KEY (tenant_id, provider_id) REFERENCES provider (tenant_id, id)
      );
      SELECT protect_tenant_table('completion_counter', 'SELECT, INSERT, UPDATE');

      CREATE TABLE completion_certificate (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        number text NOT NULL,
        class_id uuid NOT NULL,
        candidate_id uuid NOT NULL,
        level text NOT NULL,
        hours int NOT NULL CHECK (hours > 0),
        completed_on date NOT NULL,
        issued_by uuid NOT NULL REFERENCES user_account,
        issued_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, number),
        UNIQUE (tenant_id, class_id, candidate_id),
        FOREIGN KEY (tenant_id, class_id, candidate_id) REFERENCES class_member (tenant_id, class_id, candidate_id)
      );
      CREATE INDEX completion_certificate_candidate ON completion_certificate (tenant_id, candidate_id, level);
      SELECT protect_tenant_table('completion_certificate', 'SELECT, INSERT');

      -- What a learner thinks of the training: who has answered and what was answered are kept apart, so that nobody joins them.
      CREATE TABLE survey_answered (
        tenant_id uuid NOT NULL,
        completion_id uuid NOT NULL,
        PRIMARY KEY (tenant_id, completion_id),
        FOREIGN KEY (tenant_id, completion_id) REFERENCES completion_certificate (tenant_id, id)
      );
      SELECT protect_tenant_table('survey_answered', 'SELECT, INSERT');
      CREATE TABLE survey_response (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        provider_id uuid NOT NULL,
        class_id uuid NOT NULL,
        -- 1 to 5; 4 and 5 are satisfied.
        score int NOT NULL CHECK (score BETWEEN 1 AND 5),
        comment text CHECK (char_length(comment) BETWEEN 1 AND 1000),
        answered_on date NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, class_id) REFERENCES training_class (tenant_id, id),
        FOREIGN KEY (tenant_id, provider_id) REFERENCES provider (tenant_id, id)
      );
      CREATE INDEX survey_response_provider ON survey_response (tenant_id, provider_id, answered_on);
      CREATE INDEX survey_response_class ON survey_response (tenant_id, class_id);
      SELECT protect_tenant_table('survey_response', 'SELECT, INSERT');

      -- One month at a filed base, or three months at a company: one way, complete and unbroken.
      CREATE TABLE placement (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        candidate_id uuid NOT NULL,
        programme_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('PRACTICE', 'INTERNSHIP')),
        -- The base; null of an internship, which names its company.
        provider_id uuid,
        company_name text,
        company_uscc text,
        starts_on date NOT NULL,
        ends_on date NOT NULL CHECK (ends_on >= starts_on),
        tutor text NOT NULL CHECK (char_length(tutor) BETWEEN 1 AND 100),
        recorded_by uuid NOT NULL REFERENCES user_account,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidate (tenant_id, id),
        FOREIGN KEY (tenant_id, programme_id) REFERENCES programme (tenant_id, id),
        FOREIGN KEY (tenant_id, provider_id) REFERENCES provider (tenant_id, id),
        CHECK ((kind = 'PRACTICE') = (provider_id IS NOT NULL)),
        CHECK ((kind = 'INTERNSHIP') = (company_name IS NOT NULL))
      );
      CREATE INDEX placement_candidate ON placement (tenant_id, candidate_id, starts_on);
      CREATE INDEX placement_provider ON placement (tenant_id, provider_id, starts_on DESC, id DESC) WHERE provider_id IS NOT NULL;
      SELECT protect_tenant_table('placement', 'SELECT, INSERT');

      -- What became of it; the last row counts. Hours and the tutor's word come with the completion.
      CREATE TABLE placement_event (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        placement_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('COMPLETED', 'BROKEN_OFF', 'CANCELLED')),
        on_day date NOT NULL,
        hours int CHECK (hours > 0),
        reason text,
        recorded_by uuid NOT NULL REFERENCES user_account,
        recorded_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, placement_id) REFERENCES placement (tenant_id, id)
      );
      CREATE INDEX placement_event_placement ON placement_event (tenant_id, placement_id, recorded_at);
      SELECT protect_tenant_table('placement_event', 'SELECT, INSERT');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE placement_event, placement, survey_response, survey_answered, completion_certificate, completion_counter, class_attendance,
        class_member, training_class`,
    );
  }
}
