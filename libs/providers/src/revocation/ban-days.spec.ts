import fc from 'fast-check';
import { isIsoDate } from '@shidian/rules/dates.js';
import { lastDayOfBan } from './ban-days.js';

/** Any day from 2000 to 2150, with 2100 as a year of four that is no leap year. */
const day = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2150-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const plusDays = (iso: string, days: number) =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

describe('lastDayOfBan', () => {
  it.each([
    ['2015-03-01', '2017-03-01'],
    ['2016-02-28', '2018-02-28'],
    ['2016-02-29', '2018-02-28'],
    ['2014-02-28', '2016-02-28'],
    ['2015-12-31', '2017-12-31'],
    ['2098-02-28', '2100-02-28'],
  ])('%s → %s', (first, last) => expect(lastDayOfBan(first)).toBe(last));

  it('keeps 29 February where the later year has one', () => {
    expect(lastDayOfBan('2016-02-29', 4)).toBe('2020-02-29');
    expect(lastDayOfBan('2096-02-29', 4)).toBe('2100-02-28');
  });

  it('is the same day of the same month, or 28 for 29 February', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 10 }), (first, years) => {
        const last = lastDayOfBan(first, years);
        expect(isIsoDate(last)).toBe(true);
        expect(Number(last.slice(0, 4))).toBe(Number(first.slice(0, 4)) + years);
        expect([first.slice(4), '-02-28']).toContain(last.slice(4));
      }),
    );
  });

  it('takes 730 or 731 days, and never ends earlier for a later start', () => {
    fc.assert(
      fc.property(day, (first) => {
        const days = (Date.parse(lastDayOfBan(first)) - Date.parse(first)) / 86_400_000;
        expect([730, 731]).toContain(days);
        expect(lastDayOfBan(plusDays(first, 1)) >= lastDayOfBan(first)).toBe(true);
      }),
    );
  });
});
