import { randomUUID } from 'node:crypto';
import type { Client, UserErrorShape } from './support/client.js';
import { createExamGround, type ExamGround, type TestEnrolment } from './support/exams.js';
import { superuser } from './support/superuser.js';
import { revokeAt } from './support/training.js';
import { trainedLearner, trainingSchool } from './support/trained.js';
import { createWorld, NOW, type World } from './support/world.js';

interface ItemShape {
  id: string;
  outcome: string;
  userErrors: (UserErrorShape & { params: Record<string, unknown> | null })[];
}

const CREATE = `mutation ($input: CreateExamSessionInput!) { createExamSession(input: $input) { userErrors { code field params } session { id number status abilities } } }`;
const CHANGE = `mutation ($input: ChangeExamSessionInput!) { changeExamSession(input: $input) { userErrors { code field } session { capacity } } }`;
const ADMIT = `mutation ($input: AdmitToExamInput!) { admitToExam(input: $input) { userErrors { code } results { id outcome userErrors { code params message } } } }`;
const WITHDRAW = `mutation ($input: WithdrawExamAdmissionsInput!) { withdrawExamAdmissions(input: $input) { results { id outcome userErrors { code } } } }`;
const ADMISSIONS = `query ($id: ID!) { examAdmissions(sessionId: $id, first: 100) { edges { node { id enrolmentId ticketNumber seat candidateName document attendance sits } } } }`;
const CHECK = `query ($sessionId: ID!, $enrolmentIds: [ID!]!) { checkExamAdmissions(sessionId: $sessionId, enrolmentIds: $enrolmentIds) { id outcome userErrors { code params } } }`;
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

  const stated = (change: object = {}) => ({
    ...{ programmeId: ground.programmeId, level: 'assistant', name: '四月场', room: '二号', capacity: 30 },
    ...{ startsAt: '2021-03-17T09:00:00+08:00', endsAt: '2021-03-17T11:00:00+08:00' },
    examinerIds: ground.examiners.slice(0, 2).map(({ userId }) => userId),
    ...change,
  });
  const create = async (change: object = {}) =>
    (
      await ground.officer.must<{
        createExamSession: { userErrors: UserErrorShape[]; session: { id: string; number: string } | null };
      }>(CREATE, { input: stated(change) })
    ).createExamSession;
  const codes = ({ userErrors }: { userErrors: UserErrorShape[] }) => userErrors.map(({ code }) => code);
  const admit = async (sessionId: string, enrolments: readonly TestEnrolment[], client: Client = ground.officer) =>
    (
      await client.must<{ admitToExam: { results: ItemShape[] } }>(ADMIT, {
        input: { sessionId, enrolmentIds: enrolments.map(({ id }) => id) },
      })
    ).admitToExam.results;
  const why = (results: readonly ItemShape[]) => results.map((one) => one.userErrors.map(({ code }) => code).join());
  const admissions = async (id: string, client: Client = ground.officer) =>
    (
      await client.must<{
        examAdmissions: {
          edges: {
            node: { id: string; enrolmentId: string; ticketNumber: string; seat: number; document: string | null };
          }[];
        };
      }>(ADMISSIONS, { id })
    ).examAdmissions.edges.map(({ node }) => node);

  const trainer = () => trainingSchool(world, ground);
  const trained = (school: string, one: TestEnrolment, how: { day: string; years: number }) =>
    trainedLearner(world, ground, school, one, how);

  // Every test plans on a day of its own, so that examiners are free.
  let day = 0;
  const session = (change: object = {}) => {
    const date = new Date(Date.UTC(2021, 3, 1 + day++, 1)).toISOString();
    return ground.session({ startsAt: date, endsAt: date.replace('T01:', 'T03:'), ...change });
  };

  it('are planned with all that is wrong said at once', async () => {
    const bad = await create({
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
    expect(codes(await create({ level: 'senior' }))).toEqual(['EXAM_LEVEL_CLOSED']);
    expect(codes(await create({ level: 'x' }))).toEqual(['EXAM_LEVEL_UNKNOWN']);
    expect(codes(await create({ programmeId: randomUUID() }))).toEqual(['EXAM_PROGRAMME']);
    expect(codes(await create({ examinerIds: [ground.examiners[0]!.userId, randomUUID()] }))).toEqual([
      'UNKNOWN_EXAMINER',
    ]);
    const good = await create();
    expect(good).toMatchObject({ userErrors: [], session: { number: '21031701', status: 'PLANNED' } });
  });

  it('book nobody twice for the same time, also when two are planned at once', async () => {
    const times = { startsAt: '2021-05-01T09:00:00+08:00', endsAt: '2021-05-01T11:00:00+08:00' };
    const answers = await Promise.all(Array.from({ length: 6 }, () => create(times)));
    expect(answers.filter(({ session: made }) => made !== null)).toHaveLength(1);
    expect(answers.flatMap(codes).every((code) => code === 'EXAMINER_DOUBLE_BOOKED')).toBe(true);
    // One begins as the other ends.
    expect(codes(await create({ startsAt: times.endsAt, endsAt: '2021-05-01T12:00:00+08:00' }))).toEqual([]);
    const free = [ground.examiners[1]!.userId, ground.examiners[2]!.userId];
    expect(codes(await create({ ...times, examinerIds: free }))).toEqual(['EXAMINER_DOUBLE_BOOKED']);
  });

  it('admit whom nothing keeps out, and say of the others what does', async () => {
    const id = await session();
    const people = [
      await ground.enrol(),
      await ground.enrol({ directions: ['service'] }),
      await ground.enrol({ directions: ['service', 'cross-border'] }),
      await ground.enrol({ status: 'NEEDS_REVIEW' }),
      await ground.enrol({ level: 'manager' }),
      await ground.enrol({ internship: null }),
      // Three months from 15 December are complete on 15 March.
      await ground.enrol({ internship: ['2020-12-15', '2021-03-14'] }),
      { id: randomUUID(), candidateId: '', name: '' },
    ];
    const expected = [
      '',
      'EXAM_TOO_FEW_DIRECTIONS',
      'EXAM_FOREIGN_DIRECTION,EXAM_TOO_FEW_DIRECTIONS',
      'EXAM_NOT_ELIGIBLE',
      'EXAM_LEVEL_DIFFERS',
      'EXAM_NO_PLACEMENT',
      'EXAM_PLACEMENT_TOO_SHORT',
      'EXAM_ITEM_NOT_FOUND',
    ];
    const { checkExamAdmissions: checked } = await ground.officer.must<{ checkExamAdmissions: ItemShape[] }>(CHECK, {
      sessionId: id,
      enrolmentIds: people.map((one) => one.id),
    });
    expect(why(checked)).toEqual(expected);
    expect(await admissions(id)).toEqual([]);
    const results = await admit(id, people);
    expect(why(results)).toEqual(expected);
    expect(results[6]?.userErrors[0]?.params).toMatchObject({ until: '2021-03-14', needed: '2021-03-15' });
    expect(await admissions(id)).toMatchObject([
      {
        enrolmentId: people[0]?.id,
        seat: 1,
        candidateName: people[0]?.name,
        document: expect.stringContaining('********'),
        sits: ['service:ONLINE', 'service:PRACTICAL', 'design:ONLINE', 'design:PRACTICAL'],
      },
    ]);
    expect(why(await admit(id, [people[0]!]))).toEqual(['EXAM_ALREADY_ADMITTED']);
  });

  it('refuse a practice of 29 days at a filed base, with the day on which it is complete', async () => {
    const id = await session();
    const person = await ground.enrol({ internship: null });
    const [base] = await superuser<{ id: string }>(
      world,
      `WITH unit AS (INSERT INTO organisation (tenant_id, id, kind, name, uscc, jurisdiction_code, created_at)
         VALUES ($1, gen_random_uuid(), 'PROVIDER', '基地', '91330106MA27XW1A0C', '330106', now()) RETURNING id),
       notice AS (INSERT INTO announcement (tenant_id, id, number, title, published_at, published_by)
         VALUES ($1, gen_random_uuid(), '1', 'x', now(), $3) RETURNING id),
       entry AS (INSERT INTO provider (tenant_id, id, organisation_id, provider_kind, filing_number, programme_id, announcement_id, filed_at)
         SELECT $1, gen_random_uuid(), unit.id, 'PRACTICE_BASE', 'B-1', $2, notice.id, '2015-01-01' FROM unit, notice RETURNING id),
       version AS (INSERT INTO provider_version (tenant_id, provider_id, version, effective_at, status, provider_kind, organisation_id, name, uscc,
           jurisdiction_code, address, scopes, cause, recorded_at)
         SELECT $1, entry.id, 1, '2015-01-01', 'IN_FORCE', 'PRACTICE_BASE', unit.id, '基地', '91330106MA27XW1A0C', '330106', 'x', '{}', 'FILED', now() FROM entry, unit)
       SELECT id FROM entry`,
      [ground.tenant.id, ground.programmeId, ground.examiners[0]!.userId],
    );
    const practise = async (from: string, until: string) => {
      const placement = randomUUID();
      const { userId } = ground.examiners[0]!;
      await superuser(
        world,
        `INSERT INTO placement (tenant_id, id, candidate_id, programme_id, kind, provider_id, starts_on, ends_on, tutor, recorded_by, recorded_at)
         VALUES ($1, $2, $3, $4, 'PRACTICE', $5, $6, $7, '导师', $8, now())`,
        [ground.tenant.id, placement, person.candidateId, ground.programmeId, base?.id, from, until, userId],
      );
      await superuser(
        world,
        `INSERT INTO placement_event (tenant_id, id, placement_id, kind, on_day, recorded_by, recorded_at) VALUES ($1, gen_random_uuid(), $2, 'COMPLETED', $3, $4, now())`,
        [ground.tenant.id, placement, until, userId],
      );
    };
    // 29 days after 1 January.
    await practise('2021-01-01', '2021-01-30');
    const [refused] = await admit(id, [person]);
    expect(refused?.userErrors).toMatchObject([
      { code: 'EXAM_PLACEMENT_TOO_SHORT', params: { until: '2021-01-30', needed: '2021-02-01' } },
    ]);
    expect(refused?.userErrors[0]?.message).toContain('2021-02-01');
    // Two parts are not added; one that is whole is enough.
    await practise('2021-02-02', '2021-02-20');
    expect(why(await admit(id, [person]))).toEqual(['EXAM_PLACEMENT_TOO_SHORT,EXAM_PLACEMENT_TOO_SHORT']);
    await practise('2021-02-12', '2021-03-12');
    expect(why(await admit(id, [person]))).toEqual(['']);
  });

  it('refuse who was admitted on training at an institution that was not filed on those days, unless something else admits them', async () => {
    const id = await session();
    const school = await trainer();
    // By training alone; by training or by seven years of work; on another day.
    const [onTraining, onEither, later] = [await ground.enrol(), await ground.enrol(), await ground.enrol()];
    await trained(school, onTraining, { day: '2021-02-01', years: 1 });
    await trained(school, onEither, { day: '2021-02-01', years: 7 });
    await trained(school, later, { day: '2021-01-20', years: 1 });
    const people = [onTraining, onEither, later];
    const refusals = async () => {
      const { checkExamAdmissions: checked } = await ground.officer.must<{ checkExamAdmissions: ItemShape[] }>(CHECK, {
        sessionId: id,
        enrolmentIds: people.map((one) => one.id),
      });
      return why(checked);
    };
    expect(await refusals()).toEqual(['', '', '']);
    // Revoked at noon of the first of February: that day no longer counts, what was completed before does.
    await revokeAt(world, school, '2021-02-01T12:00:00+08:00');
    expect(await refusals()).toEqual(['EXAM_TRAINER_NOT_FILED', '', '']);
    const results = await admit(id, people);
    expect(why(results)).toEqual(['EXAM_TRAINER_NOT_FILED', '', '']);
    expect(results[0]?.userErrors[0]).toMatchObject({ params: { name: '培训学校', on: '2021-02-01' } });
    expect(results[0]?.userErrors[0]?.message).toContain('2021-02-01');
  });

  it('never admit more than there are seats, however many ask at once', async () => {
    const id = await session({ capacity: 5 });
    const people = await ground.enrolMany(12);
    const results = await Promise.all(people.map((person) => admit(id, [person])));
    const outcomes = why(results.flat());
    expect(outcomes.filter((code) => code === '')).toHaveLength(5);
    expect(outcomes.filter((code) => code === 'EXAM_FULL')).toHaveLength(7);
    const seated = await admissions(id);
    expect(seated.map(({ seat }) => seat).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(seated.map(({ ticketNumber }) => ticketNumber)).size).toBe(5);
    // The last wall: the database itself counts.
    await expect(
      superuser(world, 'UPDATE exam_session SET admitted = 6, tickets = 6 WHERE id = $1', [id]),
    ).rejects.toThrow('exam_session_capacity');
    const smaller = {
      ...stated(),
      id,
      capacity: 4,
      startsAt: '2021-06-17T09:00:00+08:00',
      endsAt: '2021-06-17T11:00:00+08:00',
    };
    const { programmeId: _p, level: _l, ...input } = smaller;
    const { changeExamSession } = await ground.officer.must<{ changeExamSession: { userErrors: UserErrorShape[] } }>(
      CHANGE,
      { input },
    );
    expect(codes(changeExamSession)).toEqual(['EXAM_DAY_FIXED']);
  });

  it('give a seat back, and its ticket number to nobody else', async () => {
    const id = await session({ capacity: 2 });
    const [a, b, c] = (await ground.enrolMany(3)) as [TestEnrolment, TestEnrolment, TestEnrolment];
    await ground.admit(id, [a, b]);
    const [first] = await admissions(id);
    const { withdrawExamAdmissions } = await ground.officer.must<{ withdrawExamAdmissions: { results: ItemShape[] } }>(
      WITHDRAW,
      {
        input: { sessionId: id, admissionIds: [first!.id, randomUUID()] },
      },
    );
    expect(why(withdrawExamAdmissions.results)).toEqual(['', 'EXAM_ITEM_NOT_FOUND']);
    await ground.admit(id, [c]);
    const seated = await admissions(id);
    expect(seated.map(({ seat }) => seat).sort()).toEqual([1, 2]);
    expect(seated.map(({ ticketNumber }) => ticketNumber)).not.toContain(first?.ticketNumber);
    expect(why(await admit(id, [a]))).toEqual(['EXAM_FULL']);
  });

  it('seat nobody in two rooms at once, nor one enrolment in two sessions', async () => {
    const times = { startsAt: '2021-07-01T01:00:00Z', endsAt: '2021-07-01T03:00:00Z' };
    const here = await ground.session(times);
    const there = await ground.session({
      ...times,
      level: 'manager',
      examinerIds: [ground.examiners[2]!.userId, (await otherExaminer()).userId],
    });
    const later = await ground.session({ startsAt: '2021-07-02T01:00:00Z', endsAt: '2021-07-02T03:00:00Z' });
    const person = await ground.enrol();
    const asManager = await ground.enrol({ level: 'manager', candidateId: person.candidateId });
    const results = await Promise.all([admit(here, [person]), admit(there, [asManager])]);
    expect(why(results.flat()).sort()).toEqual(['', 'EXAM_SAME_TIME']);
    const twice = await ground.enrol();
    const both = await Promise.all([admit(here, [twice]), admit(later, [twice])]);
    expect(why(both.flat()).sort()).toEqual(['', 'EXAM_ADMITTED_ELSEWHERE']);
  });

  it('are not moved to a time at which somebody admitted sits elsewhere', async () => {
    const morning = { startsAt: '2021-07-05T01:00:00Z', endsAt: '2021-07-05T03:00:00Z' };
    const noon = { startsAt: '2021-07-05T04:00:00Z', endsAt: '2021-07-05T06:00:00Z' };
    const [first, second] = [await ground.session(morning), await ground.session({ ...noon, level: 'manager' })];
    const person = await ground.enrol();
    const asManager = await ground.enrol({ level: 'manager', candidateId: person.candidateId });
    await ground.admit(first, [person]);
    await ground.admit(second, [asManager]);
    const { programmeId: _p, level: _l, ...input } = stated();
    const moveTo = async (times: typeof noon) =>
      (
        await ground.officer.must<{ changeExamSession: { userErrors: UserErrorShape[] } }>(CHANGE, {
          input: { id: first, ...input, ...times },
        })
      ).changeExamSession;
    expect(codes(await moveTo({ ...morning, endsAt: noon.endsAt }))).toEqual(['EXAM_ADMITTED_CLASH']);
    expect(codes(await moveTo({ ...morning, endsAt: noon.startsAt }))).toEqual([]);
  });

  it('of a new time here and a seat elsewhere at the same moment, one comes too late', async () => {
    const examinerIds = [ground.examiners[2]!.userId, (await otherExaminer()).userId];
    for (let day = 10; day < 16; day++) {
      const at = (from: string, to: string) => ({
        startsAt: `2021-07-${day}T${from}Z`,
        endsAt: `2021-07-${day}T${to}Z`,
      });
      const [noon, both] = [at('04:00:00', '06:00:00'), at('01:00:00', '06:00:00')];
      const here = await ground.session(at('01:00:00', '03:00:00'));
      const there = await ground.session({ ...noon, level: 'manager', examinerIds });
      const person = await ground.enrol();
      const asManager = await ground.enrol({ level: 'manager', candidateId: person.candidateId });
      await ground.admit(here, [person]);
      const { programmeId: _p, level: _l, ...input } = stated(both);
      const [seated, moved] = await Promise.all([
        admit(there, [asManager]),
        ground.officer.must<{ changeExamSession: { userErrors: UserErrorShape[] } }>(CHANGE, {
          input: { id: here, ...input },
        }),
      ]);
      const refused = [...why(seated), ...codes(moved.changeExamSession)].filter(Boolean);
      expect(refused).toHaveLength(1);
    }
  });

  const otherExaminer = async () => {
    const client = await world.signedIn(ground.tenant, ground.tenant.bodyId, 'EXAMINER');
    return { client, userId: (await client.must<{ viewer: { id: string } }>('{ viewer { id } }')).viewer.id };
  };

  it('show an examiner what is assigned, without document numbers; a school its own candidates', async () => {
    const id = await session();
    const schoolId = await world.school(ground.tenant, '北方职业学校');
    const own = await ground.enrol({ organisationId: schoolId });
    await ground.admit(id, [own, await ground.enrol()]);
    const examiner = await admissions(id, ground.examiners[0]!.client);
    expect(examiner.map(({ document }) => document)).toEqual([null, null]);
    expect(await admissions(id, ground.examiners[2]!.client)).toEqual([]);
    expect(await ground.examiners[2]!.client.must(SESSION, { id })).toEqual({ examSession: null });
    const school = await world.signedIn(ground.tenant, schoolId, 'SCHOOL_EDITOR');
    expect((await admissions(id, school)).map(({ enrolmentId }) => enrolmentId)).toEqual([own.id]);
    const stranger = await world.signedIn(
      ground.tenant,
      await world.school(ground.tenant, '南方学校'),
      'SCHOOL_EDITOR',
    );
    expect(await stranger.must(SESSION, { id })).toEqual({ examSession: null });
    expect(await admissions(id, stranger)).toEqual([]);
  });

  it('go from the exam to the scores, with attendance and incidents', async () => {
    const id = await session();
    await ground.admit(id, await ground.enrolMany(3));
    const [first, second, third] = await admissions(id);
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
    const id = await session();
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
    expect(why(await admit(await session(), [person]))).toEqual(['']);
  });
});
