import pg from 'pg';
import type { Database } from '../../database/database.js';

/** Makes a tenant table whose rows are the effects of test jobs; nothing in it prevents doing a thing twice. */
export async function createEffects(superuserUrl: string): Promise<void> {
  await withClient(superuserUrl, (client) =>
    client.query(`
      SET ROLE shidian_migrator;
      CREATE TABLE effect (tenant_id uuid NOT NULL, item text NOT NULL);
      SELECT protect_tenant_table('effect');`),
  );
}

/** Adds effects in the open transaction. */
export async function addEffects(database: Database, items: readonly string[]): Promise<void> {
  const { tx } = database;
  await tx.execute('INSERT INTO effect (tenant_id, item) SELECT $1, unnest($2::text[])', [tx.binding.tenantId, items]);
}

/** Runs `work` with a connection of its own. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
