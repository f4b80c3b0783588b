import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { ReadableStream } from 'node:stream/web';
import { AwsClient } from 'aws4fetch';
import { checkedKey, FileMissingError, FileStore, hashOfKey } from './file-store.js';

/** How to reach a bucket of any S3-compatible service; addresses are path-style (`endpoint/bucket/key`). */
export interface S3Options {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const REQUEST_TIMEOUT_MS = 30_000;

/** Bytes in a bucket. */
export class S3Store extends FileStore {
  private readonly client: AwsClient;

  constructor(private readonly options: S3Options) {
    super();
    const { accessKeyId, secretAccessKey, region } = options;
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 });
  }

  async put(key: string, bytes: Uint8Array | Readable): Promise<void> {
    // A file is at most 20 MiB: held whole, it can be signed with its hash and sent again after a failure.
    const body = bytes instanceof Readable ? await buffer(bytes) : bytes;
    // The service compares what arrives with this hash and refuses bytes that were damaged on the way.
    const headers = { 'x-amz-content-sha256': hashOfKey(key) };
    await this.send('PUT', key, { headers, body: new Uint8Array(body) });
  }

  async get(key: string): Promise<Readable> {
    const response = await this.send('GET', key, {}, [404]);
    if (response.status === 404 || !response.body) throw new FileMissingError(key);
    return Readable.fromWeb(response.body as ReadableStream);
  }

  async head(key: string): Promise<{ size: number } | null> {
    const response = await this.send('HEAD', key, {}, [404]);
    return response.status === 404 ? null : { size: Number(response.headers.get('content-length')) };
  }

  async delete(key: string): Promise<void> {
    await this.send('DELETE', key, {}, [404]);
  }

  private async send(method: string, key: string, init: RequestInit, expected: number[] = []): Promise<Response> {
    const { endpoint, bucket } = this.options;
    const url = `${endpoint.replace(/\/$/, '')}/${bucket}/${checkedKey(key)}`;
    const response = await this.client.fetch(url, { ...init, method, signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) });
    if (response.ok || expected.includes(response.status)) return response;
    const answer = (await response.text()).slice(0, 300);
    throw new Error(`The file store answered ${response.status} to ${method} ${key}: ${answer}`);
  }
}

/** The bucket that the environment names, or null where S3_ENDPOINT is not set; throws when it is named in part. */
export function s3FromEnvironment(env: NodeJS.ProcessEnv): S3Options | null {
  if (!env['S3_ENDPOINT']) return null;
  const required = (name: string): string => {
    const value = env[name];
    if (!value) throw new Error(`S3_ENDPOINT is set, but ${name} is not`);
    return value;
  };
  return {
    endpoint: required('S3_ENDPOINT'),
    bucket: required('S3_BUCKET'),
    region: env['S3_REGION'] ?? 'us-east-1',
    accessKeyId: required('S3_ACCESS_KEY_ID'),
    secretAccessKey: required('S3_SECRET_ACCESS_KEY'),
  };
}
