import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { NestFactory } from '@nestjs/core';
import { changedPaths } from '@shidian/cases/submission/changed-paths.js';
import { caseStatuses } from '@shidian/contract/case-lifecycle.js';
import { PasswordHasher } from '@shidian/identity/password/password-hasher.js';
import { verifyChain } from '@shidian/platform/audit/verify.js';
import { Database } from '@shidian/platform/database/database.js';
import { GuardedDataSource } from '@shidian/platform/database/guarded-data-source.js';
import { migratorDataSource } from '@shidian/platform/database/migrate.js';
import { createTestDatabase, type TestDatabase } from '@shidian/platform/testing/test-database.js';
import { loadBundledPackages } from '@shidian/programmes/packages/bundled.js';
import { installPackages } from '@shidian/programmes/packages/install-packages.js';
import { compile, evaluate } from '@shidian/rules/engine.js';
import type { PilotApplicationFacts } from '@shidian/rules/facts/pilot-application.js';
import type { Finding } from '@shidian/rules/findings.js';
import { demoOrganisations, demoPassword, demoPeople } from '../accounts.js';
import type { DemoSchool } from '../data/school-generator.js';
import { type Variation, type VariationName, variations } from '../data/variations.js';
import { DemoModule } from '../demo.module.js';
import { DemoResolver } from '../demo.resolver.js';
import type { Story, TenantPlan } from '../story/story.js';
import { DemoTenants } from './demo-tenants.js';
import { schoolsOf } from './ground.js';
import { demoPlans, seed, type SeedTarget } from './seed.js';

const now = new Date('2026-03-15T06:30:00Z');

let database: TestDatabase;
let superuser: pg.Client;
let migrator: DataSource;
let target: SeedTarget;

beforeAll(async () => {
  database = await createTestDatabase();
  migrator = await migratorDataSource(database.urls.migrator).initialize();
  await installPackages(migrator, loadBundledPackages());
  superuser = new pg.Client({ connectionString: database.urls.superuser });
  await superuser.connect();
  target = {
    databaseUrl: database.urls.app,
    migrationDatabaseUrl: database.urls.migrator,
    queueDatabaseUrl: database.urls.queue,
    dataDir: mkdtempSync(join(tmpdir(), 'demo-')),
    now,
  };
  // What a killed run leaves: tenants under their provisional name, and somebody's account.
  await withTenants((tenants) => tenants.create(now));
  await superuser.query(
    `INSERT INTO user_account (id, email, name, password_hash, created_at) VALUES (gen_random_uuid(), 'school@jd.demo', 'x', 'x', now())`,
  );
  expect(await seed(target)).toBe(true);
}, 240_000);

afterAll(async () => {
  await superuser.end();
  await migrator.destroy();
  await database.drop();
  rmSync(target.dataDir, { recursive: true, force: true });
});

const rows = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await superuser.query<Row & pg.QueryResultRow>(text, values)).rows;

async function withTenants<T>(work: (tenants: DemoTenants) => Promise<T>): Promise<T> {
  const runner = migrator.createQueryRunner();
  try {
    return await work(new DemoTenants(runner));
  } finally {
    await runner.query('SELECT pg_advisory_unlock_all()');
    await runner.release();
  }
}

interface Told {
  status: string;
  attempt: number;
  facts: unknown[];
  findings: Finding[] | null;
}

const applicationsOf = (tenant: string, school: string): Promise<Told[]> =>
  rows<Told>(
    `SELECT c.status, c.attempt, e.findings,
       (SELECT coalesce(json_agg(s.facts ORDER BY s.attempt), '[]') FROM case_submission s WHERE s.case_id = c.id) AS facts
     FROM review_case c
     JOIN tenant t ON t.id = c.tenant_id JOIN organisation o ON o.tenant_id = t.id AND o.id = c.applicant_id
     LEFT JOIN case_evaluation e ON e.case_id = c.id AND e.attempt = c.attempt
     WHERE t.slug = $1 AND o.name = $2 ORDER BY c.created_at`,
    [tenant, school],
  );

/** The variation that was in force at the last submission. */
function submittedAs({ variation, acts }: Story): VariationName | null {
  const lastSubmit = acts.map((act) => act.do).lastIndexOf('submit');
  const mends = acts.slice(0, lastSubmit).filter((act) => act.do === 'mend');
  const last = mends.at(-1);
  return (last ? last.variation : variation) ?? null;
}

interface Case {
  title: string;
  plan: TenantPlan;
  school: DemoSchool;
  nth: number;
  story: Story | null;
  count: number;
}

