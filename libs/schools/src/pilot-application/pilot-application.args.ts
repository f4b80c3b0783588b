import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';
import type { CaseStatus } from '@shidian/contract/case-lifecycle.js';
import type { SchoolType } from '@shidian/contract/organisations.js';
import { SchoolTypeEnum } from '@shidian/identity/organisation/organisation.enums.js';
import type { Outcome } from '@shidian/rules/findings.js';
import { ApplicationStatusEnum, OutcomeEnum, SortDirectionEnum } from '@shidian/cases/case-record/case-record.enums.js';

/** Columns a list can be sorted by. */
export type ApplicationSort = 'UPDATED_AT' | 'SUBMITTED_AT' | 'NUMBER';

export const ApplicationSortEnum = stringEnum<ApplicationSort>('ApplicationSort', '排序依据。What to sort by.', {
  UPDATED_AT: '最近变动。Last changed.',
  SUBMITTED_AT: '最近提交。Last submitted.',
  NUMBER: '申请编号。Number.',
});

/** Which applications; conditions add up. */
@InputType({ description: '筛选条件，同时满足。Conditions, all of which must hold.' })
export class PilotApplicationFilter {
  @Field(() => [ApplicationStatusEnum], { nullable: true, description: '状态之一。One of these statuses.' })
  status?: CaseStatus[] | null;

  @Field(() => [OutcomeEnum], { nullable: true, description: '评估结论之一。One of these outcomes.' })
  outcome?: Outcome[] | null;

  @Field(() => ID, { nullable: true, description: '轮次。Of this round.' })
  roundId?: string | null;

  @Field(() => SchoolTypeEnum, { nullable: true, description: '学校类型。Of this type of school.' })
  schoolType?: SchoolType | null;

  @Field(() => String, { nullable: true, description: '编号或校名中的文字。Text in the number or the school’s name.' })
  search?: string | null;
}

/** How a list is sorted. */
@InputType({ description: '排序。Sorting.' })
export class PilotApplicationOrder {
  @Field(() => ApplicationSortEnum, { description: '依据。By what.' })
  by!: ApplicationSort;

  @Field(() => SortDirectionEnum, { description: '方向。Direction.' })
  direction!: 'ASC' | 'DESC';
}

/** Arguments of a page of applications. */
@ArgsType()
export class PilotApplicationPageArgs {
  @Field(() => Int, { defaultValue: 20, description: '每页条数，最多 100。Rows a page, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '接在此游标之后。Continue after this cursor.' })
  after?: string | null;

  @Field(() => PilotApplicationFilter, { nullable: true, description: '筛选条件。Conditions.' })
  filter?: PilotApplicationFilter | null;

  @Field(() => PilotApplicationOrder, {
    nullable: true,
    description: '排序，默认最近变动在前。Sorting; latest change first by default.',
  })
  orderBy?: PilotApplicationOrder | null;
}
