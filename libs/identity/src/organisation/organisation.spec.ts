import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { readPage } from '@shidian/platform/graphql/connection.js';
import type { Role } from '@shidian/contract/roles.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { createIdentityWorld, type IdentityWorld, refusalOf, usccOf } from '../testing/identity-world.js';
import { OrganisationLoader } from './organisation.loader.js';
import { OrganisationService } from './organisation.service.js';

describe('Organisations', () => {
  let world: IdentityWorld;
  let tenant: string;
  let other: string;

  beforeAll(async () => {
    world = await createIdentityWorld();
    tenant = await world.tenant('jd');
    other = await world.tenant('zhejiang');
  });
  afterAll(() => world.close());

  const service = () => world.get<OrganisationService>(OrganisationService);
  const actor = (role: string, organisationId: string, tenantId = tenant): Actor => ({
    userId: '00000000-0000-7000-8000-000000000001',
    userName: '王小明',
    tenantId,
    organisationId,
    membershipId: '00000000-0000-7000-8000-000000000002',
    role,
    via: 'session',
    scopes: null,
  });

  it.each([
    ['a school', {}, null],
    ['a school with a code typed carelessly', { uscc: ' 91110000-600037341l' }, null],
    ['a wrong check character', { uscc: '91110000600037341A' }, ['INVALID_USCC']],
    ['a blank name', { name: ' ' }, ['INVALID_NAME']],
    ['a name of 201 characters', { name: '校'.repeat(201) }, ['INVALID_NAME']],
    ['a name of 200 characters beyond the BMP', { name: '𠮷'.repeat(200) }, null],
    ['a name with a hidden direction mark', { name: '学校\u202e' }, ['INVALID_NAME']],
    ['a name with a null character', { name: '学\0校' }, ['INVALID_NAME']],
    ['a school without a type', { schoolType: null }, ['SCHOOL_TYPE_MISSING']],
    ['a certifying body with a type of school', { kind: 'CERTIFYING_BODY' as const }, ['SCHOOL_TYPE_UNFIT']],
    [
      'all of it wrong',
      { name: '', uscc: 'x', schoolType: null, place: '\0' },
      ['INVALID_NAME', 'INVALID_USCC', 'SCHOOL_TYPE_MISSING', 'INVALID_NAME'],
    ],
  ])('%s', async (_case, more, expected) => {
    expect(await refusalOf(world.organisation(tenant, '某学校', more))).toEqual(expected);
  });

  const office = { kind: 'AUTHORITY' as const, schoolType: null };
  const provider = { kind: 'PROVIDER' as const, schoolType: null, jurisdictionCode: '330106' };

  it.each([
    ['an office', { ...office, jurisdictionCode: '330100', department: 'FINANCE' as const }, null],
    ['an authority that is no office', office, null],
    ['a department of no place', { ...office, department: 'COMMERCE' as const }, ['JURISDICTION_MISSING']],
    ['a place that is none', { ...office, jurisdictionCode: '330199' }, ['UNKNOWN_JURISDICTION']],
    ['a place that was another’s name', { ...office, jurisdictionCode: '330183' }, ['UNKNOWN_JURISDICTION']],
    ['a place in letters', { ...office, jurisdictionCode: '杭州' }, ['UNKNOWN_JURISDICTION']],
    ['a provider', { ...provider, uscc: usccOf(11) }, null],
    ['a member of the Association', { ...provider, uscc: usccOf(12), associationMember: true }, null],
    ['a provider without code', provider, ['USCC_MISSING']],
    ['a provider of a city', { ...provider, uscc: usccOf(13), jurisdictionCode: '330100' }, ['NOT_A_COUNTY']],
    ['a provider of nowhere', { ...provider, uscc: usccOf(13), jurisdictionCode: null }, ['JURISDICTION_MISSING']],
    [
      'a provider with a department',
      { ...provider, uscc: usccOf(13), department: 'COMMERCE' as const },
      ['DEPARTMENT_UNFIT'],
    ],
    ['an authority as a member', { ...office, associationMember: true }, ['ASSOCIATION_MEMBER_UNFIT']],
    ['the Association', { kind: 'ASSOCIATION' as const, schoolType: null, jurisdictionCode: '330000' }, null],
  ])('%s', async (_case, more, expected) => {
    expect(await refusalOf(world.organisation(tenant, '某单位', more))).toEqual(expected);
  });

  it('had the places of their day', async () => {
    const today = world.clock.now();
    world.clock.set(new Date('2014-06-10T02:00:00Z'));
    const at = (jurisdictionCode: string) =>
      refusalOf(world.organisation(tenant, '某局', { ...office, jurisdictionCode }));
    expect([await at('330183'), await at('330111')]).toEqual([null, ['UNKNOWN_JURISDICTION']]);
    world.clock.set(today);
  });

  it('show officers the providers of their subtree, the Association its members, and a provider itself alone', async () => {
    const place = await world.tenant('sight');
    const add = (name: string, more: object) => world.organisation(place, name, { schoolType: null, ...more });
    const provide = (n: number, name: string, code: string, associationMember = false) =>
      add(name, { kind: 'PROVIDER', uscc: usccOf(n), jurisdictionCode: code, associationMember });
    await add('学校', { kind: 'SCHOOL', schoolType: 'SECONDARY' });
    const [xihu, member, yiwu] = [
      await provide(1, '西湖单位', '330106'),
      await provide(2, '西湖会员', '330106', true),
      await provide(3, '义乌单位', '330782'),
    ];
    const offices: Record<string, string> = {};
    for (const code of ['330000', '330100', '330106', '330700'])
      offices[code] = await add(`${code} 商务`, { kind: 'AUTHORITY', jurisdictionCode: code, department: 'COMMERCE' });
    const association = await add('促进会', { kind: 'ASSOCIATION', jurisdictionCode: '330000' });
    const seenBy = async (role: Role, organisationId: string) => {
      const { userId, membershipId } = await world.memberOf(place, organisationId, role);
      const who = { ...actor(role, organisationId, place), userId, membershipId };
      const page = await world.as(who, () => service().page(readPage({ first: 100, after: null }, 2)));
      return page.edges.map(({ node }) => node.id).sort();
    };
    const officer = (code: string) => seenBy('OFFICER', offices[code] ?? '');
    expect(await officer('330000')).toEqual([offices['330000'], xihu, member, yiwu].sort());
    expect(await officer('330100')).toEqual([offices['330100'], xihu, member].sort());
    expect(await officer('330106')).toEqual([offices['330106'], xihu, member].sort());
    expect(await officer('330700')).toEqual([offices['330700'], yiwu].sort());
    expect(await seenBy('ASSOCIATION_OFFICER', association)).toEqual([association, member].sort());
    expect(await seenBy('PROVIDER_SUBMITTER', xihu)).toEqual([xihu]);
  });

  it('have a code once in a tenant, and may have it in another', async () => {
    const code = '91440300708461136T';
    expect(await refusalOf(world.organisation(tenant, '甲学校', { uscc: code }))).toBeNull();
    expect(await refusalOf(world.organisation(tenant, '乙学校', { uscc: code }))).toEqual(['USCC_TAKEN']);
    expect(await refusalOf(world.organisation(other, '乙学校', { uscc: code }))).toBeNull();
  });

  it('change their name, with the old one on record, and only inside their tenant', async () => {
    const id = await world.organisation(tenant, '旧名学校');
    const rename = (where: string, name: string, which = id) =>
      refusalOf(world.inTenant(where, () => service().rename(which, name)));
    expect(await rename(other, '新名学校')).toEqual(['UNKNOWN_ORGANISATION']);
    expect(await rename(tenant, '新名学校', 'nonsense')).toEqual(['UNKNOWN_ORGANISATION']);
    expect(await rename(tenant, '')).toEqual(['INVALID_NAME']);
    expect(await rename(tenant, '新名学校')).toBeNull();
    const { rows } = await world.superuser.query(
      `SELECT detail FROM audit_event WHERE action = 'organisation.rename' AND subject_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ detail: { before: '旧名学校', after: '新名学校' } }]);
  });

  it('are listed page by page without gap or repeat; a school sees itself alone', async () => {
    const place = await world.tenant('paged');
    const ids = [];
    for (let i = 0; i < 7; i++) ids.push(await world.organisation(place, i % 2 ? '同名学校' : `学校 ${i}`));
    const walk = async (who: Actor) => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const connection = await world.as(who, () => service().page(readPage({ first: 3, after }, 2)));
        seen.push(...connection.edges.map(({ node }) => node.id));
        after = connection.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null;
      } while (after);
      return seen;
    };
    const all = await walk(actor('REVIEWER', ids[0] ?? '', place));
    expect([...all].sort()).toEqual([...ids].sort());
    for (const role of ['SCHOOL_EDITOR', 'SCHOOL_SUBMITTER', 'an unknown role'])
      expect(await walk(actor(role, ids[3] ?? '', place))).toEqual([ids[3]]);
  });

  it('refuse a cursor that nobody gave', async () => {
    for (const keys of [
      ['x', 'y'],
      ['a\0', '00000000-0000-7000-8000-000000000001'],
      [1, null],
    ]) {
      const after = Buffer.from(JSON.stringify(keys)).toString('base64url');
      const page = world.as(actor('REVIEWER', ''), async () => service().page(readPage({ first: 3, after }, 2)));
      expect(await refusalOf(page)).toEqual(['BAD_CURSOR']);
    }
  });

  it('are loaded in one statement a tenant, and never through the wall', async () => {
    const [a, b] = [await world.organisation(tenant, '甲'), await world.organisation(tenant, '乙')];
    const foreign = await world.organisation(other, '丙');
    const loader = world.get<OrganisationLoader>(OrganisationLoader);
    await runInScope(systemScope('test', tenant), async () => {
      const read = jest.spyOn(world.database, 'read');
      const found = await Promise.all([loader.load(a), loader.load(b), loader.load(a), loader.load(foreign)]);
      expect(found.map((row) => row?.name ?? null)).toEqual(['甲', '乙', '甲', null]);
      expect(read).toHaveBeenCalledTimes(1);
      expect((await loader.load(foreign, other))?.name).toBe('丙');
      read.mockRestore();
    });
  });
});
