import { persisted } from '../api/persisted-document';
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 当前可做的操作。What the viewer may do now. */
export type ApplicationAbility =
  /** 批准。Approve. */
  | 'APPROVE'
  /** 编辑。Edit. */
  | 'EDIT'
  /** 判断。Judge. */
  | 'JUDGE'
  /** 不予通过。Reject. */
  | 'REJECT'
  /** 退回。Return. */
  | 'RETURN'
  /** 提交。Submit. */
  | 'SUBMIT'
  /** 撤回。Withdraw. */
  | 'WITHDRAW';

/** 排序依据。What to sort by. */
export type ApplicationSort =
  /** 申请编号。Number. */
  | 'NUMBER'
  /** 最近提交。Last submitted. */
  | 'SUBMITTED_AT'
  /** 最近变动。Last changed. */
  | 'UPDATED_AT';

/** 申请的状态。Status of an application. */
export type ApplicationStatus =
  /** 已批准。Approved. */
  | 'APPROVED'
  /** 草稿。Draft. */
  | 'DRAFT'
  /** 已提交，正在评估。Submitted, being evaluated. */
  | 'EVALUATING'
  /** 审核中。With the reviewer. */
  | 'IN_REVIEW'
  /** 不予通过。Rejected. */
  | 'REJECTED'
  /** 已退回，待改正。Returned, to be mended. */
  | 'RETURNED'
  /** 已撤回。Withdrawn. */
  | 'WITHDRAWN';

/** 批准申请。Approve an application. */
export type ApprovePilotApplicationInput = {
  /** 您所看的第几次提交。The attempt you look at. */
  attempt: number;
  /** 申请。The application. */
  id: string;
  /** 留言。Message. */
  message?: string | null | undefined;
};

/** 开始一份申请。Begin an application. */
export type CreatePilotApplicationInput = {
  /** 轮次。The round. */
  roundId: string;
};

/** 办理步骤。A step of the case. */
export type DecisionKind =
  /** 批准。Approved. */
  | 'APPROVE'
  /** 转下一环节。Passed to the next desk. */
  | 'PASS'
  /** 不予通过。Rejected. */
  | 'REJECT'
  /** 再次提交。Submitted again. */
  | 'RESUBMIT'
  /** 退回。Returned. */
  | 'RETURN'
  /** 提交。Submitted. */
  | 'SUBMIT'
  /** 撤回。Withdrawn. */
  | 'WITHDRAW';

/** 一处需要改正的内容。One thing to mend. */
export type DefectInput = {
  /** 原因代码。Reason code of the package. */
  code: string;
  /** 材料代号。Id of the material. */
  material?: string | null | undefined;
  /** 字段路径。Path of the field. */
  path?: string | null | undefined;
  /** 规则代号。Id of the rule. */
  rule?: string | null | undefined;
  /** 说明。Text. */
  text?: string | null | undefined;
};

/** 规则的判定方式。How a rule is decided. */
export type FindingKind =
  /** 仅供参考。Advisory only. */
  | 'ADVISORY'
  /** 由数据判定。By figures. */
  | 'DECIDED'
  /** 由审核员判断。By a reviewer. */
  | 'JUDGED';

/** 一条规则的结论。Result of a rule. */
export type FindingResult =
  /** 符合。Met. */
  | 'MET'
  /** 缺少数据。Facts are missing. */
  | 'MISSING'
  /** 待人工判断。Needs a reviewer. */
  | 'NEEDS_REVIEW'
  /** 不符合。Not met. */
  | 'NOT_MET';

/** 判断一条规则。Judge a rule. */
export type JudgeRuleInput = {
  /** 您所看的第几次提交。The attempt you look at. */
  attempt: number;
  /** 说明；判为不符合时必填。Comment; required when not met. */
  comment?: string | null | undefined;
  /** 申请。The application. */
  id: string;
  /** 规则代号。Id of the rule. */
  rule: string;
  /** 判断。Verdict. */
  verdict: JudgementVerdict;
};

/** 审核员的判断。Verdict of a reviewer. */
export type JudgementVerdict =
  /** 符合。Met. */
  | 'MET'
  /** 不符合。Not met. */
  | 'NOT_MET';

