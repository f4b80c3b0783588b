import { filledDraft } from '../support/applications.js';
import type { Client } from '../support/client.js';
import { evaluated, submitMany } from '../support/seed.js';
import { createWorld, type TestTenant, type World } from '../support/world.js';

const TOKEN = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret userErrors { code } } }`;
const SEEN = 'application { number draft { facts } } userErrors { code }';

interface Told {
  application: object | null;
  userErrors: { code: string }[];
}

describe('A token that may not read applications', () => {
  let world: World;
  let tenant: TestTenant;
  beforeAll(async () => {
    world = await createWorld();
    tenant = await world.tenant('narrow');
  }, 60_000);
  afterAll(() => world.close());

  const machine = async (owner: Client, scopes: string[]) => {
    const input = { name: scopes.join(), scopes, expiresAt: '2021-05-01T00:00:00Z' };
    const { createApiToken } = await owner.must<{ createApiToken: { secret: string } }>(TOKEN, { input });
    const client = world.client();
    client.useToken(createApiToken.secret);
    return client;
  };

  it('reads none in the answer of a refused mutation', async () => {
    const school = await world.signedIn(tenant, await world.school(tenant, '窄令牌学校'), 'SCHOOL_SUBMITTER');
    const { id } = await filledDraft(school, tenant.roundId);
    const input = { id, reason: '长'.repeat(3_000) };
    const withdraw = `mutation ($input: WithdrawPilotApplicationInput!) { withdrawPilotApplication(input: $input) { ${SEEN} } }`;
    for (const [scopes, seen] of [
      [['application:withdraw'], null],
      [['application:withdraw', 'application:read'], expect.objectContaining({ draft: expect.anything() })],
    ] as const) {
      const client = await machine(school, [...scopes]);
      const { withdrawPilotApplication } = await client.must<{ withdrawPilotApplication: Told }>(withdraw, { input });
      expect(withdrawPilotApplication).toEqual({ application: seen, userErrors: [{ code: 'TOO_LONG' }] });
    }
  });

  it('is handed none from the queue', async () => {
    await submitMany(world, tenant, 1);
    await world.startWorker();
    await evaluated(world, tenant, 1);
    const reviewer = await world.signedIn(tenant, tenant.bodyId, 'REVIEWER');
    const next = '{ nextInQueue { number submission { facts } } }';
    const judge = await machine(reviewer, ['application:judge']);
    expect(await judge.must(next)).toEqual({ nextInQueue: null });
    const both = await machine(reviewer, ['application:judge', 'application:read']);
    expect(await both.must(next)).toEqual({ nextInQueue: expect.objectContaining({ submission: expect.anything() }) });
  });
});
