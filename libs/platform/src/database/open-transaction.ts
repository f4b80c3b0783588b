import type pg from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { Binding, Statement, Transaction } from './database.js';
import { type Outcome, type Part, sendMessage } from './message.js';

/** The transaction was to be committed after a statement of it had failed: PostgreSQL has rolled it back. */
export class TransactionFailedError extends Error {
  constructor() {
    super('The transaction had failed and was rolled back: somebody caught the error of a statement and went on');
    this.name = 'TransactionFailedError';
  }
}

const BEGIN: Part = { name: 'begin', text: 'BEGIN' };
const COMMIT: Part = { name: 'commit', text: 'COMMIT' };
const BIND: Part = {
  name: 'bind-tenant',
  text: `SELECT set_config('app.tenant_id', $1, true), set_config('app.user_id', $2, true)`,
};

/** A transaction on a connection of its own. It begins in the message of its first statement; without one it never does. */
export class OpenTransaction implements Transaction {
  private readonly last: (() => Promise<void>)[] = [];
  private readonly callbacks: (() => void)[] = [];
  private begun = false;
  private ended = false;
  private runner: QueryRunner | undefined;

  constructor(
    private readonly client: pg.PoolClient,
    readonly binding: Binding,
    /** Makes a runner of TypeORM's that uses the connection. */
    private readonly lend: (client: pg.PoolClient) => QueryRunner,
  ) {}

  /** Made when first asked for: most transactions do without TypeORM. */
  get manager(): EntityManager {
    // It sends its statements itself, right behind.
    if (!this.begun) void this.send([]).catch(() => undefined);
    this.runner ??= this.lend(this.client);
    return this.runner.manager;
  }

  async query<Row extends object>(
    statement: string | Pick<Statement, 'name' | 'text'>,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    const part = typeof statement === 'string' ? { text: statement } : statement;
    const [outcome] = await this.send([{ ...part, values, rows: true }]);
    return (outcome?.rows ?? []) as Row[];
  }

  async execute(
    statement: string | Pick<Statement, 'name' | 'text'>,
    values: readonly unknown[] = [],
  ): Promise<number> {
    const part = typeof statement === 'string' ? { text: statement, values } : { ...statement, values };
    return (await this.send([part]))[0]?.count ?? 0;
  }

  async executeAll(statements: readonly Statement[]): Promise<number[]> {
    return (await this.send(statements)).map(({ count }) => count);
  }

  beforeCommit(finish: () => Promise<void>): void {
    this.last.push(finish);
  }

  afterCommit(callback: () => void): void {
    this.callbacks.push(callback);
  }

  /** Does what was to be done before the commit. */
  async finish(): Promise<void> {
    for (const finish of this.last) await finish();
  }

  /** Makes all of it count, and calls those who wait for that. */
  async commit(): Promise<void> {
    if (this.begun) {
      const [outcome] = await this.send([COMMIT]);
      if (outcome?.command !== 'COMMIT') throw new TransactionFailedError();
    }
    this.callbacks.forEach((callback) => callback());
  }

  /** Undoes all of it; throws where the connection is lost. */
  async rollback(): Promise<void> {
    if (this.begun) await this.client.query('ROLLBACK');
  }

  /** Takes the connection away from whoever still holds the transaction. */
  close(): void {
    this.ended = true;
    if (this.runner) Object.assign(this.runner, { isTransactionActive: false, isReleased: true });
  }

  private async send(parts: readonly Part[]): Promise<readonly Outcome[]> {
    if (this.ended) throw new Error('The transaction has ended, and its connection is somebody else’s');
    if (this.begun) return sendMessage(this.client, parts);
    this.begun = true;
    const { tenantId, userId } = this.binding;
    const [, , ...outcomes] = await sendMessage(this.client, [
      BEGIN,
      { ...BIND, values: [tenantId ?? '', userId ?? ''] },
      ...parts,
    ]);
    return outcomes;
  }
}
