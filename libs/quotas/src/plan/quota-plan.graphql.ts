import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ProviderKind } from '@shidian/contract/providers.js';
import { ProviderKindEnum } from '@shidian/identity/organisation/organisation.enums.js';
import { DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';

/** Where a plan stands; derived from its version and the highest one. */
export type QuotaPlanState = 'DRAFT' | 'IN_FORCE' | 'SUPERSEDED';

export const QuotaPlanStateEnum = stringEnum<QuotaPlanState>('QuotaPlanState', '方案状态。State of a plan.', {
  DRAFT: '草案。Draft.',
  IN_FORCE: '现行。In force.',
  SUPERSEDED: '已被取代。Superseded.',
});

/** The cap of a place in a plan, beside that of the plan before it. */
@ObjectType({ description: '方案中一地一类的上限。Cap of a place for one kind in a plan.' })
export class PlanCap {
  @Field({ description: '行政区划代码。Code.' })
  jurisdictionCode!: string;

  @Field({ description: '名称。Name.' })
  name!: string;

  @Field(() => ProviderKindEnum, { description: '备案类别。Kind.' })
  providerKind!: ProviderKind;

  @Field(() => Int, { description: '上限。Cap.' })
  slots!: number;

  @Field(() => Int, {
    nullable: true,
    description: '上一版的上限；没有则为空。Cap of the version before; null for none.',
  })
  before!: number | null;
}

/** The target of a place and year in a plan, beside that of the plan before it. */
@ObjectType({ description: '方案中一地一年的培养任务。Training target of a place and year in a plan.' })
export class PlanTarget {
  @Field({ description: '行政区划代码。Code.' })
  jurisdictionCode!: string;

  @Field({ description: '名称。Name.' })
  name!: string;

  @Field(() => Int, { description: '年度。Year.' })
  year!: number;

  @Field(() => Int, { description: '人数。People.' })
  people!: number;

  @Field(() => Int, {
    nullable: true,
    description: '上一版的人数；没有则为空。People in the version before; null for none.',
  })
  before!: number | null;
}

/** Caps and targets of a programme: drafted, tried out, and published as a whole. */
@ObjectType({ description: '名额与任务方案。Plan of caps and targets.' })
export class QuotaPlan {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => ID, { description: '所属项目。Its programme.' })
  programmeId!: string;

  @Field({ description: '名称。Name.' })
  name!: string;

  @Field(() => QuotaPlanStateEnum, { description: '状态。State.' })
  state!: QuotaPlanState;

  @Field(() => Int, { nullable: true, description: '版次；草案为空。Number; null for a draft.' })
  version!: number | null;

  @Field(() => Int, { description: '所依据的版次，0 为首版。The version it builds on; 0 for the first.' })
  baseVersion!: number;

  @Field(() => Int, {
    description: '草案修改次数；修改和发布时须回传。Version of the draft, asked back by each change.',
  })
  draftVersion!: number;

  @Field(() => String, { nullable: true, description: '来源规则包。Package that it was copied from.' })
  packageId!: string | null;

  @Field(() => String, { nullable: true, description: '来源规则包版本。Version of that package.' })
  packageVersion!: string | null;

  @Field(() => DateTimeScalar, { description: '起草时刻。Begun at.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: '最近修改。Last changed.' })
  changedAt!: Date;

  @Field(() => String, { nullable: true, description: '起草人。Begun by.' })
  createdBy!: string | null;

  @Field(() => String, { nullable: true, description: '发布理由。Reason of publishing.' })
  reason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '发布时刻。Published at.' })
  publishedAt!: Date | null;

  @Field(() => String, { nullable: true, description: '发布人。Published by.' })
  publishedBy!: string | null;

  @Field(() => [PlanCap], { description: '您可见各地的上限。Caps of the places that you see.' })
  caps!: PlanCap[];

  @Field(() => [PlanTarget], { description: '您可见各地的培养任务。Targets of the places that you see.' })
  targets!: PlanTarget[];
}
