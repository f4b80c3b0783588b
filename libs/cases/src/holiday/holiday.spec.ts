import { actorScope, runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { DecisionService } from '../decision/decision.service.js';
import { EscalateOverdue } from '../escalation/escalate-overdue.js';
import { type CasesWorld, createCasesWorld, type Officer, refusalOf } from '../testing/cases-world.js';
import { route, stageAt } from '../testing/route.js';
import { type Holiday, HolidayService } from './holiday.service.js';

// The world stands on Monday 2014-06-16; each step gives ten working days.
const PLAIN = '2014-06-30';

describe('Deadlines', () => {
  let world: CasesWorld;
  let close: () => Promise<void>;
  let county: Officer;
  let city: Officer;

  beforeEach(async () => {
    ({ world, close } = await createCasesWorld());
    county = await world.officer('330782');
    city = await world.officer('330700');
  });
  afterEach(() => close());

  const load = (days: readonly Holiday[], who = city) =>
    runInScope(actorScope('test', who.actor), () => world.get(HolidayService).import(days));
  const ofYear = (year: number) =>
    runInScope(actorScope('test', city.actor), () => world.get(HolidayService).ofYear(year));
  const off = (day: string): Holiday => ({ day, working: false, name: '放假' });
  const escalate = (tenantId = world.tenantId) =>
    runInScope(systemScope('test', tenantId), () => world.get(EscalateOverdue).run());
  const escalations = async () =>
    (
      await world.superuser.query(
        'SELECT case_id, attempt, stage, due_on::text FROM case_escalation ORDER BY due_on, stage',
      )
    ).rows;
  const pass = (id: string) =>
    world.act(county, id, (row) => world.get(DecisionService).pass(row, row.attempt, null, route, county.desk));

  it('are the step’s, from the day on which the case reached it', async () => {
    const id = await world.submitted();
    expect(await world.row(id)).toMatchObject({ stage: 'prescreen', due_on: PLAIN });
    world.clock.set(new Date('2014-06-20T16:30:00Z'));
    await pass(id);
    // In Shanghai it is Saturday by now.
    expect(await world.row(id)).toMatchObject({ stage: 'review', due_on: '2014-07-04' });
  });

  it('are kept too where a route has no places', async () => {
    expect(await world.row(await world.submitted({ place: null }))).toMatchObject({ due_on: PLAIN });
  });

  it('follow the table of holidays at once, both ways', async () => {
    const [id, other] = [await world.submitted(), await world.submitted({ stage: stageAt('review') })];
    expect(await load([off('2014-06-17'), off('2014-06-30')])).toBe(2);
    expect([await world.row(id), await world.row(other)]).toMatchObject([
      { due_on: '2014-07-02' },
      { due_on: '2014-07-02' },
    ]);
    expect(await load([{ day: '2014-06-21', working: true, name: '上班' }])).toBe(2);
    expect(await world.row(id)).toMatchObject({ due_on: '2014-07-01' });
    expect(await load([{ day: '2014-06-17', working: true, name: '更正' }])).toBe(2);
    // The 28th and 29th are a weekend, the 30th is off, the worked Saturday counts: the tenth day is the 27th.
    expect(await world.row(id)).toMatchObject({ due_on: '2014-06-27' });
    expect(await load([off('2015-01-01')])).toBe(0);
    expect(await ofYear(2014)).toEqual([
      { day: '2014-06-17', working: true, name: '更正' },
      { day: '2014-06-21', working: true, name: '上班' },
      { day: '2014-06-30', working: false, name: '放假' },
    ]);
    await pass(id);
    expect(await world.row(id)).toMatchObject({ stage: 'review', due_on: '2014-06-27' });
  });

  it('of other tenants and of decided cases stay', async () => {
    const id = await world.submitted();
    await world.superuser.query(`UPDATE review_case SET status = 'APPROVED', due_on = NULL WHERE id = $1`, [id]);
    const elsewhere = await world.anotherTenant('jd');
    const stranger = { ...city, actor: { ...city.actor, tenantId: elsewhere } };
    const open = await world.submitted();
    expect(await load([off('2014-06-17')], stranger)).toBe(0);
    expect(await load([off('2014-06-18')])).toBe(1);
    expect([await world.row(id), await world.row(open)]).toMatchObject([{ due_on: null }, { due_on: '2014-07-01' }]);
  });

  it.each([
    ['no day', [], ['HOLIDAYS_COUNT']],
    [
      '401 days',
      Array.from({ length: 401 }, (_, n) => off(new Date(n * 86_400_000).toISOString().slice(0, 10))),
      ['HOLIDAYS_COUNT'],
    ],
    [
      'a day twice and one without a name',
      [off('2014-10-01'), off('2014-10-01'), { ...off('2014-10-02'), name: ' ' }],
      ['HOLIDAY_TWICE', 'HOLIDAY_NAME'],
    ],
  ])('are not counted by a table with %s', async (_case, days, refusal) => {
    expect(await refusalOf(load(days))).toEqual(refusal);
    expect(await ofYear(2014)).toEqual([]);
  });

  it('that have passed are escalated once for each time at a desk', async () => {
    const id = await world.submitted();
    await world.submitted({ place: null });
    world.clock.set(new Date('2014-06-30T15:59:00Z'));
    await escalate();
    expect(await escalations()).toEqual([]);
    world.clock.set(new Date('2014-06-30T16:00:00Z'));
    await escalate(await world.anotherTenant('jd'));
    expect(await escalations()).toEqual([]);
    await Promise.all([escalate(), escalate()]);
    await escalate();
    const first = { case_id: id, attempt: 1, stage: 'prescreen', due_on: PLAIN };
    expect(await escalations()).toEqual([first]);
    await pass(id);
    world.clock.set(new Date('2014-08-01T00:00:00Z'));
    await escalate();
    expect(await escalations()).toEqual([first, { ...first, stage: 'review', due_on: '2014-07-15' }]);
    const { rows } = await world.superuser.query(
      `SELECT detail ->> 'stage' AS stage FROM audit_event WHERE action = 'filing.escalate' ORDER BY seq`,
    );
    expect(rows).toEqual([{ stage: 'prescreen' }, { stage: 'review' }]);
    // Sent back to a desk that was overdue before, it is so anew.
    const defects = [{ path: 'name', material: null, rule: null, code: 'mend', text: '' }];
    const at = { stages: route, desk: city.desk };
    await world.act(city, id, (row) =>
      world.get(DecisionService).return(row, row.attempt, null, defects, at, { to: 'DESK', desk: 'prescreen' }),
    );
    await escalate();
    expect(await escalations()).toHaveLength(2);
    world.clock.set(new Date('2014-09-01T00:00:00Z'));
    await escalate();
    expect(await escalations()).toHaveLength(3);
  });
});
