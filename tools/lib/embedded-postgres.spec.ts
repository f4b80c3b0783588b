import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { alive, type Observed, observeModule, temporaryFolder } from '../spec-support.js';

/** Starts the server in a process of its own, which prints where it is and then waits to be killed. */
async function startElsewhere(dataDir: string): Promise<{ owner: Observed; pid: number; url: string }> {
  const owner = observeModule(`
    import { startPostgres } from 'lib/embedded-postgres.mjs';
    const server = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, log: (line) => console.log('log: ' + line) });
    process.on('SIGTERM', () => server.stop().then(() => process.exit(0)));
    console.log('ready ' + server.pid + ' ' + server.superuserUrl + ' .');`);
  await owner.printed(' .\n');
  const [, pid, url] = /ready (\d+) (\S+)/.exec(owner.output()) ?? [];
  return { owner, pid: Number(pid), url: url ?? '' };
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('embedded PostgreSQL', () => {
  const folder = temporaryFolder();
  const dataDir = join(folder, 'postgres');
  const owners: Observed[] = [];
  const start = async () => {
    const started = await startElsewhere(dataDir);
    owners.push(started.owner);
    return started;
  };
  afterAll(async () => {
    for (const { child, exited } of owners) {
      child.kill('SIGTERM');
      await exited;
    }
    rmSync(folder, { recursive: true });
  });

  it('keeps its data, asks for a password, and heals after its owner was killed', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const wrong = new URL(first.url);
    wrong.password = 'wrong';
    await expect(query(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });

    first.owner.child.kill('SIGKILL');
    await first.owner.exited;
    expect(alive(first.pid)).toBe(true); // the orphan that the next start must end

    const second = await start();
    expect(second.owner.output()).toContain(`process ${first.pid}`);
    expect(alive(first.pid)).toBe(false);
    expect(await query(second.url, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);

    second.owner.child.kill('SIGTERM');
    expect(await second.owner.exited).toBe(0);
    expect(alive(second.pid)).toBe(false);
  }, 60_000);

  it('starts over a postmaster.pid whose number belongs to another program, which it leaves alone', async () => {
    const pidFile = join(dataDir, 'cluster', 'postmaster.pid');
    writeFileSync(pidFile, `${process.pid}\n${dataDir}\n`);
    const server = await start();
    expect(readFileSync(pidFile, 'utf8').split('\n')[0]).toBe(String(server.pid));
  }, 60_000);

  it('refuses a folder that another living process serves', async () => {
    await expect(startElsewhere(dataDir)).rejects.toThrow(/LockHeldError/);
  }, 60_000);

  it('does not take a stranger on its port for its own server', async () => {
    const other = join(folder, 'other');
    // The stranger holds the remembered port.
    const [running] = owners.slice(-1);
    const port = /127\.0\.0\.1:(\d+)/.exec(running?.output() ?? '')?.[1] ?? '';
    const made = await startElsewhere(other);
    made.owner.child.kill('SIGTERM');
    await made.owner.exited;
    writeFileSync(join(other, 'port'), port);
    const again = await startElsewhere(other);
    owners.push(again.owner);
    expect(new URL(again.url).port).not.toBe(port);
  }, 60_000);
});
