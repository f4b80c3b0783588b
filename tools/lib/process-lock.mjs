// A lock file that survives crashes: it names its holder by pid *and* start time, so a reused pid is never mistaken for it.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Thrown when another living process holds the lock. */
export class LockHeldError extends Error {
  /** @param {string} path @param {number} pid */
  constructor(path, pid) {
    super(`${path} is held by process ${pid}`);
    this.path = path;
    this.pid = pid;
  }
}

/**
 * When the process was started, as an opaque text; null when there is no such process.
 * @param {number} pid
 * @returns {string | null}
 */
export function processStartTime(pid) {
  if (!Number.isSafeInteger(pid) || pid <= 0) return null;
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The command name (field 2) may hold spaces and brackets: count from its last bracket.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const [state, startTime] = [fields[0], fields[19]];
      return state === 'Z' || startTime === undefined ? null : startTime;
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

/**
 * The living holder of a lock file, or null (no file, unreadable file, or a holder that is gone).
 * @param {string} path
 * @returns {number | null}
 */
export function lockHolder(path) {
  try {
    const { pid, startTime } = JSON.parse(readFileSync(path, 'utf8'));
    return processStartTime(pid) === startTime && typeof startTime === 'string' ? pid : null;
  } catch {
    return null;
  }
}

/**
 * Takes the lock or throws LockHeldError; a stale file is replaced.
 * @param {string} path
 * @returns {{ release(): void }}
 */
export function acquireLock(path) {
  const content = JSON.stringify({ pid: process.pid, startTime: processStartTime(process.pid) });
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(path, content, { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST' || attempt === 3) throw error;
      const holder = lockHolder(path);
      if (holder !== null) throw new LockHeldError(path, holder);
      rmSync(path, { force: true });
    }
  }
  return {
    release() {
      if (lockHolder(path) === process.pid) rmSync(path, { force: true });
    },
  };
}
