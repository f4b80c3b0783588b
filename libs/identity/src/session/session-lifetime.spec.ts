import { isSessionOver, isTouchDue } from './session-lifetime.js';

const start = new Date('2026-03-02T01:00:00Z');
const after = (milliseconds: number) => new Date(start.getTime() + milliseconds);
const [MINUTE, HOUR] = [60_000, 3_600_000];

describe('Lifetime of a session', () => {
  it.each([
    ['just begun', 0, 0, false],
    ['idle for a millisecond less than 15 minutes', 0, 15 * MINUTE - 1, false],
    ['idle for 15 minutes', 0, 15 * MINUTE, true],
    ['used all the time, a millisecond before 12 hours', 12 * HOUR - 1, 12 * HOUR - 1, false],
    ['used all the time, at 12 hours', 12 * HOUR, 12 * HOUR, true],
    ['used at 11:59, at 12 hours', 12 * HOUR - MINUTE, 12 * HOUR, true],
    ['looked at by a clock set back', 10 * MINUTE, 0, false],
  ])('%s', (_case, lastSeen, now, over) => {
    expect(isSessionOver({ createdAt: start, lastSeenAt: after(lastSeen) }, after(now))).toBe(over);
  });

  it('writes the last use once a minute', () => {
    expect(isTouchDue(start, after(MINUTE - 1))).toBe(false);
    expect(isTouchDue(start, after(MINUTE))).toBe(true);
  });
});
