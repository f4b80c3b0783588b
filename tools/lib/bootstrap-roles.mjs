import { readFileSync } from 'node:fs';
import { changeUrl, withClient } from './postgres-client.mjs';

const script = new URL('../../docker/bootstrap-roles.sql', import.meta.url);

/** The roles, by the short names that passwords and URLs are given under. */
export const roleNames = /** @type {const} */ (['migrator', 'app', 'verifier', 'queue']);

/**
 * @typedef {Record<'migrator' | 'app' | 'verifier' | 'queue', string>} PerRole
 */

/**
 * Makes the database if it is missing, and in it the roles with their passwords and rights. Safe to run again.
 * @param {{ superuserUrl: string, database: string, passwords: PerRole }} options
 * @returns {Promise<PerRole>} the database's URL as each role
 */
export async function bootstrapRoles({ superuserUrl, database, passwords }) {
  await withClient(superuserUrl, async (client) => {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
  });
  await withClient(changeUrl(superuserUrl, { database }), async (client) => {
    for (const role of roleNames) {
      await client.query("SELECT set_config('shidian.' || $1 || '_password', $2, false)", [role, passwords[role]]);
    }
    await client.query(readFileSync(script, 'utf8'));
  });
  return roleUrls(superuserUrl, database, passwords);
}

/**
 * The URLs of the four roles on a server.
 * @param {string} serverUrl any URL of the server
 * @param {string} database
 * @param {PerRole} passwords
 * @returns {PerRole}
 */
export function roleUrls(serverUrl, database, passwords) {
  const url = (role) => changeUrl(serverUrl, { user: `shidian_${role}`, password: passwords[role], database });
  return { migrator: url('migrator'), app: url('app'), verifier: url('verifier'), queue: url('queue') };
}
