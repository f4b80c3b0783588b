import fc from 'fast-check';
import { findingOf } from '../testing/sample.js';
import type { Seats } from '../nodes.js';
import type { Room } from '../facts/pilot-application.js';

const min = 6;
const node = (combine: Seats['combine']): Seats => ({ kind: 'seats', list: 'rooms', min, combine });
const room = fc.record({
  use: fc.constantFrom('theory' as const, 'practice' as const, 'both' as const),
  seatsTheory: fc.integer({ min: 0, max: 8 }),
  seatsPractice: fc.integer({ min: 0, max: 8 }),
});
const join = { sum: (a: number, b: number) => a + b, largest: Math.max } as const;

/** Seats of one use in those rooms that serve it. */
const seatsOf = (rooms: readonly Room[], combine: Seats['combine'], use: 'theory' | 'practice'): number =>
  rooms.reduce((seats, one) => {
    const fits = one.use === use || one.use === 'both';
    return join[combine](seats, fits ? ((use === 'theory' ? one.seatsTheory : one.seatsPractice) ?? 0) : 0);
  }, 0);

/** Every way to give each shared room to one use, by brute force: the fewest seats lacking. */
function leastLack(rooms: readonly Room[], combine: Seats['combine']): number {
  let least = Infinity;
  for (let mask = 0; mask < 2 ** rooms.length; mask += 1) {
    const theory = rooms.filter((_, index) => (mask >> index) & 1);
    const practice = rooms.filter((_, index) => !((mask >> index) & 1));
    const lack = [seatsOf(theory, combine, 'theory'), seatsOf(practice, combine, 'practice')];
    least = Math.min(
      least,
      lack.reduce((sum, seats) => sum + Math.max(0, min - seats), 0),
    );
  }
  return least;
}

describe.each(['sum', 'largest'] as const)('Seats, %s of the rooms', (combine) => {
  it('is met, for the reviewer, or failed with the fewest seats to add, as brute force has it', () => {
    fc.assert(
      fc.property(fc.array(room, { minLength: 1, maxLength: 6 }), (rooms) => {
        const finding = findingOf(node(combine), { rooms });
        const lack = leastLack(rooms, combine);
        const both = Math.min(seatsOf(rooms, combine, 'theory'), seatsOf(rooms, combine, 'practice'));
        expect(finding.result).toBe(lack === 0 ? 'MET' : both >= min ? 'NEEDS_REVIEW' : 'NOT_MET');
        const options = new Map<number, number>();
        for (const { option, params } of finding.leastChange) {
          options.set(option, (options.get(option) ?? 0) + Number(params['count']));
        }
        if (finding.result === 'NOT_MET') expect(options.size).toBeGreaterThan(0);
        for (const total of options.values()) expect(total).toBe(lack);
      }),
      { numRuns: 500 },
    );
  });

  it('reaches the figure when an option is carried out in a new room of that use', () => {
    fc.assert(
      fc.property(fc.array(room, { minLength: 1, maxLength: 5 }), (rooms) => {
        const finding = findingOf(node('sum'), { rooms });
        for (const option of new Set(finding.leastChange.map((change) => change.option))) {
          const added = finding.leastChange
            .filter((change) => change.option === option)
            .map(({ params }) => ({
              use: params['use'],
              seatsTheory: params['count'],
              seatsPractice: params['count'],
            }));
          expect(findingOf(node('sum'), { rooms: [...rooms, ...added] }).result).toBe('MET');
        }
      }),
    );
  });
});

describe('Seats that are not stated', () => {
  it('leave the rule open only where they could still decide it', () => {
    const [theory, practice] = [
      { use: 'theory', seatsTheory: 40 },
      { use: 'practice', seatsPractice: 40 },
    ];
    const forty: Seats = { ...node('sum'), min: 40 };
    expect(findingOf(forty, { rooms: [theory, practice, { use: 'both' }] }).result).toBe('MET');
    expect(findingOf(forty, { rooms: [theory, { use: 'practice' }] })).toMatchObject({
      result: 'MISSING',
      missing: ['rooms.1.seatsPractice'],
    });
    expect(findingOf(forty, { rooms: [{ use: 'theory', seatsTheory: 39 }, { use: 'practice' }] })).toMatchObject({
      result: 'NOT_MET',
      missing: ['rooms.1.seatsPractice'],
    });
    expect(findingOf(forty, { rooms: [theory, {}] })).toMatchObject({ result: 'MISSING', missing: ['rooms.1.use'] });
  });

  it('ask for the missing seats before they ask a person', () => {
    const rooms = [{ use: 'both', seatsTheory: 50, seatsPractice: 50 }, { use: 'practice' }];
    expect(findingOf({ ...node('sum'), min: 40 }, { rooms }).result).toBe('MISSING');
  });
});
