import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import pg from 'pg';
import { Audit } from '../audit/audit.js';
import { FrozenClock } from '../clock/clock.js';
import { type Actor, actorScope, runInScope } from '../context/scope.js';
import { Database } from '../database/database.js';
import { GuardedDataSource } from '../database/guarded-data-source.js';
import { AccessError, Refusal } from '../errors/refusal.js';
import { DiskStore } from '../files/disk-store.js';
import { FileContents } from '../files/file-contents.js';
import { type Announcement, FileService } from '../files/file.service.js';
import type { StoredFile } from '../files/stored-file.js';
import { makeSecretKeys, parseSecretKeys } from '../secrets/secret-keys.js';
import { Vault } from '../secrets/vault.js';
import { fileSamples } from './file-samples.js';
import { createTestDatabase } from './test-database.js';

/** The file that these tests send. */
export const pdf = fileSamples.pdf();

/** The hash of a file as its sender states it. */
export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Does something as this person. */
export const as = <T>(actor: Actor, work: () => Promise<T>): Promise<T> =>
  runInScope(actorScope('request-1', actor), work);

/** The code of a refusal, or that there was none. */
export const codeOf = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => 'accepted',
    (error: unknown) => {
      if (error instanceof Refusal) return error.items[0]?.code;
      if (error instanceof AccessError) return error.code;
      throw error;
    },
  );

/** Files on a database and in a folder of their own, with people of two tenants. */
export interface FilesWorld {
  readonly superuser: pg.Client;
  /** Holds `files`, the store, and `spool`, where uploads are received. */
  readonly folder: string;
  readonly files: FileService;
  readonly clock: FrozenClock;
  readonly school: Actor;
  readonly stranger: Actor;
  /** The school announces a file. */
  announce(more?: Partial<Announcement>): Promise<StoredFile>;
  /** The school sends its bytes. */
  send(id: string, bytes: Buffer): Promise<StoredFile>;
  /** What lies where uploads are received. */
  halfReceived(): Promise<string[]>;
  close(): Promise<void>;
}

const person = (): Actor => ({
  userId: randomUUID(),
  userName: '张三',
  tenantId: randomUUID(),
  organisationId: randomUUID(),
  membershipId: randomUUID(),
  role: 'SCHOOL_EDITOR',
  via: 'session',
  scopes: null,
});

/** Prepares a world; close it after the tests. */
export async function createFilesWorld(): Promise<FilesWorld> {
  const [school, stranger] = [person(), person()];
  const clock = new FrozenClock(new Date('2026-03-01T00:00:00Z'));
  const test = await createTestDatabase();
  const superuser = new pg.Client({ connectionString: test.urls.superuser });
  await superuser.connect();
  for (const { tenantId } of [school, stranger]) {
    await superuser.query('INSERT INTO tenant (id, slug, name, name_en) VALUES ($1, $2, $2, $2)', [
      tenantId,
      `t-${tenantId?.slice(0, 8)}`,
    ]);
  }
  const folder = await mkdtemp(join(tmpdir(), 'shidian-files-'));
  const dataSource = new GuardedDataSource(test.urls.app, { poolSize: 4, entities: [], applicationName: 'test' });
  await dataSource.initialize();
  const database = new Database(dataSource);
  const files = new FileService(
    database,
    new FileContents(new DiskStore(join(folder, 'files')), new Vault(parseSecretKeys(makeSecretKeys()))),
    new Audit(database, clock),
    clock,
    join(folder, 'spool'),
  );
  return {
    ...{ superuser, folder, files, clock, school, stranger },
    announce: (more = {}) =>
      as(school, () =>
        files.announce({
          subjectKind: 'pilot-application',
          subjectId: randomUUID(),
          ownerOrganisationId: school.organisationId,
          purpose: 'licence',
          name: '办学许可证.pdf',
          size: pdf.length,
          ...more,
        }),
      ),
    send: (id, bytes) => as(school, () => files.receive(id, Readable.from([bytes]))),
    halfReceived: () => readdir(join(folder, 'spool')).catch(() => []),
    close: async () => {
      await dataSource.destroy();
      await superuser.end();
      await rm(folder, { recursive: true });
      await test.drop();
    },
  };
}
