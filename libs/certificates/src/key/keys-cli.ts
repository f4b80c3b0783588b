import { parseArgs } from 'node:util';
import { Audit } from '@shidian/platform/audit/audit.js';
import { SystemClock } from '@shidian/platform/clock/clock.js';
import { type Config, readConfig } from '@shidian/platform/config/config.js';
import { PublicAddress } from '@shidian/platform/config/public-address.js';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { GuardedDataSource } from '@shidian/platform/database/guarded-data-source.js';
import { JobCatalogue } from '@shidian/platform/jobs/job-catalogue.js';
import { Outbox } from '@shidian/platform/jobs/outbox.js';
import { SilentWake } from '@shidian/platform/jobs/wake.js';
import { parseSecretKeys, secretKeysOf } from '@shidian/platform/secrets/secret-keys.js';
import { Vault } from '@shidian/platform/secrets/vault.js';
import { statusListJobs } from '../status-list/status-list.jobs.js';
import { KeyRevocation } from './key-revocation.js';
import { SigningKeyService } from './signing-key.service.js';

// With the settings of the API process: npm run keys -- list|rotate|revoke --tenant <slug> [--key <id>]
// Exit status: 0 done, 2 not done.
const USAGE = 'Say what and whose: npm run keys -- list|rotate --tenant <slug>, or revoke --tenant <slug> --key <id>';
const say = (line: string) => process.stdout.write(`${line}\n`);

interface Asked {
  readonly command: 'list' | 'rotate' | 'revoke';
  readonly slug: string;
  readonly key: string;
}

function asked(): Asked {
  const options = { tenant: { type: 'string' }, key: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [command] = positionals;
  const { tenant: slug, key = '' } = values;
  const known = command === 'list' || command === 'rotate' || (command === 'revoke' && key !== '');
  if (!slug || !known || positionals.length > 1) throw new Error(USAGE);
  return { command, slug, key };
}

/** The services that keep keys, without the rest of the product. */
function services(database: Database, config: Config): { keys: SigningKeyService; revocation: KeyRevocation } {
  const clock = new SystemClock();
  const audit = new Audit(database, clock);
  const vault = new Vault(config.secretKeys ? parseSecretKeys(config.secretKeys) : secretKeysOf(config.dataDir));
  const keys = new SigningKeyService(database, clock, audit, vault, new PublicAddress(config.publicUrl));
  // The worker looks for what is to be done every few seconds of its own accord.
  const outbox = new Outbox(database, clock, new SilentWake(), new JobCatalogue(statusListJobs));
  return { keys, revocation: new KeyRevocation(database, clock, audit, outbox, keys) };
}

async function run(): Promise<void> {
  const { command, slug, key } = asked();
  const config = readConfig();
  const options = { poolSize: 1, entities: [], applicationName: 'shidian-keys' };
  const dataSource = new GuardedDataSource(config.databaseUrl, options);
  await dataSource.initialize();
  try {
    const database = new Database(dataSource);
    const find = { text: 'SELECT id FROM tenant WHERE slug = $1', values: [slug] };
    const [tenant] = await runInScope(systemScope('keys-cli', null), () => database.read<{ id: string }>(find));
    if (!tenant) throw new Error(`There is no tenant "${slug}"`);
    const { keys, revocation } = services(database, config);
    await runInScope(systemScope('keys-cli', tenant.id), async () => {
      if (command === 'rotate') say(`${slug}: ${await database.transaction(() => keys.rotate())} signs from now on`);
      if (command === 'revoke') {
        await database.transaction(() => revocation.revoke(key));
        say(`${slug}: ${key} is revoked; what it signed is signed anew when it is next asked for`);
      }
      for (const { id, controller, retiredAt, revokedAt } of await keys.all())
        say(`${id}  ${controller}  ${stateOf(retiredAt, revokedAt)}`);
    });
  } finally {
    await dataSource.destroy();
  }
}

function stateOf(retiredAt: Date | null, revokedAt: Date | null): string {
  if (revokedAt) return `revoked ${revokedAt.toISOString()}`;
  return retiredAt ? `retired ${retiredAt.toISOString()}` : 'in use';
}

await run().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
