import { randomUUID } from 'node:crypto';
import { codes } from './support/client.js';
import {
  admissions,
  admit,
  changeSession,
  check,
  type ItemShape,
  openSession,
  why,
} from './support/exam-admissions.js';
import { createExamGround, type ExamGround, type TestEnrolment } from './support/exams.js';
import { superuser } from './support/superuser.js';
import { revokeAt } from './support/training.js';
import { trainedLearner, trainingSchool } from './support/trained.js';
import { createWorld, NOW, type World } from './support/world.js';

const WITHDRAW = `mutation ($input: WithdrawExamAdmissionsInput!) { withdrawExamAdmissions(input: $input) { results { id outcome userErrors { code } } } }`;

describe('exam sessions and whom they admit', () => {
  let world: World;
  let ground: ExamGround;
  beforeAll(async () => {
    world = await createWorld();
    ground = await createExamGround(world, 'admit');
  });
  afterAll(() => world.close());
  beforeEach(() => world.clock.set(NOW));

  it('admit whom nothing keeps out, and say of the others what does', async () => {
    const id = await openSession(ground);
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
    expect(why(await check(ground, id, people))).toEqual(expected);
    expect(await admissions(ground.officer, id)).toEqual([]);
    const results = await admit(ground, id, people);
    expect(why(results)).toEqual(expected);
    expect(results[6]?.userErrors[0]?.params).toMatchObject({ until: '2021-03-14', needed: '2021-03-15' });
    expect(await admissions(ground.officer, id)).toMatchObject([
      {
        enrolmentId: people[0]?.id,
        seat: 1,
        candidateName: people[0]?.name,
        document: expect.stringContaining('********'),
        sits: ['service:ONLINE', 'service:PRACTICAL', 'design:ONLINE', 'design:PRACTICAL'],
      },
    ]);
    expect(why(await admit(ground, id, [people[0]!]))).toEqual(['EXAM_ALREADY_ADMITTED']);
  });

  it('refuse a practice of 29 days at a filed base, with the day on which it is complete', async () => {
    const id = await openSession(ground);
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
    const [refused] = await admit(ground, id, [person]);
    expect(refused?.userErrors).toMatchObject([
      { code: 'EXAM_PLACEMENT_TOO_SHORT', params: { until: '2021-01-30', needed: '2021-02-01' } },
    ]);
    expect(refused?.userErrors[0]?.message).toContain('2021-02-01');
    // Two parts are not added; one that is whole is enough.
    await practise('2021-02-02', '2021-02-20');
    expect(why(await admit(ground, id, [person]))).toEqual(['EXAM_PLACEMENT_TOO_SHORT,EXAM_PLACEMENT_TOO_SHORT']);
    await practise('2021-02-12', '2021-03-12');
    expect(why(await admit(ground, id, [person]))).toEqual(['']);
  });

  it('refuse who was admitted on training at an institution that was not filed on those days, unless something else admits them', async () => {
    const id = await openSession(ground);
    const school = await trainingSchool(world, ground);
    // By training alone; by training or by seven years of work; on another day.
    const [onTraining, onEither, later] = [await ground.enrol(), await ground.enrol(), await ground.enrol()];
    await trainedLearner(world, ground, school, onTraining, { day: '2021-02-01', years: 1 });
    await trainedLearner(world, ground, school, onEither, { day: '2021-02-01', years: 7 });
    await trainedLearner(world, ground, school, later, { day: '2021-01-20', years: 1 });
    const people = [onTraining, onEither, later];
    const refusals = async () => why(await check(ground, id, people));
    expect(await refusals()).toEqual(['', '', '']);
    // Revoked at noon of the first of February: that day no longer counts, what was completed before does.
    await revokeAt(world, school, '2021-02-01T12:00:00+08:00');
    expect(await refusals()).toEqual(['EXAM_TRAINER_NOT_FILED', '', '']);
    const results = await admit(ground, id, people);
    expect(why(results)).toEqual(['EXAM_TRAINER_NOT_FILED', '', '']);
    expect(results[0]?.userErrors[0]).toMatchObject({ params: { name: '培训学校', on: '2021-02-01' } });
    expect(results[0]?.userErrors[0]?.message).toContain('2021-02-01');
  });

  it('never admit more than there are seats, however many ask at once', async () => {
    const id = await openSession(ground, { capacity: 5 });
    const people = await ground.enrolMany(12);
    const results = await Promise.all(people.map((person) => admit(ground, id, [person])));
    const outcomes = why(results.flat());
    expect(outcomes.filter((code) => code === '')).toHaveLength(5);
    expect(outcomes.filter((code) => code === 'EXAM_FULL')).toHaveLength(7);
    const seated = await admissions(ground.officer, id);
    expect(seated.map(({ seat }) => seat).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(seated.map(({ ticketNumber }) => ticketNumber)).size).toBe(5);
    // The last wall: the database itself counts.
    await expect(
      superuser(world, 'UPDATE exam_session SET admitted = 6, tickets = 6 WHERE id = $1', [id]),
    ).rejects.toThrow('exam_session_capacity');
    const elsewhen = { startsAt: '2021-06-17T09:00:00+08:00', endsAt: '2021-06-17T11:00:00+08:00' };
    expect(codes(await changeSession(ground, id, { capacity: 4, ...elsewhen }))).toEqual(['EXAM_DAY_FIXED']);
  });

  it('give a seat back, and its ticket number to nobody else', async () => {
    const id = await openSession(ground, { capacity: 2 });
    const [a, b, c] = (await ground.enrolMany(3)) as [TestEnrolment, TestEnrolment, TestEnrolment];
    await ground.admit(id, [a, b]);
    const [first] = await admissions(ground.officer, id);
    const { withdrawExamAdmissions } = await ground.officer.must<{ withdrawExamAdmissions: { results: ItemShape[] } }>(
      WITHDRAW,
      {
        input: { sessionId: id, admissionIds: [first!.id, randomUUID()] },
      },
    );
    expect(why(withdrawExamAdmissions.results)).toEqual(['', 'EXAM_ITEM_NOT_FOUND']);
    await ground.admit(id, [c]);
    const seated = await admissions(ground.officer, id);
    expect(seated.map(({ seat }) => seat).sort()).toEqual([1, 2]);
    expect(seated.map(({ ticketNumber }) => ticketNumber)).not.toContain(first?.ticketNumber);
    expect(why(await admit(ground, id, [a]))).toEqual(['EXAM_FULL']);
  });
});