/** 机构类别。Kind of organisation. */
export type OrganisationKind =
  /** 主管部门。Authority. */
  | 'AUTHORITY'
  /** 评价组织。Certifying body. */
  | 'CERTIFYING_BODY'
  /** 学校。School. */
  | 'SCHOOL';

/** 规则评估的总结论。Outcome of the rules. */
export type Outcome =
  /** 符合条件。Eligible. */
  | 'ELIGIBLE'
  /** 资料不全。Facts are missing. */
  | 'INCOMPLETE'
  /** 不符合条件。Ineligible. */
  | 'INELIGIBLE'
  /** 待人工判断。Needs a reviewer. */
  | 'NEEDS_REVIEW';

/** 筛选条件，同时满足。Conditions, all of which must hold. */
export type PilotApplicationFilter = {
  /** 评估结论之一。One of these outcomes. */
  outcome?: Array<Outcome> | null | undefined;
  /** 轮次。Of this round. */
  roundId?: string | null | undefined;
  /** 学校类型。Of this type of school. */
  schoolType?: SchoolType | null | undefined;
  /** 编号或校名中的文字。Text in the number or the school’s name. */
  search?: string | null | undefined;
  /** 状态之一。One of these statuses. */
  status?: Array<ApplicationStatus> | null | undefined;
};

/** 排序。Sorting. */
export type PilotApplicationOrder = {
  /** 依据。By what. */
  by: ApplicationSort;
  /** 方向。Direction. */
  direction: SortDirection;
};

/** 读取名册：文件或粘贴的文字，二者取一。Read a roster: a file or a pasted text. */
export type PreviewRosterInput = {
  /** 已上传的名册文件。An uploaded workbook. */
  fileId?: string | null | undefined;
  /** 从电子表格粘贴的文字。Text pasted from a spreadsheet. */
  text?: string | null | undefined;
};

/** 不予通过。Reject an application. */
export type RejectPilotApplicationInput = {
  /** 您所看的第几次提交。The attempt you look at. */
  attempt: number;
  /** 申请。The application. */
  id: string;
  /** 留言。Message. */
  message?: string | null | undefined;
  /** 理由。Reasons. */
  reasons: Array<RejectionReasonInput>;
};

/** 不予通过的理由。A reason of a rejection. */
export type RejectionReasonInput = {
  /** 理由代码。Reason code of the package. */
  code: string;
  /** 规则代号。Id of the rule. */
  rule?: string | null | undefined;
  /** 补充说明。Further words. */
  text?: string | null | undefined;
};

/** 退回申请，一次列明全部问题。Return an application with all its defects. */
export type ReturnPilotApplicationInput = {
  /** 您所看的第几次提交。The attempt you look at. */
  attempt: number;
  /** 全部问题。All defects. */
  defects: Array<DefectInput>;
  /** 申请。The application. */
  id: string;
  /** 留言。Message. */
  message?: string | null | undefined;
};

/** 角色。Role. */
export type Role =
  /** 项目负责人。A reviewer who also runs rounds and organisations. */
  | 'PROGRAMME_MANAGER'
  /** 审核人。Judges, returns and decides applications. */
  | 'REVIEWER'
  /** 学校填报人。Fills in the applications of a school. */
  | 'SCHOOL_EDITOR'
  /** 学校提交人。Also submits and withdraws them. */
  | 'SCHOOL_SUBMITTER'
  /** 租户管理员。Decides who belongs to the tenant. */
  | 'TENANT_ADMIN';

/** 轮次所处阶段，由时钟推定。Phase of a round, derived from the clock. */
export type RoundPhase =
  /** 已截止。Closed. */
  | 'CLOSED'
  /** 受理中。Open. */
  | 'OPEN'
  /** 尚未开始。Not open yet. */
  | 'UPCOMING';

/** 问题的轻重。How grave it is. */
export type RowSeverity =
  /** 须改正。To be mended. */
  | 'error'
  /** 提醒，可保留。A warning; may stay. */
  | 'warning';

/** 保存草稿。Save a draft. */
export type SavePilotApplicationDraftInput = {
  /** 所依据的草稿版本。The version you edited. */
  baseVersion: number;
  /** 改动的部分：{ 部分名: 新内容 }，null 为删除。Changed sections; null removes one. */
  changes: unknown;
  /** 申请。The application. */
  id: string;
};

