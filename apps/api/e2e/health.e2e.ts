import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { testServerUrl } from '@shidian/platform/testing/test-database.js';
import { freePort } from './support/free-port.js';
import { builtMain, type Process, startProcess } from './support/built.js';
import { Client } from './support/client.js';
import { body, leaks, raw } from './support/raw.js';
import { superuser } from './support/superuser.js';
import { withToken } from './support/tokens.js';
import { createWorld, PASSWORD, type TestTenant, type World } from './support/world.js';

describe('The API as a process of its own', () => {
  let world: World;
  let tenant: TestTenant;
  let api: Process;
  let url: string;
  let person: Client;
  const dataDir = mkdtempSync(join(tmpdir(), 'shidian-health-'));
  beforeAll(async () => {
    const main = await builtMain('api');
    world = await createWorld();
    tenant = await world.tenant('north');
    person = await world.signedIn(tenant, tenant.bodyId, 'REVIEWER');
    const port = await freePort();
    api = startProcess(main, {
      DATABASE_URL: world.database.urls.app,
      QUEUE_DATABASE_URL: world.database.urls.queue,
      PORT: String(port),
      DATA_DIR: dataDir,
      GRAPHQL_FREE_DOCUMENTS: 'all',
      LOG_LEVEL: 'trace',
    });
    url = `http://127.0.0.1:${port}`;
    await eventually(async () => (await status('/readyz')) === 200);
  }, 180_000);
  afterAll(async () => {
    await api.end('SIGKILL');
    await world.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const status = async (path: string) => (await fetch(new URL(path, url)).catch(() => null))?.status ?? 0;
  const eventually = async (probe: () => Promise<boolean>) => {
    for (let waited = 0; waited < 30_000; waited += 100) {
      if (await probe()) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`Never happened; the API said:\n${api.output()}`);
  };

  it('is alive without its database, ready only with it, and recovers by itself', async () => {
    const name = new URL(world.database.urls.app).pathname.slice(1);
    const admin = new pg.Client({ connectionString: testServerUrl() });
    await admin.connect();
    const client = new Client(url);
    try {
      await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
      await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
      await eventually(async () => (await status('/readyz')) === 503);
      expect(await status('/healthz')).toBe(200);
      expect(await status('/metrics')).toBe(200);
      expect(await (await fetch(new URL('/readyz', url))).json()).toEqual({ status: 'not ready', reason: 'database' });
      const asked = {
        ...body('{ rounds { edges { cursor } } }'),
        headers: { 'content-type': 'application/json', cookie: `sd_session=${'A'.repeat(43)}` },
      };
      const answer = await raw(client, asked);
      expect([answer.codes, leaks(answer)]).toEqual([['INTERNAL'], []]);
    } finally {
      await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
      await admin.end();
    }
    await eventually(async () => (await status('/readyz')) === 200);
    expect(api.child.exitCode).toBeNull();
  }, 90_000);

  it('counts requests by route, never by address, and its pool', async () => {
    await fetch(new URL(`/files/${randomUUID()}`, url));
    await fetch(new URL('/nowhere?secret=1', url));
    const text = await (await fetch(new URL('/metrics', url))).text();
    expect(text).toMatch(/shidian_http_request_seconds_count\{[^}]*route="\/files\/:id"[^}]*\} \d/);
    expect(text).toMatch(/shidian_pool_connections\{state="idle"\} \d/);
    expect(text).toContain('process_resident_memory_bytes');
    expect(text).not.toMatch(/secret=1|[0-9a-f]{8}-[0-9a-f]{4}-7/);
  });

  it.each(['/healthz', '/graphql', '/files/x', '/'])('sends its security headers at %s', async (path) => {
    const { headers } = await fetch(new URL(path, url));
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('writes no password, cookie, token or ID number to its log, and finds an error again by its request id', async () => {
    const { viewer } = await person.must<{ viewer: { email: string } }>('{ viewer { email } }');
    const client = new Client(url);
    await client.signIn(viewer.email, PASSWORD);
    const cookie = (client as unknown as { cookie: string }).cookie.split('=')[1] ?? '';
    const machine = Object.assign(await withToken(world, tenant, person, ['round:read']), { url });
    const token = (machine as unknown as { token: string }).token;
    const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }';
    await client.ask(signIn, { input: { email: viewer.email, password: 'wrong-password-of-somebody' } });
    // With the table gone, statements fail with all that they carried.
    await superuser(world, 'ALTER TABLE round RENAME TO hidden');
    const answer = await machine.ask('{ rounds { edges { cursor } } }', {}, { 'x-request-id': 'find-me-again-1' });
    await superuser(world, 'ALTER TABLE hidden RENAME TO round');
    // An error may quote what it was given; the worst of it is quoted here.
    await superuser(
      world,
      `CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS $fn$ BEGIN
         RAISE EXCEPTION 'told of 11010519491231002X by postgres://shidian:app@db with Bearer ${token}'; END $fn$;
       CREATE TRIGGER tell BEFORE INSERT ON session FOR EACH ROW EXECUTE FUNCTION tell()`,
    );
    await client.ask(signIn, { input: { email: viewer.email, password: PASSWORD } });
    await superuser(world, 'DROP TRIGGER tell ON session');
    await eventually(async () => api.output().includes('told of'));
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'INTERNAL', requestId: 'find-me-again-1' });
    await eventually(async () => api.output().includes('find-me-again-1'));
    const log = api.output();
    const secrets = [
      PASSWORD,
      'wrong-password-of-somebody',
      cookie,
      token,
      token.split('.')[2] ?? '',
      '11010519491231002X',
      ':app@',
    ];
    expect(secrets.every((secret) => secret.length > 4)).toBe(true);
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
    const lines = log
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { requestId?: string; level: string; tenantId?: string });
    expect(lines.find(({ requestId }) => requestId === 'find-me-again-1')).toMatchObject({
      level: 'error',
      tenantId: tenant.id,
    });
  });

  it('ends soon after SIGTERM', async () => {
    const began = Date.now();
    await api.end('SIGTERM');
    expect(Date.now() - began).toBeLessThan(10_000);
    expect(await status('/healthz')).toBe(0);
  });
});
