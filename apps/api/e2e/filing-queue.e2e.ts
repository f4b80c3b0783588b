import pg from 'pg';
import { CredentialCache } from '@shidian/identity/access/credential-cache.js';
import { Database } from '@shidian/platform/database/database.js';
import type { Client } from './support/client.js';
import { act, judgeAll, passOn, readFiling, signAll, submittedFiling } from './support/filings.js';
import { overhear } from './support/overheard.js';
import { superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';
import { createProvince, type Province } from './support/zhejiang.js';

const HANGZHOU = '330100';
const counties = ['330102', '330105', '330106', '330108', '330109', '330110'];

const LIST = `query List($first: Int, $after: String, $filter: FilingFilter, $orderBy: FilingOrder) {
  filings(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
    id number kind channel status stage attempt late dueOn overdue escalated queueCursor outcome submittedAt abilities filingNumber
    applicant { id name uscc } county { code name } city { code name } round { id name programme { name } } announcement { number }
    requiredSignOffs signOffs { department verdict } recusals { userName } decisions { kind stage } judgements { rule } changedPaths
    evaluation { outcome findings { rule result title { zh en } } } } } } }`;

interface NodeShape {
  id: string;
  number: string;
  stage: string;
  status: string;
  dueOn: string | null;
  overdue: boolean;
  late: boolean;
  queueCursor: string;
  county: { code: string; name: string };
  evaluation: { findings: unknown[] } | null;
}
interface Page {
  filings: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: NodeShape }[];
  };
}

/** Cases at a desk without the way that led them there, for lists that hold many; `stage` as the package names it. */
async function place(
  world: World,
  province: Province,
  count: number,
  stage: string,
  from: number,
  places = counties,
): Promise<void> {
  await superuser(
    world,
    `WITH unit AS (
       INSERT INTO organisation (tenant_id, id, kind, name, uscc, jurisdiction_code, created_at)
       SELECT $1, gen_random_uuid(), 'PROVIDER', '批量单位 ' || n, 'Q' || lpad(n::text, 17, '0'), ($4::text[])[1 + n % cardinality($4)], now()
       FROM generate_series($5::int, $5::int + $3::int - 1) AS n RETURNING id, jurisdiction_code, uscc
     ), opened AS (
       INSERT INTO review_case (tenant_id, id, kind, number, round_id, applicant_id, status, stage, attempt, created_at, updated_at, submitted_at,
         jurisdiction_code, stage_entered_at, due_working_days, due_on)
       SELECT $1, gen_random_uuid(), 'filing', 'M-' || uscc, $2, id, 'IN_REVIEW', $6, 1, now(), now(), now(), jurisdiction_code,
         '2014-06-02', 10, date '2014-06-16' + (right(uscc, 4)::int % 30)
       FROM unit RETURNING id
     )
     INSERT INTO filing (tenant_id, id, provider_kind, channel, draft, draft_version, saved_by, saved_at)
     SELECT $1, opened.id, 'TRAINING_INSTITUTION', 'COUNTY', '{}', 1, (SELECT id FROM user_account LIMIT 1), now() FROM opened`,
    [province.tenant.id, province.rounds.TRAINING_INSTITUTION, count, places, from, stage],
  );
}

