import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who judges or records an incident at the desk of an absent officer does so on that officer's behalf: both are on record. */
export class NameDeputies1795340000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE case_judgement ADD COLUMN on_behalf_of uuid REFERENCES user_account;
      ALTER TABLE provider_incident ADD COLUMN on_behalf_of uuid REFERENCES user_account;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE case_judgement DROP COLUMN on_behalf_of;
      ALTER TABLE provider_incident DROP COLUMN on_behalf_of;
    `);
  }
}
