import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { providerChangeKinds } from '@shidian/contract/providers.js';
import { migratorDataSource } from '@shidian/platform/database/migrate.js';
import { createTestDatabase, type TestDatabase } from '@shidian/platform/testing/test-database.js';
import { loadBundledPackages } from '@shidian/programmes/packages/bundled.js';
import { installPackages } from '@shidian/programmes/packages/install-packages.js';
import { seed } from '../seed/seed.js';

// Late in a year, unlike the other test of the demonstration: the annual evaluation of the year before is through.
const now = new Date('2026-11-21T06:30:00Z');

let database: TestDatabase;
let superuser: pg.Client;
let dataDir: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const migrator = await migratorDataSource(database.urls.migrator).initialize();
  await installPackages(migrator, loadBundledPackages());
  await migrator.destroy();
  superuser = new pg.Client({ connectionString: database.urls.superuser });
  await superuser.connect();
  dataDir = mkdtempSync(join(tmpdir(), 'demo-'));
  await seed({
    databaseUrl: database.urls.app,
    migrationDatabaseUrl: database.urls.migrator,
    queueDatabaseUrl: database.urls.queue,
    dataDir,
    now,
  });
}, 240_000);

afterAll(async () => {
  await superuser.end();
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

const rows = async <Row extends object>(text: string): Promise<Row[]> =>
  (await superuser.query<Row & pg.QueryResultRow>(text)).rows;

const counted = async (text: string): Promise<Record<string, number>> =>
  Object.fromEntries((await rows<{ key: string; count: number }>(text)).map(({ key, count }) => [key, count]));

describe('The province of the demonstration', () => {
  it('has about two hundred units over all eleven cities', async () => {
    const cities = await counted(
      `SELECT left(jurisdiction_code, 4) AS key, count(*)::int FROM organisation WHERE kind = 'PROVIDER' GROUP BY 1`,
    );
    expect(Object.keys(cities)).toHaveLength(11);
    const units = Object.values(cities).reduce((sum, count) => sum + count, 0);
    expect(units).toBeGreaterThanOrEqual(180);
    expect(units).toBeLessThanOrEqual(220);
  });

  it('shows filings in every status, at every desk, overdue and objected ones among them', async () => {
    const statuses = await counted(
      `SELECT status AS key, count(*)::int FROM review_case WHERE kind = 'filing' GROUP BY 1`,
    );
    expect(Object.keys(statuses).sort()).toEqual(
      ['APPROVED', 'DRAFT', 'EVALUATING', 'IN_REVIEW', 'REJECTED', 'RETURNED', 'WITHDRAWN'].sort(),
    );
    const desks = await counted(
      `SELECT stage AS key, count(*)::int FROM review_case WHERE kind = 'filing' AND status = 'IN_REVIEW' GROUP BY 1`,
    );
    expect(Object.keys(desks).sort()).toEqual(['approval', 'prescreen', 'publication', 'recommendation', 'review']);
    const [waiting] = await rows<{ overdue: number; objected: number }>(
      `SELECT count(*) FILTER (WHERE due_on < '2026-11-21')::int AS overdue,
         (SELECT count(*)::int FROM case_sign_off WHERE verdict = 'OBJECTED') AS objected
       FROM review_case WHERE kind = 'filing' AND status = 'IN_REVIEW'`,
    );
    expect(waiting?.overdue).toBeGreaterThan(0);
    expect(waiting?.objected).toBeGreaterThan(0);
  });

  it('has something waiting at the desks of the listed counties and cities', async () => {
    const waiting = await rows<{ desk: string }>(
      `SELECT DISTINCT c.stage || ' ' || c.jurisdiction_code AS desk FROM review_case c JOIN filing f USING (tenant_id, id)
       WHERE c.status = 'IN_REVIEW' AND f.channel = 'COUNTY'
         AND NOT EXISTS (SELECT FROM case_sign_off s WHERE s.tenant_id = c.tenant_id AND s.case_id = c.id AND s.stage = c.stage)`,
    );
    expect(waiting.map(({ desk }) => desk)).toEqual(
      expect.arrayContaining(['prescreen 330106', 'prescreen 330782', 'review 330110', 'review 330782']),
    );
  });

  it('keeps every line of the ledger at the sum of its entries, and some city at its cap', async () => {
    const wrong = await rows(
      `SELECT FROM quota_line l CROSS JOIN LATERAL
         (VALUES ('ISSUED', -issued), ('FREE', free), ('RESERVED', reserved), ('TAKEN', taken)) AS b (bucket, balance)
       WHERE balance <> (SELECT coalesce(sum(e.amount), 0) FROM quota_entry e WHERE e.tenant_id = l.tenant_id
         AND e.programme_id = l.programme_id AND e.jurisdiction_code = l.jurisdiction_code AND e.provider_kind = l.provider_kind
         AND e.bucket::text = b.bucket)`,
    );
    expect(wrong).toEqual([]);
    const full = await rows<{ place: string }>(
      `SELECT jurisdiction_code AS place FROM quota_line WHERE free = 0 AND jurisdiction_code <> '330000'`,
    );
    expect(full.map(({ place }) => place)).toContain('330900');
  });

  it('has three years of reports, some of them missing', async () => {
    const years = await rows<{ year: number; reported: number; missing: number }>(
      `SELECT year, count(*) FILTER (WHERE attempt > 0)::int AS reported, count(*) FILTER (WHERE attempt = 0)::int AS missing
       FROM annual_report GROUP BY year ORDER BY year`,
    );
    expect(years.map(({ year }) => year)).toEqual([2023, 2024, 2025]);
    for (const { reported, missing } of years) {
      expect(reported).toBeGreaterThan(60);
      expect(missing).toBeGreaterThan(0);
    }
  });

  it('has one evaluation decided, with revocations and bans, and one whose proposals wait', async () => {
    const runs = await rows<{ year: number; status: string; undone: number; decided: number; proposals: number }>(
      `SELECT r.year, r.status, count(*) FILTER (WHERE i.evaluated_at IS NULL OR i.failure IS NOT NULL)::int AS undone,
         count(d.provider_id)::int AS decided, count(DISTINCT i.proposal)::int AS proposals
       FROM evaluation_run r JOIN evaluation_item i ON i.run_id = r.id
       LEFT JOIN evaluation_decision d ON d.run_id = i.run_id AND d.provider_id = i.provider_id
       GROUP BY r.id, r.year, r.status ORDER BY r.year`,
    );
    expect(runs.map(({ year, status, undone }) => [year, status, undone])).toEqual([
      [2024, 'FINISHED', 0],
      [2025, 'FINISHED', 0],
    ]);
    expect(runs.map(({ proposals }) => proposals)).toEqual([3, 3]);
    expect(runs[0]?.decided).toBeGreaterThan(60);
    expect(runs[1]?.decided).toBe(0);
    const [revoked] = await rows<{ confirmed: number; open: number; bans: number; register: number }>(
      `SELECT (SELECT count(*)::int FROM revocation_decision) AS confirmed,
         (SELECT count(*)::int FROM revocation) - (SELECT count(*)::int FROM revocation_decision) AS open,
         (SELECT count(*)::int FROM provider_ban WHERE last_day >= '2026-11-21') AS bans,
         (SELECT count(*)::int FROM provider_version WHERE superseded_at IS NULL AND status = 'REVOKED') AS register`,
    );
    expect(revoked?.confirmed).toBeGreaterThan(0);
    expect(revoked?.open).toBe(1);
    expect(revoked?.bans).toBe(revoked?.confirmed);
    expect(revoked?.register).toBe(revoked?.confirmed);
  });

  it('has changes of every kind and in every state, and what was accepted stands on the register', async () => {
    const kinds = await rows<{ kind: string; states: string[] }>(
      `SELECT h.change_kind AS kind, array_agg(DISTINCT c.status) AS states
       FROM provider_change h JOIN review_case c USING (tenant_id, id) GROUP BY 1`,
    );
    expect(kinds.map(({ kind }) => kind).sort()).toEqual([...providerChangeKinds].sort());
    for (const { states } of kinds) expect(states.length).toBeGreaterThan(1);
    expect([...new Set(kinds.flatMap(({ states }) => states))].sort()).toEqual(
      ['APPROVED', 'DRAFT', 'IN_REVIEW', 'REJECTED', 'RETURNED', 'WITHDRAWN'].sort(),
    );
    const causes = await counted(
      `SELECT cause AS key, count(*)::int FROM provider_version WHERE cause NOT IN ('FILED', 'REVOKED') GROUP BY 1`,
    );
    expect(causes).toEqual({ RENAMED: 1, SCOPE_CHANGED: 1, MERGED: 1, SPLIT: 1, TRANSFERRED: 1 });
    const [overdue] = await rows<{ count: number }>(
      `SELECT count(*)::int FROM review_case WHERE kind = 'provider-change' AND status = 'IN_REVIEW' AND due_on < '2026-11-21'`,
    );
    expect(overdue?.count).toBe(1);
  });

  it('has targets that some cities have split, each to its sum', async () => {
    const splits = await rows<{ city: string; year: number; people: number; target: number }>(
      `SELECT s.city_code AS city, s.year, sum(s.people)::int AS people,
         (SELECT t.people FROM quota_target t WHERE t.jurisdiction_code = s.city_code AND t.year = s.year) AS target
       FROM target_split s GROUP BY 1, 2 ORDER BY 1, 2`,
    );
    expect(new Set(splits.map(({ city }) => city)).size).toBe(6);
    expect([...new Set(splits.map(({ year }) => year))]).toEqual([2025, 2026]);
    expect(splits.filter(({ people, target }) => people !== target)).toEqual([]);
  });

  it('has the holidays of the years that are known, by which deadlines are counted', async () => {
    const years = await rows<{ year: number; off: number; worked: number }>(
      `SELECT extract(year FROM day)::int AS year, count(*) FILTER (WHERE NOT working)::int AS off, count(*) FILTER (WHERE working)::int AS worked
       FROM holiday GROUP BY 1 ORDER BY 1`,
    );
    expect(years).toEqual([
      { year: 2025, off: 28, worked: 5 },
      { year: 2026, off: 33, worked: 6 },
    ]);
    // What is made up for is worked at a weekend.
    const odd = await rows('SELECT day FROM holiday WHERE working AND extract(isodow FROM day) < 6');
    expect(odd).toEqual([]);
  });
});
