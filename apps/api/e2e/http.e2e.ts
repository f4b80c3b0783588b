import { existsSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { createWorld, type World } from './support/world.js';

describe('plain HTTP', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld();
  });
  afterAll(() => world.close());

  it('says that it is alive and ready, with a request id on every answer', async () => {
    await request(world.url).get('/healthz').expect(200, { status: 'ok' }).expect('x-request-id', /.{8,}/);
    await request(world.url).get('/readyz').expect(200, { status: 'ready' });
    await request(world.url).get('/healthz').set('x-request-id', 'trace-12345').expect('x-request-id', 'trace-12345');
    const odd = await request(world.url).get('/healthz').set('x-request-id', 'a b<script>');
    expect(odd.headers['x-request-id']).not.toContain('<');
  });

  it('gives its figures to Prometheus', async () => {
    const { text } = await request(world.url)
      .get('/metrics')
      .expect(200)
      .expect('content-type', /text\/plain/);
    expect(text).toContain('shidian_pool_connections');
  });

  it('sends the headers that keep a page from being framed, sniffed or scripted from elsewhere', async () => {
    const { headers } = await request(world.url).get('/healthz');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('serves the console for each of its addresses and never keeps the page itself', async () => {
    // `npm test` builds the console first.
    expect(existsSync(join(process.cwd(), 'apps/web/dist/index.html'))).toBe(true);
    for (const path of ['/', '/queue', '/applications/x/team']) {
      await request(world.url).get(path).expect(200).expect('content-type', /html/).expect('cache-control', 'no-cache');
    }
  });

  it.each(['/graphql/x', '/files', '/templates/other.xlsx'])('answers 404 as JSON at %s', async (path) => {
    const { body } = await request(world.url).get(path).expect(404);
    expect(body.errors?.[0]?.extensions.code ?? body.message).toBeTruthy();
  });
});

describe('a flood from one address', () => {
  it('is answered 429 with the time to wait, and ends with the minute', async () => {
    const world = await createWorld({ config: { requestsPerMinute: 20 } });
    try {
      const answers = await Promise.all(Array.from({ length: 30 }, () => request(world.url).get('/healthz')));
      const refused = answers.filter((answer) => answer.status === 429);
      expect({ of: answers.length, refused: refused.length }).toEqual({ of: 30, refused: 10 });
      expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0);
      expect(refused[0]?.body.errors[0].extensions.code).toBe('TOO_MANY_REQUESTS');
    } finally {
      await world.close();
    }
  });
});
