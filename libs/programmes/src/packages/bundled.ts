import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadPackage, type LoadedPackage } from './load-package.js';

const inWorkspace = join('libs', 'programmes', 'packages');

function isWorkspaceRoot(folder: string): boolean {
  const manifest = join(folder, 'package.json');
  return (
    existsSync(join(folder, inWorkspace)) &&
    existsSync(manifest) &&
    readFileSync(manifest, 'utf8').includes('"workspaces"')
  );
}

/** Folder of the bundled packages: SHIDIAN_PACKAGES_DIR, else found by walking up from the working directory. */
export function bundledPackagesDir(from = process.env['INIT_CWD'] ?? process.cwd()): string {
  const given = process.env['SHIDIAN_PACKAGES_DIR'];
  if (given !== undefined && given !== '') return given;
  for (const start of [from, process.cwd()]) {
    for (let folder = start; ; folder = dirname(folder)) {
      if (isWorkspaceRoot(folder)) return join(folder, inWorkspace);
      if (folder === dirname(folder)) break;
    }
  }
  throw new Error('no folder of rule packages found: set SHIDIAN_PACKAGES_DIR');
}

/** Ids of the bundled packages, sorted. */
export const bundledPackageIds = (dir = bundledPackagesDir()): string[] =>
  readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(dir, entry.name, 'package.yaml')))
    .map((entry) => entry.name)
    .sort();

/** Loads every bundled package. Throws a PackageError where one is at fault. */
export const loadBundledPackages = (dir = bundledPackagesDir()): LoadedPackage[] =>
  bundledPackageIds(dir).map((id) => loadPackage(join(dir, id)));
