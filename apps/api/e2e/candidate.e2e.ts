import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REVEALS_AN_HOUR } from '@shidian/candidates/candidate/candidate.service.js';
import { fileSamples } from '@shidian/platform/testing/file-samples.js';
import { inventedId, register, tablesHolding } from './support/candidates.js';
import type { Client } from './support/client.js';
import { superuser } from './support/superuser.js';
import { createWorld, type TestTenant, type World } from './support/world.js';

const LIST = `query ($filter: CandidateFilter, $after: String, $first: Int) { candidates(filter: $filter, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { id name documentMasked schools abilities } } } }`;
const ONE = `query ($id: ID!) { candidate(id: $id) { id name documentMasked photoFileId schools abilities
  corrections { oldName newName oldMasked newMasked numberCorrected reason correctedBy } reveals { reason revealedBy } } }`;
const REVEAL = `mutation ($input: RevealCandidateNumberInput!) { revealCandidateNumber(input: $input) { number userErrors { code field } } }`;
const CORRECT = `mutation ($input: CorrectCandidateInput!) { correctCandidate(input: $input) {
  candidate { name documentMasked } userErrors { code field } } }`;
const START_PHOTO = `mutation ($input: StartPhotoUploadInput!) { startPhotoUpload(input: $input) { fileId uploadUrl userErrors { code field } } }`;
const SET_PHOTO = `mutation ($input: SetCandidatePhotoInput!) { setCandidatePhoto(input: $input) { candidate { photoFileId } userErrors { code } } }`;

interface Listed {
  candidates: { totalCount: number; edges: { node: { id: string; name: string; schools: string[] } }[] };
}
interface Refused {
  userErrors: { code: string; field: string[] | null }[];
}

