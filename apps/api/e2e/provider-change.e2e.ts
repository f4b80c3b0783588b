import type { ProviderChangeKind } from '@shidian/contract/providers.js';
import type { Client, UserErrorShape } from './support/client.js';
import { createRegister, type Filed, nextUscc, type TestRegister, type Unit } from './support/register.js';
import { superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';

interface Change {
  id: string;
  number: string;
  status: string;
  attempt: number;
  draftVersion: number | null;
  abilities: string[];
  decisions: { kind: string; actorName: string | null; organisationName: string | null; defects: { path: string }[] }[];
}
interface Answered {
  change: Change | null;
  userErrors: UserErrorShape[];
}

const FIELDS = `userErrors { code field } change { id number status attempt draftVersion abilities dueOn
  decisions { kind actorName organisationName defects { path } } }`;
const RECORD = `query ($id: ID!) { provider(id: $id) { name status uscc scopes legalRepresentative
  versions { version name status cause scopes } changes { number status }
  successions { predecessorUscc successorUscc successorName cause happenedOn toFileAnew } } }`;

interface RecordAnswer {
  provider: {
    name: string;
    status: string;
    uscc: string;
    scopes: string[];
    versions: { version: number; name: string; status: string; cause: string }[];
    successions: { successorName: string; toFileAnew: boolean }[];
  };
}

describe('changes of filed providers', () => {
  let world: World;
  let register: TestRegister;
  let province: Client;
  beforeAll(async () => {
    world = await createWorld();
    register = await createRegister(world, 'zhejiang');
    province = await register.officer('330000');
  });
  afterAll(() => world.close());

  const send = async (client: Client, name: string, input: object): Promise<Answered> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${FIELDS} } }`;
    return (await client.must<Record<string, Answered>>(document, { input }))[name] as Answered;
  };
  const faults = ({ userErrors }: Answered) => userErrors.map(({ code, field }) => [code, field?.join('.')]);
  const codes = ({ userErrors }: Answered) => userErrors.map(({ code }) => code);
  const good = (content: object) => ({ effectiveOn: '2021-03-10', reason: '工商变更登记通知书。', ...content });

  /** A change with this content, as its unit's people leave it: saved, not submitted. */
  const drafted = async (filed: Filed, kind: ProviderChangeKind, content: object) => {
    const people = await register.people(filed);
    const { change } = await send(people, 'createProviderChange', { providerId: filed.providerId, kind });
    if (!change) throw new Error('not created');
    await send(people, 'saveProviderChange', { id: change.id, baseVersion: 1, content });
    return { people, id: change.id, number: change.number };
  };
  const submit = (people: Client, id: string, draftVersion = 2) =>
    send(people, 'submitProviderChange', { id, draftVersion });
  const accept = (client: Client, id: string, attempt = 1) => send(client, 'acceptProviderChange', { id, attempt });
  const submitted = async (filed: Filed, kind: ProviderChangeKind, content: object) => {
    const draft = await drafted(filed, kind, good(content));
    expect(faults(await submit(draft.people, draft.id))).toEqual([]);
    return draft;
  };
  const accepted = async (filed: Filed, kind: ProviderChangeKind, content: object) => {
    const { id } = await submitted(filed, kind, content);
    expect(await accept(province, id)).toMatchObject({ userErrors: [], change: { status: 'APPROVED' } });
  };
  const refused = async (filed: Filed, kind: ProviderChangeKind, content: object) => {
    const { people, id } = await drafted(filed, kind, content);
    const answer = faults(await submit(people, id));
    await send(people, 'withdrawProviderChange', { id });
    return answer;
  };
  const record = async (filed: Filed) => (await province.must<RecordAnswer>(RECORD, { id: filed.providerId })).provider;
  const namesOn = async (on: string) => {
    const answer = await world.client().fetch(`/register/zhejiang/providers.json?limit=100&status=IN_FORCE&on=${on}`);
    return ((await answer.json()) as { providers: { name: string }[] }).providers.map(({ name }) => name);
  };

  it('travel from the unit to the province and back, and end in a new version; the past stays answerable', async () => {
    const filed = await register.file('老名字学校');
    const { people, id, number } = await submitted(filed, 'RENAME', {
      name: '新名字学校',
      legalRepresentative: '钱多多',
    });
    expect(number).toBe(`${filed.filingNumber}-C1`);
    const returned = await send(province, 'returnProviderChange', {
      ...{ id, attempt: 1, message: '请补正' },
      defects: [{ path: 'content.reason', code: 'incomplete', text: '缺文号' }],
    });
    expect(returned.change).toMatchObject({ status: 'RETURNED' });
    const seen = await people.must<{ providerChange: Change }>(
      `query ($id: ID!) { providerChange(id: $id) { status abilities decisions { kind actorName organisationName defects { path } } } }`,
      { id },
    );
    expect(seen.providerChange).toMatchObject({
      abilities: ['EDIT', 'SUBMIT', 'WITHDRAW'],
      decisions: [
        { kind: 'SUBMIT', actorName: expect.any(String) },
        { kind: 'RETURN', actorName: null, organisationName: '330000 COMMERCE', defects: [{ path: 'content.reason' }] },
      ],
    });
    expect(codes(await accept(province, id))).toEqual(['NOT_ALLOWED_NOW']);
    expect(faults(await submit(people, id))).toEqual([]);
    // What was seen on the first attempt is not what lies there now.
    expect(codes(await accept(province, id, 1))).toEqual(['CONFLICT']);
    expect(await accept(province, id, 2)).toMatchObject({ userErrors: [], change: { status: 'APPROVED' } });
    expect(codes(await accept(province, id, 2))).toEqual(['ALREADY_DECIDED']);
    expect(await record(filed)).toMatchObject({
      name: '新名字学校',
      legalRepresentative: '钱多多',
      versions: [
        { version: 1, name: '老名字学校', cause: 'FILED' },
        { version: 2, name: '新名字学校', cause: 'RENAMED', status: 'IN_FORCE' },
      ],
      changes: [{ number, status: 'APPROVED' }],
    });
    expect(await namesOn('2021-03-09')).toContain('老名字学校');
    expect(await namesOn('2021-03-10')).toContain('新名字学校');
    const [unit] = await superuser<{ name: string }>(world, 'SELECT name FROM organisation WHERE id = $1', [filed.id]);
    expect(unit?.name).toBe('新名字学校');
  });

  it('of scope keep to the scopes of the package that are open', async () => {
    const filed = await register.file('范围学校');
    expect(await refused(filed, 'SCOPE', good({ scopes: ['design', 'flying', 'senior'] }))).toEqual([
      ['UNKNOWN_SCOPE', 'content.scopes.1'],
      ['UNKNOWN_SCOPE', 'content.scopes.2'],
    ]);
    expect(await refused(filed, 'SCOPE', good({ scopes: ['service'] }))).toEqual([
      ['NOTHING_CHANGED', 'content.scopes'],
    ]);
    await accepted(filed, 'SCOPE', { scopes: ['design', 'service', 'design'] });
    expect((await record(filed)).scopes).toEqual(['design', 'service']);
  });

  it('name every fault of a draft at its field', async () => {
    const filed = await register.file('有误学校');
    expect(await refused(filed, 'TRANSFER', { effectiveOn: null, uscc: '123' })).toEqual([
      ['TEXT_REQUIRED', 'content.effectiveOn'],
      ['TEXT_REQUIRED', 'content.name'],
      ['INVALID_USCC', 'content.uscc'],
      ['TEXT_REQUIRED', 'content.reason'],
    ]);
    expect(await refused(filed, 'RENAME', good({ name: filed.name }))).toEqual([['NOTHING_CHANGED', 'content.name']]);
  });

  it('refuse dates out of order', async () => {
    const filed = await register.file('日期学校');
    const rename = (effectiveOn: string) => refused(filed, 'RENAME', good({ effectiveOn, name: '另名' }));
    expect(await rename('2015-01-04')).toEqual([['EFFECTIVE_DATE_OUT_OF_ORDER', 'content.effectiveOn']]);
    expect(await rename('2021-03-16')).toEqual([['EFFECTIVE_DATE_OUT_OF_ORDER', 'content.effectiveOn']]);
    await accepted(filed, 'RENAME', { effectiveOn: '2015-01-05', name: '首日更名' });
    expect(await namesOn('2015-01-05')).toContain('首日更名');
    await accepted(filed, 'RENAME', { effectiveOn: '2021-03-15', name: '今日更名' });
    expect(await refused(filed, 'RENAME', good({ effectiveOn: '2021-03-14', name: '倒填' }))).toEqual([
      ['EFFECTIVE_DATE_OUT_OF_ORDER', 'content.effectiveOn'],
    ]);
  });

  describe('a merger', () => {
    it('of a provider with itself is refused', async () => {
      const filed = await register.file('自并学校');
      expect(await refused(filed, 'MERGER', good({ name: filed.name, uscc: filed.uscc.toLowerCase() }))).toEqual([
        ['MERGER_WITH_ITSELF', 'content.uscc'],
      ]);
    });

    it('ends the entry and frees its slot; both units know of each other', async () => {
      const filed = await register.file('被并学校');
      const heir = await register.file('合并后学校');
      const free = await register.free('330100');
      await accepted(filed, 'MERGER', { name: heir.name, uscc: heir.uscc });
      expect(await register.free('330100')).toBe(free + 1);
      const after = await record(filed);
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
      expect((await record(heir)).successions).toEqual(expected);
      expect(await namesOn('2021-03-09')).toContain('被并学校');
      expect(await namesOn('2021-03-10')).not.toContain('被并学校');
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
      expect(await refused(filed, 'SPLIT', good({ units: units.map((unit) => ({ ...unit, keeps: true })) }))).toEqual([
        ['SPLIT_KEEPER', 'content.units'],
      ]);
      expect(await refused(filed, 'SPLIT', good({ units: units.slice(0, 1) }))).toEqual([
        ['SPLIT_UNITS', 'content.units'],
      ]);
      expect(await refused(filed, 'SPLIT', good({ units: [units[0], units[1], units[1]] }))).toEqual([
        ['SPLIT_UNIT_TWICE', 'content.units'],
      ]);
      await accepted(filed, 'SPLIT', { units });
      const after = await record(filed);
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
      await accepted(filed, 'TRANSFER', { name: heir.name, uscc: heir.uscc });
      expect(await record(filed)).toMatchObject({
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
      expect(await seen(filed)).toEqual([]);
    });

    it('is refused to a unit that is unknown, filed already, or under ban', async () => {
      const filed = await register.file('难转学校');
      const known = await register.file('已备案学校');
      const to = async (unit: Pick<Unit, 'name' | 'uscc'>) => {
        const draft = await drafted(filed, 'TRANSFER', good({ name: unit.name, uscc: unit.uscc }));
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
      expect((await record(filed)).versions).toHaveLength(1);
    });
  });

  describe('who may', () => {
    it('is the unit itself for reporting, and the commerce department of the province for accepting', async () => {
      const filed = await register.file('权限学校');
      const other = await register.people(await register.file('别家学校'));
      const create = { providerId: filed.providerId, kind: 'RENAME' };
      const refusal = async (client: Client, name: string, input: object) => {
        const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
        const answer = await client.ask(
          `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`,
          { input },
        );
        return answer.errors[0]?.extensions.code;
      };
      expect(await refusal(other, 'createProviderChange', create)).toBe('NOT_FOUND');
      expect(await refusal(province, 'createProviderChange', create)).toBe('FORBIDDEN');
      const { people, id } = await drafted(filed, 'RENAME', good({ name: '改名' }));
      expect(codes(await send(people, 'createProviderChange', create))).toEqual(['CHANGE_OPEN']);
      // A draft is nobody's business but the unit's.
      expect(await refusal(province, 'acceptProviderChange', { id, attempt: 1 })).toBe('NOT_FOUND');
      await submit(people, id);
      expect(await refusal(other, 'withdrawProviderChange', { id })).toBe('NOT_FOUND');
      expect(await refusal(await register.officer('330700'), 'acceptProviderChange', { id, attempt: 1 })).toBe(
        'NOT_FOUND',
      );
      for (const [place, department] of [
        ['330100', 'COMMERCE'],
        ['330000', 'EDUCATION'],
      ] as const)
        expect(codes(await accept(await register.officer(place, department), id))).toEqual(['NOT_YOUR_DESK']);
      const recused = await register.officer('330000');
      expect(codes(await send(recused, 'recuseFromProviderChange', { id, reason: '亲属在该校任职' }))).toEqual([]);
      expect(codes(await accept(recused, id))).toEqual(['RECUSED']);
      await send(people, 'withdrawProviderChange', { id });
      expect(codes(await accept(province, id))).toEqual(['ALREADY_DECIDED']);
      expect((await record(filed)).versions).toHaveLength(1);
    });

    it('is one of two officers who accept at the same moment', async () => {
      const filed = await register.file('同时学校');
      const { id } = await submitted(filed, 'RENAME', { name: '同时改名' });
      const other = await register.officer('330000');
      const answers = await Promise.all([accept(province, id), accept(other, id)]);
      expect(answers.map(codes).sort()).toEqual([[], ['ALREADY_DECIDED']]);
      expect((await record(filed)).versions).toHaveLength(2);
    });
  });

  it('are listed for the province, and rejected with a reason', async () => {
    const filed = await register.file('不予受理学校');
    const { id } = await submitted(filed, 'RENAME', { name: '不予受理' });
    const list = async (filter: object) =>
      (
        await province.must<{ providerChanges: { totalCount: number; edges: { node: { id: string } }[] } }>(
          `query ($filter: ProviderChangeFilter) { providerChanges(filter: $filter) { totalCount edges { node { id dueOn overdue } } } }`,
          { filter },
        )
      ).providerChanges;
    expect(
      await list({ status: ['IN_REVIEW'], providerId: filed.providerId, place: '330100', kind: 'RENAME' }),
    ).toMatchObject({
      totalCount: 1,
      // Ten working days from Monday.
      edges: [{ node: { id, dueOn: '2021-03-29', overdue: false } }],
    });
    const rejected = await send(province, 'rejectProviderChange', {
      id,
      attempt: 1,
      reasons: [{ code: 'not-allowed' }],
    });
    expect(rejected).toMatchObject({ userErrors: [], change: { status: 'REJECTED' } });
    expect(await list({ status: ['IN_REVIEW'], providerId: filed.providerId })).toMatchObject({ totalCount: 0 });
    expect((await record(filed)).versions).toHaveLength(1);
  });
});
