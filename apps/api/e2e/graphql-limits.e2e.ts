import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { documentLimits } from '../src/graphql/limits.js';
import { filledDraft } from './support/applications.js';
import type { Client } from './support/client.js';
import { body, leaks, raw } from './support/raw.js';
import { superuser } from './support/superuser.js';
import { createWorld, type TestTenant, type World } from './support/world.js';

const times = (n: number, part: (i: number) => string) => Array.from({ length: n }, (_, i) => part(i)).join(' ');
/** A document of 2 KB that asks for 2^depth selections. */
const bomb = (depth: number, type: string, leaf: string) =>
  `${times(depth, (i) => `fragment F${i} on ${type} { ...F${i + 1} ...F${i + 1} }`)} fragment F${depth} on ${type} { ${leaf} }`;
const list = (first: string) => `{ pilotApplications(first: ${first}) { edges { cursor } } }`;
const COSTLY = 'QUERY_TOO_COSTLY';
const INVALID = 'GRAPHQL_VALIDATION_FAILED';

/** Documents that are refused, and with which code. */
const documents: [string, string, string][] = [
  ['a fragment bomb', `{ ...F0 } ${bomb(25, 'Query', '__typename')}`, COSTLY],
  ['a fragment bomb below a field', `{ viewer { memberships { ...F0 } } } ${bomb(25, 'Membership', 'id')}`, COSTLY],
  ['fragments in a circle', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', INVALID],
  ['a fragment within itself', '{ ...A } fragment A on Query { viewer { id } ...A }', INVALID],
  ['great depth', `{ __schema { types { fields { type { ${'ofType { '.repeat(9)} name ${'}'.repeat(9)} } } } } }`, COSTLY],
  ['300 inline fragments in each other', `{ ${'... { '.repeat(300)} viewer { id } ${'}'.repeat(300)} }`, COSTLY],
  ['21 aliases', `{ ${times(21, (i) => `a${i}: viewer { id }`)} }`, COSTLY],
  ['21 aliases of __typename', `{ ${times(21, (i) => `a${i}: __typename`)} }`, COSTLY],
  ['the same key six times', '{ viewer { id id id id id id } }', COSTLY],
  ['the same key six times, in inline fragments', `{ viewer { ${'... { id } '.repeat(6)} } }`, COSTLY],
  ['the same key six times, in fragments', '{ viewer { ...A ...A ...A } } fragment A on Viewer { id ...B } fragment B on Viewer { id }', COSTLY],
  ['the same alias six times', `{ ${'x: __typename '.repeat(6)} }`, COSTLY],
  ['an unknown directive', '{ viewer @nope { id } }', INVALID],
  ['11 directives', `{ ${times(11, (i) => `a${i}: __typename @include(if: true)`)} }`, COSTLY],
  ['too many tokens', `{ viewer { ${'id '.repeat(2_100)} } }`, COSTLY],
  ['lists in lists', `{ pilotApplications(filter: { status: ${'['.repeat(20)}APPROVED${']'.repeat(20)} }) { totalCount } }`, INVALID],
  ['JSON in JSON', `mutation { savePilotApplicationDraft(input: { id: "x", baseVersion: 1, changes: ${'{a:'.repeat(20)}1${'}'.repeat(20)} }) { userErrors { code } } }`, COSTLY],
  ['a variable within a JSON literal', 'mutation ($x: String) { savePilotApplicationDraft(input: { id: "x", baseVersion: 1, changes: { a: $x } }) { userErrors { code } } }', INVALID],
  ['an instant that is none', 'mutation { createApiToken(input: { name: "x", scopes: [], expiresAt: "soon" }) { userErrors { code } } }', INVALID],
  ['a subscription', 'subscription { x }', 'BAD_REQUEST'],
  ['a field with one letter missing', '{ viewe { id } }', INVALID],
  ['an enum value with one letter missing', '{ pilotApplications(filter: { status: [APROVED] }) { totalCount } }', INVALID],
  ['an argument with one letter missing', '{ pilotApplications(frst: 1) { totalCount } }', INVALID],
  ['no document', '', 'BAD_REQUEST'],
  ['half a document', '{ viewer { id ', 'GRAPHQL_PARSE_FAILED'],
  ['U+0000', '{ viewer { id } } \0', 'GRAPHQL_PARSE_FAILED'],
  ['a page of 0', list('0'), 'PAGE_SIZE'],
  ['a page of -1', list('-1'), 'PAGE_SIZE'],
  ['a page of 101', list('101'), 'PAGE_SIZE'],
  ['a page of 10^9', list('1000000000'), COSTLY],
  ['a page of 1e9', list('1e9'), INVALID],
  ['a page of 1.5', list('1.5'), INVALID],
  ['a page beyond 32 bits', list('3000000000'), INVALID],
]; // prettier-ignore

describe('Limits of GraphQL', () => {
  let world: World;
  let tenant: TestTenant;
  let client: Client;
  beforeAll(async () => {
    world = await createWorld();
    tenant = await world.tenant('north');
    client = await world.signedIn(tenant, tenant.bodyId, 'REVIEWER');
  }, 60_000);
  afterAll(() => world.close());

  it.each(documents)('refuses %s', async (_what, document, code) => {
    const answer = await raw(client, body(document));
    expect([answer.status, new Set(answer.codes)]).toEqual([400, new Set([code])]);
    expect(leaks(answer)).toEqual([]);
    expect(answer.ms).toBeLessThan(2_000);
  });

  it('a refusal for cost never says what the limit is', async () => {
    const numbers = new Set(Object.values(documentLimits).map(String));
    for (const [, document, code] of documents.filter(
      ([, , expected]) => expected === COSTLY || expected === 'PAGE_SIZE',
    )) {
      const { errors } = JSON.parse((await raw(client, body(document))).text) as {
        errors: { message: string; extensions: object }[];
      };
      for (const { message, extensions } of errors) {
        expect([code, message.match(/\d+/g) ?? []]).toEqual([code, []]);
        expect(Object.keys(extensions).sort()).toEqual(['code', 'requestId']);
      }
    }
    expect(numbers.size).toBeGreaterThan(3);
  });

  it.each([
    ['five times the same key', '{ viewer { id id id id id } }'],
    ['20 aliases', `{ ${times(20, (i) => `a${i}: __typename`)} }`],
    ['a page of 100', list('100')],
    ['a page of 1', list('1')],
  ])('just below the limit: %s', async (_what, document) => {
    expect(await raw(client, body(document))).toMatchObject({ status: 200, codes: [] });
  });

  it.each<[string, unknown, string]>([
    ['0', 0, 'PAGE_SIZE'],
    ['-1', -1, 'PAGE_SIZE'],
    ['101', 101, 'PAGE_SIZE'],
    ['10^9', 1e9, 'PAGE_SIZE'],
    ['1.5', 1.5, 'BAD_USER_INPUT'],
    ['a text', '20', 'BAD_USER_INPUT'],
    ['nothing', null, 'BAD_USER_INPUT'],
    ['a list', [20], 'BAD_USER_INPUT'],
    ['true', true, 'BAD_USER_INPUT'],
  ])('refuses a page of %s, as a variable', async (_what, first, code) => {
    const answer = await raw(
      client,
      body('query ($first: Int!) { rounds(first: $first) { edges { cursor } } }', { variables: { first } }),
    );
    expect(answer).toMatchObject({ status: 400, codes: [code] });
    const fallback = await raw(
      client,
      body('query ($first: Int = 101) { rounds(first: $first) { edges { cursor } } }'),
    );
    expect(fallback).toMatchObject({ status: 400, codes: ['PAGE_SIZE'] });
  });

  it('what was let through once is still limited the next time', async () => {
    const ask = (first: number) =>
      raw(
        client,
        body('query Rows($first: Int!) { rounds(first: $first) { edges { cursor } } }', { variables: { first } }),
      );
    for (let n = 0; n < 3; n++) expect(await ask(20)).toMatchObject({ status: 200, codes: [] });
    expect(await ask(101)).toMatchObject({ status: 400, codes: ['PAGE_SIZE'] });
    expect(await ask(1.5)).toMatchObject({ status: 400, codes: ['BAD_USER_INPUT'] });
  });

  it('refuses variables that are nested deeply, are lists in lists, or do not fit, and suggests nothing', async () => {
    const query = 'query ($f: PilotApplicationFilter) { pilotApplications(filter: $f) { totalCount } }';
    const nested = (depth: number) =>
      `{"query":"{viewer{id}}","variables":{"a":${'['.repeat(depth)}${']'.repeat(depth)}}}`;
    for (const depth of [13, 1_000, 45_000])
      expect(await raw(client, { body: nested(depth) })).toMatchObject({ status: 400, codes: [COSTLY] });
    for (const f of [{ status: [[['APPROVED']]] }, { status: ['APROVED'] }, { stats: 1 }, 7, 'x']) {
      const answer = await raw(client, body(query, { variables: { f } }));
      expect([answer.status, new Set(answer.codes), leaks(answer)]).toEqual([400, new Set(['BAD_USER_INPUT']), []]);
    }
  });

  it('every operation of the console is within the limits', async () => {
    const file = join(process.cwd(), 'apps/web/src/generated/persisted-documents.json');
    const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    const refused: string[] = [];
    for (const [documentId, text] of Object.entries(known)) {
      // Signing out would end what the others need; without its variables no mutation runs.
      if (!text.includes('$') && text.startsWith('mutation')) continue;
      const { codes } = await raw(client, { body: JSON.stringify({ documentId }) });
      if (codes.some((code) => [COSTLY, INVALID, 'GRAPHQL_PARSE_FAILED', 'PAGE_SIZE', 'INTERNAL'].includes(code)))
        refused.push(text.slice(0, 60));
    }
    expect({ documents: Object.keys(known).length >= 20, refused }).toEqual({ documents: true, refused: [] });
  });

  it('what breaks inside shows a code and a request id, nothing of SQL', async () => {
    await superuser(world, 'ALTER TABLE programme RENAME TO hidden');
    try {
      const answer = await raw(client, body('{ rounds { edges { node { name } } } }'));
      expect(answer.codes).toEqual(['INTERNAL']);
      expect([leaks(answer), answer.text.includes('programme')]).toEqual([[], false]);
    } finally {
      await superuser(world, 'ALTER TABLE hidden RENAME TO programme');
    }
  });

  it('a statement that waits is ended after five seconds, with a code', async () => {
    const school = await world.signedIn(tenant, await world.school(tenant, '等候学校'), 'SCHOOL_SUBMITTER');
    const draft = await filledDraft(school, tenant.roundId);
    const locker = new pg.Client({ connectionString: world.database.urls.superuser });
    await locker.connect();
    await locker.query('BEGIN');
    await locker.query('SELECT FROM review_case WHERE id = $1 FOR UPDATE', [draft.id]);
    try {
      const input = { id: draft.id, baseVersion: draft.version, changes: {} };
      const answer = await raw(
        school,
        body(
          'mutation ($input: SavePilotApplicationDraftInput!) { savePilotApplicationDraft(input: $input) { userErrors { code } } }',
          { variables: { input } },
        ),
      );
      expect(answer.codes).toEqual(['TIMEOUT']);
      expect(leaks(answer)).toEqual([]);
      expect(answer.ms).toBeGreaterThan(4_500);
      expect(answer.ms).toBeLessThan(9_000);
    } finally {
      await locker.query('ROLLBACK');
      await locker.end();
    }
  });
});
