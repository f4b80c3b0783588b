import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { JudgementVerdictEnum } from '@shidian/cases/case-record/case-record.enums.js';
import type { EnrolmentStatus } from '@shidian/contract/certification.js';
import { JsonScalar } from '@shidian/platform/graphql/scalars.js';
import { Payload, UserError } from '@shidian/platform/graphql/user-error.graphql.js';
import { EnrolmentStatusEnum } from './enrolment.enums.js';

/** Most enrolments of one call of the API. */
export const CALL_LIMIT = 100;

/** Which enrolments; conditions add up. */
@InputType({ description: '筛选条件，同时满足。Conditions, all of which must hold.' })
export class EnrolmentFilter {
  @Field(() => ID, { nullable: true, description: '项目。Programme.' })
  programmeId?: string | null;

  @Field(() => String, { nullable: true, description: '等级代号。Id of the level.' })
  level?: string | null;

  @Field(() => [EnrolmentStatusEnum], { nullable: true, description: '状态之一。One of these statuses.' })
  status?: EnrolmentStatus[] | null;

  @Field(() => ID, { nullable: true, description: '报名单位。Who enrolled.' })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: '考生。The candidate.' })
  candidateId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '姓名或报名单位名称中的文字。Text in the name, or in who enrolled.',
  })
  search?: string | null;
}

/** Arguments of a page of enrolments, latest first. */
@ArgsType()
export class EnrolmentPageArgs {
  @Field(() => Int, { defaultValue: 20, description: '每页条数，最多 100。Rows a page, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '接在此游标之后。Continue after this cursor.' })
  after?: string | null;

  @Field(() => EnrolmentFilter, { nullable: true, description: '筛选条件。Conditions.' })
  filter?: EnrolmentFilter | null;
}

@InputType({ description: '报名的一人。One person to enrol.' })
export class EnrolRowInput {
  @Field(() => ID, { description: '考生。The candidate.' })
  candidateId!: string;

  @Field(() => [String], {
    nullable: true,
    description: '方向代号；不分方向的等级不填。Ids of directions; none where the level has none.',
  })
  directions?: string[] | null;

  @Field(() => JsonScalar, {
    description: '资料，格式见规则包 candidate-eligibility。Facts of kind candidate-eligibility.',
  })
  facts!: unknown;
}

@InputType({ description: '为一个等级报名，最多 100 人。Enrol people for one level, at most 100.' })
export class EnrolCandidatesInput {
  @Field(() => ID, { description: '项目。Programme.' })
  programmeId!: string;

  @Field({ description: '等级代号。Id of the level.' })
  level!: string;

  @Field(() => [EnrolRowInput], { description: '各人。The people.' })
  rows!: EnrolRowInput[];
}

@InputType({ description: '修改资料，以今天为准重新判定。Change the facts, decided anew as of today.' })
export class RestateEnrolmentInput {
  @Field(() => ID, { description: '报名。The enrolment.' })
  id!: string;

  @Field(() => Int, { description: '您所看的版次。The revision you look at.' })
  revision!: number;

  @Field(() => JsonScalar, { description: '全部资料。All facts.' })
  facts!: unknown;

  @Field(() => [String], { nullable: true, description: '方向；不填则不变。Directions; left out they stay.' })
  directions?: string[] | null;
}

@InputType({ description: '对一项待认定的条件作出认定。Answer an open rule.' })
export class JudgeEnrolmentInput {
  @Field(() => ID, { description: '报名。The enrolment.' })
  id!: string;

  @Field(() => Int, { description: '您所看的版次。The revision you look at.' })
  revision!: number;

  @Field({ description: '规则代号。Id of the rule.' })
  rule!: string;

  @Field(() => JudgementVerdictEnum, { description: '认定结果。Verdict.' })
  verdict!: 'MET' | 'NOT_MET';

  @Field({ description: '依据，5 至 500 字。What it rests on, 5 to 500 characters.' })
  comment!: string;
}

@InputType({ description: '撤回报名，最多 100 份。Withdraw enrolments, at most 100.' })
export class WithdrawEnrolmentsInput {
  @Field(() => [ID], { description: '各份报名。The enrolments.' })
  ids!: string[];

  @Field({ description: '理由，5 至 500 字。Reason, 5 to 500 characters.' })
  reason!: string;
}

@InputType({ description: '以今天为准重新判定，最多 100 份。Decide anew as of today, at most 100.' })
export class RedecideEnrolmentsInput {
  @Field(() => [ID], { description: '各份报名。The enrolments.' })
  ids!: string[];
}

/** What became of one person or enrolment of a batch. */
@ObjectType({ description: '批量中一份的结果。What became of one of a batch.' })
export class EnrolmentItemResult {
  @Field(() => ID, { description: '提交的考生或报名标识。The id that was sent.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: '报名；未成则为空。The enrolment; null where there is none.' })
  enrolmentId!: string | null;

  @Field(() => [UserError], { description: '未成的原因；为空即成功。Why it was refused; empty on success.' })
  userErrors!: UserError[];
}

/** Result of a batch; one refusal does not undo the others. */
@ObjectType({ description: '批量结果，一份不成不影响其他。Result of a batch; one refusal does not undo the others.' })
export class EnrolmentBatchPayload extends Payload {
  @Field(() => [EnrolmentItemResult], {
    nullable: true,
    description: '逐份结果；整批被拒时为空。Result of each; null where the batch as a whole was refused.',
  })
  results!: EnrolmentItemResult[] | null;
}

/** The answer of a mutation on one enrolment; it is read afresh after the commit, also after a refusal. */
@ObjectType({ description: '对报名操作的结果。Answer of a mutation on an enrolment.' })
export class EnrolmentPayload extends Payload {
  enrolmentId!: string | null;
}
