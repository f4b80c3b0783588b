import { runMigrations } from 'bullmq';
import pg from 'pg';

const SCHEMA = 'bullmq';

/** Brings the tables of the PostgreSQL queue up to date, as the queue role; answers their version. Safe to run again. */
export async function migrateQueue(queueDatabaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: queueDatabaseUrl });
  await client.connect();
  try {
    return await runMigrations({ query: (text, values) => send(client, text, values) }, SCHEMA);
  } finally {
    await client.end();
  }
}

// The schema is made with the roles. Asking again, even "if not exists", needs a right on the whole database.
async function send(client: pg.Client, text: string, values?: readonly unknown[]) {
  if (text.startsWith('CREATE SCHEMA')) return { rows: [] };
  return client.query(text, values as unknown[]);
}
