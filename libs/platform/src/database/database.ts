import { AsyncLocalStorage } from 'node:async_hooks';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import { currentScope } from '../context/scope.js';
import { boundRead } from './bound-read.js';
import type { GuardedDataSource } from './guarded-data-source.js';
import { OpenTransaction } from './open-transaction.js';

/** A statement; a `name` makes it a prepared statement on each connection that runs it. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
  /**
   * Of a read with a name: planned once per connection, for any values. Otherwise PostgreSQL may plan it anew each time, which costs more
   * than a statement of many parts itself; it knows no better plan where each part has one index to go by.
   */
  readonly plannedOnce?: boolean;
}

/** Whom the statements of a transaction act for; row-level security reads both from the transaction. */
export interface Binding {
  readonly tenantId: string | null;
  readonly userId: string | null;
}

/** An open transaction, bound to its tenant. */
export interface Transaction {
  readonly binding: Binding;
  readonly manager: EntityManager;
  /** Runs a statement and answers its rows; one with a name is prepared once per connection. */
  query<Row extends object>(
    statement: string | Pick<Statement, 'name' | 'text'>,
    values?: readonly unknown[],
  ): Promise<Row[]>;
  /** Runs a data-changing statement and answers how many rows it touched; one with a name is prepared once per connection. */
  execute(statement: string | Pick<Statement, 'name' | 'text'>, values?: readonly unknown[]): Promise<number>;
  /** Runs statements in one message and answers how many rows each touched. Where one fails, those behind it do not run. */
  executeAll(statements: readonly Statement[]): Promise<number[]>;
  /** Runs as the last thing before the commit, in the transaction; for what must hold its locks as briefly as can be. */
  beforeCommit(work: () => Promise<void>): void;
  /** Runs after the commit; a failure there is the caller's own to handle. */
  afterCommit(work: () => void): void;
}

const open = new AsyncLocalStorage<Transaction>();

/** The only way to the database: tenant-bound transactions. */
export class Database {
  constructor(readonly dataSource: GuardedDataSource) {}

  /** The current transaction; throws where none is open. */
  get tx(): Transaction {
    const tx = open.getStore();
    if (!tx) throw new Error('No transaction is open: wrap the work in Database.transaction');
    return tx;
  }

  /** True inside `transaction`. */
  get inTransaction(): boolean {
    return open.getStore() !== undefined;
  }

  /**
   * Runs `work` in one transaction bound to the scope's tenant and user (or to `binding`).
   * Inside an open transaction of the same tenant it joins that one; of another tenant it throws.
   */
  async transaction<T>(work: (tx: Transaction) => Promise<T>, binding: Binding = scopeBinding()): Promise<T> {
    const outer = open.getStore();
    if (outer) {
      if (outer.binding.tenantId !== binding.tenantId) throw new Error('A transaction of another tenant is open');
      return work(outer);
    }
    const client = await this.dataSource.pool.connect();
    const tx = new OpenTransaction(client, binding, (lent) => this.dataSource.runnerOn(lent));
    let lost = false;
    try {
      const result = await open.run(tx, async () => {
        const answer = await work(tx);
        await tx.finish();
        return answer;
      });
      await tx.commit();
      return result;
    } catch (error) {
      lost = isSpoilt(error);
      await tx.rollback().catch(() => (lost = true));
      throw error;
    } finally {
      tx.close();
      client.release(lost);
    }
  }

  /** One read-only statement in its own tenant-bound transaction, in a single round trip; joins an open transaction. */
  async read<Row extends object>(statement: Statement, binding: Binding = scopeBinding()): Promise<Row[]> {
    const outer = open.getStore();
    if (outer && outer.binding.tenantId === binding.tenantId) return outer.query<Row>(statement.text, statement.values);
    if (!binding.tenantId && !binding.userId) return this.readUnbound<Row>(statement);
    const client = await this.dataSource.pool.connect();
    try {
      const rows = await boundRead<Row>(client, statement, binding);
      client.release();
      return rows;
    } catch (error) {
      client.release(mayBeUsedAgain(error) ? undefined : true);
      throw error;
    }
  }

  // A tenant is only ever set inside a transaction: a statement that is one by itself has none, and every policy denies.
  private async readUnbound<Row extends object>(statement: Statement): Promise<Row[]> {
    const { rows } = await this.dataSource.pool.query<Row & pg.QueryResultRow>({
      ...statement,
      values: statement.values as unknown[],
    });
    return rows;
  }
}

function scopeBinding(): Binding {
  const scope = currentScope();
  return { tenantId: scope?.tenantId ?? null, userId: scope?.userId ?? null };
}

// After an error of the server's own the connection is outside a transaction and clean; after any other nobody knows.
function mayBeUsedAgain(error: unknown): boolean {
  return error instanceof Error && 'severity' in error && !isSpoilt(error);
}

// A prepared statement whose tables have changed (0A000) would fail on its connection for ever, and one that the server has
// ended (57P01 to 57P05) has no for ever.
function isSpoilt(error: unknown): boolean {
  return error instanceof Error && /^(0A000|57P0\d)$/.test(String((error as { code?: unknown }).code ?? ''));
}
