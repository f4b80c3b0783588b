import { inventedId, tablesHolding } from './support/candidates.js';
import type { Client, UserErrorShape } from './support/client.js';
import { annualTenant, type AnnualTenant, fileProviders, type FiledProvider } from './support/annual.js';
import { installAnnualPackage } from './support/annual-package.js';
import { installTrainingPackage, revokeAt, setProvider } from './support/training.js';
import { createWorld, NOW, type World } from './support/world.js';

interface Answer {
  readonly userErrors: readonly UserErrorShape[];
  readonly trainingClass: Class | null;
}
interface Class {
  readonly id: string;
  readonly state: string;
  readonly memberCount: number;
  readonly completedCount: number;
  readonly abilities: string[];
  readonly survey: { responses: number; satisfied: number };
  readonly members: {
    candidateId: string;
    name: string;
    documentMasked: string;
    hours: number;
    completionNumber: string | null;
  }[];
}
const CLASS = `id state memberCount completedCount abilities survey { responses satisfied }
  members { candidateId name documentMasked hours completionNumber }`;
const call = async (client: Client, name: string, input: object): Promise<Answer> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const data = await client.must<Record<string, Answer>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { trainingClass { ${CLASS} } userErrors { code field message } } }`,
    { input },
  );
  return data[name] as Answer;
};
const faults = ({ userErrors }: Pick<Answer, 'userErrors'>) =>
  userErrors.map((one) => `${one.field?.join('.')} ${one.code}`);

describe('Training at filed institutions', () => {
  let world: World;
  let tenant: AnnualTenant;
  let filed: FiledProvider;
  let other: FiledProvider;
  let client: Client;
  beforeAll(async () => {
    world = await createWorld();
    await installAnnualPackage(world);
    tenant = await annualTenant(world, 'training');
    await installTrainingPackage(world, tenant);
    [filed, other] = (await fileProviders(world, tenant, 2)) as [FiledProvider, FiledProvider];
    for (const { id } of [filed, other]) await setProvider(world, id, { scopes: ['service', 'senior'] });
    client = await world.signedIn(tenant, filed.organisationId, 'PROVIDER_EDITOR');
  }, 60_000);
  afterAll(() => world.close());
  beforeEach(() => world.clock.set(NOW));
  /** Another day, for which everybody signs in anew. */
  const laterOn = async (instant: string) => {
    world.clock.set(new Date(instant));
    client = await world.signedIn(tenant, filed.organisationId, 'PROVIDER_EDITOR');
  };

  const open = (more: object = {}, by = client, provider = filed) =>
    call(by, 'createTrainingClass', {
      ...{ providerId: provider.id, scope: 'service', name: '一期', startsOn: '2021-03-10', endsOn: '2021-04-30' },
      ...more,
    });
  const opened = async (more: object = {}, by = client, provider = filed) => {
    const { trainingClass, userErrors } = await open(more, by, provider);
    if (!trainingClass) throw new Error(JSON.stringify(userErrors));
    return trainingClass.id;
  };
  const learner = (n: number, name = `学员${n}`) => ({ name, documentNumber: inventedId(n) });
  const joined = async (classId: string, ...members: object[]) => {
    const { trainingClass, userErrors } = await call(client, 'addClassMembers', { classId, members });
    expect(userErrors).toEqual([]);
    return trainingClass?.members.map(({ candidateId }) => candidateId) ?? [];
  };

  it('opens a class for what the filing covers, by the hours that the programme asks for', async () => {
    expect((await open()).trainingClass).toMatchObject({
      state: 'RUNNING',
      memberCount: 0,
      abilities: expect.arrayContaining(['COMPLETE']),
    });
    expect(faults(await open({ scope: 'manager' }))).toEqual(['scope SCOPE_NOT_COVERED']);
    expect(faults(await open({ scope: 'senior' }))).toEqual(['scope TRAINING_LEVEL_CLOSED']);
    expect(faults(await open({ endsOn: '2021-03-09', name: ' ', standardHours: 7 }))).toEqual([
      'name TEXT_REQUIRED',
      'endsOn DATES_OUT_OF_ORDER',
      'standardHours STANDARD_HOURS',
    ]);
    // Nobody could join it any more.
    expect(faults(await open({ startsOn: '2021-03-01', endsOn: '2021-03-14' }))).toEqual(['endsOn CLASS_IN_THE_PAST']);
    expect(faults(await open({ startsOn: '2019-04-30' }))).toEqual(['startsOn PROVIDER_NOT_FILED']);
  });

  it('takes learners by name and number, all or none, and never shows the number', async () => {
    const classId = await opened();
    const wrong = await call(client, 'addClassMembers', {
      classId,
      members: [
        learner(1),
        { name: '李四', documentNumber: inventedId(2).slice(0, 17) + (inventedId(2).endsWith('0') ? '1' : '0') },
        learner(1),
        { name: '', documentNumber: '330106990101001' },
      ],
    });
    expect(faults(wrong)).toEqual([
      'members.1.documentNumber ID_CHECK_DIGIT',
      'members.2.documentNumber LEARNER_TWICE',
      'members.3.name NAME_MISSING',
      'members.3.documentNumber ID_FIFTEEN_DIGITS',
    ]);
    expect(wrong.trainingClass?.memberCount).toBe(0);
    await joined(classId, learner(1, '阿卜杜拉·买买提'), learner(2));
    const again = await call(client, 'addClassMembers', { classId, members: [learner(1, '阿卜杜拉•买买提')] });
    expect([again.userErrors, again.trainingClass?.memberCount]).toEqual([[], 2]);
    expect(again.trainingClass?.members[0]?.documentMasked).toMatch(/^339900\*{8}/);
    expect(faults(await call(client, 'addClassMembers', { classId, members: [learner(2, '王五')] }))).toEqual([
      'members.0.name NAME_DIFFERS',
    ]);
    expect(await tablesHolding(world, inventedId(2))).toEqual([]);
  });

  it('counts hours by day, the last word on a day, and completes who has attended enough', async () => {
    const classId = await opened({ startsOn: '2021-03-01' });
    const [first = '', second = ''] = await joined(classId, learner(11), learner(12));
    // Whoever joins today was not there before.
    const record = (day: string, entries: object[]) => call(client, 'recordAttendance', { classId, day, entries });
    expect(faults(await record('2021-03-14', [{ candidateId: first, hours: 6 }]))).toEqual([
      'entries.0.candidateId NOT_A_LEARNER',
    ]);
    expect(faults(await record('2021-03-16', []))).toEqual(['day ATTENDANCE_DAY']);
    expect(
      faults(
        await record('2021-03-15', [
          { candidateId: first, hours: 13 },
          { candidateId: first, hours: 1 },
        ]),
      ),
    ).toEqual(['entries.0.hours ATTENDANCE_HOURS', 'entries.1.candidateId LEARNER_TWICE']);
    await record('2021-03-15', [
      { candidateId: first, hours: 7 },
      { candidateId: second, hours: 6 },
    ]);
    await record('2021-03-15', [{ candidateId: first, hours: 6 }]);
    await laterOn('2021-03-16T02:00:00Z');
    await record('2021-03-16', [{ candidateId: first, hours: 2 }]);
    // Day by day, with what stood there before the correction; nobody else's class is looked into.
    const days = async (by: Client) =>
      (
        await by.must<{ trainingClass: { attendance: object[] } | null }>(
          `query ($id: ID!, $learner: ID!) { trainingClass(id: $id) { attendance(candidateId: $learner) { day hours counts recordedBy } } }`,
          { id: classId, learner: first },
        )
      ).trainingClass?.attendance;
    const recordedBy = expect.any(String);
    const recorded = [
      { day: '2021-03-15', hours: 6, counts: true, recordedBy },
      { day: '2021-03-15', hours: 7, counts: false, recordedBy },
      { day: '2021-03-16', hours: 2, counts: true, recordedBy },
    ];
    expect(await days(client)).toEqual(recorded);
    expect(await days(await world.signedIn(tenant, tenant.bodyId, 'CERTIFICATION_OFFICER'))).toEqual(recorded);
    expect(await days(await world.signedIn(tenant, other.organisationId, 'PROVIDER_EDITOR'))).toBeUndefined();
    const complete = (candidateIds: string[], completedOn: string) =>
      call(client, 'completeTraining', { classId, candidateIds, completedOn });
    const short = await complete([first, second], '2021-03-16');
    expect(faults(short)).toEqual(['candidateIds.1 HOURS_MISSING']);
    expect(short.userErrors[0]?.message).toContain('还差 2');
    expect(faults(await complete([first], '2021-03-15'))).toEqual(['candidateIds.0 COMPLETED_BEFORE_END']);
    expect(faults(await complete([first], '2021-02-28'))).toContain('completedOn COMPLETION_DAY');
    const done = await complete([first], '2021-03-16');
    expect(done.trainingClass?.members.find(({ candidateId }) => candidateId === first)).toMatchObject({
      hours: 8,
      completionNumber: 'ZJ-I-00000-2021-00001',
    });
    expect(faults(await complete([first], '2021-03-16'))).toEqual(['candidateIds.0 ALREADY_COMPLETED']);
  });

  it('refuses what happens at an institution that was revoked meanwhile, and keeps what was completed before', async () => {
    let by = await world.signedIn(tenant, other.organisationId, 'PROVIDER_SUBMITTER');
    const classId = await opened({}, by, other);
    const { trainingClass } = await call(by, 'addClassMembers', { classId, members: [learner(21), learner(22)] });
    const [done = '', late = ''] = trainingClass?.members.map(({ candidateId }) => candidateId) ?? [];
    await call(by, 'recordAttendance', {
      classId,
      day: '2021-03-15',
      entries: [done, late].map((candidateId) => ({ candidateId, hours: 8 })),
    });
    expect(
      (await call(by, 'completeTraining', { classId, candidateIds: [done], completedOn: '2021-03-15' })).userErrors,
    ).toEqual([]);
    await revokeAt(world, other.id, '2021-03-16T02:00:00Z');
    world.clock.set(new Date('2021-03-17T02:00:00Z'));
    by = await world.signedIn(tenant, other.organisationId, 'PROVIDER_SUBMITTER');
    expect(faults(await call(by, 'addClassMembers', { classId, members: [learner(23)] }))).toEqual([
      'classId PROVIDER_NOT_FILED',
    ]);
    expect(faults(await call(by, 'recordAttendance', { classId, day: '2021-03-16', entries: [] }))).toEqual([
      'day PROVIDER_NOT_FILED',
    ]);
    expect(
      faults(await call(by, 'completeTraining', { classId, candidateIds: [late], completedOn: '2021-03-17' })),
    ).toEqual(['candidateIds.0 PROVIDER_NOT_FILED']);
    const after = await call(by, 'closeTrainingClass', { classId });
    expect(after.trainingClass).toMatchObject({ state: 'CLOSED', completedCount: 1, abilities: [] });
    expect(faults(await call(by, 'addClassMembers', { classId, members: [] }))).toEqual(['classId CLASS_CLOSED']);
  });

  it('asks each holder of a completion certificate once what they think', async () => {
    const answer = async (input: object) =>
      (
        await world
          .client()
          .must<{ answerSurvey: { taken: boolean | null; userErrors: UserErrorShape[] } }>(
            `mutation ($input: AnswerSurveyInput!) { answerSurvey(input: $input) { taken userErrors { code field } } }`,
            { input: { tenant: 'training', number: 'zj-i-00000-2021-00001', name: '学员11', score: 4, ...input } },
          )
      ).answerSurvey;
    expect(faults(await answer({ name: '学员12' }))).toEqual(['number SURVEY_UNKNOWN']);
    expect(faults(await answer({ tenant: 'elsewhere' }))).toEqual(['number SURVEY_UNKNOWN']);
    expect(faults(await answer({ score: 6 }))).toEqual(['score SURVEY_SCORE']);
    // As a Chinese keyboard types it.
    expect(await answer({ number: 'ＺＪ-i-00000 -2021-00001', comment: '老师很好' })).toEqual({
      taken: true,
      userErrors: [],
    });
    expect(faults(await answer({ score: 1 }))).toEqual(['number SURVEY_ANSWERED']);
  });

  it('stands beside the annual report: figures on record, and what was reported otherwise', async () => {
    world.clock.set(new Date('2022-01-10T02:00:00Z'));
    const manager = await world.signedIn(tenant, tenant.bodyId, 'PROGRAMME_MANAGER');
    await manager.must(`mutation { openAnnualReports(input: { year: 2021 }) { opened } }`);
    const REPORT = `{ annualReports(filter: { year: 2021 }) { edges { node { id draftVersion contradictions recorded { trained practised sessions responses satisfied examined passed } } } } }`;
    const submitter = await world.signedIn(tenant, filed.organisationId, 'PROVIDER_SUBMITTER');
    const read = async () =>
      (
        await submitter.must<{
          annualReports: {
            edges: { node: { id: string; draftVersion: number; contradictions: string[]; recorded: object } }[];
          };
        }>(REPORT)
      ).annualReports.edges[0]?.node;
    const report = await read();
    expect(report?.recorded).toEqual({
      trained: 1,
      practised: null,
      sessions: 3,
      responses: 1,
      satisfied: 1,
      examined: 0,
      passed: 0,
    });
    expect(report?.contradictions).toEqual([]);
    const changes = {
      revenue: 1,
      trained: 40,
      practised: 0,
      sessions: 3,
      responses: 1,
      satisfied: 1,
      examined: 0,
      passed: 0,
    };
    await submitter.must(
      `mutation ($input: SaveAnnualReportInput!) { saveAnnualReport(input: $input) { userErrors { code } } }`,
      {
        input: { id: report?.id, baseVersion: report?.draftVersion, changes },
      },
    );
    await submitter.must(
      `mutation ($input: SubmitAnnualReportInput!) { submitAnnualReport(input: $input) { userErrors { code } } }`,
      {
        input: { id: report?.id, draftVersion: (report?.draftVersion ?? 0) + 1 },
      },
    );
    expect((await read())?.contradictions).toEqual(['trained']);
  });

  it('shows a class to its own institution and the certifying body, to nobody else', async () => {
    const classId = await opened();
    const seen = async (by: Client) =>
      (
        await by.must<{ trainingClass: Class | null }>(`query ($id: ID!) { trainingClass(id: $id) { ${CLASS} } }`, {
          id: classId,
        })
      ).trainingClass?.abilities;
    expect(await seen(client)).toHaveLength(4);
    expect(await seen(await world.signedIn(tenant, tenant.bodyId, 'CERTIFICATION_OFFICER'))).toEqual([]);
    expect(await seen(await world.signedIn(tenant, other.organisationId, 'PROVIDER_EDITOR'))).toBeUndefined();
    const elsewhere = await annualTenant(world, 'elsewhere');
    expect(await seen(await world.signedIn(elsewhere, elsewhere.bodyId, 'CERTIFICATION_OFFICER'))).toBeUndefined();
    const stranger = await world.signedIn(tenant, other.organisationId, 'PROVIDER_EDITOR');
    const { errors } = await stranger.ask(
      `mutation ($input: CloseTrainingClassInput!) { closeTrainingClass(input: $input) { classId: userErrors { code } } }`,
      { input: { classId } },
    );
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
