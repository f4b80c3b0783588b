import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about caps, plans and targets. */
export const quotasWording = {
  CAP_REACHED: {
    'zh-CN': '{place}的名额已满：上限 {cap}，调入 {allotted}，已备案 {taken}，在办占用 {reserved}。',
    en: 'No slot is left in {place}: cap {cap}, allotted {allotted}, taken {taken}, reserved {reserved}.',
  },
  CAP_MISSING: {
    'zh-CN': '{place}在现行方案中没有名额，请先由省里发布方案。',
    en: 'The plan in force has no slots for {place}. The province publishes a plan first.',
  },
  CAP_BELOW_TAKEN: {
    'zh-CN': '{place}的上限 {cap} 加调入 {allotted}，少于已备案 {taken} 与在办占用 {reserved} 之和，至少须为 {least}。',
    en: 'The cap of {place}, {cap} with {allotted} allotted, is below what is in use: {taken} taken and {reserved} reserved. It is {least} at least.',
  },
  POOL_BELOW_ALLOTTED: {
    'zh-CN': '机动名额 {cap} 少于已调出的 {allotted}，至少须为 {least}。',
    en: 'The mobile pool of {cap} is less than the {allotted} allotted from it. It is {least} at least.',
  },
  CAP_LINE_MISSING: {
    'zh-CN': '现行方案中有{place}的上限，新方案不能缺少；不再给名额时请填 0。',
    en: 'The plan in force has a cap for {place}: a new one cannot leave it out. Set 0 to give no slots.',
  },
  CAP_PARENT_MISSING: {
    'zh-CN': '{place}单列了上限，其所在的{parent}也须有上限。',
    en: '{place} has a cap of its own, so {parent}, in which it lies, needs one too.',
  },
  CAP_ABOVE_PARENT: {
    'zh-CN': '{place}的上限 {cap} 超过其所在的{parent}的 {parentCap}。',
    en: 'The cap of {place}, {cap}, is above that of {parent}, in which it lies: {parentCap}.',
  },
  TARGET_SUM: {
    'zh-CN': '{year} 年{place}的任务为 {expected} 人，各市合计为 {given} 人。',
    en: 'The target of {place} for {year} is {expected}, but its cities sum to {given}.',
  },
  TARGET_ABOVE_PARENT: {
    'zh-CN': '{year} 年{place}的任务为 {expected} 人，其中单列的合计为 {given} 人。',
    en: 'The target of {place} for {year} is {expected}, but what is set inside it sums to {given}.',
  },
  ALLOT_PLACE: {
    'zh-CN': '机动名额只能调给市或单列的县（市、区）。',
    en: 'The pool allots to cities, and to counties with a cap.',
  },
  ALLOT_NOTHING: { 'zh-CN': '请填写调配的个数。', en: 'Say how many slots to allot.' },
  POOL_EXHAUSTED: {
    'zh-CN': '机动名额只剩 {free} 个，不够调出 {slots} 个。',
    en: 'The mobile pool has {free} slots left, fewer than {slots}.',
  },
  ALLOT_NOT_FREE: {
    'zh-CN': '{place}从机动名额调入 {allotted} 个，剩余 {free} 个，不能收回这么多。',
    en: '{place} was allotted {allotted} and has {free} free: that many cannot be taken back.',
  },
  QUOTA_REASON: { 'zh-CN': '请填写理由，不超过 500 字。', en: 'Give a reason of at most 500 characters.' },
  PLACE_NOT_YOURS: { 'zh-CN': '这一地区不由您办理。', en: 'You do not work for this place.' },
  PLACE_UNKNOWN: { 'zh-CN': '没有代码为 {place} 的行政区划。', en: 'No place has the code {place}.' },
  PLAN_NOT_FOUND: { 'zh-CN': '没有这个方案。', en: 'There is no such plan.' },
  PLAN_PUBLISHED: {
    'zh-CN': '方案已发布，不能再改；请另行起草。',
    en: 'The plan is published and stays as it is. Begin a new draft.',
  },
  PLAN_NONE: { 'zh-CN': '尚无现行方案，请从规则包起草。', en: 'No plan is in force yet. Begin with a rule package.' },
  PLAN_NAME: {
    'zh-CN': '名称须为 1 到 100 个字符，首尾不留空格。',
    en: 'A name has 1 to 100 characters and no space at its ends.',
  },
  PLAN_TOO_MANY_LINES: { 'zh-CN': '一次修改的行数过多，请分批。', en: 'Too many lines at once. Change them in parts.' },
  PLAN_LINE_TWICE: { 'zh-CN': '{line} 列了两次。', en: '{line} is named twice.' },
  PLAN_FIGURE: { 'zh-CN': '请填写 0 到 1000000 的整数。', en: 'Give a whole number from 0 to 1,000,000.' },
  PLAN_YEAR: { 'zh-CN': '年度须在 2000 到 2100 之间。', en: 'A year lies between 2000 and 2100.' },
  PACKAGE_MISSING: { 'zh-CN': '请选择规则包及其版本。', en: 'Choose a rule package and its version.' },
  PACKAGE_WITHOUT_CAPS: { 'zh-CN': '这一规则包没有名额和任务。', en: 'This package has no caps and targets.' },
  TARGET_NONE: {
    'zh-CN': '现行方案没有本市 {year} 年的任务。',
    en: 'The plan in force sets no target of this city for {year}.',
  },
  TARGET_SPLIT_SUM: {
    'zh-CN': '各县（市、区）合计 {given} 人，须等于本市任务 {expected} 人，相差 {difference} 人。',
    en: 'The parts sum to {given}; the city’s target is {expected}. The difference is {difference}.',
  },
  TARGET_PART_UNKNOWN: {
    'zh-CN': '{place} 在 {year} 年不是本市的县（市、区）。',
    en: '{place} was no county of this city in {year}.',
  },
  TARGET_PART_TWICE: { 'zh-CN': '{place} 列了两次。', en: '{place} is named twice.' },
  TARGET_FIXED: {
    'zh-CN': '{place} 的任务由方案定为 {expected} 人，不能改为 {given} 人。',
    en: 'The plan sets {expected} for {place}: it cannot be {given}.',
  },
  TARGET_SPLIT_TOO_LONG: { 'zh-CN': '列出的县（市、区）过多。', en: 'Too many counties are named.' },
} satisfies Record<string, RefusalWords>;
