import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test, type TestingModule } from '@nestjs/testing';
import type { ProviderKind } from '@shidian/contract/providers.js';
import type { Role } from '@shidian/contract/roles.js';
import { identityEntities } from '@shidian/identity/identity.entities.js';
import { FrozenClock } from '@shidian/platform/clock/clock.js';
import { actorScope, runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import { PlatformModule } from '@shidian/platform/platform.module.js';
import { createTestDatabase } from '@shidian/platform/testing/test-database.js';
import pg from 'pg';
import { LedgerAudit } from '../ledger/ledger-audit.js';
import { QuotaBalances } from '../ledger/quota-balances.js';
import { QuotaLedger } from '../ledger/quota-ledger.js';
import { PlanLinesStore } from '../plan/plan-lines.store.js';
import type { PlanLines } from '../plan/plan-lines.js';
import { QuotaPlanPublisher } from '../plan/quota-plan.publisher.js';
import { QuotasModule } from '../quotas.module.js';

jest.setTimeout(120_000);

/** Places of the tests: a province, two cities, counties of both. */
export const places = [
  ['330000', '浙江省', 'PROVINCE', null],
  ['330100', '杭州市', 'CITY', '330000'],
  ['330106', '西湖区', 'COUNTY', '330100'],
  ['330110', '余杭区', 'COUNTY', '330100'],
  ['330700', '金华市', 'CITY', '330000'],
  ['330702', '婺城区', 'COUNTY', '330700'],
  ['330782', '义乌市', 'COUNTY', '330700'],
] as const;

/** A cap of both kinds: as many bases as institutions. */
export const cap = (jurisdictionCode: string, slots: number): PlanLines['caps'] =>
  (['TRAINING_INSTITUTION', 'PRACTICE_BASE'] as const).map((providerKind) => ({
    jurisdictionCode,
    providerKind,
    slots,
  }));

/** The quotas context on a database of its own, standing still in time. */
export type QuotaWorld = Awaited<ReturnType<typeof createQuotaWorld>>;

/** Boots the context with one tenant and its programme. */
export async function createQuotaWorld() {
  const test = await createTestDatabase();
  const module: TestingModule = await Test.createTestingModule({
    imports: [
      PlatformModule.forRoot({
        databaseUrl: test.urls.app,
        poolSize: 16,
        applicationName: 'test',
        entities: identityEntities,
        dataDir: join(tmpdir(), 'shidian-quotas'),
        clock: new FrozenClock(new Date('2014-05-05T01:00:00Z')),
      }),
      QuotasModule,
    ],
  }).compile();
  const superuser = new pg.Client({ connectionString: test.urls.superuser });
  await superuser.connect();
  const [tenantId, userId] = [randomUUID(), randomUUID()];
  await superuser.query(`INSERT INTO tenant (id, slug, name, name_en) VALUES ($1, 'zhejiang', '浙江', 'Zhejiang')`, [
    tenantId,
  ]);
  await superuser.query(
    `INSERT INTO user_account (id, email, name, password_hash, created_at) VALUES ($1, 'a@b.test', '王敏', '-', now())`,
    [userId],
  );
  for (const place of places) {
    await superuser.query(
      `INSERT INTO jurisdiction (code, name, level, parent_code, valid_from) VALUES ($1, $2, $3, $4, '2002-12-31')
      ON CONFLICT DO NOTHING`,
      [...place],
    );
  }
  const database = module.get(Database);
  const transact = <T>(work: () => Promise<T>) =>
    runInScope(systemScope('test', tenantId), () => database.transaction(work));
  const ledger = module.get(QuotaLedger);

  const programme = async (): Promise<string> => {
    const id = randomUUID();
    await superuser.query(
      `INSERT INTO programme (tenant_id, id, code, name, name_en, created_at) VALUES ($1, $2, $3, '项目', 'Pilot', now())`,
      [tenantId, id, id],
    );
    return id;
  };
  /** Publishes a plan of these lines on top of the one in force. */
  const publish = async (programmeId: string, lines: Partial<PlanLines>) => {
    const id = randomUUID();
    await transact(async () => {
      const [base] = await database.tx.query<{ version: number }>(
        `SELECT coalesce(max(version), 0) AS version FROM quota_plan WHERE programme_id = $1`,
        [programmeId],
      );
      await database.tx.execute(
        `INSERT INTO quota_plan (tenant_id, id, programme_id, name, base_version, created_at, changed_at) VALUES ($1, $2, $3, '方案', $4, now(), now())`,
        [tenantId, id, programmeId, base?.version],
      );
      await module.get(PlanLinesStore).change(id, lines.caps ?? [], lines.targets ?? []);
      await module.get(QuotaPlanPublisher).publish(id, 1, '测试');
    });
    return id;
  };
  const claim = (
    programmeId: string,
    jurisdictionCode: string,
    subjectId: string = randomUUID(),
    providerKind: ProviderKind = 'TRAINING_INSTITUTION',
  ) => ({
    programmeId,
    subjectId,
    jurisdictionCode,
    providerKind,
  });
  /** Runs as a person of a place; an officer of its commerce office, or somebody who manages the authority. */
  const as = async <T>(role: Role, code: string | null, work: () => Promise<T>): Promise<T> => {
    const [organisationId, membershipId] = [randomUUID(), randomUUID()];
    await superuser.query(
      `INSERT INTO organisation (tenant_id, id, kind, name, jurisdiction_code, department, created_at) VALUES ($1, $2, 'AUTHORITY', $3, $4, $5, now())`,
      [tenantId, organisationId, organisationId, code, code && 'COMMERCE'],
    );
    await superuser.query(
      `INSERT INTO membership (tenant_id, id, user_id, organisation_id, role, created_at) VALUES ($1, $2, $3, $4, $5, now())`,
      [tenantId, membershipId, userId, organisationId, role],
    );
    const actor = {
      userId,
      userName: '王敏',
      tenantId,
      organisationId,
      membershipId,
      role,
      via: 'session' as const,
      scopes: null,
    };
    return runInScope(actorScope('test', actor), () => database.transaction(work));
  };

  return {
    ...{ tenantId, userId, database, superuser, ledger, transact, programme, publish, claim, as },
    get: module.get.bind(module) as TestingModule['get'],
    reserve: (asked: ReturnType<typeof claim>) => transact(() => ledger.reserve(asked)),
    /** Free, reserved and taken at a place. */
    line: async (programmeId: string, code: string, kind: ProviderKind = 'TRAINING_INSTITUTION') => {
      const [line] = await transact(() => module.get(QuotaBalances).balances(programmeId, [code], kind));
      return line && [line.free, line.reserved, line.taken];
    },
    faults: (programmeId: string) => transact(() => module.get(LedgerAudit).faults(programmeId)),
    close: async () => {
      await superuser.end();
      await module.close();
      await test.drop();
    },
  };
}

/** What `work` was refused with; null where it succeeded. */
export async function refusal(work: Promise<unknown>): Promise<readonly RefusalItem[] | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.items;
    throw error;
  }
}
