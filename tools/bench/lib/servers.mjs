// PostgreSQL and Redis of the bench: a cluster of its own with the settings that npm start gives it, kept between runs for its data.
import { join } from 'node:path';
import { loadBundledPackages } from '@shidian/programmes/packages/bundled.js';
import { installPackages } from '@shidian/programmes/packages/install-packages.js';
import { migrateUp, migratorDataSource } from '@shidian/platform/database/migrate.js';
import { migrateQueue } from '@shidian/platform/jobs/migrate-queue.js';
import { bootstrapRoles } from '../../lib/bootstrap-roles.mjs';
import { startPostgres } from '../../lib/embedded-postgres.mjs';
import { changeUrl, withClient } from '../../lib/postgres-client.mjs';
import { ensureRedis, startRedis } from '../../lib/redis-server.mjs';
import { root } from './child.mjs';

const passwords = { migrator: 'migrator', app: 'app', verifier: 'verifier', queue: 'queue' };

/**
 * A database with all tables and packages.
 * @typedef {{ name: string, superuser: string, app: string, queue: string, verifier: string }} BenchDatabase
 */

/** Starts both servers. @param {(line: string) => void} log */
export async function startServers(log) {
  const redisProgram = ensureRedis(join(root, '.data/tools'), log);
  const [postgres, redis] = await Promise.all([
    startPostgres({ dataDir: join(root, '.data/bench/postgres'), log, settings: { max_wal_size: '4GB' } }),
    startRedis(redisProgram),
  ]);
  const { superuserUrl } = postgres;
  const exists = (name) =>
    withClient(superuserUrl, async (client) => {
      const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
      return rowCount === 1;
    });
  const remove = (name) =>
    withClient(superuserUrl, (client) =>
      client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} (FORCE)`),
    );
  const rename = (from, to) =>
    withClient(superuserUrl, (client) =>
      client.query(`ALTER DATABASE ${client.escapeIdentifier(from)} RENAME TO ${client.escapeIdentifier(to)}`),
    );
  const named = (name) => ({
    name,
    superuser: changeUrl(superuserUrl, { database: name }),
    app: changeUrl(superuserUrl, { database: name, user: 'shidian_app', password: passwords.app }),
    queue: changeUrl(superuserUrl, { database: name, user: 'shidian_queue', password: passwords.queue }),
    verifier: changeUrl(superuserUrl, { database: name, user: 'shidian_verifier', password: passwords.verifier }),
  });

  return {
    redisUrl: redis.url,
    postgresPid: postgres.pid,
    /** A new, empty database, whatever had that name before. @returns {Promise<BenchDatabase>} */
    fresh: async (name) => {
      await remove(name);
      await bootstrapRoles({ superuserUrl, database: name, passwords });
      await migrate(
        changeUrl(superuserUrl, { database: name, user: 'shidian_migrator', password: passwords.migrator }),
      );
      await migrateQueue(named(name).queue);
      return named(name);
    },
    /**
     * A database filled by `fill` in this or an earlier run; one that was not finished does not count.
     * @param {string} name @param {(database: BenchDatabase) => Promise<void>} fill
     */
    kept: async function (name, fill) {
      if (!(await exists(name))) {
        await fill(await this.fresh(`${name}_draft`));
        await rename(`${name}_draft`, name);
      }
      return named(name);
    },
    stop: () => Promise.all([postgres.stop(), redis.stop()]),
  };
}

async function migrate(url) {
  const dataSource = await migratorDataSource(url).initialize();
  try {
    await migrateUp(dataSource);
    await installPackages(dataSource, loadBundledPackages());
  } finally {
    await dataSource.destroy();
  }
}
