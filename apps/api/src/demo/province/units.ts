import { atLevel } from '@shidian/contract/jurisdictions.js';
import type { ProviderKind } from '@shidian/contract/providers.js';
import type { DemoOrganisation } from '../accounts.js';
import type { Random } from '../data/random.js';
import { inventedUscc } from '../data/uscc.js';
import type { Place } from './offices.js';

/** Where a unit's filing stands at the end. FILED ones were filed so many years ago. */
export const filingEnds = [
  'FILED',
  'DRAFT',
  'PRESCREEN',
  'OVERDUE',
  'UNSIGNED',
  'REVIEW',
  'OBJECTED',
  'APPROVAL',
  'PUBLICATION',
  'RETURNED',
  'REJECTED',
  'WITHDRAWN',
  'FRESH',
] as const;
export type FilingEnd = (typeof filingEnds)[number];

/** A unit with the story of its filing. */
export interface UnitPlan {
  readonly name: string;
  readonly uscc: string;
  readonly kind: ProviderKind;
  readonly place: Place;
  readonly member: boolean;
  readonly ends: FilingEnd;
  /** Batch in which it was filed: years ago. */
  readonly yearsAgo: number;
  readonly organisation: DemoOrganisation | null;
  readonly random: Random;
}

/** Units filed so many years ago, per city: institutions, bases. Within the caps, Zhoushan's institutions up to them. */
const filed: Readonly<Record<string, readonly [institutions: number, bases: number]>> = {
  '330100': [12, 18],
  '330200': [9, 14],
  '330300': [8, 13],
  '330400': [4, 7],
  '330500': [4, 6],
  '330600': [5, 7],
  '330700': [6, 10],
  '330800': [4, 6],
  '330900': [4, 4],
  '331000': [5, 8],
  '331100': [3, 4],
};

/** The stories of this year's round, in turn over the cities. */
const current: readonly FilingEnd[] = [
  ...['DRAFT', 'PRESCREEN', 'REVIEW', 'APPROVAL', 'PUBLICATION', 'RETURNED', 'OVERDUE'],
  ...['REVIEW', 'PRESCREEN', 'REJECTED', 'DRAFT', 'OBJECTED', 'APPROVAL', 'WITHDRAWN', 'PUBLICATION'],
  ...['REVIEW', 'PRESCREEN', 'RETURNED', 'OVERDUE', 'REVIEW', 'FRESH', 'DRAFT', 'APPROVAL', 'PRESCREEN'],
] as FilingEnd[];

const firsts = [...'霁澜汀棠漪槿樾筠璞翎砚蓼泓稷萤霜黛岚屿皓'];
const seconds = [...'川浦宁州泽麓亭禾桥港湾谷'];
const institutionNouns = ['电商培训学校', '网商培训中心', '职业技能培训学校', '电子商务培训学院'];
const baseNouns = ['电子商务有限公司', '网络科技有限公司', '电商产业园', '供应链管理有限公司', '跨境电商产业园'];

