import type { ProviderKind } from '@shidian/contract/providers.js';
import type { Role } from '@shidian/contract/roles.js';
import { businessDate } from '@shidian/platform/clock/clock.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import { isLate } from '@shidian/providers/filing/filing-deadline.js';
import type { PackageContent } from '@shidian/rules/package.js';
import { type DemoOrganisation, demoOrganisations } from '../accounts.js';
import { people } from '../data/names.js';
import { Random } from '../data/random.js';
import type { LaidGround } from '../seed/ground.js';
import { addPerson, type Placed } from '../seed/people.js';
import type { Calendar } from '../story/calendar.js';
import { ProvinceChanges } from './changes.js';
import { planCurrentRound, planFiledBatch } from './batches.js';
import { FilingJourney, type MadeUnit } from './filing-journey.js';
import { holidayYears } from './holidays.js';
import { makeOffices, type MadeOffice, type Place, staffOffices } from './offices.js';
import { Province, PROVINCE } from './province.js';
import type { ProvinceServices } from './services.js';
import { splitTargets } from './target-splits.js';
import { Timetable } from './timetable.js';
import { planUnits, type UnitPlan } from './units.js';
import { planYears } from './years.js';

/** Batches in which the demonstration's units were filed, in years before the present. */
const BATCHES = [4, 3, 2] as const;
const DAY = 24 * 3_600_000;

/** The province before anybody acts: its offices and units, made before people are, since people work in them. */
export interface ProvinceGround {
  readonly tenantId: string;
  readonly offices: readonly MadeOffice[];
  readonly units: readonly { readonly plan: UnitPlan; readonly placed: Placed }[];
  readonly association: Placed;
}

const random = new Random('shidian-demo/zhejiang-filings');

/** Makes offices, the Association and units, and notes those in which listed people work. */
export async function layProvince(
  services: ProvinceServices,
  tenantId: string,
  organisations: Map<DemoOrganisation, Placed>,
  today: string,
): Promise<ProvinceGround> {
  const { base, jurisdictions } = services;
  const [province, cities, counties] = await base.inTenant(tenantId, async () => {
    const found = await jurisdictions.children(PROVINCE, today);
    const below = new Map<string, readonly Place[]>();
    for (const { code } of found) below.set(code, await jurisdictions.children(code, today));
    return [{ code: PROVINCE, name: '浙江省' }, found, below] as const;
  });
  const plans = planUnits(random.fork('units'), cities, (city) => counties.get(city) ?? []);
  const used = new Map(plans.map(({ place }) => [place.code, place]));
  used.set('330782', counties.get('330700')?.find(({ code }) => code === '330782') as Place);
  used.set('330106', counties.get('330100')?.find(({ code }) => code === '330106') as Place);
  const offices = await makeOffices(services.base, tenantId, [province, ...cities, ...used.values()], organisations);
  for (const { listed, placed } of offices) if (listed) organisations.set(listed, placed);
  return base.inTenant(tenantId, async () => {
    const association = {
      tenantId,
      organisationId: await base.organisations.create({
        kind: 'ASSOCIATION',
        name: '浙江电子商务促进会（演示）',
        jurisdictionCode: PROVINCE,
      }),
    };
    organisations.set('zhejiang-association', association);
    organisations.set('zhejiang-body', {
      tenantId,
      organisationId: await base.organisations.create({
        kind: 'CERTIFYING_BODY',
        name: demoOrganisations['zhejiang-body'].name,
      }),
    });
    const units = [];
    for (const plan of plans) {
      const organisationId = await base.organisations.create({
        kind: 'PROVIDER',
        name: plan.name,
        uscc: plan.uscc,
        jurisdictionCode: plan.place.code,
        associationMember: plan.member,
      });
      const placed = { tenantId, organisationId };
      if (plan.organisation) organisations.set(plan.organisation, placed);
      units.push({ plan, placed });
    }
    return { tenantId, offices, units, association };
  });
}

