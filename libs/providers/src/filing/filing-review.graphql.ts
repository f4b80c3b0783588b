import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DecisionKind } from '@shidian/contract/case-lifecycle.js';
import type { Department } from '@shidian/contract/organisations.js';
import type { ProviderKind, SignOffVerdict } from '@shidian/contract/providers.js';
import { DecisionKindEnum } from '@shidian/cases/case-record/case-record.enums.js';
import { ApplicationDefect, RejectionReason } from '@shidian/cases/case-record/case-record.graphql.js';
import type { SubmissionJson } from '@shidian/cases/submission/submission-history.js';
import { DepartmentEnum, ProviderKindEnum } from '@shidian/identity/organisation/organisation.enums.js';
import { DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { SignOffVerdictEnum } from './filing.enums.js';

/** A department's signature on a joint step; appended, never taken back. */
@ObjectType({ description: '一个部门的会签。A department’s signature on a joint step.' })
export class SignOff {
  @Field({ description: '所在环节代号。Id of the desk.' })
  stage!: string;

  @Field(() => Int, { description: '针对第几次提交。On which attempt.' })
  attempt!: number;

  @Field({
    description:
      '是否就目前这次办理作出；否则只是历史记录，须重新会签。Given since the case came to its desk; otherwise on record only.',
  })
  current!: boolean;

  @Field(() => DepartmentEnum, { description: '部门。Department.' })
  department!: Department;

  @Field(() => SignOffVerdictEnum, { description: '意见。Verdict.' })
  verdict!: SignOffVerdict;

  @Field(() => String, { nullable: true, description: '理由。Reason.' })
  reason!: string | null;

  @Field({ description: '会签单位。The office that signed.' })
  organisationName!: string;

  @Field(() => String, {
    nullable: true,
    description: '会签人；申报单位只看到单位。Who; an applicant sees the office only.',
  })
  signedBy!: string | null;

  @Field(() => String, { nullable: true, description: '代谁会签。On whose behalf.' })
  onBehalfOf!: string | null;

  @Field(() => DateTimeScalar, { description: '时刻。When.' })
  signedAt!: Date;

  /** What `changedPaths` is worked out from; empty where it was not asked for. */
  submissions!: readonly SubmissionJson[];
}

/** An officer who stays away from the case. */
@ObjectType({ description: '声明回避的人员。An officer who declared a conflict of interest.' })
export class Recusal {
  @Field({ description: '姓名。Name.' })
  userName!: string;

  @Field({ description: '缘由。Why.' })
  reason!: string;

  @Field(() => DateTimeScalar, { description: '声明的时刻。When.' })
  declaredAt!: Date;
}

/** One step of a filing; appended, never edited. */
@ObjectType({ description: '办理过程中的一步，只增不改。One step of a filing; appended, never edited.' })
export class FilingDecision {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => DecisionKindEnum, { description: '步骤。What was done.' })
  kind!: DecisionKind;

  @Field({ description: '所在环节代号。Id of the desk.' })
  stage!: string;

  @Field(() => Int, { description: '针对第几次提交。On which attempt.' })
  attempt!: number;

  @Field(() => DateTimeScalar, { description: '时刻。When.' })
  decidedAt!: Date;

  @Field(() => String, { nullable: true, description: '办理单位。The office that acted.' })
  organisationName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '办理人；申报单位只看到单位。Who; an applicant sees the office, not the officer’s name.',
  })
  actorName!: string | null;

  @Field(() => String, { nullable: true, description: '代谁办理。On whose behalf.' })
  onBehalfOf!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '退回到的环节，或改正后再次进入的环节；不变则为空。Desk it was sent back to, or comes in again at; null where that is this one.',
  })
  toStage!: string | null;

  @Field(() => String, { nullable: true, description: '留言。Message.' })
  message!: string | null;

  @Field(() => [RejectionReason], { description: '不予通过的理由。Reasons of a rejection.' })
  reasons!: RejectionReason[];

  @Field(() => [ApplicationDefect], { description: '退回时列出的问题。Defects of a return.' })
  defects!: ApplicationDefect[];
}

/** What passing would do to one place's cap. */
@ObjectType({ description: '通过后对一地名额的影响。What passing would do to the cap of one place.' })
export class FilingCapEffect {
  @Field(() => ProviderKindEnum, { description: '类别。Kind of provider.' })
  kind!: ProviderKind;

  @Field({ description: '行政区划代码。Code of the place.' })
  jurisdictionCode!: string;

  @Field({ description: '地名。Name of the place.' })
  name!: string;

  @Field(() => Int, { description: '上限。The cap.' })
  cap!: number;

  @Field(() => Int, { description: '机动名额中另拨的数量。Allotted from the mobile pool.' })
  allotted!: number;

  @Field(() => Int, { description: '办理中占用。Reserved by cases on their way.' })
  reserved!: number;

  @Field(() => Int, { description: '已备案占用。Taken by those filed.' })
  taken!: number;

  @Field(() => Int, { description: '剩余。Free.' })
  free!: number;

  @Field(() => Int, { description: '通过后剩余；为负即不能通过。Free afterwards; below zero it cannot pass.' })
  freeAfter!: number;
}
