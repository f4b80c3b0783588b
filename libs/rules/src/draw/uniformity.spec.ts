import { createHash } from 'node:crypto';
import { draw } from './draw.js';
import { type Below, shuffled, streamOf } from './stream.js';
import { bound, chiSquare } from './testing/chi-square.js';

const keyOf = (text: string) => new Uint8Array(createHash('sha256').update(text).digest());
const modules = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, papers: 4 }));

describe('Uniformity, with fixed seeds', () => {
  const ROUNDS = 3_000;
  const tickets = Array.from({ length: 8 }, (_, n) => `T${n}`);
  // Eight students: one a module, three left over, whose module is a draw of its own.
  const draws = Array.from({ length: ROUNDS }, (_, n) =>
    draw({
      tickets,
      terms: { modules, sharePercent: 20 },
      seed: Buffer.from(keyOf(`round ${n}`)).toString('hex'),
      publicValue: 'x',
    }),
  );
  const tally = <Key extends string | number>(keys: readonly Key[], each: (add: (key: Key) => void) => void) => {
    const counts = new Map(keys.map((key) => [key, 0]));
    each((key) => counts.set(key, (counts.get(key) ?? 0) + 1));
    return [...counts.values()];
  };

  it('each student draws each module as often', () => {
    for (const ticket of tickets) {
      const counts = tally(
        modules.map(({ id }) => id),
        (add) => draws.forEach((one) => one.forEach((drawn) => drawn.ticket === ticket && add(drawn.module))),
      );
      expect(chiSquare(counts)).toBeLessThan(bound(counts.length));
    }
  });

  it('each module gets the remaining students as often', () => {
    const counts = tally(
      modules.map(({ id }) => id),
      (add) => {
        // Beyond the one that each module is given, three of eight.
        for (const one of draws)
          for (const { id } of modules)
            for (let n = one.filter(({ module }) => module === id).length; n > 1; n--) add(id);
      },
    );
    expect(counts.reduce((sum, count) => sum + count)).toBe(3 * ROUNDS);
    expect(chiSquare(counts)).toBeLessThan(bound(counts.length));
  });

  it('each paper of a module comes as often', () => {
    for (const { id, papers } of modules) {
      const counts = tally(
        Array.from({ length: papers }, (_, n) => n + 1),
        (add) => draws.forEach((one) => one.forEach(({ module, paper }) => module === id && add(paper))),
      );
      expect(chiSquare(counts)).toBeLessThan(bound(counts.length));
    }
  });

  const positions = (shuffle: (list: readonly number[], below: Below) => number[], name: string) => {
    const length = 6;
    const counts = Array.from({ length: length * length }, () => 0);
    for (let n = 0; n < 6_000; n++) {
      const order = shuffle([0, 1, 2, 3, 4, 5], streamOf(keyOf(`${name} ${n}`), 'order'));
      order.forEach((item, place) => (counts[item * length + place]! += 1));
    }
    return chiSquare(counts);
  };

  it('each student stands at each place as often', () => {
    expect(positions(shuffled, 'places')).toBeLessThan(bound(36));
  });

  it('each order of four comes as often', () => {
    const counts = new Map<string, number>();
    for (let n = 0; n < 12_000; n++) {
      const order = shuffled([0, 1, 2, 3], streamOf(keyOf(`orders ${n}`), 'order')).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    expect(chiSquare([...counts.values()])).toBeLessThan(bound(24));
  });

  it('numbers below a limit that divides no power of two come as often', () => {
    const below = streamOf(keyOf('numbers'), 'x');
    const counts = Array.from({ length: 7 }, () => 0);
    for (let n = 0; n < 70_000; n++) counts[below(7)]! += 1;
    expect(chiSquare(counts)).toBeLessThan(bound(7));
  });

  // What the bound is worth: three well-known mistakes are found by it.
  it('finds a shuffle that swaps with any place', () => {
    const naive = (list: readonly number[], below: Below) => {
      const order = [...list];
      for (let place = 0; place < order.length; place++) {
        const other = below(order.length);
        [order[place], order[other]] = [order[other] as number, order[place] as number];
      }
      return order;
    };
    expect(positions(naive, 'places')).toBeGreaterThan(bound(36));
  });

  it('finds a shuffle that leaves out the last place', () => {
    const sattolo = (list: readonly number[], below: Below) => {
      const order = [...list];
      for (let last = order.length - 1; last > 0; last--) {
        const other = below(last);
        [order[last], order[other]] = [order[other] as number, order[last] as number];
      }
      return order;
    };
    expect(positions(sattolo, 'places')).toBeGreaterThan(bound(36));
  });

  it('finds the remainder of a division of a byte', () => {
    const below = streamOf(keyOf('bytes'), 'x');
    const counts = Array.from({ length: 100 }, () => 0);
    for (let n = 0; n < 70_000; n++) counts[below(256) % 100]! += 1;
    expect(chiSquare(counts)).toBeGreaterThan(bound(100));
  });
});
