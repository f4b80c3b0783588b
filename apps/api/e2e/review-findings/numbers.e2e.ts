import { mutate } from '../support/applications.js';
import { superuser } from '../support/superuser.js';
import { createWorld, type TestTenant, type World } from '../support/world.js';

describe('Numbers of a round with very many applications', () => {
  let world: World;
  let tenant: TestTenant;
  beforeAll(async () => {
    world = await createWorld();
    tenant = await world.tenant('many');
  }, 60_000);
  afterAll(() => world.close());

  it('grow beyond four digits, and none is given twice', async () => {
    const numbers: (string | undefined)[] = [];
    for (const last of [999, 9_998, 9_999, 99_999]) {
      await superuser(world, 'UPDATE round SET last_number = $2 WHERE id = $1', [tenant.roundId, last]);
      const school = await world.signedIn(tenant, await world.school(tenant, `第 ${last} 校`), 'SCHOOL_EDITOR');
      const { application } = await mutate(school, 'createPilotApplication', { roundId: tenant.roundId });
      numbers.push(application?.number);
    }
    expect(numbers).toEqual(['MANY-2021-1000', 'MANY-2021-9999', 'MANY-2021-10000', 'MANY-2021-100000']);
  });
});