describe('The queue of filings', () => {
  let world: World;
  let province: Province;
  let city: Client;
  let overheard: ReturnType<typeof overhear>;

  beforeAll(async () => {
    world = await createWorld();
    province = await createProvince(world, 'queue');
    await province.issue(HANGZHOU, 50);
    city = await province.officer(HANGZHOU);
    await place(world, province, 60, 'review', 1);
    await place(world, province, 40, 'prescreen', 1_001);
    await place(world, province, 30, 'approval', 2_001);
    overheard = overhear();
  }, 120_000);
  afterAll(async () => {
    overheard.stop();
    await world.close();
  });

  const list = async (client: Client, variables: object = {}) => (await client.must<Page>(LIST, variables)).filings;
  const nodes = async (client: Client, filter: object, first = 100) =>
    (await list(client, { filter, first })).edges.map(({ node }) => node);
  const counted = <T>(request: () => Promise<T>) => overheard.counted(request);

  it.each([
    ['warm', 4, () => undefined],
    ['cold', 5, () => world.app.get(CredentialCache, { strict: false }).forget(() => true)],
  ])('a page of 20 with everything on it costs at most 5 statements, session %s', async (_state, exactly, before) => {
    await list(city, { filter: { mine: true } });
    before();
    const { answer, statements } = await counted(() => list(city, { first: 20, filter: { mine: true } }));
    expect([answer.edges.length, answer.totalCount]).toEqual([20, 60]);
    expect(answer.edges.every(({ node }) => node.county.name !== node.county.code)).toBe(true);
    expect(statements).toHaveLength(exactly);
  });

  it('caps cost two reads more, however many rows ask', async () => {
    const capped = (first: number) =>
      counted(
        () =>
        city.must(`query ($first: Int) { filings(first: $first, filter: { mine: true }) { edges { node { id capEffect { free freeAfter } } } } }`, { first }), // prettier-ignore
      );
    await capped(1);
    expect([(await capped(1)).statements.length, (await capped(20)).statements.length]).toEqual([8, 8]);
  });

  it('pages follow each other without a gap or a repeat, due first and overdue on top', async () => {
    const seen: NodeShape[] = [];
    let after: string | null = null;
    do {
      const page: Page['filings'] = await list(city, { first: 7, after, filter: { mine: true } });
      seen.push(...page.edges.map(({ node }) => node));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(60);
    expect(seen.map(({ dueOn }) => dueOn)).toEqual([...seen.map(({ dueOn }) => dueOn)].sort());
    // Today is 20 June: what was due before is overdue, and nothing else.
    expect(seen.every(({ dueOn, overdue }) => overdue === (dueOn ?? '') < '2014-06-20')).toBe(true);
    expect([seen[0]?.overdue, seen.at(-1)?.overdue]).toEqual([true, false]);
  });

  it.each<[{ place?: string; overdue?: boolean } & Record<string, unknown>, number | null]>([
    [{ status: ['IN_REVIEW'] }, 130],
    [{ status: ['IN_REVIEW'], stage: ['review', 'approval'] }, 90],
    [{ stage: ['prescreen'] }, 40],
    [{ place: '330106', status: ['IN_REVIEW'] }, null],
    [{ place: '330200' }, 0],
    [{ place: 'x' }, 0],
    [{ kind: 'PRACTICE_BASE', mine: true }, 0],
    [{ late: true }, 0],
    [{ search: '批量单位 7' }, null],
    [{ search: '100%' }, 0],
    [{ overdue: true, mine: true }, null],
    [{ status: ['DRAFT'] }, 0],
  ])('a filter %j finds what it says', async (filter, total) => {
    const { totalCount, edges } = await list(city, { filter, first: 100 });
    if (total !== null) expect(totalCount).toBe(total);
    expect(edges.length).toBe(Math.min(totalCount, 100));
    expect(edges.every(({ node }) => (filter.place ? node.county.code === filter.place : true))).toBe(true);
    expect(edges.every(({ node }) => ('overdue' in filter ? node.overdue : true))).toBe(true);
    // The same rows in the plain order, which is read another way.
    const plain = await list(city, { filter, first: 100, orderBy: { by: 'NUMBER', direction: 'ASC' } });
    expect(plain.totalCount).toBe(totalCount);
    if (totalCount <= 100)
      expect(new Set(plain.edges.map(({ node }) => node.id))).toEqual(new Set(edges.map(({ node }) => node.id)));
  });

  it('each sees what lies at their own desk', async () => {
    const mine = async (client: Client) => new Set((await nodes(client, { mine: true })).map(({ stage }) => stage));
    expect(await mine(city)).toEqual(new Set(['review']));
    expect(await mine(await province.officer('330106'))).toEqual(new Set(['prescreen']));
    expect((await nodes(await province.officer('330106'), { mine: true })).every(({ county }) => county.code === '330106')).toBe(true); // prettier-ignore
    expect(await mine(await province.officer('330000'))).toEqual(new Set(['approval']));
    expect(await mine(await province.officer('330200'))).toEqual(new Set());
    expect(await mine(await province.association())).toEqual(new Set());
    expect(await mine(await province.officer(HANGZHOU, 'FINANCE'))).toEqual(new Set(['review']));
    expect(await nodes(await province.association(), {})).toEqual([]);
  });

  it('who stands in for a whole city has its cases and those of their own county in one queue', async () => {
    await place(world, province, 6, 'prescreen', 3_001, ['330203']);
    const deputy = await province.colleague('330203');
    const { viewer } = await deputy.must<{ viewer: { id: string } }>('{ viewer { id } }');
    await superuser(
      world,
      `INSERT INTO delegation (tenant_id, id, membership_id, delegate_user_id, starts_on, ends_on, reason, created_at)
       SELECT $1, gen_random_uuid(), m.id, $2, '2014-06-20', '2014-06-20', '出差', now()
       FROM membership m JOIN organisation o ON o.id = m.organisation_id WHERE o.id = $3 LIMIT 1`,
      [province.tenant.id, viewer.id, await province.office(HANGZHOU)],
    );
    const { totalCount, edges } = await list(deputy, { filter: { mine: true }, first: 100 });
    const lie = edges.map(({ node: { stage, county } }) => `${stage} ${county.code.slice(0, 4)}`);
    expect([totalCount, lie.length]).toEqual([66, 66]);
    expect(lie.filter((where) => where === 'prescreen 3302')).toHaveLength(6);
    expect(lie.filter((where) => where === 'review 3301')).toHaveLength(60);
    const days = edges.map(({ node }) => node.dueOn);
    expect(days).toEqual([...days].sort());
    expect((await list(deputy, { first: 1 })).totalCount).toBe(136);
  });

  it('a signature and a recusal take a case off the queue of who gave it', async () => {
    const finance = await province.colleague(HANGZHOU, 'FINANCE');
    const before = await nodes(finance, { mine: true });
    const [first, second] = before as [NodeShape, NodeShape];
    // A case without a submission cannot be signed; these were put there without one.
    await superuser(
      world,
      `INSERT INTO case_submission (tenant_id, case_id, attempt, facts, context, hash, rule_set, package_id, package_version, submitted_by, submitted_at)
       SELECT c.tenant_id, c.id, 1, '{}', '{}', '', r.rule_set, r.package_id, r.package_version, f.saved_by, now()
       FROM review_case c JOIN filing f ON f.id = c.id JOIN round r ON r.id = c.round_id WHERE c.id = $1`,
      [first.id],
    );
    expect((await act(finance, 'signFiling', { id: first.id, attempt: 1, stage: 'review', verdict: 'SIGNED' })).userErrors).toEqual([]); // prettier-ignore
    expect((await act(finance, 'recuseFromFiling', { id: second.id, reason: '亲属' })).userErrors).toEqual([]);
    const left = (await nodes(finance, { mine: true })).map(({ id }) => id);
    expect(left).toEqual(before.slice(2).map(({ id }) => id));
    // Commerce still has both.
    expect((await nodes(city, { mine: true })).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it('the next in the queue keeps to the filter, goes on behind the one just looked at, and starts over at the end', async () => {
    const next = async (after: string | null, filter: object) =>
      (
        await city.must<{ nextFilingInQueue: NodeShape | null }>(
          'query ($after: String, $filter: FilingFilter) { nextFilingInQueue(after: $after, filter: $filter) { id queueCursor county { code name } } }',
          { after, filter },
        )
      ).nextFilingInQueue;
    const filter = { place: '330106' };
    const queue = await nodes(city, { ...filter, mine: true });
    expect(queue.length).toBeGreaterThan(2);
    const walked: string[] = [];
    let at = await next(null, filter);
    for (const _ of queue) {
      walked.push(at?.id ?? '');
      at = await next(at?.queueCursor ?? null, filter);
    }
    expect(walked).toEqual(queue.map(({ id }) => id));
    expect(at?.id).toBe(queue[0]?.id);
    expect(await next(null, { place: '330200' })).toBeNull();
    const { errors } = await city.ask('{ nextFilingInQueue(after: "x") { id } }');
    expect(errors[0]?.extensions.code).toBe('BAD_CURSOR');
  });

  it('one filing with its whole history costs as little', async () => {
    await world.startWorker();
    let filing = await passOn(province, await submittedFiling(province, await province.unit('330106')));
    await judgeAll(city, filing);
    await signAll(province, filing);
    await world.stopWorker();
    filing = (await readFiling(city, filing.id)) ?? filing;
    const { statements } = await counted(() => readFiling(city, filing.id));
    // Desks, the record, and the two reads of the caps.
    expect(statements).toHaveLength(8);
    expect(filing).toMatchObject({ signOffs: [{}, {}, {}], decisions: [{}, {}], capEffect: [{ freeAfter: 49 }] });
  }, 60_000);

  it('over 50,000 cases the page looks at as few rows as over 1,000', async () => {
    const plan = async () => {
      const read = jest.spyOn(world.app.get(Database), 'read');
      await list(city, { first: 20, filter: { mine: true } });
      const page = read.mock.calls.map(([statement]) => statement).find(({ text }) => text.startsWith('WITH top'));
      read.mockRestore();
      if (!page?.name || !page.plannedOnce) throw new Error('The page was not read, or is planned anew each time');
      const client = new pg.Client({ connectionString: world.database.urls.app });
      await client.connect();
      await client.query(`SELECT set_config('app.tenant_id', $1, false), set_config('plan_cache_mode', 'force_generic_plan', false)`, [province.tenant.id]); // prettier-ignore
      await client.query(`PREPARE page AS ${page.text}`);
      const literals = page.values?.map((value) => client.escapeLiteral(Array.isArray(value) ? `{${value.join()}}` : String(value))); // prettier-ignore
      const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) EXECUTE page (${literals?.join()})`); // prettier-ignore
      await client.end();
      const root = rows[0]?.['QUERY PLAN'][0].Plan;
      if (!root) throw new Error('No plan');
      return {
        blocks: root['Shared Hit Blocks'] + root['Shared Read Blocks'],
        text: JSON.stringify(root),
      };
    };
    await place(world, province, 1_000, 'review', 10_000);
    await superuser(world, 'VACUUM ANALYZE review_case, filing, organisation');
    const small = await plan();
    await place(world, province, 49_000, 'review', 20_000);
    await superuser(world, 'VACUUM ANALYZE review_case, filing, organisation');
    const large = await plan();
    expect(large.text).toContain('review_case_city_desk');
    // Rows and total together: the index may be a level deeper, nothing else grows.
    expect(large.blocks).toBeLessThanOrEqual(small.blocks * 1.2);
  }, 180_000);
});

interface PlanNode {
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
}
