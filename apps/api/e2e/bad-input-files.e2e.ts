import { fileSamples } from '@shidian/platform/testing/file-samples.js';
import { filledDraft, goodFacts, mutate, read, smallPdf, upload } from './support/applications.js';
import type { Client, UserErrorShape } from './support/client.js';
import { rowCounts, superuser } from './support/superuser.js';
import { createWorld, type TestTenant, type World } from './support/world.js';

const ANNOUNCE = `mutation ($input: StartUploadInput!) { startUpload(input: $input) { fileId uploadUrl userErrors { code field message } } }`;
const NOBODY = '01900000-0000-7000-8000-000000000000';

describe('Bad files', () => {
  let world: World;
  let tenant: TestTenant;
  let foreign: TestTenant;
  let school: Client;
  let sibling: Client;
  let stranger: Client;
  let reviewer: Client;
  let draft: { id: string; version: number };
  beforeAll(async () => {
    world = await createWorld();
    tenant = await world.tenant('north');
    foreign = await world.tenant('south');
    school = await world.signedIn(tenant, await world.school(tenant, '北方职业学校'), 'SCHOOL_SUBMITTER');
    sibling = await world.signedIn(tenant, await world.school(tenant, '邻校'), 'SCHOOL_SUBMITTER');
    stranger = await world.signedIn(foreign, await world.school(foreign, '南方学校'), 'SCHOOL_SUBMITTER');
    reviewer = await world.signedIn(tenant, tenant.bodyId, 'REVIEWER');
    draft = await filledDraft(school, tenant.roundId);
  }, 60_000);
  afterAll(() => world.close());

  const announce = async (client: Client, input: object) =>
    (
      await client.must<{ startUpload: { fileId: string | null; uploadUrl: string; userErrors: UserErrorShape[] } }>(
        ANNOUNCE,
        { input: { applicationId: draft.id, material: 'venue-photos', name: 'a.pdf', size: 10, ...input } },
      )
    ).startUpload;
  const send = async (url: string, bytes: Buffer) => {
    const response = await school.fetch(url, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
    });
    return { status: response.status, body: (await response.json()) as { userErrors?: UserErrorShape[] } };
  };

  it.each<[string, object, string]>([
    ['an empty file', { size: 0 }, 'EMPTY_FILE'],
    ['a size below nothing', { size: -1 }, 'BAD_FILE_SIZE'],
    ['more than the limit', { size: 20 * 1024 * 1024 + 1 }, 'TOO_LARGE'],
    ['a program', { name: 'setup.exe' }, 'WRONG_TYPE'],
    ['a page', { name: 'page.html' }, 'WRONG_TYPE'],
    ['a drawing that can hold scripts', { name: 'logo.svg' }, 'WRONG_TYPE'],
    ['a program behind a second extension', { name: 'licence.exe.pdf' }, 'DOUBLE_EXTENSION'],
    ['a path', { name: '../../etc/passwd.pdf' }, 'BAD_FILE_NAME'],
    ['a hash that is none', { sha256: 'abc' }, 'BAD_FILE_HASH'],
    ['a material that the package has not', { material: 'gold' }, 'UNKNOWN_MATERIAL'],
    ['U+0000 in a name', { name: 'a\0.pdf' }, 'TEXT_CHARACTERS'],
  ])('refuses to expect %s, and keeps no row', async (_what, change, code) => {
    const before = await rowCounts(world);
    const refused = await announce(school, change);
    expect(refused).toMatchObject({ fileId: null, userErrors: [{ code }] });
    expect(await rowCounts(world)).toEqual(before);
  });

  it.each<[string, string, Buffer, number, string]>([
    ['a page called a PDF', 'a.pdf', Buffer.from('<html><script>alert(1)</script></html>'), 415, 'TYPE_MISMATCH'],
    ['a picture called a PDF', 'a.pdf', fileSamples.png, 415, 'TYPE_MISMATCH'],
    [
      'a PDF with a script',
      'a.pdf',
      fileSamples.pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'),
      422,
      'ACTIVE_CONTENT',
    ],
    [
      'a picture with a page inside',
      'a.png',
      Buffer.concat([fileSamples.png, Buffer.from('<script>1</script>')]),
      422,
      'ACTIVE_CONTENT',
    ],
    ['a document with macros', 'a.docx', fileSamples.docx({ 'word/vbaProject.bin': 'x' }), 422, 'ACTIVE_CONTENT'],
    ['a damaged workbook', 'a.xlsx', Buffer.from('PK\x03\x04 but no more'), 422, 'UNREADABLE_FILE'],
    ['a program called a table', 'a.csv', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), 415, 'TYPE_MISMATCH'],
  ])('does not take %s', async (_what, name, bytes, status, code) => {
    const { fileId, uploadUrl } = await announce(school, { name, size: bytes.length });
    const before = await rowCounts(world);
    const answer = await send(uploadUrl, bytes);
    expect([answer.status, answer.body.userErrors?.[0]?.code]).toEqual([status, code]);
    expect(await rowCounts(world)).toEqual(before);
    const rows = await superuser(world, 'SELECT state, sha256 FROM stored_file WHERE id = $1', [fileId]);
    expect(rows).toEqual([{ state: 'AWAITING_BYTES', sha256: null }]);
    expect((await school.fetch(uploadUrl)).status).toBe(404);
  });

  it('takes exactly the bytes that were announced: not fewer, not more, not others', async () => {
    const bytes = smallPdf('x');
    const { uploadUrl } = await announce(school, { size: bytes.length });
    expect(await send(uploadUrl, bytes.subarray(0, 20))).toMatchObject({
      body: { userErrors: [{ code: 'SIZE_MISMATCH' }] },
    });
    expect(await send(uploadUrl, Buffer.concat([bytes, bytes]))).toMatchObject({
      status: 413,
      body: { userErrors: [{ code: 'TOO_LARGE' }] },
    });
    expect(await send(uploadUrl, Buffer.alloc(0))).toMatchObject({ body: { userErrors: [{ code: 'EMPTY_FILE' }] } });
    expect((await send(uploadUrl, bytes)).status).toBe(200);
    expect((await send(uploadUrl, bytes)).status).toBe(200);
    const other = smallPdf('y');
    expect(await send(uploadUrl, other)).toMatchObject({
      status: 409,
      body: { userErrors: [{ code: 'ALREADY_STORED' }] },
    });
  });

  it('a file is sent as a download, never as something that a browser runs', async () => {
    const { fileId } = await upload(school, draft.id, 'training-records');
    const response = await school.fetch(`/files/${fileId}`);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('no file of a sibling school, of another tenant, or of nobody goes into a submission; all are refused alike', async () => {
    const theirs = await filledDraft(sibling, tenant.roundId);
    const away = await filledDraft(stranger, foreign.roundId);
    const fileOf = async (client: Client, id: string) =>
      (await read(client, id))?.draft?.facts.documents?.[0]?.files[0]?.fileId ?? '';
    const ids = [await fileOf(sibling, theirs.id), await fileOf(stranger, away.id), NOBODY, 'not-an-id'];
    const own = (await read(school, draft.id))?.draft;
    const answers = [];
    let version = own?.version ?? 0;
    for (const fileId of ids) {
      const files = [{ fileId, name: 'x.pdf', sha256: 'a'.repeat(64), size: 5 }];
      const documents = [{ material: 'school-licence', files }, ...(own?.facts.documents ?? []).slice(1)];
      const saved = await mutate(school, 'savePilotApplicationDraft', {
        id: draft.id,
        baseVersion: version,
        changes: { ...goodFacts(), documents },
      });
      version = saved.application?.draft?.version ?? 0;
      const before = await rowCounts(world);
      const refused = await mutate(school, 'submitPilotApplication', { id: draft.id, draftVersion: version });
      expect(await rowCounts(world)).toEqual(before);
      answers.push({ errors: refused.userErrors, status: refused.application?.status });
      expect((await school.fetch(`/files/${fileId}`)).status).toBe(404);
      expect(
        (await school.fetch(`/files/${fileId}`, { method: 'PUT', body: 'x', headers: { 'content-type': 'text/csv' } }))
          .status,
      ).toBe(404);
    }
    expect(answers[0]).toMatchObject({
      errors: [{ code: 'FILE_NOT_FOUND', field: ['facts', 'documents', '0', 'files', '0'] }],
      status: 'DRAFT',
    });
    expect(answers).toEqual(Array(ids.length).fill(answers[0]));
    const announced = await Promise.all(
      [theirs.id, away.id, NOBODY, 'not-an-id'].map((applicationId) =>
        school.ask(ANNOUNCE, { input: { applicationId, material: 'venue-photos', name: 'a.pdf', size: 10 } }),
      ),
    );
    expect(announced.map(({ errors, data }) => [errors[0]?.extensions.code, errors[0]?.message, data])).toEqual(
      Array(4).fill(['NOT_FOUND', 'NOT_FOUND', null]),
    );
    const saved = await mutate(school, 'savePilotApplicationDraft', {
      id: draft.id,
      baseVersion: version,
      changes: { documents: own?.facts.documents },
    });
    draft.version = saved.application?.draft?.version ?? 0;
  });

  it('a reviewer sees no draft and no file of a draft, before the first submission and after a later one', async () => {
    const submittedFile = (await read(school, draft.id))?.draft?.facts.documents?.[0]?.files[0]?.fileId ?? '';
    expect(await read(reviewer, draft.id)).toBeNull();
    expect((await reviewer.fetch(`/files/${submittedFile}`)).status).toBe(404);
    expect(
      (await mutate(school, 'submitPilotApplication', { id: draft.id, draftVersion: draft.version })).userErrors,
    ).toEqual([]);
    expect((await reviewer.fetch(`/files/${submittedFile}`)).status).toBe(200);
    // Uploaded earlier, yet in no submission: it lies in the draft only.
    const [left] = await superuser<{ id: string }>(
      world,
      `SELECT id FROM stored_file WHERE subject_id = $1 AND purpose = 'training-records' AND state = 'STORED'`,
      [draft.id],
    );
    expect((await school.fetch(`/files/${left?.id}`)).status).toBe(200);
    expect((await reviewer.fetch(`/files/${left?.id}`)).status).toBe(404);
    expect(await read(reviewer, draft.id)).toMatchObject({ draft: null, status: 'EVALUATING' });
    for (const other of [sibling, stranger]) expect((await other.fetch(`/files/${submittedFile}`)).status).toBe(404);
  });
});
