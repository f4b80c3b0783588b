import { LookUpCounter } from '@shidian/certificates/verify/look-up-counter.js';
import { readQr } from '@shidian/certificates/testing/read-qr.js';
import { verifyCode } from '@shidian/certificates/verify/verify-code.js';
import { createCertification, type TestCertification } from './support/certification.js';
import { certificatesOf, issueTo } from './support/certificate-calls.js';
import type { Client } from './support/client.js';
import { issuing } from './support/issue-calls.js';
import { holding, superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';

const NAME = '阿卜杜拉·买买提';

describe('Anybody verifies a certificate', () => {
  let world: World;
  let body: TestCertification;
  let first: Client;
  let second: Client;
  let id: string;
  let number: string;
  let code: string;
  beforeAll(async () => {
    world = await createWorld();
    body = await createCertification(world, 'zj', 'ZJEC');
    first = await body.officer();
    await world.startWorker();
    ({ id, number, code } = await issued(NAME));
  });
  afterAll(() => world.close());
  // What one test misses does not hold up the next.
  beforeEach(async () => {
    world.clock.advance(11 * 60_000);
    [first, second] = [await body.officer(), await body.officer()];
  });

  const codeOf = async (of: string) => {
    const [row] = await superuser<{ signature: Buffer }>(world, 'SELECT signature FROM certificate WHERE id = $1', [
      of,
    ]);
    return verifyCode(row?.signature ?? Buffer.alloc(0));
  };
  const issued = async (name: string) => {
    const [one] = await issueTo(world, body, first, [{ name }]);
    const found = await certificatesOf(first).find(one?.certificateId ?? '');
    return { id: found?.id ?? '', number: found?.number ?? '', code: await codeOf(found?.id ?? '') };
  };
  const get = (path: string, accept = 'application/json') => world.client().fetch(path, { headers: { accept } });
  const post = (content: object, accept = 'application/json') =>
    world.client().fetch('/verify', {
      method: 'POST',
      headers: { accept, 'content-type': 'application/json' },
      body: JSON.stringify(content),
    });
  const answer = async (response: Response | Promise<Response>) => {
    const got = await response;
    return { status: got.status, ...((await got.json()) as { answer: string; certificate?: Record<string, unknown> }) };
  };

  it('by the address of the QR: what is on record, for people and for machines', async () => {
    const machine = await answer(get(`/verify/${number}?c=${code}`));
    expect(machine).toMatchObject({
      ...{ status: 200, answer: 'VALID' },
      certificate: { number, holderName: NAME, level: { zh: '等级 plain' }, end: null, supersedes: null },
    });
    expect(JSON.stringify(machine)).not.toMatch(/\d{17}[\dX]/);
    const page = await get(`/verify/${number}?c=${code}`, 'text/html');
    expect([page.status, page.headers.get('cache-control'), page.headers.get('content-type')]).toEqual([
      ...[200, 'no-store', 'text/html; charset=utf-8'],
    ]);
    const html = await page.text();
    expect(html).toContain('证书有效');
    expect(html).toContain(NAME);
    // One answer, nothing to load: a cheap phone shows it at once.
    expect(html.length).toBeLessThan(8_000);
    expect(html).not.toMatch(/<script|src=|@import|https?:\/\//);
    expect(await (await get(`/verify/${number}?c=${code}&lang=en`, 'text/html')).text()).toContain('>Valid<');
  });

  it('by number and name, however both are written', async () => {
    const written = [
      { number, name: NAME },
      { number: ` ${number.toLowerCase()} `, name: '阿卜杜拉•买买提' },
      { number: `${number.slice(0, 4)}-${number.slice(4)}`, name: ' 阿卜杜拉 · 买买提 ' },
    ];
    for (const one of written) expect(await answer(post(one))).toMatchObject({ status: 200, answer: 'VALID' });
    const form = await world.client().fetch('/verify', {
      method: 'POST',
      headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ number, name: NAME }).toString(),
    });
    expect([form.status, (await form.text()).includes('证书有效')]).toEqual([200, true]);
  });

  it('hands out the printed page, whose QR leads back here, and the credential, to who holds the certificate', async () => {
    const { certificate } = await answer(post({ number, name: NAME }));
    const documents = certificate?.['documents'] as { pdf: string; credential: string };
    const pdf = await get(documents.pdf);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const address = readQr(Buffer.from(await pdf.arrayBuffer())) ?? '';
    expect(address).toMatch(new RegExp(`^http://[^/]+/verify/${number}\\?c=`));
    const { pathname, search } = new URL(address);
    expect(await answer(get(pathname + search))).toMatchObject({ status: 200, answer: 'VALID' });
    const credential = await get(documents.credential);
    expect(await credential.json()).toMatchObject({ type: expect.arrayContaining(['VerifiableCredential']) });
    expect((await get(documents.pdf.replace(/c=.*/, 'c=AAAAAAAAAAAAAAAA'))).status).toBe(404);
    expect((await get(`/verify/${number}/credential.json`)).status).toBe(404);
    // Inside, by who sees the certificate, and nobody else.
    const inside = await first.fetch(`/certificates/${id}.pdf`);
    expect(readQr(Buffer.from(await inside.arrayBuffer()))).toBe(address);
    expect((await world.client().fetch(`/certificates/${id}.pdf`)).status).toBe(401);
    const elsewhere = await world.tenant('elsewhere');
    const stranger = await world.signedIn(elsewhere, elsewhere.bodyId, 'CERTIFICATION_OFFICER');
    expect((await stranger.fetch(`/certificates/${id}.pdf`)).status).toBe(404);
  });

  it('tells nothing without the name or the code, and the same of what does not exist', async () => {
    const serial = number.slice(0, -1) + (number.endsWith('0') ? '1' : '0');
    const wrong = [
      post({ number, name: '王五' }),
      post({ number: 'ZJECP12021999999X', name: NAME }),
      post({ number: serial, name: NAME }),
      post({ number: 'XXXXP12021000001A', name: NAME }),
      post({ number: '', name: NAME }),
      post({ number: { $ne: '' }, name: [] }),
      get(`/verify/${number}`),
      get(`/verify/${number}?c=${code.slice(0, -1)}${code.endsWith('x') ? 'y' : 'x'}`),
      get(`/verify/${number}?c=${code}&c=${code}`),
      get(`/verify/${encodeURIComponent("' OR 1=1 --")}?c=${code}`),
    ];
    for (const response of await Promise.all(wrong)) {
      const { checkedAt: _at, ...told } = (await response.json()) as Record<string, unknown>;
      expect([response.status, told]).toEqual([404, { answer: 'NOT_FOUND' }]);
    }
    // Without its code the page asks for the name, and says no more than it was told.
    // Who scanned a code has typed nothing that could be compared.
    const scanned = await (await get(`/verify/${number}?c=AAAAAAAAAAAAAAAA`, 'text/html')).text();
    expect(scanned).toContain('二维码中的编号和校验码');
    const asks = await (await get(`/verify/${number}`, 'text/html')).text();
    expect(asks).toContain('请填写证书上的姓名');
    expect(asks).not.toContain(NAME);
    const echoed = await (await get(`/verify/${encodeURIComponent('<script>alert(1)</script>')}`, 'text/html')).text();
    expect(echoed).not.toContain('<script>');
  });

  it.each([
    ['of 40 characters', '买买提'.repeat(13) + '江', '买买提'.repeat(13) + '江'],
    ['with a character beyond the BMP', '王𤇾明', ' 王𤇾明 '],
    ['with spaces', 'Maria da Silva Ødegård', 'maria da silva ødegård'],
    ['with a middle dot and spaces', '古丽 · 买买提', '古丽•买买提'],
  ])('a name %s is printed and read back whole', async (_case, name, typed) => {
    const one = await issued(name);
    expect(await answer(post({ number: one.number, name: typed }))).toMatchObject({
      ...{ status: 200, answer: 'VALID', certificate: { holderName: name } },
    });
    const page = await (await get(`/verify/${one.number}?c=${one.code}`, 'text/html')).text();
    expect(page).toContain(name);
    const pdf = await get(`/verify/${one.number}/certificate.pdf?c=${one.code}`);
    expect(readQr(Buffer.from(await pdf.arrayBuffer()))).toContain(`/verify/${one.number}?c=${one.code}`);
    expect(await answer(post({ number: one.number, name: [...typed.trim()].slice(0, -1).join('') }))).toMatchObject({
      ...{ answer: 'NOT_FOUND' },
    });
  });

  it('a name with 𠮷, which the font lacks, is refused and named before anything is numbered', async () => {
    const [person] = await body.enrol([{ name: '𠮷野' }]);
    const { batch } = await issuing(first).prepare(body.programmeId, 'plain', [person?.enrolmentId ?? '']);
    expect(batch.reconciliation).toMatchObject({ total: 1, refused: 1, issued: 0 });
    expect((await issuing(first).items(batch.id))[0]?.refusals).toEqual([
      { code: 'GLYPHS_MISSING', detail: '𠮷 (U+20BB7)' },
    ]);
    expect((await issuing(first).start(batch.id)).codes).toEqual(['NOTHING_TO_ISSUE']);
  });

  it('a number of one tenant is never answered from another', async () => {
    const other = await createCertification(world, 'jd', 'JDKF');
    const officer = await other.officer();
    const [theirs] = await issueTo(world, other, officer, [{ name: NAME }]);
    const found = await certificatesOf(officer).find(theirs?.certificateId ?? '');
    expect(found?.number).toMatch(/^JDKF/);
    const moved = `ZJEC${found?.number.slice(4)}`;
    expect(await answer(post({ number: found?.number, name: NAME }))).toMatchObject({ answer: 'VALID' });
    expect((await answer(post({ number: moved, name: NAME }))).answer).not.toBe('SUPERSEDED');
  });

  it('a revocation shows on the next look, with its day and kind of reason', async () => {
    const one = await issued('被撤销');
    const proposed = await certificatesOf(first).revoke(one.id);
    expect(await answer(get(`/verify/${one.number}?c=${one.code}`))).toMatchObject({ answer: 'VALID' });
    await certificatesOf(second).decide(proposed.id);
    expect(await answer(get(`/verify/${one.number}?c=${one.code}`))).toMatchObject({
      ...{ status: 200, answer: 'REVOKED' },
      certificate: { end: { on: '2021-03-15', reason: { zh: '作弊' }, supersededBy: null } },
    });
    expect(await (await get(`/verify/${one.number}?c=${one.code}`, 'text/html')).text()).toContain('证书已撤销');
  });

  it('a corrected one leads to its successor, which says what it corrects', async () => {
    const one = await issued('误写名');
    const proposed = await certificatesOf(first).correct(one.id, { holderName: '正确名' });
    await certificatesOf(second).decide(proposed.id);
    const old = await answer(get(`/verify/${one.number}?c=${one.code}`));
    const next = (old.certificate?.['end'] as { supersededBy: string }).supersededBy;
    expect([old.answer, next]).toEqual(['SUPERSEDED', expect.stringMatching(/^ZJEC/)]);
    expect(await answer(post({ number: next, name: '正确名' }))).toMatchObject({
      ...{ answer: 'VALID' },
      certificate: { supersedes: one.number },
    });
  });

  it('counts each look-up', async () => {
    await world.app.get(LookUpCounter, { strict: false }).flush();
    const counts = () =>
      superuser<{ answer: string; count: number }>(
        world,
        `SELECT answer, sum(count)::int AS count FROM certificate_look_up WHERE certificate_id = $1 GROUP BY 1`,
        [id],
      );
    const [before] = await counts();
    await Promise.all(Array.from({ length: 50 }, () => get(`/verify/${number}?c=${code}`)));
    await world.app.get(LookUpCounter, { strict: false }).flush();
    expect(await counts()).toEqual([{ answer: 'VALID', count: (before?.count ?? 0) + 50 }]);
  });

  it('stops whoever guesses names, without holding up anyone else’s good certificates', async () => {
    const one = await issued('猜不到');
    const guess = (n: number) => post({ number: one.number, name: `猜${n}` });
    for (let n = 0; n < 20; n++) expect((await guess(n)).status).toBe(404);
    const held = await guess(20);
    expect([held.status, held.headers.get('retry-after')]).toEqual([429, expect.stringMatching(/^\d+$/)]);
    expect(((await held.json()) as { answer: string }).answer).toBe('COULD_NOT_CHECK');
    expect((await post({ number: one.number, name: '猜不到' })).status).toBe(429);
    expect(await answer(get(`/verify/${number}?c=${code}`))).toMatchObject({ status: 200, answer: 'VALID' });
    world.clock.advance(11 * 60_000);
    expect((await post({ number: one.number, name: '猜不到' })).status).toBe(200);
  });

  it('a database that hangs makes nobody wait for long, and what it owed does not stand in the way of what follows', async () => {
    const release = await holding(world, 'LOCK TABLE certificate IN ACCESS EXCLUSIVE MODE');
    // Two statements are given up after five seconds each, and then the one that the others share.
    const asked = await Promise.all(Array.from({ length: 6 }, () => answer(get(`/verify/${number}?c=${code}`))));
    expect(asked.map((one) => [one.status, one.answer])).toEqual(Array(6).fill([503, 'COULD_NOT_CHECK']));
    await release();
    expect(await answer(get(`/verify/${number}?c=${code}`))).toMatchObject({ status: 200, answer: 'VALID' });
  }, 60_000);

  it('where the database does not answer, nobody is told that a certificate is invalid', async () => {
    await superuser(world, `REVOKE SELECT ON public_certificate FROM shidian_verifier`);
    try {
      expect(await answer(get(`/verify/${number}?c=${code}`))).toMatchObject({
        status: 503,
        answer: 'COULD_NOT_CHECK',
      });
      expect(await (await get(`/verify/${number}?c=${code}`, 'text/html')).text()).toContain('这不表示证书无效');
    } finally {
      await superuser(world, `GRANT SELECT ON public_certificate TO shidian_verifier`);
    }
  });
});
