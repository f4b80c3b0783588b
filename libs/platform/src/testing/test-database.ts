import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { migrations } from '@shidian/migrations/all.js';
import { migrateUp, migratorDataSource } from '../database/migrate.js';

const roles = ['migrator', 'app', 'verifier', 'queue'] as const;
type Role = (typeof roles)[number];

/** A database of its own for one test file, and its URL as each role and as superuser. */
export interface TestDatabase {
  readonly urls: Readonly<Record<Role | 'superuser', string>>;
  drop(): Promise<void>;
}

/** The server that `npm test` (or `node tools/test-services.mjs -- …`) started. */
export function testServerUrl(): string {
  const url = process.env['TEST_SUPERUSER_URL'];
  if (!url)
    throw new Error(
      'TEST_SUPERUSER_URL is not set: run through `npm test` or `node tools/test-services.mjs -- npx jest …`',
    );
  return url;
}

/** A fresh copy of the fully migrated template; the template is built once per server and set of migrations. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  const template = await ensureTemplate();
  await asSuperuser('postgres', async (client) => {
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER shidian_migrator`);
    // A copy begins with everybody's default privileges on it: tests must live with those that production has.
    await client.query(
      'UPDATE pg_database SET datacl = (SELECT datacl FROM pg_database WHERE datname = $1) WHERE datname = $2',
      [template, name],
    );
  });
  return handle(name);
}

/** A database with roles but without any migration, for the tests of the migrations themselves. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString('hex')}`;
  await asSuperuser('postgres', (client) => client.query(`CREATE DATABASE ${name}`));
  await asSuperuser(name, bootstrapRoles);
  return handle(name);
}

function handle(name: string): TestDatabase {
  return {
    urls: {
      superuser: urlOf(name),
      migrator: urlOf(name, 'migrator'),
      app: urlOf(name, 'app'),
      verifier: urlOf(name, 'verifier'),
      queue: urlOf(name, 'queue'),
    },
    drop: () =>
      asSuperuser(
        'postgres',
        async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
      ),
  };
}

async function ensureTemplate(): Promise<string> {
  const version = createHash('sha256')
    .update(migrations.map(String).join())
    .update(readFileSync(rolesScript()))
    .digest('hex');
  const name = `tpl_${version.slice(0, 16)}`;
  return asSuperuser('postgres', async (client) => {
    // Test files run in parallel processes: one builds, the others wait.
    await client.query('SELECT pg_advisory_lock(424242)');
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1 AND datistemplate', [name]);
    if (rowCount) return name;
    await client.query(`DROP DATABASE IF EXISTS ${name}`);
    await client.query(`CREATE DATABASE ${name}`);
    await asSuperuser(name, bootstrapRoles);
    const dataSource = await migratorDataSource(urlOf(name, 'migrator')).initialize();
    await migrateUp(dataSource);
    await dataSource.destroy();
    await client.query(`ALTER DATABASE ${name} IS_TEMPLATE true`);
    return name;
  });
}

async function bootstrapRoles(client: pg.Client): Promise<void> {
  for (const role of roles) await client.query(`SELECT set_config($1, $2, false)`, [`shidian.${role}_password`, role]);
  await client.query(readFileSync(rolesScript(), 'utf8'));
}

function rolesScript(): string {
  let folder = process.cwd();
  while (!existsSync(join(folder, 'nx.json'))) folder = dirname(folder);
  return join(folder, 'docker/bootstrap-roles.sql');
}

function urlOf(database: string, role?: Role): string {
  const url = new URL(testServerUrl());
  url.pathname = `/${database}`;
  if (role) {
    url.username = `shidian_${role}`;
    url.password = role;
  }
  return url.href;
}

async function asSuperuser<T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: urlOf(database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
