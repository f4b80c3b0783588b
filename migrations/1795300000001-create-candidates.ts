import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Candidates: people by their identity document, whose number is sealed and found by a blind index; and the rosters they come in. */
export class CreateCandidates1795300000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Files about people lie sealed in the store: what lies there has the second hash, what was sent the first.
      ALTER TABLE stored_file
        ADD COLUMN sealed boolean NOT NULL DEFAULT false,
        ADD COLUMN sealed_sha256 bytea,
        ADD CHECK ((sealed_sha256 IS NOT NULL) = (sealed AND state = 'STORED'));

      CREATE TABLE candidate (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        -- As on the document; 40 characters and characters beyond the BMP are in.
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
        -- What spellings of the same name share.
        name_key text NOT NULL,
        document_kind text NOT NULL CHECK (document_kind IN ('RESIDENT_ID')),
        document_sealed bytea NOT NULL,
        document_index bytea NOT NULL CHECK (octet_length(document_index) = 32),
        document_masked text NOT NULL,
        -- Blind index of name and birthday: who may be the same person under another number.
        person_index bytea NOT NULL CHECK (octet_length(person_index) = 32),
        -- The school that brought the person first; null where the certifying body did.
        school_id uuid,
        photo_file_id uuid,
        created_by uuid REFERENCES user_account,
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        UNIQUE (tenant_id, document_kind, document_index),
        FOREIGN KEY (tenant_id) REFERENCES tenant (id),
        FOREIGN KEY (tenant_id, school_id) REFERENCES organisation (tenant_id, id),
        FOREIGN KEY (tenant_id, photo_file_id) REFERENCES stored_file (tenant_id, id)
      );
      CREATE INDEX candidate_recent ON candidate (tenant_id, created_at DESC, id DESC);
      CREATE INDEX candidate_person ON candidate (tenant_id, person_index);
      SELECT protect_tenant_table('candidate', 'SELECT, INSERT');
      GRANT UPDATE (name, name_key, document_sealed, document_index, document_masked, person_index, photo_file_id, changed_at)
        ON candidate TO shidian_app;

      -- Every school that brought the person sees the person; others do not.
      CREATE TABLE candidate_school (
        tenant_id uuid NOT NULL,
        school_id uuid NOT NULL,
        candidate_id uuid NOT NULL,
        since timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, school_id, candidate_id),
        FOREIGN KEY (tenant_id, school_id) REFERENCES organisation (tenant_id, id),
        FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidate (tenant_id, id)
      );
      CREATE INDEX candidate_school_candidate ON candidate_school (tenant_id, candidate_id);
      SELECT protect_tenant_table('candidate_school', 'SELECT, INSERT');

      CREATE TABLE candidate_correction (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        candidate_id uuid NOT NULL,
        old_name text NOT NULL,
        new_name text NOT NULL,
        old_masked text NOT NULL,
        new_masked text NOT NULL,
        -- The number that was replaced; null where the name alone was corrected.
        old_sealed bytea,
        reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 500),
        corrected_by uuid NOT NULL REFERENCES user_account,
        corrected_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidate (tenant_id, id)
      );
      CREATE INDEX candidate_correction_candidate ON candidate_correction (tenant_id, candidate_id, id);
      SELECT protect_tenant_table('candidate_correction', 'SELECT, INSERT');

      CREATE TABLE candidate_reveal (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        candidate_id uuid NOT NULL,
        reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 500),
        revealed_by uuid NOT NULL REFERENCES user_account,
        revealed_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidate (tenant_id, id)
      );
      CREATE INDEX candidate_reveal_candidate ON candidate_reveal (tenant_id, candidate_id, id);
      CREATE INDEX candidate_reveal_person ON candidate_reveal (tenant_id, revealed_by, revealed_at);
      SELECT protect_tenant_table('candidate_reveal', 'SELECT, INSERT');

      CREATE TABLE roster_import (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        programme_id uuid NOT NULL,
        -- Who enrols: the certifying body, or a school its own people.
        organisation_id uuid NOT NULL,
        school_id uuid,
        locale text NOT NULL CHECK (locale IN ('zh-CN', 'en')),
        status text NOT NULL CHECK (status IN ('UPLOADING', 'READING', 'CHECKING', 'PREVIEWED', 'IMPORTING', 'DONE', 'UNREADABLE', 'CANCELLED')),
        -- An uploaded file, or a pasted text, sealed.
        file_id uuid,
        text_sealed bytea,
        sheet text,
        -- Column of the sheet by what it holds, counted from 0, and the row of the headings, as spreadsheets number rows.
        columns jsonb,
        heading_row int,
        total int NOT NULL DEFAULT 0,
        failure jsonb,
        result_file_id uuid,
        created_by uuid NOT NULL REFERENCES user_account,
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, programme_id) REFERENCES programme (tenant_id, id),
        FOREIGN KEY (tenant_id, organisation_id) REFERENCES organisation (tenant_id, id),
        FOREIGN KEY (tenant_id, school_id) REFERENCES organisation (tenant_id, id),
        FOREIGN KEY (tenant_id, file_id) REFERENCES stored_file (tenant_id, id),
        FOREIGN KEY (tenant_id, result_file_id) REFERENCES stored_file (tenant_id, id),
        CHECK ((status = 'UNREADABLE') = (failure IS NOT NULL))
      );
      CREATE INDEX roster_import_recent ON roster_import (tenant_id, organisation_id, created_at DESC, id DESC);
      SELECT protect_tenant_table('roster_import', 'SELECT, INSERT');
      GRANT UPDATE (status, file_id, sheet, columns, heading_row, total, failure, result_file_id, changed_at) ON roster_import TO shidian_app;

      CREATE TABLE roster_import_row (
        tenant_id uuid NOT NULL,
        import_id uuid NOT NULL,
        -- As the spreadsheet numbers rows.
        row_number int NOT NULL CHECK (row_number > 0),
        batch int NOT NULL,
        -- Name, number, evidence and what is wrong with the cells, sealed: all of it is about a person.
        content_sealed bytea NOT NULL,
        -- Codes of what is wrong, without the values.
        codes text[] NOT NULL DEFAULT '{}',
        outcome text CHECK (outcome IN ('NEW', 'UNCHANGED', 'CHANGED', 'DUPLICATE', 'POSSIBLE', 'ERROR')),
        -- The row of the same file, or the candidate of the register, that it may be the same person as.
        like_row int,
        like_candidate_id uuid,
        likeness text CHECK (likeness IN ('SAME_NUMBER', 'SAME_PERSON')),
        resolution text CHECK (resolution IN ('SAME', 'SAME_NEW_NAME', 'DIFFERENT', 'SKIP')),
        resolved_by uuid REFERENCES user_account,
        -- Blind index of level, directions and evidence: the same facts again change nothing.
        facts_index bytea,
        level text,
        candidate_id uuid,
        result text CHECK (result IN ('CREATED', 'CHANGED', 'UNCHANGED', 'SKIPPED', 'REFUSED')),
        result_codes text[] NOT NULL DEFAULT '{}',
        PRIMARY KEY (tenant_id, import_id, row_number),
        FOREIGN KEY (tenant_id, import_id) REFERENCES roster_import (tenant_id, id),
        FOREIGN KEY (tenant_id, like_candidate_id) REFERENCES candidate (tenant_id, id),
        FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidate (tenant_id, id)
      );
      CREATE INDEX roster_import_row_batch ON roster_import_row (tenant_id, import_id, batch);
      CREATE INDEX roster_import_row_outcome ON roster_import_row (tenant_id, import_id, outcome, row_number);
      CREATE INDEX roster_import_row_candidate ON roster_import_row (tenant_id, candidate_id) WHERE candidate_id IS NOT NULL;
      SELECT protect_tenant_table('roster_import_row', 'SELECT, INSERT');
      GRANT UPDATE (outcome, codes, like_row, like_candidate_id, likeness, resolution, resolved_by, candidate_id, result, result_codes)
        ON roster_import_row TO shidian_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE roster_import_row, roster_import, candidate_reveal, candidate_correction, candidate_school, candidate;
      ALTER TABLE stored_file DROP COLUMN sealed_sha256, DROP COLUMN sealed;
    `);
  }
}
