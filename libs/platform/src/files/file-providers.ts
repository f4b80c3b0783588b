import { join } from 'node:path';
import type { Provider } from '@nestjs/common';
import { Audit } from '../audit/audit.js';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { Vault } from '../secrets/vault.js';
import { DiskStore } from './disk-store.js';
import { FileContents } from './file-contents.js';
import { FileStore } from './file-store.js';
import { FileService } from './file.service.js';
import { s3FromEnvironment, S3Store } from './s3-store.js';

/** FileStore (a bucket where S3_ENDPOINT is set, otherwise `dataDir/files`) and FileService, for API and worker alike. */
export function fileProviders(dataDir: string, env: NodeJS.ProcessEnv = process.env): Provider[] {
  const s3 = s3FromEnvironment(env);
  return [
    { provide: FileStore, useFactory: () => (s3 ? new S3Store(s3) : new DiskStore(join(dataDir, 'files'))) },
    {
      provide: FileService,
      useFactory: (database: Database, store: FileStore, audit: Audit, clock: Clock, vault: Vault) =>
        new FileService(database, new FileContents(store, vault), audit, clock, join(dataDir, 'spool')),
      inject: [Database, FileStore, Audit, Clock, Vault],
    },
  ];
}
