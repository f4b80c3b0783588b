import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An item of an issue batch is settled where it stands: no index asks for its state, and its page has room for the settled row. Settling
 * then writes no index.
 */
export class SettleItemsInPlace1795370000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX issue_item_part;
      CREATE INDEX issue_item_part ON issue_item (tenant_id, batch_id, part);
      ALTER TABLE issue_item SET (fillfactor = 45)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE issue_item RESET (fillfactor);
      DROP INDEX issue_item_part;
      CREATE INDEX issue_item_part ON issue_item (tenant_id, batch_id, part) WHERE state = 'READY'`);
  }
}
