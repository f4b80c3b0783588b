// Processor time of processes, from /proc: on a machine with other work it tells more of a request's cost than the clock.
import { readFileSync, readdirSync } from 'node:fs';

const TICK = 10; // USER_HZ is 100 on every Linux that Node supports

/** Milliseconds of processor time that a process has used. @param {number} pid */
export function cpuOf(pid) {
  const fields = statOf(pid);
  return fields ? (Number(fields[11]) + Number(fields[12])) * TICK : 0;
}

/** The same of all child processes: PostgreSQL works in those. @param {number} parent */
export function cpuOfChildren(parent) {
  let sum = 0;
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name) || statOf(Number(name))?.[1] !== String(parent)) continue;
    sum += cpuOf(Number(name));
  }
  return sum;
}

// Fields after the name, which stands in brackets and may hold anything.
function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null; // ended, or not Linux
  }
}
