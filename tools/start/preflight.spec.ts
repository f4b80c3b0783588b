import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { anyPort, observe, observeModule, temporaryFolder } from '../spec-support.js';

describe('what npm start checks first', () => {
  const folder = temporaryFolder();
  afterAll(() => rmSync(folder, { recursive: true }));

  it('names a port in use and how to choose another', async () => {
    const holder = createServer();
    const port = await anyPort();
    await new Promise<void>((resolve) => holder.listen(port, '127.0.0.1', resolve));
    const run = observe(['tools/start.mjs'], { PORT: String(port), DATA_DIR: join(folder, 'port') });
    expect(await run.exited).toBe(1);
    await new Promise((resolve) => holder.close(resolve));
    expect(run.output()).toContain(`端口 ${port} 已被占用`);
    expect(run.output()).toContain(`Port ${port} is in use`);
    expect(run.output()).toContain(`PORT=${port + 1} npm start`);
  });

  it.each(['abc', '-1', '65536', '80.5'])('refuses PORT=%s', async (port) => {
    const run = observe(['tools/start.mjs'], { PORT: port, DATA_DIR: join(folder, 'bad-port') });
    expect(await run.exited).toBe(1);
    expect(run.output()).toContain(`PORT is not a port number: ${port}`);
  });

  it('names the run that is already there, and goes on when that one was killed', async () => {
    const dataDir = join(folder, 'lock');
    mkdirSync(dataDir);
    const holder = observeModule(`
      import { acquireLock } from 'lib/process-lock.mjs';
      acquireLock(${JSON.stringify(join(dataDir, 'start.lock'))});
      console.log('held');
      setInterval(() => {}, 1000);`);
    await holder.printed('held');
    const refused = observe(['tools/start.mjs'], { DATA_DIR: dataDir, PORT: String(await anyPort()) });
    expect(await refused.exited).toBe(1);
    expect(refused.output()).toContain(`已在运行（进程 ${holder.child.pid}`);

    holder.child.kill('SIGKILL');
    await holder.exited;
    // It passes the lock and stops at the next check: a database that does not answer.
    const port = String(await anyPort());
    const healed = observe(['tools/start.mjs'], { DATA_DIR: dataDir, PORT: port });
    await healed.printed('[2/7]');
    healed.child.kill('SIGTERM');
    expect(await healed.exited).toBe(0);
    expect(healed.output()).not.toContain('已在运行');
  }, 60_000);

  it('names the place that it may not write to', async () => {
    // A copy that everybody can read, run as somebody who may write nowhere: root is refused nothing.
    const copy = join(folder, 'checkout');
    cpSync('tools', join(copy, 'tools'), { recursive: true });
    const uid = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const dataDir = join(folder, 'closed');
    mkdirSync(dataDir, { mode: 0o555 });
    const run = observe([join(copy, 'tools/start.mjs')], { DATA_DIR: dataDir }, { ...uid, cwd: copy });
    expect(await run.exited).toBe(1);
    expect(run.output()).toContain(`没有写入权限：${dataDir}`);
    expect(run.output()).toContain(`No permission to write ${dataDir}`);
  });

  it('says so when the data folder is a file', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    const run = observe(['tools/start.mjs'], { DATA_DIR: file, PORT: String(await anyPort()) });
    expect(await run.exited).toBe(1);
    expect(run.output()).toContain(`${file} is not a folder`);
  });
});
