// npm run check: evaluates a facts file with a rule package. Needs only the installed dependencies; builds what it runs.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const entry = join(root, 'libs/programmes/dist/packages/check/run-check.js');
const sources = ['libs/rules/src', 'libs/programmes/src/packages', 'libs/contract/src'];

/** @param {string} folder @returns {number} */
const newest = (folder) =>
  Math.max(
    0,
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && file.name.endsWith('.ts') && !file.name.endsWith('.spec.ts'))
      .map((file) => statSync(join(file.parentPath, file.name)).mtimeMs),
  );

// The compiler leaves an unchanged output alone, so its own record tells when it last looked.
const record = join(root, 'libs/programmes/dist/.tsbuildinfo');
const fresh =
  existsSync(entry) &&
  existsSync(record) &&
  statSync(record).mtimeMs >= Math.max(...sources.map((folder) => newest(join(root, folder))));
if (!fresh) {
  process.stderr.write('building … / 正在编译……\n');
  const built = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'libs/programmes'], {
    cwd: root,
    encoding: 'utf8',
  });
  // Whether another part of the library compiles is not this command's business, as long as its own part was written.
  if (built.status !== 0 && !existsSync(entry)) {
    process.stderr.write(`${built.stdout}${built.stderr}\nthe build failed: npm ci && npx tsc -b libs/programmes\n`);
    process.exit(1);
  }
}

const { runCheck } = await import(pathToFileURL(entry).href);
process.exitCode = runCheck(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd(), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  readStdin: () => readFileSync(0, 'utf8'),
});
