import { codes } from './support/client.js';
import { admit, anotherExaminer, changeSession, planSession, why } from './support/exam-admissions.js';
import { createExamGround, type ExamGround } from './support/exams.js';
import { createWorld, NOW, type World } from './support/world.js';

describe('exam sessions at the same time', () => {
  let world: World;
  let ground: ExamGround;
  beforeAll(async () => {
    world = await createWorld();
    ground = await createExamGround(world, 'clash');
  });
  afterAll(() => world.close());
  beforeEach(() => world.clock.set(NOW));

  it('book nobody twice for the same time, also when two are planned at once', async () => {
    const times = { startsAt: '2021-05-01T09:00:00+08:00', endsAt: '2021-05-01T11:00:00+08:00' };
    const answers = await Promise.all(Array.from({ length: 6 }, () => planSession(ground, times)));
    expect(answers.filter(({ session: made }) => made !== null)).toHaveLength(1);
    expect(answers.flatMap(codes).every((code) => code === 'EXAMINER_DOUBLE_BOOKED')).toBe(true);
    // One begins as the other ends.
    expect(codes(await planSession(ground, { startsAt: times.endsAt, endsAt: '2021-05-01T12:00:00+08:00' }))).toEqual(
      [],
    );
    const free = [ground.examiners[1]!.userId, ground.examiners[2]!.userId];
    expect(codes(await planSession(ground, { ...times, examinerIds: free }))).toEqual(['EXAMINER_DOUBLE_BOOKED']);
  });

  it('seat nobody in two rooms at once, nor one enrolment in two sessions', async () => {
    const times = { startsAt: '2021-07-01T01:00:00Z', endsAt: '2021-07-01T03:00:00Z' };
    const here = await ground.session(times);
    const there = await ground.session({
      ...times,
      level: 'manager',
      examinerIds: [ground.examiners[2]!.userId, await anotherExaminer(world, ground)],
    });
    const later = await ground.session({ startsAt: '2021-07-02T01:00:00Z', endsAt: '2021-07-02T03:00:00Z' });
    const person = await ground.enrol();
    const asManager = await ground.enrol({ level: 'manager', candidateId: person.candidateId });
    const results = await Promise.all([admit(ground, here, [person]), admit(ground, there, [asManager])]);
    expect(why(results.flat()).sort()).toEqual(['', 'EXAM_SAME_TIME']);
    const twice = await ground.enrol();
    const both = await Promise.all([admit(ground, here, [twice]), admit(ground, later, [twice])]);
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
    const moveTo = (times: typeof noon) => changeSession(ground, first, times);
    expect(codes(await moveTo({ ...morning, endsAt: noon.endsAt }))).toEqual(['EXAM_ADMITTED_CLASH']);
    expect(codes(await moveTo({ ...morning, endsAt: noon.startsAt }))).toEqual([]);
  });

  it('of a new time here and a seat elsewhere at the same moment, one comes too late', async () => {
    const examinerIds = [ground.examiners[2]!.userId, await anotherExaminer(world, ground)];
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
      const [seated, moved] = await Promise.all([admit(ground, there, [asManager]), changeSession(ground, here, both)]);
      const refused = [...why(seated), ...codes(moved)].filter(Boolean);
      expect(refused).toHaveLength(1);
    }
  });
});
