import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about training and practice. */
export const trainingWording = {
  PROVIDER_NOT_FILED: {
    'zh-CN': '“{name}”在 {day} 不在备案有效期内，不能计入培训或实践。',
    en: '"{name}" was not filed on {day}: training or practice there does not count.',
  },
  SCOPE_NOT_COVERED: {
    'zh-CN': '备案的培训范围不含“{scope}”。请选择已备案的范围，或先办理范围变更。',
    en: 'The filing does not cover "{scope}". Choose a scope that is filed, or report a change of scope first.',
  },
  TRAINING_LEVEL_CLOSED: {
    'zh-CN': '该等级尚未开放，不能开班。',
    en: 'This level is not open yet: no class can be held for it.',
  },
  STANDARD_HOURS: {
    'zh-CN': '标准学时应为 {least} 至 {most}。',
    en: 'Standard hours must lie between {least} and {most}.',
  },
  CLASS_IN_THE_PAST: {
    'zh-CN': '结束之日已过：开班后不能添加学员，请核对日期。',
    en: 'The last day is past: nobody could join. Check the days.',
  },
  CLASS_CLOSED: { 'zh-CN': '该班已结班，不能再更改。', en: 'This class is closed and cannot change.' },
  CLASS_OVER: { 'zh-CN': '该班已过结束之日，不能再添加学员。', en: 'This class is over: nobody can join.' },
  NOBODY: { 'zh-CN': '请至少填写一名学员。', en: 'Name at least one learner.' },
  LEARNER_TWICE: { 'zh-CN': '同一学员重复。', en: 'The same learner stands here twice.' },
  NAME_DIFFERS: {
    'zh-CN': '该证件号码已登记在另一姓名下，请核对姓名和号码。',
    en: 'This number is registered under another name. Check both.',
  },
  NOT_A_LEARNER: { 'zh-CN': '当日不是该班学员。', en: 'Not a learner of this class on that day.' },
  LEAVING_DAY: {
    'zh-CN': '退班之日应在 {joinedOn} 至今天之间。',
    en: 'The day of leaving must lie between {joinedOn} and today.',
  },
  ATTENDANCE_DAY: {
    'zh-CN': '上课之日应在 {startsOn} 至 {endsOn} 之间，且不晚于今天。',
    en: 'The day must lie between {startsOn} and {endsOn}, and not after today.',
  },
  ATTENDANCE_HOURS: { 'zh-CN': '一日学时应为 0 至 {most}。', en: 'Hours of a day must lie between 0 and {most}.' },
  COMPLETION_DAY: {
    'zh-CN': '结业之日应在 {startsOn} 至今天之间。',
    en: 'The day of completion must lie between {startsOn} and today.',
  },
  COMPLETED_BEFORE_END: {
    'zh-CN': '结业之日不能早于最后上课之日 {day}。',
    en: 'The day of completion must not lie before the last day attended, {day}.',
  },
  ALREADY_COMPLETED: { 'zh-CN': '该学员已经结业。', en: 'This learner has completed already.' },
  HOURS_MISSING: {
    'zh-CN': '标准学时 {needed}，已登记 {hours}，还差 {missing}。',
    en: 'Of {needed} standard hours {hours} are recorded: {missing} are missing.',
  },
} satisfies Record<string, RefusalWords>;
