import { Permutation } from './permutation.js';

const secret = (fill: number) => Buffer.alloc(32, fill);
const all = (size: number, fill: number) => {
  const order = new Permutation(size, secret(fill));
  return Array.from({ length: size }, (_, n) => order.at(n));
};

describe('The order of a status list', () => {
  it.each([1, 2, 3, 1000, 131_072])('of %d places gives each place once', (size) => {
    const places = all(size, 1);
    expect(new Set(places).size).toBe(size);
    expect(Math.max(...new Set(places.map((place) => Math.floor(place / 65_536))))).toBeLessThan(size / 65_536);
    expect(places.every((place) => place >= 0 && place < size)).toBe(true);
  });

  it('is the same for the same secret, and another for another', () => {
    expect(all(1000, 1)).toEqual(all(1000, 1));
    expect(all(1000, 1)).not.toEqual(all(1000, 2));
  });

  it('is spread evenly: the first thousand of a list fall into all parts of it alike', () => {
    const order = new Permutation(131_072, secret(3));
    const parts = new Array<number>(16).fill(0);
    for (let n = 0; n < 1600; n++) parts[Math.floor(order.at(n) / 8_192)]! += 1;
    // Chi-square with 15 degrees of freedom: 37.7 is passed by one in a thousand.
    expect(parts.reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0)).toBeLessThan(37.7);
  });

  it('has no place outside', () => {
    const order = new Permutation(1000, secret(1));
    for (const n of [-1, 1000, 0.5]) expect(() => order.at(n)).toThrow(RangeError);
  });
});
