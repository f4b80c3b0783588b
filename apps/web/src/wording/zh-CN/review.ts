/** The reviewer's queue. */
export const queue = {
  title: '审核队列',
  lead_one: '共 {{count}} 件',
  lead_other: '共 {{count}} 件',
  filters: '筛选条件',
  search: '关键词',
  searchHint: '学校名称或申请编号',
  round: '批次',
  schoolType: '学校类型',
  status: '状态',
  outcome: '评估结果',
  apply: '查询',
  reset: '重置',
  number: '申请编号',
  school: '学校',
  submittedAt: '提交时间',
  empty: '没有符合条件的申请。',
  pages: '翻页',
  previous: '上一页',
  next: '下一页',
  page: '第 {{page}} 页',
};

/** The workbench. */
export const workbench = {
  back: '返回队列',
  next: '下一件',
  noNext: '队列中没有下一件。',
  uscc: '统一社会信用代码 {{uscc}}',
  submission: '第 {{attempt}} 次提交 · {{date}}',
  changedOnly: '只看退回后的改动',
  overtaken: '在您审阅期间，这件申请已由他人处理，当前状态：{{status}}。您记录的问题未发送。',
  evaluating: '正在自动评估，完成后即可审核。',
};

/** A verdict on one rule. */
export const judge = {
  legend: '对“{{rule}}”的判断',
  comment: '理由（不符合时必填）',
  choose: '请选择符合或不符合。',
  commentMissing: '判为不符合时请写明理由。',
  save: '保存判断',
  change: '修改判断',
  saved: '{{who}} 于 {{when}} 保存',
  carriedOver: '沿用 {{who}} 于 {{when}} 的判断（所依据内容未变），可修改',
};

/** Decisions. */
export const decide = {
  title: '审核决定',
  unjudged: '尚未判断：{{rules}}',
  unmet: '不符合：{{rules}}',
  full: '本批次名额 {{capacity}} 个已用完',
  defectsNoted_one: '已记录 {{count}} 处问题，退回或删除后才能批准',
  defectsNoted_other: '已记录 {{count}} 处问题，退回或删除后才能批准',
  capacity: '批准后本批次已用名额由 {{before}} 增至 {{after}}（共 {{capacity}} 个），剩余 {{left}} 个。',
  noCapacity: '本批次不限名额。',
  return_one: '退回（{{count}}）',
  return_other: '退回（{{count}}）',
  reject: '不予通过',
  approve: '批准',
  done: '决定已生效。',
  messageToApplicant: '给申请单位的说明',
  messageOptional: '给申请单位的说明（可不填）',
  messageMissing: '请填写给申请单位的说明。',
  returnTitle: '退回补正',
  returnText: '申请单位将一次看到以下全部问题，并可直接跳到对应位置改正。',
  returnConfirm_one: '退回，列明 {{count}} 处问题',
  returnConfirm_other: '退回，列明 {{count}} 处问题',
  returnNeedsDefects: '请先记录至少一处问题。',
  rejectTitle: '不予通过',
  rejectText: '此决定为最终结果，申请单位将看到所选理由和说明。',
  rejectConfirm: '确认不予通过',
  reasons: '理由（可多选）',
  reasonMissing: '请至少选择一条理由。',
  approveTitle: '批准 {{school}}',
  approveConfirm: '确认批准',
};
