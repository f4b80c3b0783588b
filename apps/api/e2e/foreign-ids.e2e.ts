import { filledDraft } from './support/applications.js';
import type { Client } from './support/client.js';
import { ABSENT, callers, ask, callOf, operations, type OperationName } from './support/operations.js';
import { evaluated, submitMany } from './support/seed.js';
import { superuser } from './support/superuser.js';
import { createWorld, type TestTenant, type World } from './support/world.js';

/** The records a call may name. */
type Target = 'ownDraft' | 'siblingDraft' | 'siblingSubmitted' | 'foreignDraft' | 'foreignSubmitted';
type Caller = 'SCHOOL_EDITOR' | 'SCHOOL_SUBMITTER' | 'REVIEWER' | 'PROGRAMME_MANAGER' | 'TENANT_ADMIN';

/** For each operation that takes an application: the input's key, and the word for a caller who sees it; the inputs change nothing. */
const seen = {
  pilotApplication: ['id', 'OK'],
  savePilotApplicationDraft: ['id', 'CONFLICT'],
  submitPilotApplication: ['id', 'CONFLICT'],
  startUpload: ['applicationId', 'EMPTY_FILE'],
  judgeRule: ['id', 'UNKNOWN_RULE'],
  returnPilotApplication: ['id', 'DEFECTS_REQUIRED'],
  approvePilotApplication: ['id', 'JUDGEMENT_MISSING'],
  rejectPilotApplication: ['id', 'REASONS_REQUIRED'],
  withdrawPilotApplication: ['id', 'OK'],
} as const satisfies Partial<Record<OperationName, readonly [string, string]>>;

/** Which applications each caller sees; every other answers as if it had never existed. */
const sight = {
  SCHOOL_EDITOR: ['ownDraft'],
  SCHOOL_SUBMITTER: ['ownDraft'],
  REVIEWER: ['siblingSubmitted'],
  PROGRAMME_MANAGER: ['siblingSubmitted'],
  TENANT_ADMIN: ['siblingSubmitted'],
} as const satisfies Record<Caller, readonly Target[]>;

