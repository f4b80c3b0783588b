import { migrateUp, migratorDataSource } from './migrate.js';

// Usage: MIGRATION_DATABASE_URL=postgres://… node migrate-cli.js
const url = process.env['MIGRATION_DATABASE_URL'];
if (!url) {
  process.stderr.write('MIGRATION_DATABASE_URL is not set: give the URL of the migrator role.\n');
  process.exit(2);
}
const dataSource = await migratorDataSource(url).initialize();
try {
  const applied = await migrateUp(dataSource);
  process.stdout.write(applied.length === 0 ? 'schema is up to date\n' : `applied ${applied.join(', ')}\n`);
} finally {
  await dataSource.destroy();
}
