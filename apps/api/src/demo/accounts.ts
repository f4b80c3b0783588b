import type { Role } from '@shidian/contract/roles.js';

/** One password for every demonstration account. It is public: the data are refused to a production instance. */
export const demoPassword = 'Shidian-2021-demo';

/** Short names of the demonstration tenants. */
export const demoTenants = {
  jd: { name: '电商客服证书试点（演示）', nameEn: 'E-commerce service pilot (demo)', certificateCode: 'JDKF' },
  zhejiang: {
    name: '浙江商务主管部门（演示）',
    nameEn: 'Zhejiang commerce authority (demo)',
    certificateCode: 'ZJEC',
  },
  ccplan: {
    name: '呼叫中心证书试点（演示）',
    nameEn: 'Call-centre certificate pilot (demo)',
    certificateCode: 'CCHJ',
  },
} as const;
export type DemoTenant = keyof typeof demoTenants;

/** Organisations in which demonstration accounts work; a school's is the one that the applications below name. */
export const demoOrganisations = {
  'jd-body': { tenant: 'jd', name: '电商客服评价中心（演示）', nameEn: 'E-commerce service assessment centre (demo)' },
  'jd-school': { tenant: 'jd', name: '霁川市电子商务职业学校', nameEn: 'Jichuan School of E-commerce' },
  'jd-new-school': { tenant: 'jd', name: '澜浦市商务职业技术学院', nameEn: 'Lanpu College of Commerce' },
  'jd-pilot-school': { tenant: 'jd', name: '岚溪市职业中等专业学校', nameEn: 'Lanxi Secondary Vocational School' },
  'zhejiang-authority': {
    tenant: 'zhejiang',
    name: '浙江商务主管部门（演示）',
    nameEn: 'Zhejiang commerce authority (demo)',
  },
  'zhejiang-hr': { tenant: 'zhejiang', name: '浙江人社部门（演示）', nameEn: 'Zhejiang human resources (demo)' },
  'zhejiang-finance': { tenant: 'zhejiang', name: '浙江财政部门（演示）', nameEn: 'Zhejiang finance (demo)' },
  'zhejiang-education': { tenant: 'zhejiang', name: '浙江教育部门（演示）', nameEn: 'Zhejiang education (demo)' },
  'hangzhou-commerce': { tenant: 'zhejiang', name: '杭州市商务部门（演示）', nameEn: 'Hangzhou commerce (demo)' },
  'hangzhou-hr': { tenant: 'zhejiang', name: '杭州市人社部门（演示）', nameEn: 'Hangzhou human resources (demo)' },
  'hangzhou-finance': { tenant: 'zhejiang', name: '杭州市财政部门（演示）', nameEn: 'Hangzhou finance (demo)' },
  'hangzhou-education': { tenant: 'zhejiang', name: '杭州市教育部门（演示）', nameEn: 'Hangzhou education (demo)' },
  'xihu-commerce': { tenant: 'zhejiang', name: '西湖区商务部门（演示）', nameEn: 'Xihu district commerce (demo)' },
  'yiwu-commerce': { tenant: 'zhejiang', name: '义乌市商务部门（演示）', nameEn: 'Yiwu commerce (demo)' },
  'jinhua-commerce': { tenant: 'zhejiang', name: '金华市商务部门（演示）', nameEn: 'Jinhua commerce (demo)' },
  'zhejiang-association': {
    tenant: 'zhejiang',
    name: '浙江电子商务促进会（演示）',
    nameEn: 'Zhejiang e-commerce association (demo)',
  },
  'zhejiang-body': {
    tenant: 'zhejiang',
    name: '浙江电商人才认证中心（演示）',
    nameEn: 'Zhejiang e-commerce certification centre (demo)',
  },
  'zhejiang-institution': {
    tenant: 'zhejiang',
    name: '杭州霁川电商培训学校',
    nameEn: 'Jichuan E-commerce Training School',
  },
  'zhejiang-applicant': {
    tenant: 'zhejiang',
    name: '杭州澜浦网商培训中心',
    nameEn: 'Lanpu Online Trade Training Centre',
  },
  'zhejiang-base': {
    tenant: 'zhejiang',
    name: '义乌汀宁跨境电商产业园',
    nameEn: 'Tingning Cross-border E-commerce Park',
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
  person('pilot-school@jd.demo', '于英明', 'Yu Yingming', {
    organisation: 'jd-pilot-school',
    role: 'SCHOOL_SUBMITTER',
  }),
  person('reviewer@jd.demo', '秦川', 'Qin Chuan', { organisation: 'jd-body', role: 'REVIEWER' }),
  person('manager@jd.demo', '宋岚', 'Song Lan', { organisation: 'jd-body', role: 'PROGRAMME_MANAGER' }),
  person('admin@jd.demo', '方正', 'Fang Zheng', { organisation: 'jd-body', role: 'TENANT_ADMIN' }),
  person('certification@jd.demo', '简章', 'Jian Zhang', { organisation: 'jd-body', role: 'CERTIFICATION_OFFICER' }),
  person('certification-2@jd.demo', '甄核', 'Zhen He', { organisation: 'jd-body', role: 'CERTIFICATION_OFFICER' }),
  person('examiner@jd.demo', '尚考', 'Shang Kao', { organisation: 'jd-body', role: 'EXAMINER' }),
  person('examiner-2@jd.demo', '闻评', 'Wen Ping', { organisation: 'jd-body', role: 'EXAMINER' }),
  person('reviewer@zhejiang.demo', '季明', 'Ji Ming', { organisation: 'zhejiang-authority', role: 'REVIEWER' }),
  person('school@zhejiang.demo', '叶青', 'Ye Qing', { organisation: 'zhejiang-school', role: 'SCHOOL_SUBMITTER' }),
  person('province@zhejiang.demo', '周正', 'Zhou Zheng', { organisation: 'zhejiang-authority', role: 'OFFICER' }),
  person('province-2@zhejiang.demo', '沈维', 'Shen Wei', { organisation: 'zhejiang-authority', role: 'OFFICER' }),
  person('province-hr@zhejiang.demo', '钱瑛', 'Qian Ying', { organisation: 'zhejiang-hr', role: 'OFFICER' }),
  person('province-finance@zhejiang.demo', '孔方', 'Kong Fang', { organisation: 'zhejiang-finance', role: 'OFFICER' }),
  person('province-education@zhejiang.demo', '陶然', 'Tao Ran', {
    organisation: 'zhejiang-education',
    role: 'OFFICER',
  }),
  person('manager@zhejiang.demo', '章程', 'Zhang Cheng', {
    organisation: 'zhejiang-authority',
    role: 'PROGRAMME_MANAGER',
  }),
  person('admin@zhejiang.demo', '戴维民', 'Dai Weimin', { organisation: 'zhejiang-authority', role: 'TENANT_ADMIN' }),
  person('hangzhou@zhejiang.demo', '潘安澜', 'Pan Anlan', { organisation: 'hangzhou-commerce', role: 'OFFICER' }),
  person('hangzhou-hr@zhejiang.demo', '任贤', 'Ren Xian', { organisation: 'hangzhou-hr', role: 'OFFICER' }),
  person('hangzhou-finance@zhejiang.demo', '金算', 'Jin Suan', { organisation: 'hangzhou-finance', role: 'OFFICER' }),
  person('hangzhou-education@zhejiang.demo', '文学', 'Wen Xue', {
    organisation: 'hangzhou-education',
    role: 'OFFICER',
  }),
  person('xihu@zhejiang.demo', '苏堤', 'Su Di', { organisation: 'xihu-commerce', role: 'OFFICER' }),
  person('jinhua@zhejiang.demo', '金宁', 'Jin Ning', { organisation: 'jinhua-commerce', role: 'OFFICER' }),
  person('yiwu@zhejiang.demo', '骆宾', 'Luo Bin', { organisation: 'yiwu-commerce', role: 'OFFICER' }),
  person('association@zhejiang.demo', '商会', 'Shang Hui', {
    organisation: 'zhejiang-association',
    role: 'ASSOCIATION_OFFICER',
  }),
  person('certification@zhejiang.demo', '任真', 'Ren Zhen', {
    organisation: 'zhejiang-body',
    role: 'CERTIFICATION_OFFICER',
  }),
  person('certification-2@zhejiang.demo', '严复核', 'Yan Fuhe', {
    organisation: 'zhejiang-body',
    role: 'CERTIFICATION_OFFICER',
  }),
  person('examiner@zhejiang.demo', '考平', 'Kao Ping', { organisation: 'zhejiang-body', role: 'EXAMINER' }),
  person('examiner-2@zhejiang.demo', '评正', 'Ping Zheng', { organisation: 'zhejiang-body', role: 'EXAMINER' }),
  person('institution@zhejiang.demo', '郦元', 'Li Yuan', {
    organisation: 'zhejiang-institution',
    role: 'PROVIDER_SUBMITTER',
  }),
  person('institution-editor@zhejiang.demo', '郦青', 'Li Qing', {
    organisation: 'zhejiang-institution',
    role: 'PROVIDER_EDITOR',
  }),
  person('applicant@zhejiang.demo', '裘新', 'Qiu Xin', {
    organisation: 'zhejiang-applicant',
    role: 'PROVIDER_SUBMITTER',
  }),
  person('base@zhejiang.demo', '楼外', 'Lou Wai', { organisation: 'zhejiang-base', role: 'PROVIDER_SUBMITTER' }),
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
