import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about cases. */
export const casesWording = {
  ALREADY_APPLIED: {
    'zh-CN': '已有一份同类申请正在办理，请继续办理那一份。',
    en: 'An application of this kind is on its way already. Go on with that one.',
  },
  ALREADY_DECIDED: {
    'zh-CN': '该申请已有最终结果，不能再更改。',
    en: 'This application has its final result and cannot change.',
  },
  NOT_ALLOWED_NOW: {
    'zh-CN': '申请当前的状态不允许此操作，请刷新后再看。',
    en: 'The application is at a point where this cannot be done. Reload it.',
  },
  CHANGES_SHAPE: {
    'zh-CN': '草稿内容的格式不对。',
    en: 'The changes must be an object of sections without control characters.',
  },
  UNKNOWN_SECTION: { 'zh-CN': '申请表没有“{section}”这一部分。', en: 'The form has no section "{section}".' },
  DRAFT_TOO_LARGE: {
    'zh-CN': '申请内容过大，请减少行数或文字。',
    en: 'The application is too large: use fewer rows or shorter texts.',
  },
  CONFLICT: {
    'zh-CN': '在您打开之后，别人已更改了这份申请。请查看最新内容后再操作。',
    en: 'Somebody changed this application after you opened it. Look at the latest version, then try again.',
  },
  UNKNOWN_RULE: { 'zh-CN': '规则 {rule} 不在本次评估之中。', en: 'Rule {rule} is not part of this evaluation.' },
  NOT_FOR_JUDGEMENT: {
    'zh-CN': '该规则由系统按数据判定，不由人工判断。',
    en: 'This rule is decided by figures, not by a person.',
  },
  COMMENT_REQUIRED: { 'zh-CN': '判为不符合时须写明理由。', en: 'Say why when you judge a rule as not met.' },
  JUDGEMENT_MISSING: { 'zh-CN': '“{title}”尚未判断。', en: '"{titleEn}" is not judged yet.' },
  RULE_NOT_MET: { 'zh-CN': '“{title}”不符合，不能批准。', en: '"{titleEn}" is not met, so this cannot be approved.' },
  DEFECTS_REQUIRED: {
    'zh-CN': '退回时至少要列出一处需要改正的内容。',
    en: 'List at least one thing to mend when you return an application.',
  },
  DEFECT_PLACE: { 'zh-CN': '请指明问题所在的字段或材料。', en: 'Tie the defect to a field or a material.' },
  NO_EARLIER_DESK: {
    'zh-CN': '请选择本环节之前的环节。',
    en: 'Choose a desk before this one.',
  },
  REASONS_REQUIRED: { 'zh-CN': '不予通过时至少要选择一条理由。', en: 'Choose at least one reason for a rejection.' },
  UNKNOWN_REASON: { 'zh-CN': '理由代码 {code} 不在规则包之中。', en: 'Reason code {code} is not in the rule package.' },
  UNKNOWN_MATERIAL: {
    'zh-CN': '材料 {material} 不在规则包之中。',
    en: 'Material {material} is not in the rule package.',
  },
  NOT_YOUR_DESK: {
    'zh-CN': '这一步由其他单位办理，您不能代为决定。',
    en: 'Another office decides this step.',
  },
  RECUSED: {
    'zh-CN': '您已声明回避此件，不能再办理。',
    en: 'You declared a conflict of interest in this case and take no part in it.',
  },
  REASON_REQUIRED: { 'zh-CN': '请写明理由。', en: 'Give a reason.' },
  ALREADY_SIGNED: {
    'zh-CN': '{names}部门已就这一步表明意见，不能重复会签。',
    en: 'The department of {namesEn} has answered on this step already.',
  },
  SIGN_OFF_NOT_ASKED: {
    'zh-CN': '这一步不需要您所在的部门会签。',
    en: 'Your department is not asked to sign this step.',
  },
  SIGN_OFF_MISSING: {
    'zh-CN': '尚待会签：{names}。',
    en: 'Not signed yet: {namesEn}.',
  },
  SIGN_OFF_OBJECTED: {
    'zh-CN': '会签有异议：{names}。请退回补正或不予通过。',
    en: 'There are objections: {namesEn}. Return or reject the case.',
  },
  HOLIDAYS_COUNT: { 'zh-CN': '一次请载入 1 到 {most} 天。', en: 'Load 1 to {most} days at a time.' },
  HOLIDAY_TWICE: { 'zh-CN': '{day} 出现了两次。', en: '{day} is given twice.' },
  HOLIDAY_NAME: { 'zh-CN': '名称须为 1 到 {most} 个字。', en: 'Use a name of 1 to {most} characters.' },
  TOO_LONG: { 'zh-CN': '文字过长，最多 {limit} 个字符。', en: 'Too long: {limit} characters at most.' },
} satisfies Record<string, RefusalWords>;
