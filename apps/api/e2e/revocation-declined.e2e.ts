import type { Client } from './support/client.js';
import {
  codes,
  decide,
  filledTenant,
  finished,
  type Item,
  readItems,
  readRun,
  runMutation,
} from './support/annual-calls.js';
import { installAnnualPackage } from './support/annual-package.js';
import { createRegister } from './support/register.js';
import { superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';

const DECIDE = `mutation ($input: DecideRevocationInput!) { decideRevocation(input: $input) { userErrors { code } } }`;
const PROPOSE = `mutation ($input: ProposeRevocationInput!) { proposeRevocation(input: $input) { userErrors { code field } } }`;

describe('After a proposal to revoke was declined', () => {
  let world: World;
  let runId: string;
  let officer: Client;
  let second: Client;
  let providers: Awaited<ReturnType<typeof filledTenant>>['providers'];
  let tenantId: string;
  let tenant: Awaited<ReturnType<typeof filledTenant>>['tenant'];

  beforeAll(async () => {
    world = await createWorld();
    await installAnnualPackage(world);
    const filled = await filledTenant(world, 'declined');
    ({ providers, tenant } = filled);
    tenantId = tenant.id;
    officer = await world.signedIn(tenant, tenant.offices.province, 'OFFICER');
    second = await world.signedIn(tenant, tenant.offices.province, 'OFFICER');
    const { run } = await runMutation(filled.manager, 'startAnnualEvaluation', {
      programmeId: tenant.programmeId,
      year: 2020,
    });
    runId = run?.id ?? '';
    await world.startWorker();
    await finished(filled.manager, runId);
    await world.stopWorker();
  }, 120_000);
  afterAll(() => world.close());

  const id = (n: number) => providers[n]?.id ?? '';
  const revoke = (n: number, reason: string) => ({ providerId: id(n), decision: 'REVOKE', reason, ground: 'PUNISHED' });
  const decideOn = async (n: number, decision: object) =>
    codes(await decide(officer, runId, [{ providerId: id(n), ...decision }]));
  const openProposal = async (n: number) =>
    (
      await superuser<{ id: string }>(
        world,
        `SELECT r.id FROM revocation r WHERE r.tenant_id = $1 AND r.provider_id = $2
           AND NOT EXISTS (SELECT FROM revocation_decision d WHERE d.revocation_id = r.id)`,
        [tenantId, id(n)],
      )
    )[0]?.id;
  const decline = async (n: number, reason = '证据不足') => {
    const input = { id: await openProposal(n), decision: 'DECLINED', reason };
    const { decideRevocation } = await second.must<{ decideRevocation: { userErrors: object[] } }>(DECIDE, { input });
    expect(decideRevocation.userErrors).toEqual([]);
  };
  const itemOf = async (n: number, client = officer): Promise<Item> => {
    for (let after: string | null = null; ;) {
      const { edges } = await readItems(client, runId, {}, 100, after);
      const found = edges.find(({ node }) => node.provider.id === id(n));
      if (found) return found.node;
      after = edges.at(-1)?.cursor ?? null;
      if (!after) throw new Error(`Provider ${n} is not in the run`);
    }
  };
  const statusOf = async (n: number) =>
    (
      await superuser<{ status: string }>(
        world,
        'SELECT status FROM provider_version WHERE provider_id = $1 AND superseded_at IS NULL',
        [id(n)],
      )
    )[0]?.status;

  it('the provider is open for a decision again, and what was decided and declined stays on record', async () => {
    const before = (await readRun(officer, runId))?.progress.decided ?? 0;
    const undecided = async () => (await readItems(officer, runId, { decided: false })).totalCount;
    const waiting = await undecided();
    expect(codes(await decide(officer, runId, [revoke(10, '处罚决定书')]))).toEqual(['']);
    expect((await itemOf(10)).abilities).toEqual([]);
    expect(await undecided()).toBe(waiting - 1);
    // While it waits for the second person, nothing else is decided.
    expect(await decideOn(10, { decision: 'KEEP', reason: '改主意' })).toEqual(['EVALUATION_DECIDED']);
    await decline(10, '处罚已撤销');
    const item = await itemOf(10);
    expect(item).toMatchObject({
      decision: null,
      abilities: ['DECIDE'],
      formerDecisions: [{ decision: 'REVOKE', reason: '处罚决定书', declinedReason: '处罚已撤销' }],
    });
    const [former] = item.formerDecisions;
    expect([former?.decidedBy, former?.declinedBy].every(Boolean)).toBe(true);
    expect(former?.decidedBy).not.toBe(former?.declinedBy);
    expect((await readRun(officer, runId))?.progress.decided).toBe(before);
    // It is found among those that wait for a decision.
    expect(await undecided()).toBe(waiting);
    expect(await statusOf(10)).toBe('IN_FORCE');
    // The unit sees that it was proposed and declined, and by which word, but no people.
    const own = await world.signedIn(tenant, providers[10]?.organisationId ?? '', 'PROVIDER_SUBMITTER');
    expect((await itemOf(10, own)).formerDecisions).toMatchObject([
      { declinedReason: '处罚已撤销', decidedBy: null, declinedBy: null },
    ]);
  });

  it('it is kept, once', async () => {
    expect(await decideOn(10, { decision: 'KEEP' })).toEqual(['']);
    expect(await decideOn(10, { decision: 'KEEP' })).toEqual(['EVALUATION_DECIDED']);
    expect(await itemOf(10)).toMatchObject({ decision: { decision: 'KEEP' }, abilities: [], formerDecisions: [{}] });
    expect((await readItems(officer, runId, { decision: ['REVOKE'] })).totalCount).toBe(0);
  });

  it('it is given a day to rectify, which is followed up', async () => {
    expect(codes(await decide(officer, runId, [revoke(11, '处罚决定书')]))).toEqual(['']);
    await decline(11);
    expect(await decideOn(11, { decision: 'RECTIFY', rectifyBy: '2021-05-14', reason: '限期改正' })).toEqual(['']);
    const own = await world.signedIn(tenant, providers[11]?.organisationId ?? '', 'PROVIDER_SUBMITTER');
    const { reportRectification } = await own.must<{ reportRectification: { userErrors: object[] } }>(
      `mutation ($input: ReportRectificationInput!) { reportRectification(input: $input) { userErrors { code } } }`,
      { input: { runId, providerId: id(11), text: '已改正' } },
    );
    expect(reportRectification.userErrors).toEqual([]);
    expect((await itemOf(11)).rectification).toMatchObject({ state: 'REPORTED', dueOn: '2021-05-14' });
  });

  it('it is proposed again, on new evidence', async () => {
    expect(codes(await decide(officer, runId, [revoke(12, '处罚决定书')]))).toEqual(['']);
    await decline(12);
    expect(codes(await decide(officer, runId, [revoke(12, '法院判决书')]))).toEqual(['']);
    expect(await openProposal(12)).toBeDefined();
    expect(await itemOf(12)).toMatchObject({
      decision: { decision: 'REVOKE', reason: '法院判决书' },
      abilities: [],
      formerDecisions: [{ reason: '处罚决定书' }],
    });
  });

  it('it is revoked when the second person confirms the new proposal', async () => {
    const register = await createRegister(world, 'declined-then-confirmed');
    const [one, other] = [await register.officer('330000'), await register.officer('330000')];
    const filed = await register.file('再次提出学校');
    const propose = async (evidence: string) => {
      const input = { providerId: filed.providerId, ground: 'PUNISHED', evidence };
      const { proposeRevocation } = await one.must<{ proposeRevocation: { revocation: { id: string } | null } }>(
        `mutation ($input: ProposeRevocationInput!) { proposeRevocation(input: $input) { revocation { id } } }`,
        { input },
      );
      return proposeRevocation.revocation?.id;
    };
    const verdict = async (proposal: string | undefined, decision: string) => {
      const input = { id: proposal, decision, reason: '理由' };
      const { decideRevocation } = await other.must<{ decideRevocation: { userErrors: object[] } }>(DECIDE, { input });
      expect(decideRevocation.userErrors).toEqual([]);
    };
    await verdict(await propose('投诉'), 'DECLINED');
    await verdict(await propose('处罚决定书'), 'CONFIRMED');
    const [version] = await superuser<{ status: string }>(
      world,
      'SELECT status FROM provider_version WHERE provider_id = $1 AND superseded_at IS NULL',
      [filed.providerId],
    );
    expect(version?.status).toBe('REVOKED');
  });

  it('so it is where the proposal stood before the evaluation was decided', async () => {
    const input = { providerId: id(13), ground: 'PUNISHED', evidence: '投诉' };
    const made = await officer.must<{ proposeRevocation: { userErrors: object[] } }>(PROPOSE, { input });
    expect(made.proposeRevocation.userErrors).toEqual([]);
    expect(codes(await decide(officer, runId, [revoke(13, '同意')]))).toEqual(['']);
    await decline(13);
    expect(await itemOf(13)).toMatchObject({ decision: null, abilities: ['DECIDE'] });
  });

  it('two officers decide again at the same moment: one decision stands', async () => {
    expect(codes(await decide(officer, runId, [revoke(14, '处罚决定书')]))).toEqual(['']);
    await decline(14);
    const keep = [{ providerId: id(14), decision: 'KEEP' }];
    const both = await Promise.all([officer, second].map((who) => decide(who, runId, keep)));
    expect(both.flatMap(codes).sort()).toEqual(['', 'EVALUATION_DECIDED']);
  });
});
