// A throwaway Redis on a free loopback port, for tests. Taken from the system, or unpacked from Debian's packages into a cache.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { aptInstall, aptUnpack, hasApt, mayInstall, runs } from './apt.mjs';
import { freePort } from './ports.mjs';
import { endProcess, waitUntil } from './processes.mjs';

/**
 * @typedef {{ program: string, env: NodeJS.ProcessEnv }} RedisProgram
 */

/**
 * Finds redis-server, and fetches it where it is missing.
 * @param {string} cacheDir @param {(line: string) => void} log
 * @returns {RedisProgram}
 */
export function ensureRedis(cacheDir, log) {
  if (runs('redis-server')) return { program: 'redis-server', env: process.env };
  const folder = join(cacheDir, 'redis');
  if (!existsSync(folder)) {
    if (!hasApt()) throw new Error('redis-server is missing: install it (brew install redis, dnf install redis, …)');
    log('fetching redis-server');
    mkdirSync(cacheDir, { recursive: true });
    const draft = mkdtempSync(`${folder}-`);
    try {
      aptUnpack(['redis-server', 'redis-tools', 'libjemalloc2', 'liblzf1', 'libatomic1'], draft);
      renameSync(draft, folder);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      // Another run may have finished first.
      if (!existsSync(folder)) throw error;
    }
  }
  const libraries = readdirSync(join(folder, 'usr', 'lib')).map((name) => join(folder, 'usr', 'lib', name));
  const unpacked = {
    program: join(folder, 'usr', 'bin', 'redis-server'),
    env: { ...process.env, LD_LIBRARY_PATH: libraries.join(':') },
  };
  if (runs(unpacked.program, unpacked.env)) return unpacked;
  // A release whose package needs more libraries than we unpack.
  if (!mayInstall()) throw new Error('redis-server is missing: run apt-get install redis-server as root');
  aptInstall(['redis-server']);
  return { program: 'redis-server', env: process.env };
}

/**
 * Starts Redis as the queue needs it (nothing evicted), keeping nothing on disk.
 * @param {RedisProgram} redis
 * @returns {Promise<{ port: number, pid: number, url: string, stop(): Promise<void> }>}
 */
export async function startRedis({ program, env }) {
  const port = await freePort();
  const settings = { port, bind: '127.0.0.1', save: '', appendonly: 'no', 'maxmemory-policy': 'noeviction' };
  const child = spawn(
    program,
    Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]),
    { env, detached: true, stdio: 'ignore' },
  );
  let running = true;
  const ended = new Promise((resolve) => {
    child.once('exit', resolve).once('error', resolve);
  }).then(() => {
    running = false;
  });
  const up = await waitUntil(async () => !running || (await answersPing(port)), 10_000);
  if (!up || !running) throw new Error('redis-server does not start');
  return {
    port,
    pid: child.pid ?? 0,
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      if (running) {
        await endProcess(child.pid ?? 0, [
          { signal: 'SIGTERM', waitMs: 5_000 },
          { signal: 'SIGKILL', waitMs: 5_000 },
        ]);
      }
      await ended;
    },
  };
}

/** @param {number} port @returns {Promise<boolean>} */
function answersPing(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', (data) => finish(data.toString().startsWith('+PONG')));
    socket.once('error', () => finish(false));
    socket.setTimeout(1_000, () => finish(false));
  });
}
