import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CaseStatus } from '@shidian/contract/case-lifecycle.js';
import type { Department } from '@shidian/contract/organisations.js';
import type { FilingAbility, FilingChannel, ProviderKind } from '@shidian/contract/providers.js';
import { ApplicationStatusEnum, OutcomeEnum } from '@shidian/cases/case-record/case-record.enums.js';
import {
  ApplicationDraft,
  Evaluation,
  type Finding,
  Submission,
} from '@shidian/cases/case-record/case-record.graphql.js';
import type { JudgementJson } from '@shidian/cases/judgement/judgement.service.js';
import type { SubmissionJson } from '@shidian/cases/submission/submission-history.js';
import { DepartmentEnum, ProviderKindEnum } from '@shidian/identity/organisation/organisation.enums.js';
import { connectionTypes, Counted } from '@shidian/platform/graphql/connection.js';
import { DateScalar, DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { Round } from '@shidian/programmes/round/round.graphql.js';
import type { Outcome } from '@shidian/rules/findings.js';
import { Announcement } from './announcement.graphql.js';
import { FilingAbilityEnum, FilingChannelEnum } from './filing.enums.js';
import { FilingDecision, Recusal, SignOff } from './filing-review.graphql.js';

/** The unit that wants to be filed. */
@ObjectType({ description: '申报单位。The unit that applies.' })
export class FilingApplicant {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field({ description: '名称。Name.' })
  name!: string;

  @Field({ description: '统一社会信用代码。Unified social credit code.' })
  uscc!: string;

  @Field({ description: '是否省电子商务促进会会员。Whether it is a member of the Association.' })
  associationMember!: boolean;
}

/** A place by code and name. */
@ObjectType({ description: '行政区划。A place by code and name.' })
export class FilingPlace {
  @Field({ description: '代码。Code.' })
  code!: string;

  @Field({ description: '名称。Name.' })
  name!: string;
}

/** A unit's application to be filed. Columns that were not asked for are absent. */
@ObjectType({ description: '备案申报。A unit’s application to be filed.' })
export class Filing {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field({ description: '申报编号。Number of the application.' })
  number!: string;

  @Field(() => ProviderKindEnum, { description: '申报类别。What it is to be filed as.' })
  kind!: ProviderKind;

  @Field(() => FilingChannelEnum, { description: '申报渠道。Channel.' })
  channel!: FilingChannel;

  @Field(() => ApplicationStatusEnum, { description: '状态。Status.' })
  status!: CaseStatus;

  @Field({ description: '所在环节代号。Id of the desk where it lies.' })
  stage!: string;

  @Field(() => Int, { description: '已提交次数。How often it was submitted.' })
  attempt!: number;

  @Field(() => Int, {
    description:
      '第几次到达办理环节；每次到达，会签部门须重新会签。How often it came to a desk; departments sign anew each time.',
  })
  passage!: number;

  @Field({ description: '是否在报送截止日之后提交，列入下一批。Submitted after the deadline: it joins a later batch.' })
  late!: boolean;

  @Field(() => FilingApplicant, { description: '申报单位。The unit.' })
  applicant!: FilingApplicant;

  @Field(() => FilingPlace, { description: '注册地县（市、区）。County where the unit is registered.' })
  county!: FilingPlace;

  @Field(() => FilingPlace, { description: '所属设区市。The city above it.' })
  city!: FilingPlace;

  @Field(() => Round, { description: '申报轮次。The round.' })
  round!: Round;

  @Field(() => DateScalar, {
    nullable: true,
    description: '本环节应办结之日。Day by which the desk must be done.',
  })
  dueOn!: string | null;

  @Field({ description: '是否已逾期。Whether that day has passed.' })
  overdue!: boolean;

  @Field({ description: '本环节逾期是否已提请上级。Whether the overdue desk was brought before the one above.' })
  escalated!: boolean;

  @Field({
    description: '在待办队列中的位置，供 nextFilingInQueue 使用。Its place in the queue, for nextFilingInQueue.',
  })
  queueCursor!: string;

  @Field(() => OutcomeEnum, {
    nullable: true,
    description: '最近一次提交的评估结论，评估前为空。Outcome of the current submission; null before it is evaluated.',
  })
  outcome!: Outcome | null;

  @Field(() => Evaluation, { nullable: true, description: '最近一次提交的评估。Evaluation of the current submission.' })
  evaluation!: Evaluation | null;

  @Field(() => Submission, { nullable: true, description: '最近一次提交。The current submission.' })
  submission!: Submission | null;

  @Field(() => ApplicationDraft, { nullable: true, description: '草稿，只有本单位可见。The draft; its own unit only.' })
  draft!: ApplicationDraft | null;

  @Field(() => [DepartmentEnum], {
    description: '本环节须会签的部门。Departments that must sign at this desk.',
  })
  requiredSignOffs!: Department[];

  @Field(() => [SignOff], { description: '全部会签，先签的在前。Every signature, oldest first.' })
  signOffs!: SignOff[];

  @Field(() => [Recusal], { description: '声明回避的人员；不向申报单位显示。Recusals; not shown to the applicant.' })
  recusals!: Recusal[];

  @Field(() => [FilingDecision], { description: '办理过程，先发生的在前。The steps so far, oldest first.' })
  decisions!: FilingDecision[];

  @Field(() => String, { nullable: true, description: '备案编号，公告后才有。Filing number, given when published.' })
  filingNumber!: string | null;

  @Field(() => Announcement, { nullable: true, description: '公告。The notice by which it was filed.' })
  announcement!: Announcement | null;

  @Field(() => [FilingAbilityEnum], { description: '您现在可以做什么。What you may do with it now.' })
  abilities!: FilingAbility[];

  @Field(() => DateTimeScalar, { description: '创建时刻。Created.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: '最近变动的时刻。Last changed.' })
  updatedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: '最近提交的时刻。Last submitted.' })
  submittedAt!: Date | null;

  applicantId!: string;
  programmeId!: string;
  /** It holds no slot yet: the desk that reserves one, or a desk before it, has it. */
  beforeSlot!: boolean;

  /** What the review fields are worked out from; empty where they were not asked for. */
  review!: {
    readonly own: boolean;
    readonly submissions: readonly SubmissionJson[];
    readonly judgements: NonNullable<JudgementJson['judgements']>;
    readonly findings: readonly Finding[];
    /** The submission on which its desk decided before; null where it never did. */
    readonly seenAttempt: number | null;
  };
}

const types = connectionTypes(Filing, 'Filing', '备案申报');

/** A page of filings. */
@ObjectType({ description: '备案申报的一页。A page of filings.' })
export class FilingConnection extends types.ConnectionType implements Counted {
  @Field(() => Int, { description: '符合条件的总数。Number of all that match.' })
  totalCount!: number;
}
