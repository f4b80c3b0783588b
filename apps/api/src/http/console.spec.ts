import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { serveConsole } from './console.js';

describe('the console under a running process', () => {
  let folder: string;
  let app: FastifyInstance;
  const build = async (page: string, asset: string) => {
    await mkdir(join(folder, 'assets'), { recursive: true });
    await writeFile(join(folder, 'index.html'), page);
    await writeFile(join(folder, 'assets', asset), `// ${page}`);
  };
  const empty = () => rm(folder, { recursive: true });
  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'console-'));
    await build('old page', 'old.js');
    app = Fastify();
    serveConsole(app, folder);
    await app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(async () => {
    await app.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('answers its page at each address, and its files with how long they last', async () => {
    for (const url of ['/', '/queue?kind=FILING', '/index.html', '/providers/x']) {
      const answer = await get(url);
      expect([answer.statusCode, answer.body, answer.headers['cache-control']]).toEqual([200, 'old page', 'no-cache']);
      expect(answer.headers['content-type']).toMatch(/text\/html/);
    }
    const asset = await get('/assets/old.js');
    expect([asset.statusCode, asset.headers['content-type']]).toEqual([200, 'text/javascript']);
    expect(asset.headers['cache-control']).toMatch(/immutable/);
    const again = await get('/', { 'if-none-match': String((await get('/')).headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('says that a file has gone, and answers on, while a build has emptied the folder', async () => {
    await empty();
    expect((await get('/assets/old.js')).statusCode).toBe(404);
    expect((await get('/')).statusCode).toBe(404);
    await build('a new page of another length', 'new.js');
    const page = await get('/queue');
    expect([page.statusCode, page.body]).toEqual([200, 'a new page of another length']);
    expect((await get('/assets/new.js')).body).toBe('// a new page of another length');
    const gone = await get('/assets/old.js');
    expect([gone.statusCode, gone.headers['cache-control']]).toEqual([404, undefined]);
  });

  it('answers whole files through a hundred builds', async () => {
    const { port } = app.server.address() as { port: number };
    let building = true;
    const seen = new Set<number>();
    const ask = async () => {
      while (building) {
        const answer = await fetch(`http://127.0.0.1:${port}/assets/old.js`);
        const text = await answer.text();
        seen.add(answer.status);
        if (answer.status === 200) expect(text === '' || text.startsWith('// ')).toBe(true);
      }
    };
    const askers = [ask(), ask(), ask()];
    for (let n = 0; n < 100; n += 1) {
      await empty();
      await build('x'.repeat(n * 1000), 'old.js');
    }
    building = false;
    await Promise.all(askers);
    expect([...seen].every((status) => status === 200 || status === 404)).toBe(true);
    expect((await get('/assets/old.js')).statusCode).toBe(200);
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2f..%2fetc/passwd',
    '/assets/%00.js',
    '/.vite/manifest.json',
    '/%E0%A4%A.js',
  ])('gives nothing outside the build at %s', async (url) => {
    await mkdir(join(folder, '.vite'));
    await writeFile(join(folder, '.vite', 'manifest.json'), '{}');
    const answer = await get(url);
    // Refused, or the page, which says that it knows no such address.
    expect(answer.statusCode === 200 ? answer.body : 'old page').toBe('old page');
    expect([200, 400, 404]).toContain(answer.statusCode);
  });
});
