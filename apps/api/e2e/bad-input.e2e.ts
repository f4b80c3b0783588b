import type { PilotApplicationFacts } from '@shidian/rules/facts/pilot-application.js';
import { eventually, filledDraft, goodFacts, mutate, read, smallPdf } from './support/applications.js';
import type { Client, UserErrorShape } from './support/client.js';
import { rowCounts } from './support/superuser.js';
import { createWorld, type TestTenant, type World } from './support/world.js';

type Facts = Record<string, unknown> & PilotApplicationFacts;
type Fault = UserErrorShape & { params: { issue?: string } | null };

const SUBMIT = `mutation ($input: SubmitPilotApplicationInput!) { submitPilotApplication(input: $input) { userErrors { code field params message } application { status attempt } } }`;

const major = (change: object) => ({ majors: [{ ...goodFacts().majors?.[0], ...change }] });
const intakes = (...rows: unknown[]) => major({ intakes: rows });
const [first, second, third] = goodFacts().majors?.[0]?.intakes ?? [];

/** What is typed wrongly, the issue it makes, and the field that the issue names. */
const faults: [string, object, string, string][] = [
  ['a negative intake', intakes({ year: 2018, students: -1 }, second, third), 'number-too-small', 'majors.0.intakes.0.students'],
  ['a fraction of a student', intakes({ year: 2018, students: 30.5 }, second, third), 'number-fraction', 'majors.0.intakes.0.students'],
  ['an absurd intake', intakes({ year: 2018, students: 1e15 }, second, third), 'number-too-large', 'majors.0.intakes.0.students'],
  ['a figure typed as text', intakes({ year: 2018, students: '45' }, second, third), 'type-number', 'majors.0.intakes.0.students'],
  ['a missing figure', intakes({ year: 2018 }, second, third), 'FACT_MISSING', 'majors.0.intakes.0.students'],
  ['a missing year', intakes(first, second), 'FACT_MISSING', 'majors.0.intakes'],
  ['a doubled year', intakes(first, second, third, { year: 2019, students: 60 }), 'year-doubled', 'majors.0.intakes.3.year'],
  ['an impossible year', intakes({ year: 20189, students: 45 }, second, third), 'number-too-large', 'majors.0.intakes.0.year'],
  ['negative seats', { rooms: [{ name: '甲', use: 'theory', seatsTheory: -40 }] }, 'number-too-small', 'rooms.0.seatsTheory'],
  ['a room use that is none', { rooms: [{ name: '甲', use: 'canteen', seatsTheory: 40 }] }, 'value-not-listed', 'rooms.0.use'],
  ['more dual-qualified than teachers, as a count of its own', { team: { teachers: 4, dualQualified: 9 } }, 'type-list', 'team'],
  ['a count beside a teacher', { team: [{ name: '王芳', dualQualified: true, dualQualifiedCount: 9 }] }, 'field-unknown', 'team.0.dualQualifiedCount'],
  ['a qualification that is neither yes nor no', { team: [{ name: '王芳', dualQualified: 'both' }] }, 'type-boolean', 'team.0.dualQualified'],
  ['no team at all', { team: null }, 'FACT_MISSING', 'team'],
  ['a date that no calendar has', { licence: { ...goodFacts().licence, validUntil: '2021-02-30' } }, 'date-invalid', 'licence.validUntil'],
  ['a licence that ends before it begins', { licence: { ...goodFacts().licence, validUntil: '2009-01-01' } }, 'dates-reversed', 'licence.validUntil'],
  ['an escape character in a name', { majorHead: { name: '王\u001b[31m芳', title: 'senior' } }, 'text-characters', 'majorHead.name'],
  ['a name without end', { majorHead: { name: '王'.repeat(65), title: 'senior' } }, 'text-too-long', 'majorHead.name'],
  ['an equipment line twice', { equipment: [{ line: 8, quantity: 1 }, { line: 8, quantity: 2 }] }, 'line-doubled', 'equipment.1.line'],
]; // prettier-ignore

