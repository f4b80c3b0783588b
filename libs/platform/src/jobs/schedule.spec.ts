import { NestFactory, DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { requireScope } from '../context/scope.js';
import { Database } from '../database/database.js';
import { GuardedDataSource } from '../database/guarded-data-source.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { RunsEvery, Schedules, type ScheduledWork } from './schedule.js';
import { withClient } from './support/effects.js';
import { rootModule } from './support/harness.js';
import { until } from './support/until.js';

const tenants = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b'];
const ran: string[] = [];
let broken: string | null = null;

@RunsEvery({ name: 'test.sweep', minutes: 0.0005 })
class Sweep implements ScheduledWork {
  async run(tenantId: string): Promise<void> {
    if (tenantId === broken) throw new Error('broken');
    ran.push(`${tenantId === requireScope().tenantId} ${tenantId}`);
  }
}

describe('Schedules', () => {
  let test: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    test = await createTestDatabase();
    await withClient(test.urls.superuser, (client) =>
      client.query(
        `INSERT INTO tenant (id, slug, name, name_en) SELECT id, 't-' || n, 'n', 'n' FROM unnest($1::uuid[]) WITH ORDINALITY AS t (id, n)`,
        [tenants],
      ),
    );
    const dataSource = new GuardedDataSource(test.urls.app, { poolSize: 2, entities: [], applicationName: 'test' });
    await dataSource.initialize();
    database = new Database(dataSource);
  });
  afterAll(async () => {
    await database.dataSource.destroy();
    await test.drop();
  });

  it('runs marked work again and again in the scope of each tenant, past one that fails, until stopped', async () => {
    broken = tenants[0] as string;
    const app = await NestFactory.createApplicationContext(rootModule(database, [DiscoveryModule], [Sweep]), {
      logger: false,
    });
    const schedules = new Schedules(app.get(DiscoveryService), database);
    schedules.start();
    await until(
      async () => ran.length,
      (count) => count >= 2,
    );
    expect(new Set(ran)).toEqual(new Set([`true ${tenants[1]}`]));
    broken = null;
    await until(
      async () => new Set(ran).size,
      (size) => size === 2,
    );
    expect(new Set(ran)).toEqual(new Set(tenants.map((id) => `true ${id}`)));
    await schedules.stop();
    const before = ran.length;
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(ran).toHaveLength(before);
    await app.close();
  });
});
