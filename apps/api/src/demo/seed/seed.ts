import { NestFactory } from '@nestjs/core';
import { FrozenClock } from '@shidian/platform/clock/clock.js';
import { migratorDataSource } from '@shidian/platform/database/migrate.js';
import { QueueDatabase } from '@shidian/platform/jobs/queue-database.js';
import { loadBundledPackages } from '@shidian/programmes/packages/bundled.js';
import { planCertification } from '../certification/certification-seed.js';
import { CertificationServices } from '../certification/services.js';
import { ProvinceSeed } from '../province/province-seed.js';
import { ProvinceServices } from '../province/services.js';
import { Calendar } from '../story/calendar.js';
import { jdPlan } from '../story/jd.js';
import { ccplanPlan, zhejiangPlan } from '../story/other-tenants.js';
import type { TenantPlan } from '../story/story.js';
import { DemoTenants } from './demo-tenants.js';
import { layGround } from './ground.js';
import { InlineWorker } from './inline-worker.js';
import { performStories } from './perform-stories.js';
import { SeedModule } from './seed.module.js';
import { DemoServices } from './services.js';

/** Days before the present on which the demonstration begins. */
const BEGINS = 1_500;

/** The plans of all demonstration tenants. */
export const demoPlans: readonly TenantPlan[] = [jdPlan, zhejiangPlan, ccplanPlan];

/** Where the demonstration data go. */
export interface SeedTarget {
  readonly databaseUrl: string;
  readonly migrationDatabaseUrl: string;
  readonly queueDatabaseUrl: string;
  readonly dataDir: string;
  readonly secretKeys?: string | null;
  readonly publicUrl?: string;
  /** The present; everything is dated before it. */
  readonly now: Date;
}

/** Loads the demonstration data into a database without tenants; answers false, and does nothing, where there are some. */
export async function seed(target: SeedTarget): Promise<boolean> {
  const migrator = await migratorDataSource(target.migrationDatabaseUrl).initialize();
  const runner = migrator.createQueryRunner();
  try {
    const tenants = new DemoTenants(runner);
    const state = await tenants.lockAndLook();
    if (state === 'in-use') return false;
    if (state === 'unfinished') await tenants.clearUnfinished();
    await fill(target, tenants);
    return true;
  } finally {
    await runner.release();
    await migrator.destroy();
  }
}

async function fill(target: SeedTarget, tenants: DemoTenants): Promise<void> {
  const { dataDir } = target;
  const databaseUrl = withoutWaiting(target.databaseUrl);
  const calendar = new Calendar(target.now);
  const clock = new FrozenClock(calendar.midnight(-BEGINS));
  const app = await NestFactory.createApplicationContext(
    SeedModule.forRoot({
      databaseUrl,
      dataDir,
      secretKeys: target.secretKeys ?? null,
      ...(target.publicUrl ? { publicUrl: target.publicUrl } : {}),
      clock,
    }),
    {
      logger: ['warn', 'error'],
      abortOnError: false,
    },
  );
  const queue = new QueueDatabase(withoutWaiting(target.queueDatabaseUrl));
  try {
    const services = app.get(DemoServices);
    const ids = await tenants.create(clock.now());
    const packages = loadBundledPackages().map((one) => one.content);
    const runJobs = app.get(InlineWorker).over(queue);
    const province = new ProvinceSeed(app.get(ProvinceServices), ids, packages, calendar);
    const laid = await layGround(services, demoPlans, ids, packages, calendar, province.lay);
    const [filings, played] = await province.plan(laid, runJobs);
    const certification = planCertification(app.get(CertificationServices), laid, played, packages, calendar, {
      runJobs,
      analyse: () => tenants.analyse(),
    });
    const more = [...filings, ...certification];
    await performStories(services, laid.grounds, clock, calendar, runJobs, more);
    await tenants.finish(ids);
  } finally {
    await queue.close();
    await app.close();
  }
}

/**
 * Hundreds of commits need not wait for the disk one by one: the migrator's last one does, and the log before it is then
 * on the disk as well. Whatever a crash takes before that belongs to a demonstration that is still unfinished.
 */
function withoutWaiting(url: string): string {
  const quick = new URL(url);
  quick.searchParams.set('options', '-c synchronous_commit=off');
  return quick.href;
}
