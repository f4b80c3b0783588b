// The servers that tests need: a PostgreSQL copied from a prepared template, and a Redis. Each run has its own, so runs never meet.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrapRoles } from './bootstrap-roles.mjs';
import { findChromium } from './chromium.mjs';
import { startPostgres, throwawaySettings } from './embedded-postgres.mjs';
import { lockHolder, LockHeldError } from './process-lock.mjs';
import { endProcess } from './processes.mjs';
import { ensureRedis, startRedis } from './redis-server.mjs';

const runPrefix = 'shidian-test-';

/** Passwords of the roles on a test server: their short names. */
export const testPasswords = { migrator: 'migrator', app: 'app', verifier: 'verifier', queue: 'queue' };

/** A database on every test server with roles and rights but no tables: `CREATE DATABASE x TEMPLATE … OWNER shidian_migrator`. */
export const testTemplateDatabase = 'shidian_template';

/**
 * Starts the servers and says how tests find them.
 * @param {{ dataDir: string, log: (line: string) => void }} options
 * @returns {Promise<{ env: Record<string, string>, stop(): Promise<void> }>}
 */
export async function startTestServices({ dataDir, log }) {
  await endAbandonedRuns(log);
  const redisProgram = ensureRedis(join(dataDir, 'tools'), log);
  const template = await preparedCluster(join(dataDir, 'test-postgres'), log);
  const folder = mkdtempSync(join(tmpdir(), runPrefix));
  execFileSync('cp', ['-a', `${template}/.`, folder]);

  const [postgres, redis] = await Promise.all([
    startPostgres({ dataDir: folder, settings: throwawaySettings }),
    startRedis(redisProgram),
  ]);
  writeFileSync(join(folder, 'redis.pid'), String(redis.pid));
  const chromium = findChromium();
  return {
    env: {
      TEST_SUPERUSER_URL: postgres.superuserUrl,
      TEST_TEMPLATE_DATABASE: testTemplateDatabase,
      TEST_REDIS_URL: redis.url,
      ...(chromium === null ? {} : { TEST_CHROMIUM: chromium }),
    },
    stop: async () => {
      await Promise.all([postgres.stop(), redis.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A stopped cluster with roles, made once per version of what goes into it. */
async function preparedCluster(cache, log) {
  const ingredients = [
    '../../docker/bootstrap-roles.sql',
    './embedded-postgres.mjs',
    './bootstrap-roles.mjs',
    './test-environment.mjs',
  ];
  const hash = createHash('sha256');
  for (const file of ingredients) hash.update(readFileSync(new URL(file, import.meta.url)));
  const folder = join(cache, hash.digest('hex').slice(0, 16));
  if (existsSync(folder)) return folder;

  log('preparing the test database');
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, 'draft-'));
  const server = await startPostgres({ dataDir: draft, settings: throwawaySettings });
  await bootstrapRoles({ superuserUrl: server.superuserUrl, database: testTemplateDatabase, passwords: testPasswords });
  await server.stop();
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true, force: true }); // another run was first
  }
  return folder;
}

// A run that was killed leaves servers and a folder; its lock tells. Nothing here may keep the run from starting.
async function endAbandonedRuns(log) {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(runPrefix))) {
    const folder = join(tmpdir(), name);
    try {
      if (isAbandoned(folder)) await clearAway(folder, log);
    } catch (error) {
      // Another run clears it, or it belongs to another user.
      if (!(error instanceof LockHeldError)) log(`cannot clear away ${folder}: ${error.message}`);
    }
  }
}

function isAbandoned(folder) {
  const lock = join(folder, 'owner.lock');
  if (existsSync(lock)) return lockHolder(lock) === null;
  // Killed before it had servers, or just being made by a run that lives; or not ours to look into.
  const { mtimeMs, uid } = statSync(folder);
  return uid === process.getuid?.() && Date.now() - mtimeMs > 24 * 60 * 60 * 1000;
}

async function clearAway(folder, log) {
  log(`clearing away the abandoned test servers in ${folder}`);
  if (existsSync(join(folder, 'cluster'))) {
    // Starting ends the orphan, and stopping leaves nothing.
    await startPostgres({ dataDir: folder, settings: throwawaySettings }).then((server) => server.stop());
  }
  const redisPid = readPid(join(folder, 'redis.pid'));
  if (redisPid !== null && isRedis(redisPid)) await endProcess(redisPid, [{ signal: 'SIGKILL', waitMs: 5_000 }]);
  rmSync(folder, { recursive: true, force: true });
}

function readPid(file) {
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : null;
}

function isRedis(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('redis-');
  } catch {
    return false;
  }
}
