import { Intention } from './intention';

describe('Intention', () => {
  it('keeps its key for the same content until there is an answer', () => {
    const intention = new Intention();
    const first = intention.keyFor({ id: 'a', version: 3 });
    expect(intention.keyFor({ id: 'a', version: 3 })).toBe(first);
    intention.answered();
    expect(intention.keyFor({ id: 'a', version: 3 })).not.toBe(first);
  });

  it('takes a new key for other content', () => {
    const intention = new Intention();
    const first = intention.keyFor({ version: 3 });
    expect(intention.keyFor({ version: 4 })).not.toBe(first);
  });
});
