import fc from 'fast-check';
import { isIsoDate } from './dates.js';

describe('Calendar dates', () => {
  it('accepts every day that exists', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(fc.property(days, (day) => isIsoDate(day.toISOString().slice(0, 10))));
  });

  it('agrees with the calendar on any year, month and day', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1, max: 2999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const text = `${`${year}`.padStart(4, '0')}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
        const real = new Date(`${text}T00:00:00Z`);
        expect(isIsoDate(text)).toBe(!Number.isNaN(real.getTime()) && real.toISOString().startsWith(text));
      }),
    );
  });

  it.each(['2021-02-30', '2100-02-29', '2021-2-3', '20210203', '2021-03-15 ', '', null, 20210315])(
    'refuses %p',
    (value) => {
      expect(isIsoDate(value)).toBe(false);
    },
  );
});
