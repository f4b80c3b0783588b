import type { Readable } from 'node:stream';

/** The bytes of a key are not there although a record says so: a lost disk or a half-restored backup. */
export class FileMissingError extends Error {
  constructor(key: string) {
    super(`No bytes are stored under ${key}`);
    this.name = 'FileMissingError';
  }
}

/** Where bytes live. Keys are made by `fileKey`: bytes are named by tenant and content, so storing them twice is storing them once. */
export abstract class FileStore {
  /** Stores all or nothing; returns once the bytes would survive a power cut. */
  abstract put(key: string, bytes: Uint8Array | Readable): Promise<void>;
  /** Throws FileMissingError. */
  abstract get(key: string): Promise<Readable>;
  /** The size in bytes, or null where nothing is stored. */
  abstract head(key: string): Promise<{ readonly size: number } | null>;
  /** Removes the bytes; nothing happens where there are none. */
  abstract delete(key: string): Promise<void>;
}

const KEY = /^[0-9a-f-]{36}\/([0-9a-f]{2})\/(\1[0-9a-f]{62})$/;

/** The key of a content in a tenant: `<tenant>/<2 hex>/<sha256>`. Tenants share no bytes, so none learns what another stores. */
export function fileKey(tenantId: string, sha256: string): string {
  return checkedKey(`${tenantId}/${sha256.slice(0, 2)}/${sha256}`);
}

/** The key itself, or an error: no key of another shape ever becomes a path. */
export function checkedKey(key: string): string {
  if (!KEY.test(key)) throw new Error(`Not a file key: ${key}`);
  return key;
}

/** The SHA-256 in a key, lower-case hex. */
export function hashOfKey(key: string): string {
  return checkedKey(key).slice(-64);
}
