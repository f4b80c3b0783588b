import { phaseOf } from './round.phase.js';

describe('phase of a round', () => {
  const round = { opensAt: new Date('2021-03-01T00:00:00Z'), closesAt: new Date('2021-04-01T00:00:00Z') };

  it.each([
    ['2021-02-28T23:59:59.999Z', 'UPCOMING'],
    ['2021-03-01T00:00:00.000Z', 'OPEN'],
    ['2021-03-31T23:59:59.999Z', 'OPEN'],
    ['2021-04-01T00:00:00.000Z', 'CLOSED'],
  ])('at %s is %s', (now, phase) => expect(phaseOf(round, new Date(now))).toBe(phase));
});
