import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { alive, anyPort, observe, type Observed, observeModule, temporaryFolder } from '../spec-support.js';

/** Processes that belong to a run: its children by parentage, the database by its own record. */
function processesOf(run: Observed, dataDir: string): number[] {
  const children = readFileSync(`/proc/${run.child.pid}/task/${run.child.pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .map(Number);
  try {
    const server = Number(readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);
    return [...new Set([...children, server])];
  } catch {
    return children; // a database that is not ours
  }
}

async function gone(pids: number[]): Promise<number[]> {
  const end = Date.now() + 15_000;
  for (;;) {
    const left = pids.filter(alive);
    if (left.length === 0 || Date.now() > end) return left;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** npm start without demonstration data, on ports and folders of its own. */
async function start(env: NodeJS.ProcessEnv): Promise<{ run: Observed; origin: string }> {
  const port = await anyPort();
  const run = observe(['tools/start.mjs'], { DEMO: '0', PORT: String(port), ...env });
  await run.printed('Press Ctrl-C to stop');
  return { run, origin: `http://127.0.0.1:${port}` };
}

const status = async (url: string) => (await fetch(url)).status;

describe('npm start', () => {
  const folder = temporaryFolder();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('serves, and leaves no process behind after Ctrl-C', async () => {
    const dataDir = join(folder, 'embedded');
    const { run, origin } = await start({ DATA_DIR: dataDir });
    expect(await status(`${origin}/readyz`)).toBe(200);
    const processes = processesOf(run, dataDir);
    expect(processes).toHaveLength(3); // PostgreSQL, API, worker
    run.child.kill('SIGINT');
    expect(await run.exited).toBe(0);
    expect(await gone(processes)).toEqual([]);
  }, 60_000);

  it('heals after it was killed: the services end by themselves, the next start ends the database', async () => {
    const dataDir = join(folder, 'embedded');
    const first = await start({ DATA_DIR: dataDir });
    const processes = processesOf(first.run, dataDir);
    first.run.child.kill('SIGKILL');
    await first.run.exited;
    const server = Number(readFileSync(join(dataDir, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);
    expect(await gone(processes.filter((pid) => pid !== server))).toEqual([]);

    const second = await start({ DATA_DIR: dataDir });
    expect(second.run.output()).toContain(`process ${server}`);
    second.run.child.kill('SIGTERM');
    expect(await second.run.exited).toBe(0);
    expect(await gone([server])).toEqual([]);
  }, 60_000);

  it("uses the operator's PostgreSQL and Redis, given an administrator's URL, and the roles made there again", async () => {
    const server = observeModule(`
      import { startPostgres, throwawaySettings } from 'lib/embedded-postgres.mjs';
      const server = await startPostgres({ dataDir: ${JSON.stringify(join(folder, 'theirs'))}, settings: throwawaySettings });
      process.on('SIGTERM', () => server.stop().then(() => process.exit(0)));
      console.log(server.superuserUrl + ' .');`);
    await server.printed(' .');
    try {
      const env = { DATABASE_URL: server.output().split(' ')[0] ?? '', REDIS_URL: process.env['TEST_REDIS_URL'] ?? '' };
      expect(env.REDIS_URL).toMatch(/^redis:/);
      for (const round of ['first', 'second']) {
        const dataDir = join(folder, `operator-${round}`);
        const { run, origin } = await start({ ...env, DATA_DIR: dataDir });
        expect(await status(`${origin}/readyz`)).toBe(200);
        const processes = processesOf(run, dataDir);
        expect(processes).toHaveLength(2); // API and worker: no database of ours
        run.child.kill('SIGINT');
        expect(await run.exited).toBe(0);
        expect(await gone(processes)).toEqual([]);
      }
    } finally {
      server.child.kill('SIGTERM');
      await server.exited;
    }
  }, 90_000);

  it('says what else it needs when DATABASE_URL is an ordinary role', async () => {
    const url = new URL(process.env['TEST_SUPERUSER_URL'] ?? '');
    [url.username, url.password, url.pathname] = ['shidian_app', 'app', `/${process.env['TEST_TEMPLATE_DATABASE']}`];
    const run = observe(['tools/start.mjs'], {
      DATABASE_URL: url.href,
      DATA_DIR: join(folder, 'role'),
      PORT: String(await anyPort()),
    });
    expect(await run.exited).toBe(1);
    expect(run.output()).toContain('MIGRATION_DATABASE_URL and QUEUE_DATABASE_URL are needed');
  }, 60_000);

  it('leaves roles alone that somebody else gave their passwords', async () => {
    const run = observe(['tools/start.mjs'], {
      DATABASE_URL: process.env['TEST_SUPERUSER_URL'] ?? '',
      DATA_DIR: join(folder, 'foreign'),
      PORT: String(await anyPort()),
    });
    expect(await run.exited).toBe(1);
    expect(run.output()).toContain('they are left alone');
  }, 60_000);
});
