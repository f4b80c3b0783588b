import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeSecretKeys } from '@shidian/platform/secrets/secret-keys.js';
import { builtMain } from './support/built.js';
import { createCertification, type TestCertification } from './support/certification.js';
import { certificatesOf, issueTo } from './support/certificate-calls.js';
import { superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly told: string;
}

describe('npm run keys, as built for production', () => {
  const secretKeys = makeSecretKeys();
  let world: World;
  let body: TestCertification;
  beforeAll(async () => {
    // Whoever built the one has built the other.
    await builtMain('worker');
    world = await createWorld({ config: { secretKeys } });
    body = await createCertification(world, 'zj', 'ZJEC');
    await world.startWorker();
  }, 180_000);
  afterAll(() => world.close());

  const keys = async (...args: string[]): Promise<Ended> => {
    const main = join(process.cwd(), 'libs/certificates/dist/key/keys-cli.js');
    const env = {
      ...{ ...process.env, DATABASE_URL: world.database.urls.app, QUEUE_DATABASE_URL: world.database.urls.queue },
      ...{ SECRET_KEYS: secretKeys, PUBLIC_URL: 'http://localhost:3000' },
    };
    try {
      const { stdout, stderr } = await promisify(execFile)(process.execPath, [main, ...args], { env });
      return { code: 0, out: stdout, told: stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, out: stdout, told: stderr };
    }
  };
  const issue = async (name: string) => {
    const officer = await body.officer();
    const [one] = await issueTo(world, body, officer, [{ name }]);
    return (
      await superuser<{ key: string }>(world, 'SELECT key_id AS key FROM certificate WHERE id = $1', [
        one?.certificateId,
      ])
    )[0]?.key;
  };

  it('lists, rotates and revokes; the product signs with the key that is left', async () => {
    expect(await keys('list', '--tenant', 'zj')).toEqual({ code: 0, out: '', told: '' });
    expect(await issue('一')).toBe('key-1');
    const did = 'did:web:localhost%3A3000:issuers:zj';
    expect((await keys('list', '--tenant', 'zj')).out).toBe(`key-1  ${did}  in use\n`);
    const rotated = await keys('rotate', '--tenant', 'zj');
    expect(rotated.told).toBe('');
    expect(rotated.out.split('\n').slice(0, 2)).toEqual(['zj: key-2 signs from now on', `key-2  ${did}  in use`]);
    expect(rotated.out).toMatch(/^key-1 {2}\S+ {2}retired \d{4}-/m);
    expect(await issue('二')).toBe('key-2');
    const revoked = await keys('revoke', '--tenant', 'zj', '--key', 'key-2');
    expect(revoked.out).toMatch(/^zj: key-2 is revoked/);
    expect(revoked.out).toMatch(/^key-3 {2}\S+ {2}in use$/m);
    expect(revoked.out).toMatch(/^key-2 {2}\S+ {2}revoked \d{4}-/m);
    expect(await issue('三')).toBe('key-3');
    const officer = await body.officer();
    expect((await certificatesOf(officer).list()).map(({ status }) => status)).toEqual(['VALID', 'VALID', 'VALID']);
    const told = await superuser<{ action: string }>(
      world,
      `SELECT action FROM audit_event WHERE subject_kind = 'certificate-key' ORDER BY seq`,
    );
    expect(told.map(({ action }) => action.split('.')[1])).toEqual(['create', 'rotate', 'rotate', 'revoke']);
  });

  it.each([
    [['list'], 'Say what and whose'],
    [['forget', '--tenant', 'zj'], 'Say what and whose'],
    [['revoke', '--tenant', 'zj'], 'Say what and whose'],
    [['list', '--tenant', 'nobody'], 'There is no tenant "nobody"'],
    [['revoke', '--tenant', 'zj', '--key', 'key-9'], 'There is no key "key-9"'],
  ])('%j is refused with what is wrong, and changes nothing', async (args, words) => {
    const { code, out, told } = await keys(...args);
    expect([code, out]).toEqual([2, '']);
    expect(told).toContain(words);
  });
});
