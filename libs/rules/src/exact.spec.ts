import fc from 'fast-check';
import { ceilDiv, floorDiv, isCount, reachesShare } from './exact.js';

const whole = fc.integer({ min: 0, max: 1_000_000 });
const percent = fc.integer({ min: 1, max: 100 });

describe('Whole-number arithmetic', () => {
  it('decides a share like arithmetic without limits, up to a million people', () => {
    fc.assert(
      fc.property(whole, whole, percent, (part, total, share) => {
        expect(reachesShare(part, total, share)).toBe(100n * BigInt(part) >= BigInt(share) * BigInt(total));
      }),
    );
  });

  it('passes exactly the threshold and nothing below it', () => {
    fc.assert(
      fc.property(whole, percent, (hundreds, share) => {
        expect(reachesShare(share * hundreds, 100 * hundreds, share)).toBe(true);
        if (hundreds > 0) expect(reachesShare(share * hundreds - 1, 100 * hundreds, share)).toBe(false);
      }),
    );
  });

  it('divides down and up like arithmetic without limits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), fc.integer({ min: 1, max: 100 }), (a, b) => {
        expect(floorDiv(a, b)).toBe(Number(BigInt(a) / BigInt(b)));
        expect(ceilDiv(a, b)).toBe(Number((BigInt(a) + BigInt(b) - 1n) / BigInt(b)));
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN, Infinity, 2 ** 53, '3', null, undefined, true, [3]])('does not count %p', (value) => {
    expect(isCount(value)).toBe(false);
  });
});
