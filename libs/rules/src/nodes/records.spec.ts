import type { NoEntries, OnTime } from '../nodes.js';
import { compile, evaluate } from '../engine.js';
import { packageOf, rule } from '../testing/sample.js';

const evaluatedOn = (day: string, when: NoEntries | OnTime, facts: object) => {
  const compiled = compile(packageOf([rule('only', when)]));
  return evaluate(compiled, facts, { year: 2014, evaluatedOn: day }).findings[0]!;
};
const onTime = (late: OnTime['late']): OnTime => ({ kind: 'on-time', on: 'report.on', due: 'report.due', late });
const due = '2015-03-31';
const handedIn = (on: string | null | undefined, day: string, late: OnTime['late'] = 'fails') =>
  evaluatedOn(day, onTime(late), { report: { on, due } });

describe('What is due', () => {
  it.each([
    ['2015-03-30', 'MET'],
    ['2015-03-31', 'MET'],
    ['2015-04-01', 'NOT_MET'],
  ])('handed in on %s is %s', (on, result) => {
    expect(handedIn(on, '2015-06-01').result).toBe(result);
  });

  it('handed in late is there all the same where it counts', () => {
    expect(handedIn('2015-04-01', '2015-06-01', 'counts').result).toBe('MET');
  });

  it.each([[null], [undefined]])('and not handed in (%s) is awaited up to the day, then overdue', (on) => {
    expect(handedIn(on, '2015-03-31')).toMatchObject({
      result: 'MISSING',
      reason: { code: 'due.awaited' },
      missing: ['report.on'],
    });
    for (const late of ['fails', 'counts'] as const) {
      expect(handedIn(on, '2015-04-01', late)).toMatchObject({
        result: 'NOT_MET',
        reason: { code: 'due.overdue', params: { due, day: '2015-04-01' } },
        leastChange: [{ code: 'due.hand-in' }],
      });
    }
  });

  it('without its day, or without a day of evaluation, stays open', () => {
    expect(evaluatedOn('2015-04-01', onTime('fails'), { report: {} }).missing).toEqual(['report.due']);
    expect(handedIn(null, 'soon').missing).toEqual(['context.evaluatedOn']);
  });
});

const clean: NoEntries = { kind: 'no-entries', list: 'punishments', on: 'on', noun: { zh: '处罚', en: 'punishments' } };
const punishments = (list: unknown) => evaluatedOn('2015-04-01', clean, { punishments: list });

describe('A list of records', () => {
  it('that is empty says that there is none', () => {
    expect(punishments([])).toMatchObject({ result: 'MET', actual: { value: 0 } });
  });

  it('that is absent says nothing', () => {
    for (const list of [undefined, null, 'none', 0, {}]) expect(punishments(list).result).toBe('MISSING');
  });

  it('with an entry fails, names the latest, and offers no change', () => {
    expect(punishments([{ on: '2014-11-02' }, { on: '2014-12-24' }, { on: '2014-01-01' }])).toMatchObject({
      result: 'NOT_MET',
      actual: { value: 3 },
      reason: { code: 'entries.recorded', params: { count: 3, on: '2014-12-24' } },
      leastChange: [],
    });
  });
});
