import type { Locale } from '@shidian/platform/graphql/wording.js';
import type { RosterColumn } from '../read/roster-columns.js';

/** A column as the template names and explains it. */
export interface ColumnWords {
  readonly heading: string;
  readonly width: number;
  readonly choices?: readonly string[];
  readonly explanation: string;
  readonly example: string;
}

const day = '2021-06-30';

/** Names of the template's sheets, and the headings of its guide. */
export const sheetWords: Readonly<
  Record<Locale, { roster: string; guide: string; columns: [string, string, string] }>
> = {
  'zh-CN': { roster: '考生名单', guide: '填写说明', columns: ['列', '怎样填写', '示例（请勿填入名单）'] },
  en: {
    roster: 'Candidates',
    guide: 'How to fill in',
    columns: ['Column', 'How to fill it in', 'Example (not for the roster)'],
  },
};

/** Every column in both languages; level and directions get their choices from the programme. */
export const columnWords: Readonly<Record<Locale, Readonly<Record<RosterColumn, ColumnWords>>>> = {
  'zh-CN': {
    name: { heading: '姓名', width: 16, explanation: '每人一行，照证件填写，间隔点保留', example: '阿卜杜拉·买买提' },
    number: {
      heading: '居民身份证号码',
      width: 24,
      explanation: '18 位，以文本填写；此列已设为文本格式，粘贴时请选“只粘贴值”',
      example: '33990019990101001X',
    },
    level: { heading: '申报级别', width: 18, explanation: '从下拉列表选择', example: '' },
    directions: { heading: '申报方向', width: 24, explanation: '多个方向以顿号分隔', example: '' },
    degree: {
      heading: '学历',
      width: 12,
      choices: ['高级技工', '专科', '本科', '硕士', '博士'],
      explanation: '已取得的最高学历；在读学生不填',
      example: '本科',
    },
    major: { heading: '所学专业', width: 18, explanation: '照毕业证书填写；在读学生填在读专业', example: '电子商务' },
    related: {
      heading: '是否相关专业',
      width: 12,
      choices: ['是', '否'],
      explanation: '不确定时不填，由系统对照专业目录',
      example: '是',
    },
    graduatedOn: { heading: '毕业日期', width: 14, explanation: '写到日', example: day },
    workFrom: { heading: '工作开始日期', width: 14, explanation: '从事本职业的开始日期', example: '2018-07-01' },
    workUntil: { heading: '工作结束日期', width: 14, explanation: '仍在职填“至今”', example: '至今' },
    employer: { heading: '工作单位', width: 20, explanation: '单位全称', example: '某某电子商务有限公司' },
    position: {
      heading: '岗位层级',
      width: 12,
      choices: ['员工', '中层', '高层'],
      explanation: '从下拉列表选择',
      example: '员工',
    },
    workFrom2: { heading: '工作开始日期2', width: 14, explanation: '第二段工作经历，没有不填', example: '' },
    workUntil2: { heading: '工作结束日期2', width: 14, explanation: '同上', example: '' },
    employer2: { heading: '工作单位2', width: 20, explanation: '同上', example: '' },
    position2: { heading: '岗位层级2', width: 12, choices: ['员工', '中层', '高层'], explanation: '同上', example: '' },
    priorLevel: { heading: '已有证书', width: 18, explanation: '已取得的证书级别', example: '' },
    priorDate: { heading: '证书取得日期', width: 14, explanation: '写到日', example: day },
    priorNumber: { heading: '证书编号', width: 18, explanation: '照证书填写', example: '' },
    trainingHours: { heading: '培训学时', width: 10, explanation: '为所申报级别完成的标准学时', example: '120' },
    trainingDate: { heading: '培训结业日期', width: 14, explanation: '写到日', example: day },
    trainingNumber: { heading: '结业证书编号', width: 18, explanation: '照结业证书填写', example: '' },
    studentSchool: { heading: '在读学校', width: 20, explanation: '在读学生填写', example: '' },
    studentDegree: {
      heading: '在读学历',
      width: 12,
      choices: ['高级技工', '专科', '本科', '硕士', '博士'],
      explanation: '在读学生填写',
      example: '专科',
    },
    recommended: {
      heading: '学校推荐',
      width: 12,
      choices: ['是', '否'],
      explanation: '学校是否推荐该生',
      example: '是',
    },
  },
  en: {
    name: {
      heading: 'Name',
      width: 22,
      explanation: 'One person a row, as on the document',
      example: '阿卜杜拉·买买提',
    },
    number: {
      heading: 'ID number',
      width: 24,
      explanation: '18 characters, as text; the column is formatted as text: paste values only',
      example: '33990019990101001X',
    },
    level: { heading: 'Level', width: 18, explanation: 'Choose from the list', example: '' },
    directions: { heading: 'Directions', width: 24, explanation: 'Several are separated by commas', example: '' },
    degree: {
      heading: 'Degree',
      width: 14,
      choices: ['advanced technical school', 'associate', 'bachelor', 'master', 'doctor'],
      explanation: 'The highest degree held; students leave it empty',
      example: 'bachelor',
    },
    major: {
      heading: 'Major',
      width: 18,
      explanation: 'As on the diploma; students write the major they study',
      example: '电子商务',
    },
    related: {
      heading: 'Related major',
      width: 14,
      choices: ['yes', 'no'],
      explanation: 'Leave it empty when in doubt: the list of majors decides',
      example: 'yes',
    },
    graduatedOn: { heading: 'Graduated on', width: 14, explanation: 'With the day', example: day },
    workFrom: { heading: 'Work from', width: 14, explanation: 'First day in the occupation', example: '2018-07-01' },
    workUntil: { heading: 'Work until', width: 14, explanation: '"ongoing" where it goes on', example: 'ongoing' },
    employer: { heading: 'Employer', width: 20, explanation: 'Full name', example: '' },
    position: {
      heading: 'Position',
      width: 16,
      choices: ['staff', 'middle manager', 'senior manager'],
      explanation: 'Choose from the list',
      example: 'staff',
    },
    workFrom2: { heading: 'Work from 2', width: 14, explanation: 'A second employment, if any', example: '' },
    workUntil2: { heading: 'Work until 2', width: 14, explanation: 'The same', example: '' },
    employer2: { heading: 'Employer 2', width: 20, explanation: 'The same', example: '' },
    position2: {
      heading: 'Position 2',
      width: 16,
      choices: ['staff', 'middle manager', 'senior manager'],
      explanation: 'The same',
      example: '',
    },
    priorLevel: { heading: 'Prior certificate', width: 18, explanation: 'Level of a certificate held', example: '' },
    priorDate: { heading: 'Prior certificate date', width: 14, explanation: 'With the day', example: day },
    priorNumber: { heading: 'Prior certificate number', width: 18, explanation: 'As on the certificate', example: '' },
    trainingHours: {
      heading: 'Training hours',
      width: 10,
      explanation: 'Standard hours completed for the level',
      example: '120',
    },
    trainingDate: { heading: 'Training completed on', width: 14, explanation: 'With the day', example: day },
    trainingNumber: {
      heading: 'Completion certificate',
      width: 18,
      explanation: 'As on the completion certificate',
      example: '',
    },
    studentSchool: { heading: 'School', width: 20, explanation: 'For students', example: '' },
    studentDegree: {
      heading: 'Studying for',
      width: 14,
      choices: ['advanced technical school', 'associate', 'bachelor', 'master', 'doctor'],
      explanation: 'For students',
      example: 'associate',
    },
    recommended: {
      heading: 'School recommendation',
      width: 14,
      choices: ['yes', 'no'],
      explanation: 'Whether the school recommends the student',
      example: 'yes',
    },
  },
};
