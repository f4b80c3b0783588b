import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A small S3-compatible server for tests. It recomputes every signature (AWS Signature Version 4) and every content hash. */
export interface TestS3 {
  readonly endpoint: string;
  readonly objects: Map<string, Buffer>;
  /** The next so many requests are answered with 503. */
  failNext(count: number): void;
  close(): Promise<void>;
}

/** Starts a server on a free loopback port that knows one bucket and one key pair. */
export async function startTestS3(credentials: { accessKeyId: string; secretAccessKey: string }): Promise<TestS3> {
  const objects = new Map<string, Buffer>();
  let failures = 0;
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const answer = (status: number, content: Buffer | string = '') => response.writeHead(status).end(content);
    if (failures-- > 0) return answer(503, 'SlowDown');
    failures = 0;
    const key = request.url ?? '';
    if (!isSigned(request, credentials)) return answer(403, 'SignatureDoesNotMatch');
    if (request.method === 'PUT') {
      if (request.headers['x-amz-content-sha256'] !== sha256(body)) return answer(400, 'XAmzContentSHA256Mismatch');
      objects.set(key, body);
      return answer(200);
    }
    if (request.method === 'DELETE') return (void objects.delete(key), answer(204));
    const found = objects.get(key);
    if (!found) return answer(404, request.method === 'HEAD' ? '' : 'NoSuchKey');
    response.setHeader('content-length', found.length);
    return answer(200, request.method === 'HEAD' ? '' : found);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    failNext: (count) => void (failures = count),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

function isSigned(
  request: IncomingMessage,
  { accessKeyId, secretAccessKey }: { accessKeyId: string; secretAccessKey: string },
) {
  const pattern =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8}\/[^/]+\/s3\/aws4_request), SignedHeaders=([^,]+), Signature=(\w+)$/;
  const [, id, scope, names, signature] = pattern.exec(request.headers.authorization ?? '') ?? [];
  if (id !== accessKeyId || !scope || !names) return false;
  const time = String(request.headers['x-amz-date']);
  const headers = names.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const url = new URL(request.url ?? '', 'http://s3');
  const canonical = [
    request.method,
    url.pathname,
    '',
    headers.join(''),
    names,
    request.headers['x-amz-content-sha256'],
  ].join('\n');
  const text = ['AWS4-HMAC-SHA256', time, scope, sha256(Buffer.from(canonical))].join('\n');
  const signingKey = scope.split('/').reduce((key: string | Buffer, part) => hmac(key, part), `AWS4${secretAccessKey}`);
  return hmac(signingKey, text).toString('hex') === signature;
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
