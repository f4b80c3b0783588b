import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const inflate = promisify(inflateRaw);

/** A part of a ZIP container as its directory states it. */
export interface ZipEntry {
  /** Lower case, forward slashes: Office reads names so. */
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the part's own header begins. */
  readonly offset: number;
}

const END_RECORD = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_ENTRIES = 10_000;

/** Reads the central directory without expanding anything; null where it is not well formed. */
export function readZipDirectory(bytes: Buffer): ZipEntry[] | null {
  const end = bytes.lastIndexOf(END_RECORD);
  if (end === -1 || end + 22 > bytes.length) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > MOST_ENTRIES) return null;
  const entries: ZipEntry[] = [];
  for (let n = 0; n < count; n++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== ENTRY) return null;
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes
        .toString('utf8', at + 46, nameEnd)
        .replaceAll('\\', '/')
        .toLowerCase(),
      method: bytes.readUInt16LE(at + 10),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  // Parts that the directory does not list could be read by a lenient program: the directory must reach its end record.
  return at === end ? entries : null;
}

/** The content of a part; null where it is damaged, larger than `limit`, or larger than it claims to be. */
export async function expandEntry(bytes: Buffer, entry: ZipEntry, limit: number): Promise<Buffer | null> {
  const { offset, packedSize, size, method } = entry;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL || size > limit) return null;
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + packedSize);
  if (method === 0) return packed.length === size ? packed : null;
  if (method !== 8) return null;
  const content = await inflate(packed, { maxOutputLength: Math.max(size, 1) }).catch(() => null);
  return content?.length === size ? content : null;
}