describe('Candidates', () => {
  let world: World;
  let tenant: TestTenant;
  let other: TestTenant;
  let officer: Client;
  let school: Client;
  let sibling: Client;
  let stranger: Client;
  let ids: string[];
  const LONG = `𠮷${'阿卜杜拉·'.repeat(6)}买买提 吐尔逊·A`;
  const persons = [
    { name: '阿卜杜拉·买买提', number: inventedId(1) },
    { name: LONG, number: inventedId(2) },
    { name: '王小明', number: inventedId(3) },
  ];
  beforeAll(async () => {
    world = await createWorld();
    [tenant, other] = [await world.tenant('north'), await world.tenant('south')];
    const [own, near] = [await world.school(tenant, '本校'), await world.school(tenant, '邻校')];
    officer = await world.signedIn(tenant, tenant.bodyId, 'CERTIFICATION_OFFICER');
    school = await world.signedIn(tenant, own, 'SCHOOL_EDITOR');
    sibling = await world.signedIn(tenant, near, 'SCHOOL_SUBMITTER');
    stranger = await world.signedIn(other, other.bodyId, 'CERTIFICATION_OFFICER');
    ids = [
      ...(await register(world, tenant, persons.slice(0, 2))),
      ...(await register(world, tenant, persons.slice(2), own)),
    ];
  }, 60_000);
  afterAll(() => world.close());

  const listed = async (client: Client, filter: object = {}) =>
    (await client.must<Listed>(LIST, { filter })).candidates.edges.map(({ node }) => node.name);
  const reveal = async (client: Client, id: string, reason: string, headers = {}) =>
    (
      await client.must<{ revealCandidateNumber: Refused & { number: string | null } }>(
        REVEAL,
        { input: { id, reason } },
        headers,
      )
    ).revealCandidateNumber;

  it('are listed masked, page by page, to the body all and to a school its own', async () => {
    expect((await listed(officer)).sort()).toEqual(persons.map(({ name }) => name).sort());
    expect(await listed(school)).toEqual(['王小明']);
    expect(await listed(sibling)).toEqual([]);
    expect(await listed(stranger)).toEqual([]);
    const first = await officer.must<{ candidates: { totalCount: number; pageInfo: { endCursor: string } } }>(LIST, {
      first: 2,
    });
    expect(first.candidates.totalCount).toBe(3);
    const rest = await officer.must<Listed>(LIST, { after: first.candidates.pageInfo.endCursor });
    expect(rest.candidates.edges).toHaveLength(1);
    const { data } = await officer.ask<Listed>(LIST);
    expect(JSON.stringify(data)).toContain(`${persons[0]?.number.slice(0, 6)}********${persons[0]?.number.slice(14)}`);
    for (const { number } of persons) expect(JSON.stringify(data)).not.toContain(number);
  });

  it.each([
    ['two characters of the name', { name: '小明' }, ['王小明']],
    ['another middle dot', { name: '杜拉•买' }, [LONG, '阿卜杜拉·买买提']],
    ['full width and blanks', { name: '　买买提　吐尔逊' }, [LONG]],
    ['a character beyond the BMP', { name: '𠮷' }, [LONG]],
    ['a look-alike', { name: '吉' }, []],
    ['a pattern', { name: '%' }, []],
    ['the number', { number: persons[2]?.number }, ['王小明']],
    [
      'the number typed another way',
      { number: ` ${persons[2]?.number.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)))} ` },
      ['王小明'],
    ],
    ['part of a number', { number: persons[2]?.number.slice(0, 17) }, []],
  ])('are found by %s', async (_case, filter, names) => expect(await listed(officer, filter)).toEqual(names));

  it('are out of sight of other schools and tenants, also by number and id', async () => {
    for (const client of [sibling, stranger]) {
      expect(await listed(client, { number: persons[2]?.number })).toEqual([]);
      expect((await client.must<{ candidate: unknown }>(ONE, { id: ids[2] })).candidate).toBeNull();
    }
    expect(
      (await stranger.ask(REVEAL, { input: { id: ids[2], reason: '核对报名材料' } })).errors[0]?.extensions.code,
    ).toBe('NOT_FOUND');
    expect(
      (await school.ask(REVEAL, { input: { id: ids[2], reason: '核对报名材料' } })).errors[0]?.extensions.code,
    ).toBe('FORBIDDEN');
    expect(await school.must(ONE, { id: ids[2] })).toMatchObject({
      candidate: { schools: [], abilities: ['SET_PHOTO'] },
    });
    expect(await officer.must(ONE, { id: ids[2] })).toMatchObject({ candidate: { schools: ['本校'] } });
  });

  it('show their whole number for a reason, on record, and it stays nowhere', async () => {
    const [id = '', number = ''] = [ids[0], persons[0]?.number];
    for (const [reason, code] of [
      ['', 'REASON_LENGTH'],
      ['看看', 'REASON_LENGTH'],
      ['长'.repeat(501), 'REASON_LENGTH'],
      [`核对 ${number}`, 'REASON_HAS_NUMBER'],
    ] as const)
      expect(await reveal(officer, id, reason)).toMatchObject({
        number: null,
        userErrors: [{ code, field: ['reason'] }],
      });
    const key = { 'idempotency-key': 'reveal-it-1' };
    expect(await reveal(officer, id, '核对报名材料原件', key)).toEqual({ number, userErrors: [] });
    expect(await reveal(officer, id, '再次核对报名材料', key)).toEqual({ number, userErrors: [] });
    expect(await officer.must(ONE, { id })).toMatchObject({
      candidate: { reveals: [{ reason: '再次核对报名材料' }, { reason: '核对报名材料原件' }] },
    });
    const told = await superuser<{ detail: object }>(
      world,
      `SELECT detail FROM audit_event WHERE action = 'candidate.reveal' AND subject_id = $1 ORDER BY seq`,
      [id],
    );
    expect(told).toEqual([{ detail: { reason: '核对报名材料原件' } }, { detail: { reason: '再次核对报名材料' } }]);
    expect(await tablesHolding(world, number)).toEqual([]);
    // The search would find it if it were there.
    expect(await tablesHolding(world, '核对报名材料原件')).toEqual(['public.audit_event', 'public.candidate_reveal']);
  });

  it(`show at most ${REVEALS_AN_HOUR} whole numbers an hour to one person`, async () => {
    const busy = await world.signedIn(tenant, tenant.bodyId, 'CERTIFICATION_OFFICER');
    const id = ids[1] ?? '';
    const answers = await Promise.all(
      Array.from({ length: REVEALS_AN_HOUR + 5 }, () => reveal(busy, id, '批量核对材料')),
    );
    expect(answers.filter(({ number }) => number !== null)).toHaveLength(REVEALS_AN_HOUR);
    expect(answers.find(({ number }) => number === null)?.userErrors).toEqual([{ code: 'REVEAL_LIMIT', field: null }]);
    await superuser(
      world,
      `UPDATE candidate_reveal SET revealed_at = revealed_at - interval '61 minutes' WHERE candidate_id = $1`,
      [id],
    );
    expect((await reveal(busy, id, '批量核对材料')).userErrors).toEqual([]);
  });

  it('are corrected with a reason, and what was before stays on record', async () => {
    const correct = async (input: object) =>
      (
        await officer.must<{ correctCandidate: Refused }>(CORRECT, {
          input: { id: ids[2], reason: '照证件更正', ...input },
        })
      ).correctCandidate;
    const codes = async (input: object) =>
      (await correct(input)).userErrors.map(({ code, field }) => `${field ?? ''} ${code}`);
    expect(await codes({ name: '王小明' })).toEqual([' NOTHING_TO_CORRECT']);
    expect(await codes({ name: ' ', number: '110105491231002', reason: 'x' })).toEqual([
      'reason REASON_LENGTH',
      'name NAME_MISSING',
      'number ID_FIFTEEN_DIGITS',
    ]);
    expect(await codes({ number: persons[0]?.number })).toEqual(['number NUMBER_TAKEN']);
    const number = inventedId(77, '20000229');
    expect(await correct({ name: '王小铭', number: number.toLowerCase() })).toMatchObject({
      candidate: { name: '王小铭', documentMasked: `${number.slice(0, 6)}********${number.slice(14)}` },
    });
    expect(await listed(officer, { number: persons[2]?.number })).toEqual([]);
    expect(await listed(officer, { number })).toEqual(['王小铭']);
    expect((await reveal(officer, ids[2] ?? '', '核对更正结果')).number).toBe(number);
    const { candidate } = await school.must<{ candidate: { corrections: object[] } }>(ONE, { id: ids[2] });
    expect(candidate.corrections).toEqual([
      {
        ...{ oldName: '王小明', newName: '王小铭', numberCorrected: true, reason: '照证件更正', correctedBy: null },
        oldMasked: `${persons[2]?.number.slice(0, 6)}********${persons[2]?.number.slice(14)}`,
        newMasked: `${number.slice(0, 6)}********${number.slice(14)}`,
      },
    ]);
    expect(await tablesHolding(world, number)).toEqual([]);
  });

  it('have a photo that its content proves to be one, sealed in the store, for who sees the person', async () => {
    const png = fileSamples.png;
    const upload = async (client: Client, name: string, bytes: Buffer) => {
      const { startPhotoUpload } = await client.must<{
        startPhotoUpload: Refused & { fileId: string; uploadUrl: string };
      }>(START_PHOTO, {
        input: { id: ids[2], name, size: bytes.length },
      });
      if (startPhotoUpload.userErrors.length > 0) return { code: startPhotoUpload.userErrors[0]?.code, id: '' };
      const { status } = await client.fetch(startPhotoUpload.uploadUrl, {
        method: 'PUT',
        body: new Uint8Array(bytes),
        headers: { 'content-type': 'image/png' },
      });
      return { code: status, id: startPhotoUpload.fileId };
    };
    const set = async (fileId: string | null) =>
      (await school.must<{ setCandidatePhoto: Refused }>(SET_PHOTO, { input: { id: ids[2], fileId } }))
        .setCandidatePhoto;
    const fetched = async (client: Client, id: string) => (await client.fetch(`/files/${id}`)).status;
    expect(await upload(school, 'a.pdf', fileSamples.pdf())).toMatchObject({ code: 'PHOTO_TYPE' });
    const fake = await upload(school, 'a.png', fileSamples.pdf());
    expect(fake.code).toBe(415);
    expect(await set(fake.id)).toMatchObject({ userErrors: [{ code: 'PHOTO_NOT_FOUND' }] });
    const photo = await upload(school, 'a.png', png);
    expect(photo.code).toBe(200);
    expect(await fetched(school, photo.id)).toBe(404);
    expect(await set(photo.id)).toMatchObject({ candidate: { photoFileId: photo.id } });
    const answer = await officer.fetch(`/files/${photo.id}`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(png)).toBe(true);
    expect([
      await fetched(school, photo.id),
      await fetched(sibling, photo.id),
      await fetched(stranger, photo.id),
    ]).toEqual([200, 404, 404]);
    await set(null);
    expect(await fetched(school, photo.id)).toBe(404);
    const [held] = await superuser<{ key: string }>(
      world,
      `SELECT encode(sealed_sha256, 'hex') AS key FROM stored_file WHERE id = $1`,
      [photo.id],
    );
    expect(bytesOf(world.dataDir, held?.key ?? '').includes(png.subarray(0, 16))).toBe(false);
  });
});

/** The bytes of the one file of this name below a folder. */
function bytesOf(folder: string, name: string): Buffer {
  const path = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((one) => one.endsWith(name));
  return readFileSync(join(folder, path ?? ''));
}
