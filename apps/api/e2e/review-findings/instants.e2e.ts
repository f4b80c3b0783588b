import type { Client } from '../support/client.js';
import { createWorld, type TestTenant, type World } from '../support/world.js';

const ID = '01900000-0000-7000-8000-000000000000';
const cursor = (...keys: unknown[]) => Buffer.from(JSON.stringify(keys)).toString('base64url');
const ROUNDS = 'query ($after: String) { rounds(after: $after) { edges { cursor } } }';
const APPLICATIONS = `query ($after: String, $by: ApplicationSort!) {
  pilotApplications(after: $after, orderBy: { by: $by, direction: ASC }) { edges { cursor } } }`;

describe('Instants that are none', () => {
  let world: World;
  let tenant: TestTenant;
  let manager: Client;
  beforeAll(async () => {
    world = await createWorld();
    tenant = await world.tenant('when');
    manager = await world.signedIn(tenant, tenant.bodyId, 'PROGRAMME_MANAGER');
  }, 60_000);
  afterAll(() => world.close());
  const codes = async (document: string, variables: object) =>
    (await manager.ask(document, variables)).errors.map(({ extensions }) => extensions.code);

  it.each([
    [['x', 'y']],
    [['1', ID]],
    [[1, 2]],
    [[null, ID]],
    [['2021-01-01T00:00:00Z', 'x']],
    [['2021-02-30T00:00:00Z', ID]],
    [['+010000-01-01T00:00:00.000Z', ID]],
  ])('a cursor of %j is refused as a bad cursor, by every list', async (keys) => {
    const after = cursor(...keys);
    expect(await codes(ROUNDS, { after })).toEqual(['BAD_CURSOR']);
    expect(await codes(APPLICATIONS, { after, by: 'UPDATED_AT' })).toEqual(['BAD_CURSOR']);
    expect(await codes(APPLICATIONS, { after, by: 'SUBMITTED_AT' })).toEqual(['BAD_CURSOR']);
  });

  it('a cursor with a character that the database cannot keep is a bad cursor', async () => {
    expect(await codes(APPLICATIONS, { after: cursor('N\0', ID), by: 'NUMBER' })).toEqual(['BAD_CURSOR']);
  });

  it.each(['2021-02-30T00:00:00Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59-08:00', '2021-03-01T08:00:00+08'])(
    'a round does not open at %s, nor at some other instant instead',
    async (opensAt) => {
      const input = { id: tenant.roundId, opensAt, closesAt: '2021-04-01T00:00:00+08:00' };
      const change = 'mutation ($input: ChangeRoundInput!) { changeRound(input: $input) { userErrors { code } } }';
      expect(await codes(change, { input })).toEqual(['BAD_USER_INPUT']);
      const { round } = await manager.must<{ round: { opensAt: string } }>(
        'query ($id: ID!) { round(id: $id) { opensAt } }',
        { id: tenant.roundId },
      );
      expect(round.opensAt).toBe('2021-02-28T16:00:00.000Z');
    },
  );
});
