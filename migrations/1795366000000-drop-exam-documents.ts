import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Admission tickets are drawn when they are fetched, from what is on record then: nothing of them is kept, and no order for them. */
export class DropExamDocuments1795366000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE exam_document');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
      GRANT UPDATE (file_id, done_at) ON exam_document TO shidian_app`);
  }
}
