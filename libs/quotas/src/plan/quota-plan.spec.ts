import { randomUUID } from 'node:crypto';
import { AllotService } from '../overview/allot.service.js';
import { QuotaOverviewService } from '../overview/quota-overview.service.js';
import { QuotaTransfersService } from '../overview/quota-transfers.service.js';
import { TrainingTargetReader } from '../target/training-target.reader.js';
import { TrainingProgressRegistry } from '../target/training-progress.js';
import { TrainingTargetService } from '../target/training-target.service.js';
import { cap, createQuotaWorld, type QuotaWorld, refusal } from '../testing/quota-world.js';
import { OpenFilingsRegistry } from './open-filings.js';
import { QuotaPlanCommands } from './quota-plan.commands.js';
import { QuotaPlanReader } from './quota-plan.reader.js';
import { QuotaPreviewService } from './quota-preview.service.js';

const caps = [...cap('330000', 4), ...cap('330100', 2), ...cap('330700', 3), ...cap('330782', 1)];
const targets = [
  { jurisdictionCode: '330100', year: 2014, people: 1000 },
  { jurisdictionCode: '330700', year: 2014, people: 3000 },
  { jurisdictionCode: '330782', year: 2014, people: 1000 },
];

describe('Plans, the pool and targets', () => {
  let world: QuotaWorld;
  let programme: string;
  beforeAll(async () => {
    world = await createQuotaWorld();
  }, 120_000);
  afterAll(() => world.close());
  beforeEach(async () => {
    programme = await world.programme();
    await world.publish(programme, { caps, targets });
  });
  afterEach(async () => expect(await world.faults(programme)).toEqual([]));

  const province = <T>(work: () => Promise<T>) => world.as('PROGRAMME_MANAGER', '330000', work);
  const commands = () => world.get(QuotaPlanCommands);
  const start = () => province(() => commands().start({ programmeId: programme, name: '第二版', source: 'IN_FORCE' }));
  const change = (id: string, draftVersion: number, lines: object) =>
    province(() => commands().change({ id, draftVersion, caps: [], targets: [], ...lines }));
  const publish = (id: string, draftVersion: number) =>
    province(() => commands().publish({ id, draftVersion, reason: '调整' }));
  const allot = (jurisdictionCode: string, slots: number) =>
    province(() =>
      world.get(AllotService).allot({
        programmeId: programme,
        jurisdictionCode,
        providerKind: 'TRAINING_INSTITUTION',
        slots,
        reason: '机动',
      }),
    );
  const codesOf = async (work: Promise<unknown>) => (await refusal(work))?.map((item) => item.code);

  it('copies, changes, and publishes on top of what it was begun from', async () => {
    const [id, other] = [await start(), await start()];
    await change(id, 1, { caps: [{ jurisdictionCode: '330100', providerKind: 'TRAINING_INSTITUTION', slots: 5 }] });
    expect(await codesOf(publish(id, 1))).toEqual(['CONFLICT']);
    await publish(id, 2);
    expect(await world.line(programme, '330100')).toEqual([5, 0, 0]);
    expect(await codesOf(publish(other, 1))).toEqual(['CONFLICT']);
    expect(await codesOf(change(id, 2, {}))).toEqual(['PLAN_PUBLISHED']);
    const plans = await province(() => world.get(QuotaPlanReader).list(programme));
    expect(plans.map(({ state, version }) => [state, version])).toEqual([
      ['DRAFT', null],
      ['IN_FORCE', 2],
      ['SUPERSEDED', 1],
    ]);
    expect(
      plans[1]?.caps
        .filter((line) => line.slots !== line.before)
        .map(({ name, slots, before }) => [name, slots, before]),
    ).toEqual([['杭州市', 5, 2]]);
    await province(() => commands().discard(other));
  });

  it('refuses caps below what is in use, a sub-line above its city, and targets that do not sum, all at once', async () => {
    for (const county of ['330106', '330106', '330702', '330782']) await world.reserve(world.claim(programme, county));
    const id = await start();
    const kind = 'TRAINING_INSTITUTION';
    await change(id, 1, {
      caps: [
        { jurisdictionCode: '330100', providerKind: kind, slots: 1 },
        { jurisdictionCode: '330782', providerKind: kind, slots: 4 },
        { jurisdictionCode: '330782', providerKind: 'PRACTICE_BASE', slots: null },
      ],
      targets: [
        { jurisdictionCode: '330782', year: 2014, people: 3001 },
        { jurisdictionCode: '330000', year: 2014, people: 5000 },
      ],
    });
    const items = (await refusal(publish(id, 2))) ?? [];
    expect(items.map(({ code, params }) => [code, params?.['place']])).toEqual([
      ['CAP_LINE_MISSING', '义乌市'],
      ['CAP_BELOW_TAKEN', '杭州市'],
      ['CAP_ABOVE_PARENT', '义乌市'],
      ['TARGET_SUM', '浙江省'],
      ['TARGET_ABOVE_PARENT', '金华市'],
    ]);
    expect(items[1]?.params).toMatchObject({ cap: 1, reserved: 2, taken: 0, least: 2 });
    expect(await world.line(programme, '330100')).toEqual([0, 2, 0]);
  });

  it('counts claims of a county from before it had a line', async () => {
    const [reserved, taken] = [world.claim(programme, '330106'), world.claim(programme, '330106')];
    for (const asked of [reserved, taken]) await world.reserve(asked);
    await world.transact(() => world.ledger.commit(taken.subjectId));
    const id = await start();
    const line = { jurisdictionCode: '330106', providerKind: 'TRAINING_INSTITUTION' };
    await change(id, 1, { caps: [{ ...line, slots: 1 }] });
    expect(await codesOf(publish(id, 2))).toEqual(['CAP_BELOW_TAKEN']);
    await change(id, 2, { caps: [{ ...line, slots: 2 }] });
    await publish(id, 3);
    expect(await world.line(programme, '330106')).toEqual([0, 1, 1]);
    await world.transact(() => world.ledger.commit(reserved.subjectId));
    await world.transact(() => world.ledger.release(taken.subjectId, '撤销'));
    expect(await world.line(programme, '330106')).toEqual([1, 0, 1]);
    expect(await world.line(programme, '330100')).toEqual([1, 0, 1]);
  });

  it('shows who would be over and unserved before anything is published', async () => {
    for (const county of ['330106', '330106']) await world.reserve(world.claim(programme, county));
    const filing = (n: number, jurisdictionCode: string) =>
      ({
        id: randomUUID(),
        number: `F-${n}`,
        name: `单位${n}`,
        jurisdictionCode,
        providerKind: 'TRAINING_INSTITUTION',
        submittedAt: new Date(n),
      }) as const;
    const waiting = [filing(1, '330782'), filing(2, '330782'), filing(3, '330106')];
    world.get(OpenFilingsRegistry).register({ waiting: async () => waiting });
    const id = await start();
    await change(id, 1, { caps: [{ jurisdictionCode: '330100', providerKind: 'TRAINING_INSTITUTION', slots: 1 }] });
    const preview = await province(async () => {
      const plan = await world.get(QuotaPlanReader).find(id);
      return plan && world.get(QuotaPreviewService).preview(plan);
    });
    const of = (code: string) =>
      preview?.lines.find((line) => line.jurisdictionCode === code && line.providerKind === 'TRAINING_INSTITUTION');
    expect(of('330100')).toMatchObject({ cap: 1, before: 2, reserved: 2, free: -1, over: 1, waiting: 1, unserved: 1 });
    expect(of('330782')).toMatchObject({ free: 1, over: 0, waiting: 2, unserved: 1 });
    expect(preview?.unserved.map((one) => one.number)).toEqual(['F-2', 'F-3']);
    expect(preview?.totals[0]).toMatchObject({ cap: 8, reserved: 2, free: 6, unserved: 2 });
    expect(preview?.problems.map((problem) => problem.code)).toEqual(['CAP_BELOW_TAKEN']);
    expect(await world.line(programme, '330100')).toEqual([0, 2, 0]);
  });

  it('allots from the pool: the cap stays, Yiwu’s slots come to Jinhua too, and go back while they are free', async () => {
    expect(await allot('330782', 2)).toMatchObject([
      { name: '金华市', cap: 3, allotted: 2, free: 5 },
      { name: '义乌市', cap: 1, allotted: 2, free: 3 },
    ]);
    expect(await world.line(programme, '330000')).toEqual([2, 0, 0]);
    expect(await codesOf(allot('330100', 3))).toEqual(['POOL_EXHAUSTED']);
    expect(await codesOf(allot('330702', 1))).toEqual(['CAP_MISSING']);
    for (let n = 0; n < 2; n++) await world.reserve(world.claim(programme, '330782'));
    expect(await codesOf(allot('330782', -2))).toEqual(['ALLOT_NOT_FREE']);
    await allot('330782', -1);
    expect(await world.line(programme, '330782')).toEqual([0, 2, 0]);
    const id = await start();
    await change(id, 1, { caps: [{ jurisdictionCode: '330000', providerKind: 'TRAINING_INSTITUTION', slots: 0 }] });
    expect(await codesOf(publish(id, 2))).toEqual(['POOL_BELOW_ALLOTTED']);
  });

  it('is the province’s: a city or nobody’s manager may not, and sees what is theirs', async () => {
    const city = <T>(work: () => Promise<T>) => world.as('PROGRAMME_MANAGER', '330100', work);
    expect(
      await codesOf(city(() => commands().start({ programmeId: programme, name: 'x', source: 'IN_FORCE' }))),
    ).toEqual(['PLACE_NOT_YOURS']);
    const id = await start();
    expect(await codesOf(city(() => commands().publish({ id, draftVersion: 1, reason: 'x' })))).toEqual([
      'PLACE_NOT_YOURS',
    ]);
    expect(await city(() => world.get(QuotaPlanReader).find(id))).toBeNull();
    expect(await codesOf(world.as('PROGRAMME_MANAGER', null, () => commands().discard(id)))).toEqual([
      'PLACE_NOT_YOURS',
    ]);
  });

  it('shows a tree whose counties sum to their city, to whom it concerns', async () => {
    for (const county of ['330702', '330782']) await world.reserve(world.claim(programme, county));
    const rows = async (code: string, under: string) => {
      const places = await world.as('OFFICER', code, () => world.get(QuotaOverviewService).places(programme, under));
      return places.map(({ jurisdictionCode, lines }) => [jurisdictionCode, lines[0]?.cap, lines[0]?.reserved]);
    };
    expect(await rows('330000', '330000')).toEqual([
      ['330000', 4, 0],
      ['330100', 2, 0],
      ['330700', 3, 2],
      ['330782', 1, 1],
    ]);
    expect(await rows('330700', '330700')).toEqual([
      ['330700', 3, 2],
      ['330702', null, 1],
      ['330782', 1, 1],
    ]);
    expect(await rows('330702', '330700')).toEqual([
      ['330700', 3, 2],
      ['330702', null, 1],
    ]);
    expect(await rows('330100', '330700')).toEqual([]);
    const page = (code: string) =>
      world.as('OFFICER', code, () =>
        world.get(QuotaTransfersService).page(programme, '330700', { first: 2, after: null }),
      );
    expect(
      (await page('330700')).edges.map(({ node }) => [node.kind, node.entries.map((entry) => entry.amount)]),
    ).toEqual([
      ['RESERVE', [-1, 1]],
      ['RESERVE', [-1, 1]],
    ]);
    expect((await page('330100')).edges).toEqual([]);
  });

  it('splits a city’s target exactly, with Yiwu’s part fixed', async () => {
    const split = (parts: [string, number][], baseVersion = 0, office = '330700') =>
      world.as('OFFICER', office, () =>
        world.get(TrainingTargetService).split({
          ...{ programmeId: programme, jurisdictionCode: '330700', year: 2014, baseVersion },
          parts: parts.map(([jurisdictionCode, people]) => ({ jurisdictionCode, people })),
        }),
      );
    const short = (await refusal(split([['330702', 1999]]))) ?? [];
    expect(short.map(({ code, params }) => [code, params])).toEqual([
      ['TARGET_SPLIT_SUM', { expected: 3000, given: 2999, difference: 1 }],
    ]);
    expect(
      await codesOf(
        split([
          ['330702', 2100],
          ['330782', 900],
        ]),
      ),
    ).toEqual(['TARGET_FIXED']);
    expect(await codesOf(split([['330106', 2000]]))).toEqual(['TARGET_PART_UNKNOWN']);
    expect(await codesOf(split([['330702', 2000]], 0, '330100'))).toEqual(['PLACE_NOT_YOURS']);
    await split([['330702', 2000]]);
    expect(await codesOf(split([['330702', 2000]]))).toEqual(['CONFLICT']);
    await split(
      [
        ['330702', 2000],
        ['330782', 1000],
      ],
      1,
    );
    world.get(TrainingProgressRegistry).register({
      byPlace: async () =>
        new Map([
          ['330702', 30],
          ['330782', 12],
        ]),
    });
    const list = async () => {
      const rows = await world.as('OFFICER', '330700', () =>
        world.get(TrainingTargetReader).list(programme, '330700', 2014),
      );
      return rows.map(({ jurisdictionCode, people, trained, fixed, split: done }) => [
        jurisdictionCode,
        people,
        trained,
        fixed,
        done?.matches ?? null,
      ]);
    };
    expect(await list()).toEqual([
      ['330700', 3000, 42, true, true],
      ['330702', 2000, 30, false, null],
      ['330782', 1000, 12, true, null],
    ]);
    const id = await start();
    await change(id, 1, { targets: [{ jurisdictionCode: '330700', year: 2014, people: 3500 }] });
    await publish(id, 2);
    expect((await list())[0]).toEqual(['330700', 3500, 42, true, false]);
  });
});
