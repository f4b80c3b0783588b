import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a unit holds on the register, and which entries a change was recorded in, are looked for by an index. */
export class IndexEntriesOfUnits1795330000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX provider_version_holder ON provider_version (tenant_id, organisation_id) WHERE superseded_at IS NULL;
      CREATE INDEX provider_version_cause ON provider_version (tenant_id, cause_id) WHERE cause_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX provider_version_holder, provider_version_cause');
  }
}
