import { parseArgs } from 'node:util';
import { Audit } from '@shidian/platform/audit/audit.js';
import { SystemClock } from '@shidian/platform/clock/clock.js';
import { readConfig } from '@shidian/platform/config/config.js';
import { PublicAddress } from '@shidian/platform/config/public-address.js';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { GuardedDataSource } from '@shidian/platform/database/guarded-data-source.js';
import { parseSecretKeys, secretKeysOf } from '@shidian/platform/secrets/secret-keys.js';
import { Vault } from '@shidian/platform/secrets/vault.js';
import { SigningKeyService } from './signing-key.service.js';

// Usage, with the settings of the API process: npm run keys -- list --tenant slug | npm run keys -- rotate --tenant slug
// Exit status: 0 done, 2 not done.
const say = (line: string) => process.stdout.write(`${line}\n`);
const { values, positionals } = parseArgs({ allowPositionals: true, options: { tenant: { type: 'string' } } });

async function run(): Promise<void> {
  const [command] = positionals;
  const slug = values.tenant;
  if (!slug || (command !== 'list' && command !== 'rotate'))
    throw new Error(
      'Say what and whose: npm run keys -- list --tenant <slug>, or npm run keys -- rotate --tenant <slug>',
    );
  const config = readConfig();
  const options = { poolSize: 1, entities: [], applicationName: 'shidian-keys' };
  const dataSource = new GuardedDataSource(config.databaseUrl, options);
  await dataSource.initialize();
  try {
    const database = new Database(dataSource);
    const [tenant] = await database.read<{ id: string }>({
      text: 'SELECT id FROM tenant WHERE slug = $1',
      values: [slug],
    });
    if (!tenant) throw new Error(`There is no tenant "${slug}"`);
    const clock = new SystemClock();
    const vault = new Vault(config.secretKeys ? parseSecretKeys(config.secretKeys) : secretKeysOf(config.dataDir));
    const address = new PublicAddress(config.publicUrl);
    const keys = new SigningKeyService(database, clock, new Audit(database, clock), vault, address);
    await runInScope(systemScope('keys-cli', tenant.id), async () => {
      if (command === 'rotate') say(`${slug}: ${await database.transaction(() => keys.rotate())} signs from now on`);
      for (const { id, controller, retiredAt } of await keys.all())
        say(`${id}  ${controller}  ${retiredAt ? `retired ${retiredAt.toISOString()}` : 'in use'}`);
    });
  } finally {
    await dataSource.destroy();
  }
}

await run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
