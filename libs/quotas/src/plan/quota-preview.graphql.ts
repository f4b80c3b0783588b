import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ProviderKind } from '@shidian/contract/providers.js';
import { ProviderKindEnum } from '@shidian/identity/organisation/organisation.enums.js';
import { DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { UserError } from '@shidian/platform/graphql/user-error.graphql.js';

/** Slots of a place for one kind, were the draft published now. */
@ObjectType({ description: '发布后一地一类的名额。Slots of a place for one kind after publishing.' })
export class PreviewLine {
  @Field({ description: '行政区划代码。Code.' })
  jurisdictionCode!: string;

  @Field({ description: '名称。Name.' })
  name!: string;

  @Field(() => ProviderKindEnum, { description: '备案类别。Kind.' })
  providerKind!: ProviderKind;

  @Field(() => Int, { description: '上限。Cap.' })
  cap!: number;

  @Field(() => Int, { nullable: true, description: '现行上限。Cap in force; null for none.' })
  before!: number | null;

  @Field(() => Int, { description: '从省机动名额调入。Allotted from the mobile pool.' })
  allotted!: number;

  @Field(() => Int, { description: '在办占用。Reserved.' })
  reserved!: number;

  @Field(() => Int, { description: '已备案。Taken.' })
  taken!: number;

  @Field(() => Int, { description: '剩余，不足为负。Free; below zero where there are too few.' })
  free!: number;

  @Field(() => Int, { description: '超出。By how many it would be over.' })
  over!: number;

  @Field(() => Int, { description: '在办而未占名额的申请。Open applications that hold no slot yet.' })
  waiting!: number;

  @Field(() => Int, { description: '其中将无名额可用的。Those of them that would find none.' })
  unserved!: number;
}

/** An open application that holds no slot yet, and would find none. */
@ObjectType({ description: '将无名额可用的在办申请。An open application that would find no slot.' })
export class UnservedFiling {
  @Field(() => ID, { description: '备案申请。The filing.' })
  id!: string;

  @Field({ description: '编号。Number.' })
  number!: string;

  @Field({ description: '单位名称。Name of the unit.' })
  name!: string;

  @Field({ description: '所在县（市、区）代码。Code of its county.' })
  jurisdictionCode!: string;

  @Field(() => ProviderKindEnum, { description: '备案类别。Kind.' })
  providerKind!: ProviderKind;

  @Field(() => DateTimeScalar, { description: '提交时刻。Submitted at.' })
  submittedAt!: Date;
}

/** Sums of a kind over the cities and the pool; what lies inside a city is not counted twice. */
@ObjectType({
  description:
    '一类的合计，含机动名额；市内不重复计算。Totals of a kind, the pool included; nothing inside a city is counted twice.',
})
export class PreviewTotal {
  @Field(() => ProviderKindEnum, { description: '备案类别。Kind.' })
  providerKind!: ProviderKind;

  @Field(() => Int, { description: '上限。Cap.' })
  cap!: number;

  @Field(() => Int, { description: '在办占用。Reserved.' })
  reserved!: number;

  @Field(() => Int, { description: '已备案。Taken.' })
  taken!: number;

  @Field(() => Int, { description: '剩余。Free.' })
  free!: number;

  @Field(() => Int, { description: '将无名额可用的在办申请。Open applications that would find no slot.' })
  unserved!: number;
}

/** Sum of a year's targets over the cities. */
@ObjectType({ description: '一年培养任务的合计。Sum of a year’s targets over the cities.' })
export class TargetTotal {
  @Field(() => Int, { description: '年度。Year.' })
  year!: number;

  @Field(() => Int, { description: '人数。People.' })
  people!: number;
}

/** What publishing a draft would do. */
@ObjectType({ description: '发布草案后的情形。What publishing a draft would do.' })
export class QuotaPreview {
  @Field(() => [PreviewLine], { description: '各地各类。By place and kind.' })
  lines!: PreviewLine[];

  @Field(() => [UnservedFiling], { description: '将无名额可用的申请。Applications that would find no slot.' })
  unserved!: UnservedFiling[];

  @Field(() => [PreviewTotal], { description: '合计。Totals.' })
  totals!: PreviewTotal[];

  @Field(() => [TargetTotal], { description: '各年任务合计。Targets by year.' })
  targetTotals!: TargetTotal[];

  @Field(() => [UserError], {
    description:
      '发布会被拒绝的全部原因；为空即可发布。Everything that would refuse it; empty where it can be published.',
  })
  problems!: UserError[];
}
