import type { Employment, TeamMember, Title } from '@shidian/rules/facts/pilot-application.js';

/** Columns of a roster, in the order of the template. */
export const rosterColumns = [
  'name',
  'employment',
  'title',
  'dualQualified',
  'industryExpert',
] as const satisfies (keyof TeamMember)[];
export type RosterColumn = (typeof rosterColumns)[number];

/** Headings that name a column, as `headingKey` leaves them. */
export const headings: Readonly<Record<RosterColumn, readonly string[]>> = {
  name: ['姓名', '教师姓名', '名字', '教师', 'name', 'fullname', 'teacher', 'teachername'],
  employment: [
    '专兼职',
    '专职兼职',
    '专职或兼职',
    '任职方式',
    '任职类型',
    '聘用方式',
    '聘用形式',
    '用工形式',
    'employment',
    'fulltimeparttime',
    'fulltimeorparttime',
  ],
  title: ['职称', '职称等级', '专业技术职务', '专业技术职称', '技术职称', '职称技能等级', 'title', 'professionaltitle'],
  dualQualified: ['双师型', '双师', '双师型教师', '双师教师', 'dualqualified', 'dualqualifiedteacher'],
  industryExpert: ['行业企业专家', '行业专家', '企业专家', '行业或企业专家', 'industryexpert', 'expert'],
};

/** Spellings of a kind of employment. */
export const employmentWords: Readonly<Record<Employment, readonly string[]>> = {
  'full-time': ['专职', '全职', '专任', '专任教师', '专职教师', '在编', 'full-time', 'full time'],
  'part-time': ['兼职', '兼任', '兼职教师', '外聘', '外聘教师', '聘用', 'part-time', 'part time'],
};

/** Spellings of a title. A bare 高级 is read as the lower of the two senior ranks. */
export const titleWords: Readonly<Record<Title, readonly string[]>> = {
  senior: [
    '正高',
    '正高级',
    '正高级职称',
    '教授',
    '研究员',
    '正高级讲师',
    '正高级教师',
    '正高级工程师',
    '教授级高级工程师',
    '正高级经济师',
    'senior',
    'professor',
  ],
  'associate-senior': [
    '副高',
    '副高级',
    '副高级职称',
    '高级',
    '高级职称',
    '副教授',
    '副研究员',
    '高级讲师',
    '高级教师',
    '高级工程师',
    '高级经济师',
    '高级会计师',
    '高级实验师',
    'associate-senior',
    'associate senior',
    'associate professor',
    'senior lecturer',
    'senior engineer',
  ],
  intermediate: [
    '中级',
    '中级职称',
    '讲师',
    '助理研究员',
    '工程师',
    '经济师',
    '会计师',
    '实验师',
    '一级教师',
    'intermediate',
    'lecturer',
    'engineer',
  ],
  junior: [
    '初级',
    '初级职称',
    '助讲',
    '助理讲师',
    '助教',
    '助理工程师',
    '助理经济师',
    '助理会计师',
    '助理实验师',
    '员级',
    '二级教师',
    'junior',
    'assistant',
    'assistant lecturer',
  ],
  'senior-technician': ['高级技师', 'senior-technician', 'senior technician'],
  technician: ['技师', 'technician'],
  none: ['无', '无职称', '暂无', '未评', '未评定', '未定级', '-', '—', '/', 'none', 'n/a'],
};

/** Spellings of yes and no. A bare x is neither: some tick with it, others cross out. */
export const yesNoWords = {
  yes: ['是', '√', '✓', '✔', '☑', '有', '对', 'y', 'yes', 'true', 't', '1'],
  no: ['否', '×', '✗', '✘', '╳', '不是', '无', 'n', 'no', 'false', 'f', '0'],
} as const;
