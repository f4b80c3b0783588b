import { filledDraft, mutate, read, type ApplicationAnswer } from './support/applications.js';
import type { Client } from './support/client.js';
import { evaluated, submitMany, type Submitted } from './support/seed.js';
import { rowCounts, superuser } from './support/superuser.js';
import { createWorld, NOW, type TestTenant, type World } from './support/world.js';

const JUDGED = ['training-experience', 'structured-team', 'major-plan', 'venue-equipment', 'head-mobilises'];
const CLOSES = new Date('2021-04-01T00:00:00+08:00').getTime();
const codes = (answer: ApplicationAnswer) => answer.userErrors.map(({ code }) => code);

describe('The closing of a round', () => {
  let world: World;
  let tenant: TestTenant;
  let schoolId: string;
  beforeAll(async () => {
    world = await createWorld();
    tenant = await world.tenant('clock');
    schoolId = await world.school(tenant, '赶末班车的学校');
  }, 60_000);
  afterAll(() => world.close());

  // The clock jumps over the life of a session: whoever acts then has just signed in.
  const at = async (instant: number, organisationId: string, role: 'SCHOOL_SUBMITTER' | 'REVIEWER') => {
    world.clock.set(new Date(instant));
    return world.signedIn(tenant, organisationId, role);
  };

  it.each([
    ['at the closing instant', 0],
    ['one second after', 1_000],
    ['a day after', 86_400_000],
  ])('%s nothing is taken, and nothing is written', async (_when, offset) => {
    const school = await at(NOW.getTime(), await world.school(tenant, `晚到学校 ${offset}`), 'SCHOOL_SUBMITTER');
    const draft = await filledDraft(school, tenant.roundId);
    const { school: own } = (
      await school.must<{ pilotApplication: { school: { id: string } } }>(
        'query ($id: ID!) { pilotApplication(id: $id) { school { id } } }',
        { id: draft.id },
      )
    ).pilotApplication;
    const late = await at(CLOSES + offset, own.id, 'SCHOOL_SUBMITTER');
    const before = await rowCounts(world);
    const refused = await mutate(late, 'submitPilotApplication', { id: draft.id, draftVersion: draft.version });
    expect(codes(refused)).toEqual(['ROUND_CLOSED']);
    expect(refused.application).toMatchObject({ status: 'DRAFT', attempt: 0 });
    const opened = await mutate(late, 'createPilotApplication', { roundId: tenant.roundId });
    expect(codes(opened)).toEqual(['ROUND_CLOSED']);
    expect(await rowCounts(world)).toEqual(before);
  });

  it('one second before the opening nothing is taken either', async () => {
    const early = await at(new Date('2021-03-01T00:00:00+08:00').getTime() - 1_000, schoolId, 'SCHOOL_SUBMITTER');
    expect(codes(await mutate(early, 'createPilotApplication', { roundId: tenant.roundId }))).toEqual([
      'ROUND_NOT_OPEN',
    ]);
  });

  it('one second before the closing it is taken; returned, it may be submitted again after the closing', async () => {
    const school = await at(NOW.getTime(), schoolId, 'SCHOOL_SUBMITTER');
    const draft = await filledDraft(school, tenant.roundId);
    const last = await at(CLOSES - 1_000, schoolId, 'SCHOOL_SUBMITTER');
    const taken = await mutate(last, 'submitPilotApplication', { id: draft.id, draftVersion: draft.version });
    expect([codes(taken), taken.application?.status]).toEqual([[], 'EVALUATING']);
    await world.startWorker();
    await evaluated(world, tenant, 1);
    const reviewer = await at(CLOSES + 86_400_000, tenant.bodyId, 'REVIEWER');
    const returned = await mutate(reviewer, 'returnPilotApplication', {
      id: draft.id,
      attempt: 1,
      defects: [{ path: 'office.address', code: 'claim-unsupported', text: '请补充' }],
    });
    expect(codes(returned)).toEqual([]);
    const again = await at(CLOSES + 2 * 86_400_000, schoolId, 'SCHOOL_SUBMITTER');
    const resubmitted = await mutate(again, 'submitPilotApplication', { id: draft.id, draftVersion: draft.version });
    expect([codes(resubmitted), resubmitted.application?.attempt]).toEqual([[], 2]);
  });
});

