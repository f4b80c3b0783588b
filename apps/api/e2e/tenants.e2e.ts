import type { Client } from './support/client.js';
import { filledDraft } from './support/applications.js';
import { evaluated, submitMany } from './support/seed.js';
import { superuser } from './support/superuser.js';
import { createWorld, type TestTenant, type World } from './support/world.js';

const SLUGS = ['alpha', 'bravo', 'delta', 'gamma'] as const;
type Slug = (typeof SLUGS)[number];
const REQUESTS = 4_000;
const CONCURRENCY = 64;

/** What the requests ask for; each answer of a tenant holds its own name, its canary, and no other's. */
const questions = [
  '{ pilotApplications(first: 100) { totalCount edges { node { number school { name } round { programme { name } } } } } }',
  '{ organisations(first: 100) { edges { node { name } } } }',
  '{ rounds { edges { node { name programme { name nameEn } } } } }',
  '{ viewer { active { tenant { slug name } organisation { name } } } }',
  '{ pilotApplications(first: 5, orderBy: { by: NUMBER, direction: ASC }) { edges { node { number submissions { facts } decisions { message } } } } }',
];

describe('Tenants over HTTP', () => {
  let world: World;
  let tenants: TestTenant[];
  const callers: { slug: Slug; client: Client; ids: string[] }[] = [];
  let ids: string[] = [];
  beforeAll(async () => {
    // Fewer connections than requests at a time: each is handed from tenant to tenant all the while.
    world = await createWorld({ config: { poolSize: 4 } });
    tenants = [];
    for (const slug of SLUGS) tenants.push(await world.tenant(slug));
    for (const tenant of tenants) {
      const slug = tenant.slug as Slug;
      await superuser(world, `UPDATE programme SET name = $2, name_en = $2 WHERE tenant_id = $1`, [
        tenant.id,
        `canary ${slug}`,
      ]);
      await superuser(world, `UPDATE round SET name = $2 WHERE tenant_id = $1`, [tenant.id, `canary ${slug}`]);
      const cases = await submitMany(world, tenant, 5);
      const schoolId = await world.school(tenant, `canary ${slug} 学校`);
      const school = await world.signedIn(tenant, schoolId, 'SCHOOL_SUBMITTER');
      const draft = await filledDraft(school, tenant.roundId);
      const own = [...cases.map(({ id }) => id), draft.id];
      ids = [...ids, ...own];
      callers.push({ slug, client: school, ids: [draft.id] });
      callers.push({ slug, client: await world.signedIn(tenant, tenant.bodyId, 'REVIEWER'), ids: own.slice(0, -1) });
      callers.push({
        slug,
        client: await world.signedIn(tenant, tenant.bodyId, 'TENANT_ADMIN'),
        ids: own.slice(0, -1),
      });
    }
    await world.startWorker();
    for (const tenant of tenants) await evaluated(world, tenant, 5);
    await world.stopWorker();
  }, 120_000);
  afterAll(() => world.close());

  /** Random requests of all callers at once; counts answers with somebody else's canary and answers without one's own. */
  const storm = async (requests: number) => {
    const counts = { requests: 0, foreign: 0, empty: 0, failed: 0 };
    const worker = async () => {
      while (counts.requests < requests) {
        const n = counts.requests++;
        const caller = callers[random(callers.length)]!;
        const { status, text, mine } = await one(caller, n);
        if (status !== 200) counts.failed++;
        if (SLUGS.some((slug) => slug !== caller.slug && holds(text, slug))) counts.foreign++;
        else if (mine && !holds(text, caller.slug)) counts.empty++;
      }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, worker));
    return counts;
  };
  // Numbers begin with the tenant's name, names of schools and rounds hold it.
  const holds = (text: string, slug: Slug) => text.toLowerCase().includes(slug);

  const one = async (caller: (typeof callers)[number], n: number) => {
    const single = n % 4 === 0;
    const id = ids[random(ids.length)] ?? '';
    const query = single
      ? `query ($id: ID!) { pilotApplication(id: $id) { number school { name } submission { facts } draft { facts } decisions { message } } }`
      : (questions[random(questions.length)] ?? '');
    const response = await caller.client.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: single ? { id } : {} }),
    });
    return { status: response.status, text: await response.text(), mine: !single || caller.ids.includes(id) };
  };

  it(`in ${REQUESTS} random requests at concurrency ${CONCURRENCY} over 4 connections, 0 answers hold another tenant's canary, and none lacks its own`, async () => {
    const counts = await storm(REQUESTS);
    expect({ ...counts, requests: counts.requests >= REQUESTS }).toEqual({
      requests: true,
      foreign: 0,
      empty: 0,
      failed: 0,
    });
  }, 240_000);

  // The detector is alive: with the wall down the same requests meet canaries.
  it('with the policy dropped, foreign canaries appear', async () => {
    const policies = await superuser<{ name: string; using: string }>(
      world,
      `SELECT polrelid::regclass::text AS name, pg_get_expr(polqual, polrelid) AS using FROM pg_policy
       WHERE polname = 'tenant_wall' AND polrelid::regclass::text IN ('review_case', 'round', 'organisation', 'programme')`,
    );
    expect(policies).toHaveLength(4);
    for (const { name } of policies)
      await superuser(
        world,
        `ALTER TABLE ${name} DISABLE ROW LEVEL SECURITY; ALTER TABLE ${name} NO FORCE ROW LEVEL SECURITY`,
      );
    try {
      expect((await storm(200)).foreign).toBeGreaterThan(20);
    } finally {
      for (const { name } of policies)
        await superuser(
          world,
          `ALTER TABLE ${name} ENABLE ROW LEVEL SECURITY; ALTER TABLE ${name} FORCE ROW LEVEL SECURITY`,
        );
    }
    const after = await storm(200);
    expect({ foreign: after.foreign, empty: after.empty }).toEqual({ foreign: 0, empty: 0 });
  }, 120_000);
});

let state = 20210205;
/** A number below `limit`, the same sequence on each run. */
function random(limit: number): number {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
  return (state >>> 8) % limit;
}
