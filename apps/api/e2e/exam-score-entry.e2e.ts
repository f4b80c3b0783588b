import iconv from 'iconv-lite';
import { codes, type UserErrorShape } from './support/client.js';
import { enter, finishedExam, score, sheet, why } from './support/exam-scores.js';
import { createExamGround, type ExamGround } from './support/exams.js';
import { superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';

const RESOLVE = `mutation ($input: ResolveExamScoreInput!) { resolveExamScore(input: $input) { userErrors { code field } } }`;

describe('exam scores', () => {
  let world: World;
  let ground: ExamGround;
  beforeAll(async () => {
    world = await createWorld();
    ground = await createExamGround(world, 'score');
  });
  afterAll(() => world.close());

  it('take what is a mark and say of everything else why it is none', async () => {
    const { id, examiners } = await finishedExam(world, ground, [await ground.enrol()]);
    const [line] = await sheet(examiners[0]!, id);
    const values = ['-1', '60.0', '59.99', '101', '', '缺考', '59.999'];
    const answer = await enter(
      examiners[0]!,
      id,
      values.map((value) => score(line!, 0, value)),
    );
    expect(why(answer)).toEqual([
      'SCORE_BELOW_MIN',
      '',
      '',
      'SCORE_ABOVE_MAX',
      'SCORE_EMPTY',
      'SCORE_NOT_A_NUMBER',
      'SCORE_TOO_MANY_DECIMALS',
    ]);
    // Of two rows for one mark the later one counts.
    expect((await sheet(examiners[0]!, id))[0]?.marks[0]?.own).toEqual({ total: '59.99' });
    const foreign = { ...score(line!, 0, '60'), direction: 'storage' };
    const unknown = { ...score(line!, 0, '60'), ticketNumber: '000000' };
    expect(
      why(await enter(examiners[0]!, id, [foreign, unknown, { ...score(line!, 0, '60'), component: 'DEFENCE' }])),
    ).toEqual(['SCORE_NOT_SAT', 'SCORE_UNKNOWN_TICKET', 'SCORE_NOT_SAT']);
  });

  it('are entered by two who do not see each other, and by no third', async () => {
    const { id, officer, examiners } = await finishedExam(world, ground, [await ground.enrol(), await ground.enrol()]);
    const [line, other] = await sheet(examiners[0]!, id);
    expect(why(await enter(examiners[0]!, id, [score(line!, 0, '70')]))).toEqual(['']);
    expect((await sheet(examiners[1]!, id))[0]?.marks[0]).toMatchObject({ state: null, own: null, entries: [] });
    const race = await Promise.all(examiners.map((one) => enter(one, id, [score(other!, 0, '70')])));
    expect(race.map(why).flat().sort()).toEqual(['', '', 'SCORE_ENTERED_TWICE']);
    expect(why(await enter(examiners[1]!, id, [score(line!, 0, '70.5')]))).toEqual(['']);
    expect(why(await enter(examiners[2]!, id, [score(line!, 0, '70.5')]))).toEqual(['SCORE_ENTERED_TWICE']);
    expect((await sheet(officer, id))[0]?.marks[0]).toMatchObject({
      state: 'CONFLICT',
      entries: [{ total: '70' }, { total: '70.5' }],
    });
    expect((await sheet(officer, id, true)).map(({ ticketNumber }) => ticketNumber)).toEqual([line?.ticketNumber]);
    // The same again changes nothing; one of the two may mend their own.
    const [before] = await superuser<{ n: number }>(world, 'SELECT count(*)::int AS n FROM exam_score_entry', []);
    expect(why(await enter(examiners[1]!, id, [score(line!, 0, '70.50')]))).toEqual(['']);
    const [after] = await superuser<{ n: number }>(world, 'SELECT count(*)::int AS n FROM exam_score_entry', []);
    expect(after).toEqual(before);
    expect(why(await enter(examiners[1]!, id, [score(line!, 0, '70')]))).toEqual(['']);
    expect((await sheet(officer, id))[0]?.marks[0]?.state).toBe('AGREED');
  });

  it('in conflict are decided by a third person with a reason, once', async () => {
    const { id, officer, examiners } = await finishedExam(world, ground, [await ground.enrol()]);
    const [line] = await sheet(officer, id);
    await enter(examiners[0]!, id, [score(line!, 0, '60')]);
    const input = {
      admissionId: line!.admissionId,
      direction: 'service',
      component: 'ONLINE',
      parts: [{ value: '59.99' }],
      reason: '复核答卷',
    };
    const resolve = async (change: object = {}) =>
      codes(
        (
          await officer.must<{ resolveExamScore: { userErrors: UserErrorShape[] } }>(RESOLVE, {
            input: { ...input, ...change },
          })
        ).resolveExamScore,
      );
    expect(await resolve()).toEqual(['SCORE_NO_CONFLICT']);
    await enter(examiners[1]!, id, [score(line!, 0, '59.99')]);
    expect(await resolve({ reason: ' ', parts: [{ value: '101' }] })).toEqual(['SCORE_ABOVE_MAX', 'TEXT_REQUIRED']);
    const both = await Promise.all([resolve(), resolve()]);
    expect(both.sort()).toEqual([[], ['SCORE_NO_CONFLICT']]);
    expect((await sheet(officer, id))[0]?.marks[0]).toMatchObject({
      state: 'DECIDED',
      decision: { total: '59.99', reason: '复核答卷' },
    });
    expect(why(await enter(examiners[0]!, id, [score(line!, 0, '61')]))).toEqual(['SCORE_DECIDED']);
  });

  it('come from a spreadsheet, row by row, and again without effect', async () => {
    const { id, officer, examiners } = await finishedExam(world, ground, await ground.enrolMany(2), { absent: [1] });
    const [line, absent] = await sheet(officer, id);
    const [one, other] = [line!.ticketNumber, absent!.ticketNumber];
    const text = `成绩表\n准考证号,方向,线上,实操\n${one},service,60.0,59.99\n${one},design,101,\n${other},service,,\n${other},design,50,\n999,service,1,2\n${one},storage,1,2\n`;
    const document = `mutation ($input: ImportExamScoresInput!) { importExamScores(input: $input) { taken refused { row component userErrors { code } } userErrors { code } } }`;
    interface Imported {
      taken: number | null;
      refused: { row: number; component: string | null; userErrors: UserErrorShape[] }[] | null;
      userErrors: UserErrorShape[];
    }
    const load = async (input: object, client = examiners[0]!) =>
      (await client.must<{ importExamScores: Imported }>(document, { input: { sessionId: id, ...input } }))
        .importExamScores;
    const expected = [
      [4, 'ONLINE', 'SCORE_ABOVE_MAX'],
      [4, 'PRACTICAL', 'SCORE_EMPTY'],
      [6, 'ONLINE', 'SCORE_NOT_PRESENT'],
      [7, 'ONLINE', 'SCORE_UNKNOWN_TICKET'],
      [7, 'PRACTICAL', 'SCORE_UNKNOWN_TICKET'],
      [8, 'ONLINE', 'SCORE_NOT_SAT'],
      [8, 'PRACTICAL', 'SCORE_NOT_SAT'],
    ];
    const said = ({ refused }: Imported) =>
      refused?.map(({ row, component, userErrors }) => [row, component, codes({ userErrors }).join()]);
    const dry = await load({ text, dryRun: true });
    expect([dry.taken, said(dry)]).toEqual([2, expected]);
    expect((await sheet(examiners[0]!, id))[0]?.marks[0]?.own).toBeNull();
    const first = await load({ text });
    expect([first.taken, said(first)]).toEqual([2, expected]);
    const count = async () =>
      (await superuser<{ n: number }>(world, 'SELECT count(*)::int AS n FROM exam_score_entry', []))[0]?.n;
    const before = await count();
    expect((await load({ text })).taken).toBe(2);
    expect(await count()).toBe(before);
    expect(codes(await load({ text: '姓名\n甲\n' }))).toEqual(['SCORES_NO_HEADER']);
    expect(codes(await load({}))).toEqual(['SCORES_SOURCE']);
    // A file in GB18030, as Excel writes it, by the second examiner; nobody else may use or read it.
    const bytes = new Uint8Array(iconv.encode(`准考证号,方向,线上\n${one},service,60\n`, 'gb18030'));
    const { startScoreUpload } = await examiners[1]!.must<{ startScoreUpload: { fileId: string; uploadUrl: string } }>(
      `mutation ($input: StartScoreUploadInput!) { startScoreUpload(input: $input) { fileId uploadUrl userErrors { code } } }`,
      { input: { sessionId: id, name: '成绩.csv', size: bytes.length } },
    );
    const put = await examiners[1]!.fetch(startScoreUpload.uploadUrl, {
      method: 'PUT',
      body: bytes,
      headers: { 'content-type': 'text/csv' },
    });
    expect(put.status).toBeLessThan(300);
    expect(codes(await load({ fileId: startScoreUpload.fileId }))).toEqual(['FILE_NOT_FOUND']);
    expect((await examiners[0]!.fetch(startScoreUpload.uploadUrl)).status).toBe(404);
    expect(await load({ fileId: startScoreUpload.fileId }, examiners[1])).toMatchObject({ taken: 1, refused: [] });
    expect((await sheet(officer, id))[0]?.marks[0]?.state).toBe('AGREED');
  });
});
