/** Statements of one tenant under way at once: while one is answered, the next is on its way. */
const UNDER_WAY = 2;
/** Most keys of one statement. */
const MOST_KEYS = 100;

interface Asked<Row> {
  readonly key: string;
  readonly resolve: (row: Row | undefined) => void;
  readonly reject: (error: unknown) => void;
}

interface Line<Row> {
  under: number;
  waiting: Asked<Row>[];
}

/**
 * Look-ups that come while another is under way go together with the next: the busier it is, the less each costs. Nobody waits for company, and nothing is
 * kept: every answer was read after it was asked for.
 */
export class SharedLookUp<Row> {
  private readonly lines = new Map<string, Line<Row>>();

  /** `find` answers the rows of a tenant's keys, each under its key. */
  constructor(
    private readonly find: (tenantId: string, keys: readonly string[]) => Promise<ReadonlyMap<string, Row>>,
  ) {}

  /** The row of a key, or undefined where there is none; rejects as the statement that was to read it. */
  ask(tenantId: string, key: string): Promise<Row | undefined> {
    let line = this.lines.get(tenantId);
    if (!line) this.lines.set(tenantId, (line = { under: 0, waiting: [] }));
    const { waiting } = line;
    const answer = new Promise<Row | undefined>((resolve, reject) => waiting.push({ key, resolve, reject }));
    if (line.under < UNDER_WAY) void this.send(tenantId, line);
    return answer;
  }

  private async send(tenantId: string, line: Line<Row>): Promise<void> {
    line.under++;
    const asked = line.waiting.splice(0, MOST_KEYS);
    try {
      const rows = await this.find(
        tenantId,
        asked.map(({ key }) => key),
      );
      for (const { key, resolve } of asked) resolve(rows.get(key));
    } catch (error) {
      for (const { reject } of asked) reject(error);
    }
    line.under--;
    if (line.waiting.length > 0) void this.send(tenantId, line);
    else if (line.under === 0) this.lines.delete(tenantId);
  }
}
