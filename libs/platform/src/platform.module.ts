import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { DataSourceOptions } from 'typeorm';
import { Audit } from './audit/audit.js';
import { Clock, SystemClock } from './clock/clock.js';
import { PublicAddress } from './config/public-address.js';
import { Database } from './database/database.js';
import { GuardedDataSource } from './database/guarded-data-source.js';
import { assertBoundRole } from './database/role-guard.js';
import { FileAccess } from './files/file-access.js';
import { fileProviders } from './files/file-providers.js';
import { FileStore } from './files/file-store.js';
import { FileService } from './files/file.service.js';
import { filesWording } from './files/files.wording.js';
import { RefusalWording } from './graphql/wording.js';
import { metrics } from './metrics/metrics.js';
import { parseSecretKeys, secretKeysOf } from './secrets/secret-keys.js';
import { Vault } from './secrets/vault.js';
import { platformWording } from './platform.wording.js';

/** What a process needs of the kernel. */
export interface PlatformOptions {
  readonly databaseUrl: string;
  readonly poolSize: number;
  readonly applicationName: string;
  readonly entities: DataSourceOptions['entities'];
  /** Where files and spools lie on disk. */
  readonly dataDir: string;
  /** The address at which the public reaches the product; left out where nothing is signed or printed. */
  readonly publicUrl?: string;
  /** Keys as text; without them those of the data folder are used. */
  readonly secretKeys?: string | null;
  /** Another clock than the machine's; tests stand still in time. */
  readonly clock?: Clock;
}

/** Database, clock, audit and wordings for every module. Boot fails when the database role could bypass row-level security. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(Database) private readonly database: Database) {}

  static forRoot(options: PlatformOptions): DynamicModule {
    const wording = new RefusalWording();
    wording.register(platformWording);
    wording.register(filesWording);
    return {
      module: PlatformModule,
      providers: [
        { provide: Clock, useValue: options.clock ?? new SystemClock() },
        { provide: RefusalWording, useValue: wording },
        { provide: PublicAddress, useValue: new PublicAddress(options.publicUrl ?? 'http://localhost:3000') },
        { provide: FileAccess, useFactory: () => new FileAccess() },
        { provide: Database, useFactory: () => connect(options) },
        {
          provide: Audit,
          useFactory: (database: Database, clock: Clock) => new Audit(database, clock),
          inject: [Database, Clock],
        },
        {
          provide: Vault,
          useFactory: () =>
            new Vault(options.secretKeys ? parseSecretKeys(options.secretKeys) : secretKeysOf(options.dataDir)),
        },
        ...fileProviders(options.dataDir),
      ],
      exports: [Clock, RefusalWording, PublicAddress, Database, Audit, Vault, FileStore, FileService, FileAccess],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.dataSource.destroy();
  }
}

async function connect(options: PlatformOptions): Promise<Database> {
  const { databaseUrl, poolSize, applicationName, entities } = options;
  const dataSource = new GuardedDataSource(databaseUrl, { poolSize, applicationName, entities });
  await dataSource.initialize();
  await assertBoundRole(dataSource.pool);
  metrics.watchPool(dataSource.pool);
  return new Database(dataSource);
}