describe('Bad input in an application', () => {
  let world: World;
  let tenant: TestTenant;
  let school: Client;
  let draft: { id: string; version: number };
  let documents: unknown;
  beforeAll(async () => {
    world = await createWorld();
    tenant = await world.tenant('north');
    school = await world.signedIn(tenant, await world.school(tenant, '北方职业学校'), 'SCHOOL_SUBMITTER');
    draft = await filledDraft(school, tenant.roundId);
    documents = (await read(school, draft.id))?.draft?.facts.documents;
  }, 60_000);
  afterAll(() => world.close());

  const save = async (changes: object) => {
    const saved = await mutate(school, 'savePilotApplicationDraft', {
      id: draft.id,
      baseVersion: draft.version,
      changes,
    });
    draft.version = saved.application?.draft?.version ?? 0;
    return saved;
  };
  const submit = async () => {
    const input = { id: draft.id, draftVersion: draft.version };
    return (
      await school.must<{ submitPilotApplication: { userErrors: Fault[]; application: { status: string } } }>(SUBMIT, {
        input,
      })
    ).submitPilotApplication;
  };

  it.each(faults)(
    '%s is kept in the draft, and refused on submission at its field',
    async (_what, change, issue, field) => {
      const facts = { ...goodFacts(), documents, ...change } as Facts;
      expect((await save(facts)).userErrors).toEqual([]);
      const before = await rowCounts(world);
      const { userErrors, application } = await submit();
      const told = userErrors.map(({ code, field: path, params }) => [
        code === 'INVALID_FACT' ? params?.issue : code,
        path?.join('.'),
      ]);
      expect(told).toContainEqual([issue, `facts.${field}`]);
      expect(userErrors.every(({ message }) => /[\u4e00-\u9fff]/.test(message))).toBe(true);
      expect(application).toMatchObject({ status: 'DRAFT', attempt: 0 });
      expect(await rowCounts(world)).toEqual(before);
    },
  );

  it('every fault is told at once', async () => {
    await save({
      ...goodFacts(),
      documents,
      ...intakes({ year: 2018, students: -1 }, second, second),
      office: { fixed: 'yes' },
    });
    expect((await submit()).userErrors.map(({ params }) => params?.issue).sort()).toEqual([
      'number-too-small',
      'type-boolean',
      'year-doubled',
    ]);
  });

  it.each<[string, unknown, string, string[]]>([
    ['a list instead of sections', [], 'CHANGES_SHAPE', ['changes']],
    ['a text instead of sections', 'team', 'CHANGES_SHAPE', ['changes']],
    ['a section that the form has not', { counts: { dual: 9 } }, 'UNKNOWN_SECTION', ['changes', 'counts']],
    ['a name that every object has', { constructor: {} }, 'UNKNOWN_SECTION', ['changes', 'constructor']],
    ['U+0000 in a name', { team: [{ name: '王\0芳' }] }, 'TEXT_CHARACTERS', ['changes', 'team', '0', 'name']],
    ['half a character', { majorHead: { name: '\ud842' } }, 'TEXT_CHARACTERS', ['changes', 'majorHead', 'name']],
  ])('refuses to save %s, and writes nothing', async (_what, changes, code, field) => {
    const [rows, before] = [await rowCounts(world), await read(school, draft.id)];
    const refused = await mutate(school, 'savePilotApplicationDraft', {
      id: draft.id,
      baseVersion: draft.version,
      changes,
    });
    expect(refused.userErrors).toMatchObject([{ code, field }]);
    expect((await read(school, draft.id))?.draft).toEqual(before?.draft);
    expect(await rowCounts(world)).toEqual(rows);
  });

  it('two tabs: the second save meets CONFLICT with the draft of the first in its hands', async () => {
    await save({ office: { fixed: true, address: '第一个标签页' } });
    const late = await mutate(school, 'savePilotApplicationDraft', {
      id: draft.id,
      baseVersion: draft.version - 1,
      changes: { office: { fixed: true, address: '第二个标签页' } },
    });
    expect(late.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['baseVersion'] }]);
    expect(late.application?.draft).toMatchObject({
      version: draft.version,
      facts: { office: { address: '第一个标签页' } },
    });
    const stale = await mutate(school, 'submitPilotApplication', { id: draft.id, draftVersion: draft.version - 1 });
    expect(stale.userErrors).toMatchObject([{ code: 'CONFLICT', field: ['draftVersion'] }]);
    expect(stale.application?.status).toBe('DRAFT');
  });

  it('of 20 saves on the same version at once exactly one is written', async () => {
    const saves = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        mutate(school, 'savePilotApplicationDraft', {
          id: draft.id,
          baseVersion: draft.version,
          changes: { office: { fixed: true, address: `标签页 ${n}` } },
        }),
      ),
    );
    const won = saves.filter(({ userErrors }) => userErrors.length === 0);
    expect(won).toHaveLength(1);
    draft.version = won[0]?.application?.draft?.version ?? 0;
    const lost = saves.filter((answer) => answer !== won[0]);
    expect(lost.map(({ userErrors }) => userErrors[0]?.code)).toEqual(Array(19).fill('CONFLICT'));
    expect((await read(school, draft.id))?.draft).toEqual(won[0]?.application?.draft);
  });

  it('an expired licence may be submitted: the rule fails in the open, and the machine does not approve', async () => {
    const other = await world.signedIn(tenant, await world.school(tenant, '过期学校'), 'SCHOOL_SUBMITTER');
    const { id, version } = await filledDraft(other, tenant.roundId, (facts) => ({
      ...facts,
      licence: { ...facts.licence, validUntil: '2021-03-14' },
    }));
    expect((await mutate(other, 'submitPilotApplication', { id, draftVersion: version })).userErrors).toEqual([]);
    await world.startWorker();
    const judged = await eventually(async () => {
      const seen = await read(other, id);
      return seen?.outcome ? seen : null;
    }, 'evaluation');
    await world.stopWorker();
    expect(judged.outcome).toBe('INELIGIBLE');
    expect(judged.evaluation?.findings.find(({ rule }) => rule === 'legal-entity')?.result).toBe('NOT_MET');
  });

  it('names beyond the BMP come back byte for byte: from draft, submission, file and list', async () => {
    const name = '𠮷𡈽㐂·𫠝买买提';
    const schoolId = await world.school(tenant, `${name}学校`);
    const other = await world.signedIn(tenant, schoolId, 'SCHOOL_SUBMITTER');
    const { id, version } = await filledDraft(other, tenant.roundId, (facts) => ({
      ...facts,
      team: facts.team?.map((member) => ({ ...member, name })) ?? [],
    }));
    const bytes = smallPdf('x');
    const { startUpload } = await other.must<{ startUpload: { fileId: string; uploadUrl: string } }>(
      `mutation ($input: StartUploadInput!) { startUpload(input: $input) { fileId uploadUrl userErrors { code } } }`,
      { input: { applicationId: id, material: 'venue-photos', name: '𠮷田照片.pdf', size: bytes.length } },
    );
    const stored = await other.fetch(startUpload.uploadUrl, {
      method: 'PUT',
      headers: { 'content-type': 'application/pdf' },
      body: new Uint8Array(bytes),
    });
    expect(await stored.json()).toMatchObject({ name: '𠮷田照片.pdf' });
    const submitted = await mutate(other, 'submitPilotApplication', { id, draftVersion: version });
    expect(submitted.userErrors).toEqual([]);
    const seen = await other.must<{
      pilotApplication: { school: { name: string }; submission: { facts: PilotApplicationFacts } };
    }>('query ($id: ID!) { pilotApplication(id: $id) { school { name } submission { facts } } }', { id });
    const shown = [seen.pilotApplication.school.name, seen.pilotApplication.submission.facts.team?.[0]?.name];
    expect(shown.map((text) => Buffer.from(text ?? '').toString('hex'))).toEqual(
      [`${name}学校`, name].map((text) => Buffer.from(text).toString('hex')),
    );
  });

  it('a unified social credit code with a wrong check digit is refused, and no organisation is left behind', async () => {
    const manager = await world.signedIn(tenant, tenant.bodyId, 'PROGRAMME_MANAGER');
    const before = await rowCounts(world);
    const { createOrganisation } = await manager.must<{ createOrganisation: { userErrors: UserErrorShape[] } }>(
      `mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { userErrors { code field } } }`,
      { input: { kind: 'SCHOOL', name: '错码学校', schoolType: 'SECONDARY', uscc: '91110000600037341M' } },
    );
    expect(createOrganisation.userErrors).toEqual([{ code: 'INVALID_USCC', field: ['uscc'] }]);
    expect(await rowCounts(world)).toEqual(before);
  });
});
