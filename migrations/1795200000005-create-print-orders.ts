import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents that somebody asked for: made by the worker, fetched like every file. */
export class CreatePrintOrders1795200000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What is printed is fixed when it is ordered: the worker prints these filings and no others.
      CREATE TABLE print_order (
        tenant_id uuid NOT NULL,
        id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('DECLARATIONS', 'NOTICES', 'SUMMARY')),
        locale text NOT NULL CHECK (locale IN ('zh-CN', 'en')),
        filing_ids uuid[] NOT NULL CHECK (cardinality(filing_ids) > 0),
        place text,
        organisation_id uuid NOT NULL,
        ordered_by uuid NOT NULL REFERENCES user_account,
        ordered_at timestamptz NOT NULL,
        file_id uuid,
        done_at timestamptz,
        PRIMARY KEY (tenant_id, id),
        FOREIGN KEY (tenant_id, organisation_id) REFERENCES organisation (tenant_id, id),
        FOREIGN KEY (tenant_id, file_id) REFERENCES stored_file (tenant_id, id),
        CHECK ((file_id IS NULL) = (done_at IS NULL))
      );
      SELECT protect_tenant_table('print_order', 'SELECT, INSERT');
      GRANT UPDATE (file_id, done_at) ON print_order TO shidian_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE print_order`);
  }
}
