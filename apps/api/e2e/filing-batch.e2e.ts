import type { Client } from './support/client.js';
import { done, type FilingShape, judgeAll, passOn, passTo, readFiling, signAll, submittedFiling } from './support/filings.js'; // prettier-ignore
import { rowCounts, superuser } from './support/superuser.js';
import { createWorld, type World } from './support/world.js';
import { createProvince, type Province } from './support/zhejiang.js';

const HANGZHOU = '330100';
const counties = ['330106', '330108', '330110'];

interface ItemShape {
  id: string;
  outcome: string;
  nextStage: string | null;
  userErrors: { code: string; message: string }[];
}

const CHECK = `query ($ids: [ID!]!, $stage: String!) { checkFilings(ids: $ids, stage: $stage) {
  items { id nextStage userErrors { code message } } caps { jurisdictionCode kind free freeAfter } } }`;
const PASS = `mutation ($input: PassFilingsInput!) { passFilings(input: $input) {
  results { id outcome userErrors { code message } } userErrors { code field } } }`;

describe('Several filings at once', () => {
  let world: World;
  let province: Province;
  let city: Client;

  beforeAll(async () => {
    world = await createWorld();
    province = await createProvince(world, 'batch');
    await province.issue(HANGZHOU, 3);
    await world.startWorker();
    city = await province.officer(HANGZHOU);
  }, 120_000);
  afterAll(() => world.close());

  const check = async (client: Client, ids: string[], stage: string) =>
    (
      await client.must<{
        checkFilings: { items: ItemShape[]; caps: { jurisdictionCode: string; free: number; freeAfter: number }[] };
      }>(CHECK, { ids, stage })
    ).checkFilings;
  const pass = async (client: Client, items: { id: string; attempt: number }[], stage: string) =>
    (
      await client.must<{ passFilings: { results: ItemShape[] | null; userErrors: { code: string }[] } }>(PASS, {
        input: { items, stage, attested: true },
      })
    ).passFilings;
  const atReview = async (n: number) => {
    const filing = await passOn(
      province,
      await submittedFiling(province, await province.unit(counties[n % counties.length] ?? '')),
    );
    await judgeAll(city, filing);
    await signAll(province, filing);
    return filing;
  };
  const outcomes = (items: ItemShape[] | null) => items?.map(({ id, outcome, userErrors }) => [id, outcome ?? null, ...userErrors.map(({ code }) => code)]); // prettier-ignore

  it('a check says of each what would happen, adds the caps up, and changes nothing; the batch then does exactly that', async () => {
    const filings: FilingShape[] = [];
    for (let n = 0; n < 4; n++) filings.push(await atReview(n));
    const unsigned = await passOn(province, await submittedFiling(province, await province.unit('330106')));
    await judgeAll(city, unsigned);
    const stranger = await submittedFiling(province, await province.unit('330206'));
    const all = [...filings, unsigned, stranger];
    const ids = all.map(({ id }) => id);
    const before = await rowCounts(world);
    const seen = await check(city, ids, 'review');
    expect(await rowCounts(world)).toEqual(before);
    expect(seen.items.map(({ nextStage, userErrors }) => [nextStage, ...userErrors.map(({ code }) => code)])).toEqual([
      ['approval'],
      ['approval'],
      ['approval'],
      ['approval', 'CAP_REACHED'],
      ['approval', 'SIGN_OFF_MISSING'],
      [null, 'FILING_NOT_FOUND'],
    ]);
    expect(seen.caps).toEqual([{ jurisdictionCode: HANGZHOU, kind: 'TRAINING_INSTITUTION', free: 3, freeAfter: 0 }]);
    // The same words as a refusal has, in the caller's language.
    expect(seen.items[4]?.userErrors[0]?.message).toContain('会签');

    const items = ids.map((id) => ({ id, attempt: 1 }));
    const { results } = await pass(city, items, 'review');
    expect(outcomes(results)).toEqual([
      [ids[0], 'PASSED'],
      [ids[1], 'PASSED'],
      [ids[2], 'PASSED'],
      [ids[3], 'REFUSED', 'CAP_REACHED'],
      [ids[4], 'REFUSED', 'SIGN_OFF_MISSING'],
      [ids[5], 'REFUSED', 'FILING_NOT_FOUND'],
    ]);
    const stages = await Promise.all(ids.map(async (id) => (await readFiling(city, id))?.stage ?? null));
    expect(stages).toEqual(['approval', 'approval', 'approval', 'review', 'review', null]);

    // Asked again, as after a lost answer: nothing is passed twice.
    const after = await rowCounts(world);
    const again = await pass(city, items, 'review');
    expect(again.results?.map(({ outcome }) => outcome)).toEqual([
      ...Array(3).fill('ALREADY_PASSED'),
      ...Array(3).fill('REFUSED'),
    ]);
    expect(await rowCounts(world)).toEqual(after);
    // To somebody else it is not a success of theirs.
    const other = await pass(await province.colleague(HANGZHOU), items.slice(0, 1), 'review');
    expect(outcomes(other.results)).toEqual([[ids[0], 'REFUSED', 'NOT_ALLOWED_NOW']]);
  }, 120_000);

  it('a batch of nothing, or of more than a hundred, is refused as a whole', async () => {
    expect((await pass(city, [], 'review')).userErrors).toMatchObject([{ code: 'BATCH_SIZE', field: ['items'] }]);
    const many = Array.from({ length: 101 }, (_, n) => ({ id: String(n), attempt: 1 }));
    expect((await pass(city, many, 'review')).userErrors).toMatchObject([{ code: 'BATCH_SIZE' }]);
  });

  it('one notice files all of a batch or none; its number is used once', async () => {
    await province.issue('330200', 10);
    const ready: FilingShape[] = [];
    for (let n = 0; n < 3; n++)
      ready.push(await passTo(province, await submittedFiling(province, await province.unit('330206')), 'publication'));
    const early = await submittedFiling(province, await province.unit('330206'));
    const office = await province.officer('330000');
    const publish = async (client: Client, ids: string[], number: string, title = '公告') =>
      (
        await client.must<{
          publishFilings: { announcement: { id: string } | null; userErrors: { code: string; field: string[] }[] };
        }>(
          `mutation ($input: PublishFilingsInput!) { publishFilings(input: $input) { announcement { id } userErrors { code field } } }`,
          { input: { ids, number, title } },
        )
      ).publishFilings;
    const ids = ready.map(({ id }) => id);
    const before = await rowCounts(world);
    expect(await publish(office, [...ids, early.id], '第3号')).toEqual({
      announcement: null,
      userErrors: [{ code: 'NOT_ALLOWED_NOW', field: ['ids', '3'] }],
    });
    expect((await publish(office, ids, ' ', ' ')).userErrors.map(({ code }) => code)).toEqual([
      'ANNOUNCEMENT_NUMBER',
      'ANNOUNCEMENT_TITLE',
    ]);
    expect((await publish(office, [], '第3号')).userErrors.map(({ code }) => code)).toEqual(['BATCH_SIZE']);
    expect((await publish(await province.officer('330200'), ids, '第3号')).userErrors.map(({ code }) => code)).toEqual(
      Array(3).fill('NOT_YOUR_DESK'),
    );
    expect(await rowCounts(world)).toEqual(before);
    // Two officers press at the same moment: one notice, three entries.
    const both = await Promise.all([
      publish(office, ids, '第3号'),
      publish(await province.colleague('330000'), [...ids].reverse(), '第4号'),
    ]);
    expect(both.filter(({ announcement }) => announcement)).toHaveLength(1);
    const entries = await superuser<{ notices: number; entries: number; numbers: number }>(
      world,
      `SELECT count(DISTINCT announcement_id)::int AS notices, count(*)::int AS entries, count(DISTINCT filing_number)::int AS numbers
       FROM provider WHERE case_id = ANY($1)`,
      [ids],
    );
    expect(entries).toEqual([{ notices: 1, entries: 3, numbers: 3 }]);
    expect((await publish(office, [early.id], both[0]?.announcement ? '第3号' : '第4号')).userErrors).toMatchObject([
      { code: 'ANNOUNCEMENT_TAKEN', field: ['number'] },
    ]);
    expect(await done(office, 'recuseFromFiling', { id: early.id, reason: '回避' })).toMatchObject({
      stage: 'prescreen',
    });
  }, 120_000);
});
