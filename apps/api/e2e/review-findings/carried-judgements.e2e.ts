import { eventually, filledDraft, mutate, read, upload } from '../support/applications.js';
import type { Client } from '../support/client.js';
import { createWorld, type TestTenant, type World } from '../support/world.js';

const PLAN = 'training-plan';

describe('A judgement on a document', () => {
  let world: World;
  let tenant: TestTenant;
  let school: Client;
  let reviewer: Client;
  beforeAll(async () => {
    world = await createWorld();
    tenant = await world.tenant('carry');
    school = await world.signedIn(tenant, await world.school(tenant, '换件学校'), 'SCHOOL_SUBMITTER');
    reviewer = await world.signedIn(tenant, tenant.bodyId, 'REVIEWER');
    await world.startWorker();
  }, 60_000);
  afterAll(() => world.close());

  it('lapses when that document was replaced, and only then', async () => {
    const { id, version } = await filledDraft(school, tenant.roundId);
    const inReview = (attempt: number) =>
      eventually(async () => {
        const seen = await read(reviewer, id);
        return seen?.status === 'IN_REVIEW' && seen.attempt === attempt && seen;
      }, `evaluation of attempt ${attempt}`);
    await mutate(school, 'submitPilotApplication', { id, draftVersion: version });
    await inReview(1);
    for (const rule of ['major-plan', 'head-mobilises'])
      await mutate(reviewer, 'judgeRule', { id, attempt: 1, rule, verdict: 'MET' });
    const defects = [{ material: PLAN, code: 'document-unreadable' }];
    const { application } = await mutate(reviewer, 'returnPilotApplication', { id, attempt: 1, defects });
    expect(application?.status).toBe('RETURNED');

    const replacement = await upload(school, id, PLAN);
    const documents = (await read(school, id))?.draft?.facts.documents?.map((row) =>
      row.material === PLAN ? { ...row, files: [replacement] } : row,
    );
    const changes = { documents: documents?.reverse() };
    await mutate(school, 'savePilotApplicationDraft', { id, baseVersion: version, changes });
    await mutate(school, 'submitPilotApplication', { id, draftVersion: version + 1 });
    const again = await inReview(2);
    expect(again.openChanges).toEqual([`documents.${PLAN}`]);
    expect(again.judgements.map(({ rule }) => rule)).toEqual(['head-mobilises']);
    const early = await mutate(reviewer, 'approvePilotApplication', { id, attempt: 2 });
    expect(early.userErrors.map(({ field }) => field?.[1])).toContain('major-plan');
  });
});
