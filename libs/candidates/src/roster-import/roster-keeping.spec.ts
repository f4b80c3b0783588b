import { rosterKeepingFrom } from './roster-keeping.js';

describe('How long rosters are kept', () => {
  it('is 90 days, or what the environment says', () => {
    expect(rosterKeepingFrom({}).days).toBe(90);
    expect(rosterKeepingFrom({ ROSTER_DAYS: '' }).days).toBe(90);
    expect(rosterKeepingFrom({ ROSTER_DAYS: '1' }).days).toBe(1);
  });

  it.each(['0', '-1', '1.5', '3651', 'for ever'])('is never %s', (days) => {
    expect(() => rosterKeepingFrom({ ROSTER_DAYS: days })).toThrow('ROSTER_DAYS');
  });

  it('counts whole days from the rest', () => {
    const keeping = rosterKeepingFrom({ ROSTER_DAYS: '2' });
    const rested = new Date('2021-03-01T02:00:00Z');
    expect(keeping.until(rested)).toEqual(new Date('2021-03-03T02:00:00Z'));
    expect(keeping.before(keeping.until(rested))).toEqual(rested);
  });
});
