import { batchDeadline, isLate } from './filing-deadline.js';

describe('the deadline of a batch', () => {
  it.each([
    ['2014-06-29', 2014, false],
    ['2014-06-30', 2014, false],
    ['2014-07-01', 2014, true],
    ['2015-06-30', 2015, false],
    ['2015-07-01', 2015, true],
    ['2015-03-01', 2014, true],
    ['2016-12-31', 2017, false],
  ])('a filing of %s in the round of %s is late: %s', (day, year, late) => {
    expect(isLate(day, '2014-06-30', year)).toBe(late);
  });

  it('is the package’s own in its first year', () => {
    expect(batchDeadline('2014-06-30', 2014)).toBe('2014-06-30');
    expect(batchDeadline('2016-02-29', 2017) < '2017-03-01').toBe(true);
  });
});
