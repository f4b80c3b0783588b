import { migratorDataSource } from '@shidian/platform/database/migrate.js';
import { loadBundledPackages } from './bundled.js';
import { installPackages, PackageChangedError } from './install-packages.js';
import { PackageError } from './package-error.js';

// Usage: MIGRATION_DATABASE_URL=postgres://… node install-packages-cli.js
const url = process.env['MIGRATION_DATABASE_URL'];
if (!url) {
  process.stderr.write('MIGRATION_DATABASE_URL is not set: give the URL of the migrator role.\n');
  process.exit(2);
}
const dataSource = await migratorDataSource(url).initialize();
try {
  const installed = await installPackages(dataSource, loadBundledPackages());
  process.stdout.write(
    installed.length === 0 ? 'rule packages are up to date\n' : `installed ${installed.join(', ')}\n`,
  );
} catch (error) {
  if (!(error instanceof PackageError) && !(error instanceof PackageChangedError)) throw error;
  process.stderr.write(`rule packages: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  await dataSource.destroy();
}
