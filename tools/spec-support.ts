import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A program under observation. */
export interface Observed {
  readonly child: ChildProcess;
  /** Everything it has printed so far. */
  output(): string;
  /** Resolves once it has printed the text; rejects when it ends without. */
  printed(text: string): Promise<void>;
  readonly exited: Promise<number | NodeJS.Signals>;
}

/** Runs Node with arguments and watches what it prints. */
export function observe(
  args: string[],
  env: NodeJS.ProcessEnv = {},
  options: { uid?: number; cwd?: string } = {},
): Observed {
  const child = spawn(process.execPath, args, {
    // What Jest tells its own workers must not reach the program.
    env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'development', DATABASE_URL: '', REDIS_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    cwd: options.cwd ?? process.cwd(),
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  });
  let text = '';
  child.stdout.on('data', (data) => (text += data));
  child.stderr.on('data', (data) => (text += data));
  const exited = new Promise<number | NodeJS.Signals>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal ?? 1));
  });
  const printed = (wanted: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => text.includes(wanted) && resolve();
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      look();
      void exited.then((code) => reject(new Error(`ended (${code}) without printing "${wanted}":\n${text}`)));
    });
  return { child, output: () => text, printed, exited };
}

/** Runs a few lines of an ES module that may import from tools/lib as `lib/<file>`. */
export function observeModule(code: string): Observed {
  const lib = pathToFileURL(join(process.cwd(), 'tools/lib/')).href;
  return observe(['--input-type=module', '--eval', code.replaceAll("'lib/", `'${lib}`)]);
}

/** A folder of its own, readable to everybody. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shidian-spec-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** A loopback port that was free a moment ago. */
export function anyPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Whether a process is there and has not ended: one that nobody has reaped yet still answers to its number. */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
