import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pilot applications: the school's own draft beside the case that travels. */
export class CreatePilotApplications1795190400004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE pilot_application (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        draft jsonb NOT NULL,
        draft_version int NOT NULL CHECK (draft_version > 0),
        saved_by uuid NOT NULL REFERENCES user_account,
        saved_at timestamptz NOT NULL,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, id) REFERENCES review_case (tenant_id, id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE pilot_application`);
  }
}
