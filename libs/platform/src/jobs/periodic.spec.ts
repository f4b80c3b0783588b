import { Logger } from '@nestjs/common';
import { Periodic } from './periodic.js';

describe('Periodic', () => {
  beforeAll(() => Logger.overrideLogger(false));
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const settle = () => jest.advanceTimersByTimeAsync(0);

  it('runs at its start, then after each interval', async () => {
    let runs = 0;
    const loop = new Periodic('test', 100, async () => void runs++);
    loop.start();
    await settle();
    expect(runs).toBe(1);
    await jest.advanceTimersByTimeAsync(250);
    expect(runs).toBe(3);
    await loop.stop();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(runs).toBe(3);
  });

  it('never runs twice at a time, and once more when woken meanwhile', async () => {
    let active = 0;
    let most = 0;
    let runs = 0;
    const loop = new Periodic('test', 10_000, async () => {
      runs++;
      most = Math.max(most, ++active);
      await new Promise((resolve) => setTimeout(resolve, 10));
      active--;
    });
    loop.start();
    await settle();
    loop.wake();
    loop.wake();
    await jest.advanceTimersByTimeAsync(100);
    expect({ runs, most }).toEqual({ runs: 2, most: 1 });
    await loop.stop();
  });

  it('goes on after a failure, at the next interval', async () => {
    let runs = 0;
    const loop = new Periodic('test', 100, async () => {
      runs++;
      throw new Error('down');
    });
    loop.start();
    await jest.advanceTimersByTimeAsync(90);
    expect(runs).toBe(1);
    await jest.advanceTimersByTimeAsync(20);
    expect(runs).toBe(2);
    await loop.stop();
  });

  it('waits for the running work when stopped', async () => {
    let finished = false;
    const loop = new Periodic('test', 100, async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      finished = true;
    });
    loop.start();
    const stopping = loop.stop();
    await jest.advanceTimersByTimeAsync(60);
    await stopping;
    expect(finished).toBe(true);
  });
});
