import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A queue of filings is read city by city from indexes that hold all it needs, instead of county by county with a look at each row. */
export class IndexQueues1795310000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Columns rather than expressions: only of columns does PostgreSQL see that an index alone answers, and under row-level security
      -- it looks for nothing by a function that could tell on rows of others, as coalesce and left could.
      ALTER TABLE review_case
        ADD COLUMN due_key date NOT NULL GENERATED ALWAYS AS (coalesce(due_on, 'infinity')) STORED,
        ADD COLUMN city_code text GENERATED ALWAYS AS (left(jurisdiction_code, 4) || '00') STORED;
      DROP INDEX review_case_place, review_case_due;
      -- Of filings that were submitted alone, which is all that an office sees: other cases do not pay for them.
      CREATE INDEX review_case_city_desk ON review_case (tenant_id, city_code, status, stage, due_key, id)
        WHERE kind = 'filing' AND attempt > 0;
      CREATE INDEX review_case_city_due ON review_case (tenant_id, city_code, due_key, id)
        WHERE kind = 'filing' AND attempt > 0;
      CREATE INDEX review_case_county_desk ON review_case (tenant_id, jurisdiction_code, status, stage, due_key, id)
        WHERE kind = 'filing' AND attempt > 0;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX review_case_city_desk, review_case_city_due, review_case_county_desk;
      ALTER TABLE review_case DROP COLUMN due_key, DROP COLUMN city_code;
      CREATE INDEX review_case_place ON review_case (tenant_id, kind, jurisdiction_code, status, stage,
        (CASE WHEN due_on IS NULL THEN 'infinity'::date ELSE due_on END), id) INCLUDE (attempt);
      CREATE INDEX review_case_due ON review_case (tenant_id, kind, jurisdiction_code,
        (CASE WHEN due_on IS NULL THEN 'infinity'::date ELSE due_on END), id) INCLUDE (attempt);
    `);
  }
}
