import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const quiet = {
  encoding: /** @type {const} */ ('utf8'),
  stdio: /** @type {['ignore', 'pipe', 'pipe']} */ (['ignore', 'pipe', 'pipe']),
};

/** Whether a program answers to `--version`. @param {string} program @param {NodeJS.ProcessEnv} [env] */
export const runs = (program, env = process.env) =>
  spawnSync(program, ['--version'], { env, stdio: 'ignore' }).status === 0;

/** Whether Debian's packages can be had here at all. */
export const hasApt = () => process.platform === 'linux' && runs('apt-get');

/** Whether we may install packages into the system. */
export const mayInstall = () => hasApt() && process.getuid?.() === 0;

/**
 * Installs packages into the system; needs root.
 * @param {string[]} packages
 */
export function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update'], { ...quiet, env });
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { ...quiet, env });
}

/**
 * Unpacks packages into a folder without touching the system, so it needs no root and starts no service.
 * @param {string[]} packages unknown names are left out: they differ between releases
 * @param {string} folder
 */
export function aptUnpack(packages, folder) {
  const downloads = join(folder, 'downloads');
  const lists = join(folder, 'lists');
  mkdirSync(downloads, { recursive: true });
  mkdirSync(join(lists, 'partial'), { recursive: true });
  // Private package lists: those of the system are often swept away in images, and only root may renew them.
  const own = ['-o', `Dir::State::lists=${lists}`, '-o', `Dir::Cache=${downloads}`, '-o', 'APT::Sandbox::User='];
  execFileSync('apt-get', [...own, 'update'], quiet);
  const known = packages.filter(
    (name) => spawnSync('apt-cache', [...own, 'show', name], { stdio: 'ignore' }).status === 0,
  );
  execFileSync('apt-get', [...own, 'download', ...known], { ...quiet, cwd: downloads });
  const archives = execFileSync('sh', ['-c', 'ls *.deb'], { ...quiet, cwd: downloads })
    .trim()
    .split('\n');
  for (const archive of archives) execFileSync('dpkg', ['-x', join(downloads, archive), folder], quiet);
  for (const leftover of [downloads, lists]) rmSync(leftover, { recursive: true, force: true });
  if (!existsSync(join(folder, 'usr'))) throw new Error(`nothing unpacked from ${known.join(', ')}`);
}
