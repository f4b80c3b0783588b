import { rowCounts, superuser } from '../support/superuser.js';
import { createWorld, type TestTenant, type World } from '../support/world.js';

const PREVIEW = `mutation ($input: PreviewRosterInput!) { previewRoster(input: $input) { preview { rows } userErrors { code } } }`;

describe('A roster that is only looked at', () => {
  let world: World;
  let tenant: TestTenant;
  beforeAll(async () => {
    world = await createWorld();
    tenant = await world.tenant('roster');
  }, 60_000);
  afterAll(() => world.close());

  it('leaves no name behind, with an Idempotency-Key or without', async () => {
    const school = await world.signedIn(tenant, await world.school(tenant, '名册学校'), 'SCHOOL_EDITOR');
    const before = await rowCounts(world);
    for (const headers of [{}, { 'idempotency-key': 'look-at-it-1' }, { 'idempotency-key': 'look-at-it-1' }]) {
      const { previewRoster } = await school.must<{ previewRoster: { preview: { rows: object[] } } }>(
        PREVIEW,
        { input: { text: '姓名\t专兼职\n王不留名\t专职' } },
        headers,
      );
      expect(previewRoster.preview.rows).toMatchObject([{ name: '王不留名' }]);
    }
    expect(await rowCounts(world)).toEqual(before);
    const kept = await superuser(world, `SELECT FROM idempotency_key WHERE answer::text LIKE '%不留名%'`);
    expect(kept).toHaveLength(0);
  });
});
