import { isOverdue, isWorkingDay, workingDayAfter } from './deadline.js';

const none = new Map<string, boolean>();
// The Dragon Boat Festival of 2014, and a Sunday that was worked for the National Day.
const table = new Map([
  ['2014-06-02', false],
  ['2014-09-28', true],
]);

describe('Working days', () => {
  it.each([
    ['2014-06-16', true],
    ['2014-06-20', true],
    ['2014-06-21', false],
    ['2014-06-22', false],
    ['2014-06-02', false],
    ['2014-09-28', true],
  ])('%s is one: %s', (day, expected) => expect(isWorkingDay(day, table)).toBe(expected));

  it.each([
    ['2014-06-16', 1, none, '2014-06-17'],
    ['2014-06-20', 1, none, '2014-06-23'],
    ['2014-06-21', 1, none, '2014-06-23'],
    ['2014-06-16', 10, none, '2014-06-30'],
    ['2014-05-30', 1, none, '2014-06-02'],
    ['2014-05-30', 1, table, '2014-06-03'],
    ['2014-09-26', 1, none, '2014-09-29'],
    ['2014-09-26', 1, table, '2014-09-28'],
    ['2015-12-31', 1, none, '2016-01-01'],
    ['2016-02-26', 2, none, '2016-03-01'],
  ])('from %s the %ith is %s%s', (from, count, exceptions, expected) =>
    expect(workingDayAfter(from, count, exceptions)).toBe(expected),
  );

  it('says so where there are none', () => {
    const never = { get: () => false } as unknown as Map<string, boolean>;
    expect(() => workingDayAfter('2014-06-16', 1, never)).toThrow('No 1 working days');
  });

  it.each([
    [null, '2014-06-30', false],
    ['2014-06-30', '2014-06-29', false],
    ['2014-06-30', '2014-06-30', false],
    ['2014-06-30', '2014-07-01', true],
  ])('due on %s is overdue on %s: %s', (dueOn, today, overdue) => expect(isOverdue(dueOn, today)).toBe(overdue));
});
