// A private PostgreSQL for one data folder: made on first use, loopback only, healed after a crash, stopped with its owner.
//
// Run as root it lowers itself to an ordinary user, as PostgreSQL demands. That user may not even be able to walk to the data folder
// (a checkout under /root); on Linux it is therefore entered before the user changes and then named /proc/self/cwd.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { acquireLock, processStartTime } from './process-lock.mjs';
import { freePort } from './ports.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';
import { endProcess, waitUntil } from './processes.mjs';
import { withClient } from './postgres-client.mjs';

const nobody = 65534;
const stopSteps = /** @type {const} */ ([
  { signal: 'SIGINT', waitMs: 10_000 }, // fast: open transactions are rolled back
  { signal: 'SIGQUIT', waitMs: 5_000 }, // immediate: recovery at the next start
  { signal: 'SIGKILL', waitMs: 5_000 },
]);

/** Settings for a development machine; durability stays on. */
const defaultSettings = {
  cluster_name: 'shidian', // what a process list shows
  max_connections: '100',
  shared_buffers: '128MB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  random_page_cost: '1.1',
  jit: 'off',
  log_min_messages: 'warning',
  timezone: 'UTC',
};

/** Settings for servers whose data may be lost at any moment. */
export const throwawaySettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
};

/**
 * @typedef {object} EmbeddedPostgres
 * @property {number} port on 127.0.0.1
 * @property {number} pid of the server
 * @property {string} superuserUrl URL of the maintenance database for the role `postgres`
 * @property {() => Promise<void>} stop ends the server and waits for it
 * @property {() => void} kill ends it without waiting for anybody; the next start recovers
 * @property {Promise<void>} ended resolves when the server has ended, wanted or not
 */

/**
 * Starts the server of a data folder, which is made on first use. Ends a server that a killed owner left behind.
 * @param {{ dataDir: string, log?: (line: string) => void, settings?: Record<string, string> }} options
 * @returns {Promise<EmbeddedPostgres>}
 */
