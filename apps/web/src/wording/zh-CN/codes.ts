import type { FindingResult } from '@shidian/rules/findings.js';
import type { StaffRole } from '@shidian/rules/facts/pilot-application.js';
import type { SaveState } from '../../application/draft-session';
import type { SectionState } from '../../application/sections';
import type {
  ApplicationStatus,
  DecisionKind,
  JudgementVerdict,
  Outcome,
  Role,
  RoundPhase,
  SchoolType,
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
  } satisfies Record<Role, string>,
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