/** 学校类型。Type of school. */
export type SchoolType =
  /** 应用型本科学校。Applied undergraduate school. */
  | 'APPLIED_UNDERGRADUATE'
  /** 高等职业学校。Higher vocational school. */
  | 'HIGHER_VOCATIONAL'
  /** 中等职业学校。Secondary vocational school. */
  | 'SECONDARY';

/** 登录。Sign-in. */
export type SignInInput = {
  /** 邮箱。E-mail address. */
  email: string;
  /** 密码。Password. */
  password: string;
  /** 动态口令，答复为 TOTP_REQUIRED 时填写。One-time code, once TOTP_REQUIRED was answered. */
  totp?: string | null | undefined;
};

/** 排序方向。Direction. */
export type SortDirection =
  /** 升序。Ascending. */
  | 'ASC'
  /** 降序。Descending. */
  | 'DESC';

/** 登记将要上传的文件。Announce a file to upload. */
export type StartUploadInput = {
  /** 申请。The application. */
  applicationId: string;
  /** 材料代号；名册文件用 roster。Id of the material, or roster. */
  material: string;
  /** 文件名。File name. */
  name: string;
  /** 内容的 SHA-256（十六进制）。SHA-256 of the bytes, in hex. */
  sha256?: string | null | undefined;
  /** 字节数。Size in bytes. */
  size: number;
};

/** 提交申请。Submit an application. */
export type SubmitPilotApplicationInput = {
  /** 您看过的草稿版本。The draft version you read back. */
  draftVersion: number;
  /** 申请。The application. */
  id: string;
};

/** 切换身份。Switching the membership. */
export type SwitchMembershipInput = {
  /** 要使用的成员身份。The membership to use. */
  membershipId: string;
};

/** 撤回申请。Withdraw an application. */
export type WithdrawPilotApplicationInput = {
  /** 申请。The application. */
  id: string;
  /** 缘由。Why. */
  reason?: string | null | undefined;
};

export type RoundSummaryFragment = { id: string, name: string, nameEn: string, referenceYear: number, opensAt: string, closesAt: string, capacity: number | null, approved: number, phase: RoundPhase, programme: { id: string, code: string, name: string, nameEn: string } };

export type FindingFieldsFragment = { rule: string, clause: string, kind: FindingKind, result: FindingResult, required: unknown, actual: unknown, paths: Array<string>, missing: Array<string>, reason: unknown, leastChange: unknown, title: { zh: string, en: string } };

export type EvaluationFieldsFragment = { outcome: Outcome, packageId: string, packageVersion: string, evaluatedAt: string, findings: Array<{ rule: string, clause: string, kind: FindingKind, result: FindingResult, required: unknown, actual: unknown, paths: Array<string>, missing: Array<string>, reason: unknown, leastChange: unknown, title: { zh: string, en: string } }> };

export type DefectFieldsFragment = { id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string };

export type DecisionFieldsFragment = { id: string, kind: DecisionKind, stage: string, attempt: number, decidedAt: string, actorName: string | null, message: string | null, reasons: Array<{ code: string, rule: string | null, text: string | null }>, defects: Array<{ id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string }> };

export type JudgementFieldsFragment = { attempt: number, carriedOver: boolean, rule: string, verdict: JudgementVerdict, comment: string, judgedAt: string, judgedBy: string };

export type SchoolFieldsFragment = { id: string, name: string, uscc: string | null, schoolType: SchoolType, place: string | null };

export type QueueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PilotApplicationFilter | null | undefined;
  orderBy?: PilotApplicationOrder | null | undefined;
}>;


export type QueueQuery = { pilotApplications: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, number: string, status: ApplicationStatus, outcome: Outcome | null, updatedAt: string, submittedAt: string | null, school: { id: string, name: string, uscc: string | null, schoolType: SchoolType, place: string | null }, round: { id: string, name: string, nameEn: string }, evaluation: { findings: Array<{ rule: string, kind: FindingKind, result: FindingResult, title: { zh: string, en: string } }> } | null } }> } };

export type QueueRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type QueueRoundsQuery = { rounds: { edges: Array<{ node: { id: string, name: string, nameEn: string, referenceYear: number, opensAt: string, closesAt: string, capacity: number | null, approved: number, phase: RoundPhase, programme: { id: string, code: string, name: string, nameEn: string } } }> } };

