import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '@shidian/migrations/all.js';
import { migrateDownAll, migrateUp, migratorDataSource } from '../database/migrate.js';
import { createEmptyDatabase, type TestDatabase } from '../testing/test-database.js';
import { describeSchema } from './describe-schema.js';

// What TypeORM keeps to know where it stands; it is no part of the schema.
const isBookkeeping = (line: string) => line.includes('schema_migration');

describe('migrations', () => {
  let test: TestDatabase;
  let client: pg.Client;
  const described = async () => (await describeSchema(client)).filter((line) => !isBookkeeping(line));

  beforeEach(async () => {
    test = await createEmptyDatabase();
    client = new pg.Client({ connectionString: test.urls.superuser });
    await client.connect();
  });
  afterEach(async () => {
    await client.end();
    await test.drop();
  });

  it('build the same database again after going all the way down, and leave nothing at the bottom', async () => {
    const empty = await described();
    const dataSource = await migratorDataSource(test.urls.migrator).initialize();
    try {
      await migrateUp(dataSource);
      const built = await described();
      await migrateDownAll(dataSource);
      expect(await described()).toEqual(empty);
      await migrateUp(dataSource);
      expect(await described()).toEqual(built);
      // Running them once more changes nothing.
      expect(await migrateUp(dataSource)).toEqual([]);
      expect(await described()).toEqual(built);
    } finally {
      await dataSource.destroy();
    }
  }, 60_000);

  it('each undo exactly what they did', async () => {
    const states = [await described()];
    const upTo = async <T>(count: number, work: (dataSource: DataSource) => Promise<T>) => {
      const options = { ...migratorDataSource(test.urls.migrator).options, migrations: migrations.slice(0, count) };
      const dataSource = await new DataSource(options).initialize();
      await work(dataSource).finally(() => dataSource.destroy());
    };
    for (let count = 1; count <= migrations.length; count++) {
      await upTo(count, migrateUp);
      states.push(await described());
    }
    for (let count = migrations.length; count > 0; count--) {
      await upTo(count, (dataSource) => dataSource.undoLastMigration({ transaction: 'each' }));
      expect({ undone: migrations[count - 1]?.name, left: await described() }).toEqual({
        undone: migrations[count - 1]?.name,
        left: states[count - 1],
      });
    }
  }, 60_000);
});

describe('describeSchema', () => {
  let test: TestDatabase;
  let client: pg.Client;

  beforeAll(async () => {
    test = await createEmptyDatabase();
    client = new pg.Client({ connectionString: test.urls.superuser });
    await client.connect();
    await client.query(`CREATE TABLE thing (id int PRIMARY KEY, name text);
      CREATE FUNCTION own() RETURNS int LANGUAGE sql RETURN 1`);
  });
  afterAll(async () => {
    await client.end();
    await test.drop();
  });

  it.each([
    ['a column', 'ALTER TABLE thing ADD note text'],
    ['a default', `ALTER TABLE thing ALTER name SET DEFAULT 'x'`],
    ['a type', 'ALTER TABLE thing ALTER name TYPE varchar(10)'],
    ['a not-null', 'ALTER TABLE thing ALTER name SET NOT NULL'],
    ['a check', 'ALTER TABLE thing ADD CHECK (id > 1)'],
    ['an index', 'CREATE INDEX ON thing (name)'],
    ['a policy', 'CREATE POLICY p ON thing USING (true)'],
    ['row security', 'ALTER TABLE thing ENABLE ROW LEVEL SECURITY'],
    ['a grant', 'GRANT SELECT ON thing TO shidian_app'],
    ['a column grant', 'GRANT SELECT (name) ON thing TO shidian_app'],
    ['a grant on the schema', 'GRANT CREATE ON SCHEMA public TO shidian_app'],
    ['a function', 'CREATE FUNCTION f() RETURNS int LANGUAGE sql RETURN 1'],
    ['a revoked function', 'REVOKE EXECUTE ON FUNCTION own() FROM PUBLIC'],
    [
      'a trigger',
      'CREATE TRIGGER t BEFORE UPDATE ON thing FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()',
    ],
    ['a view', 'CREATE VIEW v AS SELECT 1'],
    ['a sequence', 'CREATE SEQUENCE s'],
    ['an enum', `CREATE TYPE e AS ENUM ('a')`],
    ['default privileges', 'ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO shidian_app'],
    ['an owner', 'ALTER TABLE thing OWNER TO shidian_app'],
  ])('sees %s', async (_name, change) => {
    const before = await describeSchema(client);
    await client.query('BEGIN');
    await client.query(change);
    const after = await describeSchema(client);
    await client.query('ROLLBACK');
    expect(after).not.toEqual(before);
  });
});
