import pg from 'pg';
import type { World } from './world.js';

/** Runs one statement past row-level security: what a test arranges, or counts, behind the product's back. */
export async function superuser<Row extends object>(
  world: World,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: world.database.urls.superuser });
  await client.connect();
  try {
    return (await client.query<Row & pg.QueryResultRow>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** Holds the rows that a statement locks until the answer is called: whoever wants them waits. */
export async function holding(world: World, text: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: world.database.urls.superuser });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(text);
  } catch (error) {
    await client.end();
    throw error;
  }
  return async () => {
    await client.query('COMMIT');
    await client.end();
  };
}

/** Rows of each table that a command could leave something in; equal before and after means nothing half-written. */
export async function rowCounts(world: World): Promise<Record<string, number>> {
  const tables = await superuser<{ name: string }>(
    world,
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' ORDER BY 1`,
  );
  const counts = tables.map(({ name }) => `(SELECT count(*)::int FROM ${name}) AS ${name}`);
  const [row] = await superuser<Record<string, number>>(world, `SELECT ${counts.join(', ')}`);
  return row ?? {};
}
