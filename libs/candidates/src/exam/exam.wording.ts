import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about sessions, admission and the exam room. */
export const examWording = {
  EXAM_PROGRAMME: {
    'zh-CN': '没有这个项目，或该项目不发证书。',
    en: 'There is no such programme, or it issues no certificates.',
  },
  EXAM_LEVEL_UNKNOWN: { 'zh-CN': '该项目没有这个等级。', en: 'The programme has no such level.' },
  EXAM_LEVEL_CLOSED: { 'zh-CN': '该等级尚未开放。', en: 'This level is not open yet.' },
  EXAM_CAPACITY: { 'zh-CN': '座位数应为 1 至 {most}。', en: 'Seats are a number from 1 to {most}.' },
  EXAM_IN_THE_PAST: { 'zh-CN': '开始时刻已过，请另选。', en: 'The beginning lies in the past. Choose another.' },
  EXAM_TIMES: {
    'zh-CN': '结束时刻应晚于开始时刻，且不超过 {most} 小时。',
    en: 'It must end after it begins, and within {most} hours.',
  },
  TOO_FEW_EXAMINERS: {
    'zh-CN': '每个成绩由两人分别登记，请至少安排 {least} 名考评员。',
    en: 'Each mark is entered by two people: appoint at least {least} examiners.',
  },
  UNKNOWN_EXAMINER: { 'zh-CN': '所选人员中有人不是考评员。', en: 'Somebody chosen is not an examiner.' },
  EXAMINER_DOUBLE_BOOKED: {
    'zh-CN': '{name} 在同一时间已安排在场次 {number}。',
    en: '{name} is at session {number} at that time.',
  },
  CAPACITY_BELOW_ADMITTED: {
    'zh-CN': '已准考 {admitted} 人，座位数不能少于已安排的座位。',
    en: '{admitted} are admitted: seats already given must remain.',
  },
  EXAM_DAY_FIXED: {
    'zh-CN': '准考证号含考核日期，已有准考后不能改到另一天；请取消后重新安排。',
    en: 'Ticket numbers hold the day: with admissions given, it cannot move to another day. Cancel it and plan anew.',
  },
  EXAM_NOT_NOW: {
    'zh-CN': '场次目前的进度或您的职责不允许这样做。',
    en: 'Neither where the session stands now nor your part in it allows this.',
  },
  EXAM_ITEM_NOT_FOUND: { 'zh-CN': '没有找到这一条，或不属于该场次。', en: 'It was not found, or belongs elsewhere.' },
  EXAM_LEVEL_DIFFERS: {
    'zh-CN': '报考的项目或等级与场次不同。',
    en: 'The enrolment is for another programme or level than the session.',
  },
  EXAM_NOT_ELIGIBLE: {
    'zh-CN': '报考资格尚未认定为符合，不能准考。',
    en: 'The enrolment has not been found eligible: it cannot be admitted.',
  },
  EXAM_ALREADY_ADMITTED: { 'zh-CN': '已在本场次准考。', en: 'It has a seat in this session already.' },
  EXAM_ADMITTED_ELSEWHERE: {
    'zh-CN': '同一报考已在尚未结束的场次 {number} 准考。',
    en: 'The same enrolment has a seat in session {number}, which is not over.',
  },
  EXAM_SAME_TIME: {
    'zh-CN': '该考生同一时间已在场次 {number} 准考。',
    en: 'This person sits in session {number} at the same time.',
  },
  EXAM_ADMITTED_CLASH: {
    'zh-CN': '已准考的考生中有 {count} 人届时在场次 {number} 考试；请另选时间，或先取消其准考。',
    en: '{count} of those admitted sit in session {number} at that time: choose another, or withdraw them first.',
  },
  EXAM_TOO_FEW_DIRECTIONS: {
    'zh-CN': '该等级须报考不少于 {least} 个方向，现有 {count} 个。',
    en: 'This level takes at least {least} directions; there are {count}.',
  },
  EXAM_FOREIGN_DIRECTION: {
    'zh-CN': '方向“{direction}”不属于该等级。',
    en: 'Direction "{direction}" is none of this level.',
  },
  EXAM_ALL_PASSED: { 'zh-CN': '应考项目均已通过，无须再考。', en: 'Everything has been passed already.' },
  EXAM_FULL: { 'zh-CN': '{capacity} 个座位已满。', en: 'All {capacity} seats are taken.' },
  ROSTER_COMMITTED: {
    'zh-CN': '本场次的抽考名单已公布承诺，不能再增减考生；确需更改，请先作废该次抽考并说明原因。',
    en: 'The roster of the draw is committed to: nobody can join or leave. To change it, void the draw with a reason first.',
  },
  EXAM_NO_PLACEMENT: {
    'zh-CN': '没有实践或实习记录：须在备案的实践基地实践，或在电子商务企业实习。',
    en: 'There is no practice at a filed base and no internship at a company.',
  },
  EXAM_PLACEMENT_TOO_SHORT: {
    'zh-CN': '实践（实习）到 {until} 为止，时间不足；须到 {needed} 才满。',
    en: 'Practice ended on {until} and was too short: it would be complete on {needed}.',
  },
  EXAM_PLACEMENT_GOES_ON: {
    'zh-CN': '实践（实习）尚未结束，{needed} 才满，并须登记完成。',
    en: 'Practice goes on: it is long enough on {needed}, and its completion has to be recorded.',
  },
  EXAM_PLACEMENT_BROKEN_OFF: {
    'zh-CN': '实践（实习）于 {on} 中断，不能与其他时段相加。',
    en: 'Practice was broken off on {on}; parts are not added.',
  },
  EXAM_BASE_NOT_FILED: {
    'zh-CN': '实践基地“{base}”在 {on} 不在备案之列，该段实践不计。',
    en: 'Base "{base}" was not filed on {on}: this practice does not count.',
  },
  EXAM_TRAINER_NOT_FILED: {
    'zh-CN': '培训机构“{name}”在 {on} 不在备案之列，结业证书 {number} 不再作数，报考条件因此不成立。',
    en: 'Institution "{name}" was not filed on {on}: completion certificate {number}, on which the eligibility rests, does not count.',
  },
  EXAM_EXCLUDED: {
    'zh-CN': '该考生已被取消考核资格，不能改为其他出席情况。',
    en: 'This candidate was sent out; attendance stays so.',
  },
  EXAM_HAS_MARKS: {
    'zh-CN': '该考生已有成绩，不能登记为缺考。',
    en: 'There are marks of this candidate, who cannot have been absent.',
  },
  INCIDENT_TIME: {
    'zh-CN': '发生时刻应在考核开始之后、此刻之前。',
    en: 'It happened after the exam began and before now.',
  },
  INCIDENT_WHO: { 'zh-CN': '取消资格须指明考生。', en: 'Say who was sent out.' },
} satisfies Record<string, RefusalWords>;
