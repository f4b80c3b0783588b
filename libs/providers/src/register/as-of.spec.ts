import { endOfDay, startOfDay } from './as-of.js';

describe('days of Asia/Shanghai', () => {
  it('begin and end at midnight there', () => {
    expect(startOfDay('2015-03-01').toISOString()).toBe('2015-02-28T16:00:00.000Z');
    expect(endOfDay('2015-03-01').toISOString()).toBe('2015-03-01T16:00:00.000Z');
    expect(endOfDay('2016-02-28')).toEqual(startOfDay('2016-02-29'));
    expect(endOfDay('2015-12-31')).toEqual(startOfDay('2016-01-01'));
  });
});
