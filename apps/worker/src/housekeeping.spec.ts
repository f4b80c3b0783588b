import { randomUUID } from 'node:crypto';
import type { SessionService } from '@shidian/identity/session/session.service.js';
import { SignInFailures } from '@shidian/identity/sign-in/sign-in-failures.js';
import { FrozenClock } from '@shidian/platform/clock/clock.js';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { GuardedDataSource } from '@shidian/platform/database/guarded-data-source.js';
import type { FileService } from '@shidian/platform/files/file.service.js';
import { migratorDataSource } from '@shidian/platform/database/migrate.js';
import { createTestDatabase, type TestDatabase } from '@shidian/platform/testing/test-database.js';
import { Housekeeping, keeping } from './housekeeping.js';

describe('housekeeping', () => {
  const now = new Date('2026-03-31T00:00:00Z');
  const [own, other] = [randomUUID(), randomUUID()];
  let test: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    test = await createTestDatabase();
    const migrator = await migratorDataSource(test.urls.migrator).initialize();
    for (const id of [own, other])
      await migrator.query(`INSERT INTO tenant (id, slug, name, name_en) VALUES ($1, $2, 'x', 'x')`, [
        id,
        `t${id.slice(0, 8)}`,
      ]);
    await migrator.destroy();
    const dataSource = new GuardedDataSource(test.urls.app, { poolSize: 2, entities: [], applicationName: 'test' });
    database = new Database((await dataSource.initialize()) as GuardedDataSource);
  });
  afterAll(async () => {
    await database.dataSource.destroy();
    await test.drop();
  });

  const inTenant = <T>(tenantId: string, work: () => Promise<T>) => runInScope(systemScope('r', tenantId), work);
  const keep = (tenantId: string, key: string, createdAt: Date) =>
    inTenant(tenantId, () =>
      database.transaction((tx) =>
        tx.execute(
          `INSERT INTO idempotency_key (tenant_id, actor_id, operation, key, body_hash, created_at) VALUES ($1, $1, 'x', $2, '', $3)`,
          [tenantId, key, createdAt],
        ),
      ),
    );
  const keys = (tenantId: string) =>
    inTenant(tenantId, () =>
      database.read<{ key: string }>({ text: 'SELECT key FROM idempotency_key ORDER BY key' }),
    ).then((rows) => rows.map((row) => row.key));

  it('forgets answers after 30 days, in the tenant at hand only, and asks for unfinished uploads of a day ago', async () => {
    const edge = now.getTime() - keeping.idempotencyKeys;
    await keep(own, 'kept', new Date(edge));
    await keep(own, 'old', new Date(edge - 1));
    await keep(other, 'old', new Date(edge - 1));
    const swept: Date[] = [];
    const files = { sweepUnfinished: async (before: Date) => void swept.push(before) } as unknown as FileService;
    const clock = new FrozenClock(now);
    const sessions = { sweep: async () => 0 } as unknown as SessionService;
    await inTenant(own, () =>
      new Housekeeping(database, files, sessions, new SignInFailures(database, clock), clock).run(),
    );
    expect(await keys(own)).toEqual(['kept']);
    expect(await keys(other)).toEqual(['old']);
    expect(swept).toEqual([new Date('2026-03-30T00:00:00Z')]);
  });
});
