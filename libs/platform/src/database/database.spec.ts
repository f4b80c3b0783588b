import { randomUUID } from 'node:crypto';
import { runInScope, systemScope } from '../context/scope.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { Database } from './database.js';
import { GuardedDataSource, QueryOutsideTransactionError } from './guarded-data-source.js';
import { assertBoundRole, UnsafeRoleError } from './role-guard.js';
import { migratorDataSource } from './migrate.js';

describe('Database', () => {
  let test: TestDatabase;
  let database: Database;
  const [north, south] = [randomUUID(), randomUUID()];

  beforeAll(async () => {
    test = await createTestDatabase();
    const migrator = await migratorDataSource(test.urls.migrator).initialize();
    for (const [id, slug] of [
      [north, 'north'],
      [south, 'south'],
    ]) {
      await migrator.query('INSERT INTO tenant (id, slug, name, name_en) VALUES ($1, $2, $2, $2)', [id, slug]);
    }
    await migrator.destroy();
    database = new Database(
      (await new GuardedDataSource(test.urls.app, {
        poolSize: 4,
        entities: [],
        applicationName: 'test',
      }).initialize()) as GuardedDataSource,
    );
  });
  afterAll(async () => {
    await database.dataSource.destroy();
    await test.drop();
  });

  const organise = (tenantId: string, name: string) =>
    runInScope(systemScope('r', tenantId), () =>
      database.transaction((tx) =>
        tx.execute(
          `INSERT INTO organisation (tenant_id, id, kind, name, created_at) VALUES ($1, $2, 'AUTHORITY', $3, now())`,
          [tenantId, randomUUID(), name],
        ),
      ),
    );
  const names = (tenantId: string | null) =>
    runInScope(systemScope('r', tenantId), () =>
      database
        .read<{ name: string }>({ text: 'SELECT name FROM organisation ORDER BY name' })
        .then((rows) => rows.map((row) => row.name)),
    );

  it('shows a tenant its own rows only, in one-shot reads and in transactions', async () => {
    await organise(north, '北方');
    await organise(south, '南方');
    expect(await names(north)).toEqual(['北方']);
    expect(await names(south)).toEqual(['南方']);
    expect(await names(null)).toEqual([]);
  });

  it('refuses to write a row of another tenant', async () => {
    const write = runInScope(systemScope('r', north), () =>
      database.transaction((tx) =>
        tx.execute(
          `INSERT INTO organisation (tenant_id, id, kind, name, created_at) VALUES ($1, $2, 'AUTHORITY', 'x', now())`,
          [south, randomUUID()],
        ),
      ),
    );
    await expect(write).rejects.toThrow('row-level security');
  });

  it('throws on a statement outside a transaction', async () => {
    await expect(async () => database.dataSource.manager.query('SELECT 1')).rejects.toThrow(
      QueryOutsideTransactionError,
    );
  });

  it('rolls back all of a failed transaction and leaves a clean connection', async () => {
    const failing = runInScope(systemScope('r', north), () =>
      database.transaction(async (tx) => {
        await tx.execute(
          `INSERT INTO organisation (tenant_id, id, kind, name, created_at) VALUES ($1, $2, 'AUTHORITY', 'lost', now())`,
          [north, randomUUID()],
        );
        throw new Error('later');
      }),
    );
    await expect(failing).rejects.toThrow('later');
    expect(await names(north)).toEqual(['北方']);
  });

  it('survives a failing one-shot read', async () => {
    const bad = runInScope(systemScope('r', north), () => database.read({ text: 'SELECT 1/0' }));
    await expect(bad).rejects.toThrow('division by zero');
    for (let i = 0; i < 8; i++) expect(await names(north)).toEqual(['北方']);
  });

  it('writes nothing in a one-shot read, and leaves neither tenant nor user behind', async () => {
    const write = runInScope(systemScope('r', north), () =>
      database.read({ text: `UPDATE organisation SET name = 'x' RETURNING name` }),
    );
    await expect(write).rejects.toThrow('read-only transaction');
    for (let i = 0; i < 8; i++) await names(north);
    const left = await Promise.all(
      Array.from({ length: 8 }, () =>
        database.dataSource.pool.query(
          `SELECT coalesce(current_setting('app.tenant_id', true), '') AS tenant, current_setting('transaction_read_only') AS only`,
        ),
      ),
    );
    expect(left.map(({ rows }) => rows[0])).toEqual(Array(8).fill({ tenant: '', only: 'off' }));
  });

  it('reads values of every kind, named and unnamed, empty and again', async () => {
    const statement = {
      text: `SELECT $1::text[] AS list, $2::timestamptz AS at, $3::jsonb AS json, NULL AS nothing, $4::date AS day WHERE $5`,
      values: [['a', '"'], new Date(5), { a: [1] }, '2021-03-01', true],
    };
    const row = { list: ['a', '"'], at: new Date(5), json: { a: [1] }, nothing: null, day: '2021-03-01' };
    const read = (more: object) => database.read({ ...statement, ...more }, { tenantId: north, userId: null });
    for (let i = 0; i < 6; i++) {
      expect(await read({})).toEqual([row]);
      expect(await read({ name: 'kinds' })).toEqual([row]);
      expect(await read({ name: 'kinds', values: [...statement.values.slice(0, 4), false] })).toEqual([]);
    }
  });

  it('plans a statement once where that is asked for, and leaves the others to PostgreSQL', async () => {
    // About itself: how often it was planned for any values, and for these.
    const text = `SELECT generic_plans::int AS once, custom_plans::int AS anew FROM pg_prepared_statements WHERE name = $1`;
    const plans = async (name: string, plannedOnce: boolean) =>
      (await database.read({ name, text, values: [name], plannedOnce }, { tenantId: north, userId: null }))[0];
    for (const runs of [1, 2, 3]) {
      expect(await plans('planned-once', true)).toEqual({ once: runs, anew: 0 });
      expect(await plans('planned-anew', false)).toEqual({ once: 0, anew: runs });
    }
  });

  it('forgets a prepared statement whose table has changed', async () => {
    const migrator = await migratorDataSource(test.urls.migrator).initialize();
    const type = (name: string) => migrator.query(`ALTER TABLE tenant ALTER COLUMN name TYPE ${name}`);
    const read = () =>
      database.read({ name: 'changing', text: 'SELECT name FROM tenant LIMIT 1' }, { tenantId: north, userId: null });
    for (let i = 0; i < 8; i++) await read();
    await type('varchar');
    await Promise.allSettled(Array.from({ length: 4 }, read));
    await expect(Promise.all(Array.from({ length: 8 }, read))).resolves.toHaveLength(8);
    await type('text');
    await migrator.destroy();
  });

  it('refuses a role that could bypass row-level security', async () => {
    await expect(assertBoundRole(database.dataSource.pool)).resolves.toBeUndefined();
    for (const url of [test.urls.superuser, test.urls.migrator]) {
      const other = new GuardedDataSource(url, { poolSize: 1, entities: [], applicationName: 'test' });
      await other.initialize();
      await expect(assertBoundRole(other.pool)).rejects.toThrow(UnsafeRoleError);
      await other.destroy();
    }
  });

  it('keeps tenants apart in 10,000 random requests at concurrency 64 over a pool of 4', async () => {
    let next = 0;
    let foreign = 0;
    const worker = async () => {
      while (next < 10_000) {
        const request = next++;
        const [own, canary] = request % 2 ? [north, '北方'] : [south, '南方'];
        const seen =
          request % 10 === 0
            ? await runInScope(systemScope('r', own), () =>
                database
                  .transaction((tx) => tx.query<{ name: string }>('SELECT name FROM organisation'))
                  .then((rows) => rows.map((row) => row.name)),
              )
            : await names(own);
        if (seen.some((name) => name !== canary) || seen.length !== 1) foreign++;
      }
    };
    await Promise.all(Array.from({ length: 64 }, worker));
    expect({ requests: next >= 10_000, foreign }).toEqual({ requests: true, foreign: 0 });
  }, 60_000);
});
