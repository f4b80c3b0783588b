import { CapForecast } from './cap-forecast.js';

const cap = (jurisdictionCode: string, free: number) => ({
  ...{ jurisdictionCode, name: jurisdictionCode, cap: 10, allotted: 0, reserved: 4, taken: 6 - free, free },
});
const refusals = (faults: readonly { code: string; params?: object }[]) =>
  faults.map(({ code, params }) => [code, (params as { place?: string } | undefined)?.place]);

describe('What a batch would do to the caps', () => {
  it('adds up over the batch, and takes nothing for what is refused', () => {
    const forecast = new CapForecast();
    const [jinhua, yiwu] = [cap('330700', 3), cap('330782', 1)];
    expect(forecast.take('PRACTICE_BASE', [jinhua, yiwu])).toEqual([]);
    // 义乌 is full now; 金华 keeps what it has for others.
    expect(refusals(forecast.take('PRACTICE_BASE', [jinhua, yiwu]))).toEqual([['CAP_REACHED', '330782']]);
    expect(forecast.take('PRACTICE_BASE', [jinhua])).toEqual([]);
    expect(forecast.take('PRACTICE_BASE', [jinhua])).toEqual([]);
    expect(refusals(forecast.take('PRACTICE_BASE', [jinhua, yiwu]))).toEqual([
      ['CAP_REACHED', '330700'],
      ['CAP_REACHED', '330782'],
    ]);
    // The other kind has slots of its own.
    expect(forecast.take('TRAINING_INSTITUTION', [jinhua])).toEqual([]);
    expect(forecast.effects().map(({ jurisdictionCode, kind, free, freeAfter }) => [jurisdictionCode, kind, free, freeAfter])).toEqual([
      ['330700', 'PRACTICE_BASE', 3, 0],
      ['330782', 'PRACTICE_BASE', 1, 0],
      ['330700', 'TRAINING_INSTITUTION', 3, 2],
    ]); // prettier-ignore
  });

  it('a place without a cap anywhere on its path takes nobody', () => {
    expect(new CapForecast().take('PRACTICE_BASE', [])).toMatchObject([{ code: 'CAP_MISSING' }]);
  });

  it('one more is shown before it is decided, below zero where there is no room', () => {
    expect(CapForecast.preview('PRACTICE_BASE', [cap('330700', 0)])).toMatchObject([{ free: 0, freeAfter: -1 }]);
  });
});