export type WorkbenchQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchQuery = { pilotApplication: { id: string, number: string, status: ApplicationStatus, outcome: Outcome | null, abilities: Array<ApplicationAbility>, changedPaths: Array<string>, updatedAt: string, submittedAt: string | null, school: { id: string, name: string, uscc: string | null, schoolType: SchoolType, place: string | null }, round: { id: string, name: string, nameEn: string, referenceYear: number, opensAt: string, closesAt: string, capacity: number | null, approved: number, phase: RoundPhase, rulePackage: { id: string, version: string, content: unknown }, programme: { id: string, code: string, name: string, nameEn: string } }, judgements: Array<{ attempt: number, carriedOver: boolean, rule: string, verdict: JudgementVerdict, comment: string, judgedAt: string, judgedBy: string }>, submission: { attempt: number, facts: unknown, submittedAt: string, submittedBy: string, hash: string } | null, evaluation: { outcome: Outcome, packageId: string, packageVersion: string, evaluatedAt: string, findings: Array<{ rule: string, clause: string, kind: FindingKind, result: FindingResult, required: unknown, actual: unknown, paths: Array<string>, missing: Array<string>, reason: unknown, leastChange: unknown, title: { zh: string, en: string } }> } | null, decisions: Array<{ id: string, kind: DecisionKind, stage: string, attempt: number, decidedAt: string, actorName: string | null, message: string | null, reasons: Array<{ code: string, rule: string | null, text: string | null }>, defects: Array<{ id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string }> }> } | null };

export type NextInQueueQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NextInQueueQuery = { nextInQueue: { id: string } | null };

export type ApplicationHistoryQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationHistoryQuery = { pilotApplication: { id: string, number: string, status: ApplicationStatus, school: { id: string, name: string, uscc: string | null, schoolType: SchoolType, place: string | null }, round: { id: string, name: string, nameEn: string, referenceYear: number, opensAt: string, closesAt: string, capacity: number | null, approved: number, phase: RoundPhase, rulePackage: { id: string, version: string, content: unknown }, programme: { id: string, code: string, name: string, nameEn: string } }, evaluation: { outcome: Outcome, packageId: string, packageVersion: string, evaluatedAt: string, findings: Array<{ rule: string, clause: string, kind: FindingKind, result: FindingResult, required: unknown, actual: unknown, paths: Array<string>, missing: Array<string>, reason: unknown, leastChange: unknown, title: { zh: string, en: string } }> } | null, judgements: Array<{ attempt: number, carriedOver: boolean, rule: string, verdict: JudgementVerdict, comment: string, judgedAt: string, judgedBy: string }>, submissions: Array<{ attempt: number, facts: unknown, submittedAt: string, submittedBy: string, hash: string }>, decisions: Array<{ id: string, kind: DecisionKind, stage: string, attempt: number, decidedAt: string, actorName: string | null, message: string | null, reasons: Array<{ code: string, rule: string | null, text: string | null }>, defects: Array<{ id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string }> }> } | null };

export type JudgeRuleMutationVariables = Exact<{
  input: JudgeRuleInput;
}>;


