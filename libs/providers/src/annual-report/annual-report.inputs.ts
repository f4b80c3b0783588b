import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '@shidian/platform/graphql/scalars.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import { ReportStateEnum } from './annual-report.enums.js';
import type { ReportState } from './annual-report.state.js';

/** Which reports; conditions add up. */
@InputType({ description: '筛选条件，同时满足。Conditions, all of which must hold.' })
export class AnnualReportFilter {
  @Field(() => Int, { nullable: true, description: '所报年度。On this year.' })
  year?: number | null;

  @Field(() => String, { nullable: true, description: '此地区及其下级。In this place or below it.' })
  place?: string | null;

  @Field(() => [ReportStateEnum], { nullable: true, description: '状态之一。In one of these states.' })
  state?: ReportState[] | null;
}

/** Arguments of a page of reports. */
@ArgsType()
export class AnnualReportPageArgs {
  @Field(() => Int, { defaultValue: 20, description: '每页条数，最多 100。Rows a page, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '接在此游标之后。Continue after this cursor.' })
  after?: string | null;

  @Field(() => AnnualReportFilter, { nullable: true, description: '筛选条件。Conditions.' })
  filter?: AnnualReportFilter | null;
}

@InputType({ description: '为一年开启年度报告。Open the reports on a year.' })
export class OpenAnnualReportsInput {
  @Field(() => Int, { description: '所报年度。The year that is reported on.' })
  year!: number;
}

@InputType({ description: '保存年度报告草稿。Save the draft of a report.' })
export class SaveAnnualReportInput {
  @Field(() => ID, { description: '报告。The report.' })
  id!: string;

  @Field(() => Int, { description: '所依据的草稿版本。The version you edited.' })
  baseVersion!: number;

  @Field(() => JsonScalar, {
    description: '改动的指标：{ 指标: 值 }，null 为清空。Changed figures; null clears one.',
  })
  changes!: unknown;
}

@InputType({ description: '上报年度报告。Submit a report.' })
export class SubmitAnnualReportInput {
  @Field(() => ID, { description: '报告。The report.' })
  id!: string;

  @Field(() => Int, { description: '您看过的草稿版本。The draft version you read back.' })
  draftVersion!: number;
}

/** How many reports were opened. */
@ObjectType({ description: '开启年度报告的结果。Answer of opening reports.' })
export class OpenAnnualReportsPayload extends Payload {
  @Field(() => Int, { nullable: true, description: '新开启的份数，已有的不重复。Newly opened; those there stay.' })
  opened!: number | null;
}

/** The answer of a mutation on one report; `report` is read afresh, also after a refusal. */
@ObjectType({ description: '对年度报告操作的结果。Answer of a mutation on a report.' })
export class AnnualReportPayload extends Payload {
  reportId!: string | null;
}
