import { codes, type Client, type UserErrorShape } from './support/client.js';
import { all, enter, finishedExam, publish, results, score, sheet } from './support/exam-scores.js';
import { createExamGround, type ExamGround } from './support/exams.js';
import { superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';

const PROPOSE = `mutation ($input: ProposeExamCorrectionInput!) { proposeExamCorrection(input: $input) { correctionId userErrors { code field } } }`;
const DECIDE = `mutation ($input: DecideExamCorrectionInput!) { decideExamCorrection(input: $input) { userErrors { code } } }`;

/** Proposes other marks for a result. */
const correct = async (officer: Client, admissionId: string, scores: object[], version = 1) =>
  (
    await officer.must<{ proposeExamCorrection: { correctionId: string | null; userErrors: UserErrorShape[] } }>(
      PROPOSE,
      { input: { admissionId, version, scores, reason: '统分有误' } },
    )
  ).proposeExamCorrection;
/** Confirms a proposal. */
const confirm = async (officer: Client, id: string | null) =>
  codes(
    (
      await officer.must<{ decideExamCorrection: { userErrors: UserErrorShape[] } }>(DECIDE, {
        input: { id, decision: 'CONFIRMED' },
      })
    ).decideExamCorrection,
  );

describe('exam results that are corrected', () => {
  let world: World;
  let ground: ExamGround;
  beforeAll(async () => {
    world = await createWorld();
    ground = await createExamGround(world, 'correction');
  });
  afterAll(() => world.close());

  it('are corrected by a further version, proposed by one and confirmed by another', async () => {
    const { id, officer, second, examiners } = await finishedExam(world, ground, [await ground.enrol()]);
    const [line] = await sheet(officer, id);
    for (const examiner of examiners.slice(0, 2))
      await enter(examiner, id, [...all([line!], '75'), score(line!, 0, '59.5')]);
    await publish(officer, id);
    const mark = (value: string) => [{ direction: 'service', component: 'ONLINE', parts: [{ value }] }];
    const at = line!.admissionId;
    expect(codes(await correct(officer, at, mark('59.5')))).toEqual(['CORRECTION_NOTHING']);
    expect(codes(await correct(officer, at, mark('200')))).toEqual(['SCORE_ABOVE_MAX']);
    expect(codes(await correct(officer, at, [{ ...mark('60')[0], direction: 'storage' }]))).toEqual(['SCORE_NOT_SAT']);
    expect(codes(await correct(officer, at, mark('60'), 2))).toEqual(['CORRECTION_STALE']);
    const { correctionId } = await correct(officer, at, mark('60'));
    expect(codes(await correct(officer, at, mark('61')))).toEqual(['CORRECTION_OPEN']);
    expect(await confirm(officer, correctionId)).toEqual(['CORRECTION_SECOND_PERSON']);
    expect((await results(officer, { session: id }))[0]?.result).toMatchObject({ version: 1, passed: false });
    expect((await Promise.all([confirm(second, correctionId), confirm(second, correctionId)])).sort()).toEqual([
      [],
      ['CORRECTION_DECIDED'],
    ]);
    expect((await results(officer, { session: id }))[0]).toMatchObject({
      result: { version: 2, passed: true, reason: '统分有误' },
      earlier: [{ version: 1, passed: false }],
    });
    const [row] = await superuser<{ proposed_by: string; tenant_id: string }>(
      world,
      'SELECT proposed_by, tenant_id FROM exam_correction WHERE id = $1',
      [correctionId],
    );
    await superuser(world, 'DELETE FROM exam_correction_decision WHERE correction_id = $1', [correctionId]);
    await expect(
      superuser(world, `INSERT INTO exam_correction_decision VALUES ($1, $2, 'CONFIRMED', $3, $3, now())`, [
        row?.tenant_id,
        correctionId,
        row?.proposed_by,
      ]),
    ).rejects.toThrow('exam_correction_second_person');
  });

  it('carry over what was passed to a retake, which sits the rest only', async () => {
    const person = await ground.enrol();
    const first = await finishedExam(world, ground, [person]);
    const [line] = await sheet(first.officer, first.id);
    for (const examiner of first.examiners.slice(0, 2))
      await enter(examiner, first.id, [...all([line!], '75'), score(line!, 3, '50')]);
    await publish(first.officer, first.id);
    const { id: again, officer, second, examiners } = await finishedExam(world, ground, [person]);
    const [retake] = await sheet(officer, again);
    expect(retake?.marks.map(({ direction, component }) => `${direction}:${component}`)).toEqual(['design:PRACTICAL']);
    for (const examiner of examiners.slice(0, 2)) await enter(examiner, again, [score(retake!, 0, '60')]);
    expect(codes(await publish(officer, again))).toEqual([]);
    const history = await results(officer, { enrolment: person.id });
    expect(history.map(({ result }) => result.passed)).toEqual([false, true]);
    expect(
      history[1]?.result.scores.map(({ score: one, carriedFrom }) => [one, carriedFrom === line?.admissionId]),
    ).toEqual([
      ['75', true],
      ['75', true],
      ['75', true],
      ['60', false],
    ]);
    // A correction of the first exam reaches the second.
    const corrected = await correct(officer, line!.admissionId, [
      { direction: 'service', component: 'ONLINE', parts: [{ value: '59' }] },
    ]);
    expect(codes(corrected)).toEqual([]);
    expect(await confirm(second, corrected.correctionId)).toEqual([]);
    const after = await results(officer, { enrolment: person.id });
    expect(after.map(({ result }) => [result.version, result.outstanding])).toEqual([
      [2, ['service:ONLINE', 'design:PRACTICAL']],
      [2, ['service:ONLINE']],
    ]);
  });
});
