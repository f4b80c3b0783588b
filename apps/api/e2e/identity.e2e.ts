import { Database } from '@shidian/platform/database/database.js';
import { Client, type UserErrorShape } from './support/client.js';
import { createWorld, PASSWORD, type TestTenant, type World } from './support/world.js';

const VIEWER = `{ viewer { name email permissions active { id role tenant { slug } organisation { name kind } } memberships { id tenant { slug } organisation { name } } } }`;
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { email active { role } } userErrors { code field message } } }`;

interface ViewerShape {
  name: string;
  email: string;
  permissions: string[];
  active: { id: string; role: string; tenant: { slug: string }; organisation: { name: string; kind: string } };
  memberships: { id: string; tenant: { slug: string }; organisation: { name: string } }[];
}

describe('Identity over GraphQL', () => {
  let world: World;
  let tenant: TestTenant;
  let other: TestTenant;

  beforeAll(async () => {
    world = await createWorld();
    tenant = await world.tenant('jd');
    other = await world.tenant('zhejiang');
  });
  afterAll(() => world.close());

  const viewer = async (client: Client) => (await client.must<{ viewer: ViewerShape | null }>(VIEWER)).viewer;
  const setCookie = async (query: string, variables: object, cookie = '') => {
    const response = await fetch(new URL('/graphql', world.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
    return response.headers.getSetCookie();
  };

  it('knows nobody without a session, and somebody with one', async () => {
    expect(await viewer(world.client())).toBeNull();
    const reviewer = await viewer(await world.signedIn(tenant, tenant.bodyId, 'REVIEWER'));
    expect(reviewer).toMatchObject({
      active: { role: 'REVIEWER', tenant: { slug: 'jd' }, organisation: { kind: 'CERTIFYING_BODY' } },
      memberships: [{ tenant: { slug: 'jd' } }],
    });
    expect(reviewer?.permissions).toContain('application:decide');
    expect(reviewer?.permissions).not.toContain('application:create');
  });

  it('tells a viewer of one tenant everything in three statements', async () => {
    const client = await world.signedIn(tenant, tenant.bodyId, 'REVIEWER');
    await viewer(client);
    const read = jest.spyOn(world.app.get(Database, { strict: false }), 'read');
    await viewer(client);
    expect(read).toHaveBeenCalledTimes(3);
    read.mockRestore();
  });

  it('hands out an HttpOnly cookie at sign-in, another at the next, and takes it away at sign-out', async () => {
    const { email } = (await viewer(await world.signedIn(tenant, tenant.bodyId, 'REVIEWER'))) as ViewerShape;
    const input = { email, password: PASSWORD };
    const [first] = await setCookie(SIGN_IN, { input });
    expect(first).toMatch(/^sd_session=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax$/);
    const [second] = await setCookie(SIGN_IN, { input }, first?.split(';')[0]);
    expect(second).not.toBe(first);
    expect(await setCookie('mutation { signOut { ok } }', {}, second?.split(';')[0])).toEqual([
      'sd_session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax',
    ]);
    expect(await setCookie(SIGN_IN, { input: { ...input, password: 'not this one' } })).toEqual([]);
  });

  it('answers refusals in the caller’s language', async () => {
    const input = { email: 'nobody@jd.test', password: 'not this one' };
    const ask = async (language: string) => {
      const { data } = await world
        .client()
        .ask<{ signIn: { userErrors: UserErrorShape[] } }>(SIGN_IN, { input }, { 'accept-language': language });
      return data?.signIn.userErrors;
    };
    expect(await ask('zh-CN')).toEqual([
      { code: 'WRONG_CREDENTIALS', field: ['password'], message: '邮箱或密码不正确。' },
    ]);
    expect((await ask('en'))?.[0]?.message).toMatch(/password is wrong/);
  });

  it('moves to a membership of another tenant; the old cookie is dead', async () => {
    const client = await world.signedIn(tenant, tenant.bodyId, 'REVIEWER');
    const { rows } = await queryAs(world, `SELECT id FROM user_account WHERE email = $1`, [
      (await viewer(client))?.email,
    ]);
    await queryAs(
      world,
      `INSERT INTO membership (tenant_id, id, user_id, organisation_id, role, created_at) VALUES ($1, gen_random_uuid(), $2, $3, 'PROGRAMME_MANAGER', now())`,
      [other.id, rows[0]?.['id'], other.bodyId],
    );
    const target = (await viewer(client))?.memberships.find(({ tenant: { slug } }) => slug === 'zhejiang');
    await client.must(
      `mutation ($input: SwitchMembershipInput!) { switchMembership(input: $input) { userErrors { code } viewer { id } } }`,
      { input: { membershipId: target?.id } },
    );
    expect((await viewer(client))?.active).toMatchObject({ role: 'PROGRAMME_MANAGER', tenant: { slug: 'zhejiang' } });
  });

  it('makes a token whose secret is shown once, kept with no Idempotency-Key, and opens its scopes alone', async () => {
    const client = await world.signedIn(tenant, tenant.bodyId, 'REVIEWER');
    const CREATE = `mutation ($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret apiToken { id name state } userErrors { code } } }`;
    const input = { name: '同步', scopes: ['round:read'], expiresAt: '2021-04-01T00:00:00+08:00' };
    const create = () =>
      client.must<{ createApiToken: { secret: string | null; userErrors: UserErrorShape[] } }>(
        CREATE,
        { input },
        { 'idempotency-key': 'one-token-please' },
      );
    const secret = (await create()).createApiToken.secret ?? '';
    expect((await create()).createApiToken).toMatchObject({ secret: null, userErrors: [{ code: 'TOKEN_NAME_TAKEN' }] });
    const kept = await queryAs(world, 'SELECT answer::text FROM idempotency_key', []);
    expect(JSON.stringify(kept.rows)).not.toContain(secret.split('.')[2]);

    const machine = world.client();
    machine.useToken(secret);
    expect((await machine.ask('{ rounds { edges { node { id } } } }')).errors).toEqual([]);
    const forbidden = await machine.ask('{ organisations { edges { node { id } } } }');
    expect(forbidden.errors[0]?.extensions.code).toBe('FORBIDDEN');
    const escalation = await machine.ask(CREATE, { input: { ...input, name: '再来' } });
    expect(escalation.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('lets an administrator, and nobody else, look after organisations and members', async () => {
    const [admin, reviewer] = [
      await world.signedIn(tenant, tenant.bodyId, 'TENANT_ADMIN'),
      await world.signedIn(tenant, tenant.bodyId, 'REVIEWER'),
    ];
    const CREATE = `mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { organisation { id name uscc } userErrors { code field } } }`;
    const input = { kind: 'SCHOOL', name: '新学校', schoolType: 'SECONDARY', uscc: '91110000600037341M' };
    expect((await reviewer.ask(CREATE, { input })).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await admin.must(CREATE, { input })).toEqual({
      createOrganisation: { organisation: null, userErrors: [{ code: 'INVALID_USCC', field: ['uscc'] }] },
    });
    expect(await admin.must(CREATE, { input: { ...input, uscc: '91110000600037341L' } })).toMatchObject({
      createOrganisation: { organisation: { name: '新学校', uscc: '91110000600037341L' }, userErrors: [] },
    });
    const MEMBERS = `query ($id: ID!) { members(organisationId: $id) { id email role } }`;
    const { members } = await admin.must<{ members: { id: string; email: string; role: string }[] }>(MEMBERS, {
      id: tenant.bodyId,
    });
    const ended = members.find(({ email }) => email === members.at(-1)?.email);
    await admin.must(
      `mutation ($input: EndMembershipInput!) { endMembership(input: $input) { endedId userErrors { code } } }`,
      {
        input: { id: ended?.id },
      },
    );
    expect(await viewer(reviewer)).toBeNull();
    expect(await admin.must(MEMBERS, { id: other.bodyId })).toEqual({ members: [] });
  });
});

async function queryAs(world: World, text: string, values: unknown[]) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: world.database.urls.superuser });
  await client.connect();
  try {
    return await client.query<Record<string, string>>(text, values);
  } finally {
    await client.end();
  }
}