const stories = demoPlans.flatMap((plan) =>
  schoolsOf(plan).flatMap((school, index): Case[] => {
    const own = plan.schools[index]!.stories;
    return own.length === 0
      ? [{ title: `${plan.tenant} ${school.name}: nothing`, plan, school, nth: -1, story: null, count: 0 }]
      : own.map((story, nth) => {
          const title = `${plan.tenant} ${school.name}: ${story.variation ?? 'all met'}, ${story.ends}`;
          return { title, plan, school, nth, story, count: own.length };
        });
  }),
);

it.each(stories)('$title', async ({ plan, school, nth, story, count }) => {
  const applications = await applicationsOf(plan.tenant, school.name);
  expect(applications).toHaveLength(count);
  if (!story) return;
  const told = applications[nth]!;
  expect(told.status).toBe(story.ends);
  const submissions = story.acts.filter((act) => act.do === 'submit').length;
  expect([told.attempt, told.facts.length]).toEqual([submissions, submissions]);
  expect(told.findings !== null).toBe(submissions > 0 && story.ends !== 'EVALUATING');
  if (!told.findings) return;
  const name = submittedAs(story);
  const { notMet, review }: Pick<Variation, 'notMet' | 'review'> = name ? variations[name] : { notMet: [], review: [] };
  const decided = told.findings.filter(({ kind }) => kind === 'DECIDED');
  const rulesWith = (result: string) => decided.filter((finding) => finding.result === result).map(({ rule }) => rule);
  expect({ notMet: rulesWith('NOT_MET'), review: rulesWith('NEEDS_REVIEW') }).toEqual({ notMet, review });
  if (submissions > 1) expect(changedPaths(told.facts[0], told.facts[1])).not.toEqual([]);
});

it('leaves the listed school one title short of a submission, and one teacher short of half', async () => {
  const [own] = await rows<{ draft: PilotApplicationFacts }>(
    `SELECT a.draft FROM pilot_application a JOIN review_case c ON c.tenant_id = a.tenant_id AND c.id = a.id
     JOIN organisation o ON o.tenant_id = c.tenant_id AND o.id = c.applicant_id WHERE o.name = $1`,
    [demoOrganisations['jd-school'].name],
  );
  const { content } = loadBundledPackages().find((one) => one.content.id === 'jd-530050-2021')!;
  const context = { schoolType: 'secondary', referenceYear: 2021, submittedOn: '2026-03-15' } as const;
  const decided = evaluate(compile(content), own!.draft, context).findings.filter(({ kind }) => kind === 'DECIDED');
  expect(decided.flatMap(({ missing }) => missing)).toEqual(['majorHead.title']);
  const short = decided.filter(({ result }) => result === 'NOT_MET');
  expect(short).toMatchObject([{ rule: 'dual-qualified', actual: { value: 5, of: 12 } }]);
  expect(short[0]?.leastChange[0]).toMatchObject({ code: 'list.qualify', params: { count: 1 } });
});

it('has about forty schools and every status in the largest tenant', async () => {
  const [schools] = await rows<{ count: number }>(
    `SELECT count(*)::int FROM organisation o JOIN tenant t ON t.id = o.tenant_id WHERE t.slug = 'jd' AND kind = 'SCHOOL'`,
  );
  expect(schools!.count).toBeGreaterThanOrEqual(38);
  const statuses = await rows<{ status: string }>(
    `SELECT DISTINCT status FROM review_case c JOIN tenant t ON t.id = c.tenant_id WHERE t.slug = 'jd'`,
  );
  expect(statuses.map(({ status }) => status).sort()).toEqual([...caseStatuses].sort());
});

