import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { type OrganisationKind, organisationKinds, organisationRoles } from '@shidian/contract/organisations.js';
import { type Permission, permissions, tokenScopes } from '@shidian/contract/permissions.js';
import { roles, type Role } from '@shidian/contract/roles.js';
import { type NewOrganisation, OrganisationService } from '@shidian/identity/organisation/organisation.service.js';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import type { Client } from './support/client.js';
import { ask, callers, operations, type OperationName } from './support/operations.js';
import { rowCounts } from './support/superuser.js';
import { withToken } from './support/tokens.js';
import { createWorld, type TestTenant, type World } from './support/world.js';

const names = (Object.keys(operations) as OperationName[]).sort(
  // What ends the session comes last.
  (a, b) => Number(a.startsWith('signOut')) - Number(b.startsWith('signOut')) || b.localeCompare(a),
);
const mark = (name: OperationName, caller: (typeof callers)[number]) =>
  operations[name].may.replaceAll(' ', '')[callers.indexOf(caller)] === 'x';

/** The organisations in which the roles beside a school's and the body's make sense. */
const offices: readonly NewOrganisation[] = [
  { kind: 'AUTHORITY', name: '省商务部门', jurisdictionCode: '330000', department: 'COMMERCE' },
  { kind: 'PROVIDER', name: '霁川培训学校', uscc: '91330106MA27XW1A0C', jurisdictionCode: '330106' },
  { kind: 'ASSOCIATION', name: '电子商务促进会' },
];
const kindOf = (role: Role) =>
  organisationKinds.find((kind) => (organisationRoles[kind] as readonly Role[]).includes(role)) ?? 'AUTHORITY';

describe('Who may call what', () => {
  let world: World;
  let tenant: TestTenant;
  const organisationIds: Partial<Record<OrganisationKind, string>> = {};
  beforeAll(async () => {
    world = await createWorld();
    tenant = await world.tenant('north');
    const organisations = world.app.get(OrganisationService, { strict: false });
    organisationIds.SCHOOL = await world.school(tenant, '北方职业学校');
    organisationIds.CERTIFYING_BODY = tenant.bodyId;
    await runInScope(systemScope('test', tenant.id), async () => {
      for (const organisation of offices) organisationIds[organisation.kind] = await organisations.create(organisation);
    });
  }, 60_000);
  afterAll(() => world.close());

  const person = (role: Role) => world.signedIn(tenant, organisationIds[kindOf(role)] ?? '', role);

  it('the table names every query and mutation of schema.graphql, and no other', () => {
    const schema = buildSchema(readFileSync(join(process.cwd(), 'libs/contract/schema.graphql'), 'utf8'));
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect(Object.keys(operations).sort()).toEqual(fields.sort());
  });

  it.each(callers)('%s: every operation, by session', async (caller) => {
    const client = caller === 'anonymous' ? world.client() : await person(caller);
    const before = await rowCounts(world);
    for (const name of names) {
      const denied = caller === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      const word = await ask(client, name);
      const expected = mark(name, caller) ? operations[name].answer : denied;
      const nobody = name === 'viewer' && caller === 'anonymous' ? 'NOTHING' : expected;
      // A list that is empty for now is as good as one that is not.
      expect([name, word.replace(/EMPTY|NOTHING/, 'OK')]).toEqual([name, nobody.replace(/EMPTY|NOTHING/, 'OK')]);
    }
    expect(await rowCounts(world)).toEqual(before);
  });

  it('no credentials that are wrong are better than none', async () => {
    const client = await person('TENANT_ADMIN');
    const machine = await withToken(world, tenant, client, [...tokenScopes]);
    expect(await ask(machine, 'rounds')).toBe('OK');
    const wrong = ['sd_', 'x', `sd_${'A'.repeat(22)}.${'A'.repeat(22)}.${'A'.repeat(43)}`, "' OR 1=1 --"];
    for (const text of wrong) {
      // A bad token does not fall back to the good cookie beside it.
      client.useToken(text);
      expect(await ask(client, 'rounds')).toBe('UNAUTHENTICATED');
    }
    const forged = await world.client().fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `sd_session=${'A'.repeat(43)}` },
      body: JSON.stringify({ query: '{ rounds { edges { cursor } } }' }),
    });
    expect(await forged.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  // Scopes only ever add. What is shut to a token of all others needs its own, and what its own opens needs no other: that says as much as
  // every operation by every scope would, with a twelfth of the questions.
  it.each(roles)(
    '%s: every operation, by tokens of no scope, its own alone, all but its own, and all',
    async (role) => {
      const owner = await person(role);
      const wrong: string[] = [];
      const asked = new Map<OperationName, number>(names.map((name) => [name, 0]));
      const askAll = async (some: readonly OperationName[], scopes: readonly Permission[]) => {
        const machine = await withToken(world, tenant, owner, scopes);
        for (const name of some) {
          const { scope, answer } = operations[name];
          const open =
            scope === 'anyone' ||
            (scope !== 'people' && (scopes as readonly string[]).includes(scope) && mark(name, role));
          const word = await ask(machine, name);
          asked.set(name, (asked.get(name) ?? 0) + 1);
          const right = open
            ? word.replace(/EMPTY|NOTHING/, 'OK') === answer.replace(/EMPTY|NOTHING/, 'OK')
            : word === 'FORBIDDEN';
          if (!right) wrong.push(`${name} with [${scopes.join()}]: ${word}`);
        }
      };
      await askAll(names, []);
      for (const scope of permissions) {
        const own = names.filter((name) => operations[name].scope === scope);
        await askAll(own, [scope]);
        await askAll(
          own,
          permissions.filter((other) => other !== scope),
        );
      }
      await askAll(names, permissions);
      expect(wrong).toEqual([]);
      const times = (name: OperationName) => (/^(anyone|people)$/.test(operations[name].scope) ? 2 : 4);
      expect([...asked].filter(([name, count]) => count !== times(name))).toEqual([]);
    },
    120_000,
  );

  it.each([
    ['GET', '/files/01900000-0000-7000-8000-000000000000', 401, 404],
    ['PUT', '/files/01900000-0000-7000-8000-000000000000', 401, 404],
    ['GET', '/files/not-an-id', 401, 404],
    ['GET', '/templates/team-roster.xlsx', 401, 200],
    ['GET', '/files', 404, 404],
    ['DELETE', '/files/01900000-0000-7000-8000-000000000000', 404, 404],
  ])('%s %s: %i for nobody, %i for somebody', async (method, path, nobody, somebody) => {
    const status = async (client: Client) =>
      (
        await client.fetch(path, {
          method,
          ...(method === 'PUT' ? { body: 'x', headers: { 'content-type': 'text/csv' } } : {}),
        })
      ).status;
    expect(await status(world.client())).toBe(nobody);
    expect(await status(await person('SCHOOL_EDITOR'))).toBe(somebody);
  });
});
