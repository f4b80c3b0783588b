import pg from 'pg';

/** pg’s connection below the client: what is sent here is what PostgreSQL gets. */
const wire = (
  pg as unknown as {
    Connection: { prototype: { query(text: string): void; bind(portal: { statement?: string }): void } };
  }
).Connection.prototype;

/** What was asked, and the statements that it cost. */
export interface Counted<T> {
  readonly answer: T;
  readonly statements: readonly string[];
}

/** Notes every statement that this process sends, until it is told to stop. */
export function overhear(): { counted<T>(request: () => Promise<T>): Promise<Counted<T>>; stop(): void } {
  const { query, bind } = wire;
  const sent: string[] = [];
  wire.query = function (this: typeof wire, text) {
    sent.push(text);
    return query.call(this, text);
  };
  wire.bind = function (this: typeof wire, portal) {
    sent.push(portal.statement || 'unnamed');
    return bind.call(this, portal);
  };
  return {
    counted: async (request) => {
      sent.length = 0;
      const answer = await request();
      return { answer, statements: [...sent] };
    },
    stop: () => Object.assign(wire, { query, bind }),
  };
}
