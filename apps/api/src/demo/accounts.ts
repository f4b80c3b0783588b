import type { Role } from '@shidian/contract/roles.js';

/** One password for every demonstration account. It is public: the data are refused to a production instance. */
export const demoPassword = 'Shidian-2021-demo';

/** Short names of the demonstration tenants. */
export const demoTenants = {
  jd: { name: '电商客服证书试点（演示）', nameEn: 'E-commerce service pilot (demo)' },
  zhejiang: { name: '浙江商务主管部门（演示）', nameEn: 'Zhejiang commerce authority (demo)' },
  ccplan: { name: '呼叫中心证书试点（演示）', nameEn: 'Call-centre certificate pilot (demo)' },
} as const;
export type DemoTenant = keyof typeof demoTenants;

/** Organisations in which demonstration accounts work; a school's is the one that the applications below name. */
export const demoOrganisations = {
  'jd-body': { tenant: 'jd', name: '电商客服评价中心（演示）', nameEn: 'E-commerce service assessment centre (demo)' },
  'jd-school': { tenant: 'jd', name: '霁川市电子商务职业学校', nameEn: 'Jichuan School of E-commerce' },
  'jd-new-school': { tenant: 'jd', name: '澜浦市商务职业技术学院', nameEn: 'Lanpu College of Commerce' },
  'zhejiang-authority': {
    tenant: 'zhejiang',
    name: '浙江商务主管部门（演示）',
    nameEn: 'Zhejiang commerce authority (demo)',
  },
  'zhejiang-school': { tenant: 'zhejiang', name: '汀宁市商贸职业学校', nameEn: 'Tingning School of Trade' },
  'ccplan-body': { tenant: 'ccplan', name: '呼叫中心评价中心（演示）', nameEn: 'Call-centre assessment centre (demo)' },
  'ccplan-school': { tenant: 'ccplan', name: '棠泽市信息技术学校', nameEn: 'Tangze School of Information Technology' },
} as const satisfies Record<string, { tenant: DemoTenant; name: string; nameEn: string }>;
export type DemoOrganisation = keyof typeof demoOrganisations;

/** A place of a demonstration account. */
export interface DemoMembership {
  readonly organisation: DemoOrganisation;
  readonly role: Role;
}

/** A person who can sign in to a demonstration instance. */
export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly nameEn: string;
  /** The first one is where the first sign-in begins. */
  readonly memberships: readonly [DemoMembership, ...DemoMembership[]];
}

const person = (
  email: string,
  name: string,
  nameEn: string,
  ...memberships: [DemoMembership, ...DemoMembership[]]
): DemoPerson => ({ email, name, nameEn, memberships });

/** Everybody whom the README and the sign-in page of a demonstration instance list. */
export const demoPeople: readonly DemoPerson[] = [
  person('school@jd.demo', '林晓', 'Lin Xiao', { organisation: 'jd-school', role: 'SCHOOL_SUBMITTER' }),
  person('school-editor@jd.demo', '苏禾', 'Su He', { organisation: 'jd-school', role: 'SCHOOL_EDITOR' }),
  person('new-school@jd.demo', '乔然', 'Qiao Ran', { organisation: 'jd-new-school', role: 'SCHOOL_SUBMITTER' }),
  person('reviewer@jd.demo', '秦川', 'Qin Chuan', { organisation: 'jd-body', role: 'REVIEWER' }),
  person('manager@jd.demo', '宋岚', 'Song Lan', { organisation: 'jd-body', role: 'PROGRAMME_MANAGER' }),
  person('admin@jd.demo', '方正', 'Fang Zheng', { organisation: 'jd-body', role: 'TENANT_ADMIN' }),
  person('reviewer@zhejiang.demo', '季明', 'Ji Ming', { organisation: 'zhejiang-authority', role: 'REVIEWER' }),
  person('school@zhejiang.demo', '叶青', 'Ye Qing', { organisation: 'zhejiang-school', role: 'SCHOOL_SUBMITTER' }),
  person('reviewer@ccplan.demo', '袁野', 'Yuan Ye', { organisation: 'ccplan-body', role: 'REVIEWER' }),
  person('school@ccplan.demo', '白露', 'Bai Lu', { organisation: 'ccplan-school', role: 'SCHOOL_SUBMITTER' }),
  person(
    'both@all.demo',
    '华予',
    'Hua Yu',
    { organisation: 'jd-body', role: 'REVIEWER' },
    { organisation: 'ccplan-body', role: 'REVIEWER' },
  ),
];

/** An account as the sign-in page lists it; somebody with several memberships is listed once. */
export interface DemoAccountRow {
  readonly email: string;
  readonly password: string;
  readonly role: Role;
  readonly name: string;
  readonly nameEn: string;
  readonly tenant: string;
  readonly tenantEn: string;
  readonly organisation: string;
  readonly organisationEn: string;
}

/** The list for the sign-in page. */
export const demoAccounts: readonly DemoAccountRow[] = demoPeople.map(({ email, name, nameEn, memberships }) => {
  const organisations = memberships.map((membership) => demoOrganisations[membership.organisation]);
  const tenants = organisations.map((organisation) => demoTenants[organisation.tenant]);
  const joined = (parts: readonly string[]): string => parts.join(' · ');
  return {
    email,
    password: demoPassword,
    role: memberships[0].role,
    name,
    nameEn,
    tenant: joined(tenants.map((tenant) => tenant.name)),
    tenantEn: joined(tenants.map((tenant) => tenant.nameEn)),
    organisation: joined(organisations.map((organisation) => organisation.name)),
    organisationEn: joined(organisations.map((organisation) => organisation.nameEn)),
  };
});
