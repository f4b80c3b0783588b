import type { CandidateFacts } from '@shidian/rules/facts/candidate-eligibility.js';
import type { Client } from './support/client.js';
import {
  certifying,
  type CertifyingWorld,
  decided,
  enrol,
  enrolOne,
  onEnrolment,
  onEnrolments,
  readEnrolment,
  someone,
  trained,
} from './support/enrolments.js';
import { superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';

const none: CandidateFacts = { work: [], certificates: [], trainings: [], degrees: [], student: { enrolled: false } };
const two = ['assistant-customer-service', 'assistant-design'];

describe('Enrolment with a certifying body', () => {
  let world: World;
  let at: CertifyingWorld;
  let officer: Client;
  let programmeId: string;
  beforeAll(async () => {
    world = await createWorld();
    at = await certifying(world, 'zhejiang');
    ({ officer } = at);
    ({ programmeId } = at.province);
    await world.startWorker();
  }, 90_000);
  afterAll(() => world.close());

  const person = async () => (await someone(world, at.province.tenant, 1))[0]!;
  const assistant = async (facts: CandidateFacts) =>
    enrolOne(officer, programmeId, 'assistant', await person(), { ...none, ...facts }, two);

  it('admits by the condition that is met, and says for each other what is missing', async () => {
    const found = await assistant({ work: [{ from: '2009-07-01', until: 'ongoing', position: 'staff' }] });
    expect([found.status, found.verdict?.outcome, found.verdict?.admittedBy]).toEqual([
      'ADMITTED',
      'ELIGIBLE',
      'assistant-1',
    ]);
    expect(found.verdict?.findings.map(({ rule, alternative }) => [rule, alternative])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((n) => [`assistant-${n}`, true]),
    );
    expect(found.directions.map(({ title }) => title.zh)).toEqual(['网络客服', '美工设计']);
    expect(found.decidedOn).toBe('2015-07-01');
  });

  it('refuses with the days that are lacking, and decides anew when they are there', async () => {
    const short = await assistant({ work: [{ from: '2009-07-03', until: 'ongoing', position: 'staff' }] });
    expect([short.status, short.verdict?.admittedBy]).toEqual(['REFUSED', null]);
    expect(short.verdict?.findings[0]?.leastChange).toEqual([
      { option: 1, code: 'work.continue', params: { days: 2, on: '2015-07-03' } },
    ]);
    world.clock.set(new Date('2015-07-03T02:00:00Z'));
    // Days later nobody is signed in any more.
    const later = await world.signedIn(at.province.tenant, at.bodyId, 'CERTIFICATION_OFFICER');
    const { results } = await onEnrolments(later, 'redecideEnrolments', { ids: [short.id] });
    expect(results).toEqual([{ id: short.id, enrolmentId: short.id, userErrors: [] }]);
    const anew = await decided(later, short.id);
    expect([anew.status, anew.revision, anew.decidedOn]).toEqual(['ADMITTED', 2, '2015-07-03']);
    world.clock.set(new Date('2015-07-01T02:00:00Z'));
  });

  it('waits for facts, and takes them as a new revision', async () => {
    const open = await enrolOne(officer, programmeId, 'assistant', await person(), {}, two);
    expect([open.status, open.verdict?.outcome]).toEqual(['INCOMPLETE', 'INCOMPLETE']);
    expect(open.abilities).toEqual(['RESTATE', 'WITHDRAW']);
    const facts = { ...none, degrees: [{ level: 'associate', major: '物流管理', graduatedOn: '2014-06-30' }] };
    const stale = await onEnrolment(officer, 'restateEnrolment', { id: open.id, revision: 9, facts });
    expect(stale.userErrors.map(({ code }) => code)).toEqual(['ENROLMENT_CHANGED']);
    const { userErrors } = await onEnrolment(officer, 'restateEnrolment', { id: open.id, revision: 1, facts });
    expect(userErrors).toEqual([]);
    const found = await decided(officer, open.id);
    expect([found.status, found.revision, found.verdict?.admittedBy]).toEqual(['ADMITTED', 2, 'assistant-4']);
    const kept = await superuser<{ revision: number }>(
      world,
      `SELECT revision FROM enrolment_evaluation WHERE enrolment_id = $1 ORDER BY revision`,
      [open.id],
    );
    expect(kept).toEqual([{ revision: 1 }, { revision: 2 }]);
  });

  it('puts a major that is not printed before a person, whose answer admits or refuses', async () => {
    const degrees: CandidateFacts = {
      degrees: [{ level: 'bachelor', major: '国际经济与贸易', related: 'yes', graduatedOn: '2014-06-30' }],
    };
    for (const [verdict, status, by] of [
      ['MET', 'ADMITTED', 'assistant-4'],
      ['NOT_MET', 'REFUSED', null],
    ] as const) {
      const open = await assistant(degrees);
      expect([open.status, open.abilities]).toEqual(['NEEDS_REVIEW', ['RESTATE', 'WITHDRAW', 'JUDGE']]);
      const input = { id: open.id, revision: 1, rule: 'assistant-4', verdict, comment: '已核对课程与专业目录' };
      const other = await onEnrolment(officer, 'judgeEnrolment', { ...input, rule: 'assistant-1' });
      expect(other.userErrors.map(({ code }) => code)).toEqual(['NOT_OPEN_FOR_JUDGEMENT']);
      const brief = await onEnrolment(officer, 'judgeEnrolment', { ...input, comment: '是' });
      expect(brief.userErrors).toMatchObject([{ code: 'REASON_LENGTH', field: ['comment'] }]);
      const { enrolment } = await onEnrolment(officer, 'judgeEnrolment', input);
      expect([enrolment?.status, enrolment?.verdict?.admittedBy]).toEqual([status, by]);
      expect(enrolment?.judgements).toMatchObject([{ rule: 'assistant-4', verdict }]);
      const again = await onEnrolment(officer, 'judgeEnrolment', input);
      expect(again.userErrors.map(({ code }) => code)).toEqual(['ENROLMENT_STATE']);
    }
  });

  it.each([
    [['assistant-design'], 'DIRECTIONS_TOO_FEW'],
    [['assistant-design', 'assistant-design'], 'DIRECTION_TWICE'],
    [['assistant-design', 'specialist-operations'], 'DIRECTION_OF_OTHER_LEVEL'],
    [[], 'DIRECTIONS_TOO_FEW'],
  ])('refuses the directions %j: %s', async (directions, code) => {
    const { results } = await enrol(officer, programmeId, 'assistant', [
      { candidateId: await person(), directions, facts: none },
    ]);
    expect(results?.[0]?.userErrors.map((error) => error.code)).toContain(code);
    expect(results?.[0]?.enrolmentId).toBeNull();
  });

  it.each([
    ['senior', 'LEVEL_CLOSED'],
    ['clerk', 'LEVEL_NOT_ISSUED'],
    ['novice', 'LEVEL_NOT_FOUND'],
  ])('refuses the level %s: %s', async (level, code) => {
    const { userErrors, results } = await enrol(officer, programmeId, level, [
      { candidateId: await person(), facts: none },
    ]);
    expect([userErrors.map((error) => error.code), results]).toEqual([[code], null]);
  });

  it('answers a batch row by row, and the same again changes nothing', async () => {
    const [first, second, third] = await someone(world, at.province.tenant, 3);
    const rows = [
      { candidateId: first!, directions: two, facts: none },
      { candidateId: second!, directions: two, facts: { ...none, work: [{ from: '2010-02-30' }] } },
      { candidateId: first!, directions: two, facts: none },
      { candidateId: '01900000-0000-7000-8000-000000000000', directions: two, facts: none },
      { candidateId: third!, directions: two, facts: { ...none, recorded: { certificates: [] } } },
    ];
    const { results } = await enrol(officer, programmeId, 'assistant', rows);
    expect(results?.map(({ userErrors }) => userErrors.map(({ code, field }) => [code, field?.join('.')]))).toEqual([
      [],
      [['CANDIDATE_FACT', 'facts.work.0.from']],
      [['ENROLMENT_TWICE', 'candidateId']],
      [['ENROLMENT_CANDIDATE', 'candidateId']],
      [['CANDIDATE_FACT', 'facts.recorded']],
    ]);
    const again = await enrol(officer, programmeId, 'assistant', [rows[0]!]);
    expect(again.results?.[0]?.userErrors.map(({ code }) => code)).toEqual(['ALREADY_ENROLLED']);
  });

  it('withdraws for good, and lets the person be enrolled again', async () => {
    const candidateId = await person();
    const open = await enrolOne(officer, programmeId, 'assistant', candidateId, none, two);
    const { results } = await onEnrolments(officer, 'withdrawEnrolments', {
      ids: [open.id, '01900000-0000-7000-8000-000000000000'],
      reason: '考生本人申请撤回',
    });
    expect(results?.map(({ userErrors }) => userErrors.map(({ code }) => code)).sort()).toEqual([
      [],
      ['ENROLMENT_NOT_FOUND'],
    ]);
    expect(await readEnrolment(officer, open.id)).toMatchObject({ status: 'WITHDRAWN', abilities: [] });
    expect((await enrolOne(officer, programmeId, 'assistant', candidateId, none, two)).id).not.toBe(open.id);
  });

  it('lists by level, status and text, a page at a time, and counts', async () => {
    const list = async (filter: object, first = 100) =>
      (
        await officer.must<{
          enrolments: { totalCount: number; edges: { node: { id: string; level: string; status: string } }[] };
        }>(
          `query List($first: Int!, $filter: EnrolmentFilter) { enrolments(first: $first, filter: $filter) {
            totalCount edges { node { id level status verdict { outcome } } } } }`,
          { first, filter },
        )
      ).enrolments;
    const all = await list({});
    const admitted = await list({ status: ['ADMITTED'] });
    expect(admitted.totalCount).toBeGreaterThan(0);
    expect(admitted.edges.every(({ node }) => node.status === 'ADMITTED')).toBe(true);
    expect((await list({ level: 'manager' })).totalCount).toBe(0);
    expect((await list({ search: '考生' })).totalCount).toBe(all.totalCount);
    expect((await list({ search: '认证中心' })).totalCount).toBe(all.totalCount);
    expect((await list({ search: '%' })).totalCount).toBe(0);
    expect((await list({}, 1)).edges).toHaveLength(1);
    const { enrolmentCounts } = await officer.must<{ enrolmentCounts: { status: string; count: number }[] }>(
      '{ enrolmentCounts { level levelTitle { zh } status count } }',
    );
    expect(enrolmentCounts.reduce((sum, { count }) => sum + count, 0)).toBe(all.totalCount);
  });

  it('counts a completed training of the records, marked as such', async () => {
    const candidateId = await person();
    await trained(world, at.province, candidateId, 'J-2015-1');
    const facts = {
      ...none,
      degrees: [{ level: 'bachelor', major: '英语', related: 'no', graduatedOn: '2012-06-30' }],
    };
    const found = await enrolOne(officer, programmeId, 'assistant', candidateId, facts, two);
    expect([found.status, found.verdict?.admittedBy]).toEqual(['ADMITTED', 'assistant-6']);
    expect(found.verdict?.recorded).toEqual({
      trainings: [{ level: 'assistant', hours: 120, completedOn: '2015-03-01', certificateNumber: 'J-2015-1' }],
    });
    expect(found.facts.trainings).toEqual([]);
  });

  it('keeps out a school: in this programme the certifying body enrols', async () => {
    const schoolId = await world.school(at.province.tenant, '汀宁商贸学校');
    const school = await world.signedIn(at.province.tenant, schoolId, 'SCHOOL_SUBMITTER');
    const [candidateId] = await someone(world, at.province.tenant, 1, schoolId);
    const { userErrors } = await enrol(school, programmeId, 'assistant', [
      { candidateId: candidateId!, directions: two, facts: none },
    ]);
    expect(userErrors.map(({ code }) => code)).toEqual(['ENROLLED_BY_BODY']);
    const { enrolments } = await school.must<{ enrolments: { totalCount: number } }>('{ enrolments { totalCount } }');
    expect(enrolments.totalCount).toBe(0);
  });
});
