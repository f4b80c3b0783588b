import { median, ratio, takeTurns } from './measure.mjs';
import { markdownOf, met } from './report.mjs';
import { assertSame } from './same-answer.mjs';

describe('Bench', () => {
  it('lets contenders take turns, every other round backwards', async () => {
    const order: string[] = [];
    const run = (name: string, speed: number) => async () => (order.push(name), speed);
    const speeds = await takeTurns({ bare: run('bare', 4), product: run('product', 3) }, 3);
    expect(order).toEqual(['bare', 'product', 'product', 'bare', 'bare', 'product']);
    expect(speeds).toEqual({ bare: [4, 4, 4], product: [3, 3, 3] });
  });

  it('takes the ratio of medians, and the middle half of the rounds', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(ratio([1, 5, 6, 7, 40], [10, 10, 10, 10, 10])).toEqual({ ratio: 0.6, from: 0.5, to: 0.7 });
  });

  it('says which targets are missed', () => {
    const result = { name: 'page', from: 0.6, to: 0.7, samples: { product: [65], bare: [100] } };
    const missed = { ...result, ratio: 0.64, target: { atLeast: 0.65 } };
    expect(met(missed)).toBe(false);
    expect(met({ ...missed, ratio: 0.65 })).toBe(true);
    expect(met({ ...missed, target: { atMost: 0.6 } })).toBe(false);
    expect(met({ ...result, ratio: 0.1 })).toBe(true);
    expect(markdownOf([missed])).toContain('| page | **0.64** | 0.60 – 0.70 | ≥ 0.65 **missed** |');
  });

  it('takes two answers for the same whatever the order of their fields, and for nothing else', () => {
    const answer = { data: { at: '2021-03-01T00:00:00Z', list: [{ b: 1, a: 2, judgement: null }] } };
    expect(() =>
      assertSame(answer, { data: { list: [{ a: 2, b: 1 }], at: '2021-03-01T00:00:00.000Z' } }),
    ).not.toThrow();
    expect(() => assertSame(answer, { data: { ...answer.data, list: [] } })).toThrow();
    expect(() => assertSame(answer, { data: { ...answer.data, more: null } })).toThrow();
  });
});
