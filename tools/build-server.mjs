// Builds the server: compiles every project, then puts the code of API and worker into few files each, since opening some
// hundreds of small ones is a good part of a process's start. Libraries stay outside; classes keep their names, which the
// schema is made from.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const tsc = join(root, 'node_modules/typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [tsc, '-b', 'tsconfig.json'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

/** Libraries of many small files and without any state that others share: they come along. */
const inlined = /^(prom-client|@opentelemetry\/api|tdigest|bintrees|uuid)(\/|$)/;

/** @param {string} path @returns {number} when it was last written; 0 where it is not there */
const writtenAt = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

const compiled = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')).references.map(({ path }) =>
  Math.max(writtenAt(`${path}/dist/.tsbuildinfo`), writtenAt(`${path}/package.json`)),
);
for (const app of ['api', 'worker']) {
  if (writtenAt(`apps/${app}/bundle/main.js`) > Math.max(...compiled)) continue;
  // Beside dist and as deep: what the code finds by its own address it finds from here as well.
  const dir = join(root, `apps/${app}/bundle`);
  const bundle = await rolldown({
    input: { main: join(root, `apps/${app}/dist/main.js`) },
    platform: 'node',
    external: (id) => !/^(\.|\/|@shidian\/)/.test(id) && !inlined.test(id),
    // Nothing is left out: a class that only registers itself is used by nobody.
    treeshake: false,
  });
  rmSync(dir, { recursive: true, force: true });
  await bundle.write({ dir, format: 'esm', sourcemap: true, keepNames: true });
  await bundle.close();
}
