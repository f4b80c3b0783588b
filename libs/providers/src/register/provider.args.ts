import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import type { ProviderKind, ProviderStatus } from '@shidian/contract/providers.js';
import { SortDirectionEnum } from '@shidian/cases/case-record/case-record.enums.js';
import { ProviderKindEnum } from '@shidian/identity/organisation/organisation.enums.js';
import { DateScalar } from '@shidian/platform/graphql/scalars.js';
import { type ProviderSort, ProviderSortEnum, ProviderStatusEnum } from './register.enums.js';

/** Which providers; conditions add up. */
@InputType({ description: '筛选条件，同时满足。Conditions, all of which must hold.' })
export class ProviderFilter {
  @Field(() => [ProviderStatusEnum], { nullable: true, description: '状态之一。One of these statuses.' })
  status?: ProviderStatus[] | null;

  @Field(() => ProviderKindEnum, { nullable: true, description: '类别。Of this kind.' })
  kind?: ProviderKind | null;

  @Field(() => String, { nullable: true, description: '行政区划代码，含其下辖。Code of a place, with all below it.' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: '培训范围代号。Filed for this scope.' })
  scope?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '备案编号、名称或信用代码中的文字。Text in the filing number, name or credit code.',
  })
  search?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '查某一日结束时的登记；默认此刻。The register as it stood when this day ended; now by default.',
  })
  on?: string | null;
}

/** How a list is sorted. */
@InputType({ description: '排序。Sorting.' })
export class ProviderOrder {
  @Field(() => ProviderSortEnum, { description: '依据。By what.' })
  by!: ProviderSort;

  @Field(() => SortDirectionEnum, { description: '方向。Direction.' })
  direction!: 'ASC' | 'DESC';
}

/** Arguments of a page of the register. */
@ArgsType()
export class ProviderPageArgs {
  @Field(() => Int, { defaultValue: 20, description: '每页条数，最多 100。Rows a page, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '接在此游标之后。Continue after this cursor.' })
  after?: string | null;

  @Field(() => ProviderFilter, { nullable: true, description: '筛选条件。Conditions.' })
  filter?: ProviderFilter | null;

  @Field(() => ProviderOrder, {
    nullable: true,
    description: '排序，默认按备案编号。Sorting; by filing number unless told otherwise.',
  })
  orderBy?: ProviderOrder | null;
}
