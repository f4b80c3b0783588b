import { Secret, TOTP } from 'otpauth';
import { SignInService } from '../sign-in/sign-in.service.js';
import { createIdentityWorld, type IdentityWorld, PASSWORD, refusalOf } from '../testing/identity-world.js';
import { totpStep } from './totp-code.js';
import { TotpService } from './totp.service.js';

const STEP = 30_000;

describe('Second factor', () => {
  let world: IdentityWorld;
  let tenant: string;
  let next = 0;

  beforeAll(async () => {
    world = await createIdentityWorld();
    tenant = await world.tenant('jd');
  });
  afterAll(() => world.close());

  const service = () => world.get<TotpService>(TotpService);
  const codeAt = (secret: string, steps = 0) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: world.clock.now().getTime() + steps * STEP });
  const signIn = (email: string, totp?: string, password = PASSWORD) =>
    refusalOf(world.inTenant(null, () => world.get<SignInService>(SignInService).signIn({ email, password, totp })));
  const newcomer = async () => {
    const email = `p${next++}@body.example`;
    return { email, ...(await world.somebody(tenant, email, 'REVIEWER')) };
  };
  const enrolled = async () => {
    const person = await newcomer();
    const { secret } = await service().enrol(person.userId, PASSWORD);
    await service().confirm(person.userId, codeAt(secret));
    world.clock.advance(2 * STEP);
    return { ...person, secret };
  };

  it('computes the codes of RFC 6238', () => {
    const secret = Buffer.from('12345678901234567890');
    expect(totpStep(secret, '287082', new Date(59_000))).toBe(1);
    expect(totpStep(secret, '081804', new Date(1_111_111_109_000))).toBe(37_037_036);
    expect(totpStep(secret, '081804', new Date(1_111_111_109_000 + 2 * STEP))).toBeNull();
    expect(totpStep(secret, '94287082', new Date(59_000))).toBeNull();
  });

  it('is not asked for before it is confirmed', async () => {
    const { email, userId } = await newcomer();
    const { uri, secret } = await service().enrol(userId, PASSWORD);
    expect(uri).toContain(`secret=${secret}`);
    expect(await signIn(email)).toBeNull();
    expect(await refusalOf(service().confirm(userId, '000000'))).toEqual(['TOTP_WRONG']);
    await service().confirm(userId, codeAt(secret));
    expect(await signIn(email)).toEqual(['TOTP_REQUIRED']);
  });

  it('is asked for only once the password is right', async () => {
    const { email } = await enrolled();
    expect(await signIn(email, undefined, 'not this one')).toEqual(['WRONG_CREDENTIALS']);
    expect(await signIn(email)).toEqual(['TOTP_REQUIRED']);
  });

  it('takes the codes of this step and its neighbours', async () => {
    const { email, secret } = await enrolled();
    expect(await signIn(email, codeAt(secret, -2))).toEqual(['TOTP_WRONG']);
    expect(await signIn(email, codeAt(secret, 2))).toEqual(['TOTP_WRONG']);
    expect(await signIn(email, codeAt(secret, -1))).toBeNull();
    expect(await signIn(email, codeAt(secret, 0))).toBeNull();
    expect(await signIn(email, codeAt(secret, 1))).toBeNull();
  });

  it('takes no code twice, nor one older than the last, not even at the same instant', async () => {
    const { email, secret } = await enrolled();
    const code = codeAt(secret);
    const answers = await Promise.all([signIn(email, code), signIn(email, code)]);
    expect(answers).toEqual(expect.arrayContaining([null, ['TOTP_WRONG']]));
    expect(await signIn(email, code)).toEqual(['TOTP_WRONG']);
    expect(await signIn(email, codeAt(secret, -1))).toEqual(['TOTP_WRONG']);
  });

  it('locks after five wrong codes', async () => {
    const { email, secret } = await enrolled();
    const wrong = codeAt(secret, 50);
    const answers = [];
    for (let i = 0; i < 5; i++) answers.push(await signIn(email, wrong));
    expect(answers.flat()).toEqual([...Array<string>(4).fill('TOTP_WRONG'), 'LOCKED_OUT']);
    expect(await signIn(email, codeAt(secret))).toEqual(['LOCKED_OUT']);
  });

  it('is replaced or removed only with the password and a code', async () => {
    const { email, userId, secret } = await enrolled();
    expect(await refusalOf(service().enrol(userId, PASSWORD))).toEqual(['TOTP_ALREADY_ON']);
    expect(await refusalOf(service().remove(userId, 'not this one', codeAt(secret)))).toEqual(['WRONG_PASSWORD']);
    expect(await refusalOf(service().remove(userId, PASSWORD, codeAt(secret, 9)))).toEqual(['TOTP_WRONG']);
    expect(await refusalOf(service().remove(userId, PASSWORD, codeAt(secret)))).toBeNull();
    expect(await signIn(email)).toBeNull();
    expect(await refusalOf(service().confirm(userId, codeAt(secret)))).toEqual(['TOTP_NOT_STARTED']);
  });
});
