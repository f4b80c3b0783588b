import { randomUUID } from 'node:crypto';
import { codes, type UserErrorShape } from './support/client.js';
import { admissions, admit, type ItemShape, openSession, planSession, why } from './support/exam-admissions.js';
import { createExamGround, type ExamGround } from './support/exams.js';
import { superuser } from './support/superuser.js';
import { createWorld, NOW, type World } from './support/world.js';

const SESSION = `query ($id: ID!) { examSession(id: $id) { id admitted status abilities incidents { ticketNumber text effect recordedBy } } }`;
const ATTEND = `mutation ($input: RecordExamAttendanceInput!) { recordExamAttendance(input: $input) { userErrors { code } results { outcome userErrors { code } } } }`;
const INCIDENT = `mutation ($input: RecordExamIncidentInput!) { recordExamIncident(input: $input) { incidentId userErrors { code field } } }`;
const move = (name: string) =>
  `mutation ($input: ${name === 'cancelExamSession' ? 'CancelExamSessionInput' : 'ExamSessionIdInput'}!) { ${name}(input: $input) { userErrors { code field } session { status } } }`;

describe('exam sessions', () => {
  let world: World;
  let ground: ExamGround;
  beforeAll(async () => {
    world = await createWorld();
    ground = await createExamGround(world, 'exam');
  });
  afterAll(() => world.close());
  beforeEach(() => world.clock.set(NOW));

  it('are planned with all that is wrong said at once', async () => {
    const bad = await planSession(ground, {
      ...{ name: ' ', room: 'x'.repeat(201), capacity: 0, examinerIds: [] },
      startsAt: '2021-03-15T01:00:00Z',
      endsAt: '2021-03-15T01:00:00Z',
    });
    expect(codes(bad)).toEqual([
      'TEXT_REQUIRED',
      'TOO_LONG',
      'EXAM_CAPACITY',
      'EXAM_IN_THE_PAST',
      'EXAM_TIMES',
      'TOO_FEW_EXAMINERS',
    ]);
    expect(codes(await planSession(ground, { level: 'senior' }))).toEqual(['EXAM_LEVEL_CLOSED']);
    expect(codes(await planSession(ground, { level: 'x' }))).toEqual(['EXAM_LEVEL_UNKNOWN']);
    expect(codes(await planSession(ground, { programmeId: randomUUID() }))).toEqual(['EXAM_PROGRAMME']);
    expect(codes(await planSession(ground, { examinerIds: [ground.examiners[0]!.userId, randomUUID()] }))).toEqual([
      'UNKNOWN_EXAMINER',
    ]);
    const good = await planSession(ground);
    expect(good).toMatchObject({ userErrors: [], session: { number: '21031701', status: 'PLANNED' } });
  });

  it('show an examiner what is assigned, without document numbers; a school its own candidates', async () => {
    const id = await openSession(ground);
    const schoolId = await world.school(ground.tenant, '北方职业学校');
    const own = await ground.enrol({ organisationId: schoolId });
    await ground.admit(id, [own, await ground.enrol()]);
    const examiner = await admissions(ground.examiners[0]!.client, id);
    expect(examiner.map(({ document }) => document)).toEqual([null, null]);
    expect(await admissions(ground.examiners[2]!.client, id)).toEqual([]);
    expect(await ground.examiners[2]!.client.must(SESSION, { id })).toEqual({ examSession: null });
    const school = await world.signedIn(ground.tenant, schoolId, 'SCHOOL_EDITOR');
    expect((await admissions(school, id)).map(({ enrolmentId }) => enrolmentId)).toEqual([own.id]);
    const stranger = await world.signedIn(
      ground.tenant,
      await world.school(ground.tenant, '南方学校'),
      'SCHOOL_EDITOR',
    );
    expect(await stranger.must(SESSION, { id })).toEqual({ examSession: null });
    expect(await admissions(stranger, id)).toEqual([]);
  });

  it('go from the exam to the scores, with attendance and incidents', async () => {
    const id = await openSession(ground);
    await ground.admit(id, await ground.enrolMany(3));
    const [first, second, third] = await admissions(ground.officer, id);
    const examiner = ground.examiners[0]!.client;
    const attend = async (admissionIds: unknown[], attendance = 'PRESENT', client = examiner) =>
      (
        await client.must<{ recordExamAttendance: { userErrors: UserErrorShape[]; results: ItemShape[] | null } }>(
          ATTEND,
          { input: { sessionId: id, admissionIds, attendance } },
        )
      ).recordExamAttendance;
    expect(codes(await attend([first?.id]))).toEqual(['EXAM_NOT_NOW']);
    const [row] = await superuser<{ starts_at: Date }>(world, 'SELECT starts_at FROM exam_session WHERE id = $1', [id]);
    world.clock.set(new Date((row?.starts_at.getTime() ?? 0) + 60_000));
    const now = await ground.again();
    const again = { officer: now.officer, examiner: now.examiners[0]! };
    expect(why((await attend([first?.id, randomUUID()], 'PRESENT', again.examiner)).results ?? [])).toEqual([
      '',
      'EXAM_ITEM_NOT_FOUND',
    ]);
    expect(why((await attend([second?.id], 'ABSENT', again.officer)).results ?? [])).toEqual(['']);
    const incident = async (change: object) =>
      (
        await again.examiner.must<{ recordExamIncident: { incidentId: string | null; userErrors: UserErrorShape[] } }>(
          INCIDENT,
          { input: { sessionId: id, happenedAt: world.clock.now(), text: '使用手机', effect: 'NOTED', ...change } },
        )
      ).recordExamIncident;
    expect(codes(await incident({ text: '', happenedAt: '2030-01-01T00:00:00Z', effect: 'EXCLUDED' }))).toEqual([
      'TEXT_REQUIRED',
      'INCIDENT_TIME',
      'INCIDENT_WHO',
    ]);
    expect(codes(await incident({ admissionId: third?.id, effect: 'EXCLUDED' }))).toEqual([]);
    expect(codes(await incident({ text: '断电五分钟', effect: 'TIME_ADDED' }))).toEqual([]);
    expect(why((await attend([third?.id], 'PRESENT', again.examiner)).results ?? [])).toEqual(['EXAM_EXCLUDED']);
    const mutate = async (name: string, more: object = {}) =>
      (
        await again.officer.must<Record<string, { userErrors: UserErrorShape[]; session: { status: string } }>>(
          move(name),
          { input: { id, ...more } },
        )
      )[name]!;
    expect(await mutate('closeExamSession')).toMatchObject({ userErrors: [], session: { status: 'SCORING' } });
    expect(codes(await mutate('cancelExamSession', { reason: 'x' }))).toEqual(['EXAM_NOT_NOW']);
    expect(codes(await mutate('openExamSession'))).toEqual(['EXAM_NOT_NOW']);
    expect(await again.officer.must(SESSION, { id })).toMatchObject({
      examSession: {
        admitted: 3,
        status: 'SCORING',
        abilities: ['INVIGILATE', 'RESOLVE', 'PUBLISH'],
        incidents: [
          { effect: 'EXCLUDED', ticketNumber: third?.ticketNumber },
          { effect: 'TIME_ADDED', ticketNumber: null },
        ],
      },
    });
  });

  it('are cancelled with a reason, and free whoever was admitted', async () => {
    const id = await openSession(ground);
    const person = await ground.enrol();
    await ground.admit(id, [person]);
    const cancel = async (reason: string) =>
      (
        await ground.officer.must<{ cancelExamSession: { userErrors: UserErrorShape[] } }>(move('cancelExamSession'), {
          input: { id, reason },
        })
      ).cancelExamSession;
    expect(codes(await cancel(' '))).toEqual(['TEXT_REQUIRED']);
    expect(codes(await cancel('停电'))).toEqual([]);
    expect(why(await admit(ground, await openSession(ground), [person]))).toEqual(['']);
  });
});
