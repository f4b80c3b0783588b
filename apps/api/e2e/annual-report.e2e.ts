import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { TrainingProgressRegistry } from '@shidian/quotas/target/training-progress.js';
import type { Client, UserErrorShape } from './support/client.js';
import { annualTenant, type AnnualTenant, fileProviders, type FiledProvider, handIn } from './support/annual.js';
import { REPORT, type Report, type ReportAnswer } from './support/annual-report-shape.js';
import { installAnnualPackage } from './support/annual-package.js';
import { eventually } from './support/applications.js';
import { superuser } from './support/superuser.js';
import { createWorld, NOW, type World } from './support/world.js';

const FIGURES = {
  revenue: 500_000,
  trained: 80,
  practised: 40,
  sessions: 6,
  responses: 70,
  satisfied: 60,
  examined: 50,
  passed: 45,
};

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: Report }[];
}
const page = async (client: Client, filter: object = {}, first = 50, after: string | null = null): Promise<Page> =>
  (
    await client.must<{ annualReports: Page }>(
      `query ($filter: AnnualReportFilter, $first: Int!, $after: String) { annualReports(filter: $filter, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { ${REPORT} } } } }`,
      { filter, first, after },
    )
  ).annualReports;
const open = async (client: Client, year: number) =>
  (
    await client.must<{ openAnnualReports: { opened: number | null; userErrors: UserErrorShape[] } }>(
      `mutation ($input: OpenAnnualReportsInput!) { openAnnualReports(input: $input) { opened userErrors { code field } } }`,
      { input: { year } },
    )
  ).openAnnualReports;
const save = async (client: Client, id: string, baseVersion: number, changes: unknown): Promise<ReportAnswer> =>
  (
    await client.must<{ saveAnnualReport: ReportAnswer }>(
      `mutation ($input: SaveAnnualReportInput!) { saveAnnualReport(input: $input) { report { ${REPORT} } userErrors { code field message } } }`,
      { input: { id, baseVersion, changes } },
    )
  ).saveAnnualReport;
const submit = async (client: Client, id: string, draftVersion: number): Promise<ReportAnswer> =>
  (
    await client.must<{ submitAnnualReport: ReportAnswer }>(
      `mutation ($input: SubmitAnnualReportInput!) { submitAnnualReport(input: $input) { report { ${REPORT} } userErrors { code field message } } }`,
      { input: { id, draftVersion } },
    )
  ).submitAnnualReport;
const faults = (answer: ReportAnswer) => answer.userErrors.map((error) => `${error.field?.join('.')} ${error.code}`);

