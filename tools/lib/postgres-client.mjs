import { createRequire } from 'node:module';

/**
 * Runs work on one connection and closes it. `pg` is loaded on use: these tools also run before dependencies are installed.
 * @template T
 * @param {string} url
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const { Client } = createRequire(import.meta.url)('pg');
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A server that stops while we are connected reports here; the pending query rejects as well.
  client.on('error', () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * The URL with another role, password or database.
 * @param {string} url
 * @param {{ user?: string, password?: string, database?: string }} changes
 * @returns {string}
 */
export function changeUrl(url, { user, password, database }) {
  const changed = new URL(url);
  if (user !== undefined) changed.username = encodeURIComponent(user);
  if (password !== undefined) changed.password = encodeURIComponent(password);
  if (database !== undefined) changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.href;
}