export async function startPostgres({ dataDir, log = () => {}, settings = {} }) {
  mkdirSync(dataDir, { recursive: true });
  const place = describePlace(realpathSync(dataDir));
  const lock = acquireLock(join(place.root, 'owner.lock'));
  try {
    if (!existsSync(place.cluster)) createCluster(place, log);
    await endOrphan(place, log);
    const server = await launch(place, { ...defaultSettings, ...settings });
    server.ended.then(() => lock.release());
    return server;
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Where things lie, who runs the server, and how it names its folder. */
function describePlace(root) {
  const lowered = process.getuid?.() === 0;
  const cluster = join(root, 'cluster');
  // A cluster that an ordinary user made stays theirs when root starts it.
  const owner = existsSync(cluster) ? statSync(cluster) : { uid: nobody, gid: nobody };
  return {
    root,
    cluster,
    lowered,
    identity: lowered ? { uid: owner.uid, gid: owner.gid } : {},
    named: (/** @type {string} */ folder) => (lowered && process.platform === 'linux' ? '/proc/self/cwd' : folder),
    binaries: join(postgresBinaries({ forOthers: lowered }), 'bin'),
    passwordFile: join(root, 'superuser-password'),
    portFile: join(root, 'port'),
    logFile: join(root, 'postgres.log'),
  };
}

function createCluster(place, log) {
  log('creating the database cluster');
  // Built aside and renamed when whole, so that a start killed half-way leaves nothing that looks finished.
  const draft = join(place.root, 'cluster.new');
  const passwordDraft = join(place.root, 'password.new');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const password = randomBytes(24).toString('base64url');
  writeFileSync(passwordDraft, password, { mode: 0o600 });
  if (place.lowered) {
    chownSync(draft, nobody, nobody);
    chownSync(passwordDraft, nobody, nobody);
    chmodSync(place.root, 0o711);
  }
  try {
    const result = spawnSync(
      join(place.binaries, 'initdb'),
      [
        '-D',
        place.named(draft),
        '-U',
        'postgres',
        '--pwfile=../password.new',
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-sync',
        '--no-instructions',
      ],
      { cwd: draft, ...place.identity, encoding: 'utf8' },
    );
    if (result.status !== 0) throw new Error(`initdb failed: ${result.error?.message ?? result.stderr}`);
    writeFileSync(place.passwordFile, password, { mode: 0o600 });
    renameSync(draft, place.cluster);
  } finally {
    rmSync(passwordDraft, { force: true });
  }
}

// A killed owner leaves its server running, or a postmaster.pid whose number may by now belong to anybody.
async function endOrphan(place, log) {
  const pidFile = join(place.cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (isServerOf(pid, place.cluster)) {
    log(`stopping the PostgreSQL that an earlier run left behind (process ${pid})`);
    await endProcess(pid, [...stopSteps]);
  }
  rmSync(pidFile, { force: true });
}

function isServerOf(pid, cluster) {
  if (processStartTime(pid) === null) return false;
  if (process.platform === 'linux') {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === cluster;
    } catch {
      return false; // another user's process: not ours
    }
  }
  const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.includes(cluster);
}

async function launch(place, settings, attempt = 1) {
  const remembered = existsSync(place.portFile) ? Number(readFileSync(place.portFile, 'utf8')) : 0;
  const port = await freePort(attempt === 1 ? remembered : 0);
  // A fresh word in the data folder: the server that can say it is the one that reads this folder, not a stranger on the port.
  const token = randomBytes(16).toString('hex');
  writeFileSync(join(place.cluster, 'owner.token'), token);
  chmodSync(join(place.cluster, 'owner.token'), 0o644);

  const output = openSync(place.logFile, 'w');
  const options = { ...settings, listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '' };
  const child = spawn(
    join(place.binaries, 'postgres'),
    [
      '-D',
      place.named(place.cluster),
      ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    // Detached: a Ctrl-C in the terminal reaches us alone, and we stop the server last.
    { cwd: place.cluster, ...place.identity, detached: true, stdio: ['ignore', output, output] },
  );
  closeSync(output);
  let running = true;
  const ended = new Promise((resolve) => {
    const finish = () => {
      running = false;
      resolve(undefined);
    };
    child.once('exit', finish);
    child.once('error', finish);
  });

  const password = readFileSync(place.passwordFile, 'utf8').trim();
  const superuserUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const answered = await waitUntil(async () => !running || (await speaksFor(superuserUrl, token)), 60_000);
  if (!running || !answered) {
    const said = readFileSync(place.logFile, 'utf8').trim().split('\n').slice(-8).join('\n');
    if (running) await endProcess(child.pid ?? 0, [...stopSteps]);
    // The port may have been taken meanwhile, or the last process of a killed server still holds its memory for a moment.
    if (attempt < 4 && /Address already in use|pre-existing shared memory/.test(said)) {
      await waitUntil(() => false, 500);
      return launch(place, settings, attempt + 1);
    }
    throw new Error(`PostgreSQL does not start, see ${place.logFile}:\n${said}`);
  }
  writeFileSync(place.portFile, String(port));
  return {
    port,
    pid: child.pid ?? 0,
    superuserUrl,
    ended,
    kill: () => {
      if (running) child.kill('SIGQUIT');
    },
    stop: async () => {
      if (running) await endProcess(child.pid ?? 0, [...stopSteps]);
      await ended;
    },
  };
}

/** Whether the server at the URL answers and reads our data folder; a stranger throws. */
async function speaksFor(url, token) {
  const said = await withClient(url, async (client) => {
    const { rows } = await client.query("SELECT pg_read_file('owner.token') AS token");
    return rows[0].token;
  }).catch((error) => {
    // Refused, reset, or 57P03 "is starting up": ask again.
    if (['ECONNREFUSED', 'ECONNRESET', '57P03'].includes(error.code)) return null;
    throw error;
  });
  if (said !== null && said !== token) throw new Error('another PostgreSQL answers on our port');
  return said === token;
}
