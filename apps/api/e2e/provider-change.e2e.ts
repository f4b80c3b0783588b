import type { Client } from './support/client.js';
import {
  accept,
  changingWorld,
  type ChangingWorld,
  codes,
  faults,
  good,
  refusal,
  send,
  submit,
} from './support/changes.js';
import type { TestRegister } from './support/register.js';
import { superuser } from './support/superuser.js';
import type { World } from './support/world.js';

describe('changes of filed providers', () => {
  let world: World;
  let register: TestRegister;
  let province: Client;
  let tools: ChangingWorld['tools'];
  beforeAll(async () => {
    ({ world, register, province, tools } = await changingWorld());
  });
  afterAll(() => world.close());

  it('travel from the unit to the province and back, and end in a new version; the past stays answerable', async () => {
    const filed = await register.file('老名字学校');
    const { people, id, number } = await tools.submitted(filed, 'RENAME', {
      name: '新名字学校',
      legalRepresentative: '钱多多',
    });
    expect(number).toBe(`${filed.filingNumber}-C1`);
    const returned = await send(province, 'returnProviderChange', {
      ...{ id, attempt: 1, message: '请补正' },
      defects: [{ path: 'content.reason', code: 'incomplete', text: '缺文号' }],
    });
    expect(returned.change).toMatchObject({ status: 'RETURNED' });
    const seen = await people.must<{ providerChange: object }>(
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
    expect(await tools.record(filed)).toMatchObject({
      name: '新名字学校',
      legalRepresentative: '钱多多',
      versions: [
        { version: 1, name: '老名字学校', cause: 'FILED' },
        { version: 2, name: '新名字学校', cause: 'RENAMED', status: 'IN_FORCE' },
      ],
      changes: [{ number, status: 'APPROVED' }],
    });
    expect(await tools.namesOn('2021-03-09')).toContain('老名字学校');
    expect(await tools.namesOn('2021-03-10')).toContain('新名字学校');
    const [unit] = await superuser<{ name: string }>(world, 'SELECT name FROM organisation WHERE id = $1', [filed.id]);
    expect(unit?.name).toBe('新名字学校');
  });

  it('of scope keep to the scopes of the package that are open', async () => {
    const filed = await register.file('范围学校');
    expect(await tools.refused(filed, 'SCOPE', good({ scopes: ['design', 'flying', 'senior'] }))).toEqual([
      ['UNKNOWN_SCOPE', 'content.scopes.1'],
      ['UNKNOWN_SCOPE', 'content.scopes.2'],
    ]);
    expect(await tools.refused(filed, 'SCOPE', good({ scopes: ['service'] }))).toEqual([
      ['NOTHING_CHANGED', 'content.scopes'],
    ]);
    await tools.accepted(filed, 'SCOPE', { scopes: ['design', 'service', 'design'] });
    expect((await tools.record(filed)).scopes).toEqual(['design', 'service']);
  });

  it('of scope begin from what is registered', async () => {
    const filed = await register.file('增项学校');
    const people = await register.people(filed);
    const { change } = await send(people, 'createProviderChange', { providerId: filed.providerId, kind: 'SCOPE' });
    const { providerChange } = await people.must<{ providerChange: { draft: object } }>(
      'query ($id: ID!) { providerChange(id: $id) { draft { scopes category name reason } } }',
      { id: change?.id },
    );
    expect(providerChange.draft).toEqual({ scopes: ['service'], category: null, name: null, reason: null });
  });

  it('name every fault of a draft at its field', async () => {
    const filed = await register.file('有误学校');
    expect(await tools.refused(filed, 'TRANSFER', { effectiveOn: null, uscc: '123' })).toEqual([
      ['TEXT_REQUIRED', 'content.effectiveOn'],
      ['TEXT_REQUIRED', 'content.name'],
      ['INVALID_USCC', 'content.uscc'],
      ['TEXT_REQUIRED', 'content.reason'],
    ]);
    expect(await tools.refused(filed, 'RENAME', good({ name: filed.name }))).toEqual([
      ['NOTHING_CHANGED', 'content.name'],
    ]);
  });

  it('refuse dates out of order', async () => {
    const filed = await register.file('日期学校');
    const rename = (effectiveOn: string) => tools.refused(filed, 'RENAME', good({ effectiveOn, name: '另名' }));
    expect(await rename('2015-01-04')).toEqual([['EFFECTIVE_DATE_OUT_OF_ORDER', 'content.effectiveOn']]);
    expect(await rename('2021-03-16')).toEqual([['EFFECTIVE_DATE_OUT_OF_ORDER', 'content.effectiveOn']]);
    await tools.accepted(filed, 'RENAME', { effectiveOn: '2015-01-05', name: '首日更名' });
    expect(await tools.namesOn('2015-01-05')).toContain('首日更名');
    await tools.accepted(filed, 'RENAME', { effectiveOn: '2021-03-15', name: '今日更名' });
    expect(await tools.refused(filed, 'RENAME', good({ effectiveOn: '2021-03-14', name: '倒填' }))).toEqual([
      ['EFFECTIVE_DATE_OUT_OF_ORDER', 'content.effectiveOn'],
    ]);
  });

  describe('who may', () => {
    it('is the unit itself for reporting, and the commerce department of the province for accepting', async () => {
      const filed = await register.file('权限学校');
      const other = await register.people(await register.file('别家学校'));
      const create = { providerId: filed.providerId, kind: 'RENAME' };
      expect(await refusal(other, 'createProviderChange', create)).toBe('NOT_FOUND');
      expect(await refusal(province, 'createProviderChange', create)).toBe('FORBIDDEN');
      const { people, id } = await tools.drafted(filed, 'RENAME', good({ name: '改名' }));
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
      expect((await tools.record(filed)).versions).toHaveLength(1);
    });

    it('is one of two officers who accept at the same moment', async () => {
      const filed = await register.file('同时学校');
      const { id } = await tools.submitted(filed, 'RENAME', { name: '同时改名' });
      const other = await register.officer('330000');
      const answers = await Promise.all([accept(province, id), accept(other, id)]);
      expect(answers.map(codes).sort()).toEqual([[], ['ALREADY_DECIDED']]);
      expect((await tools.record(filed)).versions).toHaveLength(2);
    });
  });

  it('are listed for the province, and rejected with a reason', async () => {
    const filed = await register.file('不予受理学校');
    const { id } = await tools.submitted(filed, 'RENAME', { name: '不予受理' });
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
    expect((await tools.record(filed)).versions).toHaveLength(1);
  });
});
