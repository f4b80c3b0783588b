import type { DataSource } from 'typeorm';
import { migratorDataSource } from '@shidian/platform/database/migrate.js';
import { createTestDatabase, type TestDatabase } from '@shidian/platform/testing/test-database.js';
import { loadBundledPackages } from './bundled.js';
import { installPackages, PackageChangedError } from './install-packages.js';
import { hashOf, type LoadedPackage } from './load-package.js';

let database: TestDatabase;
let migrator: DataSource;

beforeAll(async () => {
  database = await createTestDatabase();
  migrator = await migratorDataSource(database.urls.migrator).initialize();
});

afterAll(async () => {
  await migrator.destroy();
  await database.drop();
});

const stored = () =>
  migrator.query<{ key: string; hash: string; content: LoadedPackage['content'] }[]>(
    `SELECT id || ' ' || version AS key, encode(hash, 'hex') AS hash, content FROM rule_package ORDER BY id, version`,
  );

const altered = (one: LoadedPackage, changes: Partial<LoadedPackage['content']>): LoadedPackage => {
  const content = { ...one.content, ...changes };
  return { ...one, content, sha256: hashOf(content) };
};

it('installs what is not there, once, and keeps content and hash together', async () => {
  const bundled = loadBundledPackages();
  const keys = bundled.map(({ content }) => `${content.id} ${content.version}`);
  // Two at the same instant, as when two containers start.
  const other = await migratorDataSource(database.urls.migrator).initialize();
  const both = await Promise.all([installPackages(migrator, bundled), installPackages(other, bundled)]);
  await other.destroy();
  expect(both.flat().sort()).toEqual(keys.sort());
  expect(await installPackages(migrator, bundled)).toEqual([]);
  const rows = await stored();
  expect(rows.map((row) => row.key)).toEqual(keys);
  expect(rows.map((row) => hashOf(row.content))).toEqual(rows.map((row) => row.hash));
});

it('refuses a version whose content has changed, and then installs nothing', async () => {
  const [first, second] = loadBundledPackages();
  if (!first || !second) throw new Error('two packages are bundled');
  await installPackages(migrator, [first, second]);
  const before = await stored();
  const title = { zh: '另一份', en: 'Another one' };
  const packages = [altered(first, { version: '99.0.0' }), altered(second, { title })];
  const failure = await installPackages(migrator, packages).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(PackageChangedError);
  expect(String(failure)).toContain(`${second.content.id} ${second.content.version}`);
  expect(await stored()).toEqual(before);
});
