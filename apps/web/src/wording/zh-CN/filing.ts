import type { ApplicationStatus, FilingChannel } from '../../generated/graphql';

/** The declaration form of institutions and bases, and how far it is. */
export const filing = {
  lead: '{{unit}} · {{round}} · 申报编号 {{number}}',
  deadline: '报送截止日 {{date}}（含当日），之后提交的列入下一批',
  via: {
    COUNTY: '由{{county}}商务主管部门初选',
    ASSOCIATION: '由省电子商务促进会推荐',
  } satisfies Record<FilingChannel, string>,
  rows_one: '（{{count}} 行）',
  rows_other: '（{{count}} 行）',
  columnWithUnit: '{{title}}（{{unit}}）',
  scopes: { attach: '所选范围须另附：' },
  submit: {
    desks: '随后依次经过：{{desks}}。',
    then: ' → ',
    notAllowed: '您目前的身份可以填写，不能提交。请由本单位负责人提交。',
  },
  progress: {
    title: '申报进度',
    lead: '{{unit}} · {{round}} · 申报编号 {{number}}',
    late: '报送截止日之后提交，列入下一批',
    now: {
      DRAFT: '申报尚未提交。',
      EVALUATING: '已提交，系统正在自动评估，结果会自动显示在本页。',
      IN_REVIEW: '正在“{{desk}}”环节办理。',
      RETURNED: '申报已退回补正。全部问题列在下方，请逐项改正后重新提交。',
      APPROVED: '已核定并公告，备案编号 {{number}}。',
      REJECTED: '申报未通过，理由见办理过程。',
      WITHDRAWN: '申报已撤回。',
    } satisfies Record<ApplicationStatus, string>,
    due: '应于 {{date}} 前办结',
    overdue: '已超过应办结之日 {{date}}',
    announced: '公告：{{title}}（{{number}}），{{date}}',
    route: '办理环节',
    desk: {
      passed: '已通过',
      current: '办理中',
      returned: '已退回',
      rejected: '不予通过',
      withdrawn: '已撤回',
      waiting: '未到',
    },
    signOffs: '会签',
    unsigned: '待会签',
    signature: '{{department}}：{{verdict}}',
    submitted: '已提交的内容（第 {{attempt}} 次，{{date}}）',
    toList: '返回首页',
  },
};
