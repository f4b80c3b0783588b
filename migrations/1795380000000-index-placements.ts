import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of placements is read in its order, whoever looks: until now only a base's own was. Those that ended in a rare way are found by it. */
export class IndexPlacements1795380000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX placement_latest ON placement (tenant_id, starts_on DESC, id DESC);
      CREATE INDEX placement_event_kind ON placement_event (tenant_id, kind, placement_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX placement_latest, placement_event_kind');
  }
}
