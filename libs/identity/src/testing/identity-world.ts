import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { Test, type TestingModule } from '@nestjs/testing';
import { type OrganisationKind, organisationKinds, organisationRoles } from '@shidian/contract/organisations.js';
import type { Role } from '@shidian/contract/roles.js';
import { FrozenClock } from '@shidian/platform/clock/clock.js';
import { type Actor, actorScope, runInScope, systemScope } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { PlatformModule } from '@shidian/platform/platform.module.js';
import { createTestDatabase } from '@shidian/platform/testing/test-database.js';
import pg from 'pg';
import { identityEntities } from '../identity.entities.js';
import { IdentityModule } from '../identity.module.js';
import { MembershipService } from '../membership/membership.service.js';
import { type NewOrganisation, OrganisationService } from '../organisation/organisation.service.js';
import { usccCheck } from '../organisation/uscc.js';
import { UserService } from '../user-account/user-account.service.js';

// A database and dozens of deliberately slow hashes: five seconds are not enough on a busy machine.
jest.setTimeout(60_000);

/** The password of everybody in the tests. */
export const PASSWORD = 'correct horse battery';

/** The places of the tests: two cities, their counties, and one that another has replaced. */
const PLACES = `
  INSERT INTO jurisdiction (code, name, level, parent_code, valid_from, valid_until) VALUES
    ('330000', '浙江省', 'PROVINCE', NULL, '2002-12-31', NULL),
    ('330100', '杭州市', 'CITY', '330000', '2002-12-31', NULL),
    ('330106', '西湖区', 'COUNTY', '330100', '2002-12-31', NULL),
    ('330111', '富阳区', 'COUNTY', '330100', '2014-12-13', NULL),
    ('330183', '富阳市', 'COUNTY', '330100', '2002-12-31', '2014-12-13'),
    ('330700', '金华市', 'CITY', '330000', '2002-12-31', NULL),
    ('330702', '婺城区', 'COUNTY', '330700', '2002-12-31', NULL),
    ('330782', '义乌市', 'COUNTY', '330700', '2002-12-31', NULL)`;

/** A unified social credit code with the right check character, another for each number. */
export function usccOf(n: number): string {
  const first17 = `91330100${String(n).padStart(9, '0')}`;
  return first17 + usccCheck(first17);
}

/** The identity context on a database of its own, standing still in time. */
export type IdentityWorld = Awaited<ReturnType<typeof createIdentityWorld>>;

/** Boots the context and answers its services and short ways to fill it. */
export async function createIdentityWorld() {
  const test = await createTestDatabase();
  const clock = new FrozenClock(new Date('2026-03-02T01:00:00Z'));
  const module: TestingModule = await Test.createTestingModule({
    imports: [
      PlatformModule.forRoot({
        databaseUrl: test.urls.app,
        poolSize: 8,
        applicationName: 'test',
        entities: identityEntities,
        dataDir: join(tmpdir(), 'shidian-identity'),
        clock,
      }),
      IdentityModule,
    ],
  }).compile();
  const superuser = new pg.Client({ connectionString: test.urls.superuser });
  await superuser.connect();
  await superuser.query(PLACES);
  const { close, ...making } = makers(module, superuser);
  return {
    ...making,
    clock,
    superuser,
    database: module.get(Database),
    get: module.get.bind(module) as TestingModule['get'],
    close: async () => {
      await close();
      await test.drop();
    },
  };
}

/** A kind of organisation in which the role makes sense. */
function homeOf(role: Role): OrganisationKind {
  const fits = (kind: OrganisationKind): boolean => (organisationRoles[kind] as readonly Role[]).includes(role);
  const kind = organisationKinds.find(fits);
  if (!kind) throw new Error(`No kind of organisation has the role ${role}`);
  return kind;
}

function makers(module: TestingModule, superuser: pg.Client) {
  let units = 900_000_000;
  const inTenant = <T>(tenantId: string | null, work: () => Promise<T>): Promise<T> =>
    runInScope(systemScope('test', tenantId), work);

  const tenant = async (slug: string): Promise<string> => {
    const id = randomUUID();
    await superuser.query('INSERT INTO tenant (id, slug, name, name_en) VALUES ($1, $2, $2, $2)', [id, slug]);
    return id;
  };
  const organisation = (tenantId: string, name: string, more: Partial<NewOrganisation> = {}): Promise<string> =>
    inTenant(tenantId, () =>
      module.get(OrganisationService).create({ kind: 'SCHOOL', schoolType: 'SECONDARY', name, ...more }),
    );
  const person = (email: string, name = '王小明'): Promise<string> =>
    inTenant(null, () => module.get(UserService).create({ email, name, password: PASSWORD }));
  const member = (tenantId: string, userId: string, organisationId: string, role: Role): Promise<string> =>
    inTenant(tenantId, () => module.get(MembershipService).grant({ userId, organisationId, role }));

  return {
    inTenant,
    as: <T>(actor: Actor, work: () => Promise<T>): Promise<T> => runInScope(actorScope('test', actor), work),
    tenant,
    organisation,
    person,
    member,
    /** A new person with one membership in an organisation. */
    memberOf: async (tenantId: string, organisationId: string, role: Role) => {
      const userId = await person(`${randomUUID()}@office.example`);
      return { userId, organisationId, membershipId: await member(tenantId, userId, organisationId, role) };
    },
    /** A person with one membership in a new organisation that fits the role. */
    somebody: async (tenantId: string, email: string, role: Role) => {
      const userId = await person(email);
      const kind = homeOf(role);
      const organisationId = await organisation(tenantId, `${email} 机构`, {
        kind,
        schoolType: kind === 'SCHOOL' ? 'SECONDARY' : null,
        ...(kind === 'PROVIDER' && { uscc: usccOf(++units), jurisdictionCode: '330106' }),
      });
      return { userId, organisationId, membershipId: await member(tenantId, userId, organisationId, role) };
    },
    close: async () => {
      await superuser.end();
      await module.close();
    },
  };
}

/** The codes of the refusal that `work` ends with; `null` when it succeeds. */
export async function refusalOf(work: Promise<unknown>): Promise<string[] | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.items.map((item) => item.code);
    throw error;
  }
}
