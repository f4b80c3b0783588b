import type { RosterColumn } from '@shidian/candidates/roster-import/read/roster-columns.js';
import type { Random } from '../data/random.js';

/** What a roster states of one candidate, beside name, number, level and directions. */
export type EvidenceCells = Partial<Record<RosterColumn, string>>;

/** From what evidence is made up: choices, and the day from which years are counted back. */
export interface EvidenceGround {
  readonly random: Random;
  readonly today: string;
}

const DAY = 24 * 3_600_000;
const employers = ['霁川网络科技有限公司', '澜浦电子商务有限公司', '汀宁供应链管理有限公司', '筠禾跨境贸易有限公司'];
const schools = ['汀宁市商务职业技术学院', '霁川市电子商务职业学院', '澜浦市应用技术学院'];
export const relatedMajors = ['电子商务', '市场营销', '国际贸易', '物流管理'];
const otherMajors = ['会计', '旅游管理', '应用英语', '建筑设计', '护理'];

/** The day so many years before, a few days more. */
export function yearsBefore({ random, today }: EvidenceGround, years: number): string {
  const days = Math.ceil(years * 365.25) + random.int(3, 40);
  return new Date(Date.parse(`${today}T00:00:00Z`) - days * DAY).toISOString().slice(0, 10);
}

/** One unbroken employment that goes on. */
export const work = (ground: EvidenceGround, years: number): EvidenceCells => ({
  workFrom: yearsBefore(ground, years),
  workUntil: '至今',
  employer: ground.random.pick(employers),
  position: '员工',
});

/** An unbroken career whose last years are in management; the second employment begins the day after the first one's end. */
export function career(ground: EvidenceGround, years: number, managing: number): EvidenceCells {
  const promoted = yearsBefore(ground, managing);
  const before = new Date(Date.parse(`${promoted}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
  const employer = ground.random.pick(employers);
  return {
    ...{ workFrom: yearsBefore(ground, years), workUntil: before, employer, position: '员工' },
    ...{ workFrom2: promoted, workUntil2: '至今', employer2: employer },
    position2: ground.random.pick(['中层', '高层']),
  };
}

/** A degree in a related major. */
export const related = (ground: EvidenceGround, degree: string): EvidenceCells => ({
  ...{ degree, major: ground.random.pick(relatedMajors), graduatedOn: yearsBefore(ground, ground.random.int(1, 6)) },
});

/** A degree in another major, said to be unrelated. */
export const unrelated = (ground: EvidenceGround, degree: string): EvidenceCells => ({
  ...{ degree, major: ground.random.pick(otherMajors), related: '否' },
  graduatedOn: yearsBefore(ground, ground.random.int(2, 8)),
});

/** A degree in a major that is not on the list and said to be related: a person decides. */
export const debatable = (ground: EvidenceGround, degree: string): EvidenceCells => ({
  ...{ degree, major: ground.random.pick(['网络与新媒体', '商务数据分析', '直播电商运营']), related: '是' },
  graduatedOn: yearsBefore(ground, 2),
});

/** A certificate that was held before. */
export const prior = (ground: EvidenceGround, level: string, years: number): EvidenceCells => ({
  ...{
    priorLevel: level,
    priorDate: yearsBefore(ground, years),
    priorNumber: `YZ${ground.random.int(100_000, 999_999)}`,
  },
});

/** A student whom the school recommends. */
export const student = (ground: EvidenceGround, recommended: '是' | '否'): EvidenceCells => ({
  ...{ studentSchool: ground.random.pick(schools), studentDegree: '专科', recommended },
  major: ground.random.pick(relatedMajors),
});

/** A formal training completed elsewhere. */
export const trainedElsewhere = (ground: EvidenceGround, hours: number): EvidenceCells => ({
  ...{ trainingHours: String(hours), trainingDate: yearsBefore(ground, 0.3), trainingNumber: '结业-0001' },
});
