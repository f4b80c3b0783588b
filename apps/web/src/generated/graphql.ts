import { persisted } from '../api/persisted-document';
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 受理变更并登记。Accept a change and record it. */
export type AcceptProviderChangeInput = {
  /** 您所看的第几次提交。The attempt you look at. */
  attempt: number;
  /** 变更。The change. */
  id: string;
  /** 留言。Message. */
  message?: string | null | undefined;
};

/** 添加学员，有一人不符即全部不添加。Add learners: all of them, or none where one is refused. */
export type AddClassMembersInput = {
  /** 培训班。The class. */
  classId: string;
  /** 学员，一次最多 200 人。Learners, 200 at most at a time. */
  members: Array<ClassMemberInput>;
};

/** 准考，最多 200 份报考。Admit enrolments, at most 200. */
export type AdmitToExamInput = {
  /** 各份报考。The enrolments. */
  enrolmentIds: Array<string>;
  /** 场次。The session. */
  sessionId: string;
};

/** 从省机动名额调配。Allot slots from the mobile pool. */
export type AllotFromPoolInput = {
  /** 调入地代码。Code of the place that gets them. */
  jurisdictionCode: string;
  /** 项目。The programme. */
  programmeId: string;
  /** 备案类别。Kind. */
  providerKind: ProviderKind;
  /** 理由。Reason. */
  reason: string;
  /** 个数；负数为收回。How many; below zero takes back. */
  slots: number;
};

/** 当前可做的操作。What the viewer may do now. */
export type AnnualEvaluationAbility =
  /** 作出决定。Decide. */
  | 'DECIDE'
  /** 继续。Resume. */
  | 'RESUME'
  /** 暂停。Stop. */
  | 'STOP';

/** 一次年度评估。A run. */
export type AnnualEvaluationInput = {
  /** 评估。The run. */
  id: string;
};

/** 年度评估的状态。Status of a run. */
export type AnnualEvaluationStatus =
  /** 已完成。Finished. */
  | 'FINISHED'
  /** 进行中。Running. */
  | 'RUNNING'
  /** 已暂停。Stopped. */
  | 'STOPPED';

/** 筛选条件，同时满足。Conditions, all of which must hold. */
export type AnnualReportFilter = {
  /** 此地区及其下级。In this place or below it. */
  place?: string | null | undefined;
  /** 状态之一。In one of these states. */
  state?: Array<ReportState> | null | undefined;
  /** 所报年度。On this year. */
  year?: number | null | undefined;
};

/** 学员满意度答卷，匿名，每张结业证书一次。A learner’s answer: anonymous, once for each completion certificate. */
export type AnswerSurveyInput = {
  /** 意见，最多 1000 字。Comment, 1,000 characters at most. */
  comment?: string | null | undefined;
  /** 证书上的姓名。Name on the certificate. */
  name: string;
  /** 结业证书编号。Number of the completion certificate. */
  number: string;
  /** 满意度，1（很不满意）至 5（很满意）。From 1, very dissatisfied, to 5, very satisfied. */
  score: number;
  /** 租户代号。Short name of the tenant. */
  tenant: string;
};

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

/** 出席情况。Whether a candidate sat the exam. */
export type Attendance =
  /** 缺考。Absent. */
  | 'ABSENT'
  /** 被取消考核资格。Sent out for an incident. */
  | 'EXCLUDED'
  /** 尚未登记。Not recorded yet. */
  | 'EXPECTED'
  /** 到场。Present. */
  | 'PRESENT';

/** 一名学员的学时。Hours of one learner. */
export type AttendanceInput = {
  /** 学员。The learner. */
  candidateId: string;
  /** 学时，0 至 12。Hours, 0 to 12. */
  hours: number;
};

/** 批量办理中一份的结果。What became of one item of a batch. */
export type BatchOutcome =
  /** 您先前已通过此环节。You had passed it at this desk before. */
  | 'ALREADY_PASSED'
  /** 已通过。Passed. */
  | 'PASSED'
  /** 未通过，见原因。Not passed; see why. */
  | 'REFUSED';

/** 取消考核场次。Cancel an exam session. */
export type CancelExamSessionInput = {
  /** 场次。The session. */
  id: string;
  /** 原因，最多 500 字。Reason, 500 characters at most. */
  reason: string;
};

/** 可对考生进行的操作。What may be done with a candidate. */
export type CandidateAbility =
  /** 更正姓名或证件号码。Correct name or number. */
  | 'CORRECT'
  /** 查看完整证件号码，须说明理由。See the whole number, with a reason. */
  | 'REVEAL'
  /** 上传或移除照片。Set or remove the photo. */
  | 'SET_PHOTO';

/** 筛选条件，同时满足。Conditions, all of which must hold. */
export type CandidateFilter = {
  /** 姓名中的文字。Text in the name. */
  name?: string | null | undefined;
  /** 完整的居民身份证号码；只在请求正文中发送，不写入地址。The whole resident ID number; sent in the body, never in an address. */
  number?: string | null | undefined;
};

/** 当前可做的操作。What the viewer may do now. */
export type CertificateAbility =
  /** 提议更正。Propose to correct it. */
  | 'CORRECT'
  /** 提议撤销。Propose to revoke it. */
  | 'REVOKE';

/** 筛选条件，同时满足。Conditions, all of which must hold. */
export type CertificateFilter = {
  /** 考生。The candidate. */
  candidateId?: string | null | undefined;
  /** 完整的居民身份证号码；只在请求正文中发送。The whole resident ID number; sent in the body, never in an address. */
  documentNumber?: string | null | undefined;
  /** 姓名中至少两个字。Two characters of the holder’s name, or more. */
  holder?: string | null | undefined;
  /** 等级代号。Id of the level. */
  level?: string | null | undefined;
  /** 编号。Number. */
  number?: string | null | undefined;
  /** 项目。The programme. */
  programmeId?: string | null | undefined;
  /** 状态。Status. */
  status?: CertificateStatus | null | undefined;
};

/** 对证书的提议。What is proposed for a certificate. */
export type CertificateProposalKind =
  /** 更正：换发新证书。Correct it: a new one is issued. */
  | 'CORRECT'
  /** 撤销。Revoke it. */
  | 'REVOKE';

/** 提议的进度。Where a proposal stands. */
export type CertificateProposalStatus =
  /** 已同意，即时生效。Confirmed; in effect at once. */
  | 'CONFIRMED'
  /** 未同意。Declined. */
  | 'DECLINED'
  /** 已提出，待另一人决定。Proposed; another person decides. */
  | 'PROPOSED';

/** 证书状态。Status of a certificate. */
export type CertificateStatus =
  /** 已撤销。Revoked. */
  | 'REVOKED'
  /** 已被更正后的证书取代。Superseded by a corrected one. */
  | 'SUPERSEDED'
  /** 有效。In force. */
  | 'VALID';

/** 第二人的决定。What the second person decides. */
export type CertificateVerdict =
  /** 同意。Confirm. */
  | 'CONFIRMED'
  /** 不同意。Decline. */
  | 'DECLINED';

/** 随变更附送的一项材料。A document that goes with a change. */
export type ChangeDocumentInput = {
  /** 文件。Its files. */
  files: Array<ChangeFileInput>;
  /** 材料代号。Id of the material. */
  material: string;
};

/** 修改考核场次。Change an exam session. */
export type ChangeExamSessionInput = {
  /** 座位数，1 至 10000。Seats, 1 to 10,000. */
  capacity: number;
  /** 结束时刻。When it ends. */
  endsAt: string;
  /** 考评员，至少两名。Its examiners, two at least. */
  examinerIds: Array<string>;
  /** 场次。The session. */
  id: string;
  /** 名称，最多 100 字。Name, 100 characters at most. */
  name: string;
  /** 考场，最多 200 字。Room, 200 characters at most. */
  room: string;
  /** 开始时刻。When it begins. */
  startsAt: string;
};

/** 材料的一个文件。A file of a document. */
export type ChangeFileInput = {
  /** 文件标识。Id of the file. */
  fileId: string;
  /** 文件名。Its name. */
  name: string;
  /** 内容的 SHA-256（十六进制）。SHA-256 of its bytes, in hex. */
  sha256: string;
  /** 字节数。Bytes. */
  size: number;
};

/** 修改草案，未列出的行不变。Change a draft; lines not named stay. */
export type ChangeQuotaPlanInput = {
  /** 改动的上限。Caps that change. */
  caps?: Array<PlanCapInput>;
  /** 您所看的草案版本。The draft version that you saw. */
  draftVersion: number;
  /** 方案。The plan. */
  id: string;
  /** 改动的任务。Targets that change. */
  targets?: Array<PlanTargetInput>;
};

/** 一名学员。A learner. */
export type ClassMemberInput = {
  /** 居民身份证号码，18 位。Resident ID number, 18 characters. */
  documentNumber: string;
  /** 姓名，与证件一致。Name, as on the document. */
  name: string;
};

/** 结班，此后不再更改。Close a class; nothing changes afterwards. */
export type CloseTrainingClassInput = {
  /** 培训班。The class. */
  classId: string;
};

/** 作出抽考承诺。Commit to a draw. */
export type CommitExamDrawInput = {
  /** 场次。The session. */
  sessionId: string;
  /** 公开值产生的时刻，须在此后。When it comes into being, which must lie ahead. */
  valueDue: string;
  /** 将采用的公开值，如“双色球第 2021031 期开奖号码”，最多 200 字。The public value that will be used, 200 characters at most. */
  valueName: string;
};

/** 颁发结业证书。Issue completion certificates. */
export type CompleteTrainingInput = {
  /** 学员。Learners. */
  candidateIds: Array<string>;
  /** 培训班。The class. */
  classId: string;
  /** 结业之日，不晚于今天。Day of completion, not after today. */
  completedOn: string;
};

/** 核查整改。Confirm a rectification. */
export type ConfirmRectificationInput = {
  /** 新的期限，延期时必填。Required to extend. */
  dueOn?: string | null | undefined;
  /** 机构、基地。The provider. */
  providerId: string;
  /** 评估。The run. */
  runId: string;
  /** 整改情况。What was done. */
  text: string;
  /** 结论。Verdict. */
  verdict: RectificationVerdict;
};

/** 更正姓名或证件号码；不改的不填。Correct name or number; leave out what stays. */
export type CorrectCandidateInput = {
  /** 考生。The candidate. */
  id: string;
  /** 正确的姓名。The right name. */
  name?: string | null | undefined;
  /** 正确的居民身份证号码。The right resident ID number. */
  number?: string | null | undefined;
  /** 理由，5 至 500 字。Reason, 5 to 500 characters. */
  reason: string;
};

/** 发证后更正成绩的后果。What a correction of the result after issuing came to. */
export type CorrectedAfterIssue =
  /** 更正后未通过，证书仍有效：撤销还是更正，由发证机构决定。Not passed any more, while the certificate stands. */
  | 'NOW_FAILED'
  /** 曾更正为未通过，后又更正为通过。It was corrected to a fail, and back. */
  | 'PASSED_AGAIN';

/** 更正中的一个成绩。A mark of a correction. */
export type CorrectedScoreInput = {
  /** 项目。Component. */
  component: ExamComponent;
  /** 方向；等级不分方向时不填。Direction; empty where the level has none. */
  direction?: string | null | undefined;
  /** 正确的分数。The right mark. */
  parts: Array<ExamPartInput>;
};

/** 更正的原因。Why a certificate is corrected. */
export type CorrectionReason =
  /** 方向有误。The directions are wrong. */
  | 'DIRECTIONS_WRONG'
  /** 持证人已依法更名。The holder changed their name. */
  | 'NAME_CHANGED'
  /** 姓名有误。The name is miswritten. */
  | 'NAME_MISWRITTEN';

/** 对更正的决定。What the second person says to a correction. */
export type CorrectionVerdict =
  /** 确认更正。The result is corrected. */
  | 'CONFIRMED'
  /** 不予更正。The result stays. */
  | 'DECLINED';

/** 筹备一个考核场次。Plan an exam session. */
export type CreateExamSessionInput = {
  /** 座位数，1 至 10000。Seats, 1 to 10,000. */
  capacity: number;
  /** 结束时刻。When it ends. */
  endsAt: string;
  /** 考评员，至少两名。Its examiners, two at least. */
  examinerIds: Array<string>;
  /** 等级。Level. */
  level: string;
  /** 名称，最多 100 字。Name, 100 characters at most. */
  name: string;
  /** 试点项目。Programme. */
  programmeId: string;
  /** 考场，最多 200 字。Room, 200 characters at most. */
  room: string;
  /** 开始时刻。When it begins. */
  startsAt: string;
};

/** 开始一份备案申报。Begin an application to be filed. */
export type CreateFilingInput = {
  /** 申报渠道。Channel. */
  channel: FilingChannel;
  /** 轮次；其规则集决定申报类别。The round, whose rule set decides the kind. */
  roundId: string;
};

/** 开始一份申请。Begin an application. */
export type CreatePilotApplicationInput = {
  /** 轮次。The round. */
  roundId: string;
};

/** 开始申报一项变更。Begin to report a change. */
export type CreateProviderChangeInput = {
  /** 变更事项。Kind. */
  kind: ProviderChangeKind;
  /** 机构或基地。The provider. */
  providerId: string;
};

/** 开设培训班。Open a class. */
export type CreateTrainingClassInput = {
  /** 结束之日，不早于开班。Last day, not before the first. */
  endsOn: string;
  /** 班名，最多 100 字。Name, 100 characters at most. */
  name: string;
  /** 本单位的培训机构备案。Your own filing as an institution. */
  providerId: string;
  /** 培训范围代号，须在备案范围内。Scope, which the filing must cover. */
  scope: string;
  /** 标准学时；项目有规定的不得更少。Standard hours; not fewer than the programme asks for. */
  standardHours?: number | null | undefined;
  /** 开班之日。First day. */
  startsOn: string;
};

/** 决定撤销或更正的提议。Decide on a proposal. */
export type DecideCertificateProposalInput = {
  /** 决定。Decision. */
  decision: CertificateVerdict;
  /** 提议。The proposal. */
  id: string;
  /** 理由；不同意时必填。Reason; required when it is declined. */
  reason?: string | null | undefined;
};

/** 逐家或批量作出决定。Decide one by one or in batches. */
export type DecideEvaluationsInput = {
  /** 决定，最多 100 项。Decisions, at most 100. */
  decisions: Array<EvaluationDecisionInput>;
  /** 评估。The run. */
  runId: string;
};

/** 决定是否更正成绩。Decide on a correction. */
export type DecideExamCorrectionInput = {
  /** 决定。Decision. */
  decision: CorrectionVerdict;
  /** 更正。The correction. */
  id: string;
};

/** 第二人对批次的决定。The second person’s decision on a batch. */
export type DecideIssueBatchInput = {
  /** 决定。Decision. */
  decision: IssueVerdict;
  /** 批次。The batch. */
  id: string;
  /** 理由；不同意时必填。Reason; required when it is declined. */
  reason?: string | null | undefined;
};

