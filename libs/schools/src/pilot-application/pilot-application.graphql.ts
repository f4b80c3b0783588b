import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CaseAbility, CaseStatus, DecisionKind } from '@shidian/contract/case-lifecycle.js';
import type { JudgementJson } from '@shidian/cases/judgement/judgement.service.js';
import type { SubmissionJson } from '@shidian/cases/submission/submission-history.js';
import { DecisionKindEnum, ApplicationStatusEnum, OutcomeEnum } from '@shidian/cases/case-record/case-record.enums.js';
import {
  ApplicationDefect,
  ApplicationDraft,
  Evaluation,
  type Finding,
  RejectionReason,
  Submission,
} from '@shidian/cases/case-record/case-record.graphql.js';
import { connectionTypes, Counted } from '@shidian/platform/graphql/connection.js';
import { DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { Round } from '@shidian/programmes/round/round.graphql.js';
import type { Outcome } from '@shidian/rules/findings.js';
import { School } from '../school/school.graphql.js';
import { ApplicationAbilityEnum } from './pilot-application.enums.js';

/** One step of the case; appended, never edited. */
@ObjectType({ description: '办理过程中的一步，只增不改。One step of the case; appended, never edited.' })
export class ApplicationDecision {
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

  @Field(() => String, {
    nullable: true,
    description: '办理人；学校只看到环节，不看到审核员姓名。Who; a school sees the desk, not the reviewer’s name.',
  })
  actorName!: string | null;

  @Field(() => String, { nullable: true, description: '留言。Message.' })
  message!: string | null;

  @Field(() => [RejectionReason], { description: '不予通过的理由。Reasons of a rejection.' })
  reasons!: RejectionReason[];

  @Field(() => [ApplicationDefect], { description: '退回时列出的问题。Defects of a return.' })
  defects!: ApplicationDefect[];
}

/** A school's application in a round. Columns that were not asked for are absent. */
@ObjectType({ description: '试点申请。A school’s application in a round.' })
export class PilotApplication {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field({ description: '申请编号。Number of the application.' })
  number!: string;

  @Field(() => ApplicationStatusEnum, { description: '状态。Status.' })
  status!: CaseStatus;

  @Field({ description: '所在环节代号。Id of the desk where it lies.' })
  stage!: string;

  @Field(() => Int, { description: '已提交次数。How often it was submitted.' })
  attempt!: number;

  @Field(() => School, { description: '申请学校。The school.' })
  school!: School;

  @Field(() => Round, { description: '申请轮次。The round.' })
  round!: Round;

  @Field(() => OutcomeEnum, {
    nullable: true,
    description: '最近一次提交的评估结论，评估前为空。Outcome of the current submission; null before it is evaluated.',
  })
  outcome!: Outcome | null;

  @Field(() => Evaluation, { nullable: true, description: '最近一次提交的评估。Evaluation of the current submission.' })
  evaluation!: Evaluation | null;

  @Field(() => Submission, { nullable: true, description: '最近一次提交。The current submission.' })
  submission!: Submission | null;

  @Field(() => ApplicationDraft, { nullable: true, description: '草稿，只有本校可见。The draft; its own school only.' })
  draft!: ApplicationDraft | null;

  @Field(() => [ApplicationDecision], { description: '办理过程，先发生的在前。The steps so far, oldest first.' })
  decisions!: ApplicationDecision[];

  @Field(() => [ApplicationAbilityEnum], { description: '您现在可以做什么。What you may do with it now.' })
  abilities!: CaseAbility[];

  @Field(() => DateTimeScalar, { description: '创建时刻。Created.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: '最近变动的时刻。Last changed.' })
  updatedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: '最近提交的时刻。Last submitted.' })
  submittedAt!: Date | null;

  applicantId!: string;

  /** What the review fields are worked out from; empty where they were not asked for. */
  review!: {
    readonly submissions: readonly SubmissionJson[];
    readonly judgements: NonNullable<JudgementJson['judgements']>;
    readonly findings: readonly Finding[];
  };
}

const types = connectionTypes(PilotApplication, 'PilotApplication', '试点申请');

/** A page of applications. */
@ObjectType({ description: '试点申请的一页。A page of applications.' })
export class PilotApplicationConnection extends types.ConnectionType implements Counted {
  @Field(() => Int, { description: '符合条件的总数。Number of all that match.' })
  totalCount!: number;
}
