import { filledDraft, mutate, read } from './support/applications.js';
import { eventually } from './support/applications.js';
import type { Client } from './support/client.js';
import { decided, enrol, enrolOne, onEnrolment, onEnrolments, readEnrolment, someone } from './support/enrolments.js';
import { createWorld, NOW, type TestTenant, type World } from './support/world.js';

const student = (major = '电子商务') => ({ student: { enrolled: true, school: '北方职业学校', major } });
const codes = (errors: readonly { code: string }[]) => errors.map(({ code }) => code);

describe('Enrolment by pilot schools', () => {
  let world: World;
  let tenant: TestTenant;
  let schoolId: string;
  let school: Client;
  let officer: Client;
  let programmeId: string;
  beforeAll(async () => {
    world = await createWorld();
    tenant = await world.tenant('jd');
    await world.startWorker();
    schoolId = await world.school(tenant, '北方职业学校');
    school = await world.signedIn(tenant, schoolId, 'SCHOOL_SUBMITTER');
    officer = await world.signedIn(tenant, tenant.bodyId, 'CERTIFICATION_OFFICER');
    const { enrolmentProgrammes } = await officer.must<{ enrolmentProgrammes: { programme: { id: string } }[] }>(
      '{ enrolmentProgrammes { programme { id } } }',
    );
    programmeId = enrolmentProgrammes[0]?.programme.id ?? '';
  }, 90_000);
  afterAll(() => world.close());

  const ours = async () => (await someone(world, tenant, 1, schoolId))[0]!;
  const standing = async () =>
    (
      await school.must<{ enrolmentProgrammes: { mayEnrol: boolean; obstacle: string | null }[] }>(
        '{ enrolmentProgrammes { mayEnrol obstacle } }',
      )
    ).enrolmentProgrammes[0];

  it('is refused before the pilot application is approved', async () => {
    const { userErrors } = await enrol(school, programmeId, 'elementary', [
      { candidateId: await ours(), facts: student() },
    ]);
    expect(codes(userErrors)).toEqual(['STANDING_NONE']);
    expect(await standing()).toMatchObject({ mayEnrol: false, obstacle: expect.stringContaining('试点') as string });
  });

  it('admits a student of a listed major from the approval on', async () => {
    const reviewer = await world.signedIn(tenant, tenant.bodyId, 'REVIEWER');
    const { id, version } = await filledDraft(school, tenant.roundId);
    await mutate(school, 'submitPilotApplication', { id, draftVersion: version });
    const open = await eventually(async () => {
      const one = await read(reviewer, id);
      return one?.status === 'IN_REVIEW' ? one : null;
    }, 'evaluated');
    for (const { rule } of open.evaluation?.findings.filter(({ kind }) => kind === 'JUDGED') ?? [])
      await mutate(reviewer, 'judgeRule', { id, attempt: 1, rule, verdict: 'MET' });
    const approved = await mutate(reviewer, 'approvePilotApplication', { id, attempt: 1 });
    expect(approved.application?.status).toBe('APPROVED');

    expect(await standing()).toEqual({ mayEnrol: true, obstacle: null });
    const found = await enrolOne(school, programmeId, 'elementary', await ours(), student());
    expect([found.status, found.verdict?.admittedBy, found.organisation.name]).toEqual([
      'ADMITTED',
      null,
      '北方职业学校',
    ]);
    expect(found.verdict?.recorded).toEqual({
      standing: { approved: true, from: '2021-03-15', until: '2024-03-15', on: '2021-03-15' },
    });
  });

  it('refuses a major that is not listed, and asks the body about a near miss', async () => {
    expect((await enrolOne(school, programmeId, 'advanced', await ours(), student('数控技术'))).status).toBe('REFUSED');
    const near = await enrolOne(school, programmeId, 'advanced', await ours(), student('电子商物'));
    expect([near.status, near.abilities]).toEqual(['NEEDS_REVIEW', ['RESTATE', 'WITHDRAW']]);
    expect((await readEnrolment(officer, near.id))?.abilities).toEqual(['JUDGE']);
    const input = { id: near.id, revision: 1, rule: 'student', verdict: 'MET', comment: '系录入笔误，已核对' };
    expect((await onEnrolment(officer, 'judgeEnrolment', input)).enrolment?.status).toBe('ADMITTED');
    // The school reads the answer, not who gave it.
    expect((await readEnrolment(school, near.id))?.judgements).toEqual([
      { rule: 'student', verdict: 'MET', judgedBy: null },
    ]);
  });

  it('lets no other school see or touch it, nor bring a person it never registered', async () => {
    const mine = await enrolOne(school, programmeId, 'intermediate', await ours(), student());
    const otherId = await world.school(tenant, '南方职业学校');
    const other = await world.signedIn(tenant, otherId, 'SCHOOL_SUBMITTER');
    expect(await readEnrolment(other, mine.id)).toBeNull();
    const { results } = await onEnrolments(other, 'redecideEnrolments', { ids: [mine.id] });
    expect(results?.map(({ userErrors }) => codes(userErrors))).toEqual([['ENROLMENT_NOT_FOUND']]);
    const [theirs] = await someone(world, tenant, 1, otherId);
    const answer = await enrol(school, programmeId, 'intermediate', [{ candidateId: theirs!, facts: student() }]);
    expect(codes(answer.results?.[0]?.userErrors ?? [])).toEqual(['ENROLMENT_CANDIDATE']);
  });

  it('is not for the certifying body itself', async () => {
    const { userErrors } = await enrol(officer, programmeId, 'elementary', [
      { candidateId: await ours(), facts: student() },
    ]);
    expect(codes(userErrors)).toEqual(['ENROLLED_BY_SCHOOLS']);
  });

  it('ends with the standing: the last day is in, and a verdict that comes later is a refusal', async () => {
    world.clock.set(new Date('2024-03-15T02:00:00Z'));
    let people = await world.signedIn(tenant, schoolId, 'SCHOOL_EDITOR');
    const last = await enrolOne(people, programmeId, 'elementary', await ours(), student());
    expect(last.status).toBe('ADMITTED');
    await world.stopWorker();
    const { results } = await enrol(people, programmeId, 'elementary', [
      { candidateId: await ours(), facts: student() },
    ]);
    world.clock.set(new Date('2024-03-16T02:00:00Z'));
    people = await world.signedIn(tenant, schoolId, 'SCHOOL_EDITOR');
    await world.startWorker();
    const late = await decided(people, results?.[0]?.enrolmentId ?? '');
    expect(late.status).toBe('REFUSED');
    expect(late.verdict?.findings.find(({ rule }) => rule === 'pilot-school')?.reason?.code).toBe('standing.ended');
    const { userErrors } = await enrol(people, programmeId, 'elementary', [
      { candidateId: await ours(), facts: student() },
    ]);
    expect(codes(userErrors)).toEqual(['STANDING_NOT_VALID']);
    world.clock.set(NOW);
  });
});
