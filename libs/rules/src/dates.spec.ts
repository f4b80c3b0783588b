import fc from 'fast-check';
import { addMonths, dayNumber, dayOf, isIsoDate, yearsAfter } from './dates.js';

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

describe('Months later', () => {
  it.each([
    ['2026-03-01', 1, '2026-04-01'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2100-01-30', 1, '2100-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('%s and %i months: %s', (day, months, later) => expect(addMonths(day, months)).toBe(later));

  it('is always a day, never after the same day number, and never goes back as the first day goes on', () => {
    const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 600 }), (date, months) => {
        const [day, next] = [date, new Date(date.getTime() + 86_400_000)].map((one) => one.toISOString().slice(0, 10));
        const later = addMonths(day ?? '', months);
        expect(isIsoDate(later)).toBe(true);
        expect(later.slice(8) <= (day ?? '').slice(8)).toBe(true);
        expect(later <= addMonths(next ?? '', months)).toBe(true);
      }),
    );
  });
});

describe('Counting days', () => {
  const any = fc
    .date({ min: new Date('0004-03-01'), max: new Date('9990-12-31'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10));

  it('agrees with the calendar, there and back', () => {
    const epoch = dayNumber('1970-01-01');
    fc.assert(
      fc.property(any, (day) => {
        expect(dayNumber(day) - epoch).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
        expect(dayOf(dayNumber(day))).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the same day years later, and 28 February where there is no 29th', () => {
    expect(yearsAfter('2008-02-29', 4)).toBe('2012-02-29');
    expect(yearsAfter('2008-02-29', 6)).toBe('2014-02-28');
    expect(yearsAfter('1896-02-29', 4)).toBe('1900-02-28');
    expect(yearsAfter('2009-07-01', 6)).toBe('2015-07-01');
  });
});