/** 决定是否取消备案资格。Decide on a revocation. */
export type DecideRevocationInput = {
  /** 决定。Decision. */
  decision: RevocationVerdict;
  /** 取消备案资格的提议。The proposed revocation. */
  id: string;
  /** 理由；不予取消时必填。Reason; required when it is declined. */
  reason?: string | null | undefined;
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
  /** 退回前面的环节。Sent back to an earlier desk. */
  | 'SEND_BACK'
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

/** 委托代办。Have somebody stand in at your desk. */
export type DelegateDeskInput = {
  /** 受托人的人员标识。Id of the person who stands in. */
  delegateUserId: string;
  /** 末日，含当日，最长一年。Last day, included; one year at most. */
  endsOn: string;
  /** 事由，1 到 500 个字。Reason, 1 to 500 characters. */
  reason: string;
  /** 首日。First day. */
  startsOn: string;
};

/** 代办是否生效。Whether a delegation is in force. */
export type DelegationState =
  /** 已提前结束。Ended early. */
  | 'ENDED'
  /** 生效中。In force. */
  | 'IN_FORCE'
  /** 已过期。Over. */
  | 'OVER'
  /** 尚未开始。Not begun yet. */
  | 'PLANNED';

/** 主管部门的业务口。Department of an authority. */
export type Department =
  /** 商务。Commerce. */
  | 'COMMERCE'
  /** 教育。Education. */
  | 'EDUCATION'
  /** 财政。Finance. */
  | 'FINANCE'
  /** 人力资源和社会保障。Human resources. */
  | 'HUMAN_RESOURCES';

/** 弃用草案。Discard a draft. */
export type DiscardQuotaPlanInput = {
  /** 方案。The plan. */
  id: string;
};

/** 抽考的进度。How far a draw has come. */
export type DrawStage =
  /** 已作承诺。Committed to. */
  | 'COMMITTED'
  /** 已公布。Published. */
  | 'PUBLISHED'
  /** 已抽取，未公布。Run, not published. */
  | 'RUN'
  /** 已录入公开值。Its public value is entered. */
  | 'VALUE_KNOWN'
  /** 已作废，附原因。Void, with its reason. */
  | 'VOID';

/** 提前结束代办。End a delegation early. */
export type EndDelegationInput = {
  /** 代办的标识。Id of the delegation. */
  id: string;
};

/** 登记实训、实习的结果。Say how placements ended. */
export type EndPlacementsInput = {
  /** 完成的学时。Hours, where completed. */
  hours?: number | null | undefined;
  /** 实训、实习。Placements. */
  ids: Array<string>;
  /** 结束之日，不晚于今天。Day, not after today. */
  onDay: string;
  /** 原因；中断、取消时必填。Reason, unless completed. */
  reason?: string | null | undefined;
  /** 结果，不能为“进行中”。How they ended. */
  result: PlacementState;
};

/** 为一个等级报名，最多 100 人。Enrol people for one level, at most 100. */
export type EnrolCandidatesInput = {
  /** 等级代号。Id of the level. */
  level: string;
  /** 项目。Programme. */
  programmeId: string;
  /** 各人。The people. */
  rows: Array<EnrolRowInput>;
};

/** 报名的一人。One person to enrol. */
export type EnrolRowInput = {
  /** 考生。The candidate. */
  candidateId: string;
  /** 方向代号；不分方向的等级不填。Ids of directions; none where the level has none. */
  directions?: Array<string> | null | undefined;
  /** 资料，格式见规则包 candidate-eligibility。Facts of kind candidate-eligibility. */
  facts: unknown;
};

/** 由谁报名。Who enrols candidates. */
export type EnrollingParty =
  /** 发证机构。The certifying body. */
  | 'CERTIFYING_BODY'
  /** 经批准的试点学校。Approved pilot schools. */
  | 'PILOT_SCHOOL';

/** 您可对报名进行的操作。What you may do with an enrolment. */
export type EnrolmentAbility =
  /** 作出人工认定。Answer what is open for a person. */
  | 'JUDGE'
  /** 修改资料并重新判定。Change the facts and have them decided anew. */
  | 'RESTATE'
  /** 撤回。Withdraw. */
  | 'WITHDRAW';

/** 筛选条件，同时满足。Conditions, all of which must hold. */
export type EnrolmentFilter = {
  /** 考生。The candidate. */
  candidateId?: string | null | undefined;
  /** 等级代号。Id of the level. */
  level?: string | null | undefined;
  /** 报名单位。Who enrolled. */
  organisationId?: string | null | undefined;
  /** 项目。Programme. */
  programmeId?: string | null | undefined;
  /** 姓名或报名单位名称中的文字。Text in the name, or in who enrolled. */
  search?: string | null | undefined;
  /** 状态之一。One of these statuses. */
  status?: Array<EnrolmentStatus> | null | undefined;
};

/** 报名的状态。Status of an enrolment. */
export type EnrolmentStatus =
  /** 符合条件。Admitted. */
  | 'ADMITTED'
  /** 已发证。Certified. */
  | 'CERTIFIED'
  /** 证书已撤销。Closed after its certificate was revoked. */
  | 'CLOSED'
  /** 正在判定。Being decided. */
  | 'EVALUATING'
  /** 资料不全。Facts are missing. */
  | 'INCOMPLETE'
  /** 待人工认定。Open for a person. */
  | 'NEEDS_REVIEW'
  /** 不符合条件。Refused. */
  | 'REFUSED'
  /** 已撤回。Withdrawn. */
  | 'WITHDRAWN';

/** 录入公开值。Enter the public value. */
export type EnterExamDrawValueInput = {
  /** 抽考。The draw. */
  id: string;
  /** 出处，如网址，最多 500 字。Where it was taken from, 500 characters at most. */
  source: string;
  /** 公开值，照原样，最多 200 字。The value as it was published, 200 characters at most. */
  value: string;
  /** 公开值产生的时刻。When it came into being. */
  valueAt: string;
};

/** 登分，最多 500 个成绩。Enter marks, 500 at most. */
export type EnterExamScoresInput = {
  /** 各个成绩。The marks. */
  scores: Array<ExamScoreInput>;
  /** 场次。The session. */
  sessionId: string;
};

/** 对一家的决定。A decision on one provider. */
export type EvaluationDecisionInput = {
  /** 决定。Decision. */
  decision: EvaluationProposal;
  /** 取消备案的情形；建议取消时可省略。Ground of a revocation; may be left out where it is proposed. */
  ground?: RevocationGround | null | undefined;
  /** 机构、基地。The provider. */
  providerId: string;
  /** 理由；与建议不同或取消备案时必填。Required where it differs from the proposal, and to revoke. */
  reason?: string | null | undefined;
  /** 整改期限，限期整改时必填。Required to rectify. */
  rectifyBy?: string | null | undefined;
};

/** 当前可做的操作。What the viewer may do now. */
export type EvaluationItemAbility =
  /** 核查整改。Confirm the rectification. */
  | 'CONFIRM_RECTIFICATION'
  /** 作出决定。Decide. */
  | 'DECIDE'
  /** 报告整改情况。Report on the rectification. */
  | 'REPORT_RECTIFICATION';

/** 筛选条件，同时满足。Conditions, all of which must hold. */
export type EvaluationItemFilter = {
  /** 是否已决定。Decided or not. */
  decided?: boolean | null | undefined;
  /** 决定之一。Decided in one of these ways. */
  decision?: Array<EvaluationProposal> | null | undefined;
  /** 是否评估出错。Failed or not. */
  failed?: boolean | null | undefined;
  /** 此地区及其下级。In this place or below it. */
  place?: string | null | undefined;
  /** 建议之一。With one of these proposals. */
  proposal?: Array<EvaluationProposal> | null | undefined;
};

/** 单家评估的进度。Progress of one provider. */
export type EvaluationItemState =
  /** 已评估。Evaluated. */
  | 'EVALUATED'
  /** 评估出错。The evaluation failed. */
  | 'FAILED'
  /** 等待评估。Waiting. */
  | 'WAITING';

/** 评估建议，或人作出的决定。Proposal of the evaluation, or a person’s decision. */
export type EvaluationProposal =
  /** 保留备案。Keep. */
  | 'KEEP'
  /** 限期整改。Rectify by a date. */
  | 'RECTIFY'
  /** 取消备案资格。Revoke. */
  | 'REVOKE';

/** 此刻可对场次所做的事。What may be done with a session now. */
export type ExamAbility =
  /** 准考和撤回准考。Admit candidates, and take it back. */
  | 'ADMIT'
  /** 取消场次。Cancel it. */
  | 'CANCEL'
  /** 结束考核。Close the exam. */
  | 'CLOSE'
  /** 更正成绩。Correct results. */
  | 'CORRECT'
  /** 抽考。Draw modules. */
  | 'DRAW'
  /** 修改场次。Change it. */
  | 'EDIT'
  /** 登记出席和考场情况。Record attendance and incidents. */
  | 'INVIGILATE'
  /** 开放准考。Open admission. */
  | 'OPEN'
  /** 公布成绩。Publish results. */
  | 'PUBLISH'
  /** 裁定不一致的分数。Decide where scores differ. */
  | 'RESOLVE'
  /** 登分。Enter scores. */
  | 'SCORE';

/** 考核项目。What is examined. */
export type ExamComponent =
  /** 论文（商业计划）答辩。Defence of a thesis or business plan. */
  | 'DEFENCE'
  /** 线上考核。On-line paper. */
  | 'ONLINE'
  /** 实操考核。Practical task. */
  | 'PRACTICAL';

/** 所指的抽考。The draw that is meant. */
export type ExamDrawIdInput = {
  /** 抽考。The draw. */
  id: string;
};

/** 逐条办理的结果。What became of one item. */
export type ExamItemOutcome =
  /** 已办理。Done. */
  | 'DONE'
  /** 未办理，原因见说明。Refused; the reasons say why. */
  | 'REFUSED';

/** 一个成绩的一个组成部分。One part of a mark. */
export type ExamPartInput = {
  /** 组成部分；不分部分时不填。Part; empty where a mark has none. */
  part?: string | null | undefined;
  /** 分数，原样文字。Mark as it was typed. */
  value: string;
};

/** 一个成绩。One mark. */
export type ExamScoreInput = {
  /** 项目。Component. */
  component: ExamComponent;
  /** 方向；等级不分方向时不填。Direction; empty where the level has none. */
  direction?: string | null | undefined;
  /** 各组成部分的分数。Its parts. */
  parts: Array<ExamPartInput>;
  /** 准考证号。Ticket number. */
  ticketNumber: string;
};

/** 所指的考核场次。The session that is meant. */
export type ExamSessionIdInput = {
  /** 场次。The session. */
  id: string;
};

/** 考核场次的进度。Where an exam session stands. */
export type ExamSessionStatus =
  /** 已取消。Cancelled. */
  | 'CANCELLED'
  /** 已开放准考。Open for admission. */
  | 'OPEN'
  /** 筹备中。Planned. */
  | 'PLANNED'
  /** 成绩已公布。Results are published. */
  | 'PUBLISHED'
  /** 考核已结束，正在登分。Over; scores are entered. */
  | 'SCORING';

/** 您现在可做的操作。What the viewer may do now. */
export type FilingAbility =
  /** 编辑。Edit. */
  | 'EDIT'
  /** 判断。Judge. */
  | 'JUDGE'
  /** 通过，转下一环节。Pass to the next desk. */
  | 'PASS'
  /** 公告并备案。Publish and file. */
  | 'PUBLISH'
  /** 声明回避。Declare a conflict of interest. */
  | 'RECUSE'
  /** 不予通过。Reject. */
  | 'REJECT'
  /** 退回。Return. */
  | 'RETURN'
  /** 会签。Sign for a department. */
  | 'SIGN'
  /** 提交。Submit. */
  | 'SUBMIT'
  /** 撤回。Withdraw. */
  | 'WITHDRAW';

/** 申报渠道。How an application reaches the city. */
export type FilingChannel =
  /** 由省电子商务促进会推荐。Recommended by the Association. */
  | 'ASSOCIATION'
  /** 由注册地县（市、区）初选。Through the county where the unit is registered. */
  | 'COUNTY';

/** 筛选条件，同时满足。Conditions, all of which must hold. */
export type FilingFilter = {
  /** 申报类别。Of this kind. */
  kind?: ProviderKind | null | undefined;
  /** 截止日之后提交。Submitted after the deadline. */
  late?: boolean | null | undefined;
  /** 待我办理或会签。At my desk now, to decide or to sign. */
  mine?: boolean | null | undefined;
  /** 已逾期。Overdue. */
  overdue?: boolean | null | undefined;
  /** 行政区划代码，含其下辖。Code of a place, with all below it. */
  place?: string | null | undefined;
  /** 轮次。Of this round. */
  roundId?: string | null | undefined;
  /** 编号或单位名中的文字。Text in the number or the unit’s name. */
  search?: string | null | undefined;
  /** 环节之一。At one of these desks. */
  stage?: Array<string> | null | undefined;
  /** 状态之一。One of these statuses. */
  status?: Array<ApplicationStatus> | null | undefined;
};

/** 批量办理中的一份。One filing of a batch. */
export type FilingItemInput = {
  /** 您所看的第几次提交。The attempt you look at. */
  attempt: number;
  /** 申报。The filing. */
  id: string;
  /** 您所看的第几次到达；给出则须仍是这一次。Which arrival you look at; refused where it is another by now. */
  passage?: number | null | undefined;
};

/** 排序。Sorting. */
export type FilingOrder = {
  /** 依据。By what. */
  by: FilingSort;
  /** 方向。Direction. */
  direction: SortDirection;
};

/** 排序依据。What to sort by. */
export type FilingSort =
  /** 应办结之日，逾期的在前。Due day; overdue first. */
  | 'DUE_ON'
  /** 申报编号。Number. */
  | 'NUMBER'
  /** 最近提交。Last submitted. */
  | 'SUBMITTED_AT'
  /** 最近变动。Last changed. */
  | 'UPDATED_AT';

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

/** 与平常一周不同的日子。A day that differs from the plain week. */
export type HolidayInput = {
  /** 日期。Day. */
  day: string;
  /** 名称，1 到 50 个字。Name, 1 to 50 characters. */
  name: string;
  /** 是否上班：调休上班为真，放假为假。Whether offices work. */
  working: boolean;
};

/** 导入成绩：上传的文件，或粘贴的文字，二者取一。Import marks from an uploaded file or a pasted text, one of the two. */
export type ImportExamScoresInput = {
  /** 只检查，不登记。Only check, enter nothing. */
  dryRun?: boolean | null | undefined;
  /** 已上传的工作簿或 CSV。An uploaded workbook or CSV. */
  fileId?: string | null | undefined;
  /** 场次。The session. */
  sessionId: string;
  /** 从电子表格粘贴的文字。Text pasted from a spreadsheet. */
  text?: string | null | undefined;
};

/** 载入节假日表。Days for the table of holidays. */
export type ImportHolidaysInput = {
  /** 1 到 400 天；同一天以最后载入的为准。1 to 400 days; each replaces what was said of it. */
  days: Array<HolidayInput>;
};

/** 考场情况的处理。What an incident leads to. */
export type IncidentEffect =
  /** 取消考核资格。The candidate was sent out. */
  | 'EXCLUDED'
  /** 仅记录。Noted only. */
  | 'NOTED'
  /** 补时。Time was added. */
  | 'TIME_ADDED';

/** 情况的类别。What officers learn of a provider between evaluations. */
export type IncidentKind =
  /** 不再符合备案条件。A condition is no longer met. */
  | 'CONDITION_LOST'
  /** 材料存在虚假。False material. */
  | 'FALSE_MATERIAL'
  /** 受到执法部门处罚。Punished by law enforcement. */
  | 'PUNISHMENT';

/** 当前可做的操作。What the viewer may do now. */
export type IssueBatchAbility =
  /** 作为第二人审批。Decide as the second person. */
  | 'DECIDE'
  /** 作废。Discard. */
  | 'DISCARD'
  /** 继续。Resume. */
  | 'RESUME'
  /** 开始发证。Start. */
  | 'START'
  /** 暂停。Stop. */
  | 'STOP';

/** 一个发证批次。A batch. */
export type IssueBatchInput = {
  /** 批次。The batch. */
  id: string;
};

/** 发证批次的状态。Status of a batch of certificates. */
export type IssueBatchStatus =
  /** 第二人已同意。Approved by a second person. */
  | 'APPROVED'
  /** 已作废，未发证。Discarded; nothing was issued. */
  | 'DISCARDED'
  /** 已完成并核对。Finished and reconciled. */
  | 'FINISHED'
  /** 正在发证。Certificates are being issued. */
  | 'ISSUING'
  /** 已预备，尚未编号。Prepared; nothing is numbered yet. */
  | 'PREPARED'
  /** 已暂停。Stopped. */
  | 'STOPPED';

/** 单人的结果。What became of one person. */
export type IssueItemState =
  /** 已发证。Issued. */
  | 'ISSUED'
  /** 待发证。To be issued. */
  | 'READY'
  /** 不予发证。Refused. */
  | 'REFUSED';

/** 不予发证的原因。Why no certificate is issued. */
export type IssueRefusalCode =
  /** 已发证。Certified already. */
  | 'ALREADY_CERTIFIED'
  /** 方向数不足。Too few directions. */
  | 'DIRECTIONS_TOO_FEW'
  /** 考试未合格。The exam was not passed. */
  | 'EXAM_NOT_PASSED'
  /** 系统出错。The system failed. */
  | 'FAILED'
  /** 姓名中有证书字体没有的字。The name has characters that the font lacks. */
  | 'GLYPHS_MISSING'
  /** 报考不在“已准入”状态。The enrolment is not admitted. */
  | 'NOT_ADMITTED'
  /** 没有已公布的成绩。No result was published. */
  | 'NO_RESULT'
  /** 实践或实习未完成。Practice or internship is not complete. */
  | 'PRACTICE_INCOMPLETE';

/** 发证范围。Who goes into a batch. */
export type IssueSelection =
  /** 全部考试合格且尚无证书者。All who passed and hold no certificate. */
  | 'ALL'
  /** 指定的报考。The enrolments that are named. */
  | 'CHOSEN';

/** 第二人的决定。Decision of the second person. */
export type IssueVerdict =
  /** 同意。Approve. */
  | 'APPROVED'
  /** 不同意。Decline. */
  | 'DECLINED';

/** 对一项待认定的条件作出认定。Answer an open rule. */
export type JudgeEnrolmentInput = {
  /** 依据，5 至 500 字。What it rests on, 5 to 500 characters. */
  comment: string;
  /** 报名。The enrolment. */
  id: string;
  /** 您所看的版次。The revision you look at. */
  revision: number;
  /** 规则代号。Id of the rule. */
  rule: string;
  /** 认定结果。Verdict. */
  verdict: JudgementVerdict;
};

/** 判断申报的一条规则。Judge a rule of a filing. */
export type JudgeFilingRuleInput = {
  /** 您所看的第几次提交。The attempt you look at. */
  attempt: number;
  /** 说明；判为不符合时必填。Comment; required when not met. */
  comment?: string | null | undefined;
  /** 申报。The filing. */
  id: string;
  /** 规则代号。Id of the rule. */
  rule: string;
  /** 判断。Verdict. */
  verdict: JudgementVerdict;
};

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

/** 行政区划的层级。Level of an administrative division. */
export type JurisdictionLevel =
  /** 设区的市。City. */
  | 'CITY'
  /** 县（市、区）。County, county-level city or district. */
  | 'COUNTY'
  /** 省。Province. */
  | 'PROVINCE';

/** 学员退班。A learner leaves. */
export type LeaveTrainingClassInput = {
  /** 学员。The learner. */
  candidateId: string;
  /** 培训班。The class. */
  classId: string;
  /** 退班之日。Day of leaving. */
  leftOn: string;
};

/** 一个成绩的登记情况。How a mark stands. */
export type MarkState =
  /** 两人登记一致。Two examiners agree. */
  | 'AGREED'
  /** 两人登记不一致。Two examiners differ. */
  | 'CONFLICT'
  /** 已由第三人裁定。Decided by a third person. */
  | 'DECIDED'
  /** 尚未登记。Nothing entered. */
  | 'MISSING'
  /** 一人已登记。Entered by one examiner. */
  | 'ONCE';

/** 为一年开启年度报告。Open the reports on a year. */
export type OpenAnnualReportsInput = {
  /** 所报年度。The year that is reported on. */
  year: number;
};

/** 要制作的文档：指定申报，或列表所示的全部。What to print: filings, or all that a list shows. */
export type OrderPrintInput = {
  /** 指定的申报。These filings. */
  filingIds?: Array<string> | null | undefined;
  /** 符合条件的全部申报。All filings that match. */
  filter?: FilingFilter | null | undefined;
  /** 文档类别。Kind of document. */
  kind: PrintKind;
};

/** 机构类别。Kind of organisation. */
export type OrganisationKind =
  /** 电子商务促进会。The Association. */
  | 'ASSOCIATION'
  /** 主管部门。Authority. */
  | 'AUTHORITY'
  /** 评价组织。Certifying body. */
  | 'CERTIFYING_BODY'
  /** 培训机构或实践基地的单位。Unit that is, or wants to be, a training institution or practice base. */
  | 'PROVIDER'
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

/** 通过，转下一环节。Pass to the next desk. */
export type PassFilingInput = {
  /** 您所看的第几次提交。The attempt you look at. */
  attempt: number;
  /** 场地、相关材料已查验；初选环节必须确认。Venue and materials were checked; required at the first desk. */
  attested?: boolean | null | undefined;
  /** 申报。The filing. */
  id: string;
  /** 留言。Message. */
  message?: string | null | undefined;
  /** 您所看的第几次到达；给出则须仍是这一次。Which arrival you look at; refused where it is another by now. */
  passage?: number | null | undefined;
  /** 您所看的环节代号。The desk you look at. */
  stage: string;
};

/** 批量通过，最多 100 份。Pass several filings at one desk, at most 100. */
export type PassFilingsInput = {
  /** 场地、相关材料已逐份查验；初选环节必须确认。Venue and materials of each were checked. */
  attested?: boolean | null | undefined;
  /** 各份申报。The filings. */
  items: Array<FilingItemInput>;
  /** 留言。Message. */
  message?: string | null | undefined;
  /** 您所看的环节代号。The desk you look at. */
  stage: string;
};

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

/** 当前可做的操作。What the viewer may do now. */
export type PlacementAbility =
  /** 登记结果。Say how it ended. */
  | 'END';

/** 筛选条件，同时满足。Conditions, all of which must hold. */
export type PlacementFilter = {
  /** 考生。Of this candidate. */
  candidateId?: string | null | undefined;
  /** 姓名中的文字。Text in the name. */
  name?: string | null | undefined;
  /** 完整的居民身份证号码；只在请求正文中发送，不写入地址。The whole resident ID number; sent in the body, never in an address. */
  number?: string | null | undefined;
  /** 实践基地。At this base. */
  providerId?: string | null | undefined;
  /** 状态之一。In one of these states. */
  state?: Array<PlacementState> | null | undefined;
};

/** 实践方式。How a candidate practises. */
export type PlacementKind =
  /** 在企业实习。As an intern of a company. */
  | 'INTERNSHIP'
  /** 在备案实践基地实训。At a filed practice base. */
  | 'PRACTICE';

/** 实践状态。Where it stands. */
export type PlacementState =
  /** 中断。Broken off. */
  | 'BROKEN_OFF'
  /** 取消（未发生）。Cancelled: it did not take place. */
  | 'CANCELLED'
  /** 已完成。Completed. */
  | 'COMPLETED'
  /** 进行中。Goes on. */
  | 'GOES_ON';

/** 一地一类的上限。Cap of a place for one kind. */
export type PlanCapInput = {
  /** 行政区划代码。Code. */
  jurisdictionCode: string;
  /** 备案类别。Kind. */
  providerKind: ProviderKind;
  /** 上限；空为删去此行。Cap; null removes the line. */
  slots?: number | null | undefined;
};

/** 一地一年的培养任务。Training target of a place and year. */
export type PlanTargetInput = {
  /** 行政区划代码。Code. */
  jurisdictionCode: string;
  /** 人数；空为删去此行。People; null removes the line. */
  people?: number | null | undefined;
  /** 年度。Year. */
  year: number;
};

/** 预备一批证书。Prepare a batch of certificates. */
export type PrepareIssueBatchInput = {
  /** 指定的报考，最多 1000 项。The enrolments chosen, at most 1,000. */
  enrolmentIds?: Array<string> | null | undefined;
  /** 等级代号。Id of the level. */
  level: string;
  /** 项目。The programme. */
  programmeId: string;
  /** 发证范围。Who goes into it. */
  selection: IssueSelection;
};

/** 读取名册：文件或粘贴的文字，二者取一。Read a roster: a file or a pasted text. */
export type PreviewRosterInput = {
  /** 已上传的名册文件。An uploaded workbook. */
  fileId?: string | null | undefined;
  /** 从电子表格粘贴的文字。Text pasted from a spreadsheet. */
  text?: string | null | undefined;
};

/** 文档类别。Kind of document. */
export type PrintKind =
  /** 申报表（附件4、5），PDF；多份合为一个文件。Declaration forms, one PDF for all. */
  | 'DECLARATIONS'
  /** 备案通知，PDF；多份合为一个文件。Notices of filing, one PDF for all. */
  | 'NOTICES'
  /** 推荐汇总表（附件6），xlsx。Summary, a workbook. */
  | 'SUMMARY';

/** 提议更正证书。Propose to correct a certificate. */
export type ProposeCertificateCorrectionInput = {
  /** 证书。The certificate. */
  certificateId: string;
  /** 更正后的方向代号；不改则省略。The right directions; left out to keep them. */
  directions?: Array<string> | null | undefined;
  /** 事实和证据，最多 5000 字。Facts and evidence, 5,000 characters at most. */
  evidence: string;
  /** 更正后的姓名；不改则省略。The right name; left out to keep it. */
  holderName?: string | null | undefined;
  /** 原因。Reason. */
  reason: CorrectionReason;
};

/** 提议撤销证书。Propose to revoke a certificate. */
export type ProposeCertificateRevocationInput = {
  /** 证书。The certificate. */
  certificateId: string;
  /** 事实和证据，最多 5000 字。Facts and evidence, 5,000 characters at most. */
  evidence: string;
  /** 原因代号，由项目规定。Code of the reason; the programme lists them. */
  reason: string;
};

/** 提出更正成绩。Propose a correction of a result. */
export type ProposeExamCorrectionInput = {
  /** 准考。The admission. */
  admissionId: string;
  /** 原因，最多 500 字。Reason, 500 characters at most. */
  reason: string;
  /** 要改的成绩。The marks that change. */
  scores: Array<CorrectedScoreInput>;
  /** 您所看的版本。The version you look at. */
  version: number;
};

/** 提出取消备案资格。Propose a revocation. */
export type ProposeRevocationInput = {
  /** 事实和证据，最多 5000 字。Facts and evidence, 5,000 characters at most. */
  evidence: string;
  /** 情形。Ground. */
  ground: RevocationGround;
  /** 机构或基地。The provider. */
  providerId: string;
  /** 所依据的年度评估。The annual evaluation it rests on. */
  runId?: string | null | undefined;
};

/** 您现在可做的操作。What the viewer may do now. */
export type ProviderAbility =
  /** 提出取消备案资格。Propose a revocation. */
  | 'PROPOSE_REVOCATION'
  /** 登记情况。Record an incident. */
  | 'RECORD_INCIDENT'
  /** 申报变更。Report a change. */
  | 'REPORT_CHANGE';

/** 登记事项。What made a version of an entry. */
export type ProviderCause =
  /** 备案。Filed. */
  | 'FILED'
  /** 合并。Merged. */
  | 'MERGED'
  /** 更名。Renamed. */
  | 'RENAMED'
  /** 取消备案资格。Revoked. */
  | 'REVOKED'
  /** 变更范围。Change of scope. */
  | 'SCOPE_CHANGED'
  /** 分立。Split. */
  | 'SPLIT'
  /** 转业、转让。Transferred. */
  | 'TRANSFERRED';

/** 您现在可做的操作。What the viewer may do now. */
export type ProviderChangeAbility =
  /** 受理并登记。Accept and record. */
  | 'ACCEPT'
  /** 编辑。Edit. */
  | 'EDIT'
  /** 声明回避。Declare a conflict of interest. */
  | 'RECUSE'
  /** 不予受理。Reject. */
  | 'REJECT'
  /** 退回。Return. */
  | 'RETURN'
  /** 提交。Submit. */
  | 'SUBMIT'
  /** 撤回。Withdraw. */
  | 'WITHDRAW';

/** 变更内容。What a change states. */
export type ProviderChangeContentInput = {
  /** 新地址。New address. */
  address?: string | null | undefined;
  /** 新的类别。New category. */
  category?: string | null | undefined;
  /** 附送的材料。Documents that go with it. */
  documents?: Array<ChangeDocumentInput> | null | undefined;
  /** 生效之日。Day from which it holds. */
  effectiveOn?: string | null | undefined;
  /** 新的县（市、区）代码。Code of the new county. */
  jurisdictionCode?: string | null | undefined;
  /** 新法定代表人。New legal representative. */
  legalRepresentative?: string | null | undefined;
  /** 新名称，或接收单位的名称。New name, or the name of the unit that takes over. */
  name?: string | null | undefined;
  /** 新联系电话。New telephone. */
  phone?: string | null | undefined;
  /** 变更原因和依据。Why, and on what ground. */
  reason?: string | null | undefined;
  /** 新的培训范围。New scopes of training. */
  scopes?: Array<string> | null | undefined;
  /** 分立后的各单位。The units after a split. */
  units?: Array<SplitUnitInput> | null | undefined;
  /** 接收单位的统一社会信用代码。Code of the unit that takes over. */
  uscc?: string | null | undefined;
};

/** 筛选条件，同时满足。Conditions, all of which must hold. */
export type ProviderChangeFilter = {
  /** 变更事项。Of this kind. */
  kind?: ProviderChangeKind | null | undefined;
  /** 行政区划代码，含其下辖。Code of a place, with all below it. */
  place?: string | null | undefined;
  /** 机构或基地。Of this provider. */
  providerId?: string | null | undefined;
  /** 状态之一。One of these statuses. */
  status?: Array<ApplicationStatus> | null | undefined;
};

/** 变更事项（附件 2 第九条）。What a filed provider must report (annex 2, art. 9). */
export type ProviderChangeKind =
  /** 并入其他单位。Merger into another unit. */
  | 'MERGER'
  /** 更名。Rename. */
  | 'RENAME'
  /** 变更经营（培训）范围。Change of scope. */
  | 'SCOPE'
  /** 分立。Split. */
  | 'SPLIT'
  /** 转业，备案转由其他单位承接。Transfer to another unit. */
  | 'TRANSFER';

/** 筛选条件，同时满足。Conditions, all of which must hold. */
export type ProviderFilter = {
  /** 类别。Of this kind. */
  kind?: ProviderKind | null | undefined;
  /** 查某一日结束时的登记；默认此刻。The register as it stood when this day ended; now by default. */
  on?: string | null | undefined;
  /** 行政区划代码，含其下辖。Code of a place, with all below it. */
  place?: string | null | undefined;
  /** 培训范围代号。Filed for this scope. */
  scope?: string | null | undefined;
  /** 备案编号、名称或信用代码中的文字。Text in the filing number, name or credit code. */
  search?: string | null | undefined;
  /** 状态之一。One of these statuses. */
  status?: Array<ProviderStatus> | null | undefined;
};

/** 备案类别。What a unit is filed as. */
export type ProviderKind =
  /** 实践基地。Practice base. */
  | 'PRACTICE_BASE'
  /** 培训机构。Training institution. */
  | 'TRAINING_INSTITUTION';

/** 排序。Sorting. */
export type ProviderOrder = {
  /** 依据。By what. */
  by: ProviderSort;
  /** 方向。Direction. */
  direction: SortDirection;
};

/** 排序依据。What to sort by. */
export type ProviderSort =
  /** 备案时间。When it was filed. */
  | 'FILED_AT'
  /** 备案编号。Filing number. */
  | 'FILING_NUMBER';

/** 备案状态。Where an entry stands. */
export type ProviderStatus =
  /** 已终止（合并）。Ended by a merger. */
  | 'ENDED'
  /** 有效。In force. */
  | 'IN_FORCE'
  /** 已取消备案资格。Revoked. */
  | 'REVOKED';

/** 公告并备案，最多 100 份。Publish filings by one notice, at most 100. */
export type PublishFilingsInput = {
  /** 各份申报。The filings. */
  ids: Array<string>;
  /** 文号，如 2014年第12号。Number of the notice. */
  number: string;
  /** 标题。Title of the notice. */
  title: string;
};

/** 发布方案。Publish a plan. */
export type PublishQuotaPlanInput = {
  /** 您所看的草案版本。The draft version that you saw. */
  draftVersion: number;
  /** 方案。The plan. */
  id: string;
  /** 理由。Reason. */
  reason: string;
};

/** 名额所在。Where slots lie. */
export type QuotaBucket =
  /** 剩余。Free. */
  | 'FREE'
  /** 下达来源。Where slots come from. */
  | 'ISSUED'
  /** 在办占用。Reserved. */
  | 'RESERVED'
  /** 已备案。Taken. */
  | 'TAKEN';

/** 草案由何而来。What a draft begins as. */
export type QuotaPlanSource =
  /** 现行方案。The plan in force. */
  | 'IN_FORCE'
  /** 规则包。A rule package. */
  | 'PACKAGE';

/** 方案状态。State of a plan. */
export type QuotaPlanState =
  /** 草案。Draft. */
  | 'DRAFT'
  /** 现行。In force. */
  | 'IN_FORCE'
  /** 已被取代。Superseded. */
  | 'SUPERSEDED';

/** 名额变动的类别。What moved slots. */
export type QuotaTransferKind =
  /** 从省机动名额调配。Allotted from the mobile pool. */
  | 'ALLOT'
  /** 核定备案，名额用去。Taken by an approval. */
  | 'COMMIT'
  /** 方案发布，下达名额。Issued by publishing a plan. */
  | 'ISSUE'
  /** 退出，名额收回。Released. */
  | 'RELEASE'
  /** 审核通过，占用名额。Reserved by a review. */
  | 'RESERVE';

/** 登记一日学时；重登即更正。Record the hours of a day; to record again corrects. */
export type RecordAttendanceInput = {
  /** 培训班。The class. */
  classId: string;
  /** 上课之日。The day. */
  day: string;
  /** 各学员学时。Hours by learner. */
  entries: Array<AttendanceInput>;
};

/** 登记出席情况，最多 200 名。Record attendance, of 200 at most. */
export type RecordExamAttendanceInput = {
  /** 各份准考。The admissions. */
  admissionIds: Array<string>;
  /** 出席情况。Attendance. */
  attendance: RecordedAttendance;
  /** 场次。The session. */
  sessionId: string;
};

/** 登记考场情况。Record an incident. */
export type RecordExamIncidentInput = {
  /** 涉及的准考；涉及全场时不填。Whom it concerns; nobody of what befell the room. */
  admissionId?: string | null | undefined;
  /** 处理。Effect. */
  effect: IncidentEffect;
  /** 发生的时刻。When it happened. */
  happenedAt: string;
  /** 场次。The session. */
  sessionId: string;
  /** 经过，最多 2000 字。What happened, 2,000 characters at most. */
  text: string;
};

/** 登记一项情况。Record an incident. */
export type RecordIncidentInput = {
  /** 发生之日，不晚于今天。Day on which it happened, not after today. */
  happenedOn: string;
  /** 类别。Kind. */
  kind: IncidentKind;
  /** 机构或基地。The provider. */
  providerId: string;
  /** 来源，最多 200 字。Source, 200 characters at most. */
  source: string;
  /** 情况说明，最多 2000 字。What happened, 2,000 characters at most. */
  text: string;
};

/** 登记企业实习。Record an internship. */
export type RecordInternshipInput = {
  /** 考生。The candidate. */
  candidateId: string;
  /** 企业名称。Name of the company. */
  companyName: string;
  /** 企业统一社会信用代码。Its unified social credit code. */
  companyUscc: string;
  /** 计划结束之日。Planned last day. */
  endsOn: string;
  /** 项目。The programme. */
  programmeId: string;
  /** 开始之日。First day. */
  startsOn: string;
  /** 企业导师。Tutor. */
  tutor: string;
};

/** 监考人员登记的出席情况。What an invigilator records. */
export type RecordedAttendance =
  /** 缺考。Absent. */
  | 'ABSENT'
  /** 到场。Present. */
  | 'PRESENT';

/** 整改过程中的一步。A step of a rectification. */
export type RectificationEventKind =
  /** 确认到位。Found done. */
  | 'DONE'
  /** 延期。Extended. */
  | 'EXTENDED'
  /** 确认不到位。Found not done. */
  | 'NOT_DONE'
  /** 单位报告。Reported by the provider. */
  | 'REPORTED';

/** 整改的状态。State of a rectification. */
export type RectificationState =
  /** 整改到位。Done. */
  | 'DONE'
  /** 整改不到位。Not done. */
  | 'NOT_DONE'
  /** 整改中。Open. */
  | 'OPEN'
  /** 逾期未改。Overdue. */
  | 'OVERDUE'
  /** 已报告，待核查。Reported, to be confirmed. */
  | 'REPORTED';

/** 核查结论。What an officer finds. */
export type RectificationVerdict =
  /** 到位。Done. */
  | 'DONE'
  /** 延期。Extended. */
  | 'EXTENDED'
  /** 不到位。Not done. */
  | 'NOT_DONE';

/** 声明回避。Declare a conflict of interest. */
export type RecuseFromFilingInput = {
  /** 申报。The filing. */
  id: string;
  /** 缘由。Why. */
  reason: string;
};

/** 声明回避。Declare a conflict of interest. */
export type RecuseFromProviderChangeInput = {
  /** 变更。The change. */
  id: string;
  /** 缘由。Why. */
  reason: string;
};

/** 以今天为准重新判定，最多 100 份。Decide anew as of today, at most 100. */
export type RedecideEnrolmentsInput = {
  /** 各份报名。The enrolments. */
  ids: Array<string>;
};

/** 不予通过。Reject a filing. */
export type RejectFilingInput = {
  /** 您所看的第几次提交。The attempt you look at. */
  attempt: number;
  /** 申报。The filing. */
  id: string;
  /** 留言。Message. */
  message?: string | null | undefined;
  /** 您所看的第几次到达；给出则须仍是这一次。Which arrival you look at; refused where it is another by now. */
  passage?: number | null | undefined;
  /** 理由。Reasons. */
  reasons: Array<RejectionReasonInput>;
  /** 您所看的环节代号。The desk you look at. */
  stage: string;
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

/** 不予受理变更。Reject a change. */
export type RejectProviderChangeInput = {
  /** 您所看的第几次提交。The attempt you look at. */
  attempt: number;
  /** 变更。The change. */
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

/** 当前可做的操作。What the viewer may do now. */
export type ReportAbility =
  /** 填写。Edit. */
  | 'EDIT'
  /** 上报。Submit. */
  | 'SUBMIT';

/** 报告整改情况。Report on a rectification. */
export type ReportRectificationInput = {
  /** 机构、基地。The provider. */
  providerId: string;
  /** 评估。The run. */
  runId: string;
  /** 整改情况。What was done. */
  text: string;
};

/** 年度报告的状态。State of an annual report. */
export type ReportState =
  /** 待填报。To be reported. */
  | 'OPEN'
  /** 逾期未报。Overdue. */
  | 'OVERDUE'
  /** 已上报。Submitted. */
  | 'SUBMITTED';

/** 裁定不一致的成绩。Decide on a mark in conflict. */
export type ResolveExamScoreInput = {
  /** 准考。The admission. */
  admissionId: string;
  /** 项目。Component. */
  component: ExamComponent;
  /** 方向；等级不分方向时不填。Direction; empty where the level has none. */
  direction?: string | null | undefined;
  /** 裁定的分数。The mark that counts. */
  parts: Array<ExamPartInput>;
  /** 理由，最多 500 字。Reason, 500 characters at most. */
  reason: string;
};

/** 处理疑似重复：指定的行，或全部未处理的行。Decide on possible duplicates: these rows, or all that are open. */
export type ResolveRosterRowsInput = {
  /** 名单导入。The import. */
  id: string;
  /** 处理方式。Resolution. */
  resolution: RosterResolution;
  /** 行号；不填为全部未处理的行。Row numbers; all open rows without any. */
  rows?: Array<number> | null | undefined;
};

/** 修改资料，以今天为准重新判定。Change the facts, decided anew as of today. */
export type RestateEnrolmentInput = {
  /** 方向；不填则不变。Directions; left out they stay. */
  directions?: Array<string> | null | undefined;
  /** 全部资料。All facts. */
  facts: unknown;
  /** 报名。The enrolment. */
  id: string;
  /** 您所看的版次。The revision you look at. */
  revision: number;
};

/** 退回，一次列明全部问题：给申报单位改正，或给前面的环节重新办理。Return with all defects: to the unit, or to an earlier desk. */
export type ReturnFilingInput = {
  /** 您所看的第几次提交。The attempt you look at. */
  attempt: number;
  /** 全部问题。All defects. */
  defects: Array<DefectInput>;
  /** 退回到的环节（须在本环节之前），或申报单位改正后再次进入的环节（默认按规则包）。The earlier desk; or where the mended filing comes in again, by default as the package says. */
  desk?: string | null | undefined;
  /** 申报。The filing. */
  id: string;
  /** 留言。Message. */
  message?: string | null | undefined;
  /** 您所看的第几次到达；给出则须仍是这一次。Which arrival you look at; refused where it is another by now. */
  passage?: number | null | undefined;
  /** 您所看的环节代号。The desk you look at. */
  stage: string;
  /** 退回给谁；默认为申报单位。To whom; the unit unless said otherwise. */
  to?: ReturnTarget | null | undefined;
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

/** 退回变更，一次列明全部问题。Return a change with all its defects. */
export type ReturnProviderChangeInput = {
  /** 您所看的第几次提交。The attempt you look at. */
  attempt: number;
  /** 全部问题。All defects. */
  defects: Array<DefectInput>;
  /** 变更。The change. */
  id: string;
  /** 留言。Message. */
  message?: string | null | undefined;
};

/** 退回给谁。To whom a filing is returned. */
export type ReturnTarget =
  /** 申报单位，改正后再次提交。The unit, which mends it and submits it again. */
  | 'APPLICANT'
  /** 前面的环节，重新办理；会签部门重新会签。An earlier desk, which has it anew; departments sign anew. */
  | 'DESK';

/** 查看完整证件号码。See the whole number. */
export type RevealCandidateNumberInput = {
  /** 考生。The candidate. */
  id: string;
  /** 理由，5 至 500 字，写入审计记录。Reason, 5 to 500 characters; goes into the audit trail. */
  reason: string;
};

/** 取消备案资格的情形（附件 2 第十条）。Ground of a revocation (annex 2, art. 10). */
export type RevocationGround =
  /** 不再符合备案条件（四）。No longer meets the conditions (4). */
  | 'CONDITIONS_LOST'
  /** 材料存在虚假（一）。False material (1). */
  | 'FALSE_MATERIAL'
  /** 满意度和通过率低于 60%（二）。Satisfaction and pass rate below 60 % (2). */
  | 'LOW_SATISFACTION_AND_PASS_RATE'
  /** 受到执法部门处罚（三）。Punished by law enforcement (3). */
  | 'PUNISHED';

/** 取消备案资格的进度。Where a revocation stands. */
export type RevocationStatus =
  /** 已取消备案资格。Confirmed: the filing is revoked. */
  | 'CONFIRMED'
  /** 不予取消。Declined. */
  | 'DECLINED'
  /** 已提出，待另一人决定。Proposed; another person decides. */
  | 'PROPOSED';

/** 第二人的决定。What the second person decides. */
export type RevocationVerdict =
  /** 取消备案资格。Revoke the filing. */
  | 'CONFIRMED'
  /** 不予取消。Leave it in force. */
  | 'DECLINED';

/** 角色。Role. */
export type Role =
  /** 促进会经办人。Recommends members of the Association. */
  | 'ASSOCIATION_OFFICER'
  /** 认证机构经办人。Enrols and examines candidates, issues and revokes certificates. */
  | 'CERTIFICATION_OFFICER'
  /** 考评员。Enters scores. */
  | 'EXAMINER'
  /** 主管部门经办人。Works the desk of a department of a place. */
  | 'OFFICER'
  /** 项目负责人。A reviewer who also runs rounds and organisations. */
  | 'PROGRAMME_MANAGER'
  /** 机构填报人。Fills in the filings and reports of a provider. */
  | 'PROVIDER_EDITOR'
  /** 机构提交人。Also submits and withdraws them. */
  | 'PROVIDER_SUBMITTER'
  /** 审核人。Judges, returns and decides applications. */
  | 'REVIEWER'
  /** 学校填报人。Fills in the applications of a school. */
  | 'SCHOOL_EDITOR'
  /** 学校提交人。Also submits and withdraws them. */
  | 'SCHOOL_SUBMITTER'
  /** 租户管理员。Decides who belongs to the tenant. */
  | 'TENANT_ADMIN';

/** 可对名单导入进行的操作。What may be done with an import. */
export type RosterImportAbility =
  /** 取消。Cancel it. */
  | 'CANCEL'
  /** 确认导入。Confirm the import. */
  | 'CONFIRM'
  /** 下载核对结果。Fetch the annotated workbook. */
  | 'DOWNLOAD'
  /** 文件传完后开始核对。Have it checked once the file is there. */
  | 'PREVIEW'
  /** 处理疑似重复。Decide on possible duplicates. */
  | 'RESOLVE';

/** 指定名单导入。Names an import. */
export type RosterImportInput = {
  /** 名单导入。The import. */
  id: string;
};

/** 名单导入的进度。Where the import of a roster stands. */
export type RosterImportStatus =
  /** 已取消。Cancelled. */
  | 'CANCELLED'
  /** 正在与考生库核对。Being compared with the register. */
  | 'CHECKING'
  /** 导入完成。Imported. */
  | 'DONE'
  /** 正在导入。Being imported. */
  | 'IMPORTING'
  /** 核对完成，等待确认；尚未写入任何内容。Checked and awaiting confirmation; nothing is written yet. */
  | 'PREVIEWED'
  /** 正在读取。Being read. */
  | 'READING'
  /** 文件无法读取。The file cannot be read. */
  | 'UNREADABLE'
  /** 等待文件。The file is awaited. */
  | 'UPLOADING';

/** 疑似重复的缘由。How two entries resemble each other. */
export type RosterLikeness =
  /** 号码相同，姓名写法不同。One number under two names. */
  | 'SAME_NUMBER'
  /** 姓名和出生日期相同，号码不同。One name and birthday under two numbers. */
  | 'SAME_PERSON';

/** 一行将带来的变化。What a row would do. */
export type RosterOutcome =
  /** 已登记，申报内容有变化。Registered, and states something new. */
  | 'CHANGED'
  /** 与名单中前一行重复，不导入。Repeats an earlier row; not imported. */
  | 'DUPLICATE'
  /** 有误，不导入。To be mended; not imported. */
  | 'ERROR'
  /** 新考生。A new candidate. */
  | 'NEW'
  /** 可能重复，须确认。A possible duplicate, to be decided. */
  | 'POSSIBLE'
  /** 已登记且内容相同。Registered, and states the same. */
  | 'UNCHANGED';

/** 对疑似重复的处理。What is said of a possible duplicate. */
export type RosterResolution =
  /** 不是同一人。Different people. */
  | 'DIFFERENT'
  /** 是同一人，保留原有姓名和号码。The same person; name and number stay as they are. */
  | 'SAME'
  /** 是同一人，改用名单中的姓名（留下更正记录）。The same person; the name of the roster is right (on record). */
  | 'SAME_NEW_NAME'
  /** 跳过此行。Leave this row out. */
  | 'SKIP';

/** 一行的导入结果。What a row did. */
export type RosterResult =
  /** 已更新。Updated. */
  | 'CHANGED'
  /** 新登记。Registered. */
  | 'CREATED'
  /** 未导入，见说明。Not imported, for the reasons given. */
  | 'REFUSED'
  /** 已跳过。Skipped. */
  | 'SKIPPED'
  /** 无变化。Unchanged. */
  | 'UNCHANGED';

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

/** 保存年度报告草稿。Save the draft of a report. */
export type SaveAnnualReportInput = {
  /** 所依据的草稿版本。The version you edited. */
  baseVersion: number;
  /** 改动的指标：{ 指标: 值 }，null 为清空。Changed figures; null clears one. */
  changes: unknown;
  /** 报告。The report. */
  id: string;
};

/** 保存草稿。Save a draft. */
export type SaveFilingDraftInput = {
  /** 所依据的草稿版本。The version you edited. */
  baseVersion: number;
  /** 改动的部分：{ 部分名: 新内容 }，null 为删除。Changed sections; null removes one. */
  changes: unknown;
  /** 申报。The filing. */
  id: string;
};

/** 保存草稿。Save a draft. */
export type SavePilotApplicationDraftInput = {
  /** 所依据的草稿版本。The version you edited. */
  baseVersion: number;
  /** 改动的部分：{ 部分名: 新内容 }，null 为删除。Changed sections; null removes one. */
  changes: unknown;
  /** 申请。The application. */
  id: string;
};

/** 保存变更的草稿，整份替换。Save the draft of a change, as a whole. */
export type SaveProviderChangeInput = {
  /** 所依据的草稿版本。The version you edited. */
  baseVersion: number;
  /** 内容。Content. */
  content: ProviderChangeContentInput;
  /** 变更。The change. */
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

/** 设为照片；不填文件则移除照片。Set the photo; without a file it is removed. */
export type SetCandidatePhotoInput = {
  /** 已上传的照片。An uploaded photo. */
  fileId?: string | null | undefined;
  /** 考生。The candidate. */
  id: string;
};

/** 代表部门会签。Sign for a department. */
export type SignFilingInput = {
  /** 您所看的第几次提交。The attempt you look at. */
  attempt: number;
  /** 申报。The filing. */
  id: string;
  /** 您所看的第几次到达；给出则须仍是这一次。Which arrival you look at; refused where it is another by now. */
  passage?: number | null | undefined;
  /** 理由；不同意时必填。Reason; required when you object. */
  reason?: string | null | undefined;
  /** 您所看的环节代号。The desk you look at. */
  stage: string;
  /** 意见。Verdict. */
  verdict: SignOffVerdict;
};

/** 登录。Sign-in. */
export type SignInInput = {
  /** 邮箱。E-mail address. */
  email: string;
  /** 密码。Password. */
  password: string;
  /** 动态口令，答复为 TOTP_REQUIRED 时填写。One-time code, once TOTP_REQUIRED was answered. */
  totp?: string | null | undefined;
};

/** 会签意见。A department’s answer on a joint step. */
export type SignOffVerdict =
  /** 不同意。Objected. */
  | 'OBJECTED'
  /** 同意。Signed. */
  | 'SIGNED';

/** 排序方向。Direction. */
export type SortDirection =
  /** 升序。Ascending. */
  | 'ASC'
  /** 降序。Descending. */
  | 'DESC';

/** 把市的任务分解到县（市、区）。Split a city’s target over its counties. */
export type SplitTargetInput = {
  /** 您所看的分解次数，未分解为 0。The split that you saw; 0 for none. */
  baseVersion: number;
  /** 市代码。Code of the city. */
  jurisdictionCode: string;
  /** 各县（市、区）人数，合计须等于市的任务。Parts, which sum to the city’s target. */
  parts: Array<TargetPartInput>;
  /** 项目。The programme. */
  programmeId: string;
  /** 年度。Year. */
  year: number;
};

/** 分立后的一个单位。A unit that comes out of a split. */
export type SplitUnitInput = {
  /** 是否保留备案；只能有一个。Whether it keeps the filing; exactly one does. */
  keeps: boolean;
  /** 名称。Name. */
  name: string;
  /** 统一社会信用代码。Unified social credit code. */
  uscc: string;
};

/** 启动年度评估。Start the annual evaluation. */
export type StartAnnualEvaluationInput = {
  /** 项目。The programme. */
  programmeId: string;
  /** 所评年度。The year that is evaluated. */
  year: number;
};

/** 登记申报材料的文件。Announce a file of a filing. */
export type StartFilingUploadInput = {
  /** 申报。The filing. */
  id: string;
  /** 材料代号。Id of the material. */
  material: string;
  /** 文件名。File name. */
  name: string;
  /** 内容的 SHA-256（十六进制）。SHA-256 of the bytes, in hex. */
  sha256?: string | null | undefined;
  /** 字节数。Size in bytes. */
  size: number;
};

/** 登记将要上传的照片（PNG 或 JPEG）。Announce a photo to upload (PNG or JPEG). */
export type StartPhotoUploadInput = {
  /** 考生。The candidate. */
  id: string;
  /** 文件名。File name. */
  name: string;
  /** 内容的 SHA-256（十六进制）。SHA-256 of the bytes, in hex. */
  sha256?: string | null | undefined;
  /** 字节数，最多 2 MB。Size in bytes, 2 MB at most. */
  size: number;
};

/** 接收学员实训。Take learners in for practice. */
export type StartPracticeInput = {
  /** 计划结束之日。Planned last day. */
  endsOn: string;
  /** 学员，一次最多 200 人。Learners, 200 at most at a time. */
  members: Array<ClassMemberInput>;
  /** 本单位的实践基地备案。Your own filing as a base. */
  providerId: string;
  /** 开始之日。First day. */
  startsOn: string;
  /** 全程辅导的专职责任教师。Full-time tutor. */
  tutor: string;
};

/** 登记将要上传的变更材料。A document of a change that is about to be uploaded. */
export type StartProviderChangeUploadInput = {
  /** 变更。The change. */
  id: string;
  /** 材料代号。Id of the material. */
  material: string;
  /** 文件名。File name. */
  name: string;
  /** 内容的 SHA-256（十六进制）。SHA-256 of the bytes, in hex. */
  sha256?: string | null | undefined;
  /** 字节数。Size in bytes. */
  size: number;
};

/** 起草方案。Begin a draft. */
export type StartQuotaPlanInput = {
  /** 名称。Name. */
  name: string;
  /** 规则包代号。Id of the package. */
  packageId?: string | null | undefined;
  /** 规则包版本。Version of the package. */
  packageVersion?: string | null | undefined;
  /** 项目。The programme. */
  programmeId: string;
  /** 由何而来。Copied from. */
  source: QuotaPlanSource;
};

/** 开始导入：登记一个文件，或粘贴文字，二者取一。Begin an import: announce a file, or paste a text. */
export type StartRosterImportInput = {
  /** 文件名（.xlsx 或 .csv）。Name of the file (.xlsx or .csv). */
  name?: string | null | undefined;
  /** 项目。Programme. */
  programmeId: string;
  /** 内容的 SHA-256（十六进制）。SHA-256 of the bytes, in hex. */
  sha256?: string | null | undefined;
  /** 字节数。Size in bytes. */
  size?: number | null | undefined;
  /** 从电子表格粘贴的文字，含标题行。Text pasted from a spreadsheet, with headings. */
  text?: string | null | undefined;
};

/** 登记成绩表的上传。Announce the upload of a score sheet. */
export type StartScoreUploadInput = {
  /** 文件名，.xlsx 或 .csv。File name, .xlsx or .csv. */
  name: string;
  /** 场次。The session. */
  sessionId: string;
  /** 字节数。Bytes. */
  size: number;
};

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

/** 上报年度报告。Submit a report. */
export type SubmitAnnualReportInput = {
  /** 您看过的草稿版本。The draft version you read back. */
  draftVersion: number;
  /** 报告。The report. */
  id: string;
};

/** 提交申报。Submit a filing. */
export type SubmitFilingInput = {
  /** 您看过的草稿版本。The draft version you read back. */
  draftVersion: number;
  /** 申报。The filing. */
  id: string;
};

/** 提交申请。Submit an application. */
export type SubmitPilotApplicationInput = {
  /** 您看过的草稿版本。The draft version you read back. */
  draftVersion: number;
  /** 申请。The application. */
  id: string;
};

/** 提交变更。Submit a change. */
export type SubmitProviderChangeInput = {
  /** 您看过的草稿版本。The draft version you read back. */
  draftVersion: number;
  /** 变更。The change. */
  id: string;
};

/** 切换身份。Switching the membership. */
export type SwitchMembershipInput = {
  /** 要使用的成员身份。The membership to use. */
  membershipId: string;
};

/** 一县（市、区）的人数。A county’s part. */
export type TargetPartInput = {
  /** 县（市、区）代码。Code of the county. */
  jurisdictionCode: string;
  /** 人数。People. */
  people: number;
};

/** 当前可做的操作。What the viewer may do now. */
export type TrainingAbility =
  /** 添加学员。Add learners. */
  | 'ADD_MEMBERS'
  /** 结班。Close the class. */
  | 'CLOSE'
  /** 颁发结业证书。Issue completion certificates. */
  | 'COMPLETE'
  /** 登记学时。Record hours. */
  | 'RECORD_ATTENDANCE';

/** 筛选条件，同时满足。Conditions, all of which must hold. */
export type TrainingClassFilter = {
  /** 等级代号。For this level. */
  level?: string | null | undefined;
  /** 培训机构。Of this institution. */
  providerId?: string | null | undefined;
  /** 状态之一。In one of these states. */
  state?: Array<TrainingClassState> | null | undefined;
};

/** 班级状态。Where a class stands. */
export type TrainingClassState =
  /** 已结班。Closed. */
  | 'CLOSED'
  /** 已到期，待结班。Over, to be closed. */
  | 'OVER'
  /** 未开班。Not begun. */
  | 'PLANNED'
  /** 进行中。Running. */
  | 'RUNNING';

/** 作废一次抽考。Void a draw. */
export type VoidExamDrawInput = {
  /** 抽考。The draw. */
  id: string;
  /** 原因，最多 500 字，会公开。Reason, 500 characters at most; it is public. */
  reason: string;
};

/** 撤回报名，最多 100 份。Withdraw enrolments, at most 100. */
export type WithdrawEnrolmentsInput = {
  /** 各份报名。The enrolments. */
  ids: Array<string>;
  /** 理由，5 至 500 字。Reason, 5 to 500 characters. */
  reason: string;
};

/** 撤回准考，最多 200 份。Take admissions back, at most 200. */
export type WithdrawExamAdmissionsInput = {
  /** 各份准考。The admissions. */
  admissionIds: Array<string>;
  /** 场次。The session. */
  sessionId: string;
};

/** 撤回申报。Withdraw a filing. */
export type WithdrawFilingInput = {
  /** 申报。The filing. */
  id: string;
  /** 缘由。Why. */
  reason?: string | null | undefined;
};

/** 撤回申请。Withdraw an application. */
export type WithdrawPilotApplicationInput = {
  /** 申请。The application. */
  id: string;
  /** 缘由。Why. */
  reason?: string | null | undefined;
};

/** 撤回变更。Withdraw a change. */
export type WithdrawProviderChangeInput = {
  /** 变更。The change. */
  id: string;
  /** 缘由。Why. */
  reason?: string | null | undefined;
};

export type CandidateListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: CandidateFilter | null | undefined;
}>;


export type CandidateListQuery = { candidates: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, documentMasked: string, schools: Array<string>, createdAt: string } }> } };

export type CandidateRecordQueryVariables = Exact<{
  id: string;
}>;


export type CandidateRecordQuery = { candidate: { id: string, name: string, documentMasked: string, photoFileId: string | null, schools: Array<string>, createdAt: string, changedAt: string, abilities: Array<CandidateAbility>, corrections: Array<{ id: string, oldName: string, newName: string, oldMasked: string, newMasked: string, numberCorrected: boolean, reason: string, correctedBy: string | null, correctedAt: string }>, reveals: Array<{ id: string, reason: string, revealedBy: string, revealedAt: string }> } | null };

export type RevealCandidateNumberMutationVariables = Exact<{
  input: RevealCandidateNumberInput;
}>;


export type RevealCandidateNumberMutation = { revealCandidateNumber: { number: string | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type CorrectCandidateMutationVariables = Exact<{
  input: CorrectCandidateInput;
}>;


export type CorrectCandidateMutation = { correctCandidate: { candidate: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type StartPhotoUploadMutationVariables = Exact<{
  input: StartPhotoUploadInput;
}>;


export type StartPhotoUploadMutation = { startPhotoUpload: { fileId: string | null, uploadUrl: string | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type SetCandidatePhotoMutationVariables = Exact<{
  input: SetCandidatePhotoInput;
}>;


export type SetCandidatePhotoMutation = { setCandidatePhoto: { candidate: { id: string, photoFileId: string | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type IssueBatchRowFragment = { id: string, programmeId: string, level: string, selection: IssueSelection, status: IssueBatchStatus, needsSecondPerson: boolean, preparedBy: string, preparedAt: string, startedBy: string | null, startedAt: string | null, finishedAt: string | null, abilities: Array<IssueBatchAbility>, levelTitle: { zh: string, en: string }, reconciliation: { total: number, issued: number, refused: number, open: number }, decision: { decision: IssueVerdict, reason: string | null, decidedBy: string, decidedAt: string } | null };

export type IssueItemRowFragment = { id: string, enrolmentId: string, name: string, documentMasked: string, state: IssueItemState, certificateId: string | null, certificateNumber: string | null, refusals: Array<{ code: IssueRefusalCode, detail: string | null }> };

export type IssueBatchesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type IssueBatchesQuery = { issueBatches: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, programmeId: string, level: string, selection: IssueSelection, status: IssueBatchStatus, needsSecondPerson: boolean, preparedBy: string, preparedAt: string, startedBy: string | null, startedAt: string | null, finishedAt: string | null, abilities: Array<IssueBatchAbility>, levelTitle: { zh: string, en: string }, reconciliation: { total: number, issued: number, refused: number, open: number }, decision: { decision: IssueVerdict, reason: string | null, decidedBy: string, decidedAt: string } | null } }> } };

export type IssueGroundQueryVariables = Exact<{ [key: string]: never; }>;


export type IssueGroundQuery = { examProgrammes: Array<{ levels: unknown, programme: { id: string, name: string, nameEn: string } }> };

export type IssueBatchRecordQueryVariables = Exact<{
  id: string;
}>;


export type IssueBatchRecordQuery = { issueBatch: { moreWaiting: boolean, missingGlyphs: Array<string>, id: string, programmeId: string, level: string, selection: IssueSelection, status: IssueBatchStatus, needsSecondPerson: boolean, preparedBy: string, preparedAt: string, startedBy: string | null, startedAt: string | null, finishedAt: string | null, abilities: Array<IssueBatchAbility>, samples: Array<{ id: string, enrolmentId: string, name: string, state: IssueItemState, certificateId: string | null }>, levelTitle: { zh: string, en: string }, reconciliation: { total: number, issued: number, refused: number, open: number }, decision: { decision: IssueVerdict, reason: string | null, decidedBy: string, decidedAt: string } | null } | null };

export type IssueItemsQueryVariables = Exact<{
  batchId: string;
  first: number;
  after?: string | null | undefined;
  state?: IssueItemState | null | undefined;
}>;


export type IssueItemsQuery = { issueItems: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, enrolmentId: string, name: string, documentMasked: string, state: IssueItemState, certificateId: string | null, certificateNumber: string | null, refusals: Array<{ code: IssueRefusalCode, detail: string | null }> } }> } };

export type PrepareIssueBatchMutationVariables = Exact<{
  input: PrepareIssueBatchInput;
}>;


export type PrepareIssueBatchMutation = { prepareIssueBatch: { batch: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type DecideIssueBatchMutationVariables = Exact<{
  input: DecideIssueBatchInput;
}>;


export type DecideIssueBatchMutation = { decideIssueBatch: { batch: { id: string, status: IssueBatchStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type StartIssueBatchMutationVariables = Exact<{
  input: IssueBatchInput;
}>;


export type StartIssueBatchMutation = { startIssueBatch: { batch: { id: string, status: IssueBatchStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type StopIssueBatchMutationVariables = Exact<{
  input: IssueBatchInput;
}>;


export type StopIssueBatchMutation = { stopIssueBatch: { batch: { id: string, status: IssueBatchStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ResumeIssueBatchMutationVariables = Exact<{
  input: IssueBatchInput;
}>;


export type ResumeIssueBatchMutation = { resumeIssueBatch: { batch: { id: string, status: IssueBatchStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type DiscardIssueBatchMutationVariables = Exact<{
  input: IssueBatchInput;
}>;


export type DiscardIssueBatchMutation = { discardIssueBatch: { batch: { id: string, status: IssueBatchStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type CertificateProposalFieldsFragment = { id: string, kind: CertificateProposalKind, status: CertificateProposalStatus, evidence: string, holderName: string | null, directions: Array<string> | null, proposedBy: string, proposedAt: string, decidedBy: string | null, decidedAt: string | null, decisionReason: string | null, mayDecide: boolean, certificateHolder: string, certificate: { id: string, number: string }, successor: { id: string, number: string } | null, reason: { code: string, title: { zh: string, en: string } } };

export type CertificateViewFieldsFragment = { number: string | null, status: CertificateStatus, holderName: string, directions: Array<{ id: string, title: { zh: string, en: string } }>, reason: { title: { zh: string, en: string } } | null };

export type CertificateRowFragment = { id: string, number: string, status: CertificateStatus, holderName: string, holderMasked: string, issuedOn: string, level: { title: { zh: string, en: string } }, directions: Array<{ title: { zh: string, en: string } }> };

export type CertificatesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: CertificateFilter | null | undefined;
}>;


export type CertificatesQuery = { certificates: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, status: CertificateStatus, holderName: string, holderMasked: string, issuedOn: string, level: { title: { zh: string, en: string } }, directions: Array<{ title: { zh: string, en: string } }> } }> } };

export type CertificateRecordQueryVariables = Exact<{
  id: string;
}>;


export type CertificateRecordQuery = { certificate: { id: string, number: string, status: CertificateStatus, programmeId: string, candidateId: string, holderName: string, holderMasked: string, issuedOn: string, issuedAt: string, batchId: string | null, statusListId: number, statusIndex: number, keyId: string, abilities: Array<CertificateAbility>, correctedResult: { certificateId: string, number: string, state: CorrectedAfterIssue, correctedAt: string } | null, title: { zh: string, en: string }, level: { id: string, title: { zh: string, en: string } }, directions: Array<{ id: string, title: { zh: string, en: string } }>, end: { effectiveAt: string, reason: { title: { zh: string, en: string } } } | null, supersedes: { id: string, number: string } | null, supersededBy: { id: string, number: string } | null, revocationReasons: Array<{ code: string, title: { zh: string, en: string } }>, proposals: Array<{ id: string, kind: CertificateProposalKind, status: CertificateProposalStatus, evidence: string, holderName: string | null, directions: Array<string> | null, proposedBy: string, proposedAt: string, decidedBy: string | null, decidedAt: string | null, decisionReason: string | null, mayDecide: boolean, certificateHolder: string, certificate: { id: string, number: string }, successor: { id: string, number: string } | null, reason: { code: string, title: { zh: string, en: string } } }> } | null };

export type CertificateProposalsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  status?: CertificateProposalStatus | null | undefined;
}>;


export type CertificateProposalsQuery = { certificateProposals: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: CertificateProposalKind, status: CertificateProposalStatus, evidence: string, holderName: string | null, directions: Array<string> | null, proposedBy: string, proposedAt: string, decidedBy: string | null, decidedAt: string | null, decisionReason: string | null, mayDecide: boolean, certificateHolder: string, certificate: { id: string, number: string }, successor: { id: string, number: string } | null, reason: { code: string, title: { zh: string, en: string } } } }> } };

export type CertificateRevocationPreviewQueryVariables = Exact<{
  certificateId: string;
  reason: string;
}>;


export type CertificateRevocationPreviewQuery = { certificateRevocationPreview: { mayEnrolAgain: boolean, before: { number: string | null, status: CertificateStatus, holderName: string, directions: Array<{ id: string, title: { zh: string, en: string } }>, reason: { title: { zh: string, en: string } } | null }, after: { number: string | null, status: CertificateStatus, holderName: string, directions: Array<{ id: string, title: { zh: string, en: string } }>, reason: { title: { zh: string, en: string } } | null } } | null };

export type CertificateCorrectionPreviewQueryVariables = Exact<{
  certificateId: string;
  reason: string;
  holderName?: string | null | undefined;
  directions?: Array<string> | string | null | undefined;
}>;


export type CertificateCorrectionPreviewQuery = { certificateCorrectionPreview: { mayEnrolAgain: boolean, before: { number: string | null, status: CertificateStatus, holderName: string, directions: Array<{ id: string, title: { zh: string, en: string } }>, reason: { title: { zh: string, en: string } } | null }, after: { number: string | null, status: CertificateStatus, holderName: string, directions: Array<{ id: string, title: { zh: string, en: string } }>, reason: { title: { zh: string, en: string } } | null }, successor: { number: string | null, status: CertificateStatus, holderName: string, directions: Array<{ id: string, title: { zh: string, en: string } }>, reason: { title: { zh: string, en: string } } | null } | null } | null };

export type ProposeCertificateRevocationMutationVariables = Exact<{
  input: ProposeCertificateRevocationInput;
}>;


export type ProposeCertificateRevocationMutation = { proposeCertificateRevocation: { proposal: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ProposeCertificateCorrectionMutationVariables = Exact<{
  input: ProposeCertificateCorrectionInput;
}>;


export type ProposeCertificateCorrectionMutation = { proposeCertificateCorrection: { proposal: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type DecideCertificateProposalMutationVariables = Exact<{
  input: DecideCertificateProposalInput;
}>;


export type DecideCertificateProposalMutation = { decideCertificateProposal: { proposal: { id: string, status: CertificateProposalStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ChangeContentFieldsFragment = { effectiveOn: string | null, name: string | null, uscc: string | null, address: string | null, jurisdictionCode: string | null, phone: string | null, legalRepresentative: string | null, scopes: Array<string> | null, category: string | null, reason: string | null, units: Array<{ name: string, uscc: string, keeps: boolean }> | null, documents: Array<{ material: string, files: Array<{ fileId: string, name: string, sha256: string, size: number }> }> | null };

export type ProviderChangeQueryVariables = Exact<{
  id: string;
}>;


export type ProviderChangeQuery = { providerChange: { id: string, number: string, kind: ProviderChangeKind, status: ApplicationStatus, stage: string, attempt: number, abilities: Array<ProviderChangeAbility>, dueOn: string | null, overdue: boolean, updatedAt: string, submittedAt: string | null, draftVersion: number | null, provider: { id: string, name: string, filingNumber: string, providerKind: ProviderKind }, movesTo: { code: string, name: string } | null, capEffect: Array<{ kind: ProviderKind, jurisdictionCode: string, name: string, cap: number, allotted: number, reserved: number, taken: number, free: number, freeAfter: number }> | null, alsoIn: Array<{ id: string, filingNumber: string, providerKind: ProviderKind }>, materials: Array<{ id: string, required: boolean, requiredForScopes: Array<string>, title: { zh: string, en: string }, why: { zh: string, en: string } }>, draft: { effectiveOn: string | null, name: string | null, uscc: string | null, address: string | null, jurisdictionCode: string | null, phone: string | null, legalRepresentative: string | null, scopes: Array<string> | null, category: string | null, reason: string | null, units: Array<{ name: string, uscc: string, keeps: boolean }> | null, documents: Array<{ material: string, files: Array<{ fileId: string, name: string, sha256: string, size: number }> }> | null } | null, submitted: { effectiveOn: string | null, name: string | null, uscc: string | null, address: string | null, jurisdictionCode: string | null, phone: string | null, legalRepresentative: string | null, scopes: Array<string> | null, category: string | null, reason: string | null, units: Array<{ name: string, uscc: string, keeps: boolean }> | null, documents: Array<{ material: string, files: Array<{ fileId: string, name: string, sha256: string, size: number }> }> | null } | null, decisions: Array<{ id: string, kind: DecisionKind, stage: string, attempt: number, toStage: string | null, decidedAt: string, organisationName: string | null, actorName: string | null, onBehalfOf: string | null, message: string | null, reasons: Array<{ code: string, rule: string | null, text: string | null }>, defects: Array<{ id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string }> }> } | null };

export type CurrentChangeDraftQueryVariables = Exact<{
  id: string;
}>;


export type CurrentChangeDraftQuery = { providerChange: { id: string, draftVersion: number | null, updatedAt: string, draft: { effectiveOn: string | null, name: string | null, uscc: string | null, address: string | null, jurisdictionCode: string | null, phone: string | null, legalRepresentative: string | null, scopes: Array<string> | null, category: string | null, reason: string | null, units: Array<{ name: string, uscc: string, keeps: boolean }> | null, documents: Array<{ material: string, files: Array<{ fileId: string, name: string, sha256: string, size: number }> }> | null } | null } | null };

export type CountiesQueryVariables = Exact<{ [key: string]: never; }>;


export type CountiesQuery = { cities: Array<{ code: string, name: string }>, counties: Array<{ code: string, name: string, parentCode: string | null }> };

export type FilingScopesQueryVariables = Exact<{ [key: string]: never; }>;


export type FilingScopesQuery = { rounds: { edges: Array<{ node: { id: string, ruleSet: string, rulePackage: { id: string, version: string, content: unknown } } }> } };

export type CreateProviderChangeMutationVariables = Exact<{
  input: CreateProviderChangeInput;
}>;


export type CreateProviderChangeMutation = { createProviderChange: { change: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type SaveProviderChangeMutationVariables = Exact<{
  input: SaveProviderChangeInput;
}>;


export type SaveProviderChangeMutation = { saveProviderChange: { change: { id: string, draftVersion: number | null, updatedAt: string, draft: { effectiveOn: string | null, name: string | null, uscc: string | null, address: string | null, jurisdictionCode: string | null, phone: string | null, legalRepresentative: string | null, scopes: Array<string> | null, category: string | null, reason: string | null, units: Array<{ name: string, uscc: string, keeps: boolean }> | null, documents: Array<{ material: string, files: Array<{ fileId: string, name: string, sha256: string, size: number }> }> | null } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type StartProviderChangeUploadMutationVariables = Exact<{
  input: StartProviderChangeUploadInput;
}>;


export type StartProviderChangeUploadMutation = { startProviderChangeUpload: { fileId: string | null, uploadUrl: string | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type SubmitProviderChangeMutationVariables = Exact<{
  input: SubmitProviderChangeInput;
}>;


export type SubmitProviderChangeMutation = { submitProviderChange: { change: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type WithdrawProviderChangeMutationVariables = Exact<{
  input: WithdrawProviderChangeInput;
}>;


export type WithdrawProviderChangeMutation = { withdrawProviderChange: { change: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type DelegationFieldsFragment = { id: string, ownerName: string, delegateName: string, given: boolean, role: Role, startsOn: string, endsOn: string, reason: string, state: DelegationState, createdAt: string, revokedAt: string | null, organisation: { id: string, name: string } };

export type DelegationsQueryVariables = Exact<{ [key: string]: never; }>;


export type DelegationsQuery = { delegations: Array<{ id: string, ownerName: string, delegateName: string, given: boolean, role: Role, startsOn: string, endsOn: string, reason: string, state: DelegationState, createdAt: string, revokedAt: string | null, organisation: { id: string, name: string } }> };

export type ColleaguesQueryVariables = Exact<{
  search: string;
}>;


export type ColleaguesQuery = { colleagues: Array<{ userId: string, name: string, role: Role, organisation: { id: string, name: string } }> };

export type DelegateDeskMutationVariables = Exact<{
  input: DelegateDeskInput;
}>;


export type DelegateDeskMutation = { delegateDesk: { delegation: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type EndDelegationMutationVariables = Exact<{
  input: EndDelegationInput;
}>;


export type EndDelegationMutation = { endDelegation: { delegation: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type FilingPlaceFieldsFragment = { code: string, name: string };

export type CapEffectFieldsFragment = { kind: ProviderKind, jurisdictionCode: string, name: string, cap: number, allotted: number, reserved: number, taken: number, free: number, freeAfter: number };

export type FilingQueueQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: FilingFilter | null | undefined;
  orderBy?: FilingOrder | null | undefined;
}>;


export type FilingQueueQuery = { filings: { totalCount: number, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, number: string, kind: ProviderKind, channel: FilingChannel, status: ApplicationStatus, stage: string, attempt: number, passage: number, late: boolean, dueOn: string | null, overdue: boolean, escalated: boolean, outcome: Outcome | null, submittedAt: string | null, abilities: Array<FilingAbility>, applicant: { id: string, name: string, uscc: string }, county: { code: string, name: string }, city: { code: string, name: string } } }> } };

export type MatchingFilingsQueryVariables = Exact<{
  first: number;
  filter?: FilingFilter | null | undefined;
}>;


export type MatchingFilingsQuery = { filings: { edges: Array<{ node: { id: string, attempt: number, passage: number, stage: string, number: string, abilities: Array<FilingAbility>, applicant: { id: string, name: string } } }> } };

export type FilingRoundsQueryVariables = Exact<{ [key: string]: never; }>;


export type FilingRoundsQuery = { rounds: { edges: Array<{ node: { ruleSet: string, id: string, name: string, nameEn: string, referenceYear: number, opensAt: string, closesAt: string, capacity: number | null, approved: number, phase: RoundPhase, programme: { id: string, code: string, name: string, nameEn: string } } }> } };

export type RoundPackageQueryVariables = Exact<{
  id: string;
}>;


export type RoundPackageQuery = { round: { id: string, rulePackage: { id: string, version: string, content: unknown } } | null };

export type PlacesUnderQueryVariables = Exact<{
  under?: string | null | undefined;
}>;


export type PlacesUnderQuery = { jurisdictions: Array<{ code: string, name: string, level: JurisdictionLevel }> };

export type FilingWorkbenchQueryVariables = Exact<{
  id: string;
}>;


export type FilingWorkbenchQuery = { filing: { id: string, number: string, kind: ProviderKind, channel: FilingChannel, status: ApplicationStatus, stage: string, attempt: number, passage: number, late: boolean, dueOn: string | null, overdue: boolean, escalated: boolean, outcome: Outcome | null, abilities: Array<FilingAbility>, changedPaths: Array<string>, updatedAt: string, submittedAt: string | null, queueCursor: string, requiredSignOffs: Array<Department>, filingNumber: string | null, applicant: { id: string, name: string, uscc: string, associationMember: boolean }, county: { code: string, name: string }, city: { code: string, name: string }, round: { id: string, name: string, nameEn: string, referenceYear: number, opensAt: string, closesAt: string, capacity: number | null, approved: number, phase: RoundPhase, rulePackage: { id: string, version: string, content: unknown }, programme: { id: string, code: string, name: string, nameEn: string } }, announcement: { id: string, number: string, title: string, publishedAt: string } | null, submission: { attempt: number, facts: unknown, submittedAt: string, submittedBy: string, hash: string } | null, evaluation: { outcome: Outcome, packageId: string, packageVersion: string, evaluatedAt: string, findings: Array<{ rule: string, clause: string, kind: FindingKind, result: FindingResult, required: unknown, actual: unknown, paths: Array<string>, missing: Array<string>, reason: unknown, leastChange: unknown, title: { zh: string, en: string } }> } | null, judgements: Array<{ attempt: number, carriedOver: boolean, rule: string, verdict: JudgementVerdict, comment: string, judgedAt: string, judgedBy: string, onBehalfOf: string | null }>, signOffs: Array<{ stage: string, attempt: number, current: boolean, changedPaths: Array<string>, department: Department, verdict: SignOffVerdict, reason: string | null, organisationName: string, signedBy: string | null, onBehalfOf: string | null, signedAt: string }>, recusals: Array<{ userName: string, reason: string, declaredAt: string }>, decisions: Array<{ id: string, kind: DecisionKind, stage: string, attempt: number, toStage: string | null, decidedAt: string, organisationName: string | null, actorName: string | null, onBehalfOf: string | null, message: string | null, reasons: Array<{ code: string, rule: string | null, text: string | null }>, defects: Array<{ id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string }> }>, capEffect: Array<{ kind: ProviderKind, jurisdictionCode: string, name: string, cap: number, allotted: number, reserved: number, taken: number, free: number, freeAfter: number }> | null } | null };

export type NextFilingQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: FilingFilter | null | undefined;
}>;


export type NextFilingQuery = { nextFilingInQueue: { id: string } | null };

export type CheckFilingsQueryVariables = Exact<{
  ids: Array<string> | string;
  stage: string;
}>;


export type CheckFilingsQuery = { checkFilings: { items: Array<{ id: string, nextStage: string | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> }>, caps: Array<{ kind: ProviderKind, jurisdictionCode: string, name: string, cap: number, allotted: number, reserved: number, taken: number, free: number, freeAfter: number }> } };

export type PassFilingsMutationVariables = Exact<{
  input: PassFilingsInput;
}>;


export type PassFilingsMutation = { passFilings: { results: Array<{ id: string, outcome: BatchOutcome, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> }> | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type PublishFilingsMutationVariables = Exact<{
  input: PublishFilingsInput;
}>;


export type PublishFilingsMutation = { publishFilings: { announcement: { id: string, number: string, title: string, publishedAt: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type JudgeFilingRuleMutationVariables = Exact<{
  input: JudgeFilingRuleInput;
}>;


export type JudgeFilingRuleMutation = { judgeFilingRule: { filing: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type SignFilingMutationVariables = Exact<{
  input: SignFilingInput;
}>;


export type SignFilingMutation = { signFiling: { filing: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type PassFilingMutationVariables = Exact<{
  input: PassFilingInput;
}>;


export type PassFilingMutation = { passFiling: { filing: { id: string, status: ApplicationStatus, stage: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ReturnFilingMutationVariables = Exact<{
  input: ReturnFilingInput;
}>;


export type ReturnFilingMutation = { returnFiling: { filing: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type RejectFilingMutationVariables = Exact<{
  input: RejectFilingInput;
}>;


export type RejectFilingMutation = { rejectFiling: { filing: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type RecuseFromFilingMutationVariables = Exact<{
  input: RecuseFromFilingInput;
}>;


export type RecuseFromFilingMutation = { recuseFromFiling: { filing: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type FilingCountsQueryVariables = Exact<{
  mine?: FilingFilter | null | undefined;
  overdue?: FilingFilter | null | undefined;
  returned?: FilingFilter | null | undefined;
}>;


export type FilingCountsQuery = { mine: { totalCount: number }, overdue: { totalCount: number }, returned: { totalCount: number } };

export type FilingSummaryQueryVariables = Exact<{
  filter?: FilingFilter | null | undefined;
}>;


export type FilingSummaryQuery = { filingSummary: { truncated: boolean, institutions: Array<{ filingId: string, position: number, name: string, legalRepresentative: string, scope: string, address: string, phone: string }>, bases: Array<{ filingId: string, position: number, name: string, legalRepresentative: string, scope: string, address: string, phone: string }> } };

export type SummaryLineFieldsFragment = { filingId: string, position: number, name: string, legalRepresentative: string, scope: string, address: string, phone: string };

export type FiledNumberQueryVariables = Exact<{
  id: string;
}>;


export type FiledNumberQuery = { filing: { id: string, filingNumber: string | null } | null };

export type EnrolmentLineFragment = { id: string, level: string, status: EnrolmentStatus, revision: number, decidedOn: string, changedAt: string, abilities: Array<EnrolmentAbility>, levelTitle: { zh: string, en: string }, directions: Array<{ id: string, title: { zh: string, en: string } }>, candidate: { id: string, name: string, documentMasked: string }, organisation: { id: string, name: string }, programme: { id: string, name: string, nameEn: string }, verdict: { outcome: Outcome, admittedBy: string | null } | null };

export type EnrolmentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: EnrolmentFilter | null | undefined;
}>;


export type EnrolmentsQuery = { enrolments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, level: string, status: EnrolmentStatus, revision: number, decidedOn: string, changedAt: string, abilities: Array<EnrolmentAbility>, levelTitle: { zh: string, en: string }, directions: Array<{ id: string, title: { zh: string, en: string } }>, candidate: { id: string, name: string, documentMasked: string }, organisation: { id: string, name: string }, programme: { id: string, name: string, nameEn: string }, verdict: { outcome: Outcome, admittedBy: string | null } | null } }> } };

export type EnrolmentCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type EnrolmentCountsQuery = { enrolmentCounts: Array<{ programmeId: string, level: string, status: EnrolmentStatus, count: number, levelTitle: { zh: string, en: string } }> };

export type EnrolmentProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type EnrolmentProgrammesQuery = { enrolmentProgrammes: Array<{ packageId: string, packageVersion: string, content: unknown, schoolType: SchoolType | null, recorded: unknown, mayEnrol: boolean, obstacle: string | null, programme: { id: string, name: string, nameEn: string } }> };

export type EnrollablePeopleQueryVariables = Exact<{
  filter?: CandidateFilter | null | undefined;
}>;


export type EnrollablePeopleQuery = { candidates: { edges: Array<{ node: { id: string, name: string, documentMasked: string } }> } };

export type EnrolmentFieldsFragment = { facts: unknown, packageId: string, packageVersion: string, ruleSet: string, createdAt: string, id: string, level: string, status: EnrolmentStatus, revision: number, decidedOn: string, changedAt: string, abilities: Array<EnrolmentAbility>, verdict: { outcome: Outcome, admittedBy: string | null, recorded: unknown, evaluatedAt: string, findings: Array<{ alternative: boolean | null, rule: string, clause: string, kind: FindingKind, result: FindingResult, required: unknown, actual: unknown, paths: Array<string>, missing: Array<string>, reason: unknown, leastChange: unknown, title: { zh: string, en: string } }> } | null, judgements: Array<{ id: string, rule: string, revision: number, verdict: JudgementVerdict, comment: string, judgedBy: string | null, judgedAt: string }>, levelTitle: { zh: string, en: string }, directions: Array<{ id: string, title: { zh: string, en: string } }>, candidate: { id: string, name: string, documentMasked: string }, organisation: { id: string, name: string }, programme: { id: string, name: string, nameEn: string } };

export type EnrolmentQueryVariables = Exact<{
  id: string;
}>;


export type EnrolmentQuery = { enrolment: { facts: unknown, packageId: string, packageVersion: string, ruleSet: string, createdAt: string, id: string, level: string, status: EnrolmentStatus, revision: number, decidedOn: string, changedAt: string, abilities: Array<EnrolmentAbility>, verdict: { outcome: Outcome, admittedBy: string | null, recorded: unknown, evaluatedAt: string, findings: Array<{ alternative: boolean | null, rule: string, clause: string, kind: FindingKind, result: FindingResult, required: unknown, actual: unknown, paths: Array<string>, missing: Array<string>, reason: unknown, leastChange: unknown, title: { zh: string, en: string } }> } | null, judgements: Array<{ id: string, rule: string, revision: number, verdict: JudgementVerdict, comment: string, judgedBy: string | null, judgedAt: string }>, levelTitle: { zh: string, en: string }, directions: Array<{ id: string, title: { zh: string, en: string } }>, candidate: { id: string, name: string, documentMasked: string }, organisation: { id: string, name: string }, programme: { id: string, name: string, nameEn: string } } | null };

export type EnrolCandidatesMutationVariables = Exact<{
  input: EnrolCandidatesInput;
}>;


export type EnrolCandidatesMutation = { enrolCandidates: { results: Array<{ id: string, enrolmentId: string | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> }> | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type RestateEnrolmentMutationVariables = Exact<{
  input: RestateEnrolmentInput;
}>;


export type RestateEnrolmentMutation = { restateEnrolment: { enrolment: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type JudgeEnrolmentMutationVariables = Exact<{
  input: JudgeEnrolmentInput;
}>;


export type JudgeEnrolmentMutation = { judgeEnrolment: { enrolment: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type WithdrawEnrolmentsMutationVariables = Exact<{
  input: WithdrawEnrolmentsInput;
}>;


export type WithdrawEnrolmentsMutation = { withdrawEnrolments: { results: Array<{ id: string, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> }> | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type RedecideEnrolmentsMutationVariables = Exact<{
  input: RedecideEnrolmentsInput;
}>;


export type RedecideEnrolmentsMutation = { redecideEnrolments: { results: Array<{ id: string, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> }> | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type RunFieldsFragment = { id: string, programmeId: string, year: number, status: AnnualEvaluationStatus, packageId: string, packageVersion: string, evaluatedOn: string, suggestedRectifyBy: string, startedAt: string, startedBy: string, stoppedAt: string | null, finishedAt: string | null, abilities: Array<AnnualEvaluationAbility>, progress: { total: number, evaluated: number, failed: number, decided: number } };

export type EvaluationRunsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type EvaluationRunsQuery = { annualEvaluations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, programmeId: string, year: number, status: AnnualEvaluationStatus, packageId: string, packageVersion: string, evaluatedOn: string, suggestedRectifyBy: string, startedAt: string, startedBy: string, stoppedAt: string | null, finishedAt: string | null, abilities: Array<AnnualEvaluationAbility>, progress: { total: number, evaluated: number, failed: number, decided: number } } }> } };

export type EvaluationRunQueryVariables = Exact<{
  id: string;
}>;


export type EvaluationRunQuery = { annualEvaluation: { id: string, programmeId: string, year: number, status: AnnualEvaluationStatus, packageId: string, packageVersion: string, evaluatedOn: string, suggestedRectifyBy: string, startedAt: string, startedBy: string, stoppedAt: string | null, finishedAt: string | null, abilities: Array<AnnualEvaluationAbility>, byProposal: Array<{ proposal: EvaluationProposal, count: number, decided: number }>, byOutcome: Array<{ outcome: Outcome, count: number }>, byPlace: Array<{ jurisdictionCode: string, place: string, total: number, keep: number, rectify: number, revoke: number, failed: number, decided: number }>, progress: { total: number, evaluated: number, failed: number, decided: number } } | null };

export type ItemLineFieldsFragment = { id: string, runId: string, state: EvaluationItemState, outcome: Outcome | null, proposal: EvaluationProposal | null, failure: string | null, abilities: Array<EvaluationItemAbility>, provider: { id: string, name: string, filingNumber: string, providerKind: ProviderKind, place: string }, decision: { decision: EvaluationProposal, rectifyBy: string | null, reason: string | null, decidedBy: string | null, onBehalfOf: string | null, decidedAt: string } | null, formerDecisions: Array<{ decision: EvaluationProposal, reason: string | null, decidedBy: string | null, decidedAt: string, declinedReason: string | null, declinedBy: string | null, declinedFor: string | null, declinedAt: string }>, rectification: { state: RectificationState, dueOn: string, events: Array<{ kind: RectificationEventKind, text: string, dueOn: string | null, happenedAt: string }> } | null };

export type EvaluationItemsQueryVariables = Exact<{
  runId: string;
  first: number;
  after?: string | null | undefined;
  filter?: EvaluationItemFilter | null | undefined;
}>;


export type EvaluationItemsQuery = { evaluationItems: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { facts: unknown, id: string, runId: string, state: EvaluationItemState, outcome: Outcome | null, proposal: EvaluationProposal | null, failure: string | null, abilities: Array<EvaluationItemAbility>, findings: Array<{ rule: string, clause: string, kind: FindingKind, result: FindingResult, required: unknown, actual: unknown, paths: Array<string>, missing: Array<string>, reason: unknown, leastChange: unknown, title: { zh: string, en: string } }>, provider: { id: string, name: string, filingNumber: string, providerKind: ProviderKind, place: string }, decision: { decision: EvaluationProposal, rectifyBy: string | null, reason: string | null, decidedBy: string | null, onBehalfOf: string | null, decidedAt: string } | null, formerDecisions: Array<{ decision: EvaluationProposal, reason: string | null, decidedBy: string | null, decidedAt: string, declinedReason: string | null, declinedBy: string | null, declinedFor: string | null, declinedAt: string }>, rectification: { state: RectificationState, dueOn: string, events: Array<{ kind: RectificationEventKind, text: string, dueOn: string | null, happenedAt: string }> } | null } }> } };

export type MatchingItemsQueryVariables = Exact<{
  runId: string;
  first: number;
  filter?: EvaluationItemFilter | null | undefined;
}>;


export type MatchingItemsQuery = { evaluationItems: { edges: Array<{ node: { id: string, runId: string, state: EvaluationItemState, outcome: Outcome | null, proposal: EvaluationProposal | null, failure: string | null, abilities: Array<EvaluationItemAbility>, provider: { id: string, name: string, filingNumber: string, providerKind: ProviderKind, place: string }, decision: { decision: EvaluationProposal, rectifyBy: string | null, reason: string | null, decidedBy: string | null, onBehalfOf: string | null, decidedAt: string } | null, formerDecisions: Array<{ decision: EvaluationProposal, reason: string | null, decidedBy: string | null, decidedAt: string, declinedReason: string | null, declinedBy: string | null, declinedFor: string | null, declinedAt: string }>, rectification: { state: RectificationState, dueOn: string, events: Array<{ kind: RectificationEventKind, text: string, dueOn: string | null, happenedAt: string }> } | null } }> } };

export type StartEvaluationMutationVariables = Exact<{
  input: StartAnnualEvaluationInput;
}>;


export type StartEvaluationMutation = { startAnnualEvaluation: { run: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type StopEvaluationMutationVariables = Exact<{
  input: AnnualEvaluationInput;
}>;


export type StopEvaluationMutation = { stopAnnualEvaluation: { run: { id: string, status: AnnualEvaluationStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ResumeEvaluationMutationVariables = Exact<{
  input: AnnualEvaluationInput;
}>;


export type ResumeEvaluationMutation = { resumeAnnualEvaluation: { run: { id: string, status: AnnualEvaluationStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type DecideEvaluationsMutationVariables = Exact<{
  input: DecideEvaluationsInput;
}>;


export type DecideEvaluationsMutation = { decideEvaluations: { results: Array<{ providerId: string, decided: boolean, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> }> | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ConfirmRectificationMutationVariables = Exact<{
  input: ConfirmRectificationInput;
}>;


export type ConfirmRectificationMutation = { confirmRectification: { item: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ReportOverviewQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AnnualReportFilter | null | undefined;
}>;


export type ReportOverviewQuery = { annualReports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, year: number, dueOn: string, state: ReportState, late: boolean, submittedAt: string | null, provider: { id: string, name: string, filingNumber: string, providerKind: ProviderKind, place: string }, figures: { revenue: number, trained: number, practised: number, sessions: number, responses: number, satisfied: number, examined: number, passed: number } | null, reminders: Array<{ daysLeft: number }> } }> } };

export type ReportCountsQueryVariables = Exact<{
  open?: AnnualReportFilter | null | undefined;
  overdue?: AnnualReportFilter | null | undefined;
  submitted?: AnnualReportFilter | null | undefined;
}>;


export type ReportCountsQuery = { open: { totalCount: number }, overdue: { totalCount: number }, submitted: { totalCount: number } };

export type OpenAnnualReportsMutationVariables = Exact<{
  input: OpenAnnualReportsInput;
}>;


export type OpenAnnualReportsMutation = { openAnnualReports: { opened: number | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ExamSessionRowFragment = { id: string, number: string, name: string, level: string, terms: unknown, room: string, capacity: number, admitted: number, startsAt: string, endsAt: string, status: ExamSessionStatus, publicationAskedAt: string | null, abilities: Array<ExamAbility> };

export type ExamDrawFieldsFragment = { id: string, attempt: number, publicId: string, stage: DrawStage, algorithm: string, students: number, rosterHash: string, seedHash: string, valueName: string, valueDue: string, committedAt: string, value: string | null, valueAt: string | null, source: string | null, publishedAt: string | null, voidReason: string | null, voidedAt: string | null, assignments: Array<{ ticket: string, module: string, paper: number }> | null };

export type ExamBatchFieldsFragment = { id: string, outcome: ExamItemOutcome, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> };

export type ExamSessionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  status?: ExamSessionStatus | null | undefined;
}>;


export type ExamSessionsQuery = { examSessions: { edges: Array<{ cursor: string, node: { id: string, number: string, name: string, level: string, terms: unknown, room: string, capacity: number, admitted: number, startsAt: string, endsAt: string, status: ExamSessionStatus, publicationAskedAt: string | null, abilities: Array<ExamAbility>, programme: { name: string, nameEn: string } } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ExamSessionRecordQueryVariables = Exact<{
  id: string;
}>;


export type ExamSessionRecordQuery = { examSession: { cancelReason: string | null, publishedAt: string | null, id: string, number: string, name: string, level: string, terms: unknown, room: string, capacity: number, admitted: number, startsAt: string, endsAt: string, status: ExamSessionStatus, publicationAskedAt: string | null, abilities: Array<ExamAbility>, programme: { id: string, name: string, nameEn: string }, examiners: Array<{ userId: string, name: string }>, draws: Array<{ id: string, attempt: number, publicId: string, stage: DrawStage, algorithm: string, students: number, rosterHash: string, seedHash: string, valueName: string, valueDue: string, committedAt: string, value: string | null, valueAt: string | null, source: string | null, publishedAt: string | null, voidReason: string | null, voidedAt: string | null, assignments: Array<{ ticket: string, module: string, paper: number }> | null }>, incidents: Array<{ id: string, ticketNumber: string | null, candidateName: string | null, happenedAt: string, text: string, effect: IncidentEffect, recordedBy: string | null, recordedAt: string }>, corrections: Array<{ id: string, admissionId: string, ticketNumber: string, candidateName: string, marks: unknown, certificateNumber: string | null, reason: string, proposedBy: string, proposedAt: string, decision: CorrectionVerdict | null, mayDecide: boolean }> } | null };

export type ExamGroundQueryVariables = Exact<{ [key: string]: never; }>;


export type ExamGroundQuery = { examProgrammes: Array<{ levels: unknown, programme: { id: string, name: string, nameEn: string } }>, examiners: Array<{ userId: string, name: string }> };

export type ExamRosterQueryVariables = Exact<{
  sessionId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ExamRosterQuery = { examAdmissions: { edges: Array<{ node: { id: string, ticketNumber: string, seat: number, candidateName: string, document: string | null, organisation: string, directions: Array<string>, sits: Array<string>, attendance: Attendance } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type ExamApplicantsQueryVariables = Exact<{
  sessionId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ExamApplicantsQuery = { examApplicants: { edges: Array<{ node: { enrolmentId: string, candidateName: string, document: string, organisation: string, directions: Array<string>, retake: boolean, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type ExamScoreSheetQueryVariables = Exact<{
  sessionId: string;
  first: number;
  after?: string | null | undefined;
  conflicts?: boolean | null | undefined;
}>;


export type ExamScoreSheetQuery = { examScoreSheet: { edges: Array<{ node: { admissionId: string, ticketNumber: string, candidateName: string, seat: number, attendance: Attendance, marks: Array<{ direction: string, component: ExamComponent, state: MarkState | null, own: { parts: unknown, total: string } | null, entries: Array<{ by: string, at: string, parts: unknown, total: string }>, decision: { by: string, total: string, reason: string | null } | null }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } | null };

export type ExamPublicationPreviewQueryVariables = Exact<{
  sessionId: string;
}>;


export type ExamPublicationPreviewQuery = { examPublicationPreview: { candidates: number, passed: number, retakes: number, absent: number, withoutAttendance: number, missing: number, conflicts: number } };

export type CorrectedCertificateFieldsFragment = { certificateId: string, number: string, state: CorrectedAfterIssue, correctedAt: string };

export type ExamResultsQueryVariables = Exact<{
  sessionId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ExamResultsQuery = { examResults: { edges: Array<{ node: { admissionId: string, ticketNumber: string, candidateName: string, organisation: string, correctedCertificate: { certificateId: string, number: string, state: CorrectedAfterIssue, correctedAt: string } | null, result: { version: number, attendance: Attendance, passed: boolean, outstanding: Array<string>, reason: string | null, publishedAt: string, scores: Array<{ direction: string, component: ExamComponent, score: string | null, passed: boolean, carriedFrom: string | null }> }, earlier: Array<{ version: number, passed: boolean, publishedAt: string, scores: Array<{ direction: string, component: ExamComponent, score: string | null }> }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type CreateExamSessionMutationVariables = Exact<{
  input: CreateExamSessionInput;
}>;


export type CreateExamSessionMutation = { createExamSession: { session: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ChangeExamSessionMutationVariables = Exact<{
  input: ChangeExamSessionInput;
}>;


export type ChangeExamSessionMutation = { changeExamSession: { session: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type OpenExamSessionMutationVariables = Exact<{
  input: ExamSessionIdInput;
}>;


export type OpenExamSessionMutation = { openExamSession: { session: { id: string, status: ExamSessionStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type CloseExamSessionMutationVariables = Exact<{
  input: ExamSessionIdInput;
}>;


export type CloseExamSessionMutation = { closeExamSession: { session: { id: string, status: ExamSessionStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type CancelExamSessionMutationVariables = Exact<{
  input: CancelExamSessionInput;
}>;


export type CancelExamSessionMutation = { cancelExamSession: { session: { id: string, status: ExamSessionStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type AdmitToExamMutationVariables = Exact<{
  input: AdmitToExamInput;
}>;


export type AdmitToExamMutation = { admitToExam: { results: Array<{ id: string, outcome: ExamItemOutcome, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> }> | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type WithdrawExamAdmissionsMutationVariables = Exact<{
  input: WithdrawExamAdmissionsInput;
}>;


export type WithdrawExamAdmissionsMutation = { withdrawExamAdmissions: { results: Array<{ id: string, outcome: ExamItemOutcome, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> }> | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type RecordExamAttendanceMutationVariables = Exact<{
  input: RecordExamAttendanceInput;
}>;


export type RecordExamAttendanceMutation = { recordExamAttendance: { results: Array<{ id: string, outcome: ExamItemOutcome, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> }> | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type RecordExamIncidentMutationVariables = Exact<{
  input: RecordExamIncidentInput;
}>;


export type RecordExamIncidentMutation = { recordExamIncident: { incidentId: string | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type CommitExamDrawMutationVariables = Exact<{
  input: CommitExamDrawInput;
}>;


export type CommitExamDrawMutation = { commitExamDraw: { drawId: string | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type EnterExamDrawValueMutationVariables = Exact<{
  input: EnterExamDrawValueInput;
}>;


export type EnterExamDrawValueMutation = { enterExamDrawValue: { drawId: string | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type RunExamDrawMutationVariables = Exact<{
  input: ExamDrawIdInput;
}>;


export type RunExamDrawMutation = { runExamDraw: { drawId: string | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type PublishExamDrawMutationVariables = Exact<{
  input: ExamDrawIdInput;
}>;


export type PublishExamDrawMutation = { publishExamDraw: { drawId: string | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type VoidExamDrawMutationVariables = Exact<{
  input: VoidExamDrawInput;
}>;


export type VoidExamDrawMutation = { voidExamDraw: { drawId: string | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type EnterExamScoresMutationVariables = Exact<{
  input: EnterExamScoresInput;
}>;


export type EnterExamScoresMutation = { enterExamScores: { results: Array<{ row: number, outcome: ExamItemOutcome, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> }> | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ResolveExamScoreMutationVariables = Exact<{
  input: ResolveExamScoreInput;
}>;


export type ResolveExamScoreMutation = { resolveExamScore: { admissionId: string | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type PublishExamResultsMutationVariables = Exact<{
  input: ExamSessionIdInput;
}>;


export type PublishExamResultsMutation = { publishExamResults: { session: { id: string, status: ExamSessionStatus, publicationAskedAt: string | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ProposeExamCorrectionMutationVariables = Exact<{
  input: ProposeExamCorrectionInput;
}>;


export type ProposeExamCorrectionMutation = { proposeExamCorrection: { correctionId: string | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type DecideExamCorrectionMutationVariables = Exact<{
  input: DecideExamCorrectionInput;
}>;


export type DecideExamCorrectionMutation = { decideExamCorrection: { correctionId: string | null, correctedCertificate: { certificateId: string, number: string, state: CorrectedAfterIssue, correctedAt: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type StartScoreUploadMutationVariables = Exact<{
  input: StartScoreUploadInput;
}>;


export type StartScoreUploadMutation = { startScoreUpload: { fileId: string | null, uploadUrl: string | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ImportExamScoresMutationVariables = Exact<{
  input: ImportExamScoresInput;
}>;


export type ImportExamScoresMutation = { importExamScores: { taken: number | null, refused: Array<{ row: number, ticketNumber: string, direction: string, component: ExamComponent | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> }> | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type FilingDecisionFieldsFragment = { id: string, kind: DecisionKind, stage: string, attempt: number, toStage: string | null, decidedAt: string, organisationName: string | null, actorName: string | null, onBehalfOf: string | null, message: string | null, reasons: Array<{ code: string, rule: string | null, text: string | null }>, defects: Array<{ id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string }> };

export type EditableFilingQueryVariables = Exact<{
  id: string;
}>;


export type EditableFilingQuery = { filing: { id: string, number: string, kind: ProviderKind, channel: FilingChannel, status: ApplicationStatus, stage: string, abilities: Array<FilingAbility>, submittedAt: string | null, applicant: { id: string, name: string }, county: { code: string, name: string }, round: { ruleSet: string, id: string, name: string, nameEn: string, referenceYear: number, opensAt: string, closesAt: string, capacity: number | null, approved: number, phase: RoundPhase, rulePackage: { id: string, version: string, hash: string, content: unknown }, programme: { id: string, code: string, name: string, nameEn: string } }, draft: { facts: unknown, version: number, savedAt: string, savedBy: string } | null, submission: { attempt: number, submittedAt: string, facts: unknown } | null, decisions: Array<{ id: string, kind: DecisionKind, stage: string, attempt: number, toStage: string | null, decidedAt: string, organisationName: string | null, actorName: string | null, onBehalfOf: string | null, message: string | null, reasons: Array<{ code: string, rule: string | null, text: string | null }>, defects: Array<{ id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string }> }> } | null };

export type CurrentFilingDraftQueryVariables = Exact<{
  id: string;
}>;


export type CurrentFilingDraftQuery = { filing: { id: string, draft: { facts: unknown, version: number, savedAt: string, savedBy: string } | null } | null };

export type FilingPackageQueryVariables = Exact<{
  id: string;
}>;


export type FilingPackageQuery = { filing: { id: string, kind: ProviderKind, channel: FilingChannel, round: { id: string, rulePackage: { id: string, version: string, content: unknown } } } | null };

export type FilingProgressQueryVariables = Exact<{
  id: string;
}>;


export type FilingProgressQuery = { filing: { id: string, number: string, kind: ProviderKind, channel: FilingChannel, status: ApplicationStatus, stage: string, attempt: number, late: boolean, outcome: Outcome | null, abilities: Array<FilingAbility>, dueOn: string | null, overdue: boolean, filingNumber: string | null, applicant: { id: string, name: string }, county: { code: string, name: string }, city: { code: string, name: string }, round: { id: string, name: string, nameEn: string }, announcement: { id: string, number: string, title: string, publishedAt: string } | null, signOffs: Array<{ stage: string, current: boolean, department: Department, verdict: SignOffVerdict, reason: string | null, organisationName: string, signedAt: string }>, evaluation: { outcome: Outcome, packageId: string, packageVersion: string, evaluatedAt: string, findings: Array<{ rule: string, clause: string, kind: FindingKind, result: FindingResult, required: unknown, actual: unknown, paths: Array<string>, missing: Array<string>, reason: unknown, leastChange: unknown, title: { zh: string, en: string } }> } | null, submission: { attempt: number, facts: unknown, submittedAt: string, submittedBy: string, hash: string } | null, decisions: Array<{ id: string, kind: DecisionKind, stage: string, attempt: number, toStage: string | null, decidedAt: string, organisationName: string | null, actorName: string | null, onBehalfOf: string | null, message: string | null, reasons: Array<{ code: string, rule: string | null, text: string | null }>, defects: Array<{ id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string }> }> } | null };

export type CreateFilingMutationVariables = Exact<{
  input: CreateFilingInput;
}>;


export type CreateFilingMutation = { createFiling: { filing: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type SaveFilingDraftMutationVariables = Exact<{
  input: SaveFilingDraftInput;
}>;


export type SaveFilingDraftMutation = { saveFilingDraft: { filing: { id: string, draft: { facts: unknown, version: number, savedAt: string, savedBy: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type SubmitFilingMutationVariables = Exact<{
  input: SubmitFilingInput;
}>;


export type SubmitFilingMutation = { submitFiling: { filing: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type WithdrawFilingMutationVariables = Exact<{
  input: WithdrawFilingInput;
}>;


export type WithdrawFilingMutation = { withdrawFiling: { filing: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type StartFilingUploadMutationVariables = Exact<{
  input: StartFilingUploadInput;
}>;


export type StartFilingUploadMutation = { startFilingUpload: { uploadUrl: string | null, fileId: string | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type RoundSummaryFragment = { id: string, name: string, nameEn: string, referenceYear: number, opensAt: string, closesAt: string, capacity: number | null, approved: number, phase: RoundPhase, programme: { id: string, code: string, name: string, nameEn: string } };

export type FindingFieldsFragment = { rule: string, clause: string, kind: FindingKind, result: FindingResult, required: unknown, actual: unknown, paths: Array<string>, missing: Array<string>, reason: unknown, leastChange: unknown, title: { zh: string, en: string } };

export type EvaluationFieldsFragment = { outcome: Outcome, packageId: string, packageVersion: string, evaluatedAt: string, findings: Array<{ rule: string, clause: string, kind: FindingKind, result: FindingResult, required: unknown, actual: unknown, paths: Array<string>, missing: Array<string>, reason: unknown, leastChange: unknown, title: { zh: string, en: string } }> };

export type DefectFieldsFragment = { id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string };

export type DecisionFieldsFragment = { id: string, kind: DecisionKind, stage: string, attempt: number, decidedAt: string, actorName: string | null, message: string | null, reasons: Array<{ code: string, rule: string | null, text: string | null }>, defects: Array<{ id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string }> };

export type JudgementFieldsFragment = { attempt: number, carriedOver: boolean, rule: string, verdict: JudgementVerdict, comment: string, judgedAt: string, judgedBy: string, onBehalfOf: string | null };

export type SchoolFieldsFragment = { id: string, name: string, uscc: string | null, schoolType: SchoolType, place: string | null };

export type HolidaysQueryVariables = Exact<{
  year: number;
}>;


export type HolidaysQuery = { holidays: Array<{ day: string, working: boolean, name: string }> };

export type ImportHolidaysMutationVariables = Exact<{
  input: ImportHolidaysInput;
}>;


export type ImportHolidaysMutation = { importHolidays: { recomputed: number | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type PrintOrderFieldsFragment = { id: string, kind: PrintKind, filings: number, fileId: string | null, fileName: string | null };

export type PrintOrderStateQueryVariables = Exact<{
  id: string;
}>;


export type PrintOrderStateQuery = { printOrder: { id: string, kind: PrintKind, filings: number, fileId: string | null, fileName: string | null } | null };

export type OrderPrintMutationVariables = Exact<{
  input: OrderPrintInput;
}>;


export type OrderPrintMutation = { orderPrint: { order: { id: string, kind: PrintKind, filings: number, fileId: string | null, fileName: string | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ReportFiguresFieldsFragment = { revenue: number, trained: number, practised: number, sessions: number, responses: number, satisfied: number, examined: number, passed: number };

export type ProviderHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type ProviderHomeQuery = { rounds: { edges: Array<{ node: { ruleSet: string, id: string, name: string, nameEn: string, referenceYear: number, opensAt: string, closesAt: string, capacity: number | null, approved: number, phase: RoundPhase, programme: { id: string, code: string, name: string, nameEn: string } } }> }, filings: { edges: Array<{ node: { id: string, number: string, kind: ProviderKind, channel: FilingChannel, status: ApplicationStatus, stage: string, outcome: Outcome | null, late: boolean, dueOn: string | null, updatedAt: string, filingNumber: string | null, round: { id: string, name: string, nameEn: string, closesAt: string, phase: RoundPhase }, decisions: Array<{ kind: DecisionKind, defects: Array<{ id: string }> }> } }> }, providers: { edges: Array<{ node: { id: string, filingNumber: string, kind: ProviderKind, name: string, status: ProviderStatus, place: string, filedAt: string, effectiveAt: string, abilities: Array<ProviderAbility>, ban: { name: string, firstDay: string, lastDay: string } | null, reports: Array<{ id: string, year: number, dueOn: string, state: ReportState, late: boolean, attempt: number, abilities: Array<ReportAbility>, reminders: Array<{ daysLeft: number, remindedAt: string }> }>, evaluations: Array<{ id: string, runId: string, year: number, abilities: Array<EvaluationItemAbility>, decision: { decision: EvaluationProposal, rectifyBy: string | null, reason: string | null } | null, rectification: { state: RectificationState, dueOn: string, events: Array<{ kind: RectificationEventKind, text: string, dueOn: string | null, happenedAt: string }> } | null }> } }> }, bans: { edges: Array<{ node: { revocationId: string, name: string, uscc: string, firstDay: string, lastDay: string } }> }, providerChanges: { edges: Array<{ node: { id: string, number: string, kind: ProviderChangeKind, status: ApplicationStatus, updatedAt: string, provider: { id: string, name: string } } }> } };

export type AnnualReportQueryVariables = Exact<{
  id: string;
}>;


export type AnnualReportQuery = { annualReport: { id: string, year: number, dueOn: string, state: ReportState, late: boolean, attempt: number, abilities: Array<ReportAbility>, submittedAt: string | null, draft: unknown, draftVersion: number, savedAt: string | null, contradictions: Array<string>, provider: { id: string, name: string, filingNumber: string, providerKind: ProviderKind }, figures: { revenue: number, trained: number, practised: number, sessions: number, responses: number, satisfied: number, examined: number, passed: number } | null, lastYear: { revenue: number, trained: number, practised: number, sessions: number, responses: number, satisfied: number, examined: number, passed: number } | null, recorded: { trained: number | null, practised: number | null, sessions: number | null, responses: number | null, satisfied: number | null, examined: number | null, passed: number | null } | null, submissions: Array<{ attempt: number, submittedAt: string, submittedBy: string, figures: { revenue: number, trained: number, practised: number, sessions: number, responses: number, satisfied: number, examined: number, passed: number } }>, reminders: Array<{ daysLeft: number, remindedAt: string }> } | null };

export type AnnualReportFieldsFragment = { id: string, year: number, dueOn: string, state: ReportState, late: boolean, attempt: number, abilities: Array<ReportAbility>, submittedAt: string | null, draft: unknown, draftVersion: number, savedAt: string | null, contradictions: Array<string>, provider: { id: string, name: string, filingNumber: string, providerKind: ProviderKind }, figures: { revenue: number, trained: number, practised: number, sessions: number, responses: number, satisfied: number, examined: number, passed: number } | null, lastYear: { revenue: number, trained: number, practised: number, sessions: number, responses: number, satisfied: number, examined: number, passed: number } | null, recorded: { trained: number | null, practised: number | null, sessions: number | null, responses: number | null, satisfied: number | null, examined: number | null, passed: number | null } | null, submissions: Array<{ attempt: number, submittedAt: string, submittedBy: string, figures: { revenue: number, trained: number, practised: number, sessions: number, responses: number, satisfied: number, examined: number, passed: number } }>, reminders: Array<{ daysLeft: number, remindedAt: string }> };

export type SaveAnnualReportMutationVariables = Exact<{
  input: SaveAnnualReportInput;
}>;


export type SaveAnnualReportMutation = { saveAnnualReport: { report: { id: string, draft: unknown, draftVersion: number, savedAt: string | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type SubmitAnnualReportMutationVariables = Exact<{
  input: SubmitAnnualReportInput;
}>;


export type SubmitAnnualReportMutation = { submitAnnualReport: { report: { id: string, state: ReportState } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ReportRectificationMutationVariables = Exact<{
  input: ReportRectificationInput;
}>;


export type ReportRectificationMutation = { reportRectification: { item: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type QuotaPlanSummaryFragment = { id: string, programmeId: string, name: string, state: QuotaPlanState, version: number | null, baseVersion: number, draftVersion: number, packageId: string | null, packageVersion: string | null, createdAt: string, changedAt: string, createdBy: string | null, reason: string | null, publishedAt: string | null, publishedBy: string | null };

export type QuotaPlanLinesFragment = { caps: Array<{ jurisdictionCode: string, name: string, providerKind: ProviderKind, slots: number, before: number | null }>, targets: Array<{ jurisdictionCode: string, name: string, year: number, people: number, before: number | null }> };

export type QuotaPlanFieldsFragment = { id: string, programmeId: string, name: string, state: QuotaPlanState, version: number | null, baseVersion: number, draftVersion: number, packageId: string | null, packageVersion: string | null, createdAt: string, changedAt: string, createdBy: string | null, reason: string | null, publishedAt: string | null, publishedBy: string | null, preview: { lines: Array<{ jurisdictionCode: string, name: string, providerKind: ProviderKind, cap: number, before: number | null, allotted: number, reserved: number, taken: number, free: number, over: number, waiting: number, unserved: number }>, unserved: Array<{ id: string, number: string, name: string, jurisdictionCode: string, providerKind: ProviderKind, submittedAt: string }>, totals: Array<{ providerKind: ProviderKind, cap: number, reserved: number, taken: number, free: number, unserved: number }>, targetTotals: Array<{ year: number, people: number }>, problems: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } | null, caps: Array<{ jurisdictionCode: string, name: string, providerKind: ProviderKind, slots: number, before: number | null }>, targets: Array<{ jurisdictionCode: string, name: string, year: number, people: number, before: number | null }> };

export type QuotaPlansQueryVariables = Exact<{
  programmeId: string;
}>;


export type QuotaPlansQuery = { quotaPlans: Array<{ id: string, programmeId: string, name: string, state: QuotaPlanState, version: number | null, baseVersion: number, draftVersion: number, packageId: string | null, packageVersion: string | null, createdAt: string, changedAt: string, createdBy: string | null, reason: string | null, publishedAt: string | null, publishedBy: string | null, caps: Array<{ jurisdictionCode: string, name: string, providerKind: ProviderKind, slots: number, before: number | null }>, targets: Array<{ jurisdictionCode: string, name: string, year: number, people: number, before: number | null }> }> };

export type QuotaPlanQueryVariables = Exact<{
  id: string;
}>;


export type QuotaPlanQuery = { quotaPlan: { id: string, programmeId: string, name: string, state: QuotaPlanState, version: number | null, baseVersion: number, draftVersion: number, packageId: string | null, packageVersion: string | null, createdAt: string, changedAt: string, createdBy: string | null, reason: string | null, publishedAt: string | null, publishedBy: string | null, preview: { lines: Array<{ jurisdictionCode: string, name: string, providerKind: ProviderKind, cap: number, before: number | null, allotted: number, reserved: number, taken: number, free: number, over: number, waiting: number, unserved: number }>, unserved: Array<{ id: string, number: string, name: string, jurisdictionCode: string, providerKind: ProviderKind, submittedAt: string }>, totals: Array<{ providerKind: ProviderKind, cap: number, reserved: number, taken: number, free: number, unserved: number }>, targetTotals: Array<{ year: number, people: number }>, problems: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } | null, caps: Array<{ jurisdictionCode: string, name: string, providerKind: ProviderKind, slots: number, before: number | null }>, targets: Array<{ jurisdictionCode: string, name: string, year: number, people: number, before: number | null }> } | null };

export type StartQuotaPlanMutationVariables = Exact<{
  input: StartQuotaPlanInput;
}>;


export type StartQuotaPlanMutation = { startQuotaPlan: { plan: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ChangeQuotaPlanMutationVariables = Exact<{
  input: ChangeQuotaPlanInput;
}>;


export type ChangeQuotaPlanMutation = { changeQuotaPlan: { plan: { id: string, programmeId: string, name: string, state: QuotaPlanState, version: number | null, baseVersion: number, draftVersion: number, packageId: string | null, packageVersion: string | null, createdAt: string, changedAt: string, createdBy: string | null, reason: string | null, publishedAt: string | null, publishedBy: string | null, preview: { lines: Array<{ jurisdictionCode: string, name: string, providerKind: ProviderKind, cap: number, before: number | null, allotted: number, reserved: number, taken: number, free: number, over: number, waiting: number, unserved: number }>, unserved: Array<{ id: string, number: string, name: string, jurisdictionCode: string, providerKind: ProviderKind, submittedAt: string }>, totals: Array<{ providerKind: ProviderKind, cap: number, reserved: number, taken: number, free: number, unserved: number }>, targetTotals: Array<{ year: number, people: number }>, problems: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } | null, caps: Array<{ jurisdictionCode: string, name: string, providerKind: ProviderKind, slots: number, before: number | null }>, targets: Array<{ jurisdictionCode: string, name: string, year: number, people: number, before: number | null }> } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type PublishQuotaPlanMutationVariables = Exact<{
  input: PublishQuotaPlanInput;
}>;


export type PublishQuotaPlanMutation = { publishQuotaPlan: { plan: { id: string, programmeId: string, name: string, state: QuotaPlanState, version: number | null, baseVersion: number, draftVersion: number, packageId: string | null, packageVersion: string | null, createdAt: string, changedAt: string, createdBy: string | null, reason: string | null, publishedAt: string | null, publishedBy: string | null, preview: { lines: Array<{ jurisdictionCode: string, name: string, providerKind: ProviderKind, cap: number, before: number | null, allotted: number, reserved: number, taken: number, free: number, over: number, waiting: number, unserved: number }>, unserved: Array<{ id: string, number: string, name: string, jurisdictionCode: string, providerKind: ProviderKind, submittedAt: string }>, totals: Array<{ providerKind: ProviderKind, cap: number, reserved: number, taken: number, free: number, unserved: number }>, targetTotals: Array<{ year: number, people: number }>, problems: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } | null, caps: Array<{ jurisdictionCode: string, name: string, providerKind: ProviderKind, slots: number, before: number | null }>, targets: Array<{ jurisdictionCode: string, name: string, year: number, people: number, before: number | null }> } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type DiscardQuotaPlanMutationVariables = Exact<{
  input: DiscardQuotaPlanInput;
}>;


export type DiscardQuotaPlanMutation = { discardQuotaPlan: { userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type TrainingTargetFieldsFragment = { jurisdictionCode: string, name: string, parentCode: string | null, year: number, people: number | null, trained: number, fixed: boolean, split: { version: number, people: number, matches: boolean, splitAt: string, splitBy: string } | null };

export type QuotaYearsQueryVariables = Exact<{
  programmeId: string;
}>;


export type QuotaYearsQuery = { quotaPlans: Array<{ id: string, state: QuotaPlanState, targets: Array<{ year: number }> }> };

export type TrainingTargetsQueryVariables = Exact<{
  programmeId: string;
  under: string;
  year: number;
}>;


export type TrainingTargetsQuery = { trainingTargets: Array<{ jurisdictionCode: string, name: string, parentCode: string | null, year: number, people: number | null, trained: number, fixed: boolean, split: { version: number, people: number, matches: boolean, splitAt: string, splitBy: string } | null }> };

export type SplitTargetMutationVariables = Exact<{
  input: SplitTargetInput;
}>;


export type SplitTargetMutation = { splitTarget: { targets: Array<{ jurisdictionCode: string, name: string, parentCode: string | null, year: number, people: number | null, trained: number, fixed: boolean, split: { version: number, people: number, matches: boolean, splitAt: string, splitBy: string } | null }> | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type DelegatedDesksQueryVariables = Exact<{ [key: string]: never; }>;


export type DelegatedDesksQuery = { delegations: Array<{ id: string, given: boolean, state: DelegationState, organisation: { id: string, name: string, kind: OrganisationKind, jurisdictionCode: string | null, department: Department | null } }> };

export type QuotaProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type QuotaProgrammesQuery = { rounds: { edges: Array<{ node: { id: string, ruleSet: string, opensAt: string, programme: { id: string, name: string, nameEn: string }, rulePackage: { id: string, version: string } } }> } };

export type QuotaPlaceFieldsFragment = { jurisdictionCode: string, name: string, parentCode: string | null, pool: boolean, lines: Array<{ providerKind: ProviderKind, cap: number | null, allotted: number, reserved: number, taken: number, free: number | null }> };

export type QuotaOverviewQueryVariables = Exact<{
  programmeId: string;
  under: string;
}>;


export type QuotaOverviewQuery = { quotaOverview: Array<{ jurisdictionCode: string, name: string, parentCode: string | null, pool: boolean, lines: Array<{ providerKind: ProviderKind, cap: number | null, allotted: number, reserved: number, taken: number, free: number | null }> }> };

export type QuotaTransfersQueryVariables = Exact<{
  programmeId: string;
  jurisdictionCode: string;
  first: number;
  after?: string | null | undefined;
}>;


export type QuotaTransfersQuery = { quotaTransfers: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: QuotaTransferKind, subjectId: string | null, reason: string | null, movedAt: string, actorName: string | null, entries: Array<{ providerKind: ProviderKind, bucket: QuotaBucket, amount: number }> } }> } };

export type AllotFromPoolMutationVariables = Exact<{
  input: AllotFromPoolInput;
}>;


export type AllotFromPoolMutation = { allotFromPool: { places: Array<{ jurisdictionCode: string }> | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type RevocationFieldsFragment = { id: string, status: RevocationStatus, ground: RevocationGround, evidence: string, runId: string | null, proposedBy: string | null, proposedFor: string | null, proposedAt: string, decidedBy: string | null, decidedFor: string | null, decidedAt: string | null, reason: string | null, mayDecide: boolean, ban: { firstDay: string, lastDay: string } | null };

export type ProviderListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ProviderFilter | null | undefined;
  orderBy?: ProviderOrder | null | undefined;
}>;


export type ProviderListQuery = { providers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, filingNumber: string, kind: ProviderKind, name: string, uscc: string, status: ProviderStatus, place: string, jurisdictionCode: string, scopes: Array<string>, filedAt: string } }> } };

export type ProviderRecordQueryVariables = Exact<{
  id: string;
}>;


export type ProviderRecordQuery = { provider: { id: string, filingNumber: string, kind: ProviderKind, name: string, uscc: string, status: ProviderStatus, place: string, jurisdictionCode: string, address: string, phone: string | null, legalRepresentative: string | null, scopes: Array<string>, category: string | null, filedAt: string, effectiveAt: string, announcementNumber: string, version: number, abilities: Array<ProviderAbility>, filing: { id: string, number: string, submittedAt: string | null, decisions: Array<{ id: string, kind: DecisionKind, stage: string, attempt: number, toStage: string | null, decidedAt: string, organisationName: string | null, actorName: string | null, onBehalfOf: string | null, message: string | null, reasons: Array<{ code: string, rule: string | null, text: string | null }>, defects: Array<{ id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string }> }> } | null, versions: Array<{ version: number, status: ProviderStatus, cause: ProviderCause, name: string, uscc: string, place: string, address: string, phone: string | null, legalRepresentative: string | null, scopes: Array<string>, category: string | null, effectiveAt: string, supersededAt: string | null, recordedBy: string | null, recordedAt: string }>, reports: Array<{ id: string, year: number, dueOn: string, state: ReportState, late: boolean, submittedAt: string | null, figures: { revenue: number, trained: number, practised: number, sessions: number, responses: number, satisfied: number, examined: number, passed: number } | null }>, evaluations: Array<{ id: string, runId: string, year: number, state: EvaluationItemState, outcome: Outcome | null, proposal: EvaluationProposal | null, decision: { decision: EvaluationProposal, rectifyBy: string | null, reason: string | null, decidedBy: string | null, onBehalfOf: string | null, decidedAt: string } | null, formerDecisions: Array<{ decision: EvaluationProposal, reason: string | null, decidedBy: string | null, decidedAt: string, declinedReason: string | null, declinedBy: string | null, declinedFor: string | null, declinedAt: string }>, rectification: { state: RectificationState, dueOn: string, events: Array<{ kind: RectificationEventKind, text: string, dueOn: string | null, happenedAt: string }> } | null }>, incidents: Array<{ id: string, kind: IncidentKind, happenedOn: string, source: string, text: string, recordedBy: string | null, onBehalfOf: string | null, recordedAt: string }>, revocations: Array<{ id: string, status: RevocationStatus, ground: RevocationGround, evidence: string, runId: string | null, proposedBy: string | null, proposedFor: string | null, proposedAt: string, decidedBy: string | null, decidedFor: string | null, decidedAt: string | null, reason: string | null, mayDecide: boolean, ban: { firstDay: string, lastDay: string } | null }>, changes: Array<{ id: string, number: string, kind: ProviderChangeKind, status: ApplicationStatus, submittedAt: string | null, updatedAt: string }>, successions: Array<{ predecessorUscc: string, successorUscc: string, successorName: string, cause: ProviderCause, happenedOn: string, toFileAnew: boolean }>, ban: { name: string, firstDay: string, lastDay: string } | null } | null };

export type RecordIncidentMutationVariables = Exact<{
  input: RecordIncidentInput;
}>;


export type RecordIncidentMutation = { recordIncident: { provider: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ProposeRevocationMutationVariables = Exact<{
  input: ProposeRevocationInput;
}>;


export type ProposeRevocationMutation = { proposeRevocation: { revocation: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type RevocationListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  status?: RevocationStatus | null | undefined;
}>;


export type RevocationListQuery = { revocations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, status: RevocationStatus, ground: RevocationGround, evidence: string, runId: string | null, proposedBy: string | null, proposedFor: string | null, proposedAt: string, decidedBy: string | null, decidedFor: string | null, decidedAt: string | null, reason: string | null, mayDecide: boolean, provider: { id: string, name: string, filingNumber: string, providerKind: ProviderKind, place: string }, ban: { firstDay: string, lastDay: string } | null } }> } };

export type RevocationPreviewQueryVariables = Exact<{
  providerId: string;
}>;


export type RevocationPreviewQuery = { revocationPreview: { banFirstDay: string, banLastDay: string, before: { filingNumber: string, name: string, place: string, status: ProviderStatus, since: string }, after: { filingNumber: string, name: string, place: string, status: ProviderStatus, since: string }, caps: Array<{ kind: ProviderKind, jurisdictionCode: string, name: string, cap: number, allotted: number, reserved: number, taken: number, free: number, freeAfter: number }> } | null };

export type PublicPreviewFieldsFragment = { filingNumber: string, name: string, place: string, status: ProviderStatus, since: string };

export type DecideRevocationMutationVariables = Exact<{
  input: DecideRevocationInput;
}>;


export type DecideRevocationMutation = { decideRevocation: { revocation: { id: string, status: RevocationStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type BanListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  on?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type BanListQuery = { bans: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { revocationId: string, providerId: string, name: string, uscc: string, firstDay: string, lastDay: string } }> } };

export type ChangeListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: ProviderChangeFilter | null | undefined;
}>;


export type ChangeListQuery = { providerChanges: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: string, kind: ProviderChangeKind, status: ApplicationStatus, dueOn: string | null, overdue: boolean, submittedAt: string | null, provider: { id: string, name: string, filingNumber: string, place: string, providerKind: ProviderKind } } }> } };

export type AcceptProviderChangeMutationVariables = Exact<{
  input: AcceptProviderChangeInput;
}>;


export type AcceptProviderChangeMutation = { acceptProviderChange: { change: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ReturnProviderChangeMutationVariables = Exact<{
  input: ReturnProviderChangeInput;
}>;


export type ReturnProviderChangeMutation = { returnProviderChange: { change: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type RejectProviderChangeMutationVariables = Exact<{
  input: RejectProviderChangeInput;
}>;


export type RejectProviderChangeMutation = { rejectProviderChange: { change: { id: string, status: ApplicationStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type RecuseFromProviderChangeMutationVariables = Exact<{
  input: RecuseFromProviderChangeInput;
}>;


export type RecuseFromProviderChangeMutation = { recuseFromProviderChange: { change: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type RegisteredProviderQueryVariables = Exact<{
  id: string;
}>;


export type RegisteredProviderQuery = { provider: { id: string, name: string, uscc: string, place: string, address: string, phone: string | null, legalRepresentative: string | null, scopes: Array<string>, category: string | null } | null };

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


export type WorkbenchQuery = { pilotApplication: { id: string, number: string, status: ApplicationStatus, outcome: Outcome | null, abilities: Array<ApplicationAbility>, changedPaths: Array<string>, updatedAt: string, submittedAt: string | null, school: { id: string, name: string, uscc: string | null, schoolType: SchoolType, place: string | null }, round: { id: string, name: string, nameEn: string, referenceYear: number, opensAt: string, closesAt: string, capacity: number | null, approved: number, phase: RoundPhase, rulePackage: { id: string, version: string, content: unknown }, programme: { id: string, code: string, name: string, nameEn: string } }, judgements: Array<{ attempt: number, carriedOver: boolean, rule: string, verdict: JudgementVerdict, comment: string, judgedAt: string, judgedBy: string, onBehalfOf: string | null }>, submission: { attempt: number, facts: unknown, submittedAt: string, submittedBy: string, hash: string } | null, evaluation: { outcome: Outcome, packageId: string, packageVersion: string, evaluatedAt: string, findings: Array<{ rule: string, clause: string, kind: FindingKind, result: FindingResult, required: unknown, actual: unknown, paths: Array<string>, missing: Array<string>, reason: unknown, leastChange: unknown, title: { zh: string, en: string } }> } | null, decisions: Array<{ id: string, kind: DecisionKind, stage: string, attempt: number, decidedAt: string, actorName: string | null, message: string | null, reasons: Array<{ code: string, rule: string | null, text: string | null }>, defects: Array<{ id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string }> }> } | null };

export type NextInQueueQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NextInQueueQuery = { nextInQueue: { id: string } | null };

export type ApplicationHistoryQueryVariables = Exact<{
  id: string;
}>;


export type ApplicationHistoryQuery = { pilotApplication: { id: string, number: string, status: ApplicationStatus, school: { id: string, name: string, uscc: string | null, schoolType: SchoolType, place: string | null }, round: { id: string, name: string, nameEn: string, referenceYear: number, opensAt: string, closesAt: string, capacity: number | null, approved: number, phase: RoundPhase, rulePackage: { id: string, version: string, content: unknown }, programme: { id: string, code: string, name: string, nameEn: string } }, evaluation: { outcome: Outcome, packageId: string, packageVersion: string, evaluatedAt: string, findings: Array<{ rule: string, clause: string, kind: FindingKind, result: FindingResult, required: unknown, actual: unknown, paths: Array<string>, missing: Array<string>, reason: unknown, leastChange: unknown, title: { zh: string, en: string } }> } | null, judgements: Array<{ attempt: number, carriedOver: boolean, rule: string, verdict: JudgementVerdict, comment: string, judgedAt: string, judgedBy: string, onBehalfOf: string | null }>, submissions: Array<{ attempt: number, facts: unknown, submittedAt: string, submittedBy: string, hash: string }>, decisions: Array<{ id: string, kind: DecisionKind, stage: string, attempt: number, decidedAt: string, actorName: string | null, message: string | null, reasons: Array<{ code: string, rule: string | null, text: string | null }>, defects: Array<{ id: string, path: string | null, material: string | null, rule: string | null, code: string, text: string }> }> } | null };

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

export type RosterImportFieldsFragment = { id: string, programmeId: string, organisation: string, status: RosterImportStatus, fileName: string | null, sheet: string | null, total: number, done: number, toDo: number, resultFileId: string | null, forgottenAt: string | null, createdBy: string, createdAt: string, changedAt: string, abilities: Array<RosterImportAbility>, outcomes: Array<{ outcome: RosterOutcome, rows: number, resolved: number }>, results: Array<{ result: RosterResult, rows: number }>, failure: { code: string, message: string } | null };

export type CertifyingProgrammesQueryVariables = Exact<{ [key: string]: never; }>;


export type CertifyingProgrammesQuery = { certifyingProgrammes: Array<{ id: string, name: string, nameEn: string, enrolledBy: EnrollingParty, levels: Array<{ id: string, title: string, titleEn: string, open: boolean, directions: Array<{ id: string, title: string, titleEn: string }> }> }> };

export type RosterImportListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type RosterImportListQuery = { rosterImports: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, programmeId: string, organisation: string, status: RosterImportStatus, fileName: string | null, sheet: string | null, total: number, done: number, toDo: number, resultFileId: string | null, forgottenAt: string | null, createdBy: string, createdAt: string, changedAt: string, abilities: Array<RosterImportAbility>, outcomes: Array<{ outcome: RosterOutcome, rows: number, resolved: number }>, results: Array<{ result: RosterResult, rows: number }>, failure: { code: string, message: string } | null } }> } };

export type RosterImportDetailQueryVariables = Exact<{
  id: string;
}>;


export type RosterImportDetailQuery = { rosterImport: { id: string, programmeId: string, organisation: string, status: RosterImportStatus, fileName: string | null, sheet: string | null, total: number, done: number, toDo: number, resultFileId: string | null, forgottenAt: string | null, createdBy: string, createdAt: string, changedAt: string, abilities: Array<RosterImportAbility>, outcomes: Array<{ outcome: RosterOutcome, rows: number, resolved: number }>, results: Array<{ result: RosterResult, rows: number }>, failure: { code: string, message: string } | null } | null };

export type RosterRowListQueryVariables = Exact<{
  importId: string;
  first: number;
  after?: string | null | undefined;
  outcome?: Array<RosterOutcome> | RosterOutcome | null | undefined;
  remarked: boolean;
}>;


export type RosterRowListQuery = { rosterRows: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { row: number, name: string | null, documentMasked: string | null, level: string | null, directions: Array<string>, outcome: RosterOutcome | null, choices: Array<RosterResolution>, resolution: RosterResolution | null, result: RosterResult | null, resultMessages: Array<string>, candidateId: string | null, problems: Array<{ column: string, severity: RowSeverity, code: string, message: string }>, like: { likeness: RosterLikeness, row: number | null, candidateId: string | null, name: string | null, documentMasked: string | null } | null } }> } };

export type StartRosterImportMutationVariables = Exact<{
  input: StartRosterImportInput;
}>;


export type StartRosterImportMutation = { startRosterImport: { uploadUrl: string | null, rosterImport: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type PreviewRosterImportMutationVariables = Exact<{
  input: RosterImportInput;
}>;


export type PreviewRosterImportMutation = { previewRosterImport: { rosterImport: { id: string, programmeId: string, organisation: string, status: RosterImportStatus, fileName: string | null, sheet: string | null, total: number, done: number, toDo: number, resultFileId: string | null, forgottenAt: string | null, createdBy: string, createdAt: string, changedAt: string, abilities: Array<RosterImportAbility>, outcomes: Array<{ outcome: RosterOutcome, rows: number, resolved: number }>, results: Array<{ result: RosterResult, rows: number }>, failure: { code: string, message: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ResolveRosterRowsMutationVariables = Exact<{
  input: ResolveRosterRowsInput;
}>;


export type ResolveRosterRowsMutation = { resolveRosterRows: { rosterImport: { id: string, programmeId: string, organisation: string, status: RosterImportStatus, fileName: string | null, sheet: string | null, total: number, done: number, toDo: number, resultFileId: string | null, forgottenAt: string | null, createdBy: string, createdAt: string, changedAt: string, abilities: Array<RosterImportAbility>, outcomes: Array<{ outcome: RosterOutcome, rows: number, resolved: number }>, results: Array<{ result: RosterResult, rows: number }>, failure: { code: string, message: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type ConfirmRosterImportMutationVariables = Exact<{
  input: RosterImportInput;
}>;


export type ConfirmRosterImportMutation = { confirmRosterImport: { rosterImport: { id: string, programmeId: string, organisation: string, status: RosterImportStatus, fileName: string | null, sheet: string | null, total: number, done: number, toDo: number, resultFileId: string | null, forgottenAt: string | null, createdBy: string, createdAt: string, changedAt: string, abilities: Array<RosterImportAbility>, outcomes: Array<{ outcome: RosterOutcome, rows: number, resolved: number }>, results: Array<{ result: RosterResult, rows: number }>, failure: { code: string, message: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type CancelRosterImportMutationVariables = Exact<{
  input: RosterImportInput;
}>;


export type CancelRosterImportMutation = { cancelRosterImport: { rosterImport: { id: string, programmeId: string, organisation: string, status: RosterImportStatus, fileName: string | null, sheet: string | null, total: number, done: number, toDo: number, resultFileId: string | null, forgottenAt: string | null, createdBy: string, createdAt: string, changedAt: string, abilities: Array<RosterImportAbility>, outcomes: Array<{ outcome: RosterOutcome, rows: number, resolved: number }>, results: Array<{ result: RosterResult, rows: number }>, failure: { code: string, message: string } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

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

export type MembershipFieldsFragment = { id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null, jurisdictionCode: string | null, department: Department | null, associationMember: boolean } };

export type ViewerFieldsFragment = { id: string, name: string, email: string, locale: string, permissions: Array<string>, memberships: Array<{ id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null, jurisdictionCode: string | null, department: Department | null, associationMember: boolean } }>, active: { id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null, jurisdictionCode: string | null, department: Department | null, associationMember: boolean } } | null };

export type UserErrorFieldsFragment = { code: string, field: Array<string> | null, message: string, params: unknown };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, email: string, locale: string, permissions: Array<string>, memberships: Array<{ id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null, jurisdictionCode: string | null, department: Department | null, associationMember: boolean } }>, active: { id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null, jurisdictionCode: string | null, department: Department | null, associationMember: boolean } } | null } | null };

export type DemoAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoAccountsQuery = { demoAccounts: Array<{ email: string, password: string, role: Role, name: string, tenant: string, organisation: string, nameEn: string, tenantEn: string, organisationEn: string }> };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { id: string, name: string, email: string, locale: string, permissions: Array<string>, memberships: Array<{ id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null, jurisdictionCode: string | null, department: Department | null, associationMember: boolean } }>, active: { id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null, jurisdictionCode: string | null, department: Department | null, associationMember: boolean } } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { ok: boolean | null } };

export type SwitchMembershipMutationVariables = Exact<{
  input: SwitchMembershipInput;
}>;


export type SwitchMembershipMutation = { switchMembership: { viewer: { id: string, name: string, email: string, locale: string, permissions: Array<string>, memberships: Array<{ id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null, jurisdictionCode: string | null, department: Department | null, associationMember: boolean } }>, active: { id: string, role: Role, tenant: { id: string, slug: string, name: string, nameEn: string }, organisation: { id: string, kind: OrganisationKind, name: string, schoolType: SchoolType | null, place: string | null, jurisdictionCode: string | null, department: Department | null, associationMember: boolean } } | null } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type TrainingClassRowFragment = { id: string, name: string, providerName: string, filingNumber: string, scope: string, startsOn: string, endsOn: string, standardHours: number, state: TrainingClassState, memberCount: number, completedCount: number, abilities: Array<TrainingAbility>, survey: { responses: number, satisfied: number } };

export type TrainingClassFieldsFragment = { id: string, name: string, providerName: string, filingNumber: string, scope: string, startsOn: string, endsOn: string, standardHours: number, state: TrainingClassState, memberCount: number, completedCount: number, abilities: Array<TrainingAbility>, members: Array<{ candidateId: string, name: string, documentMasked: string, joinedOn: string, leftOn: string | null, hours: number, completionNumber: string | null, completedOn: string | null }>, survey: { responses: number, satisfied: number } };

export type TrainingClassesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: TrainingClassFilter | null | undefined;
}>;


export type TrainingClassesQuery = { trainingClasses: { edges: Array<{ node: { id: string, name: string, providerName: string, filingNumber: string, scope: string, startsOn: string, endsOn: string, standardHours: number, state: TrainingClassState, memberCount: number, completedCount: number, abilities: Array<TrainingAbility>, survey: { responses: number, satisfied: number } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TrainingClassRecordQueryVariables = Exact<{
  id: string;
}>;


export type TrainingClassRecordQuery = { trainingClass: { id: string, name: string, providerName: string, filingNumber: string, scope: string, startsOn: string, endsOn: string, standardHours: number, state: TrainingClassState, memberCount: number, completedCount: number, abilities: Array<TrainingAbility>, members: Array<{ candidateId: string, name: string, documentMasked: string, joinedOn: string, leftOn: string | null, hours: number, completionNumber: string | null, completedOn: string | null }>, survey: { responses: number, satisfied: number } } | null };

export type ClassAttendanceQueryVariables = Exact<{
  classId: string;
  candidateId: string;
}>;


export type ClassAttendanceQuery = { trainingClass: { attendance: Array<{ id: string, day: string, hours: number, recordedBy: string, recordedAt: string, counts: boolean }> } | null };

export type TrainingGroundQueryVariables = Exact<{ [key: string]: never; }>;


export type TrainingGroundQuery = { providers: { edges: Array<{ node: { id: string, name: string, kind: ProviderKind, scopes: Array<string> } }> } };

export type CreateTrainingClassMutationVariables = Exact<{
  input: CreateTrainingClassInput;
}>;


export type CreateTrainingClassMutation = { createTrainingClass: { trainingClass: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type AddClassMembersMutationVariables = Exact<{
  input: AddClassMembersInput;
}>;


export type AddClassMembersMutation = { addClassMembers: { trainingClass: { id: string, name: string, providerName: string, filingNumber: string, scope: string, startsOn: string, endsOn: string, standardHours: number, state: TrainingClassState, memberCount: number, completedCount: number, abilities: Array<TrainingAbility>, members: Array<{ candidateId: string, name: string, documentMasked: string, joinedOn: string, leftOn: string | null, hours: number, completionNumber: string | null, completedOn: string | null }>, survey: { responses: number, satisfied: number } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type LeaveTrainingClassMutationVariables = Exact<{
  input: LeaveTrainingClassInput;
}>;


export type LeaveTrainingClassMutation = { leaveTrainingClass: { trainingClass: { id: string, name: string, providerName: string, filingNumber: string, scope: string, startsOn: string, endsOn: string, standardHours: number, state: TrainingClassState, memberCount: number, completedCount: number, abilities: Array<TrainingAbility>, members: Array<{ candidateId: string, name: string, documentMasked: string, joinedOn: string, leftOn: string | null, hours: number, completionNumber: string | null, completedOn: string | null }>, survey: { responses: number, satisfied: number } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { recordAttendance: { trainingClass: { id: string, name: string, providerName: string, filingNumber: string, scope: string, startsOn: string, endsOn: string, standardHours: number, state: TrainingClassState, memberCount: number, completedCount: number, abilities: Array<TrainingAbility>, members: Array<{ candidateId: string, name: string, documentMasked: string, joinedOn: string, leftOn: string | null, hours: number, completionNumber: string | null, completedOn: string | null }>, survey: { responses: number, satisfied: number } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type CompleteTrainingMutationVariables = Exact<{
  input: CompleteTrainingInput;
}>;


export type CompleteTrainingMutation = { completeTraining: { trainingClass: { id: string, name: string, providerName: string, filingNumber: string, scope: string, startsOn: string, endsOn: string, standardHours: number, state: TrainingClassState, memberCount: number, completedCount: number, abilities: Array<TrainingAbility>, members: Array<{ candidateId: string, name: string, documentMasked: string, joinedOn: string, leftOn: string | null, hours: number, completionNumber: string | null, completedOn: string | null }>, survey: { responses: number, satisfied: number } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type CloseTrainingClassMutationVariables = Exact<{
  input: CloseTrainingClassInput;
}>;


export type CloseTrainingClassMutation = { closeTrainingClass: { trainingClass: { id: string, name: string, providerName: string, filingNumber: string, scope: string, startsOn: string, endsOn: string, standardHours: number, state: TrainingClassState, memberCount: number, completedCount: number, abilities: Array<TrainingAbility>, members: Array<{ candidateId: string, name: string, documentMasked: string, joinedOn: string, leftOn: string | null, hours: number, completionNumber: string | null, completedOn: string | null }>, survey: { responses: number, satisfied: number } } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type PlacementFieldsFragment = { id: string, kind: PlacementKind, candidateName: string, documentMasked: string, place: string, tutor: string, startsOn: string, completeOn: string | null, state: PlacementState, endedOn: string | null, hours: number | null, abilities: Array<PlacementAbility> };

export type PlacementsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PlacementFilter | null | undefined;
}>;


export type PlacementsQuery = { placements: { edges: Array<{ node: { id: string, kind: PlacementKind, candidateName: string, documentMasked: string, place: string, tutor: string, startsOn: string, completeOn: string | null, state: PlacementState, endedOn: string | null, hours: number | null, abilities: Array<PlacementAbility> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StartPracticeMutationVariables = Exact<{
  input: StartPracticeInput;
}>;


export type StartPracticeMutation = { startPractice: { placements: Array<{ id: string }>, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type RecordInternshipMutationVariables = Exact<{
  input: RecordInternshipInput;
}>;


export type RecordInternshipMutation = { recordInternship: { placements: Array<{ id: string }>, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type EndPlacementsMutationVariables = Exact<{
  input: EndPlacementsInput;
}>;


export type EndPlacementsMutation = { endPlacements: { placements: Array<{ id: string, kind: PlacementKind, candidateName: string, documentMasked: string, place: string, tutor: string, startsOn: string, completeOn: string | null, state: PlacementState, endedOn: string | null, hours: number | null, abilities: Array<PlacementAbility> }>, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export type AnswerSurveyMutationVariables = Exact<{
  input: AnswerSurveyInput;
}>;


export type AnswerSurveyMutation = { answerSurvey: { taken: boolean | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string, params: unknown }> } };

export const IssueBatchRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IssueBatchRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IssueBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programmeId"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelTitle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"selection"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"needsSecondPerson"}},{"kind":"Field","name":{"kind":"Name","value":"preparedBy"}},{"kind":"Field","name":{"kind":"Name","value":"preparedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"reconciliation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"issued"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]}}]} as unknown as DocumentNode<IssueBatchRowFragment, unknown>;
export const IssueItemRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"IssueItemRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IssueItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enrolmentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"documentMasked"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"certificateId"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNumber"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]} as unknown as DocumentNode<IssueItemRowFragment, unknown>;
export const CertificateProposalFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateProposalFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CertificateProposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"directions"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decisionReason"}},{"kind":"Field","name":{"kind":"Name","value":"mayDecide"}},{"kind":"Field","name":{"kind":"Name","value":"certificateHolder"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<CertificateProposalFieldsFragment, unknown>;
export const CertificateViewFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateViewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CertificatePublicView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"directions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<CertificateViewFieldsFragment, unknown>;
export const CertificateRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"holderName"}},{"kind":"Field","name":{"kind":"Name","value":"holderMasked"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"level"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"directions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<CertificateRowFragment, unknown>;
export const ChangeContentFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangeContentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderChangeContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictionCode"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"legalRepresentative"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"keeps"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"size"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]} as unknown as DocumentNode<ChangeContentFieldsFragment, unknown>;
export const DelegationFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DelegationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delegation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ownerName"}},{"kind":"Field","name":{"kind":"Name","value":"delegateName"}},{"kind":"Field","name":{"kind":"Name","value":"given"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DelegationFieldsFragment, unknown>;
export const FilingPlaceFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FilingPlaceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FilingPlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<FilingPlaceFieldsFragment, unknown>;
export const CapEffectFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CapEffectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FilingCapEffect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictionCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"allotted"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"freeAfter"}}]}}]} as unknown as DocumentNode<CapEffectFieldsFragment, unknown>;
export const SummaryLineFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SummaryLineFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SummaryLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filingId"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"legalRepresentative"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]} as unknown as DocumentNode<SummaryLineFieldsFragment, unknown>;
export const EnrolmentLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrolmentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enrolment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelTitle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"directions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"documentMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"admittedBy"}}]}}]}}]} as unknown as DocumentNode<EnrolmentLineFragment, unknown>;
export const FindingFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"leastChange"}}]}}]} as unknown as DocumentNode<FindingFieldsFragment, unknown>;
export const EnrolmentFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrolmentFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enrolment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnrolmentLine"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"packageId"}},{"kind":"Field","name":{"kind":"Name","value":"packageVersion"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"admittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"recorded"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingFields"}},{"kind":"Field","name":{"kind":"Name","value":"alternative"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"judgements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"judgedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrolmentLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enrolment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"levelTitle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"directions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"documentMasked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"admittedBy"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"leastChange"}}]}}]} as unknown as DocumentNode<EnrolmentFieldsFragment, unknown>;
export const RunFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnnualEvaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programmeId"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"packageId"}},{"kind":"Field","name":{"kind":"Name","value":"packageVersion"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatedOn"}},{"kind":"Field","name":{"kind":"Name","value":"suggestedRectifyBy"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"startedBy"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"evaluated"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}}]}}]}}]} as unknown as DocumentNode<RunFieldsFragment, unknown>;
export const ItemLineFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemLineFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EvaluationItem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"runId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"filingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"providerKind"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"rectifyBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formerDecisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"declinedReason"}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"declinedFor"}},{"kind":"Field","name":{"kind":"Name","value":"declinedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rectification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"happenedAt"}}]}}]}}]}}]} as unknown as DocumentNode<ItemLineFieldsFragment, unknown>;
export const ExamSessionRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExamSessionRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExamSession"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"terms"}},{"kind":"Field","name":{"kind":"Name","value":"room"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"admitted"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publicationAskedAt"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]} as unknown as DocumentNode<ExamSessionRowFragment, unknown>;
export const ExamDrawFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExamDrawFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExamDraw"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"publicId"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"algorithm"}},{"kind":"Field","name":{"kind":"Name","value":"students"}},{"kind":"Field","name":{"kind":"Name","value":"rosterHash"}},{"kind":"Field","name":{"kind":"Name","value":"seedHash"}},{"kind":"Field","name":{"kind":"Name","value":"valueName"}},{"kind":"Field","name":{"kind":"Name","value":"valueDue"}},{"kind":"Field","name":{"kind":"Name","value":"committedAt"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"valueAt"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"voidReason"}},{"kind":"Field","name":{"kind":"Name","value":"voidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ticket"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"paper"}}]}}]}}]} as unknown as DocumentNode<ExamDrawFieldsFragment, unknown>;
export const UserErrorFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]} as unknown as DocumentNode<UserErrorFieldsFragment, unknown>;
export const ExamBatchFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ExamBatchFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ExamItemResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]} as unknown as DocumentNode<ExamBatchFieldsFragment, unknown>;
export const CorrectedCertificateFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CorrectedCertificateFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectedCertificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certificateId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"correctedAt"}}]}}]} as unknown as DocumentNode<CorrectedCertificateFieldsFragment, unknown>;
export const DefectFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationDefect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<DefectFieldsFragment, unknown>;
export const FilingDecisionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FilingDecisionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FilingDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"toStage"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DefectFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationDefect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<FilingDecisionFieldsFragment, unknown>;
export const RoundSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Round"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"referenceYear"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"programme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]} as unknown as DocumentNode<RoundSummaryFragment, unknown>;
export const EvaluationFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EvaluationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evaluation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"packageId"}},{"kind":"Field","name":{"kind":"Name","value":"packageVersion"}},{"kind":"Field","name":{"kind":"Name","value":"evaluatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FindingFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FindingFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Finding"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"clause"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"title"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"paths"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"leastChange"}}]}}]} as unknown as DocumentNode<EvaluationFieldsFragment, unknown>;
export const DecisionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecisionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DefectFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DefectFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationDefect"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"material"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]} as unknown as DocumentNode<DecisionFieldsFragment, unknown>;
export const JudgementFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"JudgementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Judgement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"carriedOver"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"judgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"}},{"kind":"Field","name":{"kind":"Name","value":"onBehalfOf"}}]}}]} as unknown as DocumentNode<JudgementFieldsFragment, unknown>;
export const SchoolFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"uscc"}},{"kind":"Field","name":{"kind":"Name","value":"schoolType"}},{"kind":"Field","name":{"kind":"Name","value":"place"}}]}}]} as unknown as DocumentNode<SchoolFieldsFragment, unknown>;
export const PrintOrderFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PrintOrderFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrintOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"filings"}},{"kind":"Field","name":{"kind":"Name","value":"fileId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]} as unknown as DocumentNode<PrintOrderFieldsFragment, unknown>;
export const ReportFiguresFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportFiguresFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revenue"}},{"kind":"Field","name":{"kind":"Name","value":"trained"}},{"kind":"Field","name":{"kind":"Name","value":"practised"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"responses"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"examined"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}}]}}]} as unknown as DocumentNode<ReportFiguresFieldsFragment, unknown>;
export const AnnualReportFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnnualReportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnnualReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"draftVersion"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"provider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"filingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"providerKind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportFiguresFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastYear"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportFiguresFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recorded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trained"}},{"kind":"Field","name":{"kind":"Name","value":"practised"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"responses"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"examined"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contradictions"}},{"kind":"Field","name":{"kind":"Name","value":"submissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportFiguresFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"remindedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportFiguresFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revenue"}},{"kind":"Field","name":{"kind":"Name","value":"trained"}},{"kind":"Field","name":{"kind":"Name","value":"practised"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"}},{"kind":"Field","name":{"kind":"Name","value":"responses"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"examined"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}}]}}]} as unknown as DocumentNode<AnnualReportFieldsFragment, unknown>;
export const QuotaPlanSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuotaPlanSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuotaPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programmeId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"baseVersion"}},{"kind":"Field","name":{"kind":"Name","value":"draftVersion"}},{"kind":"Field","name":{"kind":"Name","value":"packageId"}},{"kind":"Field","name":{"kind":"Name","value":"packageVersion"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"}}]}}]} as unknown as DocumentNode<QuotaPlanSummaryFragment, unknown>;
export const QuotaPlanLinesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuotaPlanLines"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuotaPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdictionCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"providerKind"}},{"kind":"Field","name":{"kind":"Name","value":"slots"}},{"kind":"Field","name":{"kind":"Name","value":"before"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdictionCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"before"}}]}}]}}]} as unknown as DocumentNode<QuotaPlanLinesFragment, unknown>;
export const QuotaPlanFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuotaPlanFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuotaPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuotaPlanSummary"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuotaPlanLines"}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdictionCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"providerKind"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"allotted"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"over"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"unserved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unserved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictionCode"}},{"kind":"Field","name":{"kind":"Name","value":"providerKind"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerKind"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"unserved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetTotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"people"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"params"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuotaPlanSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuotaPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programmeId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"baseVersion"}},{"kind":"Field","name":{"kind":"Name","value":"draftVersion"}},{"kind":"Field","name":{"kind":"Name","value":"packageId"}},{"kind":"Field","name":{"kind":"Name","value":"packageVersion"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuotaPlanLines"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuotaPlan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdictionCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"providerKind"}},{"kind":"Field","name":{"kind":"Name","value":"slots"}},{"kind":"Field","name":{"kind":"Name","value":"before"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdictionCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"before"}}]}}]}}]} as unknown as DocumentNode<QuotaPlanFieldsFragment, unknown>;
export const TrainingTargetFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrainingTargetFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingTarget"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdictionCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentCode"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"trained"}},{"kind":"Field","name":{"kind":"Name","value":"fixed"}},{"kind":"Field","name":{"kind":"Name","value":"split"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"matches"}},{"kind":"Field","name":{"kind":"Name","value":"splitAt"}},{"kind":"Field","name":{"kind":"Name","value":"splitBy"}}]}}]}}]} as unknown as DocumentNode<TrainingTargetFieldsFragment, unknown>;
export const QuotaPlaceFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuotaPlaceFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuotaPlace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jurisdictionCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentCode"}},{"kind":"Field","name":{"kind":"Name","value":"pool"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"providerKind"}},{"kind":"Field","name":{"kind":"Name","value":"cap"}},{"kind":"Field","name":{"kind":"Name","value":"allotted"}},{"kind":"Field","name":{"kind":"Name","value":"reserved"}},{"kind":"Field","name":{"kind":"Name","value":"taken"}},{"kind":"Field","name":{"kind":"Name","value":"free"}}]}}]}}]} as unknown as DocumentNode<QuotaPlaceFieldsFragment, unknown>;
export const RevocationFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevocationFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Revocation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"runId"}},{"kind":"Field","name":{"kind":"Name","value":"proposedBy"}},{"kind":"Field","name":{"kind":"Name","value":"proposedFor"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"decidedFor"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"mayDecide"}},{"kind":"Field","name":{"kind":"Name","value":"ban"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}}]}}]}}]} as unknown as DocumentNode<RevocationFieldsFragment, unknown>;
export const PublicPreviewFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicPreviewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicEntryPreview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"filingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]} as unknown as DocumentNode<PublicPreviewFieldsFragment, unknown>;
export const RosterImportFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"programmeId"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"sheet"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"toDo"}},{"kind":"Field","name":{"kind":"Name","value":"outcomes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"resolved"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"resultFileId"}},{"kind":"Field","name":{"kind":"Name","value":"forgottenAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]} as unknown as DocumentNode<RosterImportFieldsFragment, unknown>;
export const DraftFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"savedAt"}},{"kind":"Field","name":{"kind":"Name","value":"savedBy"}}]}}]} as unknown as DocumentNode<DraftFieldsFragment, unknown>;
export const MembershipFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembershipFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"schoolType"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictionCode"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"associationMember"}}]}}]}}]} as unknown as DocumentNode<MembershipFieldsFragment, unknown>;
export const ViewerFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembershipFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"active"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembershipFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembershipFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"schoolType"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdictionCode"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"associationMember"}}]}}]}}]} as unknown as DocumentNode<ViewerFieldsFragment, unknown>;
export const TrainingClassRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrainingClassRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"filingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"standardHours"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"completedCount"}},{"kind":"Field","name":{"kind":"Name","value":"survey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responses"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]} as unknown as DocumentNode<TrainingClassRowFragment, unknown>;
export const TrainingClassFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrainingClassFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TrainingClassRow"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidateId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"documentMasked"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"completionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"completedOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TrainingClassRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingClass"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"providerName"}},{"kind":"Field","name":{"kind":"Name","value":"filingNumber"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"standardHours"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}},{"kind":"Field","name":{"kind":"Name","value":"completedCount"}},{"kind":"Field","name":{"kind":"Name","value":"survey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responses"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]} as unknown as DocumentNode<TrainingClassFieldsFragment, unknown>;
export const PlacementFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacementFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Placement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"candidateName"}},{"kind":"Field","name":{"kind":"Name","value":"documentMasked"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"tutor"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"completeOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"endedOn"}},{"kind":"Field","name":{"kind":"Name","value":"hours"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}}]}}]} as unknown as DocumentNode<PlacementFieldsFragment, unknown>;
export const CandidateListDocument = persisted('query', 'CandidateList', '7b16b52799bcfc47cef435a062cb690110bdebdcc92b4de385f5af5024ef91e5') as unknown as DocumentNode<CandidateListQuery, CandidateListQueryVariables>;
export const CandidateRecordDocument = persisted('query', 'CandidateRecord', 'cf754bbce03a92d2b9d726e96d8e69736cc79b138ffeb6b2f827a1c688736f0a') as unknown as DocumentNode<CandidateRecordQuery, CandidateRecordQueryVariables>;
export const RevealCandidateNumberDocument = persisted('mutation', 'RevealCandidateNumber', '3d16f258cc553eb3be90f4b8a2a165d6108cdebb49caca9b15f79d3edb8bcacd') as unknown as DocumentNode<RevealCandidateNumberMutation, RevealCandidateNumberMutationVariables>;
export const CorrectCandidateDocument = persisted('mutation', 'CorrectCandidate', 'd9c34d4ed82a1a7973e6486b7e901a1676ec68ba981251cf23d1ef8479933727') as unknown as DocumentNode<CorrectCandidateMutation, CorrectCandidateMutationVariables>;
export const StartPhotoUploadDocument = persisted('mutation', 'StartPhotoUpload', '9c22fdff8a8b6c68b43569f3c72c5ee7e4ac2fe43fb6a2330bb06c214372f8b6') as unknown as DocumentNode<StartPhotoUploadMutation, StartPhotoUploadMutationVariables>;
export const SetCandidatePhotoDocument = persisted('mutation', 'SetCandidatePhoto', '003d5ca6807f12e18617e63694751849c4e41a9877e0d6a55f805de92a642bb2') as unknown as DocumentNode<SetCandidatePhotoMutation, SetCandidatePhotoMutationVariables>;
export const IssueBatchesDocument = persisted('query', 'IssueBatches', '5b7c483747e425b990cf082c163693f88b2b5a268a432c0b3803c0d6b9b18855') as unknown as DocumentNode<IssueBatchesQuery, IssueBatchesQueryVariables>;
export const IssueGroundDocument = persisted('query', 'IssueGround', 'af57e549e600071052e1f7f8822fa942ebe7edaca004d74041457354c129b300') as unknown as DocumentNode<IssueGroundQuery, IssueGroundQueryVariables>;
export const IssueBatchRecordDocument = persisted('query', 'IssueBatchRecord', '980c4a6c030063d5777d1e82d0b6c8830a625a5a3fee23f5bfc68f734de58653') as unknown as DocumentNode<IssueBatchRecordQuery, IssueBatchRecordQueryVariables>;
export const IssueItemsDocument = persisted('query', 'IssueItems', '118b23f7e1b913115443cb5e346c46286ed284870fb5c3ea5bbe6201fa92efc0') as unknown as DocumentNode<IssueItemsQuery, IssueItemsQueryVariables>;
export const PrepareIssueBatchDocument = persisted('mutation', 'PrepareIssueBatch', 'e36d35aede62cdd1efab95dc1040060ea0e34a11591f3cda6510705194c0eba6') as unknown as DocumentNode<PrepareIssueBatchMutation, PrepareIssueBatchMutationVariables>;
export const DecideIssueBatchDocument = persisted('mutation', 'DecideIssueBatch', '040bb7b4951bf1764a581a76f187312c0e420857e77ee58b4f76e03d8bc1ea77') as unknown as DocumentNode<DecideIssueBatchMutation, DecideIssueBatchMutationVariables>;
export const StartIssueBatchDocument = persisted('mutation', 'StartIssueBatch', '633de3a1f5a765561b49e16303524d4471a953d7d5af449324b02b04727113dc') as unknown as DocumentNode<StartIssueBatchMutation, StartIssueBatchMutationVariables>;
export const StopIssueBatchDocument = persisted('mutation', 'StopIssueBatch', '640d13dfd193d9ed2040ec0e387444471bbbe5d77e52d1e26998f1572d3d3b30') as unknown as DocumentNode<StopIssueBatchMutation, StopIssueBatchMutationVariables>;
export const ResumeIssueBatchDocument = persisted('mutation', 'ResumeIssueBatch', '0a823ea474cb3ea72fe8c5b68d9aaf517ef97b91cbc21d21813fc277b2672f45') as unknown as DocumentNode<ResumeIssueBatchMutation, ResumeIssueBatchMutationVariables>;
export const DiscardIssueBatchDocument = persisted('mutation', 'DiscardIssueBatch', '12d5429cfb29715e0d7aef51015e4e4f29cb1968a37954312094149c21c4d367') as unknown as DocumentNode<DiscardIssueBatchMutation, DiscardIssueBatchMutationVariables>;
export const CertificatesDocument = persisted('query', 'Certificates', '1a12874e874c8587960b8da0248f5cbd7b106fc8af027a3e0fb7c0869a65b618') as unknown as DocumentNode<CertificatesQuery, CertificatesQueryVariables>;
export const CertificateRecordDocument = persisted('query', 'CertificateRecord', '2d65639d1590badcfdb86296d0da7b4fff01bb181a0851c8ea4b9b1fd5d6f144') as unknown as DocumentNode<CertificateRecordQuery, CertificateRecordQueryVariables>;
export const CertificateProposalsDocument = persisted('query', 'CertificateProposals', 'c4d242c49be4231c5671fdaf2a63922dd1f1e99d04fefdaa2913a9a0de148ba8') as unknown as DocumentNode<CertificateProposalsQuery, CertificateProposalsQueryVariables>;
export const CertificateRevocationPreviewDocument = persisted('query', 'CertificateRevocationPreview', '0bb1a579cbf9113dd73548fdad7ec8f77ffb9a0a53963d0c37bb6912948d444c') as unknown as DocumentNode<CertificateRevocationPreviewQuery, CertificateRevocationPreviewQueryVariables>;
export const CertificateCorrectionPreviewDocument = persisted('query', 'CertificateCorrectionPreview', 'c1dc2b7543ad94b2398f8da9494e66f2703ab2332d3c406c1b8bb37d0d2ddf24') as unknown as DocumentNode<CertificateCorrectionPreviewQuery, CertificateCorrectionPreviewQueryVariables>;
export const ProposeCertificateRevocationDocument = persisted('mutation', 'ProposeCertificateRevocation', 'e0e7eadd8b38e845cc928d38506a3f732681d8b406e5e5a428db2dbaa1dd31f2') as unknown as DocumentNode<ProposeCertificateRevocationMutation, ProposeCertificateRevocationMutationVariables>;
export const ProposeCertificateCorrectionDocument = persisted('mutation', 'ProposeCertificateCorrection', '023970b314c29023977c72d554730281d99df4012a67cb690b320bdd06341909') as unknown as DocumentNode<ProposeCertificateCorrectionMutation, ProposeCertificateCorrectionMutationVariables>;
export const DecideCertificateProposalDocument = persisted('mutation', 'DecideCertificateProposal', '068a2291d58691180d55a50b46f3b96bee4c7e27cdba2846bbab235d1aaed51b') as unknown as DocumentNode<DecideCertificateProposalMutation, DecideCertificateProposalMutationVariables>;
export const ProviderChangeDocument = persisted('query', 'ProviderChange', '1b13c41fbde91b7a822c6765aa15efb7e97e5ab463c6a4248906a0ecc7d515bc') as unknown as DocumentNode<ProviderChangeQuery, ProviderChangeQueryVariables>;
export const CurrentChangeDraftDocument = persisted('query', 'CurrentChangeDraft', '9ab21827c5d61cb3a9b4818f6f80aba45ca445ffa9ded1c10d615ef523a6b8c1') as unknown as DocumentNode<CurrentChangeDraftQuery, CurrentChangeDraftQueryVariables>;
export const CountiesDocument = persisted('query', 'Counties', '46fcb16e589911e241472303c9d0ae3a5ac56d0009ac30afe5f90d76c05ee551') as unknown as DocumentNode<CountiesQuery, CountiesQueryVariables>;
export const FilingScopesDocument = persisted('query', 'FilingScopes', '3aeaea43194ec941845151031815894d7eb9b7cfa1831c1b92bce499996d3b5b') as unknown as DocumentNode<FilingScopesQuery, FilingScopesQueryVariables>;
export const CreateProviderChangeDocument = persisted('mutation', 'CreateProviderChange', 'd52b218830fa07981037c3e9e5ec9a72caad4500964ddbb6991ba80fe16415ac') as unknown as DocumentNode<CreateProviderChangeMutation, CreateProviderChangeMutationVariables>;
export const SaveProviderChangeDocument = persisted('mutation', 'SaveProviderChange', '7d1a30d4af95ba66a088a07c4b65a08f64f4e92c69007b3b07aa9bdab14647a0') as unknown as DocumentNode<SaveProviderChangeMutation, SaveProviderChangeMutationVariables>;
export const StartProviderChangeUploadDocument = persisted('mutation', 'StartProviderChangeUpload', 'a2ddd956e2a0a0212e684165c2da2bccb295e076a53d3b303d91e558d2e081db') as unknown as DocumentNode<StartProviderChangeUploadMutation, StartProviderChangeUploadMutationVariables>;
export const SubmitProviderChangeDocument = persisted('mutation', 'SubmitProviderChange', '9e2545cc885f10ead2f6f38f330217f33245df14d1db7780be5d953a77a0fb85') as unknown as DocumentNode<SubmitProviderChangeMutation, SubmitProviderChangeMutationVariables>;
export const WithdrawProviderChangeDocument = persisted('mutation', 'WithdrawProviderChange', '12c292429e77672253621623f48c6ea45d51d483e93868f1a93b5922d4511bed') as unknown as DocumentNode<WithdrawProviderChangeMutation, WithdrawProviderChangeMutationVariables>;
export const DelegationsDocument = persisted('query', 'Delegations', 'dc9f81a3536fb91debc7bedf9c926205f5d089a17913922bc7c1a01987479afc') as unknown as DocumentNode<DelegationsQuery, DelegationsQueryVariables>;
export const ColleaguesDocument = persisted('query', 'Colleagues', 'dd1d4b0b6cb0f05e06181b50b8087bb915b0291ff3e4f8ac4b5783405f97860c') as unknown as DocumentNode<ColleaguesQuery, ColleaguesQueryVariables>;
export const DelegateDeskDocument = persisted('mutation', 'DelegateDesk', '098f494b9fe50c0d79545cf87df3064b69646137e179e794a0a053b958571a9c') as unknown as DocumentNode<DelegateDeskMutation, DelegateDeskMutationVariables>;
export const EndDelegationDocument = persisted('mutation', 'EndDelegation', '5bf47becbbd219446e69bff5daea912b2b299c09e14e9f605e791f38a162fdd5') as unknown as DocumentNode<EndDelegationMutation, EndDelegationMutationVariables>;
export const FilingQueueDocument = persisted('query', 'FilingQueue', '48c3c9c1923c349d451c37824fc01e2dc705b063958b265e2955ffa86326c3d5') as unknown as DocumentNode<FilingQueueQuery, FilingQueueQueryVariables>;
export const MatchingFilingsDocument = persisted('query', 'MatchingFilings', 'cac9e3bf9b63baef080bb95371be700cdafa9beb24db8ecf096cf10ef3911539') as unknown as DocumentNode<MatchingFilingsQuery, MatchingFilingsQueryVariables>;
export const FilingRoundsDocument = persisted('query', 'FilingRounds', '6d8146f26240544ad7a9aa81f791f86ce989cc998cb46fd6522c8f4babea21a5') as unknown as DocumentNode<FilingRoundsQuery, FilingRoundsQueryVariables>;
export const RoundPackageDocument = persisted('query', 'RoundPackage', '13b9a4c4e4cac711a245d4ea7774a2dfca630fbb43092f8501fbe4ba7cd0fb65') as unknown as DocumentNode<RoundPackageQuery, RoundPackageQueryVariables>;
export const PlacesUnderDocument = persisted('query', 'PlacesUnder', '1f77ea617ae400c155e97b69113222f53593a1850276b2eb53b06bd621d91705') as unknown as DocumentNode<PlacesUnderQuery, PlacesUnderQueryVariables>;
export const FilingWorkbenchDocument = persisted('query', 'FilingWorkbench', '6c9a64af33741be6e6c1185d5dd227243d44a98dacf3ae1aa089798e5abd3e46') as unknown as DocumentNode<FilingWorkbenchQuery, FilingWorkbenchQueryVariables>;
export const NextFilingDocument = persisted('query', 'NextFiling', '1e7895650cd926b8b51c33dd3a6055b70222fb2fe01f7b6438c1a4a93a33973e') as unknown as DocumentNode<NextFilingQuery, NextFilingQueryVariables>;
export const CheckFilingsDocument = persisted('query', 'CheckFilings', '51004d3555908503b851f7411653e2cbd03749ded2145ea60c090dcc72470653') as unknown as DocumentNode<CheckFilingsQuery, CheckFilingsQueryVariables>;
export const PassFilingsDocument = persisted('mutation', 'PassFilings', '3953d0174548daa4d1b58e913993a689f64193c00b1137d4f37f8e4799e4bd72') as unknown as DocumentNode<PassFilingsMutation, PassFilingsMutationVariables>;
export const PublishFilingsDocument = persisted('mutation', 'PublishFilings', '71ceec09fbc39179aea84a2ac9f3528233cfe24c316ffbea4db2045edf210949') as unknown as DocumentNode<PublishFilingsMutation, PublishFilingsMutationVariables>;
export const JudgeFilingRuleDocument = persisted('mutation', 'JudgeFilingRule', 'e8bc5de8f923dee7c0675a31a1213e074f393e29eadaf56303d243f4b33d7f02') as unknown as DocumentNode<JudgeFilingRuleMutation, JudgeFilingRuleMutationVariables>;
export const SignFilingDocument = persisted('mutation', 'SignFiling', 'f9e25ff295b37f3f0459085c53e46a2e48bf2e212fd02e693ccc206945d32d3a') as unknown as DocumentNode<SignFilingMutation, SignFilingMutationVariables>;
export const PassFilingDocument = persisted('mutation', 'PassFiling', 'f8bf5e559045b02003dbdd6a5ee8c616a4d5e64c97dce342a5b692211ff20376') as unknown as DocumentNode<PassFilingMutation, PassFilingMutationVariables>;
export const ReturnFilingDocument = persisted('mutation', 'ReturnFiling', '93110d2720f8816b4c45cb479c544fadc92a30afc22a646be9fb91e038541b64') as unknown as DocumentNode<ReturnFilingMutation, ReturnFilingMutationVariables>;
export const RejectFilingDocument = persisted('mutation', 'RejectFiling', 'd76edf51a391da7990fc400cf54d7605a6f2abc3f7ace38b124d9cbb71e01ef3') as unknown as DocumentNode<RejectFilingMutation, RejectFilingMutationVariables>;
export const RecuseFromFilingDocument = persisted('mutation', 'RecuseFromFiling', '9182fbc3dc729906ae24bc9626b04be0c5d43f01350c6e1734899acb4cf03101') as unknown as DocumentNode<RecuseFromFilingMutation, RecuseFromFilingMutationVariables>;
export const FilingCountsDocument = persisted('query', 'FilingCounts', 'f6b3398ef83b82fae01a19ca412d64a1ef5dd743c5a2855bcd837efc54888cb7') as unknown as DocumentNode<FilingCountsQuery, FilingCountsQueryVariables>;
export const FilingSummaryDocument = persisted('query', 'FilingSummary', '6ece0c07ad5b79d05c231f62a24a4c5bb7afb53a249be1b12ac57e7ba2a71ea1') as unknown as DocumentNode<FilingSummaryQuery, FilingSummaryQueryVariables>;
export const FiledNumberDocument = persisted('query', 'FiledNumber', 'e7d269c5ff31f7b9daaebab0816c3ddb6afde343d6d56a7a4c5b05a9098827f2') as unknown as DocumentNode<FiledNumberQuery, FiledNumberQueryVariables>;
export const EnrolmentsDocument = persisted('query', 'Enrolments', 'dcb038764f5b4b6af47a303de0882e282114ae89ac274593c2d89a9c5580e838') as unknown as DocumentNode<EnrolmentsQuery, EnrolmentsQueryVariables>;
export const EnrolmentCountsDocument = persisted('query', 'EnrolmentCounts', 'ac938c327b6eb65f19f8f8a21bbbe0b56dfec3219b5f9efecc5b088929004685') as unknown as DocumentNode<EnrolmentCountsQuery, EnrolmentCountsQueryVariables>;
export const EnrolmentProgrammesDocument = persisted('query', 'EnrolmentProgrammes', 'e99af8613b18fcea9ba2221f19f78be8700da3020582a28a687eb539ed97385b') as unknown as DocumentNode<EnrolmentProgrammesQuery, EnrolmentProgrammesQueryVariables>;
export const EnrollablePeopleDocument = persisted('query', 'EnrollablePeople', '7d2046612c1fd6e08912afd22ece96d015cbb30db5870de78ffe625b7924871f') as unknown as DocumentNode<EnrollablePeopleQuery, EnrollablePeopleQueryVariables>;
export const EnrolmentDocument = persisted('query', 'Enrolment', 'c4ea2a8656cf741ea4dd5b1995801dd47b8cf9488257c96807e80b26cd48a6eb') as unknown as DocumentNode<EnrolmentQuery, EnrolmentQueryVariables>;
export const EnrolCandidatesDocument = persisted('mutation', 'EnrolCandidates', 'e117a7e918c1bbbb0daeca11678b20f1c8467085acdda1d39202a8ec7db8944f') as unknown as DocumentNode<EnrolCandidatesMutation, EnrolCandidatesMutationVariables>;
export const RestateEnrolmentDocument = persisted('mutation', 'RestateEnrolment', '55194932a1477cd37c027fa7b2d1d249f60f8af27ca33c17cdc842f14f8f7b02') as unknown as DocumentNode<RestateEnrolmentMutation, RestateEnrolmentMutationVariables>;
export const JudgeEnrolmentDocument = persisted('mutation', 'JudgeEnrolment', 'a2addcb1d4914dba2187fe612b2226c15fc8af8de68c8011ab40f0c65013215c') as unknown as DocumentNode<JudgeEnrolmentMutation, JudgeEnrolmentMutationVariables>;
export const WithdrawEnrolmentsDocument = persisted('mutation', 'WithdrawEnrolments', 'ee276bb8954a46423b8a5f511b26d4a4e31a2312f1380233e961594b1c900016') as unknown as DocumentNode<WithdrawEnrolmentsMutation, WithdrawEnrolmentsMutationVariables>;
export const RedecideEnrolmentsDocument = persisted('mutation', 'RedecideEnrolments', 'e2c4051e289830bd6ec61f0bed9cac8a6b97dab3fbf1fe6718502340958cf215') as unknown as DocumentNode<RedecideEnrolmentsMutation, RedecideEnrolmentsMutationVariables>;
export const EvaluationRunsDocument = persisted('query', 'EvaluationRuns', '588dccbc5123f9832660ad1f4d3811648300532469f49b60a71b91e08b1d14d2') as unknown as DocumentNode<EvaluationRunsQuery, EvaluationRunsQueryVariables>;
export const EvaluationRunDocument = persisted('query', 'EvaluationRun', '39c14d155a88955fd32657267bb233980d5e76898bbb025e0ae6636232843aa4') as unknown as DocumentNode<EvaluationRunQuery, EvaluationRunQueryVariables>;
export const EvaluationItemsDocument = persisted('query', 'EvaluationItems', '584994a30597582416d09d257c8d51c4b22d307b8050b189f710a65baeb5053e') as unknown as DocumentNode<EvaluationItemsQuery, EvaluationItemsQueryVariables>;
export const MatchingItemsDocument = persisted('query', 'MatchingItems', '223069f0b4ab6f6adb5cc891eb7c0f6cef495384788e64649e3613e92d750693') as unknown as DocumentNode<MatchingItemsQuery, MatchingItemsQueryVariables>;
export const StartEvaluationDocument = persisted('mutation', 'StartEvaluation', '8e69c123bf0dc30d8d6320c325315f9e702c6d49fe98705f35db696af082ff7e') as unknown as DocumentNode<StartEvaluationMutation, StartEvaluationMutationVariables>;
export const StopEvaluationDocument = persisted('mutation', 'StopEvaluation', '9f851ad91741cbf250dbc18696bdca2f6ef37d345a600569f87f842a4f82c088') as unknown as DocumentNode<StopEvaluationMutation, StopEvaluationMutationVariables>;
export const ResumeEvaluationDocument = persisted('mutation', 'ResumeEvaluation', '1800c851065847eee586952f6e1c670e5c0fded8ee15a43d59212bf172d003cb') as unknown as DocumentNode<ResumeEvaluationMutation, ResumeEvaluationMutationVariables>;
export const DecideEvaluationsDocument = persisted('mutation', 'DecideEvaluations', '401af9fde1bc5d7dc651c88b225bc73089deba8affaf1eb5d3c5ef785ab0bef9') as unknown as DocumentNode<DecideEvaluationsMutation, DecideEvaluationsMutationVariables>;
export const ConfirmRectificationDocument = persisted('mutation', 'ConfirmRectification', '280611e2822d8fcfe528c1b4d5f984ef02d45bf61ac58fd3a427ce08bcc476de') as unknown as DocumentNode<ConfirmRectificationMutation, ConfirmRectificationMutationVariables>;
export const ReportOverviewDocument = persisted('query', 'ReportOverview', '08991c92c1cdc12f5cd7bf168f75d9272e41f06952b01a8533b191ad8f19b062') as unknown as DocumentNode<ReportOverviewQuery, ReportOverviewQueryVariables>;
export const ReportCountsDocument = persisted('query', 'ReportCounts', '4d047dc8fac3ea27c359d2cbb8f530d30d3900d17eba0594835ff2d35763d2c8') as unknown as DocumentNode<ReportCountsQuery, ReportCountsQueryVariables>;
export const OpenAnnualReportsDocument = persisted('mutation', 'OpenAnnualReports', 'affcadc67f89e0421601d6770ad4edb3709e436d7cdbe29969e600294d24e1d9') as unknown as DocumentNode<OpenAnnualReportsMutation, OpenAnnualReportsMutationVariables>;
export const ExamSessionsDocument = persisted('query', 'ExamSessions', 'cca694682a6cac51ef319dfa7204c4fb662ab32cef162c3f7a645162bde27bdd') as unknown as DocumentNode<ExamSessionsQuery, ExamSessionsQueryVariables>;
export const ExamSessionRecordDocument = persisted('query', 'ExamSessionRecord', '7f017fd5738a764788bc5241a2120fe608e0b61e9602124b46e330eb5c756069') as unknown as DocumentNode<ExamSessionRecordQuery, ExamSessionRecordQueryVariables>;
export const ExamGroundDocument = persisted('query', 'ExamGround', '4f517eb8807874e370f91b18ddb781cb215306f3ee1d90d165962e4ba309693d') as unknown as DocumentNode<ExamGroundQuery, ExamGroundQueryVariables>;
export const ExamRosterDocument = persisted('query', 'ExamRoster', 'db414407f3c92f520d9f18ad02ef859dc3ba1d4f88207c10227f779816d29a68') as unknown as DocumentNode<ExamRosterQuery, ExamRosterQueryVariables>;
export const ExamApplicantsDocument = persisted('query', 'ExamApplicants', 'acb5664524d3046008f0a3c402ac0b387f4aab6269150e9111ae63e7c1006233') as unknown as DocumentNode<ExamApplicantsQuery, ExamApplicantsQueryVariables>;
export const ExamScoreSheetDocument = persisted('query', 'ExamScoreSheet', '2b2a58c8bfd115bb76ef19b88e790f3ffdd70fa90ad2fbf9c80acc47909a674e') as unknown as DocumentNode<ExamScoreSheetQuery, ExamScoreSheetQueryVariables>;
export const ExamPublicationPreviewDocument = persisted('query', 'ExamPublicationPreview', 'b46955ad3f79b33b8ecca916ad336a79dd2a25745fc5f67ef19242bbfff33e82') as unknown as DocumentNode<ExamPublicationPreviewQuery, ExamPublicationPreviewQueryVariables>;
export const ExamResultsDocument = persisted('query', 'ExamResults', '096a6f562d63674269214f7b3b69391aa7ac7e3c057271cfdaae147c07d66af4') as unknown as DocumentNode<ExamResultsQuery, ExamResultsQueryVariables>;
export const CreateExamSessionDocument = persisted('mutation', 'CreateExamSession', '52faa857d1593c912d3f7ad7c0c0fd41bef592b4c577ebaaf37aabea9b0084d3') as unknown as DocumentNode<CreateExamSessionMutation, CreateExamSessionMutationVariables>;
export const ChangeExamSessionDocument = persisted('mutation', 'ChangeExamSession', '543a3ffbedc0ddf3202582a1ced64c13008ffaf6fa47d6bc54face5a970b8d39') as unknown as DocumentNode<ChangeExamSessionMutation, ChangeExamSessionMutationVariables>;
export const OpenExamSessionDocument = persisted('mutation', 'OpenExamSession', 'f35b80263e168f6c269bab010bb43f7b76534b7ee3eebeef5d11550fbc7db9cf') as unknown as DocumentNode<OpenExamSessionMutation, OpenExamSessionMutationVariables>;
export const CloseExamSessionDocument = persisted('mutation', 'CloseExamSession', 'd457490496e7346ed6133fa374e61873c75be3fe8d5c5070b95218de2a2f29bc') as unknown as DocumentNode<CloseExamSessionMutation, CloseExamSessionMutationVariables>;
export const CancelExamSessionDocument = persisted('mutation', 'CancelExamSession', '0a1c5aa1ba5665cde90999ed93934b48d318c7ecfedf855f86a4ccc46c728bbf') as unknown as DocumentNode<CancelExamSessionMutation, CancelExamSessionMutationVariables>;
export const AdmitToExamDocument = persisted('mutation', 'AdmitToExam', 'd61a39717f25ff2556cf6e3bdd7d47da10c577975e59e2ebd30c07c982591a99') as unknown as DocumentNode<AdmitToExamMutation, AdmitToExamMutationVariables>;
export const WithdrawExamAdmissionsDocument = persisted('mutation', 'WithdrawExamAdmissions', '3b130ac015f0475fab028c705ab6d74375b771d060b35f339da0470d5752ef80') as unknown as DocumentNode<WithdrawExamAdmissionsMutation, WithdrawExamAdmissionsMutationVariables>;
export const RecordExamAttendanceDocument = persisted('mutation', 'RecordExamAttendance', 'ff166de88e4d35a721fe77b80f62ae8c8a94736fb1a57a7ca2719b3621ea003a') as unknown as DocumentNode<RecordExamAttendanceMutation, RecordExamAttendanceMutationVariables>;
export const RecordExamIncidentDocument = persisted('mutation', 'RecordExamIncident', '1ae123a178194d71039f71091918cc245b2562cea7c1da115d0e4c6f007ef5c2') as unknown as DocumentNode<RecordExamIncidentMutation, RecordExamIncidentMutationVariables>;
export const CommitExamDrawDocument = persisted('mutation', 'CommitExamDraw', '9aa294da7d5053bead5e094c8dfdfa85b5f9f8d2dd5c76301406239ae4e00e1d') as unknown as DocumentNode<CommitExamDrawMutation, CommitExamDrawMutationVariables>;
export const EnterExamDrawValueDocument = persisted('mutation', 'EnterExamDrawValue', 'de270cf6e946d7149eafd4c82a5fb0ee5a4d79cbbe9d1c8b0a713f66eb25c586') as unknown as DocumentNode<EnterExamDrawValueMutation, EnterExamDrawValueMutationVariables>;
export const RunExamDrawDocument = persisted('mutation', 'RunExamDraw', 'ec89b03cb2877331b20c4c5e7cc5630665dd46fdcd5772dfc01b78bdbd0d8945') as unknown as DocumentNode<RunExamDrawMutation, RunExamDrawMutationVariables>;
export const PublishExamDrawDocument = persisted('mutation', 'PublishExamDraw', 'ad2253a282f4cec9c1fed1eea44590a66dd329cb625c6b7ccb630a5de7268c27') as unknown as DocumentNode<PublishExamDrawMutation, PublishExamDrawMutationVariables>;
export const VoidExamDrawDocument = persisted('mutation', 'VoidExamDraw', 'fdc6f5708dff6e0d133b35bca9bbb79282c75444a2f70b63a27db13e238a20f5') as unknown as DocumentNode<VoidExamDrawMutation, VoidExamDrawMutationVariables>;
export const EnterExamScoresDocument = persisted('mutation', 'EnterExamScores', '2615fa22e5dc72a27953ddd9d6c02831643d723f1bf7cd64a72b801421c8d74c') as unknown as DocumentNode<EnterExamScoresMutation, EnterExamScoresMutationVariables>;
export const ResolveExamScoreDocument = persisted('mutation', 'ResolveExamScore', '484cfc8f751f11fce79b110e03dd1616b16318faea72171452683cdb030b846c') as unknown as DocumentNode<ResolveExamScoreMutation, ResolveExamScoreMutationVariables>;
export const PublishExamResultsDocument = persisted('mutation', 'PublishExamResults', 'f83fe1cc3ca9bd2a8d4480438c1da3096c2a6ce8a1d3ec303be769ac29d9f62b') as unknown as DocumentNode<PublishExamResultsMutation, PublishExamResultsMutationVariables>;
export const ProposeExamCorrectionDocument = persisted('mutation', 'ProposeExamCorrection', '207024907b7f4d01150cd5a0af286293bc5e02d52c427fe8ec16da5f292293ef') as unknown as DocumentNode<ProposeExamCorrectionMutation, ProposeExamCorrectionMutationVariables>;
export const DecideExamCorrectionDocument = persisted('mutation', 'DecideExamCorrection', 'c2172877c1f0d76891e1b393f74b5e8b71ff761f6c981b8fa9165dda487afd5c') as unknown as DocumentNode<DecideExamCorrectionMutation, DecideExamCorrectionMutationVariables>;
export const StartScoreUploadDocument = persisted('mutation', 'StartScoreUpload', 'b8e60a958de3b33b886211584f3e5c193d5b7b40bbbbcad9a550e4fe1939d0b3') as unknown as DocumentNode<StartScoreUploadMutation, StartScoreUploadMutationVariables>;
export const ImportExamScoresDocument = persisted('mutation', 'ImportExamScores', '0c2bd6660de9d448960c4fed8778e8d0814b3c42342b48cf138aba9a8038fde8') as unknown as DocumentNode<ImportExamScoresMutation, ImportExamScoresMutationVariables>;
export const EditableFilingDocument = persisted('query', 'EditableFiling', '567cfe83291bbe31de2a7a3071b8c16cc20cb37d3743a07e236f21305c39f66b') as unknown as DocumentNode<EditableFilingQuery, EditableFilingQueryVariables>;
export const CurrentFilingDraftDocument = persisted('query', 'CurrentFilingDraft', 'cdb10e8a5eb542cc9b3974497822842b00e1de0dc93afc545820708f7138d743') as unknown as DocumentNode<CurrentFilingDraftQuery, CurrentFilingDraftQueryVariables>;
export const FilingPackageDocument = persisted('query', 'FilingPackage', '514056720c7d54b46c2b9fcccd95ae6f9fdf32e72143201667e41a59956d542c') as unknown as DocumentNode<FilingPackageQuery, FilingPackageQueryVariables>;
export const FilingProgressDocument = persisted('query', 'FilingProgress', '42d3288d91a595e826aeb1548a5b329c2c8ad480ca8fad6545b986b75e435d78') as unknown as DocumentNode<FilingProgressQuery, FilingProgressQueryVariables>;
export const CreateFilingDocument = persisted('mutation', 'CreateFiling', '331a6365a293811a54bb440ce3582fbed6930da053b7708905a8d5701449bc3c') as unknown as DocumentNode<CreateFilingMutation, CreateFilingMutationVariables>;
export const SaveFilingDraftDocument = persisted('mutation', 'SaveFilingDraft', '1c379b6aca843e485002288713f977c465d28e1333103163d92561ef929fc804') as unknown as DocumentNode<SaveFilingDraftMutation, SaveFilingDraftMutationVariables>;
export const SubmitFilingDocument = persisted('mutation', 'SubmitFiling', '726a19ace4c098fe5dbac9c8fbde3fbb07b4cc3769f9139150487d6ee0312cc8') as unknown as DocumentNode<SubmitFilingMutation, SubmitFilingMutationVariables>;
export const WithdrawFilingDocument = persisted('mutation', 'WithdrawFiling', '4c1433b4ab0ae362ab8ed594f2f5ada0658f83beb1d75275c932a85ea94bee86') as unknown as DocumentNode<WithdrawFilingMutation, WithdrawFilingMutationVariables>;
export const StartFilingUploadDocument = persisted('mutation', 'StartFilingUpload', 'b6bcb13e87bf00fd73bb02b057b5d44afe39ccc06cfdf4fd6f31ce818ece7a10') as unknown as DocumentNode<StartFilingUploadMutation, StartFilingUploadMutationVariables>;
export const HolidaysDocument = persisted('query', 'Holidays', 'ec93690b2be8cabf7aee8dd19eb2ad87c69432e3359939a2fb79d9692fd5170f') as unknown as DocumentNode<HolidaysQuery, HolidaysQueryVariables>;
export const ImportHolidaysDocument = persisted('mutation', 'ImportHolidays', 'be9764ac38d3bf8675302809369bd0433c9f2f96ca43738ca7d90618d1c836f8') as unknown as DocumentNode<ImportHolidaysMutation, ImportHolidaysMutationVariables>;
export const PrintOrderStateDocument = persisted('query', 'PrintOrderState', '8030235669bc4fcd9780b4b295ce5970ebfe146f52cb86927bb12d1ed9284023') as unknown as DocumentNode<PrintOrderStateQuery, PrintOrderStateQueryVariables>;
export const OrderPrintDocument = persisted('mutation', 'OrderPrint', '92d027e7ff1e23e33317657154686394d35dd0c6a172636a16f9a6e5332529dc') as unknown as DocumentNode<OrderPrintMutation, OrderPrintMutationVariables>;
export const ProviderHomeDocument = persisted('query', 'ProviderHome', '0222d84084eb1b985e08bbe0e366ac57fc16eb51cac9a2a27bcf5f1cc6025889') as unknown as DocumentNode<ProviderHomeQuery, ProviderHomeQueryVariables>;
export const AnnualReportDocument = persisted('query', 'AnnualReport', '2d3cbf36432b7d00d81acbf3778eb8f0d83f5eb3dc751dc385cf982c84c66e3a') as unknown as DocumentNode<AnnualReportQuery, AnnualReportQueryVariables>;
export const SaveAnnualReportDocument = persisted('mutation', 'SaveAnnualReport', '90d175a37d96d5e830549665925fdb4b76c320576f7983a15c5025a0b786241d') as unknown as DocumentNode<SaveAnnualReportMutation, SaveAnnualReportMutationVariables>;
export const SubmitAnnualReportDocument = persisted('mutation', 'SubmitAnnualReport', 'dd8a2c7b2a4b2237f4e19bd7a28cadbdee6736a10de6602125225db415d3e367') as unknown as DocumentNode<SubmitAnnualReportMutation, SubmitAnnualReportMutationVariables>;
export const ReportRectificationDocument = persisted('mutation', 'ReportRectification', 'aecbd0e2c63159a1dfa690dd11e6c03ac5843c8b334c0d5929e9be174643de01') as unknown as DocumentNode<ReportRectificationMutation, ReportRectificationMutationVariables>;
export const QuotaPlansDocument = persisted('query', 'QuotaPlans', '218bc09a0588871992fa19b171363add04fb91ef322d5e6b49483dbd62f207a3') as unknown as DocumentNode<QuotaPlansQuery, QuotaPlansQueryVariables>;
export const QuotaPlanDocument = persisted('query', 'QuotaPlan', 'd45a0e136b57e3d00bbfae3cb66703030fa2361fbd6347c0471f01e2b53a9cd0') as unknown as DocumentNode<QuotaPlanQuery, QuotaPlanQueryVariables>;
export const StartQuotaPlanDocument = persisted('mutation', 'StartQuotaPlan', '9f0d5c06efa521e07c36648d7fd1a05692cadb64b8ee5a11001e82bc3a4fbc9e') as unknown as DocumentNode<StartQuotaPlanMutation, StartQuotaPlanMutationVariables>;
export const ChangeQuotaPlanDocument = persisted('mutation', 'ChangeQuotaPlan', '31d384315ac6a7d815fec70821ce26223215d842dfd69089c1b789a762bf2d4e') as unknown as DocumentNode<ChangeQuotaPlanMutation, ChangeQuotaPlanMutationVariables>;
export const PublishQuotaPlanDocument = persisted('mutation', 'PublishQuotaPlan', 'fead71340e5ecaee3a76feac16b45e42beff7550647411036a04e4e7c69c9053') as unknown as DocumentNode<PublishQuotaPlanMutation, PublishQuotaPlanMutationVariables>;
export const DiscardQuotaPlanDocument = persisted('mutation', 'DiscardQuotaPlan', '26c62714a9e69dfb93e6456e82f92e0fff91115a4a88edc9a3ce485c8f54e805') as unknown as DocumentNode<DiscardQuotaPlanMutation, DiscardQuotaPlanMutationVariables>;
export const QuotaYearsDocument = persisted('query', 'QuotaYears', 'e66c361b8960c4aa42660e674acfce4fc4b72aa989a3ba0e59e7af2a910d4d72') as unknown as DocumentNode<QuotaYearsQuery, QuotaYearsQueryVariables>;
export const TrainingTargetsDocument = persisted('query', 'TrainingTargets', '7b6aea0a5b74bac587389e96dd24917ba06dd53b56f7a54414e2d3f476d7a51f') as unknown as DocumentNode<TrainingTargetsQuery, TrainingTargetsQueryVariables>;
export const SplitTargetDocument = persisted('mutation', 'SplitTarget', 'baaa591064f9c7e0ef0b4b307c423bb5048d6e452586f47b4c3e930d1377c3f8') as unknown as DocumentNode<SplitTargetMutation, SplitTargetMutationVariables>;
export const DelegatedDesksDocument = persisted('query', 'DelegatedDesks', '15f7ea4403181d5720607eb7062a87cef70e8d3b58f34bdd717addeac5a2f9f1') as unknown as DocumentNode<DelegatedDesksQuery, DelegatedDesksQueryVariables>;
export const QuotaProgrammesDocument = persisted('query', 'QuotaProgrammes', 'a940d4e02ee246d647b4d2eb89fc8cfcffdf56b01a562b7515c92116943baec0') as unknown as DocumentNode<QuotaProgrammesQuery, QuotaProgrammesQueryVariables>;
export const QuotaOverviewDocument = persisted('query', 'QuotaOverview', 'f1b6fcc3f886b4e238c8d70b3206c343b3639b5c21926ae6f1f1ef4d65b48ddd') as unknown as DocumentNode<QuotaOverviewQuery, QuotaOverviewQueryVariables>;
export const QuotaTransfersDocument = persisted('query', 'QuotaTransfers', 'd13d8ec477efa8d56f564c9139749e6f409f400b49421ad287d4771643e58e96') as unknown as DocumentNode<QuotaTransfersQuery, QuotaTransfersQueryVariables>;
export const AllotFromPoolDocument = persisted('mutation', 'AllotFromPool', 'ff8596e508fa40cba42ad7d6cee02ddfd7d9cee5a7a39dbe7735abbd395f1a0e') as unknown as DocumentNode<AllotFromPoolMutation, AllotFromPoolMutationVariables>;
export const ProviderListDocument = persisted('query', 'ProviderList', '636946b03b24905c2e94e31232807a371434e819e430c92eee261de637e3d92a') as unknown as DocumentNode<ProviderListQuery, ProviderListQueryVariables>;
export const ProviderRecordDocument = persisted('query', 'ProviderRecord', 'd35f2b9017bcc8fcda98f4701c48b4f22a209e55cf9c238efcc415a36641c612') as unknown as DocumentNode<ProviderRecordQuery, ProviderRecordQueryVariables>;
export const RecordIncidentDocument = persisted('mutation', 'RecordIncident', 'c21ca7f28f4a141a53f8bfbd7106d19025075cf55e650b662e0c5aa468272959') as unknown as DocumentNode<RecordIncidentMutation, RecordIncidentMutationVariables>;
export const ProposeRevocationDocument = persisted('mutation', 'ProposeRevocation', '2b54e80ee4b83ddec4fcdd13359f0f8f9bafdfcbea60d1ae8f33ffff2ca579c0') as unknown as DocumentNode<ProposeRevocationMutation, ProposeRevocationMutationVariables>;
export const RevocationListDocument = persisted('query', 'RevocationList', '9e09bb720cd130ad1b7a3c477ae716f27abb767e26e1254753caf3ad5e0402e5') as unknown as DocumentNode<RevocationListQuery, RevocationListQueryVariables>;
export const RevocationPreviewDocument = persisted('query', 'RevocationPreview', '9632ec60c69e416aecdb744026f47683b19420029fb27c70faa93f272c071be2') as unknown as DocumentNode<RevocationPreviewQuery, RevocationPreviewQueryVariables>;
export const DecideRevocationDocument = persisted('mutation', 'DecideRevocation', '1fadba4b5e83779a7e66f3a888a30bc2d915c2b0122ae2fe4640b295915a8140') as unknown as DocumentNode<DecideRevocationMutation, DecideRevocationMutationVariables>;
export const BanListDocument = persisted('query', 'BanList', '1fe317eab4b8920e59309f22019b56c2035981ce99d4fea40a3e44c7290f33b3') as unknown as DocumentNode<BanListQuery, BanListQueryVariables>;
export const ChangeListDocument = persisted('query', 'ChangeList', 'a0927b83f46805585d53168cb22d581809506e337e19971f8371cc01f3bd3414') as unknown as DocumentNode<ChangeListQuery, ChangeListQueryVariables>;
export const AcceptProviderChangeDocument = persisted('mutation', 'AcceptProviderChange', 'ee8461e998a166abcdbcb3eb151d15e411533b0f14aea854472d74c546c0f2a5') as unknown as DocumentNode<AcceptProviderChangeMutation, AcceptProviderChangeMutationVariables>;
export const ReturnProviderChangeDocument = persisted('mutation', 'ReturnProviderChange', '56d7c858f76e62130ab1f82eb7a27021feb3699f101916b976ed76afb095333a') as unknown as DocumentNode<ReturnProviderChangeMutation, ReturnProviderChangeMutationVariables>;
export const RejectProviderChangeDocument = persisted('mutation', 'RejectProviderChange', 'a27b63ac67ac496eb70c913788512dc39dcc556ec88e435fa0eed5cfb62feca4') as unknown as DocumentNode<RejectProviderChangeMutation, RejectProviderChangeMutationVariables>;
export const RecuseFromProviderChangeDocument = persisted('mutation', 'RecuseFromProviderChange', 'bb2157c700b826a3dd1acda06ba474092822d7f6e2a7000a1ecb8eb3f10999d8') as unknown as DocumentNode<RecuseFromProviderChangeMutation, RecuseFromProviderChangeMutationVariables>;
export const RegisteredProviderDocument = persisted('query', 'RegisteredProvider', '870de90c09221dec2fb493bd123d4c544472a73a4498398cf4d807e89e5658bb') as unknown as DocumentNode<RegisteredProviderQuery, RegisteredProviderQueryVariables>;
export const QueueDocument = persisted('query', 'Queue', 'b46f9743e5d10e624517bb3fed6aac01f14b72e8d3b34c15d07d021e0820de0a') as unknown as DocumentNode<QueueQuery, QueueQueryVariables>;
export const QueueRoundsDocument = persisted('query', 'QueueRounds', '9df412f171660d40468f902517d36cf5aa329fe8a048d9a0b158653af6242c89') as unknown as DocumentNode<QueueRoundsQuery, QueueRoundsQueryVariables>;
export const WorkbenchDocument = persisted('query', 'Workbench', 'a79edb1bd8c5324dae32923ba02757a30196fc66ca23a7b60c67931df7ed95bf') as unknown as DocumentNode<WorkbenchQuery, WorkbenchQueryVariables>;
export const NextInQueueDocument = persisted('query', 'NextInQueue', '6c560e90b891b126de341f8f99e4bfe13118050786934a1a6d0db428af2c6552') as unknown as DocumentNode<NextInQueueQuery, NextInQueueQueryVariables>;
export const ApplicationHistoryDocument = persisted('query', 'ApplicationHistory', '46f48d8df96c5461d8ab851b854fb2b7df8825237da8edfe5638546eef4fde20') as unknown as DocumentNode<ApplicationHistoryQuery, ApplicationHistoryQueryVariables>;
export const JudgeRuleDocument = persisted('mutation', 'JudgeRule', 'd9f1a8b593bd68f99b54302c90573bf0fd39734d0124b137927747fdfa1e05ec') as unknown as DocumentNode<JudgeRuleMutation, JudgeRuleMutationVariables>;
export const ReturnApplicationDocument = persisted('mutation', 'ReturnApplication', 'd1e7db36f3a53ba9bb5ff9ed6de9228cd1040c11df722cae565c4747698d8848') as unknown as DocumentNode<ReturnApplicationMutation, ReturnApplicationMutationVariables>;
export const ApproveApplicationDocument = persisted('mutation', 'ApproveApplication', '93d14502e2994145711b58d75fcf5b12bef816cd2d7023b1beb065ee39f5dfb5') as unknown as DocumentNode<ApproveApplicationMutation, ApproveApplicationMutationVariables>;
export const RejectApplicationDocument = persisted('mutation', 'RejectApplication', 'a0a322f58084cd54ca34e0b783baccf1134ab231ac3f815559adb542b4746ee9') as unknown as DocumentNode<RejectApplicationMutation, RejectApplicationMutationVariables>;
export const CertifyingProgrammesDocument = persisted('query', 'CertifyingProgrammes', '83f92c345fd0636ba57c92f0e99a459e58f4ac10e2e9db1ee1d9986f6dd0a68c') as unknown as DocumentNode<CertifyingProgrammesQuery, CertifyingProgrammesQueryVariables>;
export const RosterImportListDocument = persisted('query', 'RosterImportList', '8331fc34dc650d17668b5e9deca5b6f1eecddee1fbfd796dadbca1bd38096fe5') as unknown as DocumentNode<RosterImportListQuery, RosterImportListQueryVariables>;
export const RosterImportDetailDocument = persisted('query', 'RosterImportDetail', '6178c03fa285a15c5b620ca5134d301b04fc9a29e886c7836de420f147193ff4') as unknown as DocumentNode<RosterImportDetailQuery, RosterImportDetailQueryVariables>;
export const RosterRowListDocument = persisted('query', 'RosterRowList', '56bbe835a2dd6fc9dc86ba92e01010d99d7fa43b970478c8af5f75a2316e45cd') as unknown as DocumentNode<RosterRowListQuery, RosterRowListQueryVariables>;
export const StartRosterImportDocument = persisted('mutation', 'StartRosterImport', 'd4da77ee70c6b75371e497eba4440dd951906306f5443017c25a75baa329b83f') as unknown as DocumentNode<StartRosterImportMutation, StartRosterImportMutationVariables>;
export const PreviewRosterImportDocument = persisted('mutation', 'PreviewRosterImport', '2daf13c4a3d589dd8e964109e4dfdcdd29a88db6101e530b6541a6cebf7a22e5') as unknown as DocumentNode<PreviewRosterImportMutation, PreviewRosterImportMutationVariables>;
export const ResolveRosterRowsDocument = persisted('mutation', 'ResolveRosterRows', '02d336e3fb14f0051a929948d74e90b486b8c003a0027f578f6d46b29d87835b') as unknown as DocumentNode<ResolveRosterRowsMutation, ResolveRosterRowsMutationVariables>;
export const ConfirmRosterImportDocument = persisted('mutation', 'ConfirmRosterImport', '0e32026a4df31a55521cad5f7f31a749107e8126ece8a62dd084876e5535d452') as unknown as DocumentNode<ConfirmRosterImportMutation, ConfirmRosterImportMutationVariables>;
export const CancelRosterImportDocument = persisted('mutation', 'CancelRosterImport', '10dc4103676ec5dd23a66f68d99351c921ab85556f413126e5a8c2f2307fdbec') as unknown as DocumentNode<CancelRosterImportMutation, CancelRosterImportMutationVariables>;
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
export const ViewerDocument = persisted('query', 'Viewer', '5fda23945c85ced8d8c10bb59686656e722fd1b75bc61f9bbecafd4cbc43b91c') as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const DemoAccountsDocument = persisted('query', 'DemoAccounts', '360c3ecdcf74e8bf5c921fbd33c08365fa011f9f2a2e7fcd9c343449fdb2bb2e') as unknown as DocumentNode<DemoAccountsQuery, DemoAccountsQueryVariables>;
export const SignInDocument = persisted('mutation', 'SignIn', '3df26897a37b7f5170230a5e6fa16bb70fd496d20947a4a9f2ab4b65d19b2a96') as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = persisted('mutation', 'SignOut', '62a51b6513587f841a236f36b98a35efa590da73af9f7001a499a02d300a7d65') as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SwitchMembershipDocument = persisted('mutation', 'SwitchMembership', '1e102770095973927bc051be74dec3f650e6fd5ddfd0ccd77234816d8857c8c3') as unknown as DocumentNode<SwitchMembershipMutation, SwitchMembershipMutationVariables>;
export const TrainingClassesDocument = persisted('query', 'TrainingClasses', 'e0858fddbacf7b42f980b189a26c109e31a1d7d6587b1a2ed50ee40d7519b92a') as unknown as DocumentNode<TrainingClassesQuery, TrainingClassesQueryVariables>;
export const TrainingClassRecordDocument = persisted('query', 'TrainingClassRecord', 'a65064730dd409a4145d29b806b4acda0e037359c9fd49f90b9b33f795350537') as unknown as DocumentNode<TrainingClassRecordQuery, TrainingClassRecordQueryVariables>;
export const ClassAttendanceDocument = persisted('query', 'ClassAttendance', 'fd2bd54f8e539147a18365f3afbfe01f67ddaa2328ff29c5b773381bd2fd125c') as unknown as DocumentNode<ClassAttendanceQuery, ClassAttendanceQueryVariables>;
export const TrainingGroundDocument = persisted('query', 'TrainingGround', 'bec7c45f413ceccac39ff9980ab55b0eae43cc27e92dec237c076cab688ac583') as unknown as DocumentNode<TrainingGroundQuery, TrainingGroundQueryVariables>;
export const CreateTrainingClassDocument = persisted('mutation', 'CreateTrainingClass', 'd7fe2ff38294cb646d2a803e9b348925a524634dea489541f17afba293af10a7') as unknown as DocumentNode<CreateTrainingClassMutation, CreateTrainingClassMutationVariables>;
export const AddClassMembersDocument = persisted('mutation', 'AddClassMembers', 'e6a7e7034a4757a5bdb11c28569f263046aed9b714604ada4518ee3d9407119e') as unknown as DocumentNode<AddClassMembersMutation, AddClassMembersMutationVariables>;
export const LeaveTrainingClassDocument = persisted('mutation', 'LeaveTrainingClass', '601902ab441ecd927ab259e72015b4385fd8353d9449198b6a0431fe3bfdeddd') as unknown as DocumentNode<LeaveTrainingClassMutation, LeaveTrainingClassMutationVariables>;
export const RecordAttendanceDocument = persisted('mutation', 'RecordAttendance', '8913c859e16fe4da1a9599c463bca22eee4867badd860200c9b4e0f2755e9b9e') as unknown as DocumentNode<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const CompleteTrainingDocument = persisted('mutation', 'CompleteTraining', '956956abff56434dd18cf94f4060d3b5adc9d8f4f1b6f45a5fd1134ca37cb9b6') as unknown as DocumentNode<CompleteTrainingMutation, CompleteTrainingMutationVariables>;
export const CloseTrainingClassDocument = persisted('mutation', 'CloseTrainingClass', '13029238ece81ebf1699461776714092418662c2eafb82f95c2e42f919ccd434') as unknown as DocumentNode<CloseTrainingClassMutation, CloseTrainingClassMutationVariables>;
export const PlacementsDocument = persisted('query', 'Placements', '321ad59980ddc4395c388da14fc3ad4924de2947e158bf72424f5a981ead5e43') as unknown as DocumentNode<PlacementsQuery, PlacementsQueryVariables>;
export const StartPracticeDocument = persisted('mutation', 'StartPractice', 'b05b76296ac03915edd4f5512b643a51160f8da60ef24fb17be37211eda2ecd6') as unknown as DocumentNode<StartPracticeMutation, StartPracticeMutationVariables>;
export const RecordInternshipDocument = persisted('mutation', 'RecordInternship', '8a3cd8ac00a0ff04bc4c8b3a407c5e0450d02d19020032e9cedffac3112d8edc') as unknown as DocumentNode<RecordInternshipMutation, RecordInternshipMutationVariables>;
export const EndPlacementsDocument = persisted('mutation', 'EndPlacements', 'ad4229470ed484ddba10c82e69d90fe16abbfb7fa516f53bb758ce46eec1b911') as unknown as DocumentNode<EndPlacementsMutation, EndPlacementsMutationVariables>;
export const AnswerSurveyDocument = persisted('mutation', 'AnswerSurvey', 'e2c3dd45da4b180c96122fb25bf962b9c270c129e6e75936c2622ff042295089') as unknown as DocumentNode<AnswerSurveyMutation, AnswerSurveyMutationVariables>;