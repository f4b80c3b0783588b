import { generateKeyPairSync } from 'node:crypto';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import { checkStatus } from '@digitalbazaar/vc-bitstring-status-list';
import { didDocument, issuerDid, type PublicKey } from '../key/issuer-did.js';
import { Ed25519Signer } from '../key/signer.js';
import type { CertificateRecord } from '../record/certificate-record.js';
import { bundledContexts } from './bundled-contexts.js';
import { statusListUrl, unsignedCredential } from './credential.js';
import { signCredential } from './credential.signer.js';
import { statusListCredential } from './status-list-credential.js';

const now = new Date('2026-03-01T02:00:00Z');
const url = 'https://certificates.example.cn:8443';
const did = issuerDid(url, 'zhejiang');
const words = (zh: string) => ({ zh, en: zh });
const record: CertificateRecord = {
  format: 'shidian-certificate/1',
  id: '01900000-0000-7000-8000-000000000001',
  number: 'ZJECA12026000001X',
  title: words('电子商务专业人才证书'),
  issuer: { id: did, name: words('浙江') },
  programme: { id: '01900000-0000-7000-8000-000000000002', name: words('电子商务') },
  level: { id: 'assistant', title: words('助理电子商务师') },
  directions: [{ id: 'service', title: words('网络客服') }],
  holder: { name: '阿卜杜拉·买买提' },
  issuedOn: '2026-03-01',
  issuedAt: '2026-03-01T01:00:00.000Z',
  status: { list: 1, index: 77 },
  key: `${did}#key-1`,
  supersedes: null,
};

const key = (id: string) => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
  const shown: PublicKey = { id, controller: did, publicKey: raw, createdAt: now, retiredAt: null, revokedAt: null };
  return { shown, signer: new Ed25519Signer(id, did, privateKey) };
};
const first = key('key-1');
const second = key('key-2');

/** Software that is not ours, with what anybody can keep: the contexts, the issuer's document, the list. */
const verify = (credential: object, list: object | null, keys: PublicKey[] = [first.shown]) => {
  const document = didDocument(keys) as { verificationMethod: { id: string }[] };
  const documentLoader = (asked: string) => {
    if (asked === statusListUrl({ url, slug: 'zhejiang' }, 1) && list) return loaded(asked, list);
    if (asked === did) return loaded(asked, document);
    const method = document.verificationMethod.find(({ id }) => id === asked);
    if (method) return loaded(asked, { '@context': 'https://w3id.org/security/multikey/v1', ...method });
    return bundledContexts(asked);
  };
  return verifyCredential({
    credential,
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader,
    checkStatus,
    now,
  });
};
const loaded = (documentUrl: string, document: object) =>
  Promise.resolve({ contextUrl: null, documentUrl, document } as const);
const listTerms = { id: statusListUrl({ url, slug: 'zhejiang' }, 1), size: 131_072, ended: [] as number[], now };
const listOf = (ended: number[]) => statusListCredential({ ...listTerms, ended, signer: first.signer });
const issued = (change: Partial<CertificateRecord> = {}) =>
  signCredential(unsignedCredential({ ...record, ...change }, { did, url, slug: 'zhejiang' }), first.signer, now);

describe('A credential', () => {
  it('is good for software that is not ours, without the net', async () => {
    const credential = (await issued()) as { proof: { cryptosuite: string }[] };
    expect(credential.proof).toMatchObject([{ cryptosuite: 'eddsa-rdfc-2022', verificationMethod: `${did}#key-1` }]);
    expect(await verify(credential, await listOf([76, 78]))).toMatchObject({
      verified: true,
      statusResult: { verified: true, results: [{ status: false }] },
    });
  });

  it('says that it was revoked by the bit of its place', async () => {
    expect(await verify(await issued(), await listOf([77]))).toMatchObject({
      statusResult: { results: [{ status: true }] },
    });
  });

  it.each([
    ['name', (c: Shape) => (c.credentialSubject.identifier[0].identityHash = '张三')],
    ['number', (c: Shape) => (c.credentialSubject.licenseNumber = 'ZJECA12026000002X')],
    ['place on the list', (c: Shape) => (c.credentialStatus.statusListIndex = '78')],
    ['issuer', (c: Shape) => (c.issuer.id = 'did:web:other.example.cn')],
  ])('with another %s is no longer good', async (_what, alter) => {
    const credential = structuredClone(await issued()) as Shape;
    alter(credential);
    expect(await verify(credential, await listOf([]))).toMatchObject({ verified: false });
  });

  it('is not good where its status cannot be known: no list, a place beyond it, a list that somebody else signed', async () => {
    const credential = await issued();
    expect(await verify(credential, null)).toMatchObject({ verified: false });
    expect(await verify(await issued({ status: { list: 1, index: 131_072 } }), await listOf([]))).toMatchObject({
      verified: false,
    });
    const forged = structuredClone(await listOf([])) as { credentialSubject: { encodedList: string } };
    forged.credentialSubject.encodedList = (
      (await listOf([5])) as { credentialSubject: { encodedList: string } }
    ).credentialSubject.encodedList;
    expect(await verify(credential, forged)).toMatchObject({ verified: false });
  });

  it('stays good after its key was retired, and a key that the issuer does not name is worth nothing', async () => {
    const credential = await issued();
    const list = await listOf([]);
    const retired = { ...first.shown, retiredAt: now };
    expect(await verify(credential, list, [second.shown, retired])).toMatchObject({ verified: true });
    expect(await verify(credential, list, [second.shown])).toMatchObject({ verified: false });
  });

  it('is worth nothing once its key was revoked; the document says so, and names the key no more among those that assert', async () => {
    const list = statusListCredential({ ...listTerms, signer: second.signer });
    const revoked = { ...first.shown, retiredAt: now, revokedAt: now };
    expect(await verify(await issued(), await list, [second.shown, revoked])).toMatchObject({ verified: false });
    expect(didDocument([second.shown, revoked])).toMatchObject({
      verificationMethod: [
        expect.not.objectContaining({ revoked: expect.anything() }),
        { id: `${did}#key-1`, revoked: '2026-03-01T02:00:00Z' },
      ],
      assertionMethod: [`${did}#key-2`],
    });
  });

  it('holds the name and no number of an identity document', async () => {
    expect(JSON.stringify(await issued())).not.toMatch(/\d{17}[\dX]|\*{4}/);
  });
});

interface Shape {
  issuer: { id: string };
  credentialSubject: { identifier: [{ identityHash: string }]; licenseNumber: string };
  credentialStatus: { statusListIndex: string };
}
