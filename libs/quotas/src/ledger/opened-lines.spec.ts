import { cap, createQuotaWorld, type QuotaWorld, refusal } from '../testing/quota-world.js';

/** Long enough for a statement to begin and to find the line locked. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 200));

describe('A line that a plan opens while somebody waits for its city', () => {
  let world: QuotaWorld;
  let programme: string;
  beforeAll(async () => {
    world = await createQuotaWorld();
  }, 120_000);
  afterAll(() => world.close());
  beforeEach(async () => {
    programme = await world.programme();
    await world.publish(programme, { caps: [...cap('330000', 20), ...cap('330100', 3)] });
  });
  afterEach(async () => expect(await world.faults(programme)).toEqual([]));

  /** Publishes a plan with a line of 西湖区's own; the work begins before that is committed, and ends after it. */
  const whileOpening = async (slots: number, work: () => Promise<unknown>) => {
    let commit = (): void => undefined;
    const held = new Promise<void>((resolve) => (commit = resolve));
    const publishing = world.transact(async () => {
      await world.publish(programme, { caps: [...cap('330000', 20), ...cap('330100', 3), ...cap('330106', slots)] });
      await held;
    });
    await aMoment();
    const waiting = work();
    await aMoment();
    commit();
    await publishing;
    await waiting;
  };
  const lines = async () => [await world.line(programme, '330100'), await world.line(programme, '330106')];

  it('counts the claim that waited', async () => {
    await whileOpening(1, () => world.reserve(world.claim(programme, '330106')));
    expect(await lines()).toEqual([
      [2, 1, 0],
      [0, 1, 0],
    ]);
    const next = await refusal(world.reserve(world.claim(programme, '330106')));
    expect(next?.map(({ code, params }) => [code, params?.['place']])).toEqual([['CAP_REACHED', '西湖区']]);
  });

  it('refuses the claim that waited where it is full', async () => {
    let refused: Awaited<ReturnType<typeof refusal>> = null;
    await whileOpening(0, async () => (refused = await refusal(world.reserve(world.claim(programme, '330106')))));
    expect(refused).toMatchObject([{ code: 'CAP_REACHED', params: { place: '西湖区', cap: 0 } }]);
    expect(await lines()).toEqual([
      [3, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('does not concern a claim of another county', async () => {
    await whileOpening(1, () => world.reserve(world.claim(programme, '330110')));
    expect(await lines()).toEqual([
      [2, 1, 0],
      [1, 0, 0],
    ]);
  });

  it('goes along with a slot that is taken, and with one that is released', async () => {
    const [taken, released] = [world.claim(programme, '330106'), world.claim(programme, '330106')];
    for (const asked of [taken, released]) await world.reserve(asked);
    await whileOpening(2, () =>
      Promise.all([
        world.transact(() => world.ledger.commit(taken.subjectId)),
        world.transact(() => world.ledger.release(released.subjectId, '撤回')),
      ]),
    );
    expect(await lines()).toEqual([
      [2, 0, 1],
      [1, 0, 1],
    ]);
  });
});
