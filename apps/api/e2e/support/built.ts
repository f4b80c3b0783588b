import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Builds an app (nothing to do where it is up to date) and answers its main file: what production runs. */
export async function builtMain(app: 'api' | 'worker'): Promise<string> {
  await promisify(execFile)(process.execPath, [join(process.cwd(), 'tools/build-server.mjs')]);
  return join(process.cwd(), `apps/${app}/bundle/main.js`);
}

/** A process of the product with all that it wrote. */
export interface Process {
  readonly child: ChildProcess;
  readonly output: () => string;
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts a built main file. */
export function startProcess(main: string, env: Record<string, string>): Process {
  const child = spawn(process.execPath, [main], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (output += text.toString()));
  return {
    child,
    output: () => output,
    end: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
      child.kill(signal);
      return gone;
    },
  };
}
