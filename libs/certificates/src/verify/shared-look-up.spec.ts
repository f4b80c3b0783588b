import { SharedLookUp } from './shared-look-up.js';

interface Sent {
  readonly tenantId: string;
  readonly keys: readonly string[];
  readonly answer: () => void;
  readonly fail: () => void;
}

/** Look-ups whose statements answer when they are told to. */
function held() {
  const sent: Sent[] = [];
  const lookUp = new SharedLookUp<string>(
    (tenantId, keys) =>
      new Promise((resolve, reject) =>
        sent.push({
          tenantId,
          keys,
          answer: () =>
            resolve(new Map(keys.filter((key) => key !== 'none').map((key) => [key, `${tenantId}/${key}`]))),
          fail: () => reject(new Error('gone')),
        }),
      ),
  );
  const at = (place: number): Sent => {
    const one = sent[place];
    if (!one) throw new Error(`no statement ${place} was sent`);
    return one;
  };
  return { lookUp, sent, at };
}

describe('Look-ups that come together', () => {
  it('waits for nobody: the first two go at once, and what comes meanwhile shares the next', async () => {
    const { lookUp, sent, at } = held();
    const answers = ['a', 'b', 'c', 'd', 'none'].map((key) => lookUp.ask('t', key));
    expect(sent.map(({ keys }) => keys)).toEqual([['a'], ['b']]);
    at(0).answer();
    expect(await answers[0]).toBe('t/a');
    expect(sent.map(({ keys }) => keys)).toEqual([['a'], ['b'], ['c', 'd', 'none']]);
    at(1).answer();
    at(2).answer();
    expect(await Promise.all(answers)).toEqual(['t/a', 't/b', 't/c', 't/d', undefined]);
  });

  it('never reads before it was asked: a key that is under way is read again for who asks later', async () => {
    const { lookUp, sent, at } = held();
    const first = lookUp.ask('t', 'a');
    const second = lookUp.ask('t', 'a');
    expect(sent).toHaveLength(2);
    at(0).answer();
    at(1).answer();
    expect(await Promise.all([first, second])).toEqual(['t/a', 't/a']);
  });

  it('keeps tenants apart', async () => {
    const { lookUp, sent, at } = held();
    const answers = [lookUp.ask('t', 'a'), lookUp.ask('t', 'b'), lookUp.ask('t', 'c'), lookUp.ask('u', 'c')];
    expect(sent.map(({ tenantId, keys }) => [tenantId, ...keys])).toEqual([
      ['t', 'a'],
      ['t', 'b'],
      ['u', 'c'],
    ]);
    at(2).answer();
    expect(await answers[3]).toBe('u/c');
    at(0).answer();
    await answers[0];
    at(1).answer();
    at(3).answer();
    expect(await answers[2]).toBe('t/c');
  });

  it('fails those whose statement failed, and goes on with the others', async () => {
    const { lookUp, at } = held();
    const answers = [lookUp.ask('t', 'a'), lookUp.ask('t', 'b'), lookUp.ask('t', 'c')];
    at(0).fail();
    await expect(answers[0]).rejects.toThrow('gone');
    at(1).answer();
    at(2).answer();
    expect(await Promise.all(answers.slice(1))).toEqual(['t/b', 't/c']);
  });

  it('sends at most a hundred keys with one statement', async () => {
    const { lookUp, sent, at } = held();
    const answers = Array.from({ length: 252 }, (_, n) => lookUp.ask('t', `k${n}`));
    for (let place = 0; place < 5; place++) {
      at(place).answer();
      await answers[[0, 1, 101, 201, 251][place] ?? 0];
    }
    expect(sent.map(({ keys }) => keys.length)).toEqual([1, 1, 100, 100, 50]);
    await Promise.all(answers);
  });
});
