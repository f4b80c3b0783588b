import { DataSource } from 'typeorm';
import { migrations } from '@shidian/migrations/all.js';

/** A data source of the migrator role; the only role that may change the schema. */
export function migratorDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTableName: 'schema_migration',
    logging: false,
    poolSize: 1,
  });
}

/** Applies all pending migrations, then the default protection to every tenant table; answers the names applied. */
export async function migrateUp(dataSource: DataSource): Promise<string[]> {
  const applied = await dataSource.runMigrations({ transaction: 'each' });
  await dataSource.query('SELECT protect_unprotected_tenant_tables()');
  return applied.map((migration) => migration.name);
}

/** Reverts every applied migration, newest first. */
export async function migrateDownAll(dataSource: DataSource): Promise<void> {
  for (const _each of migrations) await dataSource.undoLastMigration({ transaction: 'each' });
}
