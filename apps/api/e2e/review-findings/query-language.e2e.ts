import { createWorld, type World } from '../support/world.js';

describe('The refusal of a query', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  }, 60_000);
  afterAll(() => world.close());

  it('speaks the language of its caller, as that of a mutation does', async () => {
    const tenant = await world.tenant('words');
    const reviewer = await world.signedIn(tenant, tenant.bodyId, 'REVIEWER');
    const message = async (language: string) =>
      (await reviewer.ask('{ rounds(after: "x") { edges { cursor } } }', {}, { 'accept-language': language })).errors[0]
        ?.message;
    const [chinese, english] = [await message('zh-CN'), await message('en-GB,en')];
    expect(chinese).toMatch(/[\u4e00-\u9fff]/);
    expect(english).toMatch(/^[\x20-\x7e]+$/);
  });
});
