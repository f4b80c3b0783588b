import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serviceNodeOptions } from '../lib/node-options.mjs';
import { endProcess } from '../lib/processes.mjs';
import { closeLog, lastLines, openLog } from './logs.mjs';
import { Problem } from './problem.mjs';

const guard = fileURLToPath(new URL('./parent-guard.mjs', import.meta.url));
const maxRestarts = 5;
const restartWindowMs = 60_000;

/**
 * A program that runs as long as we do.
 * @typedef {object} Service
 * @property {() => Promise<void>} stop asks it to finish its work, insists after ten seconds
 * @property {() => void} kill at once
 * @property {Promise<Problem>} failed resolves when it has died and will not be started again
 */

/**
 * Starts a program whose output goes to a log. A program that may be restarted is, up to five times a minute.
 * @param {{ name: string, script: string, cwd: string, env: NodeJS.ProcessEnv, log: string, restart: boolean }} options
 * @returns {Service}
 */
export function startService({ name, script, cwd, env, log, restart }) {
  const output = openLog(log);
  /** @type {import('node:child_process').ChildProcess} */
  let child;
  let stopping = false;
  /** @type {number[]} */
  let deaths = [];
  /** @type {(problem: Problem) => void} */
  let fail;
  const failed = new Promise((resolve) => (fail = resolve));

  const run = () => {
    // A channel to us, whose closing tells the program that we are gone; a process group of its own, so that Ctrl-C reaches us alone.
    child = spawn(process.execPath, [...serviceNodeOptions, '--import', guard, script], {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', output, output, 'ipc'],
    });
    child.once('error', () => died('ENOENT'));
    child.once('exit', (code, signal) => died(code ?? signal));
  };
  const died = (status) => {
    if (stopping) return;
    deaths = [...deaths.filter((at) => Date.now() - at < restartWindowMs), Date.now()];
    if (restart && deaths.length <= maxRestarts) {
      console.error(`! ${name} 已退出（${status}），正在重启 · ${name} ended (${status}), restarting; ${log}`);
      setTimeout(() => stopping || run(), 500 * deaths.length);
    } else {
      fail(
        new Problem(
          `${name} 已退出（${status}），日志 ${log}`,
          `${name} ended (${status}), log ${log}`,
          lastLines(log),
        ),
      );
    }
  };
  run();
  return {
    failed,
    kill: () => {
      stopping = true;
      child.kill('SIGKILL');
    },
    stop: async () => {
      stopping = true;
      if (child.exitCode === null && child.signalCode === null && child.pid !== undefined) {
        await endProcess(child.pid, [
          { signal: 'SIGTERM', waitMs: 10_000 },
          { signal: 'SIGKILL', waitMs: 5_000 },
        ]);
      }
      closeLog(output);
    },
  };
}
