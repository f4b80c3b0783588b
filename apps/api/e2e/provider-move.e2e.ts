import type { Client } from './support/client.js';
import { accept, changingWorld, type ChangingWorld, codes, faults, good, send, submit } from './support/changes.js';
import type { Filed, TestRegister } from './support/register.js';
import { holding, superuser } from './support/superuser.js';
import type { World } from './support/world.js';

const XIHU = '330106';
const HANGZHOU = '330100';
const YIWU = '330782';
const JINHUA = '330700';

const pause = () => new Promise((resolve) => setTimeout(resolve, 500));

const MOVE = `query ($id: ID!) { providerChange(id: $id) { status movesTo { code name }
  capEffect { jurisdictionCode kind free freeAfter } } }`;

interface Move {
  readonly status: string;
  readonly movesTo: { code: string; name: string } | null;
  readonly capEffect: { jurisdictionCode: string; free: number; freeAfter: number }[] | null;
}

describe('a change that takes an entry to another county', () => {
  let world: World;
  let register: TestRegister;
  let province: Client;
  let tools: ChangingWorld['tools'];
  beforeAll(async () => {
    ({ world, register, province, tools } = await changingWorld(6));
  });
  afterAll(() => world.close());

  const moveOf = async (id: string) => (await province.must<{ providerChange: Move }>(MOVE, { id })).providerChange;
  const slots = async () => [await register.free(HANGZHOU), await register.free(JINHUA)];
  const versions = ({ providerId }: Filed) =>
    superuser<{ place: string; status: string }>(
      world,
      'SELECT jurisdiction_code AS place, status FROM provider_version WHERE provider_id = $1 ORDER BY version',
      [providerId],
    );
  const placesOn = async (on: string, name: string) => {
    const path = `/register/${register.tenant.slug}/providers.json?limit=100&on=${on}`;
    const body = (await (await world.client().fetch(path)).json()) as {
      providers: { name: string; jurisdictionCode: string }[];
    };
    return body.providers.filter((one) => one.name === name).map(({ jurisdictionCode }) => jurisdictionCode);
  };
  const placeOfUnit = async ({ id }: Pick<Filed, 'id'>) =>
    (
      await superuser<{ place: string }>(world, 'SELECT jurisdiction_code AS place FROM organisation WHERE id = $1', [
        id,
      ])
    )[0]?.place;

  it('by a transfer: the slot is released there and taken here, and old days answer the old place', async () => {
    const filed = await register.file('迁出学校');
    const heir = await register.unit('义乌承接学校', { county: YIWU });
    const [hangzhou = 0, jinhua = 0] = await slots();
    const { id } = await tools.submitted(filed, 'TRANSFER', {
      ...{ name: heir.name, uscc: heir.uscc, address: '稠州路 1 号' },
    });
    // What the decision would do is told before it is taken.
    expect(await moveOf(id)).toMatchObject({
      movesTo: { code: YIWU, name: '义乌市' },
      capEffect: [{ jurisdictionCode: JINHUA, free: jinhua, freeAfter: jinhua - 1 }],
    });
    expect(codes(await accept(province, id))).toEqual([]);
    expect(await slots()).toEqual([hangzhou + 1, jinhua - 1]);
    expect(await versions(filed)).toEqual([
      { place: XIHU, status: 'IN_FORCE' },
      { place: YIWU, status: 'IN_FORCE' },
    ]);
    expect(await placesOn('2021-03-09', '迁出学校')).toEqual([XIHU]);
    expect(await placesOn('2021-03-10', heir.name)).toEqual([YIWU]);
    expect(await moveOf(id)).toEqual({ status: 'APPROVED', movesTo: null, capEffect: null });
    // The officers of the new place have it now, those of the old one do not.
    const seenBy = async (place: string) => {
      const officer = await register.officer(place);
      const { provider } = await officer.must<{ provider: object | null }>(
        'query ($id: ID!) { provider(id: $id) { id } }',
        { id: filed.providerId },
      );
      return provider !== null;
    };
    expect([await seenBy(YIWU), await seenBy(XIHU)]).toEqual([true, false]);
    // Its slot is one that a revocation or a merger gives back: at the new place.
    await tools.accepted({ ...filed, ...heir }, 'MERGER', {
      name: '别家',
      uscc: filed.uscc,
      effectiveOn: '2021-03-15',
    });
    expect(await slots()).toEqual([hangzhou + 1, jinhua]);
  });

  it('by a rename with a new address: the unit, too, is registered there from then on', async () => {
    const filed = await register.file('搬家学校');
    const [hangzhou = 0, jinhua = 0] = await slots();
    const there = { name: '搬家后学校', address: '稠州路 2 号', jurisdictionCode: YIWU };
    await tools.accepted(filed, 'RENAME', there);
    expect(await slots()).toEqual([hangzhou + 1, jinhua - 1]);
    expect((await versions(filed)).map(({ place }) => place)).toEqual([XIHU, YIWU]);
    expect(await placeOfUnit(filed)).toBe(YIWU);
  });

  it('within its city: the county changes, and the city has as many slots as before', async () => {
    const filed = await register.file('同城学校');
    const before = await slots();
    const { id } = await tools.submitted(filed, 'RENAME', {
      ...{ name: '同城新址学校', address: '江南大道 1 号', jurisdictionCode: '330108' },
    });
    const [cap] = (await moveOf(id)).capEffect ?? [];
    expect(cap?.freeAfter).toBe(cap?.free);
    expect(codes(await accept(province, id))).toEqual([]);
    expect(await slots()).toEqual(before);
    expect((await versions(filed)).map(({ place }) => place)).toEqual([XIHU, '330108']);
  });

  it('two entries that change places at once both arrive: neither waits for what the other holds', async () => {
    const other = await register.officer('330000');
    const one = await register.file('对调甲');
    const two = await register.file('对调乙', { county: YIWU });
    const before = await slots();
    const there = (name: string, jurisdictionCode: string) => ({ name, address: '某路 9 号', jurisdictionCode });
    const first = await tools.submitted(one, 'RENAME', there('对调甲新', YIWU));
    const second = await tools.submitted(two, 'RENAME', there('对调乙新', XIHU));
    // The slots that the first gives back are held, so that the second is under way before it.
    const release = await holding(world, `SELECT FROM quota_line WHERE jurisdiction_code = '${HANGZHOU}' FOR UPDATE`);
    const answers = [accept(province, first.id)];
    await pause();
    answers.push(accept(other, second.id));
    await pause();
    await release();
    expect((await Promise.all(answers)).map(codes)).toEqual([[], []]);
    expect(await slots()).toEqual(before);
    expect((await Promise.all([one, two].map(versions))).map((all) => all.at(-1)?.place)).toEqual([YIWU, XIHU]);
  });

  it('is refused where the new place is full, and then nothing has changed anywhere', async () => {
    const filed = await register.file('满额学校');
    for (let left = await register.free(JINHUA); left > 0; left--)
      await register.file(`占位 ${left}`, { county: YIWU });
    const before = await slots();
    expect(before[1]).toBe(0);
    const { id, people } = await tools.submitted(filed, 'RENAME', {
      ...{ name: '满额新址学校', address: '稠州路 3 号', jurisdictionCode: YIWU },
    });
    expect((await moveOf(id)).capEffect).toMatchObject([{ jurisdictionCode: JINHUA, free: 0, freeAfter: -1 }]);
    expect(codes(await accept(province, id))).toEqual(['CAP_REACHED']);
    expect(await slots()).toEqual(before);
    expect(await versions(filed)).toEqual([{ place: XIHU, status: 'IN_FORCE' }]);
    expect([(await moveOf(id)).status, await placeOfUnit(filed)]).toEqual(['IN_REVIEW', XIHU]);
    const [claim] = await superuser<{ status: string }>(
      world,
      `SELECT status FROM quota_claim WHERE subject_id = (SELECT case_id FROM provider WHERE id = $1)`,
      [filed.providerId],
    );
    expect(claim?.status).toBe('TAKEN');
    await send(people, 'withdrawProviderChange', { id });
  });

  it('names an address there, and a county of the province', async () => {
    const filed = await register.file('缺址学校');
    const name = '缺址新名学校';
    const refused = (content: object) => tools.refused(filed, 'RENAME', good({ name, ...content }));
    expect(await refused({ jurisdictionCode: YIWU })).toEqual([['TEXT_REQUIRED', 'content.address']]);
    for (const jurisdictionCode of [JINHUA, '330199', '310101', '义乌'])
      expect(await refused({ jurisdictionCode, address: '某路 1 号' })).toEqual([
        ['UNKNOWN_JURISDICTION', 'content.jurisdictionCode'],
      ]);
    // The same county is no move.
    const same = await tools.drafted(filed, 'RENAME', good({ name, jurisdictionCode: XIHU }));
    expect(faults(await submit(same.people, same.id))).toEqual([]);
    await send(same.people, 'withdrawProviderChange', { id: same.id });
    const heir = await register.unit('无址承接学校', { county: YIWU });
    expect(await tools.refused(filed, 'TRANSFER', good({ name: heir.name, uscc: heir.uscc }))).toEqual([
      ['TEXT_REQUIRED', 'content.address'],
    ]);
  });
});
