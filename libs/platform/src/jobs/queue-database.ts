import pg from 'pg';

// Relay, reconciler, and a look from outside.
const POOL_SIZE = 3;

/** The outbox of all tenants as the queue role sees it; that role sees no business table. */
export class QueueDatabase {
  private readonly pool: pg.Pool;

  constructor(private readonly url: string) {
    this.pool = new pg.Pool({ connectionString: url, max: POOL_SIZE, application_name: 'shidian-relay' });
    // An idle connection that breaks is replaced at the next use.
    this.pool.on('error', () => undefined);
  }

  /** One statement in its own transaction. */
  async query<Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row & pg.QueryResultRow>(text, values as unknown[])).rows;
  }

  /** Runs `work` in one transaction. */
  async transaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      const result = await work(client);
      await client.query('COMMIT');
      client.release();
      return result;
    } catch (error) {
      // A connection in an unknown state is not used again; closing it rolls back.
      client.release(true);
      throw error;
    }
  }

  /** Calls `onNotify` at each notification on `channel`; `onLost` when the connection breaks. Answers how to end it. */
  async listen(channel: string, onNotify: () => void, onLost: () => void): Promise<() => Promise<void>> {
    const client = new pg.Client({
      connectionString: this.url,
      keepAlive: true,
      application_name: 'shidian-relay-wake',
    });
    client.on('notification', onNotify);
    client.on('error', () => undefined);
    await client.connect();
    await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
    client.once('end', onLost);
    return async () => {
      client.removeListener('end', onLost);
      await client.end();
    };
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
