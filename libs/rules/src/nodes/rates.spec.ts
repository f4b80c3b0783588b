import fc from 'fast-check';
import type { RateAtLeast } from '../nodes.js';
import { absurd } from '../testing/arbitraries.js';
import { findingOf } from '../testing/sample.js';

const node = (percent: number, nobody: RateAtLeast['nobody'] = 'review'): RateAtLeast => ({
  kind: 'rate-at-least',
  part: 'report.passed',
  whole: 'report.examined',
  percent,
  nobody,
  noun: { zh: '通过学员', en: 'learners who passed' },
});
const rateOf = (passed: unknown, examined: unknown, percent = 60, nobody?: RateAtLeast['nobody']) =>
  findingOf(node(percent, nobody), { report: { passed, examined } });

describe('A rate', () => {
  it.each([
    [60, 100, 'MET'],
    [59, 100, 'NOT_MET'],
    [3, 5, 'MET'],
    [599_999, 1_000_000, 'NOT_MET'],
    [600_000, 1_000_000, 'MET'],
    // 59.99… % must not be rounded up.
    [2, 3, 'MET'],
    [4, 7, 'NOT_MET'],
    [0, 1, 'NOT_MET'],
  ])('of %d in %d against 60 per cent is %s', (passed, examined, result) => {
    expect(rateOf(passed, examined).result).toBe(result);
  });

  it('agrees with exact arithmetic, and its least change is the least', () => {
    const counts = fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 100 }), ([passed = 0, examined = 0], percent) => {
        fc.pre(examined > 0);
        const { result, leastChange } = rateOf(passed, examined, percent);
        const exact = 100n * BigInt(passed) >= BigInt(percent) * BigInt(examined);
        expect(result).toBe(exact ? 'MET' : 'NOT_MET');
        if (exact) return;
        const count = Number(leastChange[0]?.params['count']);
        expect(rateOf(passed + count, examined, percent).result).toBe('MET');
        expect(rateOf(passed + count - 1, examined, percent).result).toBe('NOT_MET');
      }),
    );
  });

  it('of nobody is neither above nor below: the package says what it means', () => {
    expect(rateOf(0, 0)).toMatchObject({ result: 'NEEDS_REVIEW', reason: { code: 'rate.nobody' } });
    expect(rateOf(0, 0, 60, 'met').result).toBe('MET');
  });

  it('that is not shown is missing, at its field, and more than the whole shows nothing', () => {
    expect(rateOf(undefined, 10)).toMatchObject({ result: 'MISSING', missing: ['report.passed'] });
    expect(rateOf(5, undefined)).toMatchObject({ result: 'MISSING', missing: ['report.examined'] });
    expect(rateOf(11, 10).result).toBe('MISSING');
    fc.assert(
      fc.property(absurd, (value) => {
        expect(rateOf(value, 10).result).toBe('MISSING');
        expect(rateOf(1, value).result).toBe('MISSING');
      }),
    );
  });
});
