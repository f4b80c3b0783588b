import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { checkedKey, FileMissingError, FileStore } from './file-store.js';

/** Bytes in a local folder (`DATA_DIR/files`). */
export class DiskStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(key: string, bytes: Uint8Array | Readable): Promise<void> {
    const target = this.path(key);
    await mkdir(dirname(target), { recursive: true });
    // Written beside its place and then renamed: a reader sees the whole file or none.
    const temporary = `${target}.${randomUUID()}.part`;
    try {
      const file = await open(temporary, 'wx', 0o640);
      try {
        for await (const chunk of bytes instanceof Readable ? bytes : [bytes])
          await file.writeFile(chunk as Uint8Array);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, target);
      await syncFolder(dirname(target));
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  async get(key: string): Promise<Readable> {
    if (!(await this.head(key))) throw new FileMissingError(key);
    return createReadStream(this.path(key));
  }

  async head(key: string): Promise<{ size: number } | null> {
    try {
      return { size: (await stat(this.path(key))).size };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  async delete(key: string): Promise<void> {
    await rm(this.path(key), { force: true });
  }

  private path(key: string): string {
    return join(this.folder, ...checkedKey(key).split('/'));
  }
}

/** Makes the renamed entry itself durable; not every platform lets a folder be opened, and there rename alone must do. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
