import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The checkout's root, from wherever the tests were started. */
export function rootFolder(): string {
  let folder = process.cwd();
  while (!existsSync(join(folder, 'nx.json'))) folder = dirname(folder);
  return folder;
}

/** A Node process that runs a script of this folder from its source, and has said `ready`. */
export async function startScript(
  script: string,
  env: Record<string, string>,
  args: string[] = [],
): Promise<ChildProcess> {
  const support = join(rootFolder(), 'libs/platform/src/jobs/support');
  const child = spawn(
    process.execPath,
    ['--conditions=@shidian/source', '--import', join(support, 'source-loader.mjs'), join(support, script), ...args],
    { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  let output = '';
  child.stderr?.on('data', (text: Buffer) => (output += text.toString()));
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (text: Buffer) => {
      if (text.toString().includes('ready')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}: ${output}`)));
  });
  return child;
}

/** Ends a child with a signal; resolves when it is gone. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}
