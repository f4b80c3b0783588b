import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { startTestS3, type TestS3 } from '../testing/s3-server.js';
import { DiskStore } from './disk-store.js';
import { fileKey, FileMissingError, type FileStore } from './file-store.js';
import { s3FromEnvironment, S3Store } from './s3-store.js';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret/+key' };
const tenant = randomUUID();
const keyOf = (bytes: Buffer) => fileKey(tenant, createHash('sha256').update(bytes).digest('hex'));

describe('file stores', () => {
  let folder: string;
  let s3: TestS3;
  const stores: Record<string, FileStore> = {};

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'shidian-files-'));
    s3 = await startTestS3(credentials);
    stores['disk'] = new DiskStore(folder);
    stores['S3'] = new S3Store({ endpoint: s3.endpoint, bucket: 'documents', region: 'cn-east-1', ...credentials });
  });
  afterAll(async () => {
    await s3.close();
    await rm(folder, { recursive: true });
  });

  describe.each(['disk', 'S3'])('%s', (name) => {
    it('gives back what was put, from bytes and from a stream, and forgets what is deleted', async () => {
      const store = stores[name]!;
      for (const bytes of [randomBytes(100_000), Buffer.from('𠮷')]) {
        const key = keyOf(bytes);
        expect(await store.head(key)).toBeNull();
        await store.put(key, bytes.length > 10 ? Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]) : bytes);
        await store.put(key, bytes);
        expect(await store.head(key)).toEqual({ size: bytes.length });
        expect(await buffer(await store.get(key))).toEqual(bytes);
        await store.delete(key);
        await store.delete(key);
        expect(await store.head(key)).toBeNull();
        await expect(store.get(key)).rejects.toThrow(FileMissingError);
      }
    });

    it('takes no key of another shape', async () => {
      for (const key of ['../../etc/passwd', `${tenant}/ab/../../../x`, `${tenant}/ab/${'c'.repeat(64)}`, '']) {
        await expect(stores[name]!.put(key, Buffer.from('x'))).rejects.toThrow('Not a file key');
        await expect(stores[name]!.head(key)).rejects.toThrow('Not a file key');
      }
    });
  });

  it('leaves nothing on disk when the source breaks off', async () => {
    const bytes = randomBytes(10);
    const broken = Readable.from(
      (async function* () {
        yield bytes;
        throw new Error('cut off');
      })(),
    );
    await expect(stores['disk']!.put(keyOf(bytes), broken)).rejects.toThrow('cut off');
    expect(await stores['disk']!.head(keyOf(bytes))).toBeNull();
    expect((await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('is refused by the service when the secret is wrong or the bytes are damaged', async () => {
    const bytes = randomBytes(10);
    const options = { endpoint: s3.endpoint, bucket: 'documents', region: 'cn-east-1', ...credentials };
    const stranger = new S3Store({ ...options, secretAccessKey: 'other' });
    await expect(stranger.put(keyOf(bytes), bytes)).rejects.toThrow('answered 403 to PUT');
    await expect(stores['S3']!.put(keyOf(bytes), randomBytes(10))).rejects.toThrow('XAmzContentSHA256Mismatch');
    expect(s3.objects.size).toBe(0);
  });

  it('tries again when the service is busy, and gives up in the end', async () => {
    const bytes = randomBytes(10);
    s3.failNext(2);
    await stores['S3']!.put(keyOf(bytes), bytes);
    expect(s3.objects.get(`/documents/${keyOf(bytes)}`)).toEqual(bytes);
    s3.failNext(3);
    await expect(stores['S3']!.get(keyOf(bytes))).rejects.toThrow('answered 503 to GET');
  });

  it('reads its settings whole or not at all', () => {
    expect(s3FromEnvironment({})).toBeNull();
    expect(() => s3FromEnvironment({ S3_ENDPOINT: 'http://x' })).toThrow('S3_BUCKET');
    const env = { S3_ENDPOINT: 'http://x', S3_BUCKET: 'b', S3_ACCESS_KEY_ID: 'a', S3_SECRET_ACCESS_KEY: 's' };
    expect(s3FromEnvironment(env)).toMatchObject({ bucket: 'b', region: 'us-east-1' });
  });
});
