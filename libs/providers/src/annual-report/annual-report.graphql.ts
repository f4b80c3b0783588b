import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionTypes, Counted } from '@shidian/platform/graphql/connection.js';
import { DateScalar, DateTimeScalar, JsonScalar } from '@shidian/platform/graphql/scalars.js';
import { type ReportAbility, ReportAbilityEnum, ReportStateEnum } from './annual-report.enums.js';
import type { ReportState } from './annual-report.state.js';
import { ProviderSummary } from './provider-summary.graphql.js';

/** The counts of a year. */
@ObjectType('ReportFigures', { description: '一年的统计数据。The counts of a year.' })
export class ReportFiguresType {
  @Field(() => Float, { description: '经营收入，元。Revenue in yuan.' })
  revenue!: number;

  @Field(() => Int, { description: '培训人数。People trained.' })
  trained!: number;

  @Field(() => Int, { description: '实训人数。People who practised.' })
  practised!: number;

  @Field(() => Int, { description: '场次。Sessions.' })
  sessions!: number;

  @Field(() => Int, { description: '收到的学员反馈数。Responses of learners.' })
  responses!: number;

  @Field(() => Int, { description: '其中满意的人数。Satisfied among them.' })
  satisfied!: number;

  @Field(() => Int, { description: '参加考试人数。People examined.' })
  examined!: number;

  @Field(() => Int, { description: '其中通过的人数。Passed among them.' })
  passed!: number;
}

/** A report as it was handed in; appended, never edited. */
@ObjectType({ description: '一次上报，内容不再更改。A report as handed in.' })
export class ReportSubmission {
  @Field(() => Int, { description: '第几次上报。Which attempt.' })
  attempt!: number;

  @Field(() => ReportFiguresType, { description: '数据。Figures.' })
  figures!: ReportFiguresType;

  @Field(() => DateTimeScalar, { description: '上报时刻。When.' })
  submittedAt!: Date;

  @Field({ description: '上报人。Who.' })
  submittedBy!: string;
}

/** A reminder that was sent. */
@ObjectType({ description: '一次催报。A reminder.' })
export class ReportReminder {
  @Field(() => Int, {
    description: '距截止日的天数，逾期为负。Days before the due day; negative after it.',
  })
  daysLeft!: number;

  @Field(() => DateTimeScalar, { description: '催报时刻。When.' })
  remindedAt!: Date;
}

/** A provider's report on one year. */
@ObjectType({ description: '机构、基地的年度统计报告。A provider’s report on one year.' })
export class AnnualReport {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => ProviderSummary, { description: '填报单位。Who reports.' })
  provider!: ProviderSummary;

  @Field(() => Int, { description: '所报年度。The year that is reported on.' })
  year!: number;

  @Field(() => DateScalar, { description: '截止日，当日仍为按时。Due day, itself in time.' })
  dueOn!: string;

  @Field(() => ReportStateEnum, { description: '状态。State.' })
  state!: ReportState;

  @Field({ description: '首次上报是否晚于截止日。Whether it first came after the due day.' })
  late!: boolean;

  @Field(() => Int, { description: '已上报次数。Times submitted.' })
  attempt!: number;

  @Field(() => ReportFiguresType, { nullable: true, description: '最近一次上报的数据。Figures last submitted.' })
  figures!: ReportFiguresType | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '最近一次上报的时刻。Last submitted.' })
  submittedAt!: Date | null;

  @Field(() => [ReportSubmission], { description: '历次上报，先报的在前。Every submission, oldest first.' })
  submissions!: ReportSubmission[];

  @Field(() => ReportFiguresType, {
    nullable: true,
    description: '上一年度的数据，供对照，不作为本年数据。Figures of the year before, for comparison only.',
  })
  lastYear!: ReportFiguresType | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: '草稿，只有本单位可见：{ 指标: 值 }。The draft, shown to its own people: { figure: value }.',
  })
  draft!: unknown;

  @Field(() => Int, { description: '草稿版本，保存时须带上。Version to send when saving.' })
  draftVersion!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: '草稿最近保存的时刻。Draft last saved.' })
  savedAt!: Date | null;

  @Field(() => [ReportReminder], { description: '催报记录。Reminders.' })
  reminders!: ReportReminder[];

  @Field(() => [ReportAbilityEnum], { description: '当前可做的操作。What you may do now.' })
  abilities!: ReportAbility[];
}

const types = connectionTypes(AnnualReport, 'AnnualReport', '年度报告');

/** A page of reports with the total of its filter. */
@ObjectType('AnnualReportConnection', { description: '年度报告的一页。One page.' })
export class AnnualReportConnection extends types.ConnectionType implements Counted {
  @Field(() => Int, { description: '符合条件的总数。Number of all that match.' })
  totalCount!: number;
}