/** Everything that happens in the province, as steps in time. */
export async function planProvince(
  services: ProvinceServices,
  ground: ProvinceGround,
  content: PackageContent,
  { listed, actorOf }: Pick<LaidGround, 'listed' | 'actorOf'>,
  calendar: Calendar,
  runJobs: () => Promise<void>,
): Promise<{ timetable: Timetable; province: Province }> {
  const { base } = services;
  const need = (organisation: DemoOrganisation, role: Role): Actor => {
    const actor = listed(organisation, role);
    if (!actor) throw new Error(`nobody is listed as ${role} of ${organisation}`);
    return actor;
  };
  const offices = await staffOffices(base, ground.offices, listed, random.fork('officers'));
  const programmeId = await base.inTenant(ground.tenantId, () =>
    base.programmes.create({
      code: 'ZJ',
      name: '浙江省电子商务人才培养认证',
      nameEn: 'Zhejiang e-commerce training and certification',
    }),
  );
  const rounds = await openRounds(services, ground.tenantId, programmeId, content, calendar);
  const units: MadeUnit[] = [];
  const names = people(random.fork('submitters'), ground.units.length);
  for (const [index, { plan, placed }] of ground.units.entries()) {
    const known = plan.organisation ? listed(plan.organisation, 'PROVIDER_SUBMITTER') : null;
    const submitter = known ?? (await somebody(services, placed, index, names[index] ?? '代表'));
    units.push({ plan, organisationId: placed.organisationId, submitter });
  }
  const association = need('zhejiang-association', 'ASSOCIATION_OFFICER');
  const province = new Province(
    services,
    programmeId,
    rounds,
    offices,
    {
      manager: need('zhejiang-authority', 'PROGRAMME_MANAGER'),
      second: actorOf('province-2@zhejiang.demo', ground.tenantId),
    },
    units.map((unit) => new FilingJourney(services, offices, association, unit, content.materials)),
    runJobs,
  );
  const morning = new Date(calendar.midnight(0).getTime() + 9 * 3_600_000);
  const timetable = new Timetable(morning, calendar.now, calendar.midnight(-BATCHES[0] * 365));
  const thisYear = Number(calendar.today.slice(0, 4));
  timetable.ago(BATCHES[0] * 365, 0, () =>
    province.publishQuotas({ packageId: content.id, packageVersion: content.version }, thisYear),
  );
  for (const yearsAgo of BATCHES) planFiledBatch(province, timetable, yearsAgo);
  planCurrentRound(province, timetable);
  planYears(province, timetable, thisYear);
  new ProvinceChanges(services, province, content, random.fork('changes')).plan(timetable);
  for (const year of [thisYear - 1, thisYear])
    timetable.on(`${year}-01-22`, () => splitTargets(services, offices, programmeId, year, random.fork('splits')));
  // The table of a year comes out in the November before.
  for (const year of holidayYears) timetable.on(`${year - 1}-11-28`, () => province.loadHolidays(year));
  return { timetable, province };
}

async function openRounds(
  { base }: ProvinceServices,
  tenantId: string,
  programmeId: string,
  { id: packageId, version: packageVersion, filing }: PackageContent,
  calendar: Calendar,
): Promise<Map<string, string>> {
  if (!filing) throw new Error(`package ${packageId} files nobody`);
  const rounds = new Map<string, string>();
  const kinds: readonly (readonly [ProviderKind, string, string, string])[] = [
    ['TRAINING_INSTITUTION', '培训机构备案', 'filing of training institutions', 'PX'],
    ['PRACTICE_BASE', '实践基地备案', 'filing of practice bases', 'SJ'],
  ];
  await base.inTenant(tenantId, async () => {
    for (const yearsAgo of [...BATCHES, 0]) {
      const opens = yearsAgo === 0 ? calendar.midnight(-70) : calendar.midnight(-(yearsAgo * 365 - 60));
      // What opens after the day of the batch joins that of the next year.
      const opensIn = opens.getUTCFullYear();
      const year = isLate(businessDate(opens), filing.deadline, opensIn) ? opensIn + 1 : opensIn;
      for (const [kind, name, nameEn, prefix] of kinds) {
        const { ruleSet } = filing.forms[kind];
        const id = await base.rounds.create({
          programmeId,
          name: `${year} 年${name}（演示）`,
          nameEn: `${year} ${nameEn} (demo)`,
          referenceYear: year,
          opensAt: opens,
          closesAt: new Date(opens.getTime() + 190 * DAY),
          capacity: null,
          numberPrefix: `ZJ-${prefix}-${year}`,
          ruleSet,
          packageId,
          packageVersion,
        });
        rounds.set(`${yearsAgo} ${kind}`, id);
      }
    }
  });
  return rounds;
}

async function somebody({ base }: ProvinceServices, placed: Placed, index: number, name: string): Promise<Actor> {
  const email = `unit-${String(index + 1).padStart(3, '0')}@zhejiang.demo`;
  const actors = await addPerson(base, { email, name }, [{ ...placed, role: 'PROVIDER_SUBMITTER' }]);
  const actor = actors.get(placed.tenantId);
  if (!actor) throw new Error(`nobody applies for ${placed.organisationId}`);
  return actor;
}
