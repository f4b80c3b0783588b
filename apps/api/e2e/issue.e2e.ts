import { createPublicKey, verify } from 'node:crypto';
import { certifyingWorld, type TestCertification } from './support/certification.js';
import type { Client } from './support/client.js';
import { finished, issuing } from './support/issue-calls.js';
import { superuser } from './support/superuser.js';
import type { World } from './support/world.js';

interface CertificateRow {
  id: string;
  number: string;
  serial: number;
  status_list_id: number;
  status_index: number;
  record: string;
  signature: Buffer;
  key_id: string;
}

describe('issuing certificates', () => {
  let world: World;
  let body: TestCertification;
  let first: Client;
  let second: Client;
  beforeAll(async () => {
    ({ world, body, first, second } = await certifyingWorld());
  });
  afterAll(() => world.close());

  const certificates = (enrolmentIds: readonly string[]) =>
    superuser<CertificateRow>(
      world,
      'SELECT * FROM certificate WHERE tenant_id = $1 AND enrolment_id = ANY ($2::uuid[]) ORDER BY serial',
      [body.tenant.id, enrolmentIds],
    );
  const issueAll = async (level: string, ids: readonly string[] | null) => {
    const { batch } = await issuing(first).prepare(body.programmeId, level, ids);
    if (batch.needsSecondPerson) expect((await issuing(second).decide(batch.id)).codes).toEqual([]);
    expect((await issuing(first).start(batch.id)).codes).toEqual([]);
    return finished(first, batch.id);
  };

  it('says who gets one and who does not and why, has it approved by another person, issues, and adds up', async () => {
    const people = await body.enrol([
      ...['张三', '李四', '王五', '阿卜杜拉·买买提', '欧阳囍'].map((name) => ({ name })),
      { name: '未过', results: [false] },
      { name: '改为未过', results: [true, false] },
      { name: '未考', results: [] },
      { name: '未准入', status: 'NEEDS_REVIEW' },
      { name: '生僻𪚥' },
    ]);
    const ids = people.map(({ enrolmentId }) => enrolmentId);
    const { batch } = await issuing(first).prepare(body.programmeId, 'plain', ids);
    expect(batch).toMatchObject({
      ...{ status: 'PREPARED', needsSecondPerson: true },
      reconciliation: { total: 10, issued: 0, refused: 5, open: 5 },
    });
    const reasons = new Map((await issuing(first).items(batch.id)).map(({ name, refusals }) => [name, refusals]));
    expect(Object.fromEntries(reasons)).toMatchObject({
      张三: [],
      未过: [{ code: 'EXAM_NOT_PASSED' }],
      改为未过: [{ code: 'EXAM_NOT_PASSED' }],
      未考: [{ code: 'NO_RESULT' }],
      未准入: [{ code: 'NOT_ADMITTED', detail: 'NEEDS_REVIEW' }],
      生僻𪚥: [{ code: 'GLYPHS_MISSING', detail: '𪚥 (U+2A6A5)' }],
    });
    expect(await certificates(ids)).toEqual([]);
    const query = `query ($id: ID!) { issueBatch(id: $id) { missingGlyphs samples { name state } } }`;
    const { issueBatch } = await first.must<{ issueBatch: { missingGlyphs: string[]; samples: { name: string }[] } }>(
      query,
      {
        id: batch.id,
      },
    );
    expect(issueBatch.missingGlyphs).toEqual(['𪚥 (U+2A6A5)']);
    expect(issueBatch.samples.map(({ name }) => name)).toHaveLength(3);
    expect(issueBatch.samples[0]?.name).toBe('阿卜杜拉·买买提');

    expect((await issuing(first).start(batch.id)).codes).toEqual(['SECOND_PERSON_MISSING']);
    expect((await issuing(first).decide(batch.id)).codes).toEqual(['ISSUE_SECOND_PERSON']);
    expect((await issuing(second).decide(batch.id)).batch.status).toBe('APPROVED');
    expect((await issuing(first).start(batch.id)).batch.status).toBe('ISSUING');
    expect((await finished(first, batch.id)).reconciliation).toEqual({ total: 10, issued: 5, refused: 5, open: 0 });

    const rows = await certificates(ids);
    expect(rows.map(({ serial }) => serial)).toEqual([1, 2, 3, 4, 5]);
    expect(rows[0]?.number).toMatch(/^ZJECP12021000001[A-Z0-9]$/);
    expect(new Set(rows.map((row) => row.status_index)).size).toBe(5);
    for (const row of rows) await expectSigned(row);
    const statuses = await superuser<{ status: string; count: number }>(
      world,
      'SELECT status, count(*)::int AS count FROM enrolment WHERE id = ANY ($1::uuid[]) GROUP BY 1 ORDER BY 1',
      [ids],
    );
    expect(statuses).toEqual([
      { status: 'ADMITTED', count: 4 },
      { status: 'CERTIFIED', count: 5 },
      { status: 'NEEDS_REVIEW', count: 1 },
    ]);
  });

  const expectSigned = async ({ record, signature, key_id: keyId, number }: CertificateRow) => {
    const [key] = await superuser<{ public_key: Buffer }>(
      world,
      'SELECT public_key FROM signing_key WHERE tenant_id = $1 AND id = $2',
      [body.tenant.id, keyId],
    );
    const x = (key?.public_key ?? Buffer.alloc(0)).toString('base64url');
    const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
    expect(verify(null, Buffer.from(record), publicKey, signature)).toBe(true);
    expect(verify(null, Buffer.from(record.replace(number, 'X')), publicKey, signature)).toBe(false);
    expect(record).not.toMatch(/\*{4}|\d{17}[\dX]/);
  };

  it('takes all who passed and hold none, and asks for enough directions and the practice of the level', async () => {
    await body.enrol([
      { level: 'directed', name: '两个方向', directions: ['service', 'design'] },
      { level: 'directed', name: '一个方向', directions: ['service'] },
      { level: 'directed', name: '没过', directions: ['service', 'design'], results: [false] },
      { level: 'directed', name: '已发证', directions: ['service', 'design'], status: 'CERTIFIED' },
    ]);
    const { batch } = await issuing(first).prepare(body.programmeId, 'directed');
    expect(batch).toMatchObject({ needsSecondPerson: false, reconciliation: { total: 2, refused: 1 } });
    expect((await issuing(second).decide(batch.id)).codes).toEqual(['SECOND_PERSON_NOT_NEEDED']);
    await issuing(first).start(batch.id);
    await finished(first, batch.id);
    expect((await issuing(first).items(batch.id)).map(({ name, state, refusals }) => [name, state, refusals])).toEqual([
      ['一个方向', 'REFUSED', [{ code: 'DIRECTIONS_TOO_FEW', detail: '1/2' }]],
      ['两个方向', 'ISSUED', []],
    ]);
    const [practised] = await body.enrol([{ level: 'practised' }]);
    const { batch: other } = await issuing(first).prepare(body.programmeId, 'practised', [
      practised?.enrolmentId ?? '',
    ]);
    expect((await issuing(first).items(other.id))[0]?.refusals).toEqual([
      { code: 'PRACTICE_INCOMPLETE', detail: 'NO_PLACEMENT' },
    ]);
    expect((await issuing(first).start(other.id)).codes).toEqual(['NOTHING_TO_ISSUE']);
  });

  it('refuses what cannot be prepared', async () => {
    const [person] = await body.enrol([{}]);
    const codes = async (level: string, ids: string[] | null, programmeId = body.programmeId) => {
      const answer = await issuing(first).prepare(programmeId, level, ids);
      return [answer.codes, answer.fields];
    };
    const id = person?.enrolmentId ?? '';
    expect(await codes('plain', [id], id)).toEqual([['NO_CERTIFYING_PROGRAMME'], [['programmeId']]]);
    expect(await codes('none', [id])).toEqual([['ISSUE_LEVEL_UNKNOWN'], [['level']]]);
    expect(await codes('closed', [id])).toEqual([['ISSUE_LEVEL_CLOSED'], [['level']]]);
    expect(await codes('foreign', [id])).toEqual([['ISSUE_LEVEL_FOREIGN'], [['level']]]);
    expect(await codes('plain', [])).toEqual([['CHOSEN_COUNT'], [['enrolmentIds']]]);
    expect(await codes('directed', [id, 'x'])).toEqual([
      ['ISSUE_ENROLMENT_UNKNOWN', 'ISSUE_ENROLMENT_UNKNOWN'],
      [
        ['enrolmentIds', '0'],
        ['enrolmentIds', '1'],
      ],
    ]);
    expect(await codes('practised', null)).toEqual([[], []]);
  });

  it('asked for 50 times at once gives one certificate, and the others say why not', async () => {
    const [person] = await body.enrol([{ name: '五十次' }]);
    const id = person?.enrolmentId ?? '';
    // All are prepared before the first is started: a batch that is prepared later would find nobody to issue to.
    const prepared = await Promise.all(
      Array.from({ length: 50 }, () => issuing(first).prepare(body.programmeId, 'plain', [id])),
    );
    const batches = prepared.map(({ batch }) => batch.id);
    const started = await Promise.all(batches.map((batch) => issuing(first).start(batch)));
    expect(started.flatMap(({ codes }) => codes)).toEqual([]);
    const done = await Promise.all(batches.map((batch) => finished(first, batch, 60_000)));
    const sum = (what: 'issued' | 'refused') => done.reduce((all, { reconciliation }) => all + reconciliation[what], 0);
    expect([sum('issued'), sum('refused')]).toEqual([1, 49]);
    expect(await certificates([id])).toHaveLength(1);
    const states = await Promise.all(batches.map((batch) => issuing(first).items(batch)));
    const refusals = states
      .flat()
      .filter(({ state }) => state === 'REFUSED')
      .map(({ refusals }) => refusals);
    expect(refusals).toEqual(Array(49).fill([{ code: 'ALREADY_CERTIFIED', detail: null }]));
  }, 90_000);

  it('numbers run without a gap, whatever was refused between', async () => {
    await issueAll('plain', null);
    const rows = await superuser<{ serial: number }>(
      world,
      `SELECT serial FROM certificate WHERE tenant_id = $1 AND level = 'plain' ORDER BY serial`,
      [body.tenant.id],
    );
    expect(rows.map(({ serial }) => serial)).toEqual(rows.map((_row, n) => n + 1));
    const [series] = await superuser<{ last_serial: number }>(
      world,
      `SELECT last_serial FROM certificate_series WHERE tenant_id = $1 AND code = 'P1'`,
      [body.tenant.id],
    );
    expect(series?.last_serial).toBe(rows.length);
  });
});
