import type { EventEmitter } from 'node:events';
import pg from 'pg';
import type { Statement } from './database.js';

/** A statement of a message. */
export interface Part extends Statement {
  /** Whether its rows are wanted; the others are counted only. */
  readonly rows?: boolean;
}

/** What a statement came to. */
export interface Outcome {
  readonly rows: object[];
  /** How many rows it found or touched. */
  readonly count: number;
  /** What it was, as PostgreSQL calls it: COMMIT, or ROLLBACK where that was all that could be done. */
  readonly command: string;
}

/** What a message needs of pg's connection; pg's typings leave most of it out. */
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

// Turns a value into what PostgreSQL reads, as pg does for every other statement.
const { prepareValue } = (pg as unknown as { utils: { prepareValue(value: unknown): unknown } }).utils;

/**
 * Runs statements with one message each way, up to one Sync: where one fails, those behind it do not run, and all of it fails with its
 * error. Outside of BEGIN and COMMIT they are one transaction.
 */
export function sendMessage(client: pg.PoolClient, parts: readonly Part[]): Promise<readonly Outcome[]> {
  return new Promise((resolve, reject) => {
    client.query(new Message(parts, resolve, reject));
  });
}

// pg's pipeline takes no other class than its own. This one keeps what it asks for: one Sync at the end, no portal left open.
const PgQuery = pg.Query as unknown as new (config: { text: string }) => EventEmitter;

class Message extends PgQuery implements pg.Submittable {
  private readonly outcomes: Outcome[] = [];
  private found: object[] = [];
  private columns: Columns | undefined;
  private wire: Wire | undefined;
  private failure: unknown;

  constructor(
    private readonly parts: readonly Part[],
    private readonly succeed: (outcomes: readonly Outcome[]) => void,
    private readonly fail: (error: unknown) => void,
  ) {
    super({ text: '' });
  }

  // pg keeps books on prepared statements by these two: they are those of the part that is being answered.
  get name(): string {
    return this.part?.name ?? '';
  }
  set name(_pgs: string) {}
  get text(): string {
    return this.part?.text ?? '';
  }
  set text(_pgs: string) {}

  private get part(): Part | undefined {
    return this.parts?.[this.outcomes.length];
  }

  /** Answers why nothing of it can be sent, where that is so. */
  submit(connection: pg.Connection): Error | null {
    const wire = (this.wire = connection as unknown as Wire);
    const clash = this.parts.find(({ name, text }) => name && (preparedText(wire, name) ?? text) !== text);
    if (clash) return new Error(`Another statement is prepared as "${clash.name}" already`);
    wire.stream.cork();
    try {
      for (const part of this.parts) this.write(wire, part);
    } catch (error) {
      // A value that cannot be sent. What is ahead of it is on its way, and will be answered.
      this.failure = error;
    }
    wire.sync();
    wire.stream.uncork();
    return null;
  }

  handleRowDescription({ fields }: { fields: readonly { name: string; dataTypeID: number }[] }): void {
    this.columns = fields.map(({ name, dataTypeID }) => ({ name, parse: pg.types.getTypeParser(dataTypeID, 'text') }));
    if (this.wire && this.name) describedOn(this.wire).set(this.name, this.columns);
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    if (!this.part?.rows || this.failure) return;
    this.columns ??= this.wire && describedOn(this.wire).get(this.name);
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

  handleCommandComplete({ text }: { text: string }): void {
    // "INSERT 0 2", "UPDATE 2"; what counts nothing ends in a word.
    const count = Number(text.slice(text.lastIndexOf(' ') + 1)) || 0;
    this.outcomes.push({ rows: this.found, count, command: text });
    this.found = [];
    this.columns = undefined;
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete({ text: '' });
  }

  handleError(error: unknown): void {
    // What stood behind it was not prepared either.
    for (const { name } of this.parts.slice(this.outcomes.length)) {
      if (name) delete this.wire?.submittedNamedStatements[name];
    }
    this.fail(error);
  }

  handleReadyForQuery(): void {
    if (this.failure) this.fail(this.failure);
    else this.succeed(this.outcomes);
  }

  private write(wire: Wire, { name = '', text, values = [], rows = false }: Part): void {
    if (!name || preparedText(wire, name) === undefined) {
      wire.parse({ name, text });
      if (name) wire.submittedNamedStatements[name] = text;
    }
    wire.bind({ statement: name, values, valueMapper: prepareValue });
    if (rows && !(name && describedOn(wire).has(name))) wire.describe({ type: 'P' });
    wire.execute({});
  }
}

function describedOn(wire: Wire): Map<string, Columns> {
  const known = described.get(wire) ?? new Map<string, Columns>();
  if (known.size === 0) described.set(wire, known);
  return known;
}

/** The text of the statement that the connection has, or is about to have, under a name. */
function preparedText(wire: Wire, name: string): string | undefined {
  return wire.parsedStatements[name] ?? wire.submittedNamedStatements[name];
}
