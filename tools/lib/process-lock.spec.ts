import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { observeModule, temporaryFolder } from '../spec-support.js';

const take = (path: string) =>
  observeModule(`
  import { acquireLock } from 'lib/process-lock.mjs';
  try {
    const lock = acquireLock(${JSON.stringify(path)});
    lock.release();
    console.log('taken');
  } catch (error) {
    console.log(error.constructor.name, error.pid);
  }`);

describe('process lock', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'start.lock');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is taken and given back', async () => {
    const run = take(path);
    await run.exited;
    expect(run.output().trim()).toBe('taken');
    expect(existsSync(path)).toBe(false);
  });

  it('is refused while its holder lives, and taken when the holder was killed', async () => {
    const holder = observeModule(`
      import { acquireLock } from 'lib/process-lock.mjs';
      acquireLock(${JSON.stringify(path)});
      console.log('held');
      setInterval(() => {}, 1000);`);
    await holder.printed('held');
    const refused = take(path);
    await refused.exited;
    expect(refused.output().trim()).toBe(`LockHeldError ${holder.child.pid}`);

    holder.child.kill('SIGKILL');
    await holder.exited;
    const healed = take(path);
    await healed.exited;
    expect(healed.output().trim()).toBe('taken');
  });

  it.each([
    ['the pid now belongs to another program', JSON.stringify({ pid: process.pid, startTime: '1' })],
    ['it was cut short by a full disk', '{"pid":'],
    ['it is empty', ''],
  ])('is taken when %s', async (_, content) => {
    writeFileSync(path, content);
    const run = take(path);
    await run.exited;
    expect(run.output().trim()).toBe('taken');
  });
});
