import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { Database, type Transaction } from './database.js';
import { GuardedDataSource } from './guarded-data-source.js';
import { TransactionFailedError } from './open-transaction.js';

describe('A transaction', () => {
  let test: TestDatabase;
  let database: Database;
  const binding = { tenantId: randomUUID(), userId: null };

  beforeAll(async () => {
    test = await createTestDatabase();
    const superuser = new pg.Client({ connectionString: test.urls.superuser });
    await superuser.connect();
    await superuser.query(`INSERT INTO tenant (id, slug, name, name_en) VALUES ($1, 'north', '北', 'North')`, [
      binding.tenantId,
    ]);
    await superuser.end();
    // One connection: whatever a transaction leaves behind on it meets the next.
    const settings = { poolSize: 1, entities: [], applicationName: 'test' };
    database = new Database((await new GuardedDataSource(test.urls.app, settings).initialize()) as GuardedDataSource);
  });
  afterAll(async () => {
    await database.dataSource.destroy();
    await test.drop();
  });

  const transact = <T>(work: (tx: Transaction) => Promise<T>) => database.transaction(work, binding);
  const insert = (name: string, id: string = randomUUID()) => ({
    name: 'insert-organisation',
    text: `INSERT INTO organisation (tenant_id, id, kind, name, created_at) VALUES ($1, $2, 'AUTHORITY', $3, now())`,
    values: [binding.tenantId, id, name],
  });
  const stored = async (name: string) =>
    (await database.read({ text: 'SELECT FROM organisation WHERE name = $1', values: [name] }, binding)).length;

  it('takes two messages: its beginning with the first statement, and the commit; none where nothing is asked', async () => {
    const sync = jest.spyOn(
      (pg as unknown as { Connection: { prototype: { sync(): void } } }).Connection.prototype,
      'sync',
    );
    const asked = jest.spyOn(pg.Client.prototype, 'query');
    await transact((tx) => tx.query('SELECT 1'));
    expect([sync.mock.calls.length, asked.mock.calls.length]).toEqual([2, 2]);
    await transact(async () => undefined);
    expect(asked).toHaveBeenCalledTimes(2);
    sync.mockRestore();
    asked.mockRestore();
  });

  it('runs statements in one message, and counts the rows of each', async () => {
    const rename = { text: `UPDATE organisation SET name = '乙' WHERE name = $1`, values: ['甲'] };
    expect(await transact((tx) => tx.executeAll([insert('甲'), insert('甲'), rename, rename]))).toEqual([1, 1, 2, 0]);
    expect([await stored('甲'), await stored('乙')]).toEqual([0, 2]);
  });

  it('runs nothing behind a statement that failed, and what was to be prepared there is prepared later', async () => {
    const id = randomUUID();
    const behind = { name: 'behind', text: 'SELECT 1' };
    await expect(transact((tx) => tx.executeAll([insert('丙', id), insert('丙', id), behind]))).rejects.toThrow(
      'duplicate key',
    );
    expect(await stored('丙')).toBe(0);
    for (let n = 0; n < 2; n++) expect(await transact((tx) => tx.execute(behind))).toBe(1);
  });

  it('comes to nothing, and says so, where the error of a statement was caught and forgotten', async () => {
    const forgetful = transact(async (tx) => {
      await tx.executeAll([insert('丁')]);
      await tx.query('SELECT 1 / 0').catch(() => undefined);
    });
    await expect(forgetful).rejects.toThrow(TransactionFailedError);
    expect(await stored('丁')).toBe(0);
  });

  it('refuses a second statement under the same name, and a value that cannot be sent; the connection stays whole', async () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    await transact((tx) => tx.execute({ name: 'once', text: 'SELECT 1' }));
    for (const first of [[], [insert('戊')]]) {
      const clash = transact((tx) => tx.executeAll([...first, { name: 'once', text: 'SELECT 2' }]));
      await expect(clash).rejects.toThrow('prepared as "once"');
      const unsendable = transact((tx) => tx.executeAll([...first, { text: 'SELECT $1::jsonb', values: [circle] }]));
      await expect(unsendable).rejects.toThrow('circular');
    }
    expect(await transact((tx) => tx.query('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
    expect(await stored('戊')).toBe(0);
  });

  it('shares its connection with the manager, also where that comes first', async () => {
    const tenant = `SELECT current_setting('app.tenant_id') AS tenant, pg_current_xact_id()::text AS xact`;
    const [first, second] = await transact(async (tx) => [await tx.manager.query(tenant), await tx.query(tenant)]);
    expect(first[0].tenant).toBe(binding.tenantId);
    expect(second).toEqual(first);
  });

  it('is of no use any more when it has ended', async () => {
    const kept = await transact(async (tx) => ({ tx, manager: tx.manager }));
    await expect(kept.tx.query('SELECT 1')).rejects.toThrow('has ended');
    await expect(async () => kept.manager.query('SELECT 1')).rejects.toThrow();
  });
});
