import { spawn } from 'node:child_process';
import { closeLog, lastLines, openLog } from './logs.mjs';
import { Problem } from './problem.mjs';

/**
 * Runs a Node program to its end, its output into a log. It runs in a process group of its own, so that an abort ends all of it.
 * @param {string[]} args arguments for node
 * @param {{ cwd: string, log: string, env?: NodeJS.ProcessEnv, signal: AbortSignal }} options
 * @returns {Promise<void>} rejects with a Problem that shows the end of the log
 */
export async function runNode(args, { cwd, log, env = process.env, signal }) {
  signal.throwIfAborted();
  const output = openLog(log);
  // Logs are read as plain text, and we show their last lines.
  const plain = { ...env, NO_COLOR: '1', FORCE_COLOR: '0' };
  const child = spawn(process.execPath, args, { cwd, env: plain, detached: true, stdio: ['ignore', output, output] });
  closeLog(output);
  const abort = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    } catch {
      // already gone
    }
  };
  signal.addEventListener('abort', abort, { once: true });
  const status = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, killedBy) => resolve(code ?? killedBy));
  });
  signal.removeEventListener('abort', abort);
  signal.throwIfAborted();
  if (status !== 0) {
    const name = args.find((arg) => !arg.startsWith('-')) ?? 'node';
    throw new Problem(
      `命令失败（${status}）：${name}，日志 ${log}`,
      `Command failed (${status}): ${name}, log ${log}`,
      lastLines(log),
    );
  }
}
