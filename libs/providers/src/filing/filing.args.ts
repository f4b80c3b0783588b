import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { CaseStatus } from '@shidian/contract/case-lifecycle.js';
import type { ProviderKind } from '@shidian/contract/providers.js';
import { ApplicationStatusEnum, SortDirectionEnum } from '@shidian/cases/case-record/case-record.enums.js';
import { ProviderKindEnum } from '@shidian/identity/organisation/organisation.enums.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';

/** Columns a list can be sorted by. */
export type FilingSort = 'DUE_ON' | 'UPDATED_AT' | 'SUBMITTED_AT' | 'NUMBER';

export const FilingSortEnum = stringEnum<FilingSort>('FilingSort', '排序依据。What to sort by.', {
  DUE_ON: '应办结之日，逾期的在前。Due day; overdue first.',
  UPDATED_AT: '最近变动。Last changed.',
  SUBMITTED_AT: '最近提交。Last submitted.',
  NUMBER: '申报编号。Number.',
});

/** Which filings; conditions add up. */
@InputType({ description: '筛选条件，同时满足。Conditions, all of which must hold.' })
export class FilingFilter {
  @Field(() => [ApplicationStatusEnum], { nullable: true, description: '状态之一。One of these statuses.' })
  status?: CaseStatus[] | null;

  @Field(() => [String], { nullable: true, description: '环节之一。At one of these desks.' })
  stage?: string[] | null;

  @Field(() => ProviderKindEnum, { nullable: true, description: '申报类别。Of this kind.' })
  kind?: ProviderKind | null;

  @Field(() => String, { nullable: true, description: '行政区划代码，含其下辖。Code of a place, with all below it.' })
  place?: string | null;

  @Field(() => ID, { nullable: true, description: '轮次。Of this round.' })
  roundId?: string | null;

  @Field(() => Boolean, { nullable: true, description: '待我办理或会签。At my desk now, to decide or to sign.' })
  mine?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '已逾期。Overdue.' })
  overdue?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: '截止日之后提交。Submitted after the deadline.' })
  late?: boolean | null;

  @Field(() => String, { nullable: true, description: '编号或单位名中的文字。Text in the number or the unit’s name.' })
  search?: string | null;
}

/** How a list is sorted. */
@InputType({ description: '排序。Sorting.' })
export class FilingOrder {
  @Field(() => FilingSortEnum, { description: '依据。By what.' })
  by!: FilingSort;

  @Field(() => SortDirectionEnum, { description: '方向。Direction.' })
  direction!: 'ASC' | 'DESC';
}

/** Arguments of a page of filings. */
@ArgsType()
export class FilingPageArgs {
  @Field(() => Int, { defaultValue: 20, description: '每页条数，最多 100。Rows a page, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '接在此游标之后。Continue after this cursor.' })
  after?: string | null;

  @Field(() => FilingFilter, { nullable: true, description: '筛选条件。Conditions.' })
  filter?: FilingFilter | null;

  @Field(() => FilingOrder, { nullable: true, description: '排序，默认最先到期的在前。Sorting; due first by default.' })
  orderBy?: FilingOrder | null;
}
