/** The team's section. */
export const team = {
  counts: {
    label: '名单统计',
    team: '团队人数',
    dual: '双师型',
    expert: '行业企业专家',
    fullTime: '专职',
    partTime: '兼职',
  },
  upload: {
    label: '上传教师名单（xlsx 或 csv）',
    button: '上传名单',
    busy: '正在读取…',
    hint: '支持 xlsx、csv（UTF-8 或 GB18030）',
    template: '下载模板',
  },
  preview: {
    title: '读取到 {{rows}} 人，{{errors}} 处有误',
    row: '表格行号',
    column: '列',
    problem: '问题',
    wholeRow: '整行',
    take: '填入名单',
    replace: '替换现有名单',
    append: '追加到现有名单',
  },
};

/** The majors' section. */
export const majors = {
  add: '再加一个专业',
  entry: '专业 {{number}}',
  remove: '删除专业 {{number}}',
  intake: '{{year}} 年招生人数',
  intakeOf: '{{year}} 年 {{students}} 人',
  students: '人',
};

/** The equipment annex. */
export const equipment = {
  advisory: '清单中的数量为建议数量，低于建议数量不会导致申请不通过。',
  line: '序号',
  name: '设备',
  suggested: '建议数量',
  present: '现有数量',
  presentOf: '{{name}}，现有数量',
};

/** Staff and office. */
export const staff = { people: '管理与技术人员', office: '办公场所' };

/** Documents. */
export const materials = {
  note: '支持 PDF、JPG、PNG、DOCX、XLSX，单个文件不超过 20 MB。',
  required: '必需',
  optional: '可选',
  upload: '上传文件',
  uploadFor: '为“{{title}}”上传文件',
  uploading: '“{{title}}”上传进度',
  busy: '正在上传…',
  hint: '或将文件拖到此处',
  remove: '移除',
  tooLarge: '{{name}} 超过 {{limit}}，请压缩后再上传。',
  none: '未上传',
  count_one: '{{count}} 个文件',
  count_other: '{{count}} 个文件',
};