/** What the application role sees of each table while bound to each tenant, beside what there is. */
async function sightOfTenants() {
  const tables = await rows<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id'
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1`,
  );
  const tenants = await rows<{ id: string; slug: string }>('SELECT id, slug FROM tenant');
  const app = new pg.Client({ connectionString: database.urls.app });
  await app.connect();
  const seen = [];
  for (const { id, slug } of tenants) {
    await app.query('BEGIN');
    await app.query(`SELECT set_config('app.tenant_id', $1, true)`, [id]);
    for (const { name } of tables) {
      const count = `SELECT count(*)::int AS all, count(*) FILTER (WHERE tenant_id = $1)::int AS own FROM ${name}`;
      const [there] = await rows<{ own: number }>(count, [id]);
      const { rows: visible } = await app.query<{ all: number; own: number }>(count, [id]);
      seen.push({ slug, name, all: visible[0]!.all, own: visible[0]!.own, there: there!.own });
    }
    await app.query('ROLLBACK');
  }
  await app.end();
  return seen;
}

it('shows no row of one tenant to another, in any table', async () => {
  const seen = await sightOfTenants();
  expect(seen.filter(({ all, own, there }) => all !== own || own !== there)).toEqual([]);
  expect(seen.filter(({ name, own }) => name === 'review_case' && own > 0)).toHaveLength(3);
});

it('would notice a wall that is missing', async () => {
  await superuser.query('ALTER TABLE review_case DISABLE ROW LEVEL SECURITY');
  const leaking = (await sightOfTenants()).filter(({ all, own }) => all !== own);
  await superuser.query('ALTER TABLE review_case ENABLE ROW LEVEL SECURITY');
  expect(leaking.map(({ name }) => name)).toEqual(['review_case', 'review_case', 'review_case']);
});

it('leaves the freshest submissions to the real worker, and has done every other job once', async () => {
  const waiting = await rows<{ status: string }>(
    `SELECT c.status FROM outbox o JOIN review_case c ON c.id = (o.payload->>'caseId')::uuid WHERE o.sent_at IS NULL`,
  );
  expect(waiting.map(({ status }) => status)).toEqual(Array(4).fill('EVALUATING'));
  const [done] = await rows(
    `SELECT (SELECT count(*) FROM outbox WHERE sent_at IS NOT NULL)::int AS sent, (SELECT count(*) FROM inbox)::int AS done`,
  );
  expect(done).toEqual({ sent: expect.any(Number), done: (done as { sent: number }).sent });
});

it('grew in the order of time, ending before the present, with audit chains that hold', async () => {
  const [order] = await rows(
    `SELECT count(*) FILTER (WHERE at < before)::int AS backwards, max(at) < $1 AS past
     FROM (SELECT at, lag(at) OVER (PARTITION BY tenant_id ORDER BY seq) AS before FROM audit_event) AS events`,
    [now],
  );
  expect(order).toEqual({ backwards: 0, past: true });
  const source = new GuardedDataSource(database.urls.app, { poolSize: 1, entities: [], applicationName: 'test' });
  const app = new Database((await source.initialize()) as GuardedDataSource);
  for (const { id } of await rows<{ id: string }>('SELECT id FROM tenant')) {
    const { events, faults } = await verifyChain(app, id);
    expect({ some: events > 0, faults }).toEqual({ some: true, faults: [] });
  }
  await source.destroy();
});

it('keeps the documents that it claims', async () => {
  const [files] = await rows<{ claimed: number; stored: number }>(
    `SELECT count(*)::int AS claimed, count(f.id)::int AS stored
     FROM case_submission s, jsonb_path_query(s.facts, '$.documents[*].files[*]') AS claim
     LEFT JOIN stored_file f ON f.id = (claim->>'fileId')::uuid AND f.state = 'STORED' AND encode(f.sha256, 'hex') = claim->>'sha256'`,
  );
  expect(files!.claimed).toBeGreaterThan(100);
  expect(files!.stored).toBe(files!.claimed);
});

it('lets the listed people in, each with their memberships', async () => {
  const hasher = new PasswordHasher();
  for (const { email, memberships } of demoPeople) {
    const [account] = await rows<{ hash: string; roles: string[] }>(
      `SELECT u.password_hash AS hash, array_agg(m.role::text) AS roles FROM user_account u JOIN membership m ON m.user_id = u.id
       WHERE u.email = $1 GROUP BY u.id`,
      [email],
    );
    expect(account?.roles).toEqual(memberships.map(({ role }) => role));
    expect(await hasher.verify(account!.hash, demoPassword)).toBe(true);
  }
});

it('does nothing where tenants exist, and would not clear them', async () => {
  const before = await rows('SELECT * FROM tenant ORDER BY id');
  expect(await seed(target)).toBe(false);
  await expect(withTenants((tenants) => tenants.clearUnfinished())).rejects.toThrow('not of the demonstration');
  expect(await rows('SELECT * FROM tenant ORDER BY id')).toEqual(before);
});

it.each([
  [{ demo: true, production: false }, demoPeople.length],
  [{ demo: true, production: true }, 0],
  [{ demo: false, production: false }, 0],
])('lists accounts on a demonstration instance only: %j', async (config, count) => {
  const app = await NestFactory.createApplicationContext(DemoModule.forRoot(config), { logger: false });
  expect(app.get(DemoResolver).demoAccounts()).toHaveLength(count);
  await app.close();
});
