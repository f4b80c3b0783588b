import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { canonicalRoster, draw, DrawError, type DrawnTerms, resultHash, rosterHash, seedHash } from './draw.js';

const terms: DrawnTerms = {
  sharePercent: 20,
  modules: ['shop', 'design', 'service', 'marketing', 'live'].map((id, index) => ({ id, papers: index + 2 })),
};
const roster = (students: number) =>
  Array.from({ length: students }, (_, n) => `2103150${String(n + 1).padStart(4, '0')}`);
const seedOf = (text: string) => createHash('sha256').update(text).digest('hex');
const drawn = (students: number, change: object = {}) =>
  draw({ tickets: roster(students), terms, seed: seedOf('a'), publicValue: '03 11 17 22 29 31 + 08', ...change });

describe('the draw', () => {
  it.each([1, 4, 5, 6, 9, 10, 24, 25, 99, 100, 1_003])(
    'gives each module its share of %i students, and the rest at random',
    (students) => {
      const counts = terms.modules.map(({ id }) => drawn(students).filter(({ module }) => module === id).length);
      const share = Math.floor((students * 20) / 100);
      expect(counts.reduce((sum, count) => sum + count)).toBe(students);
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(share);
      expect(Math.max(...counts)).toBeLessThanOrEqual(share + (students - 5 * share));
    },
  );

  it('lets two of the remaining students meet in one module', () => {
    const met = Array.from({ length: 40 }, (_, n) => drawn(9, { seed: seedOf(`meet ${n}`) })).filter((assignments) => {
      const counts = terms.modules.map(({ id }) => assignments.filter(({ module }) => module === id).length);
      return Math.max(...counts) > 2;
    });
    expect(met.length).toBeGreaterThan(10);
  });

  it('gives papers that the module has, and asks nothing of the order in which tickets come', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer(), (students, n) => {
        const answer = drawn(students, { seed: seedOf(String(n)) });
        for (const { module, paper } of answer) {
          const papers = terms.modules.find(({ id }) => id === module)?.papers ?? 0;
          expect(paper >= 1 && paper <= papers).toBe(true);
        }
        expect(answer.map(({ ticket }) => ticket)).toEqual(roster(students));
        expect(drawn(students, { seed: seedOf(String(n)), tickets: roster(students).reverse() })).toEqual(answer);
      }),
    );
  });

  it('hangs on every one of its inputs', () => {
    const usual = resultHash(drawn(50));
    const others = [
      drawn(50, { seed: seedOf('b') }),
      drawn(50, { publicValue: '03 11 17 22 29 31 + 09' }),
      drawn(50, { tickets: [...roster(49), '2103150999'] }),
      drawn(50, { terms: { ...terms, modules: [...terms.modules].reverse() } }),
    ].map(resultHash);
    expect(new Set([usual, ...others]).size).toBe(5);
    expect(resultHash(drawn(50))).toBe(usual);
  });

  // Written down once: whoever changes a step gives the algorithm another name.
  it('comes out as it always has', () => {
    expect(rosterHash(roster(7))).toBe(
      createHash('sha256')
        .update(`${roster(7).join('\n')}\n`)
        .digest('hex'),
    );
    expect(drawn(7).map(({ module, paper }) => `${module} ${paper}`)).toEqual(expectedOf7);
    expect(resultHash(drawn(103))).toBe(expected103);
  });

  it('is what the words of its description say, done again with the libraries of Node', () => {
    for (const students of [1, 5, 23, 250])
      expect(drawn(students)).toEqual(again(roster(students), seedOf('a'), '03 11 17 22 29 31 + 08'));
  });

  it.each([
    ['nobody', { tickets: [] }],
    ['a ticket twice', { tickets: ['1', '1'] }],
    ['a ticket with a space', { tickets: ['1 2'] }],
    ['a short seed', { seed: 'abcd' }],
    ['a seed in capitals', { seed: seedOf('a').toUpperCase() }],
    ['no module', { terms: { sharePercent: 20, modules: [] } }],
    ['shares over the whole', { terms: { ...terms, sharePercent: 21 } }],
    ['a module without papers', { terms: { sharePercent: 20, modules: [{ id: 'x', papers: 0 }] } }],
    [
      'a module twice',
      {
        terms: {
          sharePercent: 20,
          modules: [
            { id: 'x', papers: 1 },
            { id: 'x', papers: 1 },
          ],
        },
      },
    ],
  ])('refuses %s', (_what, change) => expect(() => drawn(5, change)).toThrow(DrawError));

  it('hashes the bytes of the seed', () => {
    expect(seedHash(seedOf('a'))).toBe(
      createHash('sha256')
        .update(Buffer.from(seedOf('a'), 'hex'))
        .digest('hex'),
    );
    expect(canonicalRoster(['b', 'A', 'a', '10', '9'])).toEqual(['10', '9', 'A', 'a', 'b']);
  });
});

const expectedOf7 = ['design 3', 'marketing 4', 'shop 1', 'design 2', 'live 2', 'marketing 1', 'service 3'];
const expected103 = 'a67a65488c27b86a141ac39d11094588405306f90ee592f0fffb7bfdcdc3ed72';

/** The description as another would read it. */
function again(tickets: string[], seed: string, value: string) {
  const sha = (text: string) => createHash('sha256').update(text).digest('hex');
  const termText = `${terms.sharePercent}\n${terms.modules.map(({ id, papers }) => `${id}\t${papers}\n`).join('')}`;
  const message = ['shidian-draw-1', sha(tickets.map((ticket) => `${ticket}\n`).join('')), sha(termText), value].join(
    '\n',
  );
  const key = createHmac('sha256', Buffer.from(seed, 'hex')).update(message).digest();
  const numbers = (label: string) => {
    const words: number[] = [];
    let block = 0;
    return (limit: number): number => {
      for (;;) {
        if (words.length === 0) {
          const bytes = createHmac('sha256', key).update(`${label}\n${block++}`).digest();
          for (let at = 0; at < 32; at += 4) words.push(bytes.readUInt32BE(at));
        }
        const word = words.shift() as number;
        if (word < Math.floor(2 ** 32 / limit) * limit) return word % limit;
      }
    };
  };
  const order = [...tickets];
  const below = numbers('order');
  for (let last = order.length - 1; last > 0; last--) {
    const other = below(last + 1);
    const kept = order[last] as string;
    order[last] = order[other] as string;
    order[other] = kept;
  }
  const each = Math.floor((tickets.length * terms.sharePercent) / 100);
  const [remainder, papers] = [numbers('remainder'), numbers('papers')];
  const index = new Map(
    order.map((ticket, place) => [ticket, place < 5 * each ? Math.floor(place / each) : remainder(5)]),
  );
  return tickets.map((ticket) => {
    const module = terms.modules[index.get(ticket) as number];
    return { ticket, module: module?.id, paper: papers(module?.papers ?? 0) + 1 };
  });
}
