import {
  act,
  codes,
  done,
  type FilingShape,
  judgeAll,
  passOn,
  passTo,
  readFiling,
  signAll,
  submittedFiling,
} from './support/filings.js';
import type { Client } from './support/client.js';
import { rowCounts, superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';
import { createProvince, type Province } from './support/zhejiang.js';

const XIHU = '330106';
const BINJIANG = '330108';
const HANGZHOU = '330100';
const PROVINCE = '330000';

describe('Who may do what with a filing', () => {
  let world: World;
  let province: Province;

  beforeAll(async () => {
    world = await createWorld();
    province = await createProvince(world, 'desks');
    await province.issue(HANGZHOU, 50);
    await world.startWorker();
  }, 120_000);
  afterAll(() => world.close());

  const fresh = async (county = XIHU) => submittedFiling(province, await province.unit(county));
  const pass = (client: Client, { id, attempt, stage }: FilingShape) =>
    act(client, 'passFiling', { id, attempt, stage, attested: true });
  const sign = (client: Client, { id, attempt, stage }: FilingShape, more: object = { verdict: 'SIGNED' }) =>
    act(client, 'signFiling', { id, attempt, stage, ...more });
  const decisionsOf = (id: string) =>
    superuser<{ kind: string; stage: string }>(
      world,
      `SELECT kind, stage FROM case_decision WHERE case_id = $1 AND kind <> 'SUBMIT' ORDER BY decided_at, id`,
      [id],
    );
  const refusedAs = async (client: Client, name: string, input: object) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const { errors } = await client.ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`,
      { input },
    );
    return errors[0]?.extensions.code;
  };

  it("a county officer finds nothing of another county's case, and changes nothing of it", async () => {
    const filing = await fresh();
    const other = await province.officer(BINJIANG);
    const before = await rowCounts(world);
    const at = { id: filing.id, attempt: 1, stage: 'prescreen' };
    expect(await readFiling(other, filing.id)).toBeNull();
    expect(await refusedAs(other, 'passFiling', { ...at, attested: true })).toBe('NOT_FOUND');
    expect(await refusedAs(other, 'returnFiling', { ...at, defects: [{ path: 'venue', code: 'figure-differs' }] })).toBe('NOT_FOUND'); // prettier-ignore
    expect(await refusedAs(other, 'rejectFiling', { ...at, reasons: [{ code: 'cap-reached' }] })).toBe('NOT_FOUND');
    expect(await refusedAs(other, 'signFiling', { ...at, verdict: 'SIGNED' })).toBe('NOT_FOUND');
    expect(await refusedAs(other, 'judgeFilingRule', { id: filing.id, attempt: 1, rule: 'funding', verdict: 'MET' })).toBe('NOT_FOUND'); // prettier-ignore
    expect(await refusedAs(other, 'recuseFromFiling', { id: filing.id, reason: '亲属' })).toBe('NOT_FOUND');
    expect(await rowCounts(world)).toEqual(before);
  });

  it("a city officer on the province's step, a county officer on the city's, a department on commerce's: NOT_YOUR_DESK", async () => {
    const city = await province.officer(HANGZHOU);
    let filing = await fresh();
    expect((await readFiling(city, filing.id))?.abilities).toEqual([]);
    expect(codes(await pass(city, filing))).toEqual(['NOT_YOUR_DESK']);
    filing = await passOn(province, filing);
    const county = await province.officer(XIHU);
    expect(codes(await pass(county, filing))).toEqual(['NOT_YOUR_DESK']);
    const finance = await province.officer(HANGZHOU, 'FINANCE');
    expect((await readFiling(finance, filing.id))?.abilities).toEqual(['SIGN', 'RECUSE']);
    expect(codes(await pass(finance, filing))).toEqual(['NOT_YOUR_DESK']);
    // The neighbouring city does not even see it.
    expect(await readFiling(await province.officer('330200'), filing.id)).toBeNull();
    filing = await passOn(province, filing);
    expect(filing.stage).toBe('approval');
    await judgeAll(await province.officer(PROVINCE), filing);
    await signAll(province, filing);
    const before = await rowCounts(world);
    for (const name of ['passFiling', 'returnFiling', 'rejectFiling']) {
      const input = {
        ...{ id: filing.id, attempt: 1, stage: 'approval' },
        ...(name === 'returnFiling' && { defects: [{ path: 'venue', code: 'figure-differs' }] }),
        ...(name === 'rejectFiling' && { reasons: [{ code: 'cap-reached' }] }),
      };
      expect(codes(await act(city, name, input))).toEqual(['NOT_YOUR_DESK']);
    }
    expect(codes(await act(city, 'judgeFilingRule', { id: filing.id, attempt: 1, rule: 'funding', verdict: 'MET' }))).toEqual(['NOT_YOUR_DESK']); // prettier-ignore
    expect(await rowCounts(world)).toEqual(before);
  });

  it('a department signs once, not twice, not for another step, and not after the step has passed', async () => {
    let filing = await passOn(province, await fresh());
    const finance = await province.officer(HANGZHOU, 'FINANCE');
    expect(codes(await sign(finance, filing, { verdict: 'OBJECTED' }))).toEqual(['REASON_REQUIRED']);
    expect(codes(await sign(finance, filing))).toEqual([]);
    expect((await readFiling(finance, filing.id))?.abilities).toEqual(['RECUSE']);
    const colleague = await province.colleague(HANGZHOU, 'FINANCE');
    for (const again of [finance, colleague]) expect(codes(await sign(again, filing))).toEqual(['ALREADY_SIGNED']);
    expect(codes(await sign(await province.officer(HANGZHOU), filing))).toEqual(['SIGN_OFF_NOT_ASKED']);
    expect(codes(await sign(await province.officer(PROVINCE, 'FINANCE'), filing))).toEqual(['SIGN_OFF_NOT_ASKED']);
    for (const department of ['HUMAN_RESOURCES', 'EDUCATION'] as const)
      expect(codes(await sign(await province.officer(HANGZHOU, department), filing))).toEqual([]);
    const seen = filing;
    filing = (await pass(await province.officer(HANGZHOU), filing)).filing as FilingShape;
    expect(filing.stage).toBe('approval');
    expect(codes(await sign(finance, seen))).toEqual(['NOT_ALLOWED_NOW']);
    expect(codes(await sign(finance, filing))).toEqual(['SIGN_OFF_NOT_ASKED']);
  });

  it('an objection stands against the pass, with its department, until the case is returned', async () => {
    const filing = await passOn(province, await fresh());
    const city = await province.officer(HANGZHOU);
    await judgeAll(city, filing);
    for (const department of ['HUMAN_RESOURCES', 'EDUCATION'] as const)
      await sign(await province.officer(HANGZHOU, department), filing);
    await sign(await province.officer(HANGZHOU, 'FINANCE'), filing, { verdict: 'OBJECTED', reason: '经费未核实' });
    expect(codes(await pass(city, filing))).toEqual(['SIGN_OFF_OBJECTED']);
    const input = {
      id: filing.id,
      attempt: 1,
      stage: 'review',
      defects: [{ path: 'funding', code: 'figure-differs' }],
    };
    expect((await done(city, 'returnFiling', input)).status).toBe('RETURNED');
  });

  it('who declared a conflict of interest takes no part in the case any more; a colleague does', async () => {
    const filing = await fresh();
    const county = await province.officer(XIHU);
    const declared = await done(county, 'recuseFromFiling', { id: filing.id, reason: '申报单位负责人为亲属' });
    expect([declared.abilities, declared.recusals.map(({ reason }) => reason)]).toEqual([[], ['申报单位负责人为亲属']]);
    const before = await rowCounts(world);
    expect(codes(await pass(county, filing))).toEqual(['RECUSED']);
    expect(codes(await act(county, 'judgeFilingRule', { id: filing.id, attempt: 1, rule: 'funding', verdict: 'MET' }))).toEqual(['RECUSED']); // prettier-ignore
    expect(codes(await act(county, 'recuseFromFiling', { id: filing.id, reason: '再次' }))).toEqual(['RECUSED']);
    expect(await rowCounts(world)).toEqual(before);
    const colleague = await province.colleague(XIHU);
    await judgeAll(colleague, filing);
    expect(codes(await pass(colleague, filing))).toEqual([]);
  });

  it('a deputy passes in the name of an absent officer, both on the record, and only while the delegation lasts', async () => {
    const filing = await fresh();
    const absent = await superuser<{ id: string }>(
      world,
      `SELECT m.id FROM membership m JOIN organisation o ON o.id = m.organisation_id WHERE o.jurisdiction_code = $1 AND o.department = 'COMMERCE' AND o.tenant_id = $2 LIMIT 1`,
      [XIHU, province.tenant.id],
    );
    const deputy = await province.officer(BINJIANG);
    const { viewer } = await deputy.must<{ viewer: { id: string } }>('{ viewer { id } }');
    await superuser(
      world,
      `INSERT INTO delegation (tenant_id, id, membership_id, delegate_user_id, starts_on, ends_on, reason, created_at)
       VALUES ($1, gen_random_uuid(), $2, $3, '2014-06-20', '2014-06-20', '出差', now())`,
      [province.tenant.id, absent[0]?.id, viewer.id],
    );
    await judgeAll(deputy, filing);
    const passed = await done(deputy, 'passFiling', { id: filing.id, attempt: 1, stage: 'prescreen', attested: true });
    expect(passed.decisions.at(-1)).toMatchObject({ kind: 'PASS', onBehalfOf: expect.stringMatching(/^人员/) });
    expect(passed.decisions.at(-1)?.organisationName).toBe(`${XIHU} COMMERCE`);
    await superuser(world, `UPDATE delegation SET revoked_at = now() WHERE delegate_user_id = $1`, [viewer.id]);
    expect(await readFiling(deputy, filing.id)).toBeNull();
  });

  it('a decision on an attempt or a desk that was not the one seen is refused', async () => {
    const filing = await fresh();
    const county = await province.officer(XIHU);
    await judgeAll(county, filing);
    const before = await rowCounts(world);
    for (const attempt of [0, 2, -1]) expect(codes(await pass(county, { ...filing, attempt }))).toEqual(['CONFLICT']);
    expect(codes(await pass(county, { ...filing, stage: 'review' }))).toEqual(['NOT_ALLOWED_NOW']);
    expect(codes(await pass(county, { ...filing, stage: 'nowhere' }))).toEqual(['NOT_ALLOWED_NOW']);
    expect(await rowCounts(world)).toEqual(before);
  });

  it('two approvers at the same instant: one decision stands, the other is told, 6 of 6 times', async () => {
    const two: [Client, Client] = [await province.officer(PROVINCE), await province.colleague(PROVINCE)];
    for (let n = 0; n < 6; n++) {
      const filing = await passTo(province, await fresh(), 'approval');
      await judgeAll(two[0], filing);
      await signAll(province, filing);
      const answers = await Promise.all(two.map((client) => pass(client, filing)));
      expect(answers.flatMap(codes)).toEqual(['NOT_ALLOWED_NOW']);
      expect((await decisionsOf(filing.id)).filter(({ stage }) => stage === 'approval')).toHaveLength(1);
      const moved = await superuser(
        world,
        `SELECT kind FROM quota_transfer WHERE subject_id = $1 ORDER BY moved_at, id`,
        [filing.id],
      );
      expect(moved).toEqual([{ kind: 'RESERVE' }, { kind: 'COMMIT' }]);
    }
  }, 120_000);

  it('withdrawn and passed at the same instant: exactly one happens, and no slot is left behind', async () => {
    for (let n = 0; n < 6; n++) {
      const unit = await province.unit(XIHU);
      const filing = await passOn(province, await submittedFiling(province, unit));
      const city = await province.officer(HANGZHOU);
      await judgeAll(city, filing);
      await signAll(province, filing);
      const answers = await Promise.all([act(unit.client, 'withdrawFiling', { id: filing.id }), pass(city, filing)]);
      const kinds = (await decisionsOf(filing.id)).map(({ kind }) => kind);
      const [claim] = await superuser<{ status: string }>(
        world,
        'SELECT status FROM quota_claim WHERE subject_id = $1',
        [filing.id],
      );
      // A pass first leaves something to withdraw; a withdrawal first leaves nothing to pass.
      if (kinds.at(-1) === 'WITHDRAW' && kinds.length === 3) expect(claim?.status).toBe('RELEASED');
      else {
        expect(answers.map(codes)).toEqual([[], ['ALREADY_DECIDED']]);
        expect(claim).toBeUndefined();
      }
      expect(kinds.at(-1)).toBe('WITHDRAW');
    }
  }, 120_000);

  it("the city's last slot, asked for twice at the same moment: one gets it, the other CAP_REACHED", async () => {
    const WENZHOU = '330300';
    await province.issue(WENZHOU, 1);
    const two = await Promise.all(['330302', '330303'].map(async (county) => passOn(province, await fresh(county))));
    const city = await province.officer(WENZHOU);
    for (const filing of two) {
      await judgeAll(city, filing);
      await signAll(province, filing);
    }
    const answers = await Promise.all(two.map((filing) => pass(city, filing)));
    const refused = answers.filter(({ userErrors }) => userErrors.length > 0);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.userErrors).toMatchObject([
      { code: 'CAP_REACHED', params: { place: '温州市', jurisdictionCode: WENZHOU, reserved: 1, taken: 0 } },
    ]);
    // What was refused a slot has not moved, and shows what passing would do.
    expect(refused[0]?.filing).toMatchObject({ stage: 'review', capEffect: [{ free: 0, freeAfter: -1 }] });
    expect(await decisionsOf(refused[0]?.filing?.id ?? '')).toHaveLength(1);
  });
});
