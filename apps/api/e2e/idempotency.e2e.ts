import { filledDraft, mutate, read, type ApplicationAnswer } from './support/applications.js';
import type { Client, UserErrorShape } from './support/client.js';
import { rowCounts, superuser } from './support/superuser.js';
import { createWorld, type TestTenant, type World } from './support/world.js';

const keyed = (key: string) => ({ 'idempotency-key': key });
const codes = (answer: { userErrors: readonly UserErrorShape[] }) => answer.userErrors.map(({ code }) => code);

describe('Idempotency-Key', () => {
  let world: World;
  let tenant: TestTenant;
  beforeAll(async () => {
    world = await createWorld();
    tenant = await world.tenant('north');
  }, 60_000);
  afterAll(() => world.close());

  const newSchool = async (of = tenant) =>
    world.signedIn(of, await world.school(of, `学校 ${Math.random()}`), 'SCHOOL_SUBMITTER');
  const submitted = async (id: string) => {
    const [row] = await superuser(
      world,
      `SELECT (SELECT count(*)::int FROM case_submission WHERE case_id = $1) AS submissions,
        (SELECT count(*)::int FROM case_decision WHERE case_id = $1) AS decisions,
        (SELECT count(*)::int FROM outbox WHERE payload->>'caseId' = $1::text) AS jobs,
        (SELECT count(*)::int FROM audit_event WHERE subject_id = $1::text AND action = 'pilot-application.submit') AS told`,
      [id],
    );
    return row;
  };
  const ONCE = { submissions: 1, decisions: 1, jobs: 1, told: 1 };
  const save = (client: Client, id: string, baseVersion: number, changes: object, key: string) =>
    mutate(client, 'savePilotApplicationDraft', { id, baseVersion, changes }, keyed(key));

  it('double click on submit, five times at once with one key: one submission, five equal answers', async () => {
    const school = await newSchool();
    const draft = await filledDraft(school, tenant.roundId);
    const input = { id: draft.id, draftVersion: draft.version };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => mutate(school, 'submitPilotApplication', input, keyed('click-click-1'))),
    );
    expect(answers[0]).toMatchObject({ userErrors: [], application: { status: 'EVALUATING', attempt: 1 } });
    expect(answers).toEqual(Array(5).fill(answers[0]));
    expect(await submitted(draft.id)).toEqual(ONCE);
    // Much later, and however often: still the first answer, with the record as it is now.
    expect(await mutate(school, 'submitPilotApplication', input, keyed('click-click-1'))).toEqual(answers[0]);
    expect(await submitted(draft.id)).toEqual(ONCE);
  });

  it.each([
    ['with a key each', (n: number) => keyed(`own-key-${n}-xx`)],
    ['without keys', () => ({})],
  ])('five times at once %s: one wins, four are told so', async (_how, headers) => {
    const school = await newSchool();
    const draft = await filledDraft(school, tenant.roundId);
    const input = { id: draft.id, draftVersion: draft.version };
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, n) => mutate(school, 'submitPilotApplication', input, headers(n))),
    );
    const lost = answers.filter((answer) => answer.userErrors.length > 0);
    expect(lost).toHaveLength(4);
    expect(new Set(lost.flatMap(codes))).toEqual(new Set(['NOT_ALLOWED_NOW']));
    expect(await submitted(draft.id)).toEqual(ONCE);
  });

  it('the same key with other content is an error, in other order of its parts it is the same', async () => {
    const school = await newSchool();
    const { application } = await mutate(school, 'createPilotApplication', { roundId: tenant.roundId });
    const id = application?.id ?? '';
    const office = { fixed: true, address: '甲' };
    const first = await save(school, id, 1, { office, majorHead: { name: '王' } }, 'one-save-key');
    expect(codes(first)).toEqual([]);
    const reordered = { majorHead: { name: '王' }, office: { address: '甲', fixed: true } };
    expect(await save(school, id, 1, reordered, 'one-save-key')).toEqual(first);
    const before = await rowCounts(world);
    const other = await save(school, id, 2, { office: { address: '乙' } }, 'one-save-key');
    expect(codes(other)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(other.application?.draft).toMatchObject({ version: 2, facts: { office: { address: '甲' } } });
    expect(await rowCounts(world)).toEqual(before);
  });

  it.each([
    ['seven characters', 'x'.repeat(7)],
    ['129 characters', 'x'.repeat(129)],
    ['a blank inside', 'two words here'],
    ['a letter beyond ASCII', 'clé-clé-clé'],
    ['nothing', ''],
  ])('a key of %s is refused, and nothing happens', async (_what, key) => {
    const school = await newSchool();
    const before = await rowCounts(world);
    const answer = await mutate(school, 'createPilotApplication', { roundId: tenant.roundId }, keyed(key));
    expect([codes(answer), answer.application]).toEqual([['IDEMPOTENCY_KEY_SHAPE'], null]);
    expect(await rowCounts(world)).toEqual(before);
  });

  it('belongs to one person and one tenant: others use the same key as they like', async () => {
    const foreign = await world.tenant('south');
    const callers: [Client, TestTenant][] = [
      [await newSchool(), tenant],
      [await newSchool(), tenant],
      [await newSchool(foreign), foreign],
    ];
    const made: ApplicationAnswer[] = [];
    for (const [client, { roundId }] of callers)
      made.push(await mutate(client, 'createPilotApplication', { roundId }, keyed('shared-key-1')));
    expect(made.flatMap(codes)).toEqual([]);
    expect(new Set(made.map(({ application }) => application?.id)).size).toBe(3);
    const [again] = callers[0] as [Client, TestTenant];
    expect(await mutate(again, 'createPilotApplication', { roundId: tenant.roundId }, keyed('shared-key-1'))).toEqual(
      made[0],
    );
  });

  it('belongs to one operation: another one may use the same key', async () => {
    const school = await newSchool();
    const created = await mutate(school, 'createPilotApplication', { roundId: tenant.roundId }, keyed('any-operation'));
    const id = created.application?.id ?? '';
    expect(codes(await save(school, id, 1, { office: { fixed: true } }, 'any-operation'))).toEqual([]);
    expect(codes(await mutate(school, 'withdrawPilotApplication', { id }, keyed('any-operation')))).toEqual([]);
  });

  it('is not spent by a refusal: mended, the same key goes through', async () => {
    const school = await newSchool();
    const { application } = await mutate(school, 'createPilotApplication', { roundId: tenant.roundId });
    const id = application?.id ?? '';
    const withdraw = (reason: string) =>
      mutate(school, 'withdrawPilotApplication', { id, reason }, keyed('mend-and-retry'));
    expect(codes(await withdraw('长'.repeat(2_001)))).toEqual(['TOO_LONG']);
    expect(await superuser(world, `SELECT FROM idempotency_key WHERE key = 'mend-and-retry'`)).toHaveLength(0);
    expect(codes(await withdraw('改期'))).toEqual([]);
    expect(codes(await withdraw('改期'))).toEqual([]);
    expect((await read(school, id))?.decisions).toHaveLength(1);
  });

  it('is kept for 30 days and then forgotten by the worker', async () => {
    const school = await newSchool();
    await mutate(school, 'createPilotApplication', { roundId: tenant.roundId }, keyed('old-and-young'));
    const age = (days: number) =>
      superuser(world, `UPDATE idempotency_key SET created_at = $1 WHERE key = 'old-and-young'`, [
        new Date(world.clock.now().getTime() - days * 86_400_000),
      ]);
    const kept = async () => (await superuser(world, `SELECT FROM idempotency_key WHERE key = 'old-and-young'`)).length;
    const sweep = async () => {
      await world.startWorker();
      for (let waited = 0; waited < 5_000 && (await kept()) > 0; waited += 250)
        await new Promise((resolve) => setTimeout(resolve, 250));
      await world.stopWorker();
    };
    await age(29);
    await sweep();
    expect(await kept()).toBe(1);
    await age(31);
    await sweep();
    expect(await kept()).toBe(0);
  }, 60_000);
});
