import { CredentialCache } from '@shidian/identity/access/credential-cache.js';
import { Database } from '@shidian/platform/database/database.js';
import { mutate, read } from './support/applications.js';
import type { Client } from './support/client.js';
import { overhear } from './support/overheard.js';
import { evaluated, submitMany, type Submitted } from './support/seed.js';
import { createWorld, type TestTenant, type World } from './support/world.js';

/** Most statements for one screen, the session's and those that bind the tenant among them. */
const MOST = 5;

const LIST = `query List($first: Int!, $after: String) { pilotApplications(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node {
  id number status outcome updatedAt submittedAt abilities school { id name uscc schoolType place } round { id name closesAt phase programme { name } }
  evaluation { outcome packageVersion findings { rule kind result title { zh en } required actual paths missing reason leastChange } } } } } }`;
const DETAIL = `query Detail($id: ID!) { pilotApplication(id: $id) { id number status stage attempt outcome abilities changedPaths
  school { id name } round { id name capacity approved } submission { attempt facts hash submittedAt submittedBy } submissions { attempt facts hash submittedAt submittedBy }
  evaluation { outcome findings { rule result title { zh } } } judgements { rule verdict comment attempt carriedOver judgedBy }
  decisions { id kind stage actorName decidedAt message reasons { code } defects { path code text } } draft { facts version } } }`;

interface Page {
  pilotApplications: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: { id: string; school: { name: string }; evaluation: { findings: unknown[] } } }[];
  };
}

describe('Statements that one screen costs', () => {
  let world: World;
  let tenant: TestTenant;
  let reviewer: Client;
  let cases: Submitted[];
  let overheard: ReturnType<typeof overhear>;

  beforeAll(async () => {
    world = await createWorld();
    tenant = await world.tenant('counted');
    reviewer = await world.signedIn(tenant, tenant.bodyId, 'REVIEWER');
    cases = await submitMany(world, tenant, 25);
    await world.startWorker();
    await evaluated(world, tenant, cases.length);
    // From here on only requests speak to the database.
    await world.stopWorker();
    overheard = overhear();
  }, 120_000);
  afterAll(async () => {
    overheard.stop();
    await world.close();
  });

  const counted = <T>(request: () => Promise<T>) => overheard.counted(request);
  const coldSession = () => world.app.get(CredentialCache, { strict: false }).forget(() => true);

  it('counts every statement, the binding and BEGIN and COMMIT among them', async () => {
    await reviewer.must('{ rounds { edges { cursor } } }');
    const { statements } = await counted(() => reviewer.must('{ organisations { edges { node { id } } } }'));
    expect(statements).toEqual(['bind-read', 'unnamed']);
    const bound = { tenantId: tenant.id, userId: null };
    const database = world.app.get(Database);
    const transaction = await counted(() => database.transaction((tx) => tx.query('SELECT 1'), bound));
    expect(transaction.statements).toEqual(['begin', 'bind-tenant', 'unnamed', 'commit']);
    const thrice = await counted(() =>
      reviewer.must(
        `{ ${['a', 'b', 'c'].map((key, n) => `${key}: organisations(first: ${n + 1}) { edges { cursor } }`)} }`,
      ),
    );
    expect(thrice.statements.length).toBeGreaterThan(MOST);
  });

  it.each([
    ['warm', 2, () => undefined],
    ['cold', 3, coldSession],
  ])(
    'a page of 20 with school, verdict, all findings and total: at most 5, session %s',
    async (_state, exactly, before) => {
      await reviewer.must(LIST, { first: 20 });
      before();
      const { answer, statements } = await counted(() => reviewer.must<Page>(LIST, { first: 20 }));
      const { edges, totalCount } = answer.pilotApplications;
      expect(edges).toHaveLength(20);
      expect(edges.every(({ node }) => node.school.name && node.evaluation.findings.length >= 12)).toBe(true);
      expect(totalCount).toBe(25);
      expect(statements).toHaveLength(exactly);
      expect(statements.length).toBeLessThanOrEqual(MOST);
    },
  );

  it('a page costs the same however many rows it has, and the next page too', async () => {
    const one = await counted(() => reviewer.must<Page>(LIST, { first: 1 }));
    const after = one.answer.pilotApplications.pageInfo.endCursor;
    const next = await counted(() => reviewer.must<Page>(LIST, { first: 20, after }));
    expect(next.answer.pilotApplications.edges).toHaveLength(20);
    expect([one.statements.length, next.statements.length]).toEqual([2, 2]);
  });

  it.each([
    ['warm', 2, () => undefined],
    ['cold', 3, coldSession],
  ])('one application with its whole history: at most 5, session %s', async (_state, exactly, before) => {
    const id = cases[3]?.id ?? '';
    const judged = await mutate(reviewer, 'judgeRule', { id, attempt: 1, rule: 'structured-team', verdict: 'MET' });
    expect(judged.userErrors).toEqual([]);
    await reviewer.must(DETAIL, { id });
    before();
    const { answer, statements } = await counted(() =>
      reviewer.must<{ pilotApplication: { judgements: unknown[]; submissions: unknown[]; decisions: unknown[] } }>(
        DETAIL,
        { id },
      ),
    );
    const { judgements, submissions, decisions } = answer.pilotApplication;
    expect([judgements.length, submissions.length, decisions.length]).toEqual([1, 1, 1]);
    expect(statements).toHaveLength(exactly);
  });

  it('a list that asks for submissions and judgements does not pay for each row', async () => {
    const { answer, statements } = await counted(() =>
      reviewer.must<{ pilotApplications: { edges: { node: { submissions: unknown[] } }[] } }>(
        '{ pilotApplications(first: 20) { edges { node { id changedPaths submissions { attempt hash } judgements { rule } } } } }',
      ),
    );
    expect(answer.pilotApplications.edges.every(({ node }) => node.submissions.length === 1)).toBe(true);
    expect(statements.length).toBeLessThanOrEqual(MOST);
  });

  it('an empty page still knows its total', async () => {
    const empty = await reviewer.must<Page>(
      'query ($filter: PilotApplicationFilter) { pilotApplications(filter: $filter) { totalCount edges { cursor } } }',
      { filter: { search: 'no such school' } },
    );
    expect(empty.pilotApplications).toMatchObject({ totalCount: 0, edges: [] });
    expect(await read(reviewer, cases[0]?.id ?? '')).toMatchObject({ status: 'IN_REVIEW' });
  });
});
