/** What the rules say. */
export const findings = {
  title: '对照条件',
  none: '本节没有直接对应的条件。',
  allMet: '目前没有不符合或待填写的条件。',
  open_one: '{{count}} 项条件尚未满足',
  open_other: '{{count}} 项条件尚未满足',
  note: '这里是边填边算的结果；提交后由系统按同一规则正式评估。',
  required: '要求',
  actual: '现状',
  clause: '依据',
  advisory: '建议',
  rows: '涉及：',
  leastChange: '达到要求的最少改动：',
  leastChanges: '达到要求的最少改动（任选其一）：',
  missing: '还需填写：',
};

/** Defects of a return. */
export const defects = {
  title_one: '需要改正的问题（{{count}} 处）',
  title_other: '需要改正的问题（{{count}} 处）',
  whole: '申请整体',
  add: '记问题',
  noted: '记问题（{{number}}）',
  dialog: '记录问题：{{label}}',
  code: '问题类型',
  text: '说明（学校将看到）',
  textMissing: '请写明问题和改正要求。',
  note: '记下',
  noneNoted: '还没有记录问题。请在内容旁点“记问题”。',
  remove: '删除',
};

/** Reading facts back. */
export const readBack = { changed: '有改动', list: '名单', table: '填报内容：{{section}}' };

/** The record. */
export const history = {
  title: '完整记录',
  back: '返回',
  submissions: '历次提交',
  noSubmissions: '还没有提交。',
  submittedBy: '提交人 {{who}}',
  package: '规则包 {{package}} {{version}}',
  hash: '内容校验值 {{hash}}',
};
