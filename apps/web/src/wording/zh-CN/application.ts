import type { SectionId } from '../../application/sections';

/** Sections of the form. */
export const sections = {
  backToList: '返回任务列表',
  next: '下一节：{{section}}',
  toCheck: '去检查并提交',
  saveAndReturn: '保存并返回',
  problems: '以下内容有误，改正后才能提交',
  licence: { title: '办学许可', lead: '办学许可证或法人证书的基本信息与有效期。' },
  majors: { title: '专业与招生', lead: '拟参与试点的专业，以及近三年每年的全日制招生人数。' },
  team: { title: '教学团队', lead: '专职与兼职教师名单；双师型与行业企业专家人数由名单自动计算。' },
  head: { title: '专业带头人', lead: '专业带头人的姓名与职称。' },
  rooms: { title: '教学场地', lead: '理论与实践教学场地及可同时容纳的人数。' },
  equipment: { title: '实训设备', lead: '对照建议清单填写现有数量，仅供参考，不影响结论。' },
  staff: { title: '管理团队与办公场所', lead: '教学管理、技术服务人员和固定办公场所。' },
  narrative: { title: '情况说明', lead: '由审核人员结合材料判断的内容，请写明事实。' },
  materials: { title: '证明材料', lead: '每项材料都说明了用途，可上传多个文件。' },
} satisfies Record<SectionId, { title: string; lead: string }> & Record<string, unknown>;

/** The task list. */
export const taskList = {
  lead: '申请编号 {{number}} · {{school}}',
  deadline: '截止时间 {{date}}',
  back: '返回首页',
  summary: '已填写 {{filled}} / {{total}} 节。内容会自动保存，可随时离开，回来后继续。',
  open_one: '{{count}} 项待处理',
  open_other: '{{count}} 项待处理',
  toCheck: '检查并提交',
  toResubmit: '检查并重新提交',
  progress: '查看进度',
};

/** Check before submitting. */
export const check = {
  title: '检查并提交',
  lead: '以下是将要提交的全部内容。提交前请逐项核对，需要改动时点“修改”。',
  findings: '对照条件',
  otherFindings_one: '其余 {{count}} 项条件',
  otherFindings_other: '其余 {{count}} 项条件',
  readBack: '申请内容',
  change: '修改',
};

/** The confirmation. */
export const submit = {
  title: '提交',
  next: {
    frozen: '提交后内容即固定，审核期间不能修改。',
    evaluated: '系统随即按本批次的规则自动评估，通常几秒内完成。',
    reviewed: '之后由审核机构对照材料审核需要人工判断的条件。',
    returned: '如需补正，会一次列出全部问题，您改正后可重新提交。',
  },
  ineligible: '目前有条件不符合。您仍可提交，但申请很可能不获通过。',
  incomplete: '还有内容未填写，补全后才能提交。',
  confirm: '我已核对以上内容，确认真实、完整。',
  submit: '提交申请',
  resubmit: '重新提交',
  refused: '尚未提交',
  unsaved: '还有内容没有保存，请等保存完成后再提交。',
  notConfirmed: '请先勾选确认，再提交。',
  notAllowed: '您目前的身份可以填写，不能提交。请由学校负责人提交。',
};

/** Progress. */
export const progress = {
  title: '申请进度',
  number: '申请编号 {{number}}',
  now: {
    DRAFT: '申请尚未提交。',
    EVALUATING: '已提交，系统正在自动评估，结果会自动显示在本页。',
    IN_REVIEW: '自动评估已完成，正在由审核机构审核。',
    RETURNED: '申请已退回补正。请按下列问题逐项改正后重新提交。',
    APPROVED: '申请已批准。',
    REJECTED: '申请未通过，理由见下方记录。',
    WITHDRAWN: '申请已撤回。',
  },
  mend: '去改正',
  continue: '继续填写',
  history: '完整记录',
  timeline: '办理过程',
  school: '申请学校',
  unit: '申报单位',
  nothingYet: '还没有办理记录。',
  findings: '评估结果',
  noFindings: '评估完成后显示在这里。',
  attempt: '第 {{attempt}} 次提交',
  onBehalfOf: '（代 {{who}}）',
  sentBackTo: '退回到“{{desk}}”重新办理。',
  comesInAt: '改正后回到“{{desk}}”。',
};

/** Withdrawing. */
export const withdraw = {
  button: '撤回申请',
  title: '撤回申请',
  text: '撤回后本申请即告结束，不能恢复。',
  reason: '撤回原因',
  reasonMissing: '请填写撤回原因。',
  confirm: '确认撤回',
};

/** Two tabs, or two people, changed the same draft. */
export const conflict = {
  title: '别处已保存了新的内容',
  text: '{{who}} 于 {{when}} 保存了这份申请。请选择以哪一份为准；您的修改尚未覆盖对方的内容。',
  textUnnamed: '{{when}} 已有人保存了这份内容。请选择以哪一份为准；您的修改尚未覆盖对方的内容。',
  field: '内容',
  theirs: '对方已保存',
  mine: '您的修改',
  same: '双方内容相同。',
  more_one: '另有 {{count}} 处不同。',
  more_other: '另有 {{count}} 处不同。',
  takeTheirs: '采用对方的内容',
  keepMine: '保留我的修改并保存',
};
