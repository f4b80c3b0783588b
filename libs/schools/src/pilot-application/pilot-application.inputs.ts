import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '@shidian/platform/graphql/scalars.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import { JudgementVerdictEnum } from '@shidian/cases/case-record/case-record.enums.js';
import { DefectInput, RejectionReasonInput } from '@shidian/cases/case-record/case-record.inputs.js';

@InputType({ description: '开始一份申请。Begin an application.' })
export class CreatePilotApplicationInput {
  @Field(() => ID, { description: '轮次。The round.' })
  roundId!: string;
}

@InputType({ description: '保存草稿。Save a draft.' })
export class SavePilotApplicationDraftInput {
  @Field(() => ID, { description: '申请。The application.' })
  id!: string;

  @Field(() => Int, { description: '所依据的草稿版本。The version you edited.' })
  baseVersion!: number;

  @Field(() => JsonScalar, {
    description: '改动的部分：{ 部分名: 新内容 }，null 为删除。Changed sections; null removes one.',
  })
  changes!: unknown;
}

@InputType({ description: '提交申请。Submit an application.' })
export class SubmitPilotApplicationInput {
  @Field(() => ID, { description: '申请。The application.' })
  id!: string;

  @Field(() => Int, { description: '您看过的草稿版本。The draft version you read back.' })
  draftVersion!: number;
}

@InputType({ description: '撤回申请。Withdraw an application.' })
export class WithdrawPilotApplicationInput {
  @Field(() => ID, { description: '申请。The application.' })
  id!: string;

  @Field(() => String, { nullable: true, description: '缘由。Why.' })
  reason?: string | null;
}

@InputType({ description: '判断一条规则。Judge a rule.' })
export class JudgeRuleInput {
  @Field(() => ID, { description: '申请。The application.' })
  id!: string;

  @Field(() => Int, { description: '您所看的第几次提交。The attempt you look at.' })
  attempt!: number;

  @Field({ description: '规则代号。Id of the rule.' })
  rule!: string;

  @Field(() => JudgementVerdictEnum, { description: '判断。Verdict.' })
  verdict!: 'MET' | 'NOT_MET';

  @Field(() => String, { nullable: true, description: '说明；判为不符合时必填。Comment; required when not met.' })
  comment?: string | null;
}

@InputType({ description: '退回申请，一次列明全部问题。Return an application with all its defects.' })
export class ReturnPilotApplicationInput {
  @Field(() => ID, { description: '申请。The application.' })
  id!: string;

  @Field(() => Int, { description: '您所看的第几次提交。The attempt you look at.' })
  attempt!: number;

  @Field(() => String, { nullable: true, description: '留言。Message.' })
  message?: string | null;

  @Field(() => [DefectInput], { description: '全部问题。All defects.' })
  defects!: DefectInput[];
}

@InputType({ description: '批准申请。Approve an application.' })
export class ApprovePilotApplicationInput {
  @Field(() => ID, { description: '申请。The application.' })
  id!: string;

  @Field(() => Int, { description: '您所看的第几次提交。The attempt you look at.' })
  attempt!: number;

  @Field(() => String, { nullable: true, description: '留言。Message.' })
  message?: string | null;
}

@InputType({ description: '不予通过。Reject an application.' })
export class RejectPilotApplicationInput {
  @Field(() => ID, { description: '申请。The application.' })
  id!: string;

  @Field(() => Int, { description: '您所看的第几次提交。The attempt you look at.' })
  attempt!: number;

  @Field(() => String, { nullable: true, description: '留言。Message.' })
  message?: string | null;

  @Field(() => [RejectionReasonInput], { description: '理由。Reasons.' })
  reasons!: RejectionReasonInput[];
}

/** The answer of every mutation on one application; `application` is read afresh after the commit, also after a refusal. */
@ObjectType({ description: '对申请操作的结果。Answer of a mutation on an application.' })
export class PilotApplicationPayload extends Payload {
  applicationId!: string | null;
}
