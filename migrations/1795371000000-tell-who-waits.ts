import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A batch of all who wait holds so many people and no more: whether others wait for the next is kept with it. */
export class TellWhoWaits1795371000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE issue_batch ADD COLUMN more_waiting boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE issue_batch DROP COLUMN more_waiting');
  }
}
