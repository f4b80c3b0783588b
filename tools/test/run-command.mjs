import { spawn } from 'node:child_process';

/**
 * Runs a Node program with its output on our terminal, in a process group of its own so that an abort ends all of it.
 * @param {string[]} args arguments for node
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, signal: AbortSignal }} options
 * @returns {Promise<number>} exit code; 1 when it was killed
 */
export async function runShown(args, { cwd, env = process.env, signal }) {
  if (signal.aborted) return 1;
  const child = spawn(process.execPath, args, { cwd, env, stdio: 'inherit', detached: true });
  const abort = () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    } catch {
      // already gone
    }
  };
  signal.addEventListener('abort', abort, { once: true });
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('exit', (status) => resolve(status ?? 1));
  });
  signal.removeEventListener('abort', abort);
  return code;
}
