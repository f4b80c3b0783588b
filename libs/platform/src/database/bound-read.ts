import type { EventEmitter } from 'node:events';
import pg from 'pg';
import type { Binding, Statement } from './database.js';

// The first statement of a read: nothing is written in this transaction, these are its tenant and user, and this is how it is planned.
const BIND = {
  name: 'bind-read',
  text: `SELECT set_config('transaction_read_only', 'on', true), set_config('app.tenant_id', $1, true), set_config('app.user_id', $2, true),
    set_config('plan_cache_mode', $3, true)`,
};

/** What a read needs of pg's connection; pg's typings leave most of it out. */
interface Wire {
  readonly parsedStatements: Readonly<Record<string, string>>;
  readonly submittedNamedStatements: Record<string, string>;
  readonly stream: { cork(): void; uncork(): void };
  parse(statement: { name: string; text: string }): void;
  bind(portal: { statement: string; values: readonly unknown[]; valueMapper: (value: unknown) => unknown }): void;
  describe(what: { type: 'P' }): void;
  execute(portal: object): void;
  sync(): void;
}

type Columns = readonly { readonly name: string; readonly parse: (text: string) => unknown }[];

// By connection, since a prepared statement is one of a connection.
const described = new WeakMap<Wire, Map<string, Columns>>();

const isPrepared = (wire: Wire, name: string): boolean =>
  (wire.parsedStatements[name] ?? wire.submittedNamedStatements[name]) !== undefined;

// Turns a value into what PostgreSQL reads, as pg does for every other statement.
const { prepareValue } = (pg as unknown as { utils: { prepareValue(value: unknown): unknown } }).utils;

/**
 * Runs one statement in a read-only transaction bound to tenant and user, with one message each way. What PostgreSQL is sent
 * up to one Sync is one transaction, so it needs neither BEGIN nor COMMIT: the binding ends with the Sync, whatever happens.
 */
export function boundRead<Row extends object>(
  client: pg.PoolClient,
  statement: Statement,
  binding: Binding,
): Promise<Row[]> {
  // Once per connection, ahead of the read and in a transaction of its own, where it binds nothing.
  if (!isPrepared(client.connection as unknown as Wire, BIND.name)) {
    client.query({ ...BIND, values: ['', '', 'auto'] }).catch(() => undefined);
  }
  return new Promise((resolve, reject) => {
    client.query(new BoundRead(statement, binding, resolve as (rows: object[]) => void, reject));
  });
}

// pg's pipeline takes no other class than its own. This one keeps what it asks for: one Sync at the end, no portal left open.
const PgQuery = pg.Query as unknown as new (config: { text: string }) => EventEmitter;

class BoundRead extends PgQuery implements pg.Submittable {
  /** pg keeps books on prepared statements by these two. */
  readonly name: string;
  readonly text: string;
  private readonly found: object[] = [];
  private wire: Wire | undefined;
  private columns: Columns | undefined;
  private bound = false;
  private failure: unknown;

  constructor(
    private readonly statement: Statement,
    private readonly binding: Binding,
    private readonly succeed: (rows: object[]) => void,
    private readonly fail: (error: unknown) => void,
  ) {
    super({ text: statement.text });
    this.name = statement.name ?? '';
    this.text = statement.text;
  }

  submit(connection: pg.Connection): void {
    const { name, text, statement, binding } = this;
    const wire = (this.wire = connection as unknown as Wire);
    const known = name ? described.get(wire)?.get(name) : undefined;
    this.columns = known;
    wire.stream.cork();
    try {
      wire.bind({
        statement: BIND.name,
        values: [
          binding.tenantId ?? '',
          binding.userId ?? '',
          name && statement.plannedOnce ? 'force_generic_plan' : 'auto',
        ],
        valueMapper: prepareValue,
      });
      wire.execute({});
      if (!name || !isPrepared(wire, name)) {
        wire.parse({ name, text });
        if (name) wire.submittedNamedStatements[name] = text;
      }
      wire.bind({ statement: name, values: statement.values ?? [], valueMapper: prepareValue });
      if (!known) wire.describe({ type: 'P' });
      wire.execute({});
    } finally {
      wire.sync();
      wire.stream.uncork();
    }
  }

  handleRowDescription({ fields }: { fields: readonly { name: string; dataTypeID: number }[] }): void {
    this.columns = fields.map(({ name, dataTypeID }) => ({ name, parse: pg.types.getTypeParser(dataTypeID, 'text') }));
    if (!this.name || !this.wire) return;
    const statements = described.get(this.wire) ?? new Map<string, Columns>();
    described.set(this.wire, statements.set(this.name, this.columns));
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    if (!this.bound || this.failure) return;
    const row: Record<string, unknown> = {};
    try {
      this.columns?.forEach(({ name, parse }, index) => {
        const text = fields[index] ?? null;
        row[name] = text === null ? null : parse(text);
      });
      this.found.push(row);
    } catch (error) {
      this.failure = error;
    }
  }

  /** The first command is the binding. */
  handleCommandComplete(): void {
    this.bound = true;
  }

  handleEmptyQuery(): void {}

  handleError(error: unknown): void {
    this.fail(error);
  }

  handleReadyForQuery(): void {
    if (this.failure) this.fail(this.failure);
    else this.succeed(this.found);
  }
}
