import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about marks, results and corrections. */
export const examScoreWording = {
  SCORES_COUNT: { 'zh-CN': '一次至少登记 1 个、最多 {most} 个成绩。', en: 'Enter 1 to {most} marks at once.' },
  SCORE_UNKNOWN_TICKET: {
    'zh-CN': '本场次没有准考证号 {ticket}。',
    en: 'This session has no ticket {ticket}.',
  },
  SCORE_NOT_SAT: {
    'zh-CN': '该考生本次不考这一项（方向“{direction}”）。',
    en: 'This candidate does not sit it now (direction "{direction}").',
  },
  SCORE_NOT_PRESENT: {
    'zh-CN': '该考生未登记到场，不能登分。',
    en: 'This candidate is not recorded as present: there can be no mark.',
  },
  SCORE_UNKNOWN_PART: { 'zh-CN': '成绩没有“{part}”这一部分。', en: 'A mark has no part "{part}".' },
  SCORE_EMPTY: { 'zh-CN': '没有填写分数。', en: 'There is no mark.' },
  SCORE_NOT_A_NUMBER: { 'zh-CN': '“{value}”不是分数，请填写数字。', en: '"{value}" is no mark. Enter a number.' },
  SCORE_TOO_MANY_DECIMALS: {
    'zh-CN': '“{value}”的小数多于 {decimals} 位；系统不作四舍五入，请核对。',
    en: '"{value}" has more than {decimals} decimals. Nothing is rounded: check it.',
  },
  SCORE_BELOW_MIN: { 'zh-CN': '“{value}”低于最低分 {min}。', en: '"{value}" is below the lowest mark, {min}.' },
  SCORE_ABOVE_MAX: { 'zh-CN': '“{value}”高于满分 {max}。', en: '"{value}" is above the highest mark, {max}.' },
  SCORE_DECIDED: {
    'zh-CN': '该成绩已裁定，不能再改；公布后可申请更正。',
    en: 'This mark has been decided. After publication it can be corrected.',
  },
  SCORE_ENTERED_TWICE: {
    'zh-CN': '该成绩已由另外两名考评员登记。',
    en: 'Two other examiners have entered this mark.',
  },
  SCORE_NO_CONFLICT: { 'zh-CN': '该成绩没有不一致，无须裁定。', en: 'There is no conflict about this mark.' },
  SCORE_OWN_CONFLICT: {
    'zh-CN': '您登记过该成绩，须由第三人裁定。',
    en: 'You entered this mark yourself: a third person decides.',
  },
  SCORES_SOURCE: {
    'zh-CN': '请上传文件或粘贴文字，二者取一。',
    en: 'Give an uploaded file or a pasted text, one of the two.',
  },
  SCORES_NO_HEADER: {
    'zh-CN': '没有找到“准考证号”和成绩的列标题，如“线上”“实操”。',
    en: 'No headings for ticket numbers and marks were found, such as "Ticket", "Online", "Practical".',
  },
  SCORES_NO_ROWS: { 'zh-CN': '列标题下面没有成绩。', en: 'There are no marks below the headings.' },
  SCORE_NO_TICKET: { 'zh-CN': '此行没有准考证号。', en: 'This row has no ticket number.' },
  SCORE_UNKNOWN_DIRECTION: {
    'zh-CN': '“{value}”不是该等级的方向。',
    en: '"{value}" is no direction of this level.',
  },
  SCORE_FORMULA: {
    'zh-CN': '单元格是公式或已合并（{value}），未读取，请改为数字。',
    en: 'The cell is a formula or merged ({value}) and was not read. Type the number.',
  },
  RESULTS_INCOMPLETE: {
    'zh-CN': '还不能公布：{attendance} 人未登记出席，{missing} 个成绩未登记齐，{conflicts} 个成绩不一致。',
    en: 'Not yet: {attendance} without attendance, {missing} marks not entered twice, {conflicts} in conflict.',
  },
  RESULTS_NOBODY: { 'zh-CN': '本场次没有考生，请取消场次。', en: 'Nobody sits this session: cancel it.' },
  CORRECTION_OPEN: {
    'zh-CN': '该成绩已有更正待第二人确认。',
    en: 'A correction of this result awaits its second person.',
  },
  CORRECTION_NOTHING: { 'zh-CN': '更正没有改变任何成绩。', en: 'The correction changes no mark.' },
  CORRECTION_STALE: {
    'zh-CN': '成绩在此期间已经更正，请重新核对。',
    en: 'The result was corrected meanwhile. Look at it again.',
  },
  CORRECTION_SECOND_PERSON: {
    'zh-CN': '更正须由提出人以外的另一人确认。',
    en: 'Somebody other than the person who proposed it confirms a correction.',
  },
  CORRECTION_DECIDED: { 'zh-CN': '该更正已有决定。', en: 'This correction was decided already.' },
} satisfies Record<string, RefusalWords>;
