import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeSecretKeys } from '@shidian/platform/secrets/secret-keys.js';
import { createServer } from '../src/server.js';
import { Client } from './support/client.js';
import { body, leaks, raw } from './support/raw.js';
import { rowCounts } from './support/superuser.js';
import { withToken } from './support/tokens.js';
import { createWorld, type TestTenant, type World } from './support/world.js';

const VIEWER = '{ viewer { id } }';
const json = { 'content-type': 'application/json' };
const asked = { 'apollo-require-preflight': '1' };
const encoded = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;

/** What is sent, the request, the status and code it gets, and the address where it is not /graphql. */
type Refused = [string, RequestInit, number, string, string?];

describe('GraphQL over HTTP', () => {
  let world: World;
  let tenant: TestTenant;
  let client: Client;
  beforeAll(async () => {
    world = await createWorld();
    tenant = await world.tenant('north');
    client = await world.signedIn(tenant, tenant.bodyId, 'REVIEWER');
  }, 60_000);
  afterAll(() => world.close());

  it.each<Refused>([
    ['malformed JSON', { body: '{"query":' }, 400, 'BAD_REQUEST'],
    ['an empty body', { body: '' }, 400, 'BAD_REQUEST'],
    ['null', { body: 'null' }, 400, 'BAD_REQUEST'],
    ['a text', { body: '"{ viewer { id } }"' }, 400, 'BAD_REQUEST'],
    ['a batch', { body: `[{"query":"${VIEWER}"},{"query":"${VIEWER}"}]` }, 400, 'BAD_REQUEST'],
    ['an empty batch', { body: '[]' }, 400, 'BAD_REQUEST'],
    ['a prototype', { body: `{"query":"${VIEWER}","__proto__":{"x":1}}` }, 400, 'BAD_REQUEST'],
    ['no query', { body: '{}' }, 400, 'BAD_REQUEST'],
    ['a query that is a number', { body: '{"query":5}' }, 400, 'BAD_REQUEST'],
    ['an operationName that is a number', body(VIEWER, { operationName: 5 }), 400, 'BAD_REQUEST'],
    ['variables as a list', body(VIEWER, { variables: [1] }), 400, 'BAD_REQUEST'],
    ['variables as a text', body(VIEWER, { variables: '{}' }), 400, 'BAD_REQUEST'],
    ['extensions as a text', body(VIEWER, { extensions: 'x' }), 400, 'BAD_REQUEST'],
    ['two operations and no name', body('query A { viewer { id } } query B { viewer { id } }'), 400, 'OPERATION_RESOLUTION_FAILURE'],
    ['a document of its own kind (APQ)', { body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }) }, 400, 'PERSISTED_QUERY_NOT_SUPPORTED'],
    ['APQ that registers a document', body(VIEWER, { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }), 400, 'PERSISTED_QUERY_NOT_SUPPORTED'],
    ['APQ by address', { method: 'GET', headers: asked }, 400, 'PERSISTED_QUERY_NOT_SUPPORTED', `/graphql?extensions=${encodeURIComponent('{"persistedQuery":{"version":1,"sha256Hash":"aa"}}')}`],
    ['a documentId that nobody knows', { body: JSON.stringify({ documentId: 'a'.repeat(64) }) }, 400, 'DOCUMENT_UNKNOWN'],
    ['a documentId that is an object', { body: '{"documentId":{"a":1}}' }, 400, 'BAD_REQUEST'],
    ['text/plain, as a foreign page may send it', { ...body(VIEWER), headers: { 'content-type': 'text/plain' } }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a form, as a foreign page may send it', { body: encoded(VIEWER).slice(9), headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a multipart form', { body: '--x--', headers: { 'content-type': 'multipart/form-data; boundary=x' } }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['no type at all', { body: new Uint8Array(Buffer.from('{"query":"{viewer{id}}"}')), headers: {} }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a type of another name', { ...body(VIEWER), headers: { 'content-type': 'application/graphql' } }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['GET without a header that a foreign page cannot set', { method: 'GET', headers: {} }, 400, 'BAD_REQUEST', encoded(VIEWER)],
    ['a mutation by GET', { method: 'GET', headers: asked }, 405, 'BAD_REQUEST', encoded('mutation { signOut { ok } }')],
    ['a page for people', { method: 'GET', headers: { accept: 'text/html' } }, 400, 'BAD_REQUEST'],
    ['an answer in HTML', { ...body(VIEWER), headers: { ...json, accept: 'text/html' } }, 406, 'BAD_REQUEST'],
    ['PUT', { method: 'PUT', ...body(VIEWER) }, 404, 'NOT_FOUND'],
    ['DELETE', { method: 'DELETE', headers: {} }, 404, 'NOT_FOUND'],
  ])('refuses %s', async (...[, init, status, code, path]: Refused) => {
    const answer = await raw(client, init, path);
    expect([answer.status, answer.codes]).toEqual([status, [code]]);
    expect(answer.type).toMatch(/^application\/json/);
    expect(leaks(answer)).toEqual([]);
  }); // prettier-ignore

  it('a body of just under 100 KB is read, one above is 413', async () => {
    const of = (bytes: number) => {
      const frame = JSON.stringify({ query: VIEWER, variables: { a: '' } });
      return { body: JSON.stringify({ query: VIEWER, variables: { a: 'x'.repeat(bytes - frame.length) } }) };
    };
    expect(await raw(client, of(100 * 1024))).toMatchObject({ status: 200, codes: [] });
    const above = await raw(client, of(100 * 1024 + 1));
    expect([above.status, above.codes, leaks(above)]).toEqual([413, ['BODY_TOO_LARGE'], []]);
  });

  it('a name that the document has not runs nothing, above all no mutation', async () => {
    const before = await rowCounts(world);
    const admin = await world.signedIn(tenant, tenant.bodyId, 'TENANT_ADMIN');
    const created = await rowCounts(world);
    const document =
      'mutation Add { createOrganisation(input: { kind: AUTHORITY, name: "不该出现" }) { userErrors { code } } }';
    const answer = await raw(admin, body(document, { operationName: 'Sub' }));
    expect([answer.status, answer.codes]).toEqual([400, ['OPERATION_RESOLUTION_FAILURE']]);
    expect(await rowCounts(world)).toEqual(created);
    expect(created).not.toEqual(before);
    expect((await raw(admin, body(document, { operationName: 'Add' }))).codes).toEqual([]);
    expect(await rowCounts(world)).not.toEqual(created);
  });

  it('speaks application/graphql-response+json to those who ask for it: 4xx for a request that cannot run, 200 for one that did', async () => {
    const headers = { ...json, accept: 'application/graphql-response+json' };
    const good = await raw(client, { ...body(VIEWER), headers });
    expect([good.status, good.type]).toEqual([200, 'application/graphql-response+json; charset=utf-8']);
    for (const bad of [body('{ nope }'), body('{'), body('query ($a: Int!) { round(id: $a) { id } }')]) {
      const answer = await raw(client, { ...bad, headers });
      expect([answer.status, answer.type]).toEqual([400, 'application/graphql-response+json; charset=utf-8']);
    }
    const legacy = await raw(client, { ...body(VIEWER), headers: { ...json, accept: '*/*' } });
    expect(legacy.type).toMatch(/^application\/json/);
  });

  it('a query by GET answers where the caller shows that it is no foreign page', async () => {
    expect(await raw(client, { method: 'GET', headers: asked }, encoded(VIEWER))).toMatchObject({
      status: 200,
      codes: [],
    });
  });

  describe('in production', () => {
    let server: NestFastifyApplication;
    let session: Client;
    let machine: Client;
    beforeAll(async () => {
      // A second process on the same database, set as in production; sessions are shared.
      server = await createServer(
        {
          databaseUrl: world.database.urls.app,
          verifierDatabaseUrl: null,
          queueDatabaseUrl: world.database.urls.queue,
          redisUrl: null,
          port: 0,
          host: '127.0.0.1',
          publicUrl: 'http://localhost:3000',
          dataDir: '/tmp',
          secretKeys: makeSecretKeys(),
          production: true,
          demo: false,
          requestsPerMinute: 1_000_000,
          freeDocuments: 'token',
          poolSize: 2,
          trustProxy: false,
        },
        { root: process.cwd(), clock: world.clock, quiet: true },
      );
      await server.listen(0, '127.0.0.1');
      const url = await server.getUrl();
      session = Object.assign(new Client(url), { cookie: (client as unknown as { cookie: string }).cookie });
      machine = Object.assign(await withToken(world, tenant, client, ['round:read']), { url });
    }, 60_000);
    afterAll(() => server.close());

    it('a session sends documents of the console only, a token any', async () => {
      expect(await raw(session, body(VIEWER))).toMatchObject({ status: 400, codes: ['FREE_DOCUMENT'] });
      expect(await raw(session, { method: 'GET', headers: asked }, encoded(VIEWER))).toMatchObject({
        status: 400,
        codes: ['FREE_DOCUMENT'],
      });
      expect(await raw(new Client(session.url), body(VIEWER))).toMatchObject({ status: 400, codes: ['FREE_DOCUMENT'] });
      expect(await raw(machine, body('{ rounds { edges { node { name } } } }'))).toMatchObject({
        status: 200,
        codes: [],
      });
    });

    it('a document of the console runs by its id, and cannot be exchanged for another', async () => {
      const file = join(process.cwd(), 'apps/web/src/generated/persisted-documents.json');
      const known = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
      const [documentId, text] = known.find(([, one]) => /query \w+ \{ viewer/.test(one)) ?? ['', ''];
      const answer = await raw(session, { body: JSON.stringify({ documentId }) });
      expect([answer.status, text.includes('viewer')]).toEqual([200, true]);
      const exchanged = await raw(session, {
        body: JSON.stringify({ documentId, query: '{ rounds { edges { cursor } } }' }),
      });
      expect([exchanged.status, exchanged.text.includes('rounds')]).toEqual([200, false]);
    });

    it('tells nobody its schema, and shows no page at /graphql', async () => {
      for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Query") { fields { name } } }'])
        expect(await raw(machine, body(query))).toMatchObject({ status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'] });
      const page = await machine.fetch('/graphql', { headers: { accept: 'text/html' } });
      expect([page.status, page.headers.get('content-type')]).toEqual([400, 'application/json; charset=utf-8']);
      expect(await page.text()).not.toMatch(/<html|sandbox|cdn/i);
    });
  });
});
