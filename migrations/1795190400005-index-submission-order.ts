import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The reviewer's queue in its usual order: the reader sorts what was never submitted as the oldest, and so must the index. */
export class IndexSubmissionOrder1795190400005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX review_case_submitted ON review_case (tenant_id, (coalesce(submitted_at, timestamptz 'epoch')), id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX review_case_submitted`);
  }
}
