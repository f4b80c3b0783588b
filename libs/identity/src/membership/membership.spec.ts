import { randomUUID } from 'node:crypto';
import { organisationKinds, organisationRoles } from '@shidian/contract/organisations.js';
import { roles } from '@shidian/contract/roles.js';
import { createIdentityWorld, type IdentityWorld, refusalOf, usccOf } from '../testing/identity-world.js';
import { ofPerson } from '../access/bindings.js';
import { MembershipDirectory } from './membership.directory.js';
import { MembershipService } from './membership.service.js';

describe('Memberships', () => {
  let world: IdentityWorld;
  let north: string;
  let south: string;

  beforeAll(async () => {
    world = await createIdentityWorld();
    north = await world.tenant('north');
    south = await world.tenant('south');
  });
  afterAll(() => world.close());

  const end = (tenant: string, id: string) =>
    world.inTenant(tenant, () => world.get<MembershipService>(MembershipService).end(id));
  const visible = (tenantId: string | null, userId: string) =>
    world.database.read<{ user_id: string; tenant_id: string }>(
      { text: 'SELECT user_id, tenant_id FROM membership' },
      { tenantId, userId },
    );

  it('are listed across tenants for their own person, in one statement, and nobody else’s are', async () => {
    const person = await world.somebody(north, 'both@school.example', 'SCHOOL_EDITOR');
    await world.somebody(north, 'north@school.example', 'SCHOOL_EDITOR');
    await world.somebody(south, 'south@school.example', 'SCHOOL_EDITOR');
    const school = await world.organisation(south, '南方学校');
    const second = await world.member(south, person.userId, school, 'SCHOOL_SUBMITTER');
    const read = jest.spyOn(world.database, 'read');
    const own = await world.get<MembershipDirectory>(MembershipDirectory).ofUser(person.userId);
    expect(read).toHaveBeenCalledTimes(1);
    read.mockRestore();
    expect(own.map(({ id, tenant, role }) => [id, tenant.slug, role])).toEqual([
      [person.membershipId, 'north', 'SCHOOL_EDITOR'],
      [second, 'south', 'SCHOOL_SUBMITTER'],
    ]);
  });

  it('of another tenant are not met inside a tenant, not even one’s own', async () => {
    const person = await world.somebody(north, 'wall@school.example', 'SCHOOL_EDITOR');
    await world.member(south, person.userId, await world.organisation(south, '墙外学校'), 'SCHOOL_EDITOR');
    const inside = await visible(north, person.userId);
    expect(inside.length).toBeGreaterThan(0);
    expect(new Set(inside.map((row) => row.tenant_id))).toEqual(new Set([north]));
    const outside = await world.database.read<{ user_id: string }>(
      { text: 'SELECT user_id FROM membership' },
      ofPerson(person.userId),
    );
    expect(outside.map((row) => row.user_id)).toEqual([person.userId, person.userId]);
    expect(await visible(null, randomUUID())).toEqual([]);
  });

  it('fit the kind of organisation', async () => {
    for (const kind of organisationKinds) {
      const schoolType = kind === 'SCHOOL' ? ('SECONDARY' as const) : null;
      const provider = kind === 'PROVIDER' ? { uscc: usccOf(1), jurisdictionCode: '330106' } : {};
      const organisation = await world.organisation(north, `${kind} 机构`, { kind, schoolType, ...provider });
      for (const role of roles) {
        const userId = await world.person(`${kind}-${role}@fit.example`.toLowerCase());
        const fitting: readonly string[] = organisationRoles[kind];
        const expected = fitting.includes(role) ? null : ['ROLE_UNFIT'];
        expect([kind, role, await refusalOf(world.member(north, userId, organisation, role))]).toEqual([
          kind,
          role,
          expected,
        ]);
      }
    }
  });

  it('are given once, in an organisation of the same tenant', async () => {
    const { userId, organisationId } = await world.somebody(north, 'once@school.example', 'SCHOOL_EDITOR');
    expect(await refusalOf(world.member(north, userId, organisationId, 'SCHOOL_EDITOR'))).toEqual(['ALREADY_MEMBER']);
    expect(await refusalOf(world.member(south, userId, organisationId, 'SCHOOL_EDITOR'))).toEqual([
      'UNKNOWN_ORGANISATION',
    ]);
    expect(await refusalOf(world.member(north, userId, 'nonsense', 'SCHOOL_EDITOR'))).toEqual(['UNKNOWN_ORGANISATION']);
  });

  it('are not ended from another tenant', async () => {
    const { membershipId } = await world.somebody(north, 'safe@school.example', 'SCHOOL_EDITOR');
    expect(await refusalOf(end(south, membershipId))).toEqual(['UNKNOWN_MEMBERSHIP']);
    expect(await refusalOf(end(north, 'nonsense'))).toEqual(['UNKNOWN_MEMBERSHIP']);
    expect(await refusalOf(end(north, membershipId))).toBeNull();
    expect(await refusalOf(end(north, membershipId))).toEqual(['UNKNOWN_MEMBERSHIP']);
  });

  it('leave a tenant its last administrator, also when two end each other at once', async () => {
    const tenant = await world.tenant('two-admins');
    const [one, two] = [
      await world.somebody(tenant, 'one@body.example', 'TENANT_ADMIN'),
      await world.somebody(tenant, 'two@body.example', 'TENANT_ADMIN'),
    ];
    // The first has ended its colleague but not yet committed when the second begins.
    let ended = () => {};
    const begun = new Promise<void>((resolve) => (ended = resolve));
    const first = world.inTenant(tenant, () =>
      world.database.transaction(async () => {
        await end(tenant, two.membershipId);
        ended();
        await new Promise((resolve) => setTimeout(resolve, 300));
      }),
    );
    await begun;
    expect(await refusalOf(end(tenant, one.membershipId))).toEqual(['LAST_ADMIN']);
    await first;
  });

  it('leave a trace of who gave and who ended them', async () => {
    const { membershipId } = await world.somebody(north, 'trace@school.example', 'SCHOOL_EDITOR');
    await end(north, membershipId);
    const { rows } = await world.superuser.query('SELECT action FROM audit_event WHERE subject_id = $1 ORDER BY seq', [
      membershipId,
    ]);
    expect(rows.map((row) => row.action)).toEqual(['membership.grant', 'membership.end']);
  });
});
