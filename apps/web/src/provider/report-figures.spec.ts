import { excessOf, rateOf, rateText } from './report-figures';

describe('rateOf', () => {
  it('cuts off and never rounds up to sixty', () => {
    const rate = rateOf({ satisfied: 59_999, responses: 100_000 }, 'satisfaction');
    expect(rate && rateText(rate)).toBe('59.99');
    expect(rate?.exact).toBe(false);
    expect(rateText(rateOf({ passed: 599_999, examined: 1_000_000 }, 'passRate')!)).toBe('59.99');
  });

  it('is exact where the division is', () => {
    const rate = rateOf({ passed: 60, examined: 100 }, 'passRate');
    expect(rate).toMatchObject({ hundredths: 6000, exact: true });
    expect(rateText(rate!)).toBe('60.00');
    expect(rateText(rateOf({ passed: 1, examined: 1 }, 'passRate')!)).toBe('100.00');
    expect(rateText(rateOf({ passed: 0, examined: 7 }, 'passRate')!)).toBe('0.00');
  });

  it('says nothing without both counts, without anybody, or of an impossible pair', () => {
    expect(rateOf({ passed: 3 }, 'passRate')).toBeNull();
    expect(rateOf({ passed: 0, examined: 0 }, 'passRate')).toBeNull();
    expect(rateOf({ passed: 101, examined: 100 }, 'passRate')).toBeNull();
  });
});

describe('excessOf', () => {
  it('names the part that exceeds its whole', () => {
    expect(excessOf({ passed: 101, examined: 100, satisfied: 5, responses: 5 })).toEqual({ passed: 'examined' });
    expect(excessOf({ passed: 101 })).toEqual({});
  });
});
