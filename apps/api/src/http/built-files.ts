import { open } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** Kinds of file that a build of the console holds; of any other nothing is told but that it is bytes. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain;charset=utf-8',
};

/** A file as it lay there when it was asked for: its length and its mark are those of its content, whatever a build does meanwhile. */
export interface BuiltFile {
  readonly content: Buffer;
  readonly type: string;
  readonly etag: string;
}

/**
 * The file of a folder under an address's path, read anew each time; null where there is none, also for one that vanished a moment ago,
 * since a build empties the folder before it fills it again. Nothing outside the folder, and nothing hidden in it.
 */
export async function builtFile(folder: string, path: string): Promise<BuiltFile | null> {
  const name = decoded(path);
  if (name === null || name.includes('\0') || name.split(/[\\/]/).some((part) => part.startsWith('.'))) return null;
  const file = join(folder, name);
  if (!file.startsWith(folder + sep)) return null;
  try {
    const handle = await open(file);
    try {
      const facts = await handle.stat();
      if (!facts.isFile()) return null;
      const content = await handle.readFile();
      const type = types[extname(file)] ?? 'application/octet-stream';
      return { content, type, etag: `W/"${content.length}-${facts.mtimeMs}"` };
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return null;
    throw error;
  }
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
