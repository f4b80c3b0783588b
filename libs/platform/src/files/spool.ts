import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Refusal } from '../errors/refusal.js';

/** What arrived, on disk until `discard`. */
export interface Spooled {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  discard(): Promise<void>;
}

/**
 * Writes an upload to a temporary file while hashing it, and stops at the first byte beyond `limit` (TOO_LARGE). Refuses UPLOAD_INTERRUPTED.
 * On disk, because an upload lasts as long as the sender likes, and memory must not.
 */
export async function spool(source: Readable, folder: string, limit: number): Promise<Spooled> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${randomUUID()}.upload`);
  const discard = () => rm(path, { force: true });
  const file = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) throw new Refusal({ code: 'TOO_LARGE', field: ['file'], params: { limitBytes: limit } });
      hash.update(chunk);
      // Unlike `write`, this never writes a part only.
      await file.writeFile(chunk);
    }
  } catch (error) {
    await discard();
    // The sender went away, or the network did: nothing here is broken.
    if (source.errored === error) throw new Refusal({ code: 'UPLOAD_INTERRUPTED', field: ['file'] });
    throw error;
  } finally {
    await file.close();
  }
  return { path, size, sha256: hash.digest('hex'), discard };
}

/** Removes what a killed process left behind; answers how many files. */
export async function sweepSpool(folder: string, before: Date): Promise<number> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.upload'));
  let swept = 0;
  for (const name of names) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (!found || found.mtime >= before) continue;
    await rm(path, { force: true });
    swept++;
  }
  return swept;
}
