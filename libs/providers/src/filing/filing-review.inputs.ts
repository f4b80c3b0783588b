import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { SignOffVerdict } from '@shidian/contract/providers.js';
import { JudgementVerdictEnum } from '@shidian/cases/case-record/case-record.enums.js';
import { DefectInput, RejectionReasonInput } from '@shidian/cases/case-record/case-record.inputs.js';
import type { Back } from '@shidian/cases/route/route.js';
import { ReturnTargetEnum, SignOffVerdictEnum } from './filing.enums.js';

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

  @Field(() => Int, {
    nullable: true,
    description:
      '您所看的第几次到达；给出则须仍是这一次。Which arrival you look at; refused where it is another by now.',
  })
  passage?: number | null;

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

  @Field(() => Int, {
    nullable: true,
    description:
      '您所看的第几次到达；给出则须仍是这一次。Which arrival you look at; refused where it is another by now.',
  })
  passage?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '场地、相关材料已查验；初选环节必须确认。Venue and materials were checked; required at the first desk.',
  })
  attested?: boolean | null;

  @Field(() => String, { nullable: true, description: '留言。Message.' })
  message?: string | null;
}

@InputType({
  description:
    '退回，一次列明全部问题：给申报单位改正，或给前面的环节重新办理。Return with all defects: to the unit, or to an earlier desk.',
})
export class ReturnFilingInput {
  @Field(() => ID, { description: '申报。The filing.' })
  id!: string;

  @Field(() => Int, { description: '您所看的第几次提交。The attempt you look at.' })
  attempt!: number;

  @Field({ description: '您所看的环节代号。The desk you look at.' })
  stage!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      '您所看的第几次到达；给出则须仍是这一次。Which arrival you look at; refused where it is another by now.',
  })
  passage?: number | null;

  @Field(() => String, { nullable: true, description: '留言。Message.' })
  message?: string | null;

  @Field(() => [DefectInput], { description: '全部问题。All defects.' })
  defects!: DefectInput[];

  @Field(() => ReturnTargetEnum, {
    nullable: true,
    description: '退回给谁；默认为申报单位。To whom; the unit unless said otherwise.',
  })
  to?: Back['to'] | null;

  @Field(() => String, {
    nullable: true,
    description:
      '退回到的环节（须在本环节之前），或申报单位改正后再次进入的环节（默认按规则包）。The earlier desk; or where the mended filing comes in again, by default as the package says.',
  })
  desk?: string | null;
}

@InputType({ description: '不予通过。Reject a filing.' })
export class RejectFilingInput {
  @Field(() => ID, { description: '申报。The filing.' })
  id!: string;

  @Field(() => Int, { description: '您所看的第几次提交。The attempt you look at.' })
  attempt!: number;

  @Field({ description: '您所看的环节代号。The desk you look at.' })
  stage!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      '您所看的第几次到达；给出则须仍是这一次。Which arrival you look at; refused where it is another by now.',
  })
  passage?: number | null;

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