/** All units of the province, the same for the same seed. `countiesOf` answers the counties of a city. */
export function planUnits(
  random: Random,
  cities: readonly Place[],
  countiesOf: (city: string) => readonly Place[],
): UnitPlan[] {
  const brands = random.fork('brands').shuffle(firsts.flatMap((first) => seconds.map((second) => first + second)));
  const listed = new Map<string, ListedUnit>(
    listedUnits.map((unit) => [`${unit.county} ${unit.kind} ${unit.ends}`, unit]),
  );
  const units: UnitPlan[] = [];
  const add = (
    city: Place,
    kind: ProviderKind,
    ends: FilingEnd,
    yearsAgo: number,
    county: string | null = null,
  ): void => {
    const own = random.fork(`unit-${units.length}`);
    const counties = countiesOf(city.code);
    const wanted = [...listed.values()].find(
      (unit) => unit.kind === kind && unit.ends === ends && counties.some(({ code }) => code === unit.county),
    );
    if (wanted) listed.delete(`${wanted.county} ${wanted.kind} ${wanted.ends}`);
    const place = counties.find(({ code }) => code === (wanted?.county ?? county)) ?? own.pick(counties);
    const noun = own.pick(kind === 'TRAINING_INSTITUTION' ? institutionNouns : baseNouns);
    const invented = `${city.name.replace('市', '')}${brands[units.length]}${noun}`;
    units.push({
      name: wanted?.name ?? invented,
      uscc: inventedUscc(own, '33'),
      kind,
      place,
      // Some of the Association's members wait for its recommendation.
      member: county === null && units.length % (ends === 'PRESCREEN' ? 2 : 5) === 0,
      ends,
      yearsAgo,
      organisation: wanted?.organisation ?? null,
      random: own,
    });
  };
  for (const city of cities) {
    const [institutions, bases] = filed[city.code] ?? [0, 0];
    for (let index = 0; index < institutions; index++) add(city, 'TRAINING_INSTITUTION', 'FILED', yearsAgoOf(index));
    for (let index = 0; index < bases; index++) add(city, 'PRACTICE_BASE', 'FILED', yearsAgoOf(index));
  }
  current.forEach((ends, index) => {
    const city = cities[index % 3 === 0 ? 0 : index % cities.length] as Place;
    // The last free slot of Zhoushan's institutions is spoken for: the next one meets the cap.
    add(city, index % 5 < 2 ? 'TRAINING_INSTITUTION' : 'PRACTICE_BASE', ends, 0);
  });
  const zhoushan = cities.find(({ code }) => code === '330900');
  if (zhoushan) {
    add(zhoushan, 'TRAINING_INSTITUTION', 'APPROVAL', 0);
    add(zhoushan, 'TRAINING_INSTITUTION', 'REVIEW', 0);
  }
  for (const { county, kind, ends } of atListedDesks) {
    const city = cities.find(({ code }) => code === atLevel(county, 'CITY'));
    if (city) add(city, kind, ends, 0, county);
  }
  if (listed.size > 0) throw new Error(`no story takes up ${[...listed.keys()].join(', ')}`);
  return units;
}

/** Most were filed four years ago, the others in the batches after. */
const yearsAgoOf = (index: number): number => (index % 5 === 3 ? 3 : index % 5 === 4 ? 2 : 4);

/** Filings that wait for the officers whom the sign-in page lists, so that each finds something to do. */
const atListedDesks: readonly Pick<ListedUnit, 'county' | 'kind' | 'ends'>[] = [
  { county: '330106', kind: 'TRAINING_INSTITUTION', ends: 'PRESCREEN' },
  { county: '330106', kind: 'PRACTICE_BASE', ends: 'PRESCREEN' },
  { county: '330782', kind: 'PRACTICE_BASE', ends: 'PRESCREEN' },
  { county: '330110', kind: 'PRACTICE_BASE', ends: 'UNSIGNED' },
  { county: '330782', kind: 'TRAINING_INSTITUTION', ends: 'UNSIGNED' },
];

interface ListedUnit {
  readonly organisation: DemoOrganisation;
  readonly name: string;
  readonly county: string;
  readonly kind: ProviderKind;
  readonly ends: FilingEnd;
}

const listedUnits: readonly ListedUnit[] = [
  {
    organisation: 'zhejiang-institution',
    name: '杭州霁川电商培训学校',
    county: '330106',
    kind: 'TRAINING_INSTITUTION',
    ends: 'FILED',
  },
  {
    organisation: 'zhejiang-applicant',
    name: '杭州澜浦网商培训中心',
    county: '330106',
    kind: 'TRAINING_INSTITUTION',
    ends: 'DRAFT',
  },
  {
    organisation: 'zhejiang-base',
    name: '义乌汀宁跨境电商产业园',
    county: '330782',
    kind: 'PRACTICE_BASE',
    ends: 'FILED',
  },
];
