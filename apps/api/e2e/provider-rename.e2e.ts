import type { Client } from './support/client.js';
import { accept, changingWorld, type ChangingWorld, codes, faults, good, send, submit } from './support/changes.js';
import { type Filed, nextUscc, type TestRegister } from './support/register.js';
import { superuser } from './support/superuser.js';
import type { World } from './support/world.js';

const BOTH = `query ($id: ID!) { provider(id: $id) { name legalRepresentative address
  versions { name cause causeId effectiveAt } changes { id number alsoIn { filingNumber name } } } }`;

interface Both {
  readonly name: string;
  readonly legalRepresentative: string;
  readonly address: string;
  readonly versions: readonly { name: string; cause: string; causeId: string | null; effectiveAt: string }[];
  readonly changes: readonly { id: string; number: string; alsoIn: { filingNumber: string; name: string }[] }[];
}

describe('a rename of a unit that holds several entries', () => {
  let world: World;
  let register: TestRegister;
  let province: Client;
  let tools: ChangingWorld['tools'];
  beforeAll(async () => {
    ({ world, register, province, tools } = await changingWorld());
  });
  afterAll(() => world.close());

  /** A unit that is filed as an institution, and in another place as a base. */
  const both = async (name: string): Promise<[Filed, Filed]> => {
    const unit = await register.unit(name);
    const base = await register.enter({ ...unit, county: '330108' }, { kind: 'PRACTICE_BASE' });
    return [await register.enter(unit), base];
  };
  const read = async ({ providerId }: Filed) =>
    (await province.must<{ provider: Both }>(BOTH, { id: providerId })).provider;
  const nameOf = async ({ id }: Filed) =>
    (await superuser<{ name: string }>(world, 'SELECT name FROM organisation WHERE id = $1', [id]))[0]?.name;

  it('gives each of them its version, of the same case and day; an address stays where it was reported', async () => {
    const [institution, base] = await both('两证单位');
    const { id, number } = await tools.submitted(institution, 'RENAME', {
      ...{ name: '两证新名', legalRepresentative: '钱多多', address: '文三路 2 号' },
    });
    const before = await read(institution);
    expect(before.changes).toEqual([{ id, number, alsoIn: [{ filingNumber: base.filingNumber, name: '两证单位' }] }]);
    expect(await accept(province, id)).toMatchObject({ userErrors: [], change: { status: 'APPROVED' } });
    const [one, other] = [await read(institution), await read(base)];
    expect([one.name, one.legalRepresentative, one.address]).toEqual(['两证新名', '钱多多', '文三路 2 号']);
    expect([other.name, other.legalRepresentative, other.address]).toEqual(['两证新名', '钱多多', '文三路 1 号']);
    const version = {
      ...{ name: '两证新名', cause: 'RENAMED', causeId: id },
      effectiveAt: new Date('2021-03-10T00:00:00+08:00').toISOString(),
    };
    for (const entry of [one, other])
      expect(entry.versions).toEqual([expect.objectContaining({ cause: 'FILED', name: '两证单位' }), version]);
    // The record of either tells the case.
    expect(other.changes).toEqual([{ id, number, alsoIn: [{ filingNumber: base.filingNumber, name: '两证新名' }] }]);
    expect((await tools.namesOn('2021-03-09')).filter((name) => name === '两证单位')).toHaveLength(2);
    expect((await tools.namesOn('2021-03-10')).filter((name) => name === '两证新名')).toHaveLength(2);
    expect(await nameOf(institution)).toBe('两证新名');
  });

  it('is dated no earlier than the last change of any of them', async () => {
    const [institution, base] = await both('先后单位');
    await tools.accepted(institution, 'SCOPE', { effectiveOn: '2021-03-12', scopes: ['design'] });
    expect(await tools.refused(base, 'RENAME', good({ name: '先后新名', effectiveOn: '2021-03-11' }))).toEqual([
      ['EFFECTIVE_DATE_OUT_OF_ORDER', 'content.effectiveOn'],
    ]);
    await tools.accepted(base, 'RENAME', { name: '先后新名', effectiveOn: '2021-03-12' });
    expect((await read(institution)).name).toBe('先后新名');
  });

  it('is recorded for all of them or for none', async () => {
    const [institution, base] = await both('半途单位');
    const { id, people } = await tools.submitted(base, 'RENAME', { name: '半途新名' });
    // What another entry says meanwhile lies after the day of the rename.
    await tools.accepted(institution, 'SCOPE', { effectiveOn: '2021-03-12', scopes: ['design'] });
    expect(faults(await accept(province, id))).toEqual([['EFFECTIVE_DATE_OUT_OF_ORDER', 'content.effectiveOn']]);
    expect([(await read(institution)).name, (await read(base)).name]).toEqual(['半途单位', '半途单位']);
    expect(await nameOf(institution)).toBe('半途单位');
    await send(people, 'withdrawProviderChange', { id });
  });

  it('is reported once: not for another entry while it is on its way', async () => {
    const [institution, base] = await both('一次单位');
    const { people, id } = await tools.drafted(institution, 'RENAME', good({ name: '一次新名' }));
    const again = (kind: string) => send(people, 'createProviderChange', { providerId: base.providerId, kind });
    expect(codes(await again('RENAME'))).toEqual(['CHANGE_OPEN']);
    expect(codes(await again('SCOPE'))).toEqual([]);
    expect(codes(await submit(people, id))).toEqual([]);
    expect(codes(await accept(province, id))).toEqual([]);
    expect(codes(await again('SCOPE'))).toEqual(['CHANGE_OPEN']);
  });

  it('comes with a split after which the unit goes on under another name', async () => {
    const [institution, base] = await both('分立前单位');
    const units = [
      { name: '分立后单位', uscc: institution.uscc, keeps: true },
      { name: '分出单位', uscc: nextUscc(), keeps: false },
    ];
    const { id } = await tools.submitted(institution, 'SPLIT', { units });
    expect((await read(institution)).changes[0]?.alsoIn).toEqual([
      { filingNumber: base.filingNumber, name: '分立前单位' },
    ]);
    expect(codes(await accept(province, id))).toEqual([]);
    expect((await read(base)).versions.at(-1)).toMatchObject({ name: '分立后单位', cause: 'RENAMED', causeId: id });
    expect(await nameOf(institution)).toBe('分立后单位');
  });
});
