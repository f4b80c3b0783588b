import fc from 'fast-check';
import type { Client } from './support/client.js';
import { leaks, raw } from './support/raw.js';
import { rowCounts } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';

const RUNS = 400;
const LIST = `query List($first: Int!, $filter: PilotApplicationFilter, $orderBy: PilotApplicationOrder, $after: String) {
  pilotApplications(first: $first, filter: $filter, orderBy: $orderBy, after: $after) { totalCount edges { cursor node { id ...F @include(if: true) } } } }
  fragment F on PilotApplication { number status outcome school { name } evaluation { findings { rule leastChange } } }`;
const REJECT = `mutation Reject($input: RejectPilotApplicationInput!) { rejectPilotApplication(input: $input) { application { id status } userErrors { code field message params } } }`;
const VIEWER = '{ viewer { id name email locale memberships { id role organisation { name } } permissions } }';
const seeds = [
  { query: VIEWER, variables: {} },
  { query: LIST, variables: { first: 20, filter: { status: ['APPROVED'], search: '学校', roundId: null }, orderBy: { by: 'NUMBER', direction: 'ASC' }, after: null } },
  { query: REJECT, variables: { input: { id: '01900000-0000-7000-8000-000000000000', attempt: 1, message: 'x', reasons: [{ code: 'round-full', text: null }] } } },
]; // prettier-ignore

const token = fc.constantFrom(
  '{', '}', '(', ')', '[', ']', '...', '@', '$', ':', '!', '|', '"', '"""', '#', '\\', '0', '-1', '1e9', '99999999999', 'null', 'true', 'on', 'fragment', 'query', 'mutation', 'subscription', '__typename', '__schema { types { name } }', '...F', '@skip(if: $first)', '\0', '\ud842', '𠮷', '\u202e', "'; DROP TABLE tenant; --",
); // prettier-ignore
/** One change of a text: a piece removed, doubled, exchanged or put in. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(30),
  kind: fc.constantFrom('remove', 'double', 'put'),
  token,
});
/** Any JSON that a variable could be, with the values that databases and parsers stumble on. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  token,
  fc.constantFrom(-1, 1.5, 1e308, 2 ** 53, '', 'NaN', '\0', '\ud842', [[[]]], {}),
);
const document = fc.record({
  seed: fc.constantFrom(...seeds),
  edits: fc.array(edit, { maxLength: 4 }),
  variables: fc.array(fc.record({ path: fc.nat(20), value: odd }), { maxLength: 3 }),
});

describe('Random changes of good documents', () => {
  let world: World;
  let client: Client;
  beforeAll(async () => {
    world = await createWorld();
    const tenant = await world.tenant('north');
    client = await world.signedIn(tenant, tenant.bodyId, 'REVIEWER');
  }, 60_000);
  afterAll(() => world.close());

  it(`never break it: ${RUNS} requests, each answered within two seconds, below 500, with codes, without a word of the inside`, async () => {
    const before = await rowCounts(world);
    let requests = 0;
    const answered = { good: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(document, async ({ seed, edits, variables }) => {
        const query = edits.reduce(edited, seed.query);
        const answer = await raw(client, {
          body: JSON.stringify({ query, variables: changed(seed.variables, variables) }),
        });
        requests++;
        if (answer.codes.length === 0) answered.good++;
        else answered.refused++;
        expect(answer.status).toBeLessThan(500);
        expect(answer.codes.filter((code) => code === 'INTERNAL' || code === 'NO CODE')).toEqual([]);
        expect(leaks(answer)).toEqual([]);
        expect(answer.ms).toBeLessThan(2_000);
      }),
      { numRuns: RUNS, seed: 20210205 },
    );
    expect(requests).toBeGreaterThanOrEqual(RUNS);
    // Both kinds are among them, or the changes were too weak or too strong to show anything.
    expect(Math.min(answered.good, answered.refused)).toBeGreaterThan(RUNS / 20);
    expect(await rowCounts(world)).toEqual(before);
  }, 120_000);
});

function edited(
  text: string,
  { at, length, kind, token: put }: { at: number; length: number; kind: string; token: string },
): string {
  const from = Math.floor(at * text.length);
  const [head, piece, tail] = [text.slice(0, from), text.slice(from, from + length), text.slice(from + length)];
  if (kind === 'remove') return head + tail;
  return kind === 'double' ? head + piece + piece + tail : `${head} ${put} ${piece}${tail}`;
}

/** The variables with the values at some places exchanged. */
function changed(variables: object, changes: readonly { path: number; value: unknown }[]): unknown {
  const copy = JSON.parse(JSON.stringify(variables)) as Record<string, unknown>;
  for (const { path, value } of changes) {
    const places: [Record<string, unknown>, string][] = [];
    const collect = (branch: Record<string, unknown>) => {
      for (const [key, inner] of Object.entries(branch)) {
        places.push([branch, key]);
        if (typeof inner === 'object' && inner !== null) collect(inner as Record<string, unknown>);
      }
    };
    collect(copy);
    const [branch, key] = places[path % Math.max(places.length, 1)] ?? [copy, 'x'];
    branch[key] = value;
  }
  return copy;
}
