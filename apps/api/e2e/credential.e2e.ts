import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import { bundledContexts } from '@shidian/certificates/credential/bundled-contexts.js';
import { KeyRevocation } from '@shidian/certificates/key/key-revocation.js';
import { SigningKeyService } from '@shidian/certificates/key/signing-key.service.js';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { certifyingWorld, type TestCertification } from './support/certification.js';
import { certificatesOf, issueTo } from './support/certificate-calls.js';
import type { Client } from './support/client.js';
import { superuser } from './support/superuser.js';
import type { World } from './support/world.js';

const ISSUER = 'did:web:localhost%3A3000:issuers:zj';

describe('the verifiable credential of a certificate', () => {
  let world: World;
  let body: TestCertification;
  let first: Client;
  let second: Client;
  beforeAll(async () => {
    ({ world, body, first, second } = await certifyingWorld());
  });
  afterAll(() => world.close());

  const get = (path: string, headers: Record<string, string> = {}) => world.client().fetch(path, { headers });
  const list = async (id: number) => {
    for (const until = Date.now() + 20_000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
      const answer = await get(`/issuers/zj/status/${id}`);
      if (answer.status === 200) return (await answer.json()) as object;
      if (answer.status !== 503 || Date.now() > until) throw new Error(`HTTP ${answer.status}`);
    }
  };

  /** Software that is not ours: it follows the addresses in the credential, and knows nothing else of the product. */
  const verify = async (credential: object) => {
    const documentLoader = async (url: string) => {
      const found = (document: object) => ({ contextUrl: null, documentUrl: url, document });
      const status = /^http:\/\/localhost:3000(\/issuers\/zj\/status\/(\d+))$/.exec(url);
      if (status) return found(await list(Number(status[2])));
      if (!url.startsWith('did:web:')) return bundledContexts(url);
      const [did = '', fragment] = url.split('#');
      // As did:web says: the parts after the host are a path.
      const path = did.split(':').slice(3).join('/');
      const document = (await (await get(`/${path}/did.json`)).json()) as { verificationMethod: { id: string }[] };
      if (fragment === undefined) return found(document);
      const method = document.verificationMethod.find(({ id }) => id === url);
      if (!method) throw new Error(`No key ${url}`);
      return found({ '@context': 'https://w3id.org/security/multikey/v1', ...method });
    };
    const suite = new DataIntegrityProof({ cryptosuite });
    const answer = await verifyCredential({ credential, suite, documentLoader, checkStatus, now: world.clock.now() });
    return [answer.verified, answer.statusResult?.results?.[0]?.status ?? null];
  };
  const issued = async (name: string) => {
    const [one] = await issueTo(world, body, first, [{ name }]);
    return one?.certificateId ?? '';
  };

  it('is good for software that follows its addresses, and the same each time it is asked for', async () => {
    const id = await issued('王小明');
    const [credential, again, atOnce] = await Promise.all([1, 2, 3].map(() => certificatesOf(first).credential(id)));
    expect(again).toEqual(credential);
    expect(atOnce).toEqual(credential);
    expect(credential).toMatchObject({
      ...{ type: ['VerifiableCredential', 'OpenBadgeCredential'], issuer: { id: ISSUER } },
      proof: [{ cryptosuite: 'eddsa-rdfc-2022', verificationMethod: `${ISSUER}#key-1` }],
    });
    expect(await verify(credential as object)).toEqual([true, false]);
    const altered = structuredClone(credential) as { credentialSubject: { licenseNumber: string } };
    altered.credentialSubject.licenseNumber = 'ZJECP12021000009X';
    expect((await verify(altered))[0]).toBe(false);
    const lost = structuredClone(credential) as { credentialStatus: { statusListCredential: string } };
    lost.credentialStatus.statusListCredential = 'http://localhost:3000/issuers/zj/status/77';
    expect((await verify(lost))[0]).toBe(false);
  });

  it('says that it was revoked as soon as the list is published, well within a minute', async () => {
    const id = await issued('李小红');
    const credential = await certificatesOf(first).credential(id);
    expect(await verify(credential)).toEqual([true, false]);
    const { id: proposal } = await certificatesOf(first).revoke(id);
    await certificatesOf(second).decide(proposal);
    const since = Date.now();
    while ((await verify(credential))[1] !== true) expect(Date.now() - since).toBeLessThan(30_000);
    expect(await certificatesOf(first).credential(id)).toEqual(credential);
  });

  it('of a corrected certificate is no longer in force either, and the new one is', async () => {
    const id = await issued('赵六');
    const credential = await certificatesOf(first).credential(id);
    const { id: proposal } = await certificatesOf(first).correct(id, { holderName: '赵陆' });
    await certificatesOf(second).decide(proposal);
    const since = Date.now();
    while ((await verify(credential))[1] !== true) expect(Date.now() - since).toBeLessThan(30_000);
    const next = (await certificatesOf(first).find(id))?.supersededBy?.id ?? '';
    expect(await verify(await certificatesOf(first).credential(next))).toEqual([true, false]);
  });

  it('stays good after a new key was made, which signs from then on', async () => {
    const old = await certificatesOf(first).credential(await issued('旧钥'));
    const keys = world.app.get(SigningKeyService, { strict: false });
    const rotated = await runInScope(systemScope('test', body.tenant.id), () =>
      world.app.get(Database).transaction(() => keys.rotate()),
    );
    expect(rotated).toBe('key-2');
    const fresh = await certificatesOf(first).credential(await issued('新钥'));
    expect(fresh['proof']).toMatchObject([{ verificationMethod: `${ISSUER}#key-2` }]);
    expect(await verify(old)).toEqual([true, false]);
    expect(await verify(fresh)).toEqual([true, false]);
    const document = (await (await get('/issuers/zj/did.json')).json()) as object;
    expect(document).toMatchObject({
      id: ISSUER,
      verificationMethod: [{ id: `${ISSUER}#key-2` }, { id: `${ISSUER}#key-1` }],
    });
  });

  it('of a key that others may have had is worth nothing any more, and is signed anew; nobody can sign with a key that was retired', async () => {
    const id = await issued('失钥');
    const old = await certificatesOf(first).credential(id);
    const [{ verificationMethod: used } = { verificationMethod: '' }] = old['proof'] as {
      verificationMethod: string;
    }[];
    const revocation = world.app.get(KeyRevocation, { strict: false });
    const revoke = (key: string) =>
      runInScope(systemScope('test', body.tenant.id), () =>
        world.app.get(Database).transaction(() => revocation.revoke(key)),
      );
    const key = used.split('#')[1] ?? '';
    await revoke(key);
    await expect(revoke(key)).rejects.toThrow('was revoked before');
    await expect(revoke('key-99')).rejects.toThrow('There is no key');
    expect((await verify(old))[0]).toBe(false);
    const [again, more] = await Promise.all([1, 2].map(() => certificatesOf(first).credential(id)));
    expect(more).toEqual(again);
    expect(again?.['proof']).not.toMatchObject([{ verificationMethod: used }]);
    // The lists that it signed are published anew, by the key in use.
    for (const until = Date.now() + 20_000; !(await verify(again ?? {}))[0];) expect(Date.now()).toBeLessThan(until);
    expect(await verify(again ?? {})).toEqual([true, false]);
    expect((await certificatesOf(first).find(id))?.status).toBe('VALID');
    const halves = await superuser<{ id: string; usable: boolean }>(
      world,
      `SELECT id, private_sealed IS NOT NULL AS usable FROM signing_key WHERE tenant_id = $1 ORDER BY created_at, id`,
      [body.tenant.id],
    );
    expect(halves.map(({ usable }) => usable)).toEqual([...halves.slice(1).map(() => false), true]);
  });

  it('has its list and its keys from the public, who may keep them for half a minute', async () => {
    await list(1);
    const answer = await get('/issuers/zj/status/1');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=30');
    expect(answer.headers.get('content-type')).toMatch('application/vc');
    const etag = answer.headers.get('etag') ?? '';
    expect((await get('/issuers/zj/status/1', { 'if-none-match': etag })).status).toBe(304);
    for (const path of [
      'zj/status/9',
      'zj/status/0',
      'zj/status/x',
      'nobody/status/1',
      'nobody/did.json',
      'ZJ/did.json',
    ])
      expect([path, (await get(`/issuers/${path}`)).status]).toEqual([path, 404]);
  });
});
