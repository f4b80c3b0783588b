// Fails the build when a page's own code is over budget: what a route loads beyond the entry and the shared library chunks.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';

const limit = 200 * 1024;
const dist = path.join(path.dirname(fileURLToPath(import.meta.url)), 'dist');
/** @type {Record<string, { file: string, imports?: string[], css?: string[], isEntry?: boolean, isDynamicEntry?: boolean }>} */
const manifest = JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8'));

/** @param {string} file */
const size = (file) => gzipSync(readFileSync(path.join(dist, file))).length;

/** Every chunk that a chunk loads with it, itself included. @param {string} key @param {Set<string>} seen */
const closure = (key, seen = new Set()) => {
  if (!seen.has(key)) {
    seen.add(key);
    manifest[key]?.imports?.forEach((next) => closure(next, seen));
  }
  return seen;
};

const entry = Object.keys(manifest).find((key) => manifest[key]?.isEntry);
if (!entry) throw new Error('the manifest has no entry');
const everywhere = closure(entry);
const libraries = /^_?(antd|react)-/;
const pages = Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry && key.startsWith('src/pages/'));
if (pages.length === 0) throw new Error('the manifest has no pages');

let failed = false;
for (const page of pages) {
  const own = [...closure(page)].filter((key) => !everywhere.has(key) && !libraries.test(path.basename(key)));
  const bytes = own
    .flatMap((key) => [manifest[key]?.file ?? '', ...(manifest[key]?.css ?? [])])
    .reduce((sum, file) => sum + (file ? size(file) : 0), 0);
  if (bytes > limit) {
    failed = true;
    console.error(`${page}: ${Math.round(bytes / 1024)} KB gzip of its own, the limit is ${limit / 1024} KB`);
  }
}
const heaviest = [...everywhere].map((key) => manifest[key]?.file ?? '').reduce((sum, file) => sum + size(file), 0);
console.log(
  `${pages.length} pages within ${limit / 1024} KB gzip each; shared by all: ${Math.round(heaviest / 1024)} KB gzip`,
);
process.exit(failed ? 1 : 0);
