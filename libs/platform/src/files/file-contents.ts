import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Vault } from '../secrets/vault.js';
import { fileKey, type FileStore } from './file-store.js';
import type { StoredFile } from './stored-file.js';

/** A file whose bytes are put or fetched. */
type Named = Pick<StoredFile, 'tenantId' | 'id' | 'sealed'>;

/** The bytes of files in the store: as they came, or sealed where the file is about people. */
export class FileContents {
  constructor(
    private readonly store: FileStore,
    private readonly vault: Vault,
  ) {}

  /** Stores the bytes; answers the hash of what the store holds where that is sealed, otherwise null. */
  async put(file: Named, content: Uint8Array, sha256: string): Promise<string | null> {
    if (!file.sealed) {
      await this.store.put(fileKey(file.tenantId, sha256), content);
      return null;
    }
    const sealed = this.vault.seal(content, aboutFile(file));
    const sealedSha256 = createHash('sha256').update(sealed).digest('hex');
    await this.store.put(fileKey(file.tenantId, sealedSha256), sealed);
    return sealedSha256;
  }

  /** The bytes of a stored file, readable. */
  async get(file: Named & { readonly sealedSha256: string | null }, sha256: string): Promise<Readable> {
    const stream = await this.store.get(fileKey(file.tenantId, file.sealedSha256 ?? sha256));
    return file.sealedSha256 ? Readable.from([this.vault.open(await buffer(stream), aboutFile(file))]) : stream;
  }

  /** Removes the bytes of a sealed file, which no other file shares. */
  async remove({
    tenantId,
    sealedSha256,
  }: {
    readonly tenantId: string;
    readonly sealedSha256: string;
  }): Promise<void> {
    await this.store.delete(fileKey(tenantId, sealedSha256));
  }
}

function aboutFile({ tenantId, id }: Named): string {
  return `${tenantId}/file/${id}`;
}
