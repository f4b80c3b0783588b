import { codes } from './support/client.js';
import { examCertification, partsScore } from './support/exam-package.js';
import { all, enter, finishedExam, publish, results, score, sheet, why } from './support/exam-scores.js';
import { createExamGround, type ExamGround } from './support/exams.js';
import { superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';

const PREVIEW = `query ($id: ID!) { examPublicationPreview(sessionId: $id) { candidates passed retakes absent withoutAttendance missing conflicts } }`;

describe('exam results', () => {
  let world: World;
  let ground: ExamGround;
  beforeAll(async () => {
    world = await createWorld();
    ground = await createExamGround(world, 'results');
  });
  afterAll(() => world.close());

  it('are published once complete, frozen, and tell what is to be retaken', async () => {
    const { id, officer, examiners } = await finishedExam(world, ground, await ground.enrolMany(3), { absent: [2] });
    const lines = await sheet(officer, id);
    for (const examiner of examiners.slice(0, 2)) {
      // Nobody has entered anything, or one person all of it: neither is enough.
      expect(codes(await publish(officer, id))).toEqual(['RESULTS_INCOMPLETE']);
      await enter(examiner, id, [...all([lines[0]!], '60'), ...all([lines[1]!], '88')]);
      await enter(examiner, id, [score(lines[1]!, 3, '59.99')]);
      expect(why(await enter(examiner, id, [score(lines[2]!, 0, '60')]))).toEqual(['SCORE_NOT_PRESENT']);
    }
    expect(await officer.must(PREVIEW, { id })).toEqual({
      examPublicationPreview: {
        candidates: 3,
        passed: 1,
        retakes: 2,
        absent: 1,
        withoutAttendance: 0,
        missing: 0,
        conflicts: 0,
      },
    });
    expect(await publish(officer, id)).toMatchObject({ userErrors: [], session: { status: 'PUBLISHED' } });
    expect(await results(officer, { session: id })).toMatchObject([
      { result: { version: 1, passed: true, outstanding: [] } },
      { result: { version: 1, passed: false, outstanding: ['design:PRACTICAL'] } },
      {
        result: {
          version: 1,
          passed: false,
          attendance: 'ABSENT',
          outstanding: ['service:ONLINE', 'service:PRACTICAL', 'design:ONLINE', 'design:PRACTICAL'],
        },
      },
    ]);
    expect(codes(await publish(officer, id))).toEqual(['EXAM_NOT_NOW']);
    expect(codes(await enter(examiners[0]!, id, [score(lines[0]!, 0, '99')]))).toEqual(['EXAM_NOT_NOW']);
    await expect(superuser(world, `SET ROLE shidian_app; UPDATE exam_result SET passed = true`)).rejects.toThrow(
      'permission denied',
    );
  });

  it('are a school’s to read once they are published, its own and no others', async () => {
    const schoolId = await world.school(ground.tenant, '本校');
    const own = await ground.enrol({ organisationId: schoolId });
    const { id, officer, examiners } = await finishedExam(world, ground, [own, await ground.enrol()]);
    const school = await world.signedIn(ground.tenant, schoolId, 'SCHOOL_SUBMITTER');
    const lines = await sheet(officer, id);
    for (const examiner of examiners.slice(0, 2)) await enter(examiner, id, all(lines, '66'));
    expect([await results(school, { session: id }), await sheet(school, id)]).toEqual([[], []]);
    await publish(officer, id);
    expect((await results(school, { session: id })).map(({ enrolmentId }) => enrolmentId)).toEqual([own.id]);
    const stranger = await world.signedIn(ground.tenant, await world.school(ground.tenant, '他校'), 'SCHOOL_SUBMITTER');
    expect(await results(stranger, { session: id })).toEqual([]);
  });

  it('of a large session are published by the worker, once', async () => {
    const first = await ground.enrol();
    const { id, officer, examiners } = await finishedExam(world, ground, [first], { change: { capacity: 300 } });
    const [line] = await sheet(officer, id);
    // As many as one statement lays down: copies of the first, already present and marked.
    await superuser(
      world,
      `WITH c AS (INSERT INTO candidate (tenant_id, id, name, name_key, document_kind, document_sealed, document_index, person_index, document_masked, created_at, changed_at)
         SELECT tenant_id, gen_random_uuid(), name, name_key, document_kind, document_sealed, sha256(n::text::bytea), sha256(n::text::bytea), document_masked, created_at, changed_at
         FROM candidate, generate_series(1, 250) n WHERE id = $1 RETURNING tenant_id, id),
       e AS (INSERT INTO enrolment (tenant_id, id, programme_id, candidate_id, level, directions, organisation_id, status, created_at, changed_at)
         SELECT c.tenant_id, gen_random_uuid(), e.programme_id, c.id, e.level, e.directions, e.organisation_id, 'ADMITTED', now(), now()
         FROM c, enrolment e WHERE e.id = $2 RETURNING tenant_id, id, candidate_id)
       INSERT INTO exam_admission (tenant_id, id, session_id, enrolment_id, candidate_id, ticket_number, directions, sits, seat, attendance, admitted_by, admitted_at)
       SELECT e.tenant_id, gen_random_uuid(), a.session_id, e.id, e.candidate_id, 'L' || row_number() OVER (), a.directions, a.sits,
         1 + row_number() OVER (), 'ABSENT', a.admitted_by, a.admitted_at FROM e, exam_admission a WHERE a.id = $3`,
      [first.candidateId, first.id, line?.admissionId],
    );
    for (const examiner of examiners.slice(0, 2)) await enter(examiner, id, all([line!], '60'));
    expect(await publish(officer, id)).toMatchObject({
      userErrors: [],
      session: { status: 'SCORING', publicationAskedAt: expect.any(String) },
    });
    expect(codes(await enter(examiners[0]!, id, [score(line!, 0, '61')]))).toEqual(['EXAM_NOT_NOW']);
    await world.startWorker();
    for (let waited = 0; waited < 200; waited++) {
      const [row] = await superuser<{ status: string }>(world, 'SELECT status FROM exam_session WHERE id = $1', [id]);
      if (row?.status === 'PUBLISHED') break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await world.stopWorker();
    const [count] = await superuser<{ n: number; passed: number }>(
      world,
      'SELECT count(*)::int AS n, count(*) FILTER (WHERE passed)::int AS passed FROM exam_result r JOIN exam_admission a ON a.id = r.admission_id WHERE a.session_id = $1',
      [id],
    );
    expect(count).toEqual({ n: 251, passed: 1 });
  });

  it('of parts are weighed exactly', async () => {
    const parted = await createExamGround(world, 'parts', { ...examCertification, score: partsScore });
    const manager = await parted.enrol({ level: 'manager' });
    const { id, officer, examiners } = await finishedExam(world, parted, [manager], { change: { level: 'manager' } });
    const [line] = await sheet(officer, id);
    const parts = (process: string, result: string) => [
      { part: 'process', value: process },
      { part: 'result', value: result },
    ];
    const stated = [
      { ...score(line!, 0, ''), parts: parts('60', '59.99') },
      { ...score(line!, 1, ''), parts: parts('59.97', '60.02') },
    ];
    expect(why(await enter(examiners[0]!, id, [score(line!, 0, '60')]))).toEqual([
      'SCORE_UNKNOWN_PART,SCORE_EMPTY,SCORE_EMPTY',
    ]);
    for (const examiner of examiners.slice(0, 2)) expect(why(await enter(examiner, id, stated))).toEqual(['', '']);
    await publish(officer, id);
    expect(await results(officer, { session: id })).toMatchObject([
      { result: { passed: false, outstanding: [':ONLINE'], scores: [{ score: '59.994' }, { score: '60' }] } },
    ]);
  });
});
