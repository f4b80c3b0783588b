import { randomUUID } from 'node:crypto';
import { runInScope, systemScope } from '@shidian/platform/context/scope.js';
import type { Department } from '@shidian/contract/organisations.js';
import { type ProviderKind, providerKinds } from '@shidian/contract/providers.js';
import type { Role } from '@shidian/contract/roles.js';
import { OrganisationService } from '@shidian/identity/organisation/organisation.service.js';
import { usccCheck } from '@shidian/identity/organisation/uscc.js';
import { Database } from '@shidian/platform/database/database.js';
import { RoundService } from '@shidian/programmes/round/round.service.js';
import { QuotaIssue } from '@shidian/quotas/ledger/quota-issue.js';
import type { PackageContent } from '@shidian/rules/package.js';
import type { Client } from './client.js';
import { superuser } from './superuser.js';
import type { TestTenant, World } from './world.js';

/** A day within the batch of the package's deadline. */
export const IN_TIME = new Date('2014-06-20T02:00:00Z');

/** A unit that may apply, and its submitter. */
export interface TestUnit {
  readonly organisationId: string;
  readonly name: string;
  readonly uscc: string;
  readonly client: Client;
}

/** A province in which units are filed: its rounds, its offices, its caps. */
export interface Province {
  readonly tenant: TestTenant;
  readonly programmeId: string;
  readonly content: PackageContent;
  readonly rounds: Readonly<Record<ProviderKind, string>>;
  /** The office of a department at a place; made when first asked for. */
  office(code: string, department?: Department): Promise<string>;
  /** An officer of that office, signed in; the same one each time. */
  officer(code: string, department?: Department): Promise<Client>;
  /** Another person at the same office. */
  colleague(code: string, department?: Department): Promise<Client>;
  association(): Promise<Client>;
  unit(county: string, more?: { member?: boolean; uscc?: string }): Promise<TestUnit>;
  /** Gives a place slots of both kinds. */
  issue(code: string, slots: number): Promise<void>;
}

let units = 0;

/** A valid unified social credit code that no other unit of the run has. */
export function nextUscc(): string {
  const body = `91330106${String(++units).padStart(9, '0')}`;
  return body + usccCheck(body);
}

/** A tenant whose programme is that of ZJ-2014, at a moment within its first batch. */
export async function createProvince(world: World, slug: string): Promise<Province> {
  world.clock.set(IN_TIME);
  const tenant = await world.tenant(slug);
  const within = <T>(work: () => Promise<T>) =>
    runInScope(systemScope('test', tenant.id), () => world.app.get(Database).transaction(work));
  const service = <T>(type: new (...args: never[]) => T): T => world.app.get(type, { strict: false });
  const [pack] = await superuser<{ id: string; version: string; content: PackageContent }>(
    world,
    `SELECT id, version, content FROM rule_package WHERE content ? 'filing' ORDER BY id, version DESC LIMIT 1`,
  );
  if (!pack?.content.filing) throw new Error('No installed package files units');
  const { forms } = pack.content.filing;
  const programmeId = randomUUID();
  await superuser(
    world,
    `INSERT INTO programme (tenant_id, id, code, name, name_en, created_at) VALUES ($1, $2, 'filing', '备案', 'Filing', now())`,
    [tenant.id, programmeId],
  );
  const rounds = {} as Record<ProviderKind, string>;
  for (const kind of providerKinds)
    rounds[kind] = await within(() =>
      service(RoundService).create({
        programmeId,
        name: `2014 年 ${kind}`,
        nameEn: `2014 ${kind}`,
        referenceYear: 2014,
        opensAt: new Date('2014-06-01T00:00:00+08:00'),
        closesAt: new Date('2017-12-31T00:00:00+08:00'),
        capacity: null,
        numberPrefix: kind === 'PRACTICE_BASE' ? 'ZJ-B' : 'ZJ-I',
        ruleSet: forms[kind].ruleSet,
        packageId: pack.id,
        packageVersion: pack.version,
      }),
    );
  const offices = new Map<string, Promise<string>>();
  const people = new Map<string, Promise<Client>>();
  const once = <T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>) => {
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
  };
  const organisations = service(OrganisationService);
  const person = async (organisationId: string, role: Role) => world.signedIn(tenant, organisationId, role);
  const province: Province = {
    tenant,
    programmeId,
    content: pack.content,
    rounds,
    office: (code, department = 'COMMERCE') =>
      once(offices, `${code} ${department}`, () =>
        within(() =>
          organisations.create({
            kind: 'AUTHORITY',
            name: `${code} ${department}`,
            jurisdictionCode: code,
            department,
          }),
        ),
      ),
    officer: (code, department = 'COMMERCE') =>
      once(people, `${code} ${department}`, () => province.colleague(code, department)),
    colleague: async (code, department = 'COMMERCE') => person(await province.office(code, department), 'OFFICER'),
    association: () =>
      once(people, 'association', async () =>
        person(
          await within(() => organisations.create({ kind: 'ASSOCIATION', name: `促进会 ${slug}` })),
          'ASSOCIATION_OFFICER',
        ),
      ),
    unit: async (county, { member = false, uscc = nextUscc() } = {}) => {
      const name = `${slug} 单位 ${uscc.slice(-6)}`;
      const organisationId = await within(() =>
        organisations.create({
          kind: 'PROVIDER',
          name,
          uscc,
          jurisdictionCode: county,
          associationMember: member,
        }),
      );
      return { organisationId, name, uscc, client: await person(organisationId, 'PROVIDER_SUBMITTER') };
    },
    issue: (code, slots) =>
      within(async () => {
        const lines = providerKinds.map((providerKind) => ({ jurisdictionCode: code, providerKind, by: slots }));
        await service(QuotaIssue).lockAll(programmeId, lines);
        await service(QuotaIssue).issue(programmeId, lines, '测试');
      }),
  };
  return province;
}
