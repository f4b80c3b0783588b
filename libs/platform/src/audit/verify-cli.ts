import { parseArgs } from 'node:util';
import { Database } from '../database/database.js';
import { GuardedDataSource } from '../database/guarded-data-source.js';
import { verifyChain } from './verify.js';

// Usage: DATABASE_URL=postgres://shidian_app:…@…/… npm run audit:verify [-- --tenant slug]
// Exit status: 0 every chain is whole, 1 a chain has faults, 2 it could not be checked.
const say = (line: string) => process.stdout.write(`${line}\n`);
const url = process.env['DATABASE_URL'];
const { values } = parseArgs({ options: { tenant: { type: 'string' } } });
if (!url) {
  process.stderr.write('DATABASE_URL is not set: give the URL of the application role.\n');
  process.exit(2);
}
const dataSource = new GuardedDataSource(url, { poolSize: 1, entities: [], applicationName: 'shidian-audit-verify' });
try {
  await dataSource.initialize();
  const database = new Database(dataSource);
  const tenants = await database.read<{ id: string; slug: string }>({
    text: 'SELECT id, slug FROM tenant WHERE $1::text IS NULL OR slug = $1 ORDER BY slug',
    values: [values.tenant ?? null],
  });
  if (tenants.length === 0)
    throw new Error(values.tenant ? `There is no tenant "${values.tenant}"` : 'There is no tenant');
  for (const tenant of tenants) {
    const { events, faults, head } = await verifyChain(database, tenant.id);
    say(`${tenant.slug}: ${events} events, ${faults.length === 0 ? 'the chain is whole' : `${faults.length} faults`}`);
    if (head) say(`  last event ${head.seq}, hash ${head.hash}`);
    for (const fault of faults) say(`  event ${fault.seq}: ${fault.kind}`);
    if (faults.length > 0) process.exitCode = 1;
  }
} catch (error) {
  process.stderr.write(
    `The audit chain could not be checked: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 2;
} finally {
  if (dataSource.isInitialized) await dataSource.destroy();
}
