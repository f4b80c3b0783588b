import { setTimeout as sleep } from 'node:timers/promises';
import { processStartTime } from './process-lock.mjs';

/**
 * Polls until the condition holds or the time is over.
 * @param {() => boolean | Promise<boolean>} condition
 * @param {number} timeoutMs
 * @returns {Promise<boolean>} whether it came to hold
 */
export async function waitUntil(condition, timeoutMs) {
  const end = Date.now() + timeoutMs;
  for (;;) {
    if (await condition()) return true;
    if (Date.now() >= end) return false;
    await sleep(25);
  }
}

/**
 * Ends one process by rising force and waits until it is gone.
 * @param {number} pid
 * @param {{ signal: NodeJS.Signals, waitMs: number }[]} steps
 */
export async function endProcess(pid, steps) {
  const startTime = processStartTime(pid);
  if (startTime === null) return;
  const gone = () => processStartTime(pid) !== startTime;
  for (const { signal, waitMs } of steps) {
    if (gone()) return;
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (error.code === 'ESRCH') return;
      throw error;
    }
    if (await waitUntil(gone, waitMs)) return;
  }
  throw new Error(`process ${pid} does not end`);
}
