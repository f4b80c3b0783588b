import { createWorld, type TestTenant, type World } from '../support/world.js';

const VIEWER = '{ viewer { id } }';
const ask = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

describe('Another spelling of an address', () => {
  let world: World;
  let tenant: TestTenant;
  beforeAll(async () => {
    world = await createWorld({ config: { freeDocuments: 'token' } });
    tenant = await world.tenant('spelt');
  }, 60_000);
  afterAll(() => world.close());

  it.each(['/graphql', '/%67raphql', '/graph%71l', '/%67%72%61%70%68%71%6C', '/graphql?x=1'])(
    '%s takes no document of a stranger’s own',
    async (path) => {
      for (const body of [
        { query: VIEWER },
        { query: VIEWER, documentId: 'x' },
        { query: VIEWER, operationName: null },
      ]) {
        const response = await fetch(new URL(path, world.url), ask(body));
        const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
        expect(['FREE_DOCUMENT', 'DOCUMENT_UNKNOWN']).toContain(errors[0]?.extensions.code);
      }
    },
  );

  it('a session is known under each of them', async () => {
    const open = await createWorld();
    try {
      const home = await open.tenant('home');
      const client = await open.signedIn(home, home.bodyId, 'REVIEWER');
      for (const path of ['/graphql', '/%67raphql']) {
        const { data } = (await (await client.fetch(path, ask({ query: VIEWER }))).json()) as {
          data: { viewer: { id: string } | null };
        };
        expect(data.viewer?.id).toBeTruthy();
      }
      expect((await client.fetch(`/%66iles/${tenant.id}`)).status).toBe(404);
    } finally {
      await open.close();
    }
  });
});
