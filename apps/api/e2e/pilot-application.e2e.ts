import { eventually, filledDraft, mutate, read } from './support/applications.js';
import type { Client } from './support/client.js';
import { createWorld, type TestTenant, type World } from './support/world.js';

const JUDGED = ['training-experience', 'structured-team', 'major-plan', 'venue-equipment', 'head-mobilises'];

describe('a pilot application', () => {
  let world: World;
  let tenant: TestTenant;
  let school: Client;
  let reviewer: Client;
  beforeAll(async () => {
    world = await createWorld();
    tenant = await world.tenant('north');
    school = await world.signedIn(tenant, await world.school(tenant, '北方职业学校'), 'SCHOOL_SUBMITTER');
    reviewer = await world.signedIn(tenant, tenant.bodyId, 'REVIEWER');
    await world.startWorker();
  }, 60_000);
  afterAll(() => world.close());

  it('travels from draft through return and resubmission to approval', async () => {
    const draft = await filledDraft(school, tenant.roundId);
    expect(await read(reviewer, draft.id)).toBeNull();

    const submitted = await mutate(school, 'submitPilotApplication', { id: draft.id, draftVersion: draft.version });
    expect(submitted.userErrors).toEqual([]);
    expect(submitted.application).toMatchObject({ status: 'EVALUATING', attempt: 1 });

    const inReview = await eventually(async () => {
      const seen = await read(reviewer, draft.id);
      return seen?.status === 'IN_REVIEW' && seen;
    }, 'evaluation of the submission');
    expect(inReview).toMatchObject({
      outcome: 'NEEDS_REVIEW',
      draft: null,
      abilities: ['JUDGE', 'RETURN', 'APPROVE', 'REJECT'],
    });
    expect(
      inReview.evaluation?.findings.filter((finding) => finding.kind === 'DECIDED' && finding.result !== 'MET'),
    ).toEqual([]);

    const early = await mutate(reviewer, 'approvePilotApplication', { id: draft.id, attempt: 1 });
    expect(early.userErrors.map((error) => error.code)).toEqual(JUDGED.map(() => 'JUDGEMENT_MISSING'));

    for (const rule of JUDGED.slice(0, 4))
      await mutate(reviewer, 'judgeRule', { id: draft.id, attempt: 1, rule, verdict: 'MET' });
    const returned = await mutate(reviewer, 'returnPilotApplication', {
      id: draft.id,
      attempt: 1,
      message: '请补正两处',
      defects: [
        {
          path: 'narrative.headMobilises',
          rule: 'head-mobilises',
          code: await returnCode(reviewer),
          text: '请写明职权',
        },
        { material: 'venue-photos', code: await returnCode(reviewer), text: '照片不清楚' },
      ],
    });
    expect(returned.userErrors).toEqual([]);
    const back = await read(school, draft.id);
    expect(back).toMatchObject({ status: 'RETURNED', abilities: ['EDIT', 'SUBMIT', 'WITHDRAW'], judgements: [] });
    expect(back?.decisions.at(-1)).toMatchObject({ kind: 'RETURN', actorName: null, message: '请补正两处' });
    expect(back?.decisions.at(-1)?.defects).toHaveLength(2);

    const mended = await mutate(school, 'savePilotApplicationDraft', {
      id: draft.id,
      baseVersion: back?.draft?.version,
      changes: { narrative: { ...back?.draft?.facts.narrative, headMobilises: '负责人为副校长，分管经费与场地。' } },
    });
    await mutate(school, 'submitPilotApplication', { id: draft.id, draftVersion: mended.application?.draft?.version });
    const again = await eventually(async () => {
      const seen = await read(reviewer, draft.id);
      return seen?.status === 'IN_REVIEW' && seen.attempt === 2 && seen;
    }, 'evaluation of the resubmission');
    expect(again.openChanges).toEqual(['narrative.headMobilises']);
    expect(again.judgements.map((judgement) => [judgement.rule, judgement.carriedOver])).toEqual(
      JUDGED.slice(0, 4).map((rule) => [rule, true]),
    );

    await mutate(reviewer, 'judgeRule', { id: draft.id, attempt: 2, rule: 'head-mobilises', verdict: 'MET' });
    const approved = await mutate(reviewer, 'approvePilotApplication', { id: draft.id, attempt: 2, message: '同意' });
    expect(approved.userErrors).toEqual([]);
    expect(approved.application).toMatchObject({ status: 'APPROVED', abilities: [] });
    const history = await read(school, draft.id);
    expect(history?.decisions.map((decision) => decision.kind)).toEqual(['SUBMIT', 'RETURN', 'RESUBMIT', 'APPROVE']);
  });
});

async function returnCode(client: Client): Promise<string> {
  const { rounds } = await client.must<{
    rounds: { edges: { node: { rulePackage: { content: { reasons: { return: { code: string }[] } } } } }[] };
  }>(`{ rounds { edges { node { rulePackage { content } } } } }`);
  return rounds.edges[0]?.node.rulePackage.content.reasons.return[0]?.code ?? '';
}