describe('At the same instant', () => {
  let world: World;
  let tenant: TestTenant;
  let cases: Submitted[];
  let reviewers: [Client, Client];
  const CAPACITY = 3;
  beforeAll(async () => {
    world = await createWorld();
    tenant = await world.tenant('race', { capacity: CAPACITY });
    cases = await submitMany(world, tenant, 22);
    await world.startWorker();
    await evaluated(world, tenant, cases.length);
    reviewers = [
      await world.signedIn(tenant, tenant.bodyId, 'REVIEWER'),
      await world.signedIn(tenant, tenant.bodyId, 'PROGRAMME_MANAGER'),
    ];
    for (const { id } of cases)
      await Promise.all(
        JUDGED.map((rule) => mutate(reviewers[0], 'judgeRule', { id, attempt: 1, rule, verdict: 'MET' })),
      );
  }, 120_000);
  afterAll(() => world.close());

  const reject = (client: Client, id: string) =>
    mutate(client, 'rejectPilotApplication', { id, attempt: 1, reasons: [{ code: 'plan-insufficient' }] });
  const approve = (client: Client, id: string) => mutate(client, 'approvePilotApplication', { id, attempt: 1 });
  const decisionsOf = (id: string) =>
    superuser<{ kind: string }>(world, `SELECT kind FROM case_decision WHERE case_id = $1 AND kind <> 'SUBMIT'`, [id]);

  it('two reviewers decide differently: one decision stands, the other gets a conflict, 8 of 8 times', async () => {
    for (const { id } of cases.slice(0, 8)) {
      const answers = await Promise.all([
        reject(reviewers[0], id),
        mutate(reviewers[1], 'returnPilotApplication', {
          id,
          attempt: 1,
          defects: [{ path: 'team', code: 'figure-differs' }],
        }),
      ]);
      const lost = answers.filter(({ userErrors }) => userErrors.length > 0);
      expect(lost).toHaveLength(1);
      expect(['CONFLICT', 'ALREADY_DECIDED', 'NOT_ALLOWED_NOW']).toContain(lost[0]?.userErrors[0]?.code);
      const kinds = await decisionsOf(id);
      expect(kinds).toHaveLength(1);
      // The loser is shown what the winner did.
      expect(lost[0]?.application?.status).toBe(kinds[0]?.kind === 'REJECT' ? 'REJECTED' : 'RETURNED');
    }
  });

  it('one reviewer clicks five times: one decision', async () => {
    const { id } = cases[8] as Submitted;
    const answers = await Promise.all(Array.from({ length: 5 }, () => reject(reviewers[0], id)));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(await decisionsOf(id)).toHaveLength(1);
  });

  it('withdrawn a moment before, an application is not approved; racing, exactly one of the two happens', async () => {
    const [one, ...raced] = cases.slice(9, 13) as [Submitted, ...Submitted[]];
    const owner = await world.signedIn(tenant, one.schoolId, 'SCHOOL_SUBMITTER');
    expect(codes(await mutate(owner, 'withdrawPilotApplication', { id: one.id, reason: '改期' }))).toEqual([]);
    const late = await approve(reviewers[0], one.id);
    expect([codes(late), late.application?.status]).toEqual([['ALREADY_DECIDED'], 'WITHDRAWN']);
    for (const { id, schoolId } of raced) {
      const school = await world.signedIn(tenant, schoolId, 'SCHOOL_SUBMITTER');
      const answers = await Promise.all([mutate(school, 'withdrawPilotApplication', { id }), reject(reviewers[0], id)]);
      expect(answers.map(codes).flat()).toEqual(['ALREADY_DECIDED']);
      expect(await decisionsOf(id)).toHaveLength(1);
    }
  });

  it('a decision on an attempt that was not the one seen is a conflict', async () => {
    const { id } = cases[13] as Submitted;
    const before = await rowCounts(world);
    for (const attempt of [0, 2, -1, 2_147_483_647])
      expect(codes(await mutate(reviewers[0], 'approvePilotApplication', { id, attempt }))).toEqual(['CONFLICT']);
    expect(await rowCounts(world)).toEqual(before);
  });

  it('eight approvals at once with three places left: three are approved, five are told, none is half-approved', async () => {
    const eight = cases.slice(13, 21);
    const answers = await Promise.all(eight.map(({ id }, n) => approve(reviewers[n % 2] as Client, id)));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(CAPACITY);
    expect(answers.flatMap(codes)).toEqual(Array(5).fill('CAPACITY_REACHED'));
    const [round] = await superuser(world, 'SELECT approved, capacity FROM round WHERE id = $1', [tenant.roundId]);
    expect(round).toEqual({ approved: CAPACITY, capacity: CAPACITY });
    const seen = await Promise.all(eight.map(({ id }) => read(reviewers[0], id)));
    expect(seen.map((one) => one?.status).sort()).toEqual([
      ...Array(3).fill('APPROVED'),
      ...Array(5).fill('IN_REVIEW'),
    ]);
  });

  it('texts of decisions: too long, or with characters that cannot be kept, are refused at their field', async () => {
    const { id } = cases[21] as Submitted;
    const before = await rowCounts(world);
    const told = async (name: string, input: object) =>
      (await mutate(reviewers[0], name, { id, attempt: 1, ...input })).userErrors.map(({ code, field }) => [
        code,
        field?.join('.'),
      ]);
    const long = '长'.repeat(2_001);
    expect(
      await told('returnPilotApplication', { defects: [{ path: 'team', code: 'figure-differs', text: long }] }),
    ).toEqual([['TOO_LONG', 'defects.0.text']]);
    expect(
      await told('returnPilotApplication', { message: long, defects: [{ path: 'team', code: 'figure-differs' }] }),
    ).toEqual([['TOO_LONG', 'message']]);
    expect(await told('rejectPilotApplication', { message: long, reasons: [{ code: 'round-full' }] })).toEqual([
      ['TOO_LONG', 'message'],
    ]);
    expect(await told('rejectPilotApplication', { reasons: [{ code: 'round-full', text: long }] })).toEqual([
      ['TOO_LONG', 'reasons.0.text'],
    ]);
    expect(await told('approvePilotApplication', { message: long })).toEqual([['TOO_LONG', 'message']]);
    expect(await told('judgeRule', { rule: 'major-plan', verdict: 'NOT_MET', comment: long })).toEqual([
      ['TOO_LONG', 'comment'],
    ]);
    expect(await told('rejectPilotApplication', { message: 'a\0', reasons: [{ code: 'round-full' }] })).toEqual([
      ['TEXT_CHARACTERS', 'message'],
    ]);
    expect(await told('returnPilotApplication', { defects: [] })).toEqual([['DEFECTS_REQUIRED', 'defects']]);
    expect(await told('returnPilotApplication', { defects: [{ path: 'team', code: 'no-such-reason' }] })).toEqual([
      ['UNKNOWN_REASON', 'defects.0.code'],
    ]);
    expect(await told('rejectPilotApplication', { reasons: [] })).toEqual([['REASONS_REQUIRED', 'reasons']]);
    expect(await rowCounts(world)).toEqual(before);
  });
});
