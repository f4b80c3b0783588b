// Where the database comes from: our own embedded server, or the operator's through DATABASE_URL.
import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrapRoles, roleNames, roleUrls } from '../lib/bootstrap-roles.mjs';
import { startPostgres } from '../lib/embedded-postgres.mjs';
import { LockHeldError } from '../lib/process-lock.mjs';
import { changeUrl, withClient } from '../lib/postgres-client.mjs';
import { Problem } from './problem.mjs';

const defaultDatabase = 'shidian';

/** @typedef {import('../lib/bootstrap-roles.mjs').PerRole} PerRole */

/**
 * Starts the embedded server and prepares roles and database on it.
 * @param {string} dataDir
 * @param {(line: string) => void} log
 */
export async function startEmbedded(dataDir, log) {
  const server = await startPostgres({ dataDir: join(dataDir, 'postgres'), log }).catch((error) => {
    if (!(error instanceof LockHeldError)) throw error;
    throw new Problem(
      `数据库文件夹正被进程 ${error.pid} 使用：${dataDir}`,
      `The database folder is in use by process ${error.pid}: ${dataDir}`,
    );
  });
  try {
    const passwords = keptPasswords(join(dataDir, 'database-passwords.json'));
    return {
      server,
      urls: await bootstrapRoles({ superuserUrl: server.superuserUrl, database: defaultDatabase, passwords }),
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** @param {string} file @returns {PerRole} */
function keptPasswords(file) {
  if (!existsSync(file)) {
    const passwords = Object.fromEntries(roleNames.map((role) => [role, randomBytes(24).toString('base64url')]));
    writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * The role URLs on the operator's own server. They are taken as given when MIGRATION_DATABASE_URL is among them; otherwise
 * DATABASE_URL must be an administrator's, and the roles are made with it.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<PerRole>}
 */
export async function operatorUrls(env) {
  const app = env.DATABASE_URL ?? '';
  await requireAnswer(app);
  if (env.MIGRATION_DATABASE_URL) {
    if (!env.QUEUE_DATABASE_URL) {
      throw new Problem(
        '缺少 QUEUE_DATABASE_URL（角色 shidian_queue）。',
        'QUEUE_DATABASE_URL is missing (role shidian_queue).',
      );
    }
    return {
      app,
      migrator: env.MIGRATION_DATABASE_URL,
      queue: env.QUEUE_DATABASE_URL,
      verifier: env.VERIFIER_DATABASE_URL ?? '',
    };
  }
  return administratorUrls(app);
}

async function requireAnswer(url) {
  try {
    await withClient(url, (client) => client.query('SELECT 1'));
  } catch (error) {
    const reason = error.message || error.code || 'no answer'; // an AggregateError has no message of its own
    throw new Problem(`无法连接 DATABASE_URL：${reason}`, `Cannot connect to DATABASE_URL: ${reason}`);
  }
}

async function administratorUrls(url) {
  const { administrator, present } = await withClient(url, async (client) => {
    const role = await client.query(
      'SELECT rolsuper OR rolcreaterole AS administrator FROM pg_roles WHERE rolname = current_user',
    );
    const ours = await client.query('SELECT FROM pg_roles WHERE rolname = ANY ($1)', [
      roleNames.map((name) => `shidian_${name}`),
    ]);
    return { administrator: role.rows[0]?.administrator === true, present: ours.rowCount };
  });
  if (!administrator) {
    throw new Problem(
      'DATABASE_URL 是应用角色，还需要 MIGRATION_DATABASE_URL 和 QUEUE_DATABASE_URL，见 docs/running-in-production.md。',
      'DATABASE_URL is an application role: MIGRATION_DATABASE_URL and QUEUE_DATABASE_URL are needed too, see docs/running-in-production.md.',
    );
  }
  const named = decodeURIComponent(new URL(url).pathname.slice(1));
  const database = named === '' || named === 'postgres' ? defaultDatabase : named;
  const passwords = derivedPasswords(url);
  const urls = roleUrls(url, database, passwords);
  // Roles belong to the whole server. Whoever made them with passwords of their own must not find those changed.
  if (present === roleNames.length && !(await canSignIn(changeUrl(urls.app, { database: named || 'postgres' })))) {
    throw new Problem(
      '该服务器已有 shidian_* 角色且口令不同，不会改动它们。请提供 DATABASE_URL、MIGRATION_DATABASE_URL 和 QUEUE_DATABASE_URL。',
      'The server has shidian_* roles with other passwords; they are left alone. Give DATABASE_URL, MIGRATION_DATABASE_URL and QUEUE_DATABASE_URL.',
    );
  }
  return bootstrapRoles({ superuserUrl: url, database, passwords });
}

// Derived, so that every start with this administrator's URL, from whichever checkout, comes to the same ones.
function derivedPasswords(url) {
  const { password, host } = new URL(url);
  if (password === '') return keylessPasswords;
  const derive = (role) =>
    createHmac('sha256', decodeURIComponent(password)).update(`shidian ${host} ${role}`).digest('base64url');
  return /** @type {PerRole} */ (Object.fromEntries(roleNames.map((role) => [role, derive(role)])));
}

// A server that asks administrators for no password asks nobody for one that matters.
const keylessPasswords = { migrator: 'migrator', app: 'app', verifier: 'verifier', queue: 'queue' };

async function canSignIn(url) {
  try {
    await withClient(url, async () => {});
    return true;
  } catch (error) {
    // Signed in well enough, but kept out of a database that is not ours: 42501 insufficient privilege, 3D000 no such database.
    return ['42501', '3D000'].includes(error.code);
  }
}
