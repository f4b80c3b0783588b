// Remembers from which inputs the outputs were built, so that a start with nothing changed builds nothing.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const passedOver = new Set(['node_modules', 'dist', 'bundle', '.data', '.nx', 'e2e', 'coverage']);

/**
 * A hash over the contents of files and folders.
 * @param {string} root
 * @param {string[]} inputs relative paths; missing ones count as missing
 * @returns {string}
 */
export function hashInputs(root, inputs) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return void hash.update(`-${path}\0`);
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) {
        if (!passedOver.has(name) && !/\.(spec|e2e)\.tsx?$/.test(name)) visit(join(path, name));
      }
      return undefined;
    }
    hash.update(`+${path}\0`).update(readFileSync(full)).update('\0');
    return undefined;
  };
  for (const input of inputs) visit(input);
  return hash.digest('hex');
}

// Inside node_modules: what is built depends on the libraries too, and `npm ci` sweeps it away.
const stampFile = (root, name) => join(root, 'node_modules', '.cache', 'shidian', `${name}.hash`);

/**
 * @param {string} root @param {string} name @param {string} hash @param {string[]} outputs files that the build must have left
 * @returns {boolean} whether the outputs were built from these inputs
 */
export function isFresh(root, name, hash, outputs) {
  const stamp = stampFile(root, name);
  return (
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === hash &&
    outputs.every((output) => existsSync(join(root, output)))
  );
}

/** @param {string} root @param {string} name @param {string} hash */
export function markFresh(root, name, hash) {
  mkdirSync(dirname(stampFile(root, name)), { recursive: true });
  writeFileSync(stampFile(root, name), hash);
}
