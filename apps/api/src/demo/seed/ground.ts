import type { Role } from '@shidian/contract/roles.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import type { PackageContent } from '@shidian/rules/package.js';
import { demoOrganisations, type DemoOrganisation, demoPeople, type DemoTenant } from '../accounts.js';
import { people } from '../data/names.js';
import { Random } from '../data/random.js';
import { generateSchools, type DemoSchool } from '../data/school-generator.js';
import { inventedUscc } from '../data/uscc.js';
import type { Calendar } from '../story/calendar.js';
import type { SchoolPlan, TenantPlan } from '../story/story.js';
import { addListedPeople, addPerson, type Placed } from './people.js';
import type { DemoServices } from './services.js';

/** A school of a plan, as it stands in the database, and who fills in for it. */
export interface GroundSchool {
  readonly plan: SchoolPlan;
  readonly school: DemoSchool;
  readonly submitter: Actor;
  readonly random: Random;
}

/** A tenant with all that applications need. */
export interface Ground {
  readonly plan: TenantPlan;
  readonly tenantId: string;
  /** The package that judges here. */
  readonly content: PackageContent;
  readonly programmeId: string;
  readonly rounds: ReadonlyMap<string, string>;
  readonly reviewer: Actor;
  readonly schools: readonly GroundSchool[];
}

const randomOf = (plan: TenantPlan): Random => new Random(`shidian-demo/${plan.tenant}`);

/** The schools of a plan, in its order. */
export function schoolsOf(plan: TenantPlan): DemoSchool[] {
  const wishes = plan.schools.map(({ wish, organisation }) =>
    organisation ? { ...wish, name: demoOrganisations[organisation].name } : wish,
  );
  return generateSchools(randomOf(plan), wishes);
}

/** All tenants laid out, and whom the listed accounts act as. */
export interface LaidGround {
  readonly grounds: readonly Ground[];
  /** The first listed person with this role in this organisation, or null. */
  readonly listed: (organisation: DemoOrganisation, role: Role) => Actor | null;
  /** Who signs in under this address, in this tenant. */
  readonly actorOf: (email: string, tenantId: string) => Actor;
}

/**
 * Makes programmes, rounds, organisations and people of every tenant. `more` makes further organisations before the listed people
 * are placed in them.
 */
export async function layGround(
  services: DemoServices,
  plans: readonly TenantPlan[],
  tenantIds: ReadonlyMap<DemoTenant, string>,
  packages: readonly PackageContent[],
  calendar: Calendar,
  more: (organisations: Map<DemoOrganisation, Placed>) => Promise<void> = async () => undefined,
): Promise<LaidGround> {
  const organisations = new Map<DemoOrganisation, Placed>();
  const made = [];
  for (const plan of plans) {
    const tenantId = need(tenantIds.get(plan.tenant), plan.tenant);
    made.push({ plan, tenantId, ...(await makeOrganisations(services, plan, tenantId, organisations)) });
  }
  await more(organisations);
  const listed = await addListedPeople(services, demoPeople, organisations);
  const actorOf = (email: string, tenantId: string): Actor => need(listed.get(email)?.get(tenantId), email);
  const grounds: Ground[] = [];
  for (const { plan, tenantId, schools } of made) {
    const content = need(
      packages.find((one) => one.id === plan.packageId),
      plan.packageId,
    );
    grounds.push({
      plan,
      tenantId,
      content,
      ...(await makeRounds(services, plan, tenantId, content.version, calendar)),
      reviewer: actorOf(plan.reviewer, tenantId),
      schools: await Promise.all(
        schools.map(async ({ placed, ...school }, index) => ({
          ...school,
          submitter: await submitterOf(services, plan, school, placed, index, actorOf),
        })),
      ),
    });
  }
  const listedAt = (organisation: DemoOrganisation, role: Role): Actor | null => {
    const person = demoPeople.find(({ memberships }) =>
      memberships.some((membership) => membership.organisation === organisation && membership.role === role),
    );
    const tenantId = organisations.get(organisation)?.tenantId;
    return person && tenantId ? actorOf(person.email, tenantId) : null;
  };
  return { grounds, listed: listedAt, actorOf };
}

async function makeOrganisations(
  services: DemoServices,
  plan: TenantPlan,
  tenantId: string,
  organisations: Map<DemoOrganisation, Placed>,
): Promise<{ schools: (Omit<GroundSchool, 'submitter'> & { placed: Placed })[] }> {
  const random = randomOf(plan);
  const { organisation, kind, office } = plan.body;
  return services.inTenant(tenantId, async () => {
    const body = {
      kind,
      name: demoOrganisations[organisation].name,
      uscc: inventedUscc(random.fork('body'), '11'),
      ...office,
    };
    organisations.set(organisation, { tenantId, organisationId: await services.organisations.create(body) });
    const schools = [];
    for (const [index, school] of schoolsOf(plan).entries()) {
      const own = need(plan.schools[index], school.name);
      const placed = {
        tenantId,
        organisationId: await services.organisations.create({ ...school, kind: 'SCHOOL' }),
      };
      if (own.organisation) organisations.set(own.organisation, placed);
      schools.push({ plan: own, school, placed, random: random.fork(`applications-${index}`) });
    }
    return { schools };
  });
}

async function makeRounds(
  services: DemoServices,
  plan: TenantPlan,
  tenantId: string,
  packageVersion: string,
  calendar: Calendar,
): Promise<Pick<Ground, 'programmeId' | 'rounds'>> {
  return services.inTenant(tenantId, async () => {
    const programmeId = await services.programmes.create(plan.programme);
    const rounds = new Map<string, string>();
    for (const [key, { opensInDays, closesInDays, ...round }] of Object.entries(plan.rounds)) {
      const id = await services.rounds.create({
        ...round,
        programmeId,
        opensAt: calendar.midnight(opensInDays),
        closesAt: calendar.midnight(closesInDays),
        ruleSet: 'pilot-application',
        packageId: plan.packageId,
        packageVersion,
      });
      rounds.set(key, id);
    }
    return { programmeId, rounds };
  });
}

async function submitterOf(
  services: DemoServices,
  plan: TenantPlan,
  { plan: school, random }: Pick<GroundSchool, 'plan' | 'random'>,
  placed: Placed,
  index: number,
  actorOf: (email: string, tenantId: string) => Actor,
): Promise<Actor> {
  if (school.organisation) {
    const listed = demoPeople.find(({ memberships: [first] }) => first.organisation === school.organisation);
    return actorOf(need(listed, school.organisation).email, placed.tenantId);
  }
  const [name] = people(random.fork('submitter'), 1);
  const email = `school-${String(index + 1).padStart(2, '0')}@${plan.tenant}.demo`;
  const actors = await addPerson(services, { email, name: need(name, email) }, [
    { ...placed, role: 'SCHOOL_SUBMITTER' },
  ]);
  return need(actors.get(placed.tenantId), email);
}

function need<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the demonstration plan lacks ${what}`);
  return value;
}
