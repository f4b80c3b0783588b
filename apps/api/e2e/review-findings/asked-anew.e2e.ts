import {
  act,
  codes,
  done,
  type FilingShape,
  inReview,
  judgeAll,
  passOn,
  passTo,
  readFiling,
  signAll,
  submittedFiling,
} from '../support/filings.js';
import type { Client } from '../support/client.js';
import { superuser } from '../support/superuser.js';
import { createWorld, type World } from '../support/world.js';
import { createProvince, type Province, type TestUnit } from '../support/zhejiang.js';

const XIHU = '330106';
const HANGZHOU = '330100';
const PROVINCE = '330000';
const defects = [{ path: 'venue.area', code: 'figure-differs', text: '面积与租约不符' }];

describe('A filing that a late desk returns', () => {
  let world: World;
  let province: Province;
  let unit: TestUnit;
  let finance: Client;

  beforeAll(async () => {
    world = await createWorld();
    province = await createProvince(world, 'anew');
    await province.issue(HANGZHOU, 20);
    await world.startWorker();
    finance = await province.officer(HANGZHOU, 'FINANCE');
  }, 120_000);
  afterAll(() => world.close());

  const at = async (stage: string): Promise<FilingShape> => {
    unit = await province.unit(XIHU);
    return passTo(province, await submittedFiling(province, unit), stage);
  };
  const giveBack = ({ id, attempt, stage, passage }: FilingShape, more: object, who = PROVINCE) =>
    province
      .officer(who)
      .then((officer) => act(officer, 'returnFiling', { id, attempt, stage, passage, defects, ...more }));
  const mend = async ({ id }: FilingShape, area: number): Promise<FilingShape> => {
    const { draft } = (await readFiling(unit.client, id)) ?? {};
    const saved = await done(unit.client, 'saveFilingDraft', {
      ...{ id, baseVersion: draft?.version },
      changes: { venue: { tenure: 'owned', address: '文三路 100 号', area } },
    });
    await done(unit.client, 'submitFiling', { id, draftVersion: saved.draft?.version });
    return inReview(unit.client, id);
  };
  const slotOf = async ({ id }: FilingShape) =>
    superuser<{ kind: string }>(world, 'SELECT kind FROM quota_transfer WHERE subject_id = $1 ORDER BY moved_at, id', [
      id,
    ]).then((moved) => moved.map(({ kind }) => kind));

  it('is sent back to the city: its departments are asked anew, and their old answers stay on record', async () => {
    const before = await at('approval');
    const { filing } = await giveBack(before, { to: 'DESK', desk: 'review' });
    expect(filing).toMatchObject({ status: 'IN_REVIEW', stage: 'review', attempt: 1, abilities: [] });
    expect(filing?.decisions.at(-1)).toMatchObject({ kind: 'SEND_BACK', stage: 'approval', toStage: 'review' });
    const seen = (await readFiling(finance, before.id)) as FilingShape;
    expect(seen.abilities).toEqual(['SIGN', 'RECUSE']);
    expect(seen.signOffs.map(({ current, verdict }) => [current, verdict])).toEqual(
      Array.from({ length: 3 }, () => [false, 'SIGNED']),
    );
    const city = await province.officer(HANGZHOU);
    const pass = { id: seen.id, attempt: 1, stage: 'review' };
    expect(codes(await act(city, 'passFiling', pass))).toEqual(['SIGN_OFF_MISSING']);
    // It is in the queue of the department again, and in the city's.
    const mine = await finance.must<{ filings: { edges: { node: { id: string } }[] } }>(
      '{ filings(filter: { mine: true }) { edges { node { id } } } }',
    );
    expect(mine.filings.edges.map(({ node }) => node.id)).toContain(seen.id);
    await signAll(province, seen);
    // Whoever still looks at the first time it lay there decides nothing now.
    expect(codes(await act(city, 'passFiling', { ...pass, passage: 2 }))).toEqual(['CONFLICT']);
    expect((await done(city, 'passFiling', { ...pass, passage: seen.passage })).stage).toBe('approval');
    // Its slot was held all the time, and is held once.
    expect(await slotOf(seen)).toEqual(['RESERVE']);
    // The province's departments are asked for this time, too.
    const again = (await readFiling(await province.officer(PROVINCE), seen.id)) as FilingShape;
    expect(codes(await act(await province.officer(PROVINCE), 'passFiling', { ...pass, stage: 'approval' }))).toEqual([
      'SIGN_OFF_MISSING',
    ]);
    expect((await passOn(province, again)).stage).toBe('publication');
  }, 60_000);

  it('is mended by the unit and comes in at the city again: signed anew, with what changed since', async () => {
    const before = await at('approval');
    const { filing } = await giveBack(before, { desk: 'review' });
    expect(filing).toMatchObject({ status: 'RETURNED', stage: 'review' });
    expect(filing?.decisions.at(-1)).toMatchObject({ kind: 'RETURN', stage: 'approval', toStage: 'review' });
    const mended = await mend(before, 790);
    expect([mended.stage, mended.attempt]).toEqual(['review', 2]);
    const seen = (await readFiling(finance, mended.id)) as FilingShape;
    expect(seen.abilities).toContain('SIGN');
    expect(seen.signOffs.map(({ current, changedPaths }) => [current, changedPaths])).toEqual(
      Array.from({ length: 3 }, () => [false, ['venue.area']]),
    );
    // The city has a slot for it already: nothing is taken from those that are left.
    const city = await province.officer(HANGZHOU);
    expect((await readFiling(city, mended.id))?.capEffect).toBeNull();
    const { checkFilings } = await city.must<{ checkFilings: { caps: unknown[] } }>(
      'query ($ids: [ID!]!) { checkFilings(ids: $ids, stage: "review") { caps { free } items { userErrors { code } } } }',
      { ids: [mended.id] },
    );
    expect(checkFilings.caps).toEqual([]);
    expect((await passOn(province, seen)).stage).toBe('approval');
    expect(await slotOf(mended)).toEqual(['RESERVE']);
  }, 60_000);

  it('tells a desk what changed since it decided itself, however often others returned it meanwhile', async () => {
    const before = await at('approval');
    await giveBack(before, { desk: 'review' });
    const second = await mend(before, 790);
    await giveBack(second, {}, HANGZHOU);
    const third = await mend(before, 800);
    expect(third.changedPaths).toEqual(['venue.area']);
    // The city saw 790; the province saw 800, as it is again.
    const back = await passOn(province, third);
    const seen = await readFiling(await province.officer(PROVINCE), back.id);
    expect([seen?.attempt, seen?.stage, seen?.changedPaths]).toEqual([3, 'approval', []]);
  }, 60_000);

  it('at publication goes to the unit and is approved anew, with the departments, and holds its one slot', async () => {
    const before = await at('publication');
    expect((await readFiling(await province.officer(PROVINCE), before.id))?.abilities).toContain('RETURN');
    expect(codes(await giveBack(before, { desk: 'publication' }))).toEqual(['NO_EARLIER_DESK']);
    const { filing } = await giveBack(before, {});
    expect(filing).toMatchObject({ status: 'RETURNED', stage: 'approval' });
    const mended = await mend(before, 790);
    expect([mended.stage, mended.attempt]).toEqual(['approval', 2]);
    const officer = await province.officer(PROVINCE);
    await judgeAll(officer, mended);
    const pass = { id: mended.id, attempt: 2, stage: 'approval' };
    expect(codes(await act(officer, 'passFiling', pass))).toEqual(['SIGN_OFF_MISSING']);
    expect((await passOn(province, mended)).stage).toBe('publication');
    expect(await slotOf(mended)).toEqual(['RESERVE', 'COMMIT']);
  }, 60_000);

  it('goes to no desk that does not lie before, and to none without a defect', async () => {
    const before = await at('review');
    for (const desk of ['review', 'approval', 'nowhere', null])
      expect(codes(await giveBack(before, { to: 'DESK', desk }, HANGZHOU))).toEqual(['NO_EARLIER_DESK']);
    const bare = await giveBack(before, { to: 'DESK', desk: 'prescreen', defects: [] }, HANGZHOU);
    expect(codes(bare)).toEqual(['DEFECTS_REQUIRED']);
    const { filing } = await giveBack(before, { to: 'DESK', desk: 'prescreen' }, HANGZHOU);
    expect([filing?.status, filing?.stage]).toEqual(['IN_REVIEW', 'prescreen']);
    // The unit is told which office sent it where, not who.
    const told = await readFiling(unit.client, before.id);
    expect(told?.decisions.at(-1)).toMatchObject({ kind: 'SEND_BACK', toStage: 'prescreen', actorName: null });
  }, 60_000);
});
