import { faultsOf, figureNames, figuresOf } from './annual-report.figures.js';

const good = {
  revenue: 1_000_000,
  trained: 100,
  practised: 0,
  sessions: 4,
  responses: 90,
  satisfied: 90,
  examined: 60,
  passed: 60,
};
const codes = (changes: object) => faultsOf({ ...good, ...changes }).map(({ figure, code }) => `${figure} ${code}`);

describe('Figures of a report', () => {
  it('may be zero, and a part as large as its whole', () => {
    expect(faultsOf(good)).toEqual([]);
    expect(codes({ responses: 0, satisfied: 0, examined: 0, passed: 0 })).toEqual([]);
  });

  it.each([
    [{ passed: 61 }, ['passed FIGURE_ABOVE']],
    [{ satisfied: 91, passed: 61 }, ['satisfied FIGURE_ABOVE', 'passed FIGURE_ABOVE']],
    [{ trained: -1 }, ['trained FIGURE_NEGATIVE']],
    [{ trained: 1.5 }, ['trained FIGURE_NOT_WHOLE']],
    [{ trained: '100' }, ['trained FIGURE_NOT_WHOLE']],
    [{ trained: Number.NaN }, ['trained FIGURE_NOT_WHOLE']],
    [{ trained: 1_000_001 }, ['trained FIGURE_ABSURD']],
    [{ revenue: 1e12 }, []],
    [{ revenue: 1e12 + 1 }, ['revenue FIGURE_ABSURD']],
    // A faulty whole says nothing of its part.
    [{ examined: -1 }, ['examined FIGURE_NEGATIVE']],
  ])('%j', (changes, expected) => {
    expect(codes(changes)).toEqual(expected);
  });

  it('are all asked for at once', () => {
    expect(faultsOf({}).map(({ figure }) => figure)).toEqual(figureNames);
    expect(new Set(faultsOf({ trained: null, passed: '' }).map(({ code }) => code))).toEqual(
      new Set(['FIGURE_MISSING']),
    );
  });

  it('keep nothing else', () => {
    expect(figuresOf({ ...good, rate: 101 })).toEqual(good);
  });
});
