import pg from 'pg';
import { DataSource, type DataSourceOptions, type QueryRunner } from 'typeorm';

// A business date is a calendar date, not an instant: keep `date` columns as the text they are.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** A statement was sent outside a tenant-bound transaction; under row-level security it would silently see nothing. */
export class QueryOutsideTransactionError extends Error {
  constructor(statement: string) {
    super(`Query outside a transaction: ${statement.slice(0, 60)} … (use Database.transaction or Database.read)`);
    this.name = 'QueryOutsideTransactionError';
  }
}

// Whoever waits for an answer is told by it that the connection broke. The connection's own event has no other listener while
// it is lent out, and would end the process.
const surviveLoss = (client: pg.Client) => void client.on('error', () => undefined);

/**
 * TypeORM's data source with one rule more: every statement belongs to a transaction.
 * Its pool sends statements without waiting for the answers before them (`pipeline`), which is what makes
 * BEGIN + tenant + query + COMMIT one round trip.
 */
export class GuardedDataSource extends DataSource {
  constructor(
    url: string,
    options: { poolSize: number; entities: DataSourceOptions['entities']; applicationName: string },
  ) {
    super({
      type: 'postgres',
      url,
      entities: options.entities ?? [],
      poolSize: options.poolSize,
      applicationName: options.applicationName,
      synchronize: false,
      logging: false,
      extra: {
        pipeline: true,
        statement_timeout: 5_000,
        idle_in_transaction_session_timeout: 30_000,
        onConnect: surviveLoss,
      },
    });
  }

  /** The pool behind the data source, for one-round-trip reads. */
  get pool(): pg.Pool {
    return (this.driver as unknown as { master: pg.Pool }).master;
  }

  /** A runner on a connection that somebody else has taken from the pool, begun a transaction on, and will give back. */
  runnerOn(client: pg.PoolClient): QueryRunner {
    return Object.assign(this.createQueryRunner(), {
      databaseConnection: client,
      isTransactionActive: true,
      transactionDepth: 1,
    });
  }

  override createQueryRunner(mode: 'master' | 'slave' = 'master'): QueryRunner {
    const runner = super.createQueryRunner(mode);
    const send = runner.query.bind(runner);
    const guarded = (statement: string, ...rest: unknown[]): Promise<unknown> => {
      if (!runner.isTransactionActive) throw new QueryOutsideTransactionError(statement);
      return (send as (...all: unknown[]) => Promise<unknown>)(statement, ...rest);
    };
    runner.query = guarded as typeof runner.query;
    return runner;
  }
}
