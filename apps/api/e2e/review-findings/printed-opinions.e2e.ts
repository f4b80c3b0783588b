import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { loadPrinted } from '@shidian/providers/print/printed-filing.js';
import { done, inReview, passOn, passTo, readFiling, submittedFiling } from '../support/filings.js';
import { createWorld, type World } from '../support/world.js';
import { createProvince, type Province } from '../support/zhejiang.js';

describe('The boxes for opinions on a printed form', () => {
  let world: World;
  let province: Province;
  beforeAll(async () => {
    world = await createWorld();
    province = await createProvince(world, 'boxes');
    await province.issue('330100', 5);
    await world.startWorker();
  }, 120_000);
  afterAll(() => world.close());

  it('keep what an earlier desk gave after a later one has returned the filing and it came back to it', async () => {
    const unit = await province.unit('330106');
    let filing = await passTo(province, await submittedFiling(province, unit), 'approval');
    await done(await province.officer('330000'), 'returnFiling', {
      ...{ id: filing.id, attempt: 1, stage: 'approval', message: '请补充' },
      defects: [{ path: 'venue', code: 'venue-unproven', text: '请补产权证' }],
    });
    const { draft } = (await readFiling(unit.client, filing.id)) ?? {};
    await done(unit.client, 'submitFiling', { id: filing.id, draftVersion: draft?.version });
    filing = await passOn(province, await inReview(unit.client, filing.id));
    expect([filing.attempt, filing.stage]).toEqual([2, 'publication']);
    const [printed] = await runInScope(systemScope('test', province.tenant.id), () => {
      const database = world.app.get(Database);
      return database.transaction(() => loadPrinted(database, [filing.id]));
    });
    expect(printed?.steps.map(({ stage, office }) => [stage, office])).toEqual([
      ['prescreen', '330106 COMMERCE'],
      ['review', '330100 COMMERCE'],
      ['approval', '330000 COMMERCE'],
    ]);
  }, 60_000);
});
