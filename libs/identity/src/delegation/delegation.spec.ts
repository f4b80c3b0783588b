import type { Role } from '@shidian/contract/roles.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { DeskService } from '../desk/desk.service.js';
import { createIdentityWorld, type IdentityWorld, refusalOf } from '../testing/identity-world.js';
import { ColleagueService } from './colleague.service.js';
import { DelegationService, type NewDelegation } from './delegation.service.js';

// The clock of the world stands at 2026-03-02 09:00 in Shanghai.
const TODAY = '2026-03-02';

describe('Delegation', () => {
  let world: IdentityWorld;
  let tenant: string;
  let city: string;
  let county: string;
  let hangzhou: Actor;
  let xihu: Actor;
  let association: Actor;

  beforeAll(async () => {
    world = await createIdentityWorld();
    tenant = await world.tenant('zhejiang');
    const office = (code: string) =>
      world.organisation(tenant, `${code} 商务局`, {
        ...{ kind: 'AUTHORITY', schoolType: null, jurisdictionCode: code, department: 'COMMERCE' },
      });
    [city, county] = [await office('330100'), await office('330106')];
    const body = await world.organisation(tenant, '促进会', {
      ...{ kind: 'ASSOCIATION', schoolType: null, jurisdictionCode: '330000' },
    });
    [hangzhou, xihu, association] = [
      await actor(city, 'OFFICER'),
      await actor(county, 'OFFICER'),
      await actor(body, 'ASSOCIATION_OFFICER'),
    ];
  });
  afterAll(() => world.close());

  const actor = async (organisationId: string, role: Role, tenantId = tenant): Promise<Actor> => {
    const { userId, membershipId } = await world.memberOf(tenantId, organisationId, role);
    return { ...{ userId, membershipId, organisationId, tenantId, role }, userName: '', via: 'session', scopes: null };
  };
  const service = () => world.get<DelegationService>(DelegationService);
  const delegate = (from: Actor, to: Actor, more: Partial<NewDelegation> = {}) =>
    world.as(from, () =>
      service().create({
        ...{ delegateUserId: to.userId, startsOn: TODAY, endsOn: '2026-03-10', reason: '出差' },
        ...more,
      }),
    );
  const desks = (who: Actor) => world.as(who, () => world.get<DeskService>(DeskService).mine());

  it('gives the desk from the first day to the last, on behalf of its officer', async () => {
    const [owner, standIn] = [await actor(city, 'OFFICER'), await actor(county, 'OFFICER')];
    await delegate(owner, standIn, { startsOn: '2026-03-03', endsOn: '2026-03-04' });
    const own = { organisationId: county, kind: 'AUTHORITY', jurisdictionCode: '330106', department: 'COMMERCE' };
    const lent = { organisationId: city, kind: 'AUTHORITY', jurisdictionCode: '330100', department: 'COMMERCE' };
    const ownDesk = { ...own, role: 'OFFICER', onBehalfOf: null };
    const on = async (instant: string) => {
      world.clock.set(new Date(instant));
      return desks(standIn);
    };
    const before = world.clock.now();
    expect(await on('2026-03-02T15:59:00Z')).toEqual([ownDesk]);
    const both = [ownDesk, { ...lent, role: 'OFFICER', onBehalfOf: owner.userId }];
    expect(await on('2026-03-02T16:00:00Z')).toEqual(both);
    expect(await on('2026-03-04T15:59:00Z')).toEqual(both);
    expect(await on('2026-03-04T16:00:00Z')).toEqual([ownDesk]);
    expect(await desks(owner)).toHaveLength(1);
    world.clock.set(before);
  });

  it('is read once a request, and not at all by who has no desk', async () => {
    const manager = await actor(city, 'PROGRAMME_MANAGER');
    const read = jest.spyOn(world.database, 'read');
    await world.as(xihu, async () => {
      const desk = world.get<DeskService>(DeskService);
      await Promise.all([desk.mine(), desk.mine()]);
    });
    expect(read).toHaveBeenCalledTimes(1);
    expect(await desks(manager)).toEqual([]);
    expect(read).toHaveBeenCalledTimes(1);
    read.mockRestore();
  });

  it.each([
    ['dates out of order', { startsOn: '2026-03-10', endsOn: '2026-03-09' }, ['DATES_OUT_OF_ORDER']],
    ['days that are past', { startsOn: '2026-02-01', endsOn: '2026-03-01' }, ['DELEGATION_OVER']],
    ['more than a year', { startsOn: '2026-04-01', endsOn: '2027-04-01' }, ['DELEGATION_TOO_LONG']],
    ['a year', { startsOn: '2026-04-01', endsOn: '2027-03-31' }, null],
    ['no reason', { reason: ' ' }, ['INVALID_REASON']],
    ['a reason of 501 characters', { reason: '事'.repeat(501) }, ['INVALID_REASON']],
    ['somebody unknown', { delegateUserId: 'nobody' }, ['UNKNOWN_COLLEAGUE']],
  ])('%s', async (_case, more, expected) => {
    expect(await refusalOf(delegate(hangzhou, association, more))).toEqual(expected);
  });

  it('is never to oneself, to who works at no desk, or through the wall', async () => {
    const manager = await actor(city, 'PROGRAMME_MANAGER');
    const other = await world.tenant('other');
    const office = { kind: 'AUTHORITY', schoolType: null, jurisdictionCode: '330100', department: 'COMMERCE' } as const;
    const stranger = await actor(await world.organisation(other, '别处', office), 'OFFICER', other);
    expect(await refusalOf(delegate(hangzhou, hangzhou))).toEqual(['DELEGATE_SELF']);
    expect(await refusalOf(delegate(hangzhou, manager))).toEqual(['UNKNOWN_COLLEAGUE']);
    expect(await refusalOf(delegate(hangzhou, stranger))).toEqual(['UNKNOWN_COLLEAGUE']);
  });

  it('does not overlap another of the same two, also of two made at once', async () => {
    const owner = await actor(city, 'OFFICER');
    expect(await refusalOf(delegate(owner, xihu))).toBeNull();
    const twice = { startsOn: '2026-03-10', endsOn: '2026-03-12' };
    expect(await refusalOf(delegate(owner, xihu, twice))).toEqual(['DELEGATION_OVERLAPS']);
    expect(await refusalOf(delegate(owner, association, twice))).toBeNull();
    const next = { startsOn: '2026-03-11', endsOn: '2026-03-12' };
    // The first is made but not yet committed when the second begins.
    let made = () => {};
    const begun = new Promise<void>((resolve) => (made = resolve));
    const first = world.as(owner, () =>
      world.database.transaction(async () => {
        await delegate(owner, xihu, next);
        made();
        await new Promise((resolve) => setTimeout(resolve, 300));
      }),
    );
    await begun;
    expect(await refusalOf(delegate(owner, xihu, next))).toEqual(['DELEGATION_OVERLAPS']);
    await first;
  });

  it('ends early by who gave it and by nobody else, and can be given anew', async () => {
    const [owner, standIn] = [await actor(city, 'OFFICER'), await actor(county, 'OFFICER')];
    const id = await delegate(owner, standIn);
    const end = (who: Actor, which = id) => refusalOf(world.as(who, () => service().end(which)));
    expect(await desks(standIn)).toHaveLength(2);
    expect(await end(standIn)).toEqual(['UNKNOWN_DELEGATION']);
    expect(await end(xihu)).toEqual(['UNKNOWN_DELEGATION']);
    expect(await end(owner, 'nonsense')).toEqual(['UNKNOWN_DELEGATION']);
    expect(await end(owner)).toBeNull();
    expect(await end(owner)).toEqual(['DELEGATION_OVER']);
    expect(await desks(standIn)).toHaveLength(1);
    expect(await refusalOf(delegate(owner, standIn))).toBeNull();
    const listed = await world.as(standIn, () => service().mine());
    expect(listed.map(({ given, state }) => [given, state]).sort()).toEqual([
      [false, 'ENDED'],
      [false, 'IN_FORCE'],
    ]);
    const { rows } = await world.superuser.query(
      'SELECT action, actor_id FROM audit_event WHERE subject_id = $1 ORDER BY seq',
      [id],
    );
    expect(rows).toEqual([
      { action: 'delegation.create', actor_id: owner.userId },
      { action: 'delegation.end', actor_id: owner.userId },
    ]);
  });

  it('finds colleagues by part of a name, oneself left out, those of the same office first', async () => {
    const other = await actor(city, 'OFFICER');
    const find = (text: string) => world.as(hangzhou, () => world.get<ColleagueService>(ColleagueService).search(text));
    const found = await find('330106');
    expect(found.map(({ userId }) => userId)).toContain(xihu.userId);
    expect(found.every(({ organisationId }) => organisationId === county)).toBe(true);
    const all = await find('');
    expect(all.map(({ userId }) => userId)).not.toContain(hangzhou.userId);
    expect(all[0]?.organisationId).toBe(city);
    expect((await find('330100')).map(({ userId }) => userId)).toContain(other.userId);
    expect(await find('%')).toEqual([]);
  });
});
