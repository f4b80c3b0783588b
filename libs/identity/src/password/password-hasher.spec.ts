import { PasswordHasher } from './password-hasher.js';

describe('Password hasher', () => {
  const hasher = new PasswordHasher();

  it('makes argon2id hashes of 19 MiB and two passes, no two alike', async () => {
    const [one, two] = await Promise.all([hasher.hash('secret words'), hasher.hash('secret words')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await hasher.verify(one, 'secret words')).toBe(true);
    expect(await hasher.verify(one, 'secret word')).toBe(false);
  });

  it('takes a password composed otherwise for the same', async () => {
    const hash = await hasher.hash('Ｃａｆé secret'.normalize('NFD'));
    expect(await hasher.verify(hash, 'Café secret'.normalize('NFC'))).toBe(true);
  });

  it('verifies against nobody with today’s parameters, and never says yes', async () => {
    expect(hasher.isOutdated(null)).toBe(false);
    expect(await hasher.verify(null, '')).toBe(false);
  });

  it('works as hard for nobody as for somebody', async () => {
    const hash = await hasher.hash('secret words');
    // Processor time of this process, threads included: other programs on the machine do not count.
    const work = async (stored: string | null) => {
      const before = process.cpuUsage();
      for (let i = 0; i < 20; i++) await hasher.verify(stored, 'not this one');
      return process.cpuUsage(before).user;
    };
    const ratio = (await work(null)) / (await work(hash));
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  }, 60_000);

  it('answers TOO_MANY_REQUESTS rather than queue without end, and works on afterwards', async () => {
    const hash = await hasher.hash('secret words');
    const answers = await Promise.allSettled(Array.from({ length: 210 }, () => hasher.verify(hash, 'secret words')));
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused).toHaveLength(8);
    expect(refused[0]).toMatchObject({ reason: { code: 'TOO_MANY_REQUESTS' } });
    expect(await hasher.verify(hash, 'secret words')).toBe(true);
  }, 60_000);
});
