import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { runNode } from './command.mjs';
import { operatorUrls, startEmbedded } from './database.mjs';
import { install } from './install.mjs';
import { checkDataDir, checkPort, parsePort, takeStartLock } from './preflight.mjs';
import { printProblem } from './problem.mjs';
import { progress } from './progress.mjs';
import { printWelcome, waitForReady } from './ready.mjs';
import { startService } from './service.mjs';
import { createShutdown, Interrupted } from './shutdown.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Starts the product and serves until it is stopped.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} exit code
 */
export async function start(env) {
  const shutdown = createShutdown();
  let code = 0;
  try {
    await run(env, shutdown);
  } catch (error) {
    if (!(error instanceof Interrupted)) {
      printProblem(error);
      code = 1;
    }
  }
  await shutdown.stopAll();
  return code;
}

async function run(env, shutdown) {
  const since = performance.now();
  const { step } = progress(7);
  const { signal } = shutdown;
  const dataDir = resolve(env.INIT_CWD ?? root, env.DATA_DIR || join(root, '.data'));
  const logs = join(dataDir, 'logs');
  const port = parsePort(env.PORT);

  await step('检查环境 check', async () => {
    checkDataDir(dataDir);
    const lock = takeStartLock(dataDir);
    shutdown.add(() => lock.release());
    await checkPort(port);
  });
  await step('安装依赖 install', async (note) => {
    if (!(await install({ root, logs, signal }))) note('无变化 unchanged');
  });
  await step('构建 build', async (note) => {
    note((await build({ root, logs, signal })).join(', ') || '无变化 unchanged');
  });
  const database = await step('数据库 database', async (note) => {
    signal.throwIfAborted();
    if (env.DATABASE_URL) {
      note('DATABASE_URL');
      // No marker on a server that is not ours: loading again changes nothing, and asks for the least trust in what we remember.
      return { urls: await operatorUrls(env), ended: new Promise(() => {}), marker: null };
    }
    const { server, urls } = await startEmbedded(dataDir, note);
    shutdown.add(server.stop, server.kill);
    // Beside the data, so that it goes when they go.
    return { urls, ended: server.ended, marker: join(dataDir, 'postgres', 'demo-loaded') };
  });

  const childEnv = serviceEnvironment(env, { ...database.urls, dataDir, port });
  const migratorEnv = { ...childEnv, MIGRATION_DATABASE_URL: database.urls.migrator };
  await step('数据库结构 migrate', async () => {
    const options = { cwd: root, env: migratorEnv, signal };
    await runNode(['libs/platform/dist/database/migrate-cli.js', 'up'], { ...options, log: join(logs, 'migrate.log') });
    await Promise.all([
      runNode(['libs/programmes/dist/packages/install-packages-cli.js'], {
        ...options,
        log: join(logs, 'rule-packages.log'),
      }),
      // The queue's own tables, for the case that there is no Redis.
      runNode(['libs/platform/dist/jobs/migrate-queue-cli.js'], {
        ...options,
        env: childEnv,
        log: join(logs, 'migrate-queue.log'),
      }),
    ]);
  });
  const demo = childEnv.DEMO === '1';
  const accountsFile = join(dataDir, 'demo-accounts.json');
  await step('演示数据 demo data', async (note) => {
    const seed = 'apps/api/dist/demo/seed-cli.js';
    const { marker } = database;
    if (!demo || (marker && existsSync(marker)) || !existsSync(join(root, seed))) return note('无变化 unchanged');
    await runNode([seed], { cwd: root, log: join(logs, 'demo-data.log'), env: migratorEnv, signal });
    return marker && writeFileSync(marker, '');
  });

  const origin = `http://localhost:${port}`;
  const failures = await step('启动 start', async () => {
    signal.throwIfAborted();
    const services = [
      { name: 'API', script: 'apps/api/bundle/main.js', log: join(logs, 'api.log'), restart: false },
      { name: 'worker', script: 'apps/worker/bundle/main.js', log: join(logs, 'worker.log'), restart: true },
    ].map((options) => {
      const service = startService({ ...options, cwd: root, env: childEnv });
      shutdown.add(service.stop, service.kill);
      return service.failed.then((problem) => Promise.reject(problem));
    });
    await Promise.race([waitForReady(`http://${ownHost(env.HOST)}:${port}`, signal), ...services]);
    return services;
  });
  printWelcome({
    origin,
    accountsFile: demo ? accountsFile : null,
    seconds: (performance.now() - since) / 1000,
  });

  const databaseDied = database.ended.then(() => Promise.reject(new Error('PostgreSQL ended')));
  await Promise.race([shutdown.interrupted, databaseDied, ...failures]);
}

/** What API and worker are told. The migrator's URL is not among it. */
function serviceEnvironment(env, { app, verifier, queue, dataDir, port }) {
  const inherited = { ...env };
  delete inherited.MIGRATION_DATABASE_URL;
  return {
    ...inherited,
    DATABASE_URL: app,
    VERIFIER_DATABASE_URL: verifier,
    QUEUE_DATABASE_URL: queue,
    DATA_DIR: dataDir,
    PORT: String(port),
    // Demonstration accounts have a public password: production must not get them unasked.
    DEMO: env.DEMO ?? (env.NODE_ENV === 'production' ? '0' : '1'),
  };
}

/** Where we reach ourselves, when the API listens on every address or on one. */
function ownHost(host) {
  return !host || host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
}
