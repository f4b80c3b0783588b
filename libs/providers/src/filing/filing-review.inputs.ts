import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { SignOffVerdict } from '@shidian/contract/providers.js';
import { JudgementVerdictEnum } from '@shidian/cases/case-record/case-record.enums.js';
import { DefectInput, RejectionReasonInput } from '@shidian/cases/case-record/case-record.inputs.js';
import { SignOffVerdictEnum } from './filing.enums.js';

@InputType({ description: '判断申报的一条规则。Judge a rule of a filing.' })
export class JudgeFilingRuleInput {
  @Field(() => ID, { description: '申报。The filing.' })
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

@InputType({ description: '代表部门会签。Sign for a department.' })
export class SignFilingInput {
  @Field(() => ID, { description: '申报。The filing.' })
  id!: string;

  @Field(() => Int, { description: '您所看的第几次提交。The attempt you look at.' })
  attempt!: number;

  @Field({ description: '您所看的环节代号。The desk you look at.' })
  stage!: string;

  @Field(() => SignOffVerdictEnum, { description: '意见。Verdict.' })
  verdict!: SignOffVerdict;

  @Field(() => String, { nullable: true, description: '理由；不同意时必填。Reason; required when you object.' })
  reason?: string | null;
}

@InputType({ description: '通过，转下一环节。Pass to the next desk.' })
export class PassFilingInput {
  @Field(() => ID, { description: '申报。The filing.' })
  id!: string;

  @Field(() => Int, { description: '您所看的第几次提交。The attempt you look at.' })
  attempt!: number;

  @Field({ description: '您所看的环节代号。The desk you look at.' })
  stage!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '场地、相关材料已查验；初选环节必须确认。Venue and materials were checked; required at the first desk.',
  })
  attested?: boolean | null;

  @Field(() => String, { nullable: true, description: '留言。Message.' })
  message?: string | null;
}

@InputType({ description: '退回，一次列明全部问题。Return with all its defects.' })
export class ReturnFilingInput {
  @Field(() => ID, { description: '申报。The filing.' })
  id!: string;

  @Field(() => Int, { description: '您所看的第几次提交。The attempt you look at.' })
  attempt!: number;

  @Field({ description: '您所看的环节代号。The desk you look at.' })
  stage!: string;

  @Field(() => String, { nullable: true, description: '留言。Message.' })
  message?: string | null;

  @Field(() => [DefectInput], { description: '全部问题。All defects.' })
  defects!: DefectInput[];
}

@InputType({ description: '不予通过。Reject a filing.' })
export class RejectFilingInput {
  @Field(() => ID, { description: '申报。The filing.' })
  id!: string;

  @Field(() => Int, { description: '您所看的第几次提交。The attempt you look at.' })
  attempt!: number;

  @Field({ description: '您所看的环节代号。The desk you look at.' })
  stage!: string;

  @Field(() => String, { nullable: true, description: '留言。Message.' })
  message?: string | null;

  @Field(() => [RejectionReasonInput], { description: '理由。Reasons.' })
  reasons!: RejectionReasonInput[];
}

@InputType({ description: '声明回避。Declare a conflict of interest.' })
export class RecuseFromFilingInput {
  @Field(() => ID, { description: '申报。The filing.' })
  id!: string;

  @Field({ description: '缘由。Why.' })
  reason!: string;
}
