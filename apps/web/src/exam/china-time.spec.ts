import { chinaInstant, chinaLocal } from './china-time';

describe('date and time in China', () => {
  it('is eight hours ahead, whatever the browser’s own zone', () => {
    expect(chinaInstant('2021-03-16T09:00')).toBe('2021-03-16T01:00:00.000Z');
    expect(chinaLocal(new Date('2021-03-15T18:30:00Z'))).toBe('2021-03-16T02:30');
  });
  it.each(['', '2021-03-16', '16.3.2021 09:00'])('%j is none', (text) => expect(chinaInstant(text)).toBeNull());
});
