import type { CertificateLevel, ScoreTerms } from '@shidian/rules/certification-programme.js';
import { markOf, readMark, stateOf } from './exam-mark.js';
import { outcomeOf } from './exam-outcome.js';

const words = (text: string) => ({ zh: text, en: text });
const score: ScoreTerms = { min: 0, max: 100, decimals: 2, pass: 60 };
const level: CertificateLevel = {
  ...{
    id: 'a',
    title: words('a'),
    rank: 1,
    code: '01',
    closed: null,
    issued: true,
    ruleSet: null,
    trainingHours: null,
  },
  ...{ directions: ['x', 'y', 'z'].map((id) => ({ id, title: words(id) })), directionsAtLeast: 2, practice: null },
  components: ['ONLINE', 'PRACTICAL'],
};
const all = ['x:ONLINE', 'x:PRACTICAL', 'y:ONLINE', 'y:PRACTICAL'];
const marks = (...totals: string[]) =>
  new Map(all.flatMap((key, n) => (totals[n] ? [[key, { total: totals[n], parts: { '': totals[n] } }]] : [])));
const sat = { directions: ['x', 'y'], sits: all, present: true };
const terms = { level, score };

describe('what an admission comes to', () => {
  it.each<[string, string[], string[]]>([
    ['sixty in all', ['60', '60', '60', '60'], []],
    ['a hundredth short in one', ['60', '59.99', '100', '100'], ['x:PRACTICAL']],
    ['one direction only', ['100', '100', '59', '0'], ['y:ONLINE', 'y:PRACTICAL']],
    ['a missing mark', ['60', '60', '60'], ['y:PRACTICAL']],
  ])('%s', (_what, totals, outstanding) =>
    expect(outcomeOf(terms, sat, marks(...totals), null).outstanding).toEqual(outstanding),
  );

  it('of who was absent or sent out is nothing, whatever was entered', () => {
    const outcome = outcomeOf(terms, { ...sat, present: false }, marks('90', '90', '90', '90'), null);
    expect(outcome.outstanding).toEqual(all);
    expect(outcome.scores.map((one) => one.score)).toEqual([null, null, null, null]);
  });

  it('of a retake carries what was passed before, and says from where', () => {
    const first = outcomeOf(terms, sat, marks('80', '59.99', '70', '60'), null);
    expect(first.outstanding).toEqual(['x:PRACTICAL']);
    const before = { admissionId: 'first', scores: first.scores };
    const second = outcomeOf(
      terms,
      { ...sat, sits: ['x:PRACTICAL'] },
      new Map([['x:PRACTICAL', { total: '60', parts: {} }]]),
      before,
    );
    expect(second.outstanding).toEqual([]);
    expect(second.scores.map((one) => [one.score, one.carriedFrom])).toEqual([
      ['80', 'first'],
      ['60', null],
      ['70', 'first'],
      ['60', 'first'],
    ]);
    const third = outcomeOf(terms, { ...sat, sits: [] }, new Map(), { admissionId: 'second', scores: second.scores });
    expect(third.scores[0]?.carriedFrom).toBe('first');
    const failedAgain = outcomeOf(terms, { ...sat, sits: ['x:PRACTICAL'], present: false }, new Map(), before);
    expect(failedAgain.outstanding).toEqual(['x:PRACTICAL']);
  });
});

describe('a mark entered twice', () => {
  const entry = (by: string, total: string) => ({ by, byName: by, at: new Date(0), total, parts: { '': total } });

  it('counts once two agree, or a third person has decided', () => {
    const one = { entries: [entry('a', '60')], decision: null };
    const alike = { entries: [entry('a', '60'), entry('b', '60')], decision: null };
    const apart = { entries: [entry('a', '60'), entry('b', '59.99')], decision: null };
    const decided = { ...apart, decision: { ...entry('c', '59.99'), reason: '核对答卷' } };
    expect([{ entries: [], decision: null }, one, alike, apart, decided].map(stateOf)).toEqual([
      'MISSING',
      'ONCE',
      'AGREED',
      'CONFLICT',
      'DECIDED',
    ]);
    expect([one, alike, apart, decided].map((record) => markOf(record)?.total ?? null)).toEqual([
      null,
      '60',
      null,
      '59.99',
    ]);
  });

  it('is read part by part, with every fault said', () => {
    const parts = [
      { id: 'process', title: words('过程'), percent: 40 },
      { id: 'result', title: words('结果'), percent: 60 },
    ];
    expect(readMark({ process: '60.0', result: '59.99' }, { ...score, parts })).toEqual({
      mark: { parts: { process: '60', result: '59.99' }, total: '59.994' },
    });
    const bad = readMark({ process: '101', other: '1' }, { ...score, parts });
    expect('faults' in bad && bad.faults.map(({ code }) => code)).toEqual([
      'SCORE_UNKNOWN_PART',
      'SCORE_ABOVE_MAX',
      'SCORE_EMPTY',
    ]);
    expect(readMark({ '': '60' }, score)).toEqual({ mark: { parts: { '': '60' }, total: '60' } });
  });
});
