import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about the annual evaluation. */
export const annualEvaluationWording = {
  EVALUATION_YEAR: {
    'zh-CN': '{year} 年度尚未结束或年份有误，只能评估已结束的年度。',
    en: 'The year {year} is not over, or is no year. Only a year that is over can be evaluated.',
  },
  NO_PROVIDERS: { 'zh-CN': '该项目没有有效备案的机构、基地。', en: 'No provider of this programme is in force.' },
  EVALUATION_OPEN: {
    'zh-CN': '该项目已有未完成的年度评估，请先完成或继续它。',
    en: 'This programme has an evaluation that is not finished. Finish or resume that one first.',
  },
  EVALUATION_NOT_RUNNING: { 'zh-CN': '这次评估不在进行中。', en: 'This evaluation is not running.' },
  EVALUATION_NOT_STOPPED: { 'zh-CN': '这次评估没有暂停。', en: 'This evaluation is not stopped.' },
  DECISIONS_COUNT: {
    'zh-CN': '一次可决定 1 至 {most} 家。',
    en: 'Decide on 1 to {most} providers at a time.',
  },
  NOT_IN_EVALUATION: {
    'zh-CN': '这次评估中没有这家机构、基地，或不归您决定。',
    en: 'This evaluation does not hold that provider, or it is not yours to decide.',
  },
  NOT_EVALUATED: { 'zh-CN': '尚未评估，暂不能决定。', en: 'Not evaluated yet, so it cannot be decided.' },
  EVALUATION_DECIDED: { 'zh-CN': '已经作出决定，不能再改。', en: 'Decided already; a decision is never changed.' },
  RECTIFY_BY_DATE: {
    'zh-CN': '限期整改须写明今天以后的期限（年-月-日）；其他决定不写期限。',
    en: 'To rectify needs a date after today; no other decision has one.',
  },
  DECISION_REASON: {
    'zh-CN': '取消备案、与建议不同或评估出错时，须写明理由（最多 {most} 字）。',
    en: 'A reason is needed to revoke, to differ from the proposal, and where the evaluation failed ({most} characters at most).',
  },
  DECISION_GROUND: {
    'zh-CN': '取消备案须注明情形；其他决定不写情形。',
    en: 'To revoke needs a ground; no other decision has one.',
  },
  RECTIFICATION_TEXT: {
    'zh-CN': '请写明情况，最多 {most} 字。',
    en: 'Say what was done or found, in at most {most} characters.',
  },
  RECTIFICATION_STATE: {
    'zh-CN': '整改当前的状态不允许此操作。',
    en: 'The rectification is at a point where this cannot be done.',
  },
  RECTIFICATION_DUE: {
    'zh-CN': '延期须写明晚于原期限和今天的新期限（年-月-日）；其他结论不写期限。',
    en: 'To extend needs a date after today and after the old one; no other verdict has one.',
  },
} satisfies Record<string, RefusalWords>;
