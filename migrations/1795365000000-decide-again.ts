import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A decision to revoke is a proposal to a second person. Where that person declines it, the provider is decided on again: decisions are
 * numbered, and one to revoke names the proposal that it led to.
 */
export class DecideAgain1795365000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What follows a demand to rectify belongs to the provider of the run, whichever decision demanded it.
      ALTER TABLE rectification_event
        DROP CONSTRAINT rectification_event_tenant_id_run_id_provider_id_fkey,
        ADD CONSTRAINT rectification_event_item_fkey
          FOREIGN KEY (tenant_id, run_id, provider_id) REFERENCES evaluation_item (tenant_id, run_id, provider_id);
      ALTER TABLE evaluation_decision
        ADD COLUMN turn int NOT NULL DEFAULT 1 CHECK (turn > 0),
        ADD COLUMN revocation_id uuid CHECK (revocation_id IS NULL OR decision = 'REVOKE'),
        DROP CONSTRAINT evaluation_decision_pkey,
        ADD PRIMARY KEY (tenant_id, run_id, provider_id, turn),
        ADD FOREIGN KEY (tenant_id, revocation_id) REFERENCES revocation (tenant_id, id);

      -- The proposal that a decision led to, or that stood open then. Their owner reads all tenants, once not bound by the policies itself.
      ALTER TABLE evaluation_decision NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE revocation NO FORCE ROW LEVEL SECURITY;
      UPDATE evaluation_decision d SET revocation_id = (
        SELECT r.id FROM revocation r WHERE r.tenant_id = d.tenant_id AND r.provider_id = d.provider_id AND r.proposed_at <= d.decided_at
        ORDER BY r.run_id IS NOT DISTINCT FROM d.run_id DESC, r.proposed_at DESC, r.id DESC LIMIT 1)
      WHERE d.decision = 'REVOKE';
      ALTER TABLE evaluation_decision FORCE ROW LEVEL SECURITY;
      ALTER TABLE revocation FORCE ROW LEVEL SECURITY;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE evaluation_decision NO FORCE ROW LEVEL SECURITY;
      DELETE FROM evaluation_decision d WHERE EXISTS (
        SELECT FROM evaluation_decision later WHERE later.tenant_id = d.tenant_id AND later.run_id = d.run_id
          AND later.provider_id = d.provider_id AND later.turn > d.turn);
      ALTER TABLE evaluation_decision FORCE ROW LEVEL SECURITY;
      ALTER TABLE evaluation_decision
        DROP COLUMN turn,
        DROP COLUMN revocation_id,
        ADD PRIMARY KEY (tenant_id, run_id, provider_id);
      ALTER TABLE rectification_event
        DROP CONSTRAINT rectification_event_item_fkey,
        ADD CONSTRAINT rectification_event_tenant_id_run_id_provider_id_fkey
          FOREIGN KEY (tenant_id, run_id, provider_id) REFERENCES evaluation_decision (tenant_id, run_id, provider_id);
    `);
  }
}
