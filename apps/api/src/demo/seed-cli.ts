import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '@shidian/platform/config/config.js';
import { demoAccounts, demoPassword } from './accounts.js';
import { seed } from './seed/seed.js';

// Usage: DATABASE_URL=… MIGRATION_DATABASE_URL=… QUEUE_DATABASE_URL=… DATA_DIR=… node seed-cli.js
const config = readConfig();
const migrationDatabaseUrl = process.env['MIGRATION_DATABASE_URL'];
if (!migrationDatabaseUrl) {
  process.stderr.write('MIGRATION_DATABASE_URL is not set: give the URL of the migrator role.\n');
  process.exit(2);
}
if (config.production) {
  process.stderr.write(
    'Demonstration accounts have a public password: they are not loaded where NODE_ENV is production.\n',
  );
  process.exit(2);
}
const since = performance.now();
const { databaseUrl, queueDatabaseUrl, dataDir, secretKeys, publicUrl } = config;
const loaded = await seed({
  databaseUrl,
  migrationDatabaseUrl,
  queueDatabaseUrl,
  dataDir,
  secretKeys,
  publicUrl,
  now: new Date(),
});
// For who shows the accounts without this process: the welcome of `npm start`.
const accounts = demoAccounts.map(({ email, role, tenant }) => ({ login: email, role, tenant }));
mkdirSync(dataDir, { recursive: true });
writeFileSync(join(dataDir, 'demo-accounts.json'), JSON.stringify({ password: demoPassword, accounts }, null, 2));
const seconds = ((performance.now() - since) / 1000).toFixed(1);
process.stdout.write(
  loaded ? `demonstration data loaded in ${seconds} s\n` : 'there are tenants already: nothing loaded\n',
);
