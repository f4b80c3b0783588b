import { Database } from '@shidian/platform/database/database.js';
import { PasswordHasher } from '../password/password-hasher.js';
import { createIdentityWorld, type IdentityWorld, PASSWORD, refusalOf } from '../testing/identity-world.js';
import { failureKey, SignInFailures } from './sign-in-failures.js';
import { SignInService } from './sign-in.service.js';

const MINUTE = 60_000;

describe('Sign-in', () => {
  let world: IdentityWorld;
  let tenant: string;
  let next = 0;

  beforeAll(async () => {
    world = await createIdentityWorld();
    tenant = await world.tenant('jd');
  });
  afterAll(() => world.close());

  const attempt = (email: string, password: string) =>
    world.inTenant(null, () => world.get(SignInService).signIn({ email, password }));
  const codes = (email: string, password: string) => refusalOf(attempt(email, password));
  const wrong = async (email: string, times: number) => {
    const answers = [];
    for (let i = 0; i < times; i++) answers.push(await codes(email, 'not this one'));
    return answers.flat();
  };
  const newcomer = async () => {
    const email = `p${next++}@school.example`;
    await world.somebody(tenant, email, 'SCHOOL_EDITOR');
    return email;
  };
  const nobody = () => `nobody${next++}@school.example`;

  it.each([
    ['the right password', (email: string) => [email, PASSWORD], null],
    ['an address in capitals with blanks around', (email: string) => [`  ${email.toUpperCase()} `, PASSWORD], null],
    ['a full-width address', (email: string) => [email.replace('@', '＠'), PASSWORD], null],
    ['a wrong password', (email: string) => [email, 'not this one'], ['WRONG_CREDENTIALS']],
    ['an empty password', (email: string) => [email, ''], ['WRONG_CREDENTIALS']],
    ['a password of 100,000 characters', (email: string) => [email, PASSWORD.repeat(5_000)], ['WRONG_CREDENTIALS']],
    ['a password in capitals', (email: string) => [email, PASSWORD.toUpperCase()], ['WRONG_CREDENTIALS']],
    ['an unknown address', () => ['who@school.example', PASSWORD], ['WRONG_CREDENTIALS']],
    ['no address', () => ['', PASSWORD], ['WRONG_CREDENTIALS']],
    ['an address with a null character', () => ['a\0b', PASSWORD], ['WRONG_CREDENTIALS']],
  ] as const)('%s', async (_case, typed, expected) => {
    const [email, password] = typed(await newcomer()) as [string, string];
    expect(await codes(email, password)).toEqual(expected);
  });

  it('refuses a person who belongs nowhere, only once the password is right', async () => {
    await world.person('alone@school.example');
    expect(await codes('alone@school.example', PASSWORD)).toEqual(['NO_MEMBERSHIP']);
    expect(await codes('alone@school.example', 'not this one')).toEqual(['WRONG_CREDENTIALS']);
  });

  it('locks on the fifth failure and says for how many minutes', async () => {
    const email = await newcomer();
    expect(await wrong(email, 5)).toEqual([...Array<string>(4).fill('WRONG_CREDENTIALS'), 'LOCKED_OUT']);
    world.clock.advance(30_000);
    await expect(attempt(email, PASSWORD)).rejects.toMatchObject({
      items: [{ code: 'LOCKED_OUT', params: { minutes: 15 } }],
    });
    world.clock.advance(13.5 * MINUTE + 1);
    await expect(attempt(email, PASSWORD)).rejects.toMatchObject({ items: [{ params: { minutes: 1 } }] });
  });

  it('is locked one millisecond before fifteen minutes are over, and free when they are', async () => {
    const email = await newcomer();
    await wrong(email, 5);
    world.clock.advance(15 * MINUTE - 1);
    expect(await codes(email, PASSWORD)).toEqual(['LOCKED_OUT']);
    world.clock.advance(1);
    expect(await codes(email, 'not this one')).toEqual(['WRONG_CREDENTIALS']);
    expect(await codes(email, PASSWORD)).toBeNull();
  });

  it('does not stretch the lock by failures during it', async () => {
    const email = await newcomer();
    await wrong(email, 5);
    world.clock.advance(10 * MINUTE);
    await wrong(email, 10);
    world.clock.advance(5 * MINUTE);
    expect(await codes(email, PASSWORD)).toBeNull();
  });

  it('counts any fifteen minutes, not fixed ones: a failure that old no longer counts, a younger one does', async () => {
    const [old, young] = [await newcomer(), await newcomer()];
    await wrong(old, 1);
    world.clock.advance(1);
    await wrong(young, 1);
    world.clock.advance(15 * MINUTE - 1);
    expect((await wrong(old, 4)).at(-1)).toBe('WRONG_CREDENTIALS');
    expect((await wrong(young, 4)).at(-1)).toBe('LOCKED_OUT');
  });

  it('starts anew after a success', async () => {
    const email = await newcomer();
    await wrong(email, 4);
    expect(await codes(email, PASSWORD)).toBeNull();
    expect(await wrong(email, 4)).toEqual(Array(4).fill('WRONG_CREDENTIALS'));
  });

  it('counts failures that come at the same instant', async () => {
    const email = await newcomer();
    const answers = (await Promise.all(Array.from({ length: 20 }, () => codes(email, 'not this one')))).flat();
    expect(answers.filter((code) => code === 'WRONG_CREDENTIALS')).toHaveLength(4);
    expect(answers.filter((code) => code === 'LOCKED_OUT')).toHaveLength(16);
    expect(await codes(email, PASSWORD)).toEqual(['LOCKED_OUT']);
  });

  it('gives a right guess no answer when the lock came while it was being verified', async () => {
    const email = await newcomer();
    const verify = jest.spyOn(world.get(PasswordHasher), 'verify').mockImplementationOnce(async () => {
      await wrong(email, 5);
      return true;
    });
    expect(await codes(email, 'any')).toEqual(['LOCKED_OUT']);
    verify.mockRestore();
    expect(await codes(email, PASSWORD)).toEqual(['LOCKED_OUT']);
  });

  it('lets a right password in while others fail beside it, as often as it is right', async () => {
    const email = await newcomer();
    const answers = await Promise.all(Array.from({ length: 20 }, () => codes(email, PASSWORD)));
    expect(answers).toEqual(Array(20).fill(null));
  });

  it('treats an unknown address like a known one: same answers, same lock, same work', async () => {
    const [known, unknown] = [await newcomer(), nobody()];
    const verify = jest.spyOn(world.get(PasswordHasher), 'verify');
    const read = jest.spyOn(world.get(Database), 'read');
    const transaction = jest.spyOn(world.get(Database), 'transaction');
    const trace = async (email: string) => {
      [verify, read, transaction].forEach((spy) => spy.mockClear());
      const answers = await wrong(email, 7);
      return {
        answers,
        verified: verify.mock.calls.length,
        statements: read.mock.calls.length + transaction.mock.calls.length,
      };
    };
    const seen = { known: await trace(known), unknown: await trace(unknown) };
    [verify, read, transaction].forEach((spy) => spy.mockRestore());
    expect(seen.unknown).toEqual(seen.known);
    expect(seen.known.verified).toBe(5);
  });

  it('keeps no address in the table of failures', async () => {
    const email = nobody();
    await wrong(email, 1);
    const { rows } = await world.superuser.query('SELECT key FROM sign_in_failure WHERE key = $1', [failureKey(email)]);
    expect(rows).toHaveLength(1);
    const text = JSON.stringify((await world.superuser.query('SELECT * FROM sign_in_failure')).rows);
    expect(text).not.toContain('nobody');
  });

  it('begins where the person worked last', async () => {
    const email = await newcomer();
    const { membership } = await attempt(email, PASSWORD);
    const body = await world.organisation(tenant, '北京评价组织', { kind: 'CERTIFYING_BODY', schoolType: null });
    const second = await world.member(tenant, membership.userId, body, 'REVIEWER');
    await world.superuser.query('UPDATE user_account SET last_membership_id = $2 WHERE id = $1', [
      membership.userId,
      second,
    ]);
    expect((await attempt(email, PASSWORD)).membership.id).toBe(second);
  });

  it('refuses a sign-in whose password was changed while it was under way', async () => {
    const email = await newcomer();
    const verify = jest.spyOn(world.get(PasswordHasher), 'verify').mockImplementationOnce(async () => {
      await world.superuser.query(`UPDATE user_account SET password_hash = 'another' WHERE email = $1`, [email]);
      return true;
    });
    expect(await codes(email, PASSWORD)).toEqual(['WRONG_CREDENTIALS']);
    verify.mockRestore();
  });

  it('renews a hash that was made with weaker parameters', async () => {
    const email = await newcomer();
    const { hash } = await import('@node-rs/argon2');
    const weak = await hash(PASSWORD, { algorithm: 2, memoryCost: 8_192, timeCost: 1, parallelism: 1 });
    await world.superuser.query('UPDATE user_account SET password_hash = $2 WHERE email = $1', [email, weak]);
    expect(await codes(email, PASSWORD)).toBeNull();
    const { rows } = await world.superuser.query('SELECT password_hash FROM user_account WHERE email = $1', [email]);
    expect(world.get<PasswordHasher>(PasswordHasher).isOutdated(rows[0].password_hash)).toBe(false);
    expect(await codes(email, PASSWORD)).toBeNull();
  });

  it('refuses to count a failure inside a transaction that would be rolled back', async () => {
    const work = world.inTenant(tenant, () => world.database.transaction(() => attempt(nobody(), 'any')));
    await expect(work).rejects.toThrow('own transaction');
  });

  it('sweeps failures that no longer count, and only those', async () => {
    await world.superuser.query('DELETE FROM sign_in_failure');
    const [early, late] = [nobody(), nobody()];
    await wrong(early, 2);
    world.clock.advance(MINUTE);
    await wrong(late, 1);
    world.clock.advance(14 * MINUTE);
    expect(await world.get(SignInFailures).sweep()).toBe(1);
    const { rows } = await world.superuser.query('SELECT key FROM sign_in_failure');
    expect(rows).toEqual([{ key: failureKey(late) }]);
  });
});