describe('Ids of others', () => {
  let world: World;
  let tenant: TestTenant;
  let foreign: TestTenant;
  let clients: Record<Caller, Client>;
  let targets: Record<Target, string>;
  let schools: { own: string; sibling: string; foreign: string };
  beforeAll(async () => {
    world = await createWorld();
    [tenant, foreign] = [await world.tenant('north'), await world.tenant('south')];
    schools = {
      own: await world.school(tenant, '本校'),
      sibling: await world.school(tenant, '邻校'),
      foreign: await world.school(foreign, '外地学校'),
    };
    clients = {
      SCHOOL_EDITOR: await world.signedIn(tenant, schools.own, 'SCHOOL_EDITOR'),
      SCHOOL_SUBMITTER: await world.signedIn(tenant, schools.own, 'SCHOOL_SUBMITTER'),
      REVIEWER: await world.signedIn(tenant, tenant.bodyId, 'REVIEWER'),
      PROGRAMME_MANAGER: await world.signedIn(tenant, tenant.bodyId, 'PROGRAMME_MANAGER'),
      TENANT_ADMIN: await world.signedIn(tenant, tenant.bodyId, 'TENANT_ADMIN'),
    };
    const sibling = await world.signedIn(tenant, schools.sibling, 'SCHOOL_SUBMITTER');
    const stranger = await world.signedIn(foreign, schools.foreign, 'SCHOOL_SUBMITTER');
    const [near] = await submitMany(world, tenant, 1);
    const [far] = await submitMany(world, foreign, 1);
    targets = {
      ownDraft: (await filledDraft(clients.SCHOOL_SUBMITTER, tenant.roundId)).id,
      siblingDraft: (await filledDraft(sibling, tenant.roundId)).id,
      siblingSubmitted: near?.id ?? '',
      foreignDraft: (await filledDraft(stranger, foreign.roundId)).id,
      foreignSubmitted: far?.id ?? '',
    };
    await world.startWorker();
    await evaluated(world, tenant, 1);
    await evaluated(world, foreign, 1);
  }, 120_000);
  afterAll(() => world.close());

  /** The whole answer, without the id of the request. */
  const whole = async (client: Client, name: OperationName, change: object) => {
    const { document, variables } = callOf(name, change);
    const { status, data, errors } = await client.ask(document, variables);
    return { status, data, errors: errors.map(({ message, path, extensions: { code } }) => ({ message, path, code })) };
  };
  const may = (name: OperationName, caller: Caller) =>
    operations[name].may.replaceAll(' ', '')[callers.indexOf(caller)] === 'x';

  const cells = (Object.keys(sight) as Caller[]).flatMap((caller) =>
    (Object.keys(seen) as (keyof typeof seen)[]).map((name) => [caller, name] as const),
  );
  it.each(cells)('%s, %s: what is not in sight answers like an id that never was', async (caller, name) => {
    const [key, word] = seen[name];
    const client = clients[caller];
    const never = await whole(client, name, { [key]: ABSENT });
    expect(await whole(client, name, { [key]: 'not-an-id' })).toEqual(never);
    for (const [target, id] of Object.entries(targets) as [Target, string][]) {
      const inSight = (sight[caller] as readonly Target[]).includes(target);
      if (!inSight || !may(name, caller))
        expect([target, await whole(client, name, { [key]: id })]).toEqual([target, never]);
      else if (name !== 'withdrawPilotApplication')
        expect([target, await ask(client, name, { [key]: id })]).toEqual([target, word]);
    }
  });

  it('rounds, memberships, tokens, organisations and files of others answer like none', async () => {
    const admin = clients.TENANT_ADMIN;
    const school = clients.SCHOOL_SUBMITTER;
    const idOf = async (text: string, values: unknown[]) =>
      (await superuser<{ id: string }>(world, text, values))[0]?.id ?? '';
    const theirMembership = await idOf('SELECT id FROM membership WHERE tenant_id = $1 LIMIT 1', [foreign.id]);
    const theirFile = await idOf('SELECT id FROM stored_file WHERE tenant_id = $1 LIMIT 1', [foreign.id]);
    const nearFile = await idOf('SELECT id FROM stored_file WHERE subject_id = $1 LIMIT 1', [targets.siblingDraft]);
    const otherToken = await makeToken(clients.REVIEWER);
    const checks: [Client, OperationName, string, string[]][] = [
      [school, 'round', 'id', [foreign.roundId]],
      [school, 'createPilotApplication', 'roundId', [foreign.roundId]],
      [school, 'previewRoster', 'fileId', [theirFile, nearFile]],
      [school, 'revokeApiToken', 'id', [otherToken]],
      [school, 'switchMembership', 'membershipId', [theirMembership]],
      [admin, 'endMembership', 'id', [theirMembership]],
      [admin, 'members', 'id', [foreign.bodyId, schools.foreign]],
      [admin, 'renameOrganisation', 'id', [foreign.bodyId, schools.foreign]],
    ];
    for (const [client, name, key, ids] of checks) {
      const never = await whole(client, name, { [key]: ABSENT });
      for (const id of ids) expect([name, await whole(client, name, { [key]: id })]).toEqual([name, never]);
    }
    expect(await ask(school, 'round', { id: tenant.roundId })).toBe('OK');
    expect(await ask(admin, 'members', { id: tenant.bodyId })).toBe('OK');
  });

  it('lists hold what is in sight and nothing else', async () => {
    const LIST =
      'query ($filter: PilotApplicationFilter) { pilotApplications(first: 100, filter: $filter) { totalCount edges { node { id } } } }';
    for (const [caller, client] of Object.entries(clients) as [Caller, Client][]) {
      const list = async (filter: object) => {
        const { pilotApplications } = await client.must<{
          pilotApplications: { totalCount: number; edges: { node: { id: string } }[] };
        }>(LIST, { filter });
        expect(pilotApplications.totalCount).toBe(pilotApplications.edges.length);
        return pilotApplications.edges.map(({ node }) => node.id);
      };
      const expected = sight[caller].map((target) => targets[target]);
      expect([caller, await list({})]).toEqual([caller, expected]);
      expect([caller, await list({ status: ['DRAFT'] })]).toEqual([
        caller,
        caller.startsWith('SCHOOL') ? expected : [],
      ]);
      expect(await list({ roundId: foreign.roundId })).toEqual([]);
      expect(await list({ search: 'SOUTH' })).toEqual([]);
    }
  });

  it('a school sees its own organisation, a body those of its tenant', async () => {
    const organisations = async (client: Client) =>
      (
        await client.must<{ organisations: { edges: { node: { id: string } }[] } }>(
          '{ organisations(first: 100) { edges { node { id } } } }',
        )
      ).organisations.edges.map(({ node }) => node.id);
    expect(await organisations(clients.SCHOOL_EDITOR)).toEqual([schools.own]);
    const all = await superuser<{ id: string }>(world, 'SELECT id FROM organisation WHERE tenant_id = $1', [tenant.id]);
    expect((await organisations(clients.REVIEWER)).sort()).toEqual(all.map(({ id }) => id).sort());
  });

  async function makeToken(client: Client): Promise<string> {
    const { createApiToken } = await client.must<{ createApiToken: { apiToken: { id: string } } }>(
      'mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { apiToken { id } userErrors { code } } }',
      { input: { name: 'x', scopes: ['round:read'], expiresAt: '2021-04-01T00:00:00Z' } },
    );
    return createApiToken.apiToken.id;
  }
});
