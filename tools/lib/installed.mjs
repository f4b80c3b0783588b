// Whether node_modules is what package-lock.json says, told from npm's own record of what it installed.
import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * @param {string} root folder of the checkout
 * @param {{ withDev: boolean }} options whether the tools of tests are needed as well
 * @returns {boolean}
 */
export function dependenciesInstalled(root, { withDev }) {
  const record = join(root, 'node_modules', '.package-lock.json');
  // Written last: an interrupted installation has none.
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/')) return true;
    // Optional packages are for one platform each; npm decides which.
    if (entry.optional || entry.devOptional || (entry.dev && !withDev)) return true;
    const found = installed[path];
    if (entry.link) return found?.resolved === entry.resolved && existsSync(join(root, path));
    return found !== undefined && found.version === entry.version;
  });
}

/**
 * The npm that runs us, or the one on the path, as arguments for node.
 * @returns {string} path of npm's program
 */
export function npmProgram() {
  const running = process.env.npm_execpath;
  if (running?.endsWith('npm-cli.js')) return running;
  const { stdout } = spawnSync('npm', ['root', '--global'], { encoding: 'utf8', shell: process.platform === 'win32' });
  const program = join((stdout ?? '').trim(), 'npm', 'bin', 'npm-cli.js');
  if (!existsSync(program)) throw new Error('npm is not found; start with: npm start');
  return program;
}
