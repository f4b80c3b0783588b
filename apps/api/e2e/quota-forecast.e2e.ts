import { passTo, submittedFiling } from './support/filings.js';
import { createWorld, type World } from './support/world.js';
import { createProvince, type Province } from './support/zhejiang.js';

interface Preview {
  problems?: unknown[];
  unserved: { number: string; jurisdictionCode: string }[];
}

describe('What a draft of the caps would do to filings on their way', () => {
  let world: World;
  let province: Province;
  beforeAll(async () => {
    world = await createWorld();
    province = await createProvince(world, 'forecast');
    await world.startWorker();
  }, 120_000);
  afterAll(() => world.close());

  it('names those left without a slot, the longest waiting first; who holds one is safe', async () => {
    const manager = await world.signedIn(province.tenant, await province.office('330000'), 'PROGRAMME_MANAGER');
    const call = async <T>(name: string, type: string, input: object, fields: string) =>
      (
        await manager.must<Record<string, T & { userErrors: { code: string }[] }>>(
          `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code field } } }`,
          { input },
        )
      )[name];
    const caps = (slots: number) => [{ jurisdictionCode: '330100', providerKind: 'TRAINING_INSTITUTION', slots }];
    const plan = async (slots: number, source: object) => {
      const begun = await call<{ plan: { id: string; draftVersion: number } }>(
        'startQuotaPlan',
        'StartQuotaPlanInput',
        { programmeId: province.programmeId, name: '名额', ...source },
        'plan { id draftVersion }',
      );
      const { id, draftVersion } = begun!.plan;
      await call(
        'changeQuotaPlan',
        'ChangeQuotaPlanInput',
        { id, draftVersion, caps: caps(slots), targets: [] },
        'plan { id }',
      );
      return { id, draftVersion: draftVersion + 1 };
    };
    const first = await plan(3, {
      source: 'PACKAGE',
      packageId: province.content.id,
      packageVersion: province.content.version,
    });
    expect(
      (await call('publishQuotaPlan', 'PublishQuotaPlanInput', { ...first, reason: '首次下达' }, ''))?.userErrors,
    ).toEqual([]);

    const [holder, ...others] = await Promise.all([1, 2, 3].map(() => province.unit('330106')));
    await passTo(province, await submittedFiling(province, holder!), 'approval');
    const waiting = [];
    for (const unit of others) {
      world.clock.advance(60_000);
      waiting.push(await submittedFiling(province, unit));
    }
    const draft = await plan(2, { source: 'IN_FORCE' });
    const { quotaPlan } = await manager.must<{ quotaPlan: { preview: Preview } }>(
      'query ($id: ID!) { quotaPlan(id: $id) { preview { unserved { number jurisdictionCode } } } }',
      { id: draft.id },
    );
    // Three in all, two slots: one is taken, one serves who waits longest, and the last would be left out.
    expect(quotaPlan.preview.unserved).toEqual([{ number: waiting[1]!.number, jurisdictionCode: '330106' }]);
  });
});
