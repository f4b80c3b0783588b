import type { Client } from './support/client.js';
import { submitMany, type Submitted } from './support/seed.js';
import { createWorld, type World } from './support/world.js';

const LIST = `query List($first: Int!) { pilotApplications(first: $first) { edges { node { id school { name } } } } }`;
const ONE = `query One($id: ID!) { pilotApplication(id: $id) { id number } }`;

interface Page {
  pilotApplications: { edges: { node: { id: string } }[] };
}

/** From its second time on a query is answered without Apollo: whoever asks must notice nothing but the time. */
describe('A query that has been asked before', () => {
  let world: World;
  let reviewer: Client;
  let stranger: Client;
  let cases: Submitted[];

  beforeAll(async () => {
    world = await createWorld();
    const own = await world.tenant('known');
    const other = await world.tenant('strange');
    reviewer = await world.signedIn(own, own.bodyId, 'REVIEWER');
    stranger = await world.signedIn(other, other.bodyId, 'REVIEWER');
    cases = await submitMany(world, own, 3);
    for (let i = 0; i < 2; i++) {
      await reviewer.must(LIST, { first: 20 });
      await reviewer.must(ONE, { id: cases[0]?.id });
    }
  }, 60_000);
  afterAll(() => world.close());

  const ids = (page: Page) => page.pilotApplications.edges.map(({ node }) => node.id).sort();

  it('answers each by their own variables and their own tenant', async () => {
    const all = cases.map(({ id }) => id).sort();
    expect(ids(await reviewer.must<Page>(LIST, { first: 20 }))).toEqual(all);
    expect(ids(await reviewer.must<Page>(LIST, { first: 1 }))).toHaveLength(1);
    expect(ids(await stranger.must<Page>(LIST, { first: 20 }))).toEqual([]);
    expect(await stranger.must(ONE, { id: cases[0]?.id })).toEqual({ pilotApplication: null });
    const asked = Array.from({ length: 60 }, (_, n) => (n % 2 ? reviewer : stranger).must<Page>(LIST, { first: 20 }));
    const seen = (await Promise.all(asked)).map((page) => ids(page).length);
    expect(seen).toEqual(Array.from({ length: 60 }, (_, n) => (n % 2 ? 3 : 0)));
  });

  it('is refused to who is not signed in, for a page too large and for variables that do not fit, in the usual words', async () => {
    const refusals = await Promise.all([
      world.client().ask(LIST, { first: 20 }),
      reviewer.ask(LIST, { first: 1_000 }),
      reviewer.ask(LIST, { first: 'many' }),
      reviewer.ask(LIST, {}),
    ]);
    expect(refusals.map(({ errors }) => errors?.[0]?.extensions?.code)).toEqual([
      'UNAUTHENTICATED',
      'PAGE_SIZE',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ]);
  });
});
