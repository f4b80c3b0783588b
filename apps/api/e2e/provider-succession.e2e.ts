import type { Client } from './support/client.js';
import { accept, changingWorld, type ChangingWorld, codes, good, send, submit } from './support/changes.js';
import { nextUscc, type TestRegister, type Unit } from './support/register.js';
import { superuser } from './support/superuser.js';
import type { World } from './support/world.js';

describe('mergers, splits and transfers', () => {
  let world: World;
  let register: TestRegister;
  let province: Client;
  let tools: ChangingWorld['tools'];
  beforeAll(async () => {
    ({ world, register, province, tools } = await changingWorld());
  });
  afterAll(() => world.close());

  describe('a merger', () => {
    it('of a provider with itself is refused', async () => {
      const filed = await register.file('自并学校');
      expect(await tools.refused(filed, 'MERGER', good({ name: filed.name, uscc: filed.uscc.toLowerCase() }))).toEqual([
        ['MERGER_WITH_ITSELF', 'content.uscc'],
      ]);
    });

    it('ends the entry and frees its slot; both units know of each other', async () => {
      const filed = await register.file('被并学校');
      const heir = await register.file('合并后学校');
      const free = await register.free('330100');
      await tools.accepted(filed, 'MERGER', { name: heir.name, uscc: heir.uscc });
      expect(await register.free('330100')).toBe(free + 1);
      const after = await tools.record(filed);
      expect(after).toMatchObject({
        status: 'ENDED',
        versions: [{ cause: 'FILED' }, { cause: 'MERGED', status: 'ENDED' }],
      });
      const expected = [
        {
          ...{ predecessorUscc: filed.uscc, successorUscc: heir.uscc, successorName: heir.name },
          ...{ cause: 'MERGED', happenedOn: '2021-03-10', toFileAnew: false },
        },
      ];
      expect(after.successions).toEqual(expected);
      expect((await tools.record(heir)).successions).toEqual(expected);
      expect(await tools.namesOn('2021-03-09')).toContain('被并学校');
      expect(await tools.namesOn('2021-03-10')).not.toContain('被并学校');
      const again = await send(await register.people(filed), 'createProviderChange', {
        ...{ providerId: filed.providerId, kind: 'RENAME' },
      });
      expect(codes(again)).toEqual(['NOT_IN_FORCE']);
    });
  });

  describe('a split', () => {
    it('leaves the filing to one unit; the others are invited to file for themselves', async () => {
      const filed = await register.file('分立学校');
      const free = await register.free('330100');
      const others = [nextUscc(), nextUscc()];
      const units = [
        { name: '分立学校', uscc: filed.uscc, keeps: true },
        ...others.map((uscc, index) => ({ name: `分出 ${index}`, uscc, keeps: false })),
      ];
      expect(
        await tools.refused(filed, 'SPLIT', good({ units: units.map((unit) => ({ ...unit, keeps: true })) })),
      ).toEqual([['SPLIT_KEEPER', 'content.units']]);
      expect(await tools.refused(filed, 'SPLIT', good({ units: units.slice(0, 1) }))).toEqual([
        ['SPLIT_UNITS', 'content.units'],
      ]);
      expect(await tools.refused(filed, 'SPLIT', good({ units: [units[0], units[1], units[1]] }))).toEqual([
        ['SPLIT_UNIT_TWICE', 'content.units'],
      ]);
      await tools.accepted(filed, 'SPLIT', { units });
      const after = await tools.record(filed);
      expect(after).toMatchObject({ status: 'IN_FORCE', uscc: filed.uscc });
      expect(after.successions.map(({ successorName, toFileAnew }) => [successorName, toFileAnew])).toEqual([
        ['分出 0', true],
        ['分出 1', true],
      ]);
      expect(await register.free('330100')).toBe(free);
      const entries = await superuser(world, `SELECT FROM provider_version WHERE uscc = ANY($1)`, [others]);
      expect(entries).toEqual([]);
    });
  });

  describe('a transfer', () => {
    it('keeps the entry and its number under the other unit, whose people see it from then on', async () => {
      const filed = await register.file('转出学校');
      const heir = await register.unit('承接学校');
      await tools.accepted(filed, 'TRANSFER', { name: heir.name, uscc: heir.uscc });
      expect(await tools.record(filed)).toMatchObject({
        ...{ name: heir.name, uscc: heir.uscc, status: 'IN_FORCE' },
        successions: [
          { predecessorUscc: filed.uscc, successorUscc: heir.uscc, cause: 'TRANSFERRED', toFileAnew: false },
        ],
      });
      const seen = async (unit: Unit) =>
        (
          await (
            await register.people(unit)
          ).must<{ provider: { abilities: string[] } | null }>(`query ($id: ID!) { provider(id: $id) { abilities } }`, {
            id: filed.providerId,
          })
        ).provider?.abilities;
      expect(await seen(heir)).toEqual(['REPORT_CHANGE']);
      // What becomes of it from now on is the other unit's affair: no phone, no incident, no evidence for the former holder.
      expect(await seen(filed)).toBeUndefined();
    });

    it('is refused to a unit that is unknown, filed already, or under ban', async () => {
      const filed = await register.file('难转学校');
      const known = await register.file('已备案学校');
      const to = async (unit: Pick<Unit, 'name' | 'uscc'>) => {
        const draft = await tools.drafted(filed, 'TRANSFER', good({ name: unit.name, uscc: unit.uscc }));
        const answer = await submit(draft.people, draft.id);
        const decided = codes(answer).length > 0 ? answer : await accept(province, draft.id);
        await send(draft.people, 'withdrawProviderChange', { id: draft.id });
        return codes(decided);
      };
      expect(await to({ name: '不存在', uscc: nextUscc() })).toEqual(['UNKNOWN_UNIT']);
      expect(await to(known)).toEqual(['ALREADY_FILED']);
      const second = await register.officer('330000');
      const banned = await register.file('被禁学校');
      const proposal = await province.must<{ proposeRevocation: { revocation: { id: string } } }>(
        `mutation ($input: ProposeRevocationInput!) { proposeRevocation(input: $input) { revocation { id } } }`,
        { input: { providerId: banned.providerId, ground: 'FALSE_MATERIAL', evidence: '伪造租赁协议。' } },
      );
      await second.must(
        `mutation ($input: DecideRevocationInput!) { decideRevocation(input: $input) { userErrors { code } } }`,
        {
          input: { id: proposal.proposeRevocation.revocation.id, decision: 'CONFIRMED' },
        },
      );
      expect(await to(banned)).toEqual(['UNDER_BAN']);
      expect((await tools.record(filed)).versions).toHaveLength(1);
    });
  });
});
