import type { FindingKind, FindingResult, Outcome, Unit } from './findings.js';
import type { BaseCategory, BaseType, Direction, RegistrationKind, Tenure, UnitNature } from './facts/filing.js';
import type { DegreeLevel, Position, Relation } from './facts/candidate-eligibility.js';
import type { Employment, RoomUse, SchoolType, StaffRole, Title, Catalogue } from './facts/pilot-application.js';
import type { Proposal, ProviderKind } from './filing-programme.js';
import { inLocale, type Locale, type Words } from './words.js';

/** Every closed value that a finding can show; 'technician' is the skill level here, never the duty. */
export type Term =
  | Outcome
  | FindingKind
  | FindingResult
  | Unit
  | SchoolType
  | Title
  | Catalogue
  | Employment
  | RoomUse
  | Exclude<StaffRole, 'technician'>
  | ProviderKind
  | UnitNature
  | RegistrationKind
  | Tenure
  | BaseType
  | BaseCategory
  | Direction
  | Proposal
  | Position
  | DegreeLevel
  | Relation
  | 'long-term'
  | 'ongoing'
  | 'yes'
  | 'no';

/** Words of the closed values; one without words fails the type check. */
export const terms = {
  ELIGIBLE: { zh: '符合条件', en: 'eligible' },
  INELIGIBLE: { zh: '不符合条件', en: 'ineligible' },
  NEEDS_REVIEW: { zh: '需人工审核', en: 'needs review' },
  INCOMPLETE: { zh: '材料不全', en: 'incomplete' },
  DECIDED: { zh: '自动判定', en: 'decided by figures' },
  JUDGED: { zh: '人工评判', en: 'judged by a reviewer' },
  ADVISORY: { zh: '参考建议', en: 'advisory' },
  MET: { zh: '符合', en: 'met' },
  NOT_MET: { zh: '不符合', en: 'not met' },
  MISSING: { zh: '缺少数据', en: 'missing data' },
  people: { zh: '人', en: 'people' },
  percent: { zh: '百分比', en: 'per cent' },
  students: { zh: '名学生', en: 'students' },
  seats: { zh: '个工位', en: 'seats' },
  items: { zh: '项', en: 'items' },
  date: { zh: '日期', en: 'date' },
  text: { zh: '文字', en: 'text' },
  years: { zh: '年', en: 'years' },
  hours: { zh: '学时', en: 'hours' },
  secondary: { zh: '中等职业学校', en: 'secondary vocational school' },
  'higher-vocational': { zh: '高等职业学校', en: 'higher vocational college' },
  'applied-undergraduate': { zh: '应用型本科学校', en: 'applied undergraduate college' },
  senior: { zh: '正高级职称', en: 'senior title' },
  'associate-senior': { zh: '副高级职称', en: 'associate senior title' },
  intermediate: { zh: '中级职称', en: 'intermediate title' },
  junior: { zh: '初级职称', en: 'junior title' },
  'senior-technician': { zh: '高级技师', en: 'senior technician (skill level)' },
  technician: { zh: '技师', en: 'technician (skill level)' },
  none: { zh: '无职称', en: 'no title' },
  original: { zh: '原版专业目录', en: 'original catalogue of majors' },
  '2021': { zh: '2021 版专业目录', en: '2021 catalogue of majors' },
  'full-time': { zh: '专职', en: 'full time' },
  'part-time': { zh: '兼职', en: 'part time' },
  theory: { zh: '理论教学', en: 'theory' },
  practice: { zh: '实践操作', en: 'practice' },
  both: { zh: '理论与实践共用', en: 'theory and practice' },
  'teaching-manager': { zh: '教学管理人员', en: 'teaching manager' },
  TRAINING_INSTITUTION: { zh: '培训机构', en: 'training institution' },
  PRACTICE_BASE: { zh: '实践基地', en: 'practice base' },
  enterprise: { zh: '企业', en: 'enterprise' },
  'public-institution': { zh: '事业单位', en: 'public institution' },
  'private-non-enterprise': { zh: '民办非企业单位', en: 'private non-enterprise unit' },
  'social-organisation': { zh: '社会团体', en: 'social organisation' },
  'other-nature': { zh: '其他性质', en: 'other nature' },
  'business-licence': { zh: '营业执照', en: 'business licence' },
  'legal-person-certificate': { zh: '法人证书', en: 'certificate of legal person' },
  'association-certificate': { zh: '社团组织登记证书', en: 'registration certificate of a social organisation' },
  owned: { zh: '自有', en: 'owned' },
  leased: { zh: '租赁', en: 'leased' },
  park: { zh: '电商产业基地', en: 'e-commerce park' },
  application: { zh: '电子商务应用企业', en: 'e-commerce user' },
  service: { zh: '电子商务服务企业', en: 'e-commerce service company' },
  platform: { zh: '电子商务平台', en: 'e-commerce platform' },
  other: { zh: '其他', en: 'other' },
  operations: { zh: '电商运营', en: 'e-commerce operations' },
  marketing: { zh: '营销推广', en: 'marketing' },
  'cross-border': { zh: '跨境电商', en: 'cross-border e-commerce' },
  KEEP: { zh: '保留备案', en: 'keep the filing' },
  RECTIFY: { zh: '限期整改', en: 'rectify by a date' },
  REVOKE: { zh: '取消备案', en: 'revoke the filing' },
  staff: { zh: '一般岗位', en: 'staff' },
  'middle-manager': { zh: '中层管理', en: 'middle management' },
  'senior-manager': { zh: '高层管理', en: 'senior management' },
  'technical-school-advanced': {
    zh: '以高级技能为培养目标的职业技术学院、技师院校',
    en: 'technical college that trains for advanced skills',
  },
  associate: { zh: '大学专科', en: 'associate degree' },
  bachelor: { zh: '大学本科', en: 'bachelor’s degree' },
  master: { zh: '硕士研究生', en: 'master’s degree' },
  doctor: { zh: '博士研究生', en: 'doctor’s degree' },
  undecided: { zh: '待认定', en: 'undecided' },
  ongoing: { zh: '至今', en: 'ongoing' },
  'long-term': { zh: '长期', en: 'without end' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
} as const satisfies Record<Term, Words>;

const isTerm = (value: string): value is Term => Object.hasOwn(terms, value);

/** Words of a closed value; a value outside the list is shown as it is. */
export const describeTerm = (value: string, locale: Locale): string =>
  isTerm(value) ? inLocale(terms[value], locale) : value;
