import iconv from 'iconv-lite';
import { partsScore, examCertification } from './support/exam-package.js';
import { type Client, type UserErrorShape } from './support/client.js';
import { createExamGround, type ExamGround, type TestEnrolment } from './support/exams.js';
import { superuser } from './support/superuser.js';
import { createWorld, NOW, type World } from './support/world.js';

interface Score {
  ticketNumber: string;
  direction: string;
  component: string;
  parts: { part?: string; value: string }[];
}
interface Line {
  admissionId: string;
  ticketNumber: string;
  marks: {
    direction: string;
    component: string;
    state: string | null;
    own: { total: string } | null;
    entries: { total: string }[];
  }[];
}

const ENTER = `mutation ($input: EnterExamScoresInput!) { enterExamScores(input: $input) { userErrors { code } results { row outcome userErrors { code message } } } }`;
const SHEET = `query ($id: ID!, $conflicts: Boolean!) { examScoreSheet(sessionId: $id, first: 100, conflicts: $conflicts) { edges { node { admissionId ticketNumber attendance
  marks { direction component state own { total } entries { by total parts } decision { total reason by } } } } } }`;
const RESOLVE = `mutation ($input: ResolveExamScoreInput!) { resolveExamScore(input: $input) { userErrors { code field } } }`;
const PREVIEW = `query ($id: ID!) { examPublicationPreview(sessionId: $id) { candidates passed retakes absent withoutAttendance missing conflicts } }`;
const PUBLISH = `mutation ($input: ExamSessionIdInput!) { publishExamResults(input: $input) { userErrors { code message } session { status publicationAskedAt } } }`;
const RESULTS = `query ($id: ID, $enrolment: ID) { examResults(sessionId: $id, enrolmentId: $enrolment, first: 100) { edges { node { admissionId enrolmentId ticketNumber
  result { version passed outstanding attendance reason scores { direction component score passed carriedFrom } } earlier { version passed } } } } }`;
const PROPOSE = `mutation ($input: ProposeExamCorrectionInput!) { proposeExamCorrection(input: $input) { correctionId userErrors { code field } } }`;
const DECIDE = `mutation ($input: DecideExamCorrectionInput!) { decideExamCorrection(input: $input) { userErrors { code } } }`;
const ATTEND = `mutation ($input: RecordExamAttendanceInput!) { recordExamAttendance(input: $input) { results { outcome } } }`;
const CLOSE = `mutation ($input: ExamSessionIdInput!) { closeExamSession(input: $input) { userErrors { code } } }`;

