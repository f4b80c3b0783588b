import { Authenticator } from '../access/authenticator.js';
import { CACHE_MILLISECONDS, CredentialCache } from '../access/credential-cache.js';
import { hashSecret, newSecret } from '../access/secrets.js';
import { MembershipService } from '../membership/membership.service.js';
import { SignInService } from '../sign-in/sign-in.service.js';
import { createIdentityWorld, type IdentityWorld, PASSWORD, refusalOf } from '../testing/identity-world.js';
import { UserService } from '../user-account/user-account.service.js';
import { SessionService } from './session.service.js';

const [MINUTE, HOUR] = [60_000, 3_600_000];

describe('Sessions', () => {
  let world: IdentityWorld;
  let tenant: string;
  let other: string;
  let next = 0;

  beforeAll(async () => {
    world = await createIdentityWorld();
    tenant = await world.tenant('jd');
    other = await world.tenant('zhejiang');
  });
  afterAll(() => world.close());

  const who = (cookie: string) => world.get<Authenticator>(Authenticator).authenticate({ cookie });
  const signIn = (email: string) =>
    world.inTenant(null, () => world.get(SignInService).signIn({ email, password: PASSWORD }));
  const begin = async () => {
    const email = `p${next++}@school.example`;
    const person = await world.somebody(tenant, email, 'SCHOOL_EDITOR');
    return { email, ...person, secret: (await signIn(email)).secret };
  };
  const switchTo = (secret: string, userId: string, membershipId: string) =>
    world.inTenant(tenant, () => world.get<SessionService>(SessionService).switchTo(secret, userId, membershipId));
  /** Statements that `work` sends, by kind. */
  const statements = async (work: () => Promise<unknown>) => {
    const reads = jest.spyOn(world.database, 'read');
    const writes = jest.spyOn(world.database, 'transaction');
    await work();
    const count = { reads: reads.mock.calls.length, writes: writes.mock.calls.length };
    reads.mockRestore();
    writes.mockRestore();
    return count;
  };

  it('tell who acts, where, and as what', async () => {
    const { secret, ...person } = await begin();
    expect(await who(secret)).toEqual({
      userId: person.userId,
      userName: '王小明',
      tenantId: tenant,
      organisationId: person.organisationId,
      membershipId: person.membershipId,
      role: 'SCHOOL_EDITOR',
      via: 'session',
      scopes: null,
    });
  });

  it.each(['', 'x', 'a'.repeat(43), `${'a'.repeat(42)}\0`, 'a'.repeat(100_000), newSecret()])(
    'are not opened by %.50p',
    async (cookie) => expect(await who(cookie)).toBeNull(),
  );

  it('do not stand in for a bad token beside them', async () => {
    const { secret: cookie } = await begin();
    expect(await world.get<Authenticator>(Authenticator).authenticate({ cookie, bearer: 'sd_bad' })).toBeNull();
    expect(await who(cookie)).not.toBeNull();
  });

  it('are stored as hashes only', async () => {
    const { secret } = await begin();
    const { rows } = await world.superuser.query('SELECT id_hash FROM session');
    expect(rows.some((row) => row.id_hash.equals(hashSecret(secret)))).toBe(true);
    expect(rows.some((row) => row.id_hash.toString('utf8').includes(secret))).toBe(false);
  });

  it('end after 15 idle minutes, to the millisecond', async () => {
    const { secret } = await begin();
    world.clock.advance(15 * MINUTE - 1);
    expect(await who(secret)).not.toBeNull();
    world.clock.advance(15 * MINUTE);
    expect(await who(secret)).toBeNull();
  });

  it('end after 12 hours however busy', async () => {
    const { secret } = await begin();
    for (let minutes = 0; minutes < 12 * 60 - 10; minutes += 10) {
      world.clock.advance(10 * MINUTE);
      expect(await who(secret)).not.toBeNull();
    }
    world.clock.advance(10 * MINUTE - 1);
    expect(await who(secret)).not.toBeNull();
    world.clock.advance(1);
    expect(await who(secret)).toBeNull();
  });

  it('cost one statement, then none for two seconds; the last use is written once a minute', async () => {
    const { secret } = await begin();
    expect(await statements(() => who(secret))).toEqual({ reads: 1, writes: 0 });
    world.clock.advance(CACHE_MILLISECONDS - 1);
    expect(await statements(() => who(secret))).toEqual({ reads: 0, writes: 0 });
    world.clock.advance(1);
    expect(await statements(() => who(secret))).toEqual({ reads: 1, writes: 0 });
    world.clock.advance(MINUTE);
    expect(await statements(() => who(secret))).toEqual({ reads: 1, writes: 1 });
    expect(await statements(() => who(secret))).toEqual({ reads: 0, writes: 0 });
  });

  it('look again before they call a cached session idle: another process may have seen it', async () => {
    const { secret } = await begin();
    world.clock.advance(15 * MINUTE - 1_000);
    const key = hashSecret(secret).toString('hex');
    await who(secret);
    const cached = world.get<CredentialCache>(CredentialCache).get(key);
    if (cached) cached.usedAt = new Date(world.clock.now().getTime() - 15 * MINUTE);
    expect(await who(secret)).not.toBeNull();
  });

  it('end at sign-out, at once', async () => {
    const { secret } = await begin();
    await who(secret);
    await world.get(SessionService).end(secret);
    expect(await who(secret)).toBeNull();
  });

  it('of one person end everywhere, and nobody else’s', async () => {
    const [mine, theirs] = [await begin(), await begin()];
    const second = (await signIn(mine.email)).secret;
    await Promise.all([mine.secret, second, theirs.secret].map(who));
    expect(await world.inTenant(tenant, () => world.get(SessionService).endAll(mine.userId))).toBe(2);
    expect(await Promise.all([mine.secret, second].map(who))).toEqual([null, null]);
    expect(await who(theirs.secret)).not.toBeNull();
  });

  it('end with the membership, at once; the person’s sessions elsewhere stay', async () => {
    const { email, userId, membershipId, secret } = await begin();
    const school = await world.organisation(other, `${email} 外省`);
    const elsewhere = await world.member(other, userId, school, 'SCHOOL_EDITOR');
    const moved = await switchTo((await signIn(email)).secret, userId, elsewhere);
    expect(await Promise.all([who(secret), who(moved.secret)])).not.toContain(null);
    await world.inTenant(tenant, () => world.get(MembershipService).end(membershipId));
    expect(await who(secret)).toBeNull();
    expect((await who(moved.secret))?.tenantId).toBe(other);
  });

  it('move to another tenant under another secret, without growing younger', async () => {
    const { email, userId, secret } = await begin();
    const school = await world.organisation(other, `${email} 外省`);
    const elsewhere = await world.member(other, userId, school, 'SCHOOL_SUBMITTER');
    await who(secret);
    for (let hours = 0; hours < 11.5; hours += 0.25) {
      world.clock.advance(HOUR / 4 - 1);
      await who(secret);
    }
    const moved = await switchTo(secret, userId, elsewhere);
    expect(await who(secret)).toBeNull();
    expect(await who(moved.secret)).toMatchObject({
      tenantId: other,
      organisationId: school,
      role: 'SCHOOL_SUBMITTER',
    });
    for (let minutes = 0; minutes < 40; minutes += 10) {
      world.clock.advance(10 * MINUTE);
      await who(moved.secret);
    }
    expect(await who(moved.secret)).toBeNull();
    expect((await signIn(email)).membership.id).toBe(elsewhere);
  });

  it('do not move to somebody else’s membership, nor with somebody else’s secret', async () => {
    const [mine, theirs] = [await begin(), await begin()];
    expect(await refusalOf(switchTo(mine.secret, mine.userId, theirs.membershipId))).toEqual(['UNKNOWN_MEMBERSHIP']);
    await expect(switchTo(theirs.secret, mine.userId, mine.membershipId)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect(await who(theirs.secret)).toMatchObject({ userId: theirs.userId, membershipId: theirs.membershipId });
  });

  it('elsewhere end with a change of password, the one that changed it stays', async () => {
    const { email, userId, secret } = await begin();
    const second = (await signIn(email)).secret;
    await Promise.all([who(secret), who(second)]);
    const change = (current: string, fresh: string) =>
      world.inTenant(tenant, () => world.get(UserService).changePassword(userId, current, fresh, secret));
    expect(await refusalOf(change('not this one', 'another long one'))).toEqual(['WRONG_PASSWORD']);
    expect(await refusalOf(change(PASSWORD, PASSWORD))).toEqual(['PASSWORD_UNCHANGED']);
    expect(await refusalOf(change(PASSWORD, 'short'))).toEqual(['PASSWORD_TOO_SHORT']);
    expect(await refusalOf(change(PASSWORD, 'another long one'))).toBeNull();
    expect(await who(secret)).not.toBeNull();
    expect(await who(second)).toBeNull();
    expect(await refusalOf(signIn(email))).toEqual(['WRONG_CREDENTIALS']);
  });

  it('do not let a stolen session guess the password', async () => {
    const { email, userId } = await begin();
    const guess = () =>
      refusalOf(world.get(UserService).changePassword(userId, 'not this one', 'another long one', null));
    const answers = [];
    for (let i = 0; i < 5; i++) answers.push(await guess());
    expect(answers.flat()).toEqual([...Array<string>(4).fill('WRONG_PASSWORD'), 'LOCKED_OUT']);
    expect(await refusalOf(signIn(email))).toEqual(['LOCKED_OUT']);
  });

  it('are swept once they are over', async () => {
    await world.superuser.query('DELETE FROM session');
    const early = await begin();
    world.clock.advance(MINUTE);
    const late = await begin();
    world.clock.advance(14 * MINUTE);
    expect(await world.get(SessionService).sweep()).toBe(1);
    expect(await who(early.secret)).toBeNull();
    expect(await who(late.secret)).not.toBeNull();
  });
});
