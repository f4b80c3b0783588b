import { mutate } from '../support/applications.js';
import type { Client } from '../support/client.js';
import { evaluated, submitMany } from '../support/seed.js';
import { rowCounts } from '../support/superuser.js';
import { createWorld, type World } from '../support/world.js';

describe('The rule that a defect or a reason names', () => {
  let world: World;
  let reviewer: Client;
  let id = '';
  beforeAll(async () => {
    world = await createWorld();
    const tenant = await world.tenant('words');
    const [submitted] = await submitMany(world, tenant, 1);
    id = submitted?.id ?? '';
    await world.startWorker();
    await evaluated(world, tenant, 1);
    reviewer = await world.signedIn(tenant, tenant.bodyId, 'REVIEWER');
  }, 60_000);
  afterAll(() => world.close());

  it.each([
    ['a rule that the package has not', 'no-such-rule'],
    ['no text at all', ''],
    ['a text without end', '长'.repeat(20_000)],
  ])('is refused at its field where it is %s, and nothing is written', async (_what, rule) => {
    const before = await rowCounts(world);
    const returned = await mutate(reviewer, 'returnPilotApplication', {
      id,
      attempt: 1,
      defects: [
        { path: 'team', code: 'figure-differs', rule: 'team-size' },
        { path: 'team', code: 'figure-differs', rule },
      ],
    });
    expect(returned.userErrors).toMatchObject([{ code: 'UNKNOWN_RULE', field: ['defects', '1', 'rule'] }]);
    const reasons = [{ code: 'conditions-not-met', rule }];
    const rejected = await mutate(reviewer, 'rejectPilotApplication', { id, attempt: 1, reasons });
    expect(rejected.userErrors).toMatchObject([{ code: 'UNKNOWN_RULE', field: ['reasons', '0', 'rule'] }]);
    expect(await rowCounts(world)).toEqual(before);
  });

  it('stands where the package has it', async () => {
    const reasons = [{ code: 'conditions-not-met', rule: 'team-size' }];
    const { userErrors, application } = await mutate(reviewer, 'rejectPilotApplication', { id, attempt: 1, reasons });
    expect(userErrors).toEqual([]);
    expect(application?.status).toBe('REJECTED');
  });
});