describe('exam scores', () => {
  let world: World;
  let ground: ExamGround;
  let officer: Client;
  let second: Client;
  let examiners: Client[];
  beforeAll(async () => {
    world = await createWorld();
    ground = await createExamGround(world, 'score');
  });
  afterAll(() => world.close());

  const codes = ({ userErrors }: { userErrors: UserErrorShape[] }) => userErrors.map(({ code }) => code);
  /** People sign in at the present; their first sign-in was before the exam. */
  const signIn = async () => {
    ({ officer, second, examiners } = await ground.again());
  };
  let day = 0;
  /** A session whose exam is over, everybody present. */
  const over = async (enrolments: readonly TestEnrolment[], change: object = {}, absent: readonly number[] = []) => {
    world.clock.set(NOW);
    const date = new Date(Date.UTC(2021, 3, 1 + day++, 1)).toISOString();
    const id = await ground.session({
      ...{ startsAt: date, endsAt: date.replace('T01:', 'T03:') },
      examinerIds: ground.examiners.map(({ userId }) => userId),
      ...change,
    });
    await ground.admit(id, enrolments);
    world.clock.set(new Date(date.replace('T01:', 'T04:')));
    await signIn();
    const lines = await sheet(officer, id);
    for (const [attendance, wanted] of [
      ['PRESENT', false],
      ['ABSENT', true],
    ] as const) {
      const admissionIds = lines.filter((_, n) => absent.includes(n) === wanted).map(({ admissionId }) => admissionId);
      if (admissionIds.length > 0) await officer.must(ATTEND, { input: { sessionId: id, admissionIds, attendance } });
    }
    await officer.must(CLOSE, { input: { id } });
    return id;
  };
  const sheet = async (client: Client, id: string, conflicts = false) =>
    (
      await client.must<{ examScoreSheet: { edges: { node: Line }[] } | null }>(SHEET, { id, conflicts })
    ).examScoreSheet?.edges.map(({ node }) => node) ?? [];
  const enter = async (client: Client, sessionId: string, scores: readonly Score[]) =>
    (
      await client.must<{
        enterExamScores: {
          userErrors: UserErrorShape[];
          results: { outcome: string; userErrors: UserErrorShape[] }[] | null;
        };
      }>(ENTER, { input: { sessionId, scores } })
    ).enterExamScores;
  const why = (answer: Awaited<ReturnType<typeof enter>>) => (answer.results ?? []).map((one) => codes(one).join());
  const score = (line: Line, n: number, value: string): Score => {
    const { direction, component } = line.marks[n]!;
    return { ticketNumber: line.ticketNumber, direction, component, parts: [{ value }] };
  };
  const all = (lines: readonly Line[], value: string) =>
    lines.flatMap((line) => line.marks.map((_, n) => score(line, n, value)));
  const publish = async (id: string) =>
    (
      await officer.must<{ publishExamResults: { userErrors: UserErrorShape[]; session: { status: string } } }>(
        PUBLISH,
        { input: { id } },
      )
    ).publishExamResults;
  const results = async (client: Client, id: string | null, enrolment: string | null = null) =>
    (
      await client.must<{ examResults: { edges: { node: ResultLine }[] } }>(RESULTS, { id, enrolment })
    ).examResults.edges.map(({ node }) => node);
  interface ResultLine {
    admissionId: string;
    enrolmentId: string;
    result: {
      version: number;
      passed: boolean;
      outstanding: string[];
      scores: { score: string | null; carriedFrom: string | null }[];
    };
    earlier: { version: number }[];
  }

  it('take what is a mark and say of everything else why it is none', async () => {
    const id = await over([await ground.enrol()]);
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
    const id = await over([await ground.enrol(), await ground.enrol()]);
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
    const id = await over([await ground.enrol()]);
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

  it('are published once complete, frozen, and tell what is to be retaken', async () => {
    const id = await over(await ground.enrolMany(3), {}, [2]);
    const lines = await sheet(officer, id);
    for (const examiner of examiners.slice(0, 2)) {
      // Nobody has entered anything, or one person all of it: neither is enough.
      expect(codes(await publish(id))).toEqual(['RESULTS_INCOMPLETE']);
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
    expect(await publish(id)).toMatchObject({ userErrors: [], session: { status: 'PUBLISHED' } });
    expect(await results(officer, id)).toMatchObject([
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
    expect(codes(await publish(id))).toEqual(['EXAM_NOT_NOW']);
    expect(codes(await enter(examiners[0]!, id, [score(lines[0]!, 0, '99')]))).toEqual(['EXAM_NOT_NOW']);
    await expect(superuser(world, `SET ROLE shidian_app; UPDATE exam_result SET passed = true`)).rejects.toThrow(
      'permission denied',
    );
  });

  it('carry over what was passed to a retake, which sits the rest only', async () => {
    const person = await ground.enrol();
    const first = await over([person]);
    const [line] = await sheet(officer, first);
    for (const examiner of examiners.slice(0, 2))
      await enter(examiner, first, [...all([line!], '75'), score(line!, 3, '50')]);
    await publish(first);
    const again = await over([person]);
    const [retake] = await sheet(officer, again);
    expect(retake?.marks.map(({ direction, component }) => `${direction}:${component}`)).toEqual(['design:PRACTICAL']);
    for (const examiner of examiners.slice(0, 2)) await enter(examiner, again, [score(retake!, 0, '60')]);
    expect(codes(await publish(again))).toEqual([]);
    const history = await results(officer, null, person.id);
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
    const corrected = await correct(line!.admissionId, [
      { direction: 'service', component: 'ONLINE', parts: [{ value: '59' }] },
    ]);
    expect(codes(corrected)).toEqual([]);
    expect(await decide(corrected.correctionId)).toEqual([]);
    const after = await results(officer, null, person.id);
    expect(after.map(({ result }) => [result.version, result.outstanding])).toEqual([
      [2, ['service:ONLINE', 'design:PRACTICAL']],
      [2, ['service:ONLINE']],
    ]);
  });

  const correct = async (admissionId: string, scores: object[], version = 1, client = officer) =>
    (
      await client.must<{ proposeExamCorrection: { correctionId: string | null; userErrors: UserErrorShape[] } }>(
        PROPOSE,
        {
          input: { admissionId, version, scores, reason: '统分有误' },
        },
      )
    ).proposeExamCorrection;
  const decide = async (id: string | null, decision = 'CONFIRMED', client = second) =>
    codes(
      (
        await client.must<{ decideExamCorrection: { userErrors: UserErrorShape[] } }>(DECIDE, {
          input: { id, decision },
        })
      ).decideExamCorrection,
    );

  it('are corrected by a further version, proposed by one and confirmed by another', async () => {
    const id = await over([await ground.enrol()]);
    const [line] = await sheet(officer, id);
    for (const examiner of examiners.slice(0, 2))
      await enter(examiner, id, [...all([line!], '75'), score(line!, 0, '59.5')]);
    await publish(id);
    const mark = (value: string) => [{ direction: 'service', component: 'ONLINE', parts: [{ value }] }];
    const at = line!.admissionId;
    expect(codes(await correct(at, mark('59.5')))).toEqual(['CORRECTION_NOTHING']);
    expect(codes(await correct(at, mark('200')))).toEqual(['SCORE_ABOVE_MAX']);
    expect(codes(await correct(at, [{ ...mark('60')[0], direction: 'storage' }]))).toEqual(['SCORE_NOT_SAT']);
    expect(codes(await correct(at, mark('60'), 2))).toEqual(['CORRECTION_STALE']);
    const { correctionId } = await correct(at, mark('60'));
    expect(codes(await correct(at, mark('61')))).toEqual(['CORRECTION_OPEN']);
    expect(await decide(correctionId, 'CONFIRMED', officer)).toEqual(['CORRECTION_SECOND_PERSON']);
    expect((await results(officer, id))[0]?.result).toMatchObject({ version: 1, passed: false });
    expect((await Promise.all([decide(correctionId), decide(correctionId)])).sort()).toEqual([
      [],
      ['CORRECTION_DECIDED'],
    ]);
    expect((await results(officer, id))[0]).toMatchObject({
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

  it('are a school’s to read once they are published, its own and no others', async () => {
    const schoolId = await world.school(ground.tenant, '本校');
    const own = await ground.enrol({ organisationId: schoolId });
    const id = await over([own, await ground.enrol()]);
    const school = await world.signedIn(ground.tenant, schoolId, 'SCHOOL_SUBMITTER');
    const lines = await sheet(officer, id);
    for (const examiner of examiners.slice(0, 2)) await enter(examiner, id, all(lines, '66'));
    expect([await results(school, id), await sheet(school, id)]).toEqual([[], []]);
    await publish(id);
    expect((await results(school, id)).map(({ enrolmentId }) => enrolmentId)).toEqual([own.id]);
    const stranger = await world.signedIn(ground.tenant, await world.school(ground.tenant, '他校'), 'SCHOOL_SUBMITTER');
    expect(await results(stranger, id)).toEqual([]);
  });

  it('of a large session are published by the worker, once', async () => {
    const [first] = await Promise.all([ground.enrol()]);
    const id = await over([first], { capacity: 300 });
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
    expect(await publish(id)).toMatchObject({
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

  it('come from a spreadsheet, row by row, and again without effect', async () => {
    const id = await over(await ground.enrolMany(2), {}, [1]);
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

  it('of parts are weighed exactly', async () => {
    const parted = await createExamGround(world, 'parts', { ...examCertification, score: partsScore });
    world.clock.set(NOW);
    const id = await parted.session({
      startsAt: '2021-03-16T01:00:00Z',
      endsAt: '2021-03-16T03:00:00Z',
      level: 'manager',
    });
    await parted.admit(id, [await parted.enrol({ level: 'manager' })]);
    world.clock.set(new Date('2021-03-16T04:00:00Z'));
    const now = await parted.again();
    const people = [now.officer, ...now.examiners.slice(0, 2)];
    const lines = await sheet(people[0]!, id);
    await people[0]!.must(ATTEND, {
      input: { sessionId: id, admissionIds: [lines[0]?.admissionId], attendance: 'PRESENT' },
    });
    await people[0]!.must(CLOSE, { input: { id } });
    const parts = (process: string, result: string) => [
      { part: 'process', value: process },
      { part: 'result', value: result },
    ];
    const stated = lines[0]!.marks.map(({ direction, component }, n) => ({
      ticketNumber: lines[0]!.ticketNumber,
      direction,
      component,
      parts: n === 0 ? parts('60', '59.99') : parts('59.97', '60.02'),
    }));
    expect(why(await enter(people[1]!, id, [{ ...stated[0]!, parts: [{ value: '60' }] }]))).toEqual([
      'SCORE_UNKNOWN_PART,SCORE_EMPTY,SCORE_EMPTY',
    ]);
    for (const person of people.slice(1)) expect(why(await enter(person, id, stated))).toEqual(['', '']);
    await people[0]!.must(PUBLISH, { input: { id } });
    expect(await results(people[0]!, id)).toMatchObject([
      { result: { passed: false, outstanding: [':ONLINE'], scores: [{ score: '59.994' }, { score: '60' }] } },
    ]);
  });
});
