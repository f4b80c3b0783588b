import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Candidates: people by their identity document, whose number is sealed and found by a blind index. */
export class CreateCandidates1795300000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE candidate (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        -- As on the document; 40 characters and characters beyond the BMP are in.
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
        document_kind text NOT NULL CHECK (document_kind IN ('RESIDENT_ID')),
        document_sealed bytea NOT NULL,
        document_index bytea NOT NULL CHECK (octet_length(document_index) = 32),
        document_masked text NOT NULL,
        -- The school that enrolled the person; null where the certifying body did.
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
      CREATE INDEX candidate_school ON candidate (tenant_id, school_id, created_at DESC, id DESC) WHERE school_id IS NOT NULL;
      SELECT protect_tenant_table('candidate', 'SELECT, INSERT');
      GRANT UPDATE (name, photo_file_id, school_id, changed_at) ON candidate TO shidian_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE candidate`);
  }
}