describe('Annual reports', () => {
  let world: World;
  let tenant: AnnualTenant;
  let providers: FiledProvider[];
  let manager: Client;
  beforeAll(async () => {
    world = await createWorld();
    await installAnnualPackage(world);
    tenant = await annualTenant(world, 'reports');
    providers = await fileProviders(world, tenant, 6);
    manager = await world.signedIn(tenant, tenant.bodyId, 'PROGRAMME_MANAGER');
  });
  afterAll(() => world.close());

  const people = (n: number, role: 'PROVIDER_EDITOR' | 'PROVIDER_SUBMITTER' = 'PROVIDER_SUBMITTER') =>
    world.signedIn(tenant, providers[n]?.organisationId ?? '', role);
  const mine = async (client: Client): Promise<Report> => {
    const { edges } = await page(client, { year: 2020 });
    if (!edges[0]) throw new Error('No report on 2020');
    return edges[0].node;
  };

  it('are opened for everyone who was filed by the end of the year, once', async () => {
    await fileProviders(world, tenant, 1, { from: 50, filedAt: '2020-12-31T15:59:00Z' });
    await fileProviders(world, tenant, 1, { from: 51, filedAt: '2020-12-31T16:00:00Z' });
    await handIn(world, tenant, [{ providerId: providers[0]?.id ?? '', year: 2019, satisfied: 77 }]);
    expect(await open(manager, 2020)).toEqual({ opened: 7, userErrors: [] });
    expect(await open(manager, 2020)).toEqual({ opened: 0, userErrors: [] });
    for (const year of [2021, 1999])
      expect((await open(manager, year)).userErrors).toMatchObject([{ code: 'REPORT_YEAR' }]);
  });

  it('show a provider its own, with last year beside an empty form', async () => {
    const { edges } = await page(await people(0));
    expect(edges.map(({ node }) => [node.year, node.state, node.abilities])).toEqual([
      [2020, 'OVERDUE', ['EDIT', 'SUBMIT']],
      [2019, 'SUBMITTED', ['EDIT', 'SUBMIT']],
    ]);
    expect(edges[0]?.node).toMatchObject({
      dueOn: '2021-02-28',
      draft: {},
      figures: null,
      lastYear: { trained: 120, satisfied: 77 },
    });
  });

  it('keep a draft as typed, and refuse a save on an old version', async () => {
    const client = await people(1, 'PROVIDER_EDITOR');
    const { id, draftVersion } = await mine(client);
    const saved = await save(client, id, draftVersion, { trained: '12x', passed: -3 });
    expect(saved.report).toMatchObject({ draft: { trained: '12x', passed: -3 }, draftVersion: 2, abilities: ['EDIT'] });
    expect((await save(client, id, 2, { trained: null })).report?.draft).toEqual({ passed: -3 });
    expect(faults(await save(client, id, 2, { trained: 1 }))).toEqual(['baseVersion CONFLICT']);
    expect(faults(await save(client, id, 3, { trained: 1, rate: 0.5, passed: { $: 1 } }))).toEqual([
      'changes.rate UNKNOWN_FIGURE',
      'changes.passed REPORT_CHANGES',
    ]);
    expect(faults(await save(client, id, 3, ['trained']))).toEqual(['changes REPORT_CHANGES']);
    const { errors } = await client.ask(
      `mutation ($input: SubmitAnnualReportInput!) { submitAnnualReport(input: $input) { userErrors { code } } }`,
      { input: { id, draftVersion: 3 } },
    );
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('are submitted only with possible figures, all faults named at once; a correction is another submission', async () => {
    const client = await people(2);
    const { id } = await mine(client);
    const bad = { ...FIGURES, revenue: 1e13, trained: 10.5, sessions: -1, satisfied: 71, examined: 44 };
    await save(client, id, 1, { ...bad, practised: null });
    expect(faults(await submit(client, id, 2))).toEqual([
      'figures.revenue FIGURE_ABSURD',
      'figures.trained FIGURE_NOT_WHOLE',
      'figures.practised FIGURE_MISSING',
      'figures.sessions FIGURE_NEGATIVE',
      'figures.satisfied FIGURE_ABOVE',
      'figures.passed FIGURE_ABOVE',
    ]);
    await save(client, id, 2, FIGURES);
    expect(faults(await submit(client, id, 2))).toEqual(['draftVersion CONFLICT']);
    expect((await submit(client, id, 3)).report).toMatchObject({ state: 'SUBMITTED', late: true, attempt: 1 });
    await save(client, id, 3, { passed: 44 });
    const corrected = await submit(client, id, 4);
    expect(corrected.report).toMatchObject({
      attempt: 2,
      figures: { passed: 44 },
      submissions: [
        { attempt: 1, figures: { passed: 45 } },
        { attempt: 2, figures: { passed: 44 } },
      ],
    });
  });

  it('can no longer be corrected when the evaluation has started, but still come late', async () => {
    const [early, late] = [await people(2), await people(3)];
    const [handedIn, missing] = [await mine(early), await mine(late)];
    await manager.must(
      `mutation ($input: StartAnnualEvaluationInput!) { startAnnualEvaluation(input: $input) { userErrors { code } } }`,
      { input: { programmeId: tenant.programmeId, year: 2020 } },
    );
    expect((await mine(early)).abilities).toEqual([]);
    expect(faults(await submit(early, handedIn.id, handedIn.draftVersion))).toEqual(['id REPORT_EVALUATED']);
    await save(late, missing.id, 1, FIGURES);
    expect((await submit(late, missing.id, 2)).report).toMatchObject({ state: 'SUBMITTED', attempt: 1, abilities: [] });
  });

  it('are seen by place and state, never by a stranger', async () => {
    const city = await world.signedIn(tenant, tenant.offices.city, 'OFFICER');
    const county = await world.signedIn(tenant, tenant.offices.county, 'OFFICER');
    expect((await page(manager, { year: 2020 })).totalCount).toBe(7);
    expect((await page(city, { year: 2020 })).totalCount).toBe(5);
    expect((await page(county, { year: 2020 })).totalCount).toBe(3);
    expect((await page(city, { year: 2020, place: '330110' })).totalCount).toBe(2);
    expect((await page(city, { year: 2020, place: '330203' })).totalCount).toBe(0);
    const inPages: string[] = [];
    let after: string | null = null;
    do {
      const part = await page(manager, {}, 3, after);
      inPages.push(...part.edges.map(({ node }) => node.id));
      after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : null;
    } while (after);
    expect(inPages).toEqual((await page(manager)).edges.map(({ node }) => node.id));
    expect(new Set(inPages).size).toBe(8);
    const submitted = await page(manager, { year: 2020, state: ['SUBMITTED'] });
    expect(submitted.edges.map(({ node }) => node.provider.id).sort()).toEqual(
      [providers[2]?.id, providers[3]?.id].sort(),
    );
    expect((await page(manager, { year: 2020, state: ['OVERDUE'] })).totalCount).toBe(5);
    expect((await page(manager, { year: 2020, state: ['OPEN'] })).totalCount).toBe(0);
    expect(submitted.edges[0]?.node.draft).toBeNull();
    const [first, second] = [await people(0), await people(1)];
    const { id } = await mine(first);
    const found = await second.must<{ annualReport: Report | null }>(
      `query ($id: ID!) { annualReport(id: $id) { id } }`,
      { id },
    );
    expect(found.annualReport).toBeNull();
    const { errors } = await second.ask(
      `mutation ($input: SaveAnnualReportInput!) { saveAnnualReport(input: $input) { userErrors { code } } }`,
      { input: { id, baseVersion: 1, changes: { trained: 1 } } },
    );
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    const association = await world.signedIn(tenant, await associationOf(tenant), 'ASSOCIATION_OFFICER');
    expect((await page(association)).totalCount).toBe(0);
  });

  it('are opened and reminded of by the worker on the package’s days, once each', async () => {
    const other = await annualTenant(world, 'reminded');
    const [one] = await fileProviders(world, other, 2);
    const reminders = async () =>
      superuser<{ days: number; count: number }>(
        world,
        `SELECT days_left AS days, count(*)::int AS count FROM annual_report_reminder WHERE tenant_id = $1 GROUP BY 1 ORDER BY 1 DESC`,
        [other.id],
      );
    const opened = async () =>
      (await superuser(world, 'SELECT 1 FROM annual_report WHERE tenant_id = $1', [other.id])).length;
    const workAt = async (instant: string, done: () => Promise<boolean>) => {
      world.clock.set(new Date(instant));
      await world.startWorker();
      await eventually(done, `the work of ${instant}`);
      await world.stopWorker();
    };
    try {
      // 30 days before 28 February is 29 January; the day before, nothing is due, and the worker's turn leaves nothing.
      world.clock.set(new Date('2021-01-28T12:00:00Z'));
      await world.startWorker();
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await world.stopWorker();
      expect(await opened()).toBe(0);
      await workAt('2021-01-28T16:00:00Z', async () => (await reminders()).length > 0);
      expect([await opened(), await reminders()]).toEqual([2, [{ days: 30, count: 2 }]]);
      await handIn2020(other, one?.id ?? '');
      await workAt('2021-02-22T12:00:00Z', async () => (await reminders()).length > 1);
      await workAt('2021-03-05T12:00:00Z', async () => (await reminders()).length > 2);
      expect(await reminders()).toEqual([
        { days: 30, count: 2 },
        { days: 7, count: 1 },
        { days: -1, count: 1 },
      ]);
    } finally {
      await world.stopWorker();
      world.clock.set(NOW);
    }
  }, 60_000);

  it('tell the targets how many were trained, by the county in which the provider was', async () => {
    const other = await annualTenant(world, 'trained');
    const filed = await fileProviders(world, other, 4);
    await handIn(
      world,
      other,
      filed.map(({ id }) => ({ providerId: id })),
    );
    // One moves after the year is over: its year stays where it was.
    await superuser(
      world,
      `WITH before AS (UPDATE provider_version SET superseded_at = '2021-02-01' WHERE provider_id = $1 RETURNING *)
       INSERT INTO provider_version SELECT (jsonb_populate_record(NULL::provider_version, to_jsonb(b) || '{"version": 2,
         "jurisdiction_code": "330203", "effective_at": "2021-02-01", "superseded_at": null}')).* FROM before b`,
      [filed[0]?.id],
    );
    const progress = world.app.get(TrainingProgressRegistry, { strict: false });
    const byPlace = (year: number) =>
      runInScope(systemScope('test', other.id), () => progress.byPlace(other.programmeId, year));
    expect([...(await byPlace(2020))].sort()).toEqual([
      ['330106', 240],
      ['330110', 120],
      ['330203', 120],
    ]);
    expect([...(await byPlace(2019))]).toEqual([]);
  });

  const associationOf = async (of: AnnualTenant): Promise<string> => {
    const [row] = await superuser<{ id: string }>(
      world,
      `INSERT INTO organisation (tenant_id, id, kind, name, created_at) VALUES ($1, gen_random_uuid(), 'ASSOCIATION', '促进会', now()) RETURNING id`,
      [of.id],
    );
    return row?.id ?? '';
  };
  const handIn2020 = (of: AnnualTenant, providerId: string) =>
    superuser(world, `UPDATE annual_report SET attempt = 1 WHERE tenant_id = $1 AND provider_id = $2`, [
      of.id,
      providerId,
    ]);
});
