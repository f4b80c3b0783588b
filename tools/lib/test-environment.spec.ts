import { connect } from 'node:net';
import { observe, type Observed } from '../spec-support.js';

/** Runs a program that says under which servers it runs. */
const underServices = (program: string) =>
  observe(['tools/test-services.mjs', '--', process.execPath, '--eval', program]);

const printUrls = 'console.log(process.env.TEST_SUPERUSER_URL, process.env.TEST_REDIS_URL)';

const urlsIn = (run: Observed) =>
  run
    .output()
    .split(/\s/)
    .filter((word) => word.includes('://'));

/** Whether anything listens at the URL. */
function answers(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => resolve(true));
    socket.once('connect', () => socket.destroy());
    socket.once('error', () => resolve(false));
  });
}

describe('servers for tests', () => {
  it('gives each run its own, and ends them with it', async () => {
    const runs = [1, 2].map(() => underServices(printUrls));
    expect(await Promise.all(runs.map((run) => run.exited))).toEqual([0, 0]);
    const urls = runs.flatMap(urlsIn);
    expect(new Set(urls).size).toBe(4);
    expect(await Promise.all(urls.map(answers))).toEqual([false, false, false, false]);
  }, 60_000);

  it('hands on the exit code of the command', async () => {
    expect(await underServices('process.exit(7)').exited).toBe(7);
  }, 60_000);

  it('clears away what a killed run left', async () => {
    const killed = underServices(`${printUrls}; console.log('pid', process.pid, '.'); setInterval(() => {}, 1000)`);
    await killed.printed(' .\n');
    const command = Number(/pid (\d+)/.exec(killed.output())?.[1]);
    killed.child.kill('SIGKILL');
    process.kill(command, 'SIGKILL');
    await killed.exited;
    const urls = urlsIn(killed);
    expect(urls).toHaveLength(2);
    expect(await Promise.all(urls.map(answers))).toEqual([true, true]); // abandoned, and still there

    expect(await underServices('0').exited).toBe(0);
    expect(await Promise.all(urls.map(answers))).toEqual([false, false]);
  }, 60_000);
});
