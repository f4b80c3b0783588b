import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashInputs, isFresh, markFresh } from '../lib/build-stamp.mjs';
import { runNode } from './command.mjs';

const shared = ['package-lock.json', 'tsconfig.base.json'];

/**
 * Builds server and console side by side, each only when its inputs changed.
 * @param {{ root: string, logs: string, signal: AbortSignal }} options
 * @returns {Promise<string[]>} what was built
 */
export async function build({ root, logs, signal }) {
  const projects = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')).references.map(({ path }) => path);
  const builds = [
    {
      name: 'server',
      inputs: [...shared, 'tsconfig.json', 'tools/build-server.mjs', ...projects],
      outputs: projects
        .filter((path) => existsSync(join(root, path, 'src')))
        .map((path) => `${path}/dist/.tsbuildinfo`)
        .concat('apps/api/bundle/main.js', 'apps/worker/bundle/main.js'),
      args: ['tools/build-server.mjs'],
      cwd: root,
    },
    {
      name: 'web',
      inputs: [...shared, 'apps/web', 'libs/contract', 'libs/rules'],
      outputs: ['apps/web/dist/index.html'],
      args: [join(root, 'node_modules/vite/bin/vite.js'), 'build'],
      cwd: join(root, 'apps/web'),
    },
  ].filter(({ name, cwd }) => name !== 'web' || existsSync(join(cwd, 'vite.config.ts')));

  const stale = builds
    .map((one) => ({ ...one, hash: hashInputs(root, one.inputs) }))
    .filter(({ name, hash, outputs }) => !isFresh(root, name, hash, outputs));
  await Promise.all(
    stale.map(async ({ name, args, cwd, hash }) => {
      await runNode(args, { cwd, log: join(logs, `build-${name}.log`), signal });
      markFresh(root, name, hash);
    }),
  );
  return stale.map(({ name }) => name);
}
