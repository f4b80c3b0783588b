// A Node process that answers calls over its channel, or is simply there until it is stopped.
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endProcess } from '../../lib/processes.mjs';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
const started = new Set();

// Keys of the bench: nothing here is secret.
const keys = ['index', 'k1'].map((id) => `${id}:${Buffer.alloc(32, id).toString('base64')}`).join(',');

/**
 * Starts a script; its output goes to a log under `.data/bench/logs`.
 * @param {string} script relative to the workspace
 * @param {{ name: string, env?: Record<string, string>, nodeOptions?: string[] }} options
 */
export function startChild(script, { name, env = {}, nodeOptions = [] }) {
  const log = join(root, '.data/bench/logs', `${name}.log`);
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  const child = spawn(process.execPath, [...nodeOptions, join(root, script)], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', SECRET_KEYS: keys, PUBLIC_URL: 'http://localhost:3000', ...env },
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  const self = {
    pid: child.pid ?? 0,
    ended,
    /** Sends a request and waits for its answer; one at a time. */
    call: async (request) => {
      child.send(request);
      return answer();
    },
    /** The next message of the child; throws when it ends instead. */
    answer: () => answer(),
    stop: async () => {
      if (child.connected) child.disconnect();
      await endProcess(self.pid, [
        { signal: 'SIGTERM', waitMs: 15_000 },
        { signal: 'SIGKILL', waitMs: 5_000 },
      ]);
      started.delete(self);
    },
  };
  const answer = () =>
    new Promise((resolve, reject) => {
      const fail = () => reject(new Error(`${name} ended:\n${readFileSync(log, 'utf8').slice(-2_000)}`));
      if (child.exitCode !== null) return fail();
      child.once('exit', fail);
      child.once('message', (message) => {
        child.off('exit', fail);
        if (message.error) reject(new Error(`${name}: ${message.error}`));
        else resolve(message);
      });
    });
  started.add(self);
  return self;
}

/** Stops every child that is still there. */
export async function stopChildren() {
  await Promise.all([...started].map((child) => child.stop()));
}
