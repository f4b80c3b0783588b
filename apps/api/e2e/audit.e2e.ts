import { verifyChain } from '@shidian/platform/audit/verify.js';
import { Database } from '@shidian/platform/database/database.js';
import { eventually, filledDraft, mutate, read } from './support/applications.js';
import type { Client } from './support/client.js';
import { superuser } from './support/superuser.js';
import { createWorld, type TestTenant, type World } from './support/world.js';

const JUDGED = ['training-experience', 'structured-team', 'major-plan', 'venue-equipment', 'head-mobilises'];

interface Told {
  seq: string;
  action: string;
  actor: string | null;
  subject: string;
  request: string;
  detail: Record<string, unknown>;
}

describe('The audit chain of a whole journey', () => {
  let world: World;
  let tenant: TestTenant;
  let school: Client;
  let reviewer: Client;
  let id: string;
  beforeAll(async () => {
    world = await createWorld();
    tenant = await world.tenant('north');
    school = await world.signedIn(tenant, await world.school(tenant, '北方职业学校'), 'SCHOOL_SUBMITTER');
    reviewer = await world.signedIn(tenant, tenant.bodyId, 'REVIEWER');
    await world.startWorker();
    const draft = await filledDraft(school, tenant.roundId);
    id = draft.id;
    const submit = async (draftVersion: number) => {
      expect((await mutate(school, 'submitPilotApplication', { id, draftVersion })).userErrors).toEqual([]);
      await eventually(async () => (await read(reviewer, id))?.status === 'IN_REVIEW', 'evaluation');
    };
    await submit(draft.version);
    await mutate(reviewer, 'judgeRule', { id, attempt: 1, rule: 'major-plan', verdict: 'NOT_MET', comment: '太简略' });
    await mutate(reviewer, 'returnPilotApplication', {
      id,
      attempt: 1,
      defects: [{ path: 'narrative.majorPlan', code: 'statement-too-brief' }],
    });
    await submit(draft.version);
    for (const rule of JUDGED) await mutate(reviewer, 'judgeRule', { id, attempt: 2, rule, verdict: 'MET' });
    // Refused steps leave no trace of having happened.
    await mutate(school, 'withdrawPilotApplication', { id, reason: '长'.repeat(3_000) });
    expect((await mutate(reviewer, 'approvePilotApplication', { id, attempt: 2 })).userErrors).toEqual([]);
  }, 120_000);
  afterAll(() => world.close());

  const told = () =>
    superuser<Told>(
      world,
      `SELECT e.seq, e.action, u.name AS actor, e.subject_id AS subject, e.request_id AS request, e.detail
       FROM audit_event e LEFT JOIN user_account u ON u.id = e.actor_id WHERE e.tenant_id = $1 ORDER BY e.seq`,
      [tenant.id],
    );
  const faults = async () => (await verifyChain(world.app.get(Database), tenant.id)).faults;

  it('is whole, and numbered without gaps', async () => {
    expect(await faults()).toEqual([]);
    const all = await told();
    expect(all.map(({ seq }) => Number(seq))).toEqual(all.map((_, index) => index + 1));
  });

  it('tells every step of the application in its order, and nothing that was refused', async () => {
    const steps = (await told())
      .filter(({ subject }) => subject === id)
      .map(({ action }) => action.replace('pilot-application.', ''));
    const judged = JUDGED.map(() => 'judge');
    expect(steps).toEqual([
      'open',
      'submit',
      'evaluate',
      'judge',
      'return',
      'resubmit',
      'evaluate',
      ...judged,
      'approve',
    ]);
  });

  it('tells who: people by themselves, the worker as nobody; and in which request', async () => {
    const all = (await told()).filter(({ subject }) => subject === id);
    expect(all.filter(({ actor }) => actor === null).map(({ action }) => action)).toEqual([
      'pilot-application.evaluate',
      'pilot-application.evaluate',
    ]);
    const [submit, evaluate] = all.filter(({ action }) => /\.(submit|evaluate)$/.test(action));
    // The worker carries on the request that asked for its work.
    expect(submit?.request).toMatch(/^[\w.-]{8,64}$/);
    expect(evaluate?.detail).toMatchObject({ attempt: 1, outcome: 'NEEDS_REVIEW' });
    expect(all.find(({ action }) => action.endsWith('submit'))?.detail).toMatchObject({
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });

  it('tells the sign-ins, the organisations, and the three stored files', async () => {
    const actions = (await told()).map(({ action }) => action);
    const count = (action: string) => actions.filter((one) => one === action).length;
    expect([
      count('session.begin'),
      count('membership.grant'),
      count('organisation.create'),
      count('file.store'),
    ]).toEqual([2, 2, 2, 3]);
  });

  it('holds no text that people wrote: words stay where they can be read by those who may', async () => {
    expect(JSON.stringify(await told())).not.toMatch(/太简略|王芳/);
  });

  it('shows a change that even a superuser made', async () => {
    await superuser(
      world,
      `UPDATE audit_event SET detail = jsonb_set(detail, '{outcome}', '"ELIGIBLE"') WHERE tenant_id = $1 AND action = 'pilot-application.evaluate'`,
      [tenant.id],
    );
    expect((await faults()).map(({ kind }) => kind)).toEqual(['ALTERED', 'ALTERED']);
  });

  it('cannot be changed or shortened by the application itself', async () => {
    const app = world.app.get(Database);
    for (const text of [
      `UPDATE audit_event SET action = 'x'`,
      'DELETE FROM audit_event',
      'TRUNCATE audit_event',
      'DELETE FROM case_decision',
      `UPDATE case_submission SET facts = '{}'`,
    ]) {
      const attempt = app.transaction((tx) => tx.execute(text), { tenantId: tenant.id, userId: null });
      await expect(attempt).rejects.toThrow('permission denied');
    }
  });
});
