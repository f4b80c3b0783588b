import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledPackagesDir } from '../bundled.js';
import { loadPackage } from '../load-package.js';
import { PackageError } from '../package-error.js';

/** One change to a file's text: what is replaced, and by what. */
export type Change = readonly [file: string, from: string | RegExp, to: string];

/** Copies of a bundled package, each with some texts changed; removed after each test. */
export function alteredPackages(id: string): { changed(...changes: readonly Change[]): string } {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'shidian-package-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  return {
    changed(...changes) {
      const folder = join(root, id);
      cpSync(join(bundledPackagesDir(), id), folder, { recursive: true });
      for (const [file, from, to] of changes) {
        const path = join(folder, file);
        const before = readFileSync(path, 'utf8');
        const after = before.replace(from, to);
        if (after === before) throw new Error(`${file} does not hold ${String(from)}`);
        writeFileSync(path, after);
      }
      return folder;
    },
  };
}

/** Every complaint about a folder, one line each. */
export function complaints(folder: string): string[] {
  try {
    loadPackage(folder);
    return [];
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    return error.message.split('\n');
  }
}

/** The first complaint that matches: what it says, and the line of the file that it points to. */
export function pointedAt(folder: string, message: RegExp): { complaint: string; line: string } {
  const found = complaints(folder);
  const complaint = found.find((line) => message.test(line));
  if (complaint === undefined) throw new Error(`no complaint matches ${String(message)}:\n${found.join('\n')}`);
  const [file = '', number] = complaint.split(':');
  return { complaint, line: readFileSync(join(folder, file), 'utf8').split('\n')[Number(number) - 1] ?? '' };
}
