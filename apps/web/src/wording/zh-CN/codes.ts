import type { FindingResult } from '@shidian/rules/findings.js';
import type { StaffRole } from '@shidian/rules/facts/pilot-application.js';
import type { SaveState } from '../../application/draft-session';
import type { SectionState } from '../../application/sections';
import type {
  ApplicationStatus,
  DecisionKind,
  Department,
  FilingChannel,
  JudgementVerdict,
  Outcome,
  ProviderChangeKind,
  ProviderKind,
  ProviderStatus,
  RectificationState,
  ReportState,
  Role,
  RoundPhase,
  SchoolType,
  SignOffVerdict,
} from '../../generated/graphql';

/** Words of every closed value of the API and the form; a value without words fails the type check. */
export const codes = {
  status: {
    DRAFT: '填写中',
    EVALUATING: '自动评估中',
    IN_REVIEW: '审核中',
    RETURNED: '已退回',
    APPROVED: '已批准',
    REJECTED: '未通过',
    WITHDRAWN: '已撤回',
  } satisfies Record<ApplicationStatus, string>,
  outcome: {
    ELIGIBLE: '符合条件',
    INELIGIBLE: '不符合条件',
    NEEDS_REVIEW: '需人工审核',
    INCOMPLETE: '信息不全',
  } satisfies Record<Outcome, string>,
  findingResult: {
    MET: '符合',
    NOT_MET: '不符合',
    NEEDS_REVIEW: '由审核人员判断',
    MISSING: '待填写',
  } satisfies Record<FindingResult, string>,
  verdict: { MET: '符合', NOT_MET: '不符合' } satisfies Record<JudgementVerdict, string>,
  decision: {
    SUBMIT: '提交申请',
    RESUBMIT: '重新提交',
    WITHDRAW: '撤回申请',
    RETURN: '退回补正',
    PASS: '审核通过，转下一环节',
    APPROVE: '批准',
    REJECT: '不予通过',
  } satisfies Record<DecisionKind, string>,
  phase: { UPCOMING: '未开始', OPEN: '接受申请', CLOSED: '已截止' } satisfies Record<RoundPhase, string>,
  schoolType: {
    SECONDARY: '中等职业学校',
    HIGHER_VOCATIONAL: '高等职业学校',
    APPLIED_UNDERGRADUATE: '应用型本科学校',
  } satisfies Record<SchoolType, string>,
  role: {
    SCHOOL_EDITOR: '学校填报人员',
    SCHOOL_SUBMITTER: '学校负责人（可提交）',
    REVIEWER: '审核人员',
    PROGRAMME_MANAGER: '项目管理员',
    TENANT_ADMIN: '系统管理员',
    PROVIDER_EDITOR: '机构、基地填报人员',
    PROVIDER_SUBMITTER: '机构、基地负责人（可提交）',
    OFFICER: '主管部门工作人员',
    ASSOCIATION_OFFICER: '促进会工作人员',
    CERTIFICATION_OFFICER: '认证机构经办人',
    EXAMINER: '考评员',
  } satisfies Record<Role, string>,
  department: {
    COMMERCE: '商务部门',
    HUMAN_RESOURCES: '人社部门',
    FINANCE: '财政部门',
    EDUCATION: '教育部门',
  } satisfies Record<Department, string>,
  providerKind: { TRAINING_INSTITUTION: '培训机构', PRACTICE_BASE: '实践基地' } satisfies Record<ProviderKind, string>,
  providerStatus: { IN_FORCE: '有效', REVOKED: '已取消备案资格', ENDED: '已终止' } satisfies Record<
    ProviderStatus,
    string
  >,
  channel: { COUNTY: '注册地初选', ASSOCIATION: '促进会推荐' } satisfies Record<FilingChannel, string>,
  signOff: { SIGNED: '同意', OBJECTED: '不同意' } satisfies Record<SignOffVerdict, string>,
  reportState: { OPEN: '待填报', OVERDUE: '逾期未报', SUBMITTED: '已上报' } satisfies Record<ReportState, string>,
  rectification: {
    OPEN: '整改中',
    OVERDUE: '逾期未改',
    REPORTED: '已报告，待核查',
    DONE: '整改到位',
    NOT_DONE: '整改不到位',
  } satisfies Record<RectificationState, string>,
  changeKind: {
    RENAME: '更名',
    SCOPE: '变更范围',
    MERGER: '合并',
    SPLIT: '分立',
    TRANSFER: '转业',
  } satisfies Record<ProviderChangeKind, string>,
  staffRole: { 'teaching-manager': '教学管理人员', technician: '技术服务人员' } satisfies Record<StaffRole, string>,
  sectionState: {
    empty: '未填写',
    started: '填写中',
    filled: '已填写（未提交）',
  } satisfies Record<SectionState, string>,
  saveState: {
    saved: '已保存',
    dirty: '有未保存的修改',
    saving: '正在保存…',
    offline: '未能保存，恢复连接后自动重试',
    conflict: '与他人的修改冲突，等待您选择',
    refused: '有内容未能保存，请改正',
    expired: '登录已过期，登录后继续保存',
    closed: '已不能再修改',
  } satisfies Record<SaveState, string>,
};
