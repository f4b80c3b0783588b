import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rosters hold ID numbers: they are kept no longer than they are needed, and what they did to the register stays on record. */
export class ForgetRosters1795350000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE roster_import ADD COLUMN forgotten_at timestamptz;
      ALTER TABLE roster_import_row ALTER COLUMN content_sealed DROP NOT NULL;
      CREATE INDEX roster_import_kept ON roster_import (tenant_id, changed_at) WHERE forgotten_at IS NULL;
      -- An announced file that never came is swept away; the import that waited for it must not keep it.
      ALTER TABLE roster_import DROP CONSTRAINT roster_import_tenant_id_file_id_fkey,
        ADD CONSTRAINT roster_import_tenant_id_file_id_fkey FOREIGN KEY (tenant_id, file_id) REFERENCES stored_file (tenant_id, id)
          ON DELETE SET NULL (file_id);
      GRANT UPDATE (text_sealed, forgotten_at) ON roster_import TO shidian_app;
      GRANT UPDATE (content_sealed) ON roster_import_row TO shidian_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE UPDATE (content_sealed) ON roster_import_row FROM shidian_app;
      REVOKE UPDATE (text_sealed, forgotten_at) ON roster_import FROM shidian_app;
      ALTER TABLE roster_import DROP CONSTRAINT roster_import_tenant_id_file_id_fkey,
        ADD CONSTRAINT roster_import_tenant_id_file_id_fkey FOREIGN KEY (tenant_id, file_id) REFERENCES stored_file (tenant_id, id);
      DROP INDEX roster_import_kept;
      -- What was forgotten cannot be brought back: the old code cannot read such rows.
      DELETE FROM roster_import_row WHERE content_sealed IS NULL;
      ALTER TABLE roster_import_row ALTER COLUMN content_sealed SET NOT NULL;
      ALTER TABLE roster_import DROP COLUMN forgotten_at;
    `);
  }
}
