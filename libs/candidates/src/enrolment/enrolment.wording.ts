import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about enrolments. */
export const enrolmentWording = {
  NOT_CERTIFYING: {
    'zh-CN': '没有这个项目，或该项目不颁发证书。',
    en: 'There is no such programme, or it issues no certificates.',
  },
  LEVEL_NOT_FOUND: { 'zh-CN': '该项目没有“{level}”这个等级。', en: 'The programme has no level "{level}".' },
  LEVEL_NOT_ISSUED: {
    'zh-CN': '“{title}”不由本项目考核发证，只作为已有证书计算。',
    en: '"{titleEn}" is not examined here; it only counts as a prior certificate.',
  },
  LEVEL_CLOSED: {
    'zh-CN': '“{title}”尚未开放报考：{why}。',
    en: '"{titleEn}" is closed: {whyEn}.',
  },
  DIRECTIONS_TOO_FEW: {
    'zh-CN': '“{title}”至少选择 {least} 个方向。',
    en: 'Choose at least {least} directions of "{titleEn}".',
  },
  DIRECTIONS_NONE: { 'zh-CN': '“{title}”不分方向，请不要选择方向。', en: '"{titleEn}" has no directions.' },
  DIRECTION_OF_OTHER_LEVEL: {
    'zh-CN': '方向“{direction}”不属于“{title}”。',
    en: 'The direction "{direction}" is not one of "{titleEn}".',
  },
  DIRECTION_TWICE: { 'zh-CN': '方向“{direction}”选择了两次。', en: 'The direction "{direction}" is chosen twice.' },
  ENROLLED_BY_SCHOOLS: {
    'zh-CN': '该项目由试点院校为学生报名，认证机构不直接报名。',
    en: 'In this programme pilot schools enrol their students; the certifying body does not.',
  },
  ENROLLED_BY_BODY: {
    'zh-CN': '该项目由认证机构报名，学校不直接报名。',
    en: 'In this programme the certifying body enrols candidates; schools do not.',
  },
  STANDING_NONE: {
    'zh-CN': '贵校没有获批准的试点申请，不能报名。请先申请试点。',
    en: 'Your school has no approved pilot application, so it cannot enrol. Apply for the pilot first.',
  },
  STANDING_NOT_VALID: {
    'zh-CN': '贵校的试点资格有效期为 {from} 至 {until}，今天不在其内，不能报名。',
    en: 'The standing of your school lasts from {from} to {until}, which today is not within, so it cannot enrol.',
  },
  ENROLMENT_ROWS: { 'zh-CN': '一次可报名 1 至 {most} 人。', en: 'Enrol 1 to {most} people at a time.' },
  ENROLMENT_CANDIDATE: {
    'zh-CN': '没有这名考生，或不归您办理。',
    en: 'There is no such candidate, or it is not yours.',
  },
  ENROLMENT_TWICE: { 'zh-CN': '同一名考生在本次报名中出现两次。', en: 'The candidate stands twice in this batch.' },
  ALREADY_ENROLLED: {
    'zh-CN': '该考生已报考这一等级，请在原报名上修改。',
    en: 'The candidate is enrolled for this level already. Change that enrolment instead.',
  },
  CANDIDATE_FACT: { 'zh-CN': '{what}', en: '{whatEn}' },
  CANDIDATE_FACTS_SIZE: {
    'zh-CN': '内容过多，最多 {most} 个字符。',
    en: 'The facts are too large: {most} characters at most.',
  },
  ENROLMENT_NOT_FOUND: {
    'zh-CN': '没有这份报名，或不归您办理。',
    en: 'There is no such enrolment, or it is not yours.',
  },
  ENROLMENT_STATE: {
    'zh-CN': '该报名当前的状态不允许此操作，请刷新后再看。',
    en: 'The enrolment is at a point where this cannot be done. Reload it.',
  },
  ENROLMENT_CHANGED: {
    'zh-CN': '在您打开之后，这份报名已有变动，请查看最新内容后再操作。',
    en: 'This enrolment changed after you opened it. Look at the latest, then try again.',
  },
  NOT_OPEN_FOR_JUDGEMENT: {
    'zh-CN': '“{rule}”不需要人工认定。',
    en: '"{rule}" is not open for a person to decide.',
  },
} satisfies Record<string, RefusalWords>;
