import fc from 'fast-check';
import { passes, readScore, scoreText, tenThousandthsOf, tenThousandthsText, totalOf } from './score.js';

const terms = { min: 0, max: 100, decimals: 2, pass: 60 };

describe('readScore', () => {
  it.each<[string, number | string]>([
    ['60.0', 6000],
    ['59.99', 5999],
    ['60', 6000],
    ['060', 6000],
    ['100', 10000],
    ['100.00', 10000],
    ['0', 0],
    ['-0', 0],
    [' 60.5 ', 6050],
    ['６０．５', 6050],
    ['60.500000', 6050],
    ['-1', 'BELOW_MIN'],
    ['-0.01', 'BELOW_MIN'],
    ['101', 'ABOVE_MAX'],
    ['100.01', 'ABOVE_MAX'],
    ['100.001', 'ABOVE_MAX'],
    ['', 'EMPTY'],
    ['  ', 'EMPTY'],
    ['59.999', 'TOO_MANY_DECIMALS'],
    ['缺考', 'NOT_A_NUMBER'],
    ['60分', 'NOT_A_NUMBER'],
    ['6e1', 'NOT_A_NUMBER'],
    ['0x3c', 'NOT_A_NUMBER'],
    ['60,5', 'NOT_A_NUMBER'],
    ['60.', 'NOT_A_NUMBER'],
    ['.5', 'NOT_A_NUMBER'],
    ['1 00', 'NOT_A_NUMBER'],
    ['Infinity', 'NOT_A_NUMBER'],
  ])('%j', (text, expected) => {
    const reading = readScore(text, terms);
    expect('fault' in reading ? reading.fault : reading.hundredths).toBe(expected);
  });

  it('takes no more decimals than the programme writes', () => {
    expect(readScore('59.9', { ...terms, decimals: 0 })).toEqual({ fault: 'TOO_MANY_DECIMALS' });
    expect(readScore('60.0', { ...terms, decimals: 0 })).toEqual({ hundredths: 6000 });
    expect(readScore('59.99', { ...terms, decimals: 1 })).toEqual({ fault: 'TOO_MANY_DECIMALS' });
    expect(readScore('19', { ...terms, min: 20 })).toEqual({ fault: 'BELOW_MIN' });
  });

  it('writes every mark as it can be read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        expect(readScore(scoreText(hundredths), terms)).toEqual({ hundredths });
        expect(tenThousandthsOf(scoreText(hundredths))).toBe(hundredths * 100);
      }),
    );
    expect([scoreText(6000), scoreText(5999), scoreText(5), tenThousandthsText(599_950)]).toEqual([
      '60',
      '59.99',
      '0.05',
      '59.995',
    ]);
    expect(() => tenThousandthsOf('x')).toThrow('exact');
  });
});

describe('a mark of parts', () => {
  const parts = [
    { id: 'process', title: { zh: '过程', en: 'Process' }, percent: 40 },
    { id: 'result', title: { zh: '结果', en: 'Result' }, percent: 60 },
  ];

  it('is exact, and rounds nothing up to a pass', () => {
    const total = totalOf({ process: 5999, result: 6000 }, { parts });
    expect(tenThousandthsText(total)).toBe('59.996');
    expect(passes(total, terms)).toBe(false);
    expect(passes(totalOf({ process: 6000, result: 6000 }, { parts }), terms)).toBe(true);
    expect(passes(totalOf({ process: 6003, result: 5998 }, { parts }), terms)).toBe(true);
  });

  it('passes at the mark itself, and not a hundredth below', () => {
    expect([6000, 5999].map((mark) => passes(totalOf({ '': mark }, {}), terms))).toEqual([true, false]);
    expect(passes(totalOf({ process: 6000 }, { parts }), terms)).toBe(false);
  });
});
