import type { RefusalWords } from '@shidian/platform/graphql/wording.js';

/** Wordings of refusals about the register. */
export const registerWording = {
  ALREADY_FILED: {
    'zh-CN': '该单位同类备案仍然有效，不能重复备案。',
    en: 'This unit already has a filing of this kind in force.',
  },
  NOT_IN_FORCE: {
    'zh-CN': '该备案已取消或已终止，不能再变更。',
    en: 'This filing was revoked or has ended and cannot change.',
  },
  EFFECTIVE_DATE_OUT_OF_ORDER: {
    'zh-CN': '生效日期不能早于上一次变更，也不能晚于今天。',
    en: 'The date must not lie before the last change, nor after today.',
  },
  TEXT_REQUIRED: { 'zh-CN': '请填写此项。', en: 'This must be filled in.' },
  DAY_IN_FUTURE: { 'zh-CN': '日期不能晚于今天。', en: 'The day must not lie in the future.' },
  CHANGE_OPEN: {
    'zh-CN': '该备案已有一项变更在办理中，请先办完或撤回。',
    en: 'Another change of this filing is on its way. Finish or withdraw it first.',
  },
  NOTHING_CHANGED: { 'zh-CN': '与现有登记相同，无须变更。', en: 'This is what the register says already.' },
  MERGER_WITH_ITSELF: { 'zh-CN': '不能与本单位自身合并。', en: 'A unit cannot merge with itself.' },
  TRANSFER_TO_ITSELF: { 'zh-CN': '承接单位不能是本单位自身。', en: 'A unit cannot transfer its filing to itself.' },
  UNKNOWN_SCOPE: {
    'zh-CN': '培训范围“{scope}”不存在或尚未开放。',
    en: 'There is no scope "{scope}", or it is not open yet.',
  },
  DOCUMENT_MISSING: {
    'zh-CN': '该项材料必须附送，请上传。',
    en: 'This document is required. Upload it.',
  },
  UNKNOWN_CATEGORY: { 'zh-CN': '没有这一类别，请重新选择。', en: 'There is no such category. Choose again.' },
  SPLIT_UNITS: { 'zh-CN': '分立后至少应有两个单位。', en: 'A split leaves at least two units.' },
  SPLIT_UNIT_TWICE: { 'zh-CN': '同一单位只能列一次。', en: 'List each unit once.' },
  SPLIT_KEEPER: {
    'zh-CN': '分立后须有且只有一个单位保留备案。',
    en: 'Exactly one unit keeps the filing after a split.',
  },
  TOO_MANY: { 'zh-CN': '项数过多，最多 {limit} 项。', en: 'Too many: {limit} at most.' },
  UNKNOWN_UNIT: {
    'zh-CN': '承接单位“{name}”（{uscc}）尚未在本系统登记，请先请管理员登记。',
    en: 'The unit "{name}" ({uscc}) is not known here yet. Ask the administrator to add it first.',
  },
} satisfies Record<string, RefusalWords>;
