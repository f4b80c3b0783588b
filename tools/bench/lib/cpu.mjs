// Processor time of processes, from /proc: on a machine with other work it tells more of a request's cost than the clock.
import { readFileSync, readdirSync } from 'node:fs';

const TICK = 10; // USER_HZ is 100 on every Linux that Node supports

/** What contenders use of the processors for each request: the process that serves it, and PostgreSQL. */
export class CpuMeter {
  #postgresPid;
  #sums = new Map();

  /** @param {number} postgresPid the server's first process */
  constructor(postgresPid) {
    this.#postgresPid = postgresPid;
  }

  /**
   * Lets a contender work in process `pid`; answers what `run` does, which tells how many requests there were.
   * @template {{ requests: number }} Answer
   * @param {string} name @param {number} pid @param {() => Promise<Answer>} run
   */
  async watch(name, pid, run) {
    const now = () => [new Map([[pid, cpuOf(pid)]]), cpuOfChildren(this.#postgresPid)];
    const before = now();
    const answer = await run();
    const used = now().map((processes, at) => growth(before[at], processes));
    const { requests, cpu } = this.#sums.get(name) ?? { requests: 0, cpu: [0, 0] };
    this.#sums.set(name, {
      requests: requests + answer.requests,
      cpu: cpu.map((value, at) => value + used[at]),
    });
    return answer;
  }

  /** Lets these, or all, begin anew: they are warm now. @param {string[]} [names] */
  forget(names = [...this.#sums.keys()]) {
    for (const name of names) this.#sums.delete(name);
  }

  /** Milliseconds of a request: of the process, and of PostgreSQL. @param {string} name */
  of(name) {
    const { requests, cpu } = this.#sums.get(name);
    return cpu.map((value) => value / requests);
  }

  /** The same of several, each under its name. @param {string[]} names */
  ofEach(...names) {
    return Object.fromEntries(names.map((name) => [name, this.of(name)]));
  }
}

/** Milliseconds of processor time that a process has used. @param {number} pid */
function cpuOf(pid) {
  const fields = statOf(pid);
  return fields ? (Number(fields[11]) + Number(fields[12])) * TICK : 0;
}

/** The same of each child process: PostgreSQL works in those. @param {number} parent */
function cpuOfChildren(parent) {
  const children = new Map();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name) || statOf(Number(name))?.[1] !== String(parent)) continue;
    children.set(Number(name), cpuOf(Number(name)));
  }
  return children;
}

// What processes have used since; of one that ended meanwhile, such as the autovacuum's, nothing is known.
function growth(before, after) {
  let sum = 0;
  for (const [pid, used] of after) sum += used - (before.get(pid) ?? 0);
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
