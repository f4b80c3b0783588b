import { atLevel } from '@shidian/contract/jurisdictions.js';
import type { BaseFilingFacts, InstitutionFilingFacts } from '@shidian/rules/facts/filing.js';
import { people } from '../data/names.js';
import { streets } from '../data/texts.js';
import type { UnitPlan } from './units.js';

/** Documents that every institution, or base, attaches; the proof of the venue by how it is held. */
export const usualMaterials = {
  TRAINING_INSTITUTION: ['training-licence', 'unit-registration', 'unit-equipment'],
  PRACTICE_BASE: ['base-registration', 'base-equipment'],
} as const;

/** What a unit declares, complete and in order; documents are attached by whoever sends them. */
export function factsOf(unit: UnitPlan, today: string): InstitutionFilingFacts & BaseFilingFacts {
  return unit.kind === 'TRAINING_INSTITUTION' ? institutionFacts(unit, today) : baseFacts(unit, today);
}

/** The proof of the venue that goes with these facts. */
export function venueMaterial({ kind }: UnitPlan, { venue }: InstitutionFilingFacts & BaseFilingFacts): string {
  const prefix = kind === 'TRAINING_INSTITUTION' ? 'unit' : 'base';
  return venue?.tenure === 'owned' ? `${prefix}-title-deed` : `${prefix}-lease`;
}

/** Telephone area codes of the cities. */
const areaCodes: Readonly<Record<string, string>> = {
  '330100': '0571',
  '330200': '0574',
  '330300': '0577',
  '330400': '0573',
  '330500': '0572',
  '330600': '0575',
  '330700': '0579',
  '330800': '0570',
  '330900': '0580',
  '331000': '0576',
  '331100': '0578',
};

const inYears = (today: string, years: number): string => `${Number(today.slice(0, 4)) + years}-12-31`;

function common({ place, random }: UnitPlan, today: string): InstitutionFilingFacts & BaseFilingFacts {
  const own = random.fork('common');
  const [contact] = people(own.fork('contact'), 1);
  const tenure = own.chance(40) ? 'owned' : 'leased';
  return {
    contact: {
      name: contact as string,
      phone: `${areaCodes[atLevel(place.code, 'CITY') ?? '']}-8${own.int(100_0000, 999_9999)}`,
    },
    registration: {
      kind: 'business-licence',
      number: `33${own.int(10_0000_0000, 99_9999_9999)}`,
      validUntil: 'long-term',
    },
    venue: {
      tenure,
      address: `浙江省${place.name}${own.pick(streets)}${own.int(1, 300)}号`,
      area: own.int(3, 40) * 100,
      ...(tenure === 'leased' ? { leaseUntil: inYears(today, 3) } : {}),
    },
    funding: own.pick([
      '经费来自培训收入与单位自筹，设专户管理，年度预算覆盖场地、设备与师资。',
      '由主管企业按年拨付培训经费，另有政府购买服务收入，专款专用。',
    ]),
    experience: own.pick([
      '近一年开办电商运营、网络客服短训班，学员以本地企业员工和返乡创业者为主。',
      '近一年与县域电商公共服务中心合作办班，并为合作院校学生提供集中实训。',
    ]),
    recruitment: own.pick(['合作企业推荐、镇街组织报名。', '合作院校输送、线上报名。']),
    equipment: own.pick([
      '机房两间，摄影棚一间，直播间四间，客服坐席三十个。',
      '培训教室三间，仿真平台一套，网络专线。',
    ]),
    management: own.pick([
      '学籍、考勤、考核与安全制度齐备，近三年无投诉处罚记录。',
      '制度上墙，专人管理学员档案，信誉良好。',
    ]),
    commitments: { provincialPlan: true, syllabus: true },
  };
}

function institutionFacts(unit: UnitPlan, today: string): InstitutionFilingFacts {
  const own = unit.random.fork('institution');
  const [legal, ...teachers] = people(own.fork('people'), 7);
  const fullTime = own.int(4, 9);
  const partTime = own.int(2, 6);
  const managers = own.int(2, 4);
  const scopes = [
    ...['assistant-customer-service', 'assistant-design', 'assistant-logistics'].filter(() => own.chance(70)),
    ...['specialist-operations', 'specialist-platform', 'specialist-logistics', 'specialist-cross-border'].filter(() =>
      own.chance(45),
    ),
  ];
  return {
    ...common(unit, today),
    unit: {
      name: unit.name,
      nature: own.pick(['enterprise', 'private-non-enterprise', 'public-institution'] as const),
      address: `浙江省${unit.place.name}${own.pick(streets)}${own.int(1, 300)}号`,
      legalRepresentative: legal as string,
    },
    foundedOn: `${own.int(2004, 2012)}-0${own.int(1, 9)}-15`,
    staff: {
      total: fullTime + partTime + managers,
      teachersFullTime: fullTime,
      teachersPartTime: partTime,
      managers,
      others: 0,
    },
    capacity: own.int(4, 20) * 50,
    scopes: scopes.length > 0 ? scopes : ['assistant-customer-service'],
    trainingLicence: {
      authority: `${unit.place.name}人社部门`,
      number: `33${own.int(1000, 9999)}`,
      validUntil: inYears(today, 4),
    },
    lastYear: { trained: own.int(5, 60) * 10, sessions: own.int(4, 20) },
    teachers: teachers.map((name, index) => ({
      name,
      employment: index < 4 ? ('full-time' as const) : ('part-time' as const),
      title: own.pick(['intermediate', 'associate-senior', 'junior'] as const),
      subjects: own.pick(['客服与沟通', '网店装修', '平台运营', '仓储与快递', '外贸单证']),
    })),
  };
}

function baseFacts(unit: UnitPlan, today: string): BaseFilingFacts {
  const own = unit.random.fork('base');
  const [legal, ...tutors] = people(own.fork('people'), 4);
  const address = `浙江省${unit.place.name}${own.pick(streets)}${own.int(1, 300)}号`;
  const park = unit.name.endsWith('产业园');
  return {
    ...common(unit, today),
    baseType: park ? 'park' : 'enterprise',
    ...(park
      ? {
          park: {
            name: unit.name,
            address,
            operator: `${unit.name}管理有限公司`,
            legalRepresentative: legal as string,
            tenants: own.int(20, 180),
            revenueLastYear: own.int(50, 900) * 1_000_000,
          },
        }
      : {
          unit: { name: unit.name, address, legalRepresentative: legal as string },
          employees: own.int(20, 600),
          revenueLastYear: own.int(5, 400) * 1_000_000,
          category: own.pick(['application', 'service', 'platform'] as const),
        }),
    directions: own.pick([['operations'], ['operations', 'marketing'], ['marketing', 'cross-border']] as const).slice(),
    posts: tutors.map((tutor, index) => ({
      name: ['客服坐席', '店铺运营', '仓储拣配'][index] ?? '运营助理',
      seats: own.int(5, 40),
      tutor,
      tutorFullTime: true,
    })),
    profile: park
      ? '园区由运营公司统一管理，提供仓储、摄影、直播与财税服务，入驻企业以本地产业带商家为主。'
      : '自营与代运营并重，平台销售占七成以上，设客服、运营、仓储三个部门，可接收学员轮岗。',
  };
}
