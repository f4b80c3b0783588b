import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Role } from '@shidian/contract/roles.js';
import type { SchoolType } from '@shidian/contract/organisations.js';
import { MembershipService } from '@shidian/identity/membership/membership.service.js';
import { OrganisationService } from '@shidian/identity/organisation/organisation.service.js';
import { UserService } from '@shidian/identity/user-account/user-account.service.js';
import { FrozenClock } from '@shidian/platform/clock/clock.js';
import type { Config } from '@shidian/platform/config/config.js';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { migratorDataSource } from '@shidian/platform/database/migrate.js';
import { migrateQueue } from '@shidian/platform/jobs/migrate-queue.js';
import { createTestDatabase, type TestDatabase } from '@shidian/platform/testing/test-database.js';
import { loadBundledPackages } from '@shidian/programmes/packages/bundled.js';
import { installPackages } from '@shidian/programmes/packages/install-packages.js';
import { RoundService } from '@shidian/programmes/round/round.service.js';
import { createServer } from '../../src/server.js';
import { WorkerModule } from '@shidian/worker/worker.module.js';
import { Client } from './client.js';

/** The password of every person in a test. */
export const PASSWORD = 'correct horse battery 42';

/** The instant at which a test world stands still at first: inside its round's window. */
export const NOW = new Date('2021-03-15T02:00:00Z');

/** One tenant of a test world. */
export interface TestTenant {
  readonly id: string;
  readonly slug: string;
  readonly bodyId: string;
  readonly roundId: string;
}

/** The product on a database of its own: API on a free loopback port, worker on request, clock that stands still. */
export interface World {
  readonly url: string;
  readonly clock: FrozenClock;
  readonly database: TestDatabase;
  readonly app: NestFastifyApplication;
  /** Where files lie. */
  readonly dataDir: string;
  tenant(slug: string, round?: { capacity?: number | null }): Promise<TestTenant>;
  school(tenant: TestTenant, name: string, schoolType?: SchoolType): Promise<string>;
  /** A new person with one membership, signed in. */
  signedIn(tenant: TestTenant, organisationId: string, role: Role): Promise<Client>;
  client(): Client;
  startWorker(): Promise<void>;
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/** Settings of a world. */
export interface WorldOptions {
  readonly config?: Partial<Config>;
}

/** Boots a world; close it after the tests. */
export async function createWorld(options: WorldOptions = {}): Promise<World> {
  const database = await createTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'shidian-'));
  const clock = new FrozenClock(NOW);
  const migrator = await migratorDataSource(database.urls.migrator).initialize();
  await installPackages(migrator, await loadBundledPackages());
  await migrateQueue(database.urls.queue);
  const config: Config = {
    databaseUrl: database.urls.app,
    verifierDatabaseUrl: database.urls.verifier,
    queueDatabaseUrl: database.urls.queue,
    redisUrl: null,
    port: 0,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:3000',
    dataDir,
    secretKeys: null,
    production: false,
    demo: false,
    freeDocuments: 'all',
    poolSize: 8,
    trustProxy: false,
    requestsPerMinute: 1_000_000,
    ...options.config,
  };
  const app = await createServer(config, {
    root: process.cwd(),
    clock,
    quiet: true,
  });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  let worker: INestApplicationContext | null = null;
  let people = 0;
  const inTenant = <T>(tenantId: string | null, work: () => Promise<T>) =>
    runInScope(systemScope('test', tenantId), work);

  return {
    url,
    clock,
    database,
    app,
    dataDir,
    client: () => new Client(url),
    tenant: async (slug, round = {}) => {
      const id = randomUUID();
      await migrator.query('INSERT INTO tenant (id, slug, name, name_en) VALUES ($1, $2, $3, $2)', [
        id,
        slug,
        `租户 ${slug}`,
      ]);
      return inTenant(id, () =>
        app.get(Database).transaction(async (tx) => {
          const bodyId = await app
            .get(OrganisationService, { strict: false })
            .create({ kind: 'CERTIFYING_BODY', schoolType: null, name: `评价组织 ${slug}` });
          const programmeId = randomUUID();
          await tx.execute(
            `INSERT INTO programme (tenant_id, id, code, name, name_en, created_at) VALUES ($1, $2, 'pilot', '试点', 'Pilot', now())`,
            [id, programmeId],
          );
          const [pack] = await tx.query<{ id: string; version: string }>(
            `SELECT id, version FROM rule_package WHERE id = 'jd-530050-2021'`,
          );
          const roundId = await app.get(RoundService, { strict: false }).create({
            programmeId,
            name: '2021 年第一批',
            nameEn: 'First round of 2021',
            referenceYear: 2021,
            opensAt: new Date('2021-03-01T00:00:00+08:00'),
            closesAt: new Date('2021-04-01T00:00:00+08:00'),
            capacity: round.capacity ?? null,
            numberPrefix: `${slug.toUpperCase()}-2021`,
            ruleSet: 'pilot-application',
            packageId: pack?.id ?? '',
            packageVersion: pack?.version ?? '',
          });
          return { id, slug, bodyId, roundId };
        }),
      );
    },
    school: (tenant, name, schoolType = 'SECONDARY') =>
      inTenant(tenant.id, () =>
        app.get(OrganisationService, { strict: false }).create({ kind: 'SCHOOL', schoolType, name }),
      ),
    signedIn: async (tenant, organisationId, role) => {
      const email = `p${++people}@${tenant.slug}.test`;
      const userId = await inTenant(null, () =>
        app.get(UserService, { strict: false }).create({ email, name: `人员${people}`, password: PASSWORD }),
      );
      await inTenant(tenant.id, () =>
        app.get(MembershipService, { strict: false }).grant({ userId, organisationId, role }),
      );
      const client = new Client(url);
      await client.signIn(email, PASSWORD);
      return client;
    },
    startWorker: async () => {
      worker = await NestFactory.createApplicationContext(WorkerModule.forRoot(config, { clock }), {
        logger: ['fatal'],
        abortOnError: false,
      });
    },
    stopWorker: async () => {
      await worker?.close();
      worker = null;
    },
    close: async () => {
      await worker?.close();
      await app.close();
      await migrator.destroy();
      await database.drop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