export type JudgeRuleMutation = { judgeRule: { application: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ReturnApplicationMutationVariables = Exact<{
  input: ReturnPilotApplicationInput;
}>;


export type ReturnApplicationMutation = { returnPilotApplication: { application: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ApproveApplicationMutationVariables = Exact<{
  input: ApprovePilotApplicationInput;
}>;


export type ApproveApplicationMutation = { approvePilotApplication: { application: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type RejectApplicationMutationVariables = Exact<{
  input: RejectPilotApplicationInput;
}>;


export type RejectApplicationMutation = { rejectPilotApplication: { application: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type SchoolHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type SchoolHomeQuery = { rounds: { edges: Array<{ node: { id: string, name: string, nameEn: string, referenceYear: number, opensAt: string, closesAt: string, capacity: number | null, approved: number, phase: RoundPhase, programme: { id: string, code: string, name: string, nameEn: string } } }> }, pilotApplications: { edges: Array<{ node: { id: string, number: string, status: ApplicationStatus, outcome: Outcome | null, updatedAt: string, submittedAt: string | null, round: { id: string, name: string, nameEn: string, closesAt: string, phase: RoundPhase }, decisions: Array<{ kind: DecisionKind, defects: Array<{ id: string }> }> } }> } };

export type CreatePilotApplicationMutationVariables = Exact<{
  input: CreatePilotApplicationInput;
}>;


export type CreatePilotApplicationMutation = { createPilotApplication: { application: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type EditableApplicationQueryVariables = Exact<{
  id: string;
}>;


export type EditableApplicationQuery = { pilotApplication: { id: string, number: string, status: ApplicationStatus, outcome: Outcome | null, abilities: Array<ApplicationAbility>, submittedAt: string | null, school: { id: string, name: string, uscc: string | null, schoolType: SchoolType, place: string | null }, round: { ruleSet: string, id: string, name: string, nameEn: string, referenceYear: number, opensAt: string, closesAt: string, capacity: number | null, approved: number, phase: RoundPhase, rulePackage: { id: string, version: string, hash: string, content: unknown }, programme: { id: string, code: string, name: string, nameEn: string } }, draft: { facts: unknown, version: number, savedAt: string, savedBy: string } | null, submission: { attempt: number, submittedAt: string, facts: unknown } | null, decisions: Array<{ id: string, kind: DecisionKind, stage: string, attempt: number, decidedAt: string, actorName: string | null, message: string | null, reasons: Array<{ code: string, rule: string | null, text: string | null }>, defects: Array<{ id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string }> }> } | null };

export type ApplicationProgressQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationProgressQuery = { pilotApplication: { id: string, number: string, status: ApplicationStatus, outcome: Outcome | null, abilities: Array<ApplicationAbility>, updatedAt: string, evaluation: { outcome: Outcome, packageId: string, packageVersion: string, evaluatedAt: string, findings: Array<{ rule: string, clause: string, kind: FindingKind, result: FindingResult, required: unknown, actual: unknown, paths: Array<string>, missing: Array<string>, reason: unknown, leastChange: unknown, title: { zh: string, en: string } }> } | null, decisions: Array<{ id: string, kind: DecisionKind, stage: string, attempt: number, decidedAt: string, actorName: string | null, message: string | null, reasons: Array<{ code: string, rule: string | null, text: string | null }>, defects: Array<{ id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string }> }> } | null };

export type SaveDraftMutationVariables = Exact<{
  input: SavePilotApplicationDraftInput;
}>;


export type SaveDraftMutation = { savePilotApplicationDraft: { application: { id: string, draft: { facts: unknown, version: number, savedAt: string, savedBy: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type SubmitApplicationMutationVariables = Exact<{
  input: SubmitPilotApplicationInput;
}>;


export type SubmitApplicationMutation = { submitPilotApplication: { application: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type WithdrawApplicationMutationVariables = Exact<{
  input: WithdrawPilotApplicationInput;
}>;


export type WithdrawApplicationMutation = { withdrawPilotApplication: { application: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type StartUploadMutationVariables = Exact<{
  input: StartUploadInput;
}>;


export type StartUploadMutation = { startUpload: { uploadUrl: string | null, fileId: string | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type PreviewRosterMutationVariables = Exact<{
  input: PreviewRosterInput;
}>;


export type PreviewRosterMutation = { previewRoster: { preview: { sheet: string | null, rows: unknown, errors: Array<{ row: number, column: string | null, severity: RowSeverity, code: string, message: string, params: unknown }> } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type DraftFieldsFragment = { facts: unknown, version: number, savedAt: string, savedBy: string };

export type CurrentDraftQueryVariables = Exact<{
  id: string;
}>;


export type CurrentDraftQuery = { pilotApplication: { id: string, draft: { facts: unknown, version: number, savedAt: string, savedBy: string } | null } | null };

export type ApplicationPackageQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationPackageQuery = { pilotApplication: { id: string, round: { id: string, rulePackage: { id: string, version: string, content: unknown } } } | null };

export type MembershipFieldsFragment = { id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null } };

export type ViewerFieldsFragment = { id: string, name: string, email: string, locale: string, permissions: Array<string>, memberships: Array<{ id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null } }>, active: { id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null } } | null };

export type UserErrorFieldsFragment = { code: string, field: Array<string> | null, message: string, params: unknown };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, email: string, locale: string, permissions: Array<string>, memberships: Array<{ id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null } }>, active: { id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null } } | null } | null };

export type DemoAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoAccountsQuery = { demoAccounts: Array<{ email: string, password: string, role: Role, name: string, tenant: string, organisation: string, nameEn: string, tenantEn: string, organisationEn: string }> };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { id: string, name: string, email: string, locale: string, permissions: Array<string>, memberships: Array<{ id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null } }>, active: { id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null } } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { ok: boolean | null } };

export type SwitchMembershipMutationVariables = Exact<{
  input: SwitchMembershipInput;
}>;


export type SwitchMembershipMutation = { switchMembership: { viewer: { id: string, name: string, email: string, locale: string, permissions: Array<string>, memberships: Array<{ id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null } }>, active: { id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null } } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export const RoundSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Round"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"referenceYear"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<RoundSummaryFragment, unknown>;
export const FindingFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"leastChange"}}]}}]} as unknown as DocumentNode<FindingFieldsFragment, unknown>;
export const EvaluationFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"packageId"}},{"kind":"Field","name":{"kind":"Name","value":"packageVersion"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"leastChange"}}]}}]} as unknown as DocumentNode<EvaluationFieldsFragment, unknown>;
export const DefectFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationDefect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<DefectFieldsFragment, unknown>;
export const DecisionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DefectFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationDefect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<DecisionFieldsFragment, unknown>;
export const JudgementFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JudgementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOver"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"judgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"}}]}}]} as unknown as DocumentNode<JudgementFieldsFragment, unknown>;
export const SchoolFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"schoolType"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]} as unknown as DocumentNode<SchoolFieldsFragment, unknown>;
export const DraftFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}}]}}]} as unknown as DocumentNode<DraftFieldsFragment, unknown>;
export const MembershipFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembershipFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"schoolType"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]} as unknown as DocumentNode<MembershipFieldsFragment, unknown>;
export const ViewerFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembershipFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"active"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembershipFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembershipFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"schoolType"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]}}]} as unknown as DocumentNode<ViewerFieldsFragment, unknown>;
export const UserErrorFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]} as unknown as DocumentNode<UserErrorFieldsFragment, unknown>;
export const QueueDocument = persisted('query', 'Queue', 'b46f9743e5d10e624517bb3fed6aac01f14b72e8d3b34c15d07d021e0820de0a') as unknown as DocumentNode<QueueQuery, QueueQueryVariables>;
export const QueueRoundsDocument = persisted('query', 'QueueRounds', '9df412f171660d40468f902517d36cf5aa329fe8a048d9a0b158653af6242c89') as unknown as DocumentNode<QueueRoundsQuery, QueueRoundsQueryVariables>;
export const WorkbenchDocument = persisted('query', 'Workbench', '4005663b20f5a2cae93ca750b669ddaab53cdb564b4b87c8479fff55895a924d') as unknown as DocumentNode<WorkbenchQuery, WorkbenchQueryVariables>;
export const NextInQueueDocument = persisted('query', 'NextInQueue', '6c560e90b891b126de341f8f99e4bfe13118050786934a1a6d0db428af2c6552') as unknown as DocumentNode<NextInQueueQuery, NextInQueueQueryVariables>;
export const ApplicationHistoryDocument = persisted('query', 'ApplicationHistory', '54f67eabbd0cad79197d6eba6ca5c62ef56a61afc59ec9898db46efb3546c37b') as unknown as DocumentNode<ApplicationHistoryQuery, ApplicationHistoryQueryVariables>;
export const JudgeRuleDocument = persisted('mutation', 'JudgeRule', 'd9f1a8b593bd68f99b54302c90573bf0fd39734d0124b137927747fdfa1e05ec') as unknown as DocumentNode<JudgeRuleMutation, JudgeRuleMutationVariables>;
export const ReturnApplicationDocument = persisted('mutation', 'ReturnApplication', 'd1e7db36f3a53ba9bb5ff9ed6de9228cd1040c11df722cae565c4747698d8848') as unknown as DocumentNode<ReturnApplicationMutation, ReturnApplicationMutationVariables>;
export const ApproveApplicationDocument = persisted('mutation', 'ApproveApplication', '93d14502e2994145711b58d75fcf5b12bef816cd2d7023b1beb065ee39f5dfb5') as unknown as DocumentNode<ApproveApplicationMutation, ApproveApplicationMutationVariables>;
export const RejectApplicationDocument = persisted('mutation', 'RejectApplication', 'a0a322f58084cd54ca34e0b783baccf1134ab231ac3f815559adb542b4746ee9') as unknown as DocumentNode<RejectApplicationMutation, RejectApplicationMutationVariables>;
export const SchoolHomeDocument = persisted('query', 'SchoolHome', '463c7e2dbd01b451b3f2fbc965712a59a0a2774f039df5e2d85d3ad0bc672f0c') as unknown as DocumentNode<SchoolHomeQuery, SchoolHomeQueryVariables>;
export const CreatePilotApplicationDocument = persisted('mutation', 'CreatePilotApplication', '0ce982915d910b76242e881358b170bfe97c85cbb195807f36a75e0b2753319d') as unknown as DocumentNode<CreatePilotApplicationMutation, CreatePilotApplicationMutationVariables>;
export const EditableApplicationDocument = persisted('query', 'EditableApplication', '58308b0fee88072a00aa563dbb5ee6bfae6330764ba80979e18b7af4bab0b82c') as unknown as DocumentNode<EditableApplicationQuery, EditableApplicationQueryVariables>;
export const ApplicationProgressDocument = persisted('query', 'ApplicationProgress', 'e574b4490425fe271d5c4b147af57e5dac958303a8a4192416c67a469c8f73dc') as unknown as DocumentNode<ApplicationProgressQuery, ApplicationProgressQueryVariables>;
export const SaveDraftDocument = persisted('mutation', 'SaveDraft', 'c9421d71ae8d304cc510d764306887549a2ff5ba1b81f7e52c9f519554110e69') as unknown as DocumentNode<SaveDraftMutation, SaveDraftMutationVariables>;
export const SubmitApplicationDocument = persisted('mutation', 'SubmitApplication', 'bc3286ed3e7b72718151a925a5204ec734da8a53b8b3b7d99f77e604b0f6d738') as unknown as DocumentNode<SubmitApplicationMutation, SubmitApplicationMutationVariables>;
export const WithdrawApplicationDocument = persisted('mutation', 'WithdrawApplication', '5694d008e23d69b62a78dc42a7e548f41d296239e3df3fdb58ba40402c46f674') as unknown as DocumentNode<WithdrawApplicationMutation, WithdrawApplicationMutationVariables>;
export const StartUploadDocument = persisted('mutation', 'StartUpload', 'fcabebe745f60724a0e4a2d91228543961e2cd691842b17ec15f9ceed03c42e0') as unknown as DocumentNode<StartUploadMutation, StartUploadMutationVariables>;
export const PreviewRosterDocument = persisted('mutation', 'PreviewRoster', '2c8c11ebc40256fac08379583d236bd7efa0d0b4994ea207d27ea754bf7a005e') as unknown as DocumentNode<PreviewRosterMutation, PreviewRosterMutationVariables>;
export const CurrentDraftDocument = persisted('query', 'CurrentDraft', 'e370ed9dc08d36cd09d9fead27cf6c566798c8fae6850c9f373321a697e99ff1') as unknown as DocumentNode<CurrentDraftQuery, CurrentDraftQueryVariables>;
export const ApplicationPackageDocument = persisted('query', 'ApplicationPackage', 'b95c7df1c507c8753d2eb10d88e6649813be72919baeeb3f388dc14afe38faf7') as unknown as DocumentNode<ApplicationPackageQuery, ApplicationPackageQueryVariables>;
export const ViewerDocument = persisted('query', 'Viewer', 'defa63e6b45e7ed27e4f1e4752abd727d23f0adfc23a54b7a7e69b8d4a6f2850') as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const DemoAccountsDocument = persisted('query', 'DemoAccounts', '360c3ecdcf74e8bf5c921fbd33c08365fa011f9f2a2e7fcd9c343449fdb2bb2e') as unknown as DocumentNode<DemoAccountsQuery, DemoAccountsQueryVariables>;
export const SignInDocument = persisted('mutation', 'SignIn', 'a823f47e3ca33d924cb069e3f9282711aba68faf4530e2356cc04c4bd337e7fa') as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = persisted('mutation', 'SignOut', '62a51b6513587f841a236f36b98a35efa590da73af9f7001a499a02d300a7d65') as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SwitchMembershipDocument = persisted('mutation', 'SwitchMembership', 'ee98859437b9dda791db410f12c7b12e8dc3e004ca9bd7d67896e336ed79b820') as unknown as DocumentNode<SwitchMembershipMutation, SwitchMembershipMutationVariables>;