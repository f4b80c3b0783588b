import { superuser } from './support/superuser.js';
import {
  act,
  codes,
  deciderOf,
  done,
  filledFiling,
  type FilingShape,
  inReview,
  judgeAll,
  passOn,
  passTo,
  readFiling,
  signAll,
  submittedFiling,
} from './support/filings.js';
import type { Client } from './support/client.js';
import { createWorld, type World } from './support/world.js';
import { createProvince, nextUscc, type Province } from './support/zhejiang.js';

const XIHU = '330106';
const HANGZHOU = '330100';
const PROVINCE = '330000';

describe('The way of a filing', () => {
  let world: World;
  let province: Province;

  beforeAll(async () => {
    world = await createWorld();
    province = await createProvince(world, 'zj');
    for (const code of [HANGZHOU, '330200', '330700', '330782']) await province.issue(code, 20);
    await world.startWorker();
  }, 120_000);
  afterAll(() => world.close());

  const publish = async (ids: string[], number: string) =>
    (await province.officer(PROVINCE)).must<{
      publishFilings: {
        announcement: { id: string; number: string } | null;
        userErrors: { code: string; field: string[] }[];
      };
    }>(
      `mutation ($input: PublishFilingsInput!) { publishFilings(input: $input) { announcement { id number } userErrors { code field } } }`,
      { input: { ids, number, title: '关于公布备案名单的公告' } },
    );

  const slotOf = async (id: string) => {
    const [claim] = await superuser<{ status: string }>(world, 'SELECT status FROM quota_claim WHERE subject_id = $1', [
      id,
    ]);
    return claim?.status ?? null;
  };

  const published = async (filing: FilingShape, client: Client, number: string) => {
    expect(filing.stage).toBe('publication');
    const { publishFilings } = await publish([filing.id], number);
    expect(publishFilings.userErrors).toEqual([]);
    return (await readFiling(client, filing.id)) as FilingShape;
  };

  it('an institution: county, city with three departments and a slot, province with the same, published into the register', async () => {
    const unit = await province.unit(XIHU);
    const draft = await filledFiling(province, unit);
    expect(draft).toMatchObject({ status: 'DRAFT', stage: 'prescreen', kind: 'TRAINING_INSTITUTION', late: false });
    expect(draft.abilities).toEqual(['EDIT', 'SUBMIT', 'WITHDRAW']);
    await done(unit.client, 'submitFiling', { id: draft.id, draftVersion: draft.draft?.version });
    const county = await province.officer(XIHU);
    let filing = await inReview(unit.client, draft.id);
    expect(filing).toMatchObject({ abilities: ['WITHDRAW'], capEffect: null, judgements: [], late: false });
    const seen = await readFiling(county, filing.id);
    expect(seen?.abilities).toEqual(['JUDGE', 'RETURN', 'PASS', 'REJECT', 'RECUSE']);
    expect(seen?.draft).toBeNull();
    expect(seen?.capEffect).toEqual([{ jurisdictionCode: HANGZHOU, free: 20, freeAfter: 19 }]);

    await judgeAll(county, filing);
    const unattested = await act(county, 'passFiling', { id: filing.id, attempt: 1, stage: 'prescreen' });
    expect(unattested.userErrors).toMatchObject([{ code: 'ATTESTATION_REQUIRED', field: ['attested'] }]);
    filing = await passOn(province, filing);
    expect(filing).toMatchObject({ status: 'IN_REVIEW', stage: 'review', abilities: [] });

    const city = await province.officer(HANGZHOU);
    const unsigned = await act(city, 'passFiling', { id: filing.id, attempt: 1, stage: 'review' });
    expect(codes(unsigned)).toEqual(['SIGN_OFF_MISSING']);
    expect(unsigned.filing?.requiredSignOffs).toEqual(['HUMAN_RESOURCES', 'FINANCE', 'EDUCATION']);
    expect(await slotOf(filing.id)).toBeNull();
    filing = await passOn(province, filing);
    expect([filing.stage, await slotOf(filing.id)]).toEqual(['approval', 'RESERVED']);
    expect(filing.capEffect).toBeNull();
    filing = await passOn(province, filing);
    expect([filing.stage, await slotOf(filing.id)]).toEqual(['publication', 'TAKEN']);
    expect((await readFiling(await province.officer(PROVINCE), filing.id))?.abilities).toContain('PUBLISH');
    expect(codes(await act(await province.officer(PROVINCE), 'passFiling', { id: filing.id, attempt: 1, stage: 'publication' }))).toEqual(['NOT_ALLOWED_NOW']); // prettier-ignore
    const filed = await published(filing, unit.client, '2014年第1号');
    expect(filed).toMatchObject({ status: 'APPROVED', announcement: { number: '2014年第1号' }, abilities: [] });
    expect(filed.filingNumber).toMatch(/I/);

    // The unit sees offices, never people of theirs.
    const offices = filed.decisions.filter(({ kind }) => kind !== 'SUBMIT');
    expect(offices.map(({ stage, actorName }) => [stage, actorName])).toEqual([
      ['prescreen', null],
      ['review', null],
      ['approval', null],
      ['publication', null],
    ]);
    expect(offices.every(({ organisationName }) => organisationName)).toBe(true);
    expect(filed.signOffs.map(({ stage, department }) => `${stage} ${department}`).sort()).toEqual(
      ['approval', 'review'].flatMap((stage) =>
        ['EDUCATION', 'FINANCE', 'HUMAN_RESOURCES'].map((department) => `${stage} ${department}`),
      ),
    );
    expect(filed.signOffs.every(({ signedBy, verdict }) => signedBy === null && verdict === 'SIGNED')).toBe(true);
    const [entry] = await superuser(
      world,
      `SELECT v.name, v.uscc, v.status, v.scopes, v.address, v.legal_representative FROM provider p
       JOIN provider_version v ON v.tenant_id = p.tenant_id AND v.provider_id = p.id WHERE p.case_id = $1`,
      [filing.id],
    );
    expect(entry).toEqual({
      name: unit.name,
      uscc: unit.uscc,
      status: 'IN_FORCE',
      scopes: expect.arrayContaining([expect.any(String)]),
      address: '文三路 100 号',
      legal_representative: '李强',
    });
    const again = await act(unit.client, 'createFiling', {
      roundId: province.rounds.TRAINING_INSTITUTION,
      channel: 'COUNTY',
    });
    expect(codes(again)).toEqual(['ALREADY_FILED']);
  }, 120_000);

  it('a base that is a member: recommended by the Association, then the same desks', async () => {
    const unit = await province.unit('330782', { member: true });
    const other = await province.unit('330782');
    const input = { roundId: province.rounds.PRACTICE_BASE, channel: 'ASSOCIATION' };
    expect((await act(other.client, 'createFiling', input)).userErrors).toMatchObject([
      { code: 'NOT_A_MEMBER', field: ['channel'] },
    ]);
    let filing = await submittedFiling(province, unit, 'PRACTICE_BASE', 'ASSOCIATION');
    expect(filing).toMatchObject({ stage: 'recommendation', kind: 'PRACTICE_BASE', city: { code: '330700' } });
    // The county has no say in this channel, though the unit is registered there.
    const county = await province.officer('330782');
    expect(codes(await act(county, 'passFiling', { id: filing.id, attempt: 1, stage: 'recommendation', attested: true }))).toEqual(['NOT_YOUR_DESK']); // prettier-ignore
    filing = await passTo(province, filing, 'publication');
    const slots = await superuser<{ place: string }>(
      world,
      `SELECT jurisdiction_code AS place FROM quota_transfer WHERE subject_id = $1 AND kind = 'COMMIT' ORDER BY 1`,
      [filing.id],
    );
    // 义乌 counts in 金华 as well.
    expect(slots.map(({ place }) => place)).toEqual(['330700', '330782']);
    const filed = await published(filing, unit.client, '2014年第2号');
    expect([filed.status, filed.channel]).toEqual(['APPROVED', 'ASSOCIATION']);
  }, 120_000);

  it('returned with all defects at each desk, resubmitted to the desk that returned it; the slot is kept', async () => {
    const unit = await province.unit(XIHU);
    let filing = await submittedFiling(province, unit);
    let attempt = 1;
    for (const [stage, slot] of [
      ['prescreen', null],
      ['review', null],
      ['approval', 'RESERVED'],
    ] as const) {
      filing = await passTo(province, filing, stage);
      const decider = await deciderOf(province, filing);
      const code = province.content.reasons.return[0]?.code ?? '';
      const defects = [
        { path: 'venue.area', code, text: '面积与租约不符' },
        { path: 'staff.total', code },
      ];
      const back = await done(decider, 'returnFiling', { id: filing.id, attempt, stage, message: '请补正', defects });
      expect([back.status, back.stage, await slotOf(filing.id)]).toEqual(['RETURNED', stage, slot]);
      const told = (await readFiling(unit.client, filing.id)) as FilingShape;
      expect(told.decisions.at(-1)?.defects.map(({ path }) => path)).toEqual(['venue.area', 'staff.total']);
      expect(told.abilities).toEqual(['EDIT', 'SUBMIT', 'WITHDRAW']);
      const saved = await done(unit.client, 'saveFilingDraft', {
        id: filing.id,
        baseVersion: told.draft?.version,
        changes: { venue: { tenure: 'owned', address: '文三路 100 号', area: 800 + attempt } },
      });
      await done(unit.client, 'submitFiling', { id: filing.id, draftVersion: saved.draft?.version });
      attempt++;
      filing = await inReview(unit.client, filing.id);
      expect([filing.stage, filing.attempt, filing.changedPaths]).toEqual([stage, attempt, ['venue.area']]);
      // What departments signed was the submission before: they are asked anew.
      expect((await readFiling(decider, filing.id))?.judgements.every(({ carriedOver }) => carriedOver)).toBe(true);
    }
  }, 180_000);

  it('a rejection and a withdrawal give the slot back', async () => {
    const unit = await province.unit(XIHU);
    const filing = await passTo(province, await submittedFiling(province, unit), 'approval');
    expect(await slotOf(filing.id)).toBe('RESERVED');
    const code = province.content.reasons.rejection[0]?.code ?? '';
    const rejected = await done(await province.officer(PROVINCE), 'rejectFiling', {
      id: filing.id,
      attempt: 1,
      stage: 'approval',
      reasons: [{ code }],
    });
    expect([rejected.status, await slotOf(filing.id)]).toEqual(['REJECTED', 'RELEASED']);
    const second = await passTo(province, await submittedFiling(province, unit), 'approval');
    await done(unit.client, 'withdrawFiling', { id: second.id, reason: '另行申报' });
    expect(await slotOf(second.id)).toBe('RELEASED');
    // Withdrawn a moment before, it is not approved.
    const late = await act(await province.officer(PROVINCE), 'passFiling', {
      id: second.id,
      attempt: 1,
      stage: 'approval',
    });
    expect([codes(late), late.filing?.status]).toEqual([['ALREADY_DECIDED'], 'WITHDRAWN']);
  }, 120_000);

  it('a unit under ban is refused at creation, submission, approval and publication, also under a new name', async () => {
    const ban = async (uscc: string) => {
      const other = await province.unit(XIHU);
      const { filingNumber } = await published(
        await passTo(province, await submittedFiling(province, other), 'publication'),
        other.client,
        `禁 ${uscc.slice(-5)}`,
      );
      const [entry] = await superuser<{ id: string }>(world, 'SELECT id FROM provider WHERE filing_number = $1', [
        filingNumber,
      ]);
      await superuser(
        world,
        `WITH revoked AS (INSERT INTO revocation (tenant_id, id, provider_id, ground, evidence, proposed_by, proposed_at)
           SELECT $1, gen_random_uuid(), $2, 'PUNISHED', '处罚决定书', published_by, now() FROM announcement WHERE tenant_id = $1 LIMIT 1 RETURNING id)
         INSERT INTO provider_ban (tenant_id, revocation_id, uscc, first_day, last_day)
         SELECT $1, id, $3, '2014-06-01', '2016-06-01' FROM revoked`,
        [province.tenant.id, entry?.id, uscc],
      );
    };
    const succeeds = (before: string, after: string, caseId: string) =>
      superuser(
        world,
        `INSERT INTO unit_succession (tenant_id, predecessor_uscc, successor_uscc, successor_name, cause, case_id, happened_on) VALUES ($1, $2, $3, '承继单位', 'TRANSFERRED', $4, '2014-06-10')`,
        [province.tenant.id, before, after, caseId],
      );
    const banned = nextUscc();
    await ban(banned);
    // The same code under another name.
    const renamed = await province.unit(XIHU, { uscc: banned });
    const input = { roundId: province.rounds.TRAINING_INSTITUTION, channel: 'COUNTY' };
    expect(codes(await act(renamed.client, 'createFiling', input))).toEqual(['UNDER_BAN']);
    // Another code: the unit that it was transferred into, found out at each later step.
    const heir = await province.unit(XIHU);
    const [drafted, approving, publishing] = await Promise.all([
      filledFiling(province, heir),
      submittedFiling(province, await province.unit(XIHU)),
      submittedFiling(province, await province.unit(XIHU)),
    ]);
    await succeeds(banned, heir.uscc, drafted.id);
    expect(codes(await act(heir.client, 'submitFiling', { id: drafted.id, draftVersion: 2 }))).toEqual(['UNDER_BAN']);
    const usccOf = async (id: string) =>
      (await superuser<{ uscc: string }>(world, 'SELECT o.uscc FROM review_case c JOIN organisation o ON o.id = c.applicant_id WHERE c.id = $1', [id]))[0]?.uscc ?? ''; // prettier-ignore
    const atApproval = await passTo(province, approving, 'approval');
    await succeeds(banned, await usccOf(approving.id), approving.id);
    await judgeAll(await province.officer(PROVINCE), atApproval);
    await signAll(province, atApproval);
    expect(codes(await act(await province.officer(PROVINCE), 'passFiling', { id: approving.id, attempt: 1, stage: 'approval' }))).toEqual(['UNDER_BAN']); // prettier-ignore
    expect(await slotOf(approving.id)).toBe('RESERVED');
    const atPublication = await passTo(province, publishing, 'publication');
    await succeeds(banned, await usccOf(publishing.id), publishing.id);
    const { publishFilings } = await publish([atPublication.id], '2014年第9号');
    expect(publishFilings).toMatchObject({
      announcement: null,
      userErrors: [{ code: 'UNDER_BAN', field: ['ids', '0'] }],
    });
    expect(await superuser(world, `SELECT FROM announcement WHERE number = '2014年第9号'`)).toEqual([]);
  }, 180_000);
});
